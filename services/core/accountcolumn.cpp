// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accountcolumn.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

constexpr const char *kKeys[] = {"name", "email", "verdict", "why", "products", "sites", "last", "saves",
    "recommendation", "certainty", "intent", "rule", "status", "flag", "discrepancy", "idp", "policy", "policy-type",
    "id", "domain", "department", "added", "sso", "2sv", "protected", "leaver", "org-role", "groups", "option-1",
    "option-2", "option-3", "option-4", "option-5", "option-6", "note", "exception"};
static_assert(std::size(kKeys) == static_cast<std::size_t>(AccountColumn::Count));

QVariant text(std::string_view utf8)
{
    return utf8.empty() ? QVariant() : QVariant(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

QVariant text(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant key(QLatin1String key)
{
    return QVariant(QString(key));
}

QVariant answer(const OptionAnswer &answer)
{
    if (answer.reason == OptionReason::None)
        return key(eligibilityKey(answer.eligibility));
    return QString(eligibilityKey(answer.eligibility) % QLatin1String(": ") % optionReasonKey(answer.reason));
}

QVariant date(Day day)
{
    if (day == kNever)
        return QStringLiteral("never");
    return isDate(day) ? QVariant(toDate(day)) : QVariant();
}

QVariant answer(Tri tri)
{
    return tri == Tri::Unknown ? QVariant() : QVariant(tri == Tri::Yes);
}

std::vector<Product> distinctProducts(const std::vector<Access> &accesses)
{
    std::vector<Product> products;
    for (const Access &access : accesses)
        products.push_back(access.product);
    std::sort(products.begin(), products.end());
    products.erase(std::unique(products.begin(), products.end()), products.end());
    return products;
}

} // namespace

QLatin1String columnKey(AccountColumn column)
{
    return QLatin1String(kKeys[static_cast<std::size_t>(column)]);
}

std::optional<AccountColumn> columnFromKey(QStringView key)
{
    for (std::size_t i = 0; i < std::size(kKeys); ++i) {
        if (key.compare(QLatin1String(kKeys[i]), Qt::CaseInsensitive) == 0)
            return static_cast<AccountColumn>(i);
    }
    return std::nullopt;
}

std::optional<Option> optionOf(AccountColumn column)
{
    if (column < AccountColumn::Option1 || column > AccountColumn::Option6)
        return std::nullopt;
    return static_cast<Option>(static_cast<int>(column) - static_cast<int>(AccountColumn::Option1));
}

bool isBilled(const Assessment &assessment, const Case &facts)
{
    return assessment.profile.edition == Edition::Premium ? facts.countsForPremium : facts.verdict == Verdict::Billable;
}

std::optional<Money> savesAlone(const Assessment &assessment, const Case &facts)
{
    const CostSummary &year = assessment.year;
    const bool isKnown = facts.verdict != Verdict::Unknown || assessment.profile.edition == Edition::Premium;
    if (!year.known || !isKnown)
        return std::nullopt;
    const bool couldGo = isBilled(assessment, facts) && (facts.intent == Intent::Accidental || facts.leaver);
    return couldGo && !year.doesNotDependOnAccounts ? year.perSeatAlone : Money(0, year.perSeatAlone.currency());
}

QVariant rawValue(const Assessment &assessment, AccountColumn column, Row row)
{
    const AccountTable &table = assessment.table();
    const Case &facts = assessment.of(row);
    switch (column) {
    case AccountColumn::Name:
        return text(table.name(row));
    case AccountColumn::Mail:
        return text(table.mail(row));
    case AccountColumn::Verdict:
        return key(verdictKey(facts.verdict));
    case AccountColumn::Why:
        return facts.cause == Cause::None ? text(facts.rule) : key(causeKey(facts.cause));
    case AccountColumn::Products:
        return text(productList(accessesOf(table, row, {}, {})));
    case AccountColumn::Sites:
        return text(sitesOf(assessment, row).join(QStringLiteral(", ")));
    case AccountColumn::LastActive:
        return date(table.lastActive(row));
    case AccountColumn::Saves: {
        const auto saves = savesAlone(assessment, facts);
        return saves ? QVariant(static_cast<qlonglong>(saves->minor())) : QVariant();
    }
    case AccountColumn::Recommendation:
        return key(adviceKey(facts.recommendation.advice));
    case AccountColumn::Certainty:
        return key(certaintyKey(facts.certainty));
    case AccountColumn::Intent:
        return key(intentKey(facts.intent));
    case AccountColumn::Rule:
        return text(facts.rule);
    case AccountColumn::Status:
        return key(statusKey(facts.status));
    case AccountColumn::BillableFlag:
        return answer(facts.flag);
    case AccountColumn::Discrepancy:
        return facts.discrepancy;
    case AccountColumn::ManagedBy:
        return key(managedByKey(facts.managedBy));
    case AccountColumn::Policy:
        return text(table.value(Field::PolicyName, row));
    case AccountColumn::PolicyType:
        return text(table.value(Field::PolicyType, row));
    case AccountColumn::Id:
        return text(table.id(row));
    case AccountColumn::Domain:
        return text(table.domain(row));
    case AccountColumn::Department:
        return text(table.value(Field::Department, row));
    case AccountColumn::Added:
        return date(table.added(row));
    case AccountColumn::SingleSignOn:
        return answer(triFromText(table.value(Field::SingleSignOn, row)));
    case AccountColumn::TwoStep:
        return answer(triFromText(table.value(Field::TwoStep, row)));
    case AccountColumn::Protected:
        return facts.isProtected;
    case AccountColumn::Leaver:
        return facts.leaver;
    case AccountColumn::OrgRole:
        return text(table.value(Field::OrgRole, row));
    case AccountColumn::Groups:
        return text(table.value(Field::Groups, row));
    case AccountColumn::Option1:
    case AccountColumn::Option2:
    case AccountColumn::Option3:
    case AccountColumn::Option4:
    case AccountColumn::Option5:
    case AccountColumn::Option6:
        return answer(facts.options[static_cast<std::size_t>(*optionOf(column))]);
    case AccountColumn::Note:
        return text(assessment.annotations.note.value(row));
    case AccountColumn::Exception:
        return text(assessment.annotations.exception.value(row));
    case AccountColumn::Count:
        break;
    }
    return {};
}

QStringList siteList(const std::vector<Access> &accesses)
{
    QStringList sites;
    for (const Access &access : accesses) {
        if (!access.site.isEmpty() && !sites.contains(access.site))
            sites.append(access.site);
    }
    return sites;
}

QString productList(const std::vector<Access> &accesses)
{
    QStringList keys;
    for (const Product product : distinctProducts(accesses))
        keys.append(productKey(product));
    return keys.join(QStringLiteral(", "));
}

QStringList sitesOf(const Assessment &assessment, Row row)
{
    return siteList(accessesOf(assessment.table(), row, {}, {}));
}

std::vector<Product> productsOf(const Assessment &assessment, Row row)
{
    return distinctProducts(accessesOf(assessment.table(), row, {}, {}));
}

} // namespace core
