// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queryfields.h"

#include <algorithm>
#include <iterator>

namespace core {

namespace {

struct FieldInfo
{
    QueryField field;
    const char *key;
    const char *synonym; ///< or null
    ValueKind kind;
};

/// In the order of QueryField.
constexpr FieldInfo kFields[] = {
    {QueryField::Text, "text", nullptr, ValueKind::Text},
    {QueryField::Name, "name", nullptr, ValueKind::Text},
    {QueryField::Mail, "email", "mail", ValueKind::Text},
    {QueryField::Id, "id", nullptr, ValueKind::Text},
    {QueryField::Domain, "domain", nullptr, ValueKind::Text},
    {QueryField::Status, "status", nullptr, ValueKind::Closed},
    {QueryField::Verdict, "verdict", nullptr, ValueKind::Closed},
    {QueryField::Intent, "intent", nullptr, ValueKind::Closed},
    {QueryField::Reason, "reason", "why", ValueKind::RuleId},
    {QueryField::Rule, "rule", nullptr, ValueKind::RuleId},
    {QueryField::Certainty, "certainty", nullptr, ValueKind::Closed},
    {QueryField::Product, "product", "products", ValueKind::Closed},
    {QueryField::Site, "site", "sites", ValueKind::Text},
    {QueryField::Plan, "plan", nullptr, ValueKind::Closed},
    {QueryField::Last, "last", "last-active", ValueKind::Date},
    {QueryField::Added, "added", nullptr, ValueKind::Date},
    {QueryField::Saves, "saves", nullptr, ValueKind::Number},
    {QueryField::Flag, "flag", nullptr, ValueKind::Closed},
    {QueryField::Idp, "idp", nullptr, ValueKind::Closed},
    {QueryField::Policy, "policy", nullptr, ValueKind::Text},
    {QueryField::PolicyType, "policy-type", nullptr, ValueKind::Text},
    {QueryField::Option, "option", nullptr, ValueKind::Option},
    {QueryField::Recommended, "recommended", "recommendation", ValueKind::Closed},
    {QueryField::Department, "department", nullptr, ValueKind::Text},
    {QueryField::OrgRole, "org-role", nullptr, ValueKind::Text},
    {QueryField::Group, "group", "groups", ValueKind::Text},
    {QueryField::Is, "is", nullptr, ValueKind::Closed},
    {QueryField::Sso, "sso", nullptr, ValueKind::Closed},
    {QueryField::TwoStep, "2sv", "two-step", ValueKind::Closed},
    {QueryField::Note, "note", "notes", ValueKind::Text},
    {QueryField::Exception, "exception", nullptr, ValueKind::Text},
    {QueryField::Any, "", nullptr, ValueKind::Column},
};
static_assert(std::size(kFields) == static_cast<std::size_t>(QueryField::Count));

const FieldInfo &info(QueryField field)
{
    const FieldInfo &found = kFields[static_cast<std::size_t>(field)];
    Q_ASSERT(found.field == field);
    return found;
}

template <typename Enum>
QStringList keysOf(QLatin1String (*key)(Enum))
{
    QStringList keys;
    for (int i = 0; i < static_cast<int>(Enum::Count); ++i)
        keys.append(key(static_cast<Enum>(i)));
    return keys;
}

/// Letters that have to be changed, added or left out to get from one word to the other.
int distance(const QString &from, const QString &to)
{
    std::vector<int> row(static_cast<std::size_t>(to.size()) + 1);
    for (std::size_t i = 0; i < row.size(); ++i)
        row[i] = static_cast<int>(i);
    for (qsizetype i = 0; i < from.size(); ++i) {
        int diagonal = row[0]++;
        for (std::size_t k = 1; k < row.size(); ++k) {
            const int change = diagonal + (from[i] != to[static_cast<qsizetype>(k) - 1]);
            diagonal = row[k];
            row[k] = std::min({change, row[k] + 1, row[k - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QLatin1String queryFieldKey(QueryField field)
{
    return QLatin1String(info(field).key);
}

ValueKind valueKind(QueryField field)
{
    return info(field).kind;
}

const std::vector<QueryField> &queryFields()
{
    using enum QueryField;
    static const std::vector<QueryField> fields {Verdict, Reason, Product, Status, Last, Domain, Site, Intent, Is,
        Saves, Option, Recommended, Idp, Flag, Certainty, Rule, Plan, Name, Mail, Id, Department, Policy, PolicyType,
        OrgRole, Group, Added, Sso, TwoStep, Note, Exception, Text};
    return fields;
}

std::optional<QueryField> queryFieldFromKey(QStringView key)
{
    for (const FieldInfo &field : kFields) {
        if (field.field == QueryField::Any)
            continue;
        if (key.compare(QLatin1String(field.key), Qt::CaseInsensitive) == 0
            || (field.synonym && key.compare(QLatin1String(field.synonym), Qt::CaseInsensitive) == 0))
            return field.field;
    }
    return std::nullopt;
}

QStringList closedValues(QueryField field)
{
    switch (field) {
    case QueryField::Status:
        return keysOf<AccountStatus>(statusKey);
    case QueryField::Verdict:
        return keysOf<core::Verdict>(verdictKey);
    case QueryField::Intent:
        return keysOf<core::Intent>(intentKey);
    case QueryField::Certainty:
        return keysOf<core::Certainty>(certaintyKey);
    case QueryField::Product:
        return keysOf<core::Product>(productKey);
    case QueryField::Plan:
        return keysOf<core::Plan>(planKey);
    case QueryField::Idp:
        return keysOf<ManagedBy>(managedByKey) << QStringLiteral("none"); // as files write it
    case QueryField::Recommended:
        return keysOf<Advice>(adviceKey);
    case QueryField::Flag:
    case QueryField::Sso:
    case QueryField::TwoStep:
        return {QStringLiteral("yes"), QStringLiteral("no"), QStringLiteral("unknown")};
    case QueryField::Is:
        return {QStringLiteral("protected"), QStringLiteral("leaver"), QStringLiteral("discrepancy"),
            QStringLiteral("masked"), QStringLiteral("admin"), QStringLiteral("active"), QStringLiteral("claimed"),
            QStringLiteral("premium")};
    case QueryField::Text:
    case QueryField::Name:
    case QueryField::Mail:
    case QueryField::Id:
    case QueryField::Domain:
    case QueryField::Reason:
    case QueryField::Rule:
    case QueryField::Site:
    case QueryField::Last:
    case QueryField::Added:
    case QueryField::Saves:
    case QueryField::Policy:
    case QueryField::PolicyType:
    case QueryField::Option:
    case QueryField::Department:
    case QueryField::OrgRole:
    case QueryField::Group:
    case QueryField::Note:
    case QueryField::Exception:
    case QueryField::Any:
    case QueryField::Count:
        break;
    }
    return {};
}

QString canonicalValue(QueryField field, const QString &value)
{
    const QString lower = value.trimmed().toLower();
    if (closedValues(field).contains(lower))
        return lower;
    if (field == QueryField::Product) {
        const QByteArray name = value.toUtf8();
        if (const auto product = productFromName({name.data(), static_cast<std::size_t>(name.size())}))
            return productKey(product->product);
    }
    return {};
}

QStringList nearWords(const QString &word, const QStringList &words)
{
    const QString lower = word.toLower().left(64);
    std::vector<std::pair<int, QString>> found;
    for (const QString &candidate : words) {
        const int away = distance(lower, candidate.toLower().left(64));
        const bool begins = lower.size() >= 2 && candidate.startsWith(lower, Qt::CaseInsensitive);
        if (begins || away <= 1 + lower.size() / 4)
            found.emplace_back(begins ? 0 : away, candidate);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList nearest;
    for (std::size_t i = 0; i < std::min<std::size_t>(found.size(), 3); ++i)
        nearest.append(found[i].second);
    return nearest;
}

} // namespace core
