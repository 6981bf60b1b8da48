// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accountcells.h"

#include "models/columnwords.h"
#include "models/format.h"
#include "models/optionwords.h"
#include "models/tr.h"
#include "models/verdictwords.h"

namespace models {
namespace {

using core::AccountColumn;

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// What it says, why, by whom that can be lifted, what is lost and whether it can be undone: a line each.
QString optionToolTip(core::Option option, const core::OptionAnswer &answer)
{
    const ReasonText reason = optionReasonText(answer.reason);
    QStringList lines {Words::tr("%1: %2", "@info:tooltip option, what it comes to").arg(optionTitle(option), eligibilityText(answer.eligibility))};
    for (const QString &line : {reason.why, reason.lift}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    if (answer.eligibility == core::Eligibility::NotNeeded)
        return lines.join(u'\n');
    if (const QStringList losses = lossTexts(answer.losses); !losses.isEmpty())
        lines.append(Words::tr("Lost: %1", "@info:tooltip what an option takes away").arg(listText(losses)));
    lines.append(undoText(answer.undo));
    return lines.join(u'\n');
}

QString yes(bool value)
{
    return value ? answerText(core::Tri::Yes) : QString();
}

} // namespace

AccountCells::AccountCells(core::AssessmentPtr assessment, Wording wording)
    : m_assessment(std::move(assessment))
    , m_wording(std::move(wording))
{
    for (const core::OwnSite &site : m_assessment->ownSites)
        m_ownSites.append(site.host);
}

QString AccountCells::why(core::Row row) const
{
    const core::Case &facts = m_assessment->of(row);
    if (facts.intent == core::Intent::Intended) {
        const auto accesses = core::accessesOf(m_assessment->table(), row, m_ownSites, m_assessment->profile.ownWorkspaces);
        for (const core::Access &access : accesses) {
            if (access.ownership == core::Ownership::Own && !access.site.isEmpty() && access.sandbox != core::Tri::Yes)
                return Words::tr("%1 on %2", "@info why a seat is meant; product, site").arg(productText(access.product), access.site);
        }
    }
    return whyText(facts, m_wording);
}

QString AccountCells::text(AccountColumn column, core::Row row) const
{
    const core::Assessment &all = *m_assessment;
    const core::AccountTable &table = all.table();
    const core::Case &facts = all.of(row);
    switch (column) {
    case AccountColumn::Name:
        return fromUtf8(table.name(row));
    case AccountColumn::Mail:
        return fromUtf8(table.mail(row));
    case AccountColumn::Verdict:
        return verdictChip(facts).text;
    case AccountColumn::Why:
        return why(row);
    case AccountColumn::Products: {
        QStringList names;
        for (const core::Product product : core::productsOf(all, row))
            names.append(productText(product));
        return names.join(QStringLiteral(", "));
    }
    case AccountColumn::Sites:
        return core::sitesOf(all, row).join(QStringLiteral(", "));
    case AccountColumn::LastActive:
        return dayText(table.lastActive(row), m_wording.locale);
    case AccountColumn::Saves:
        if (facts.verdict == core::Verdict::Unknown || (!all.year.known && facts.intent == core::Intent::Accidental))
            return QStringLiteral("?");
        if (const QVariant minor = core::rawValue(all, column, row); minor.isValid() && minor.toLongLong() != 0)
            return moneyText({minor.toLongLong(), all.prices.currency}, m_wording.locale);
        return QStringLiteral("–");
    case AccountColumn::Recommendation:
        return facts.recommendation.advice == core::Advice::None ? QStringLiteral("–") : adviceText(facts.recommendation.advice);
    case AccountColumn::Certainty:
        return certaintyText(facts.certainty);
    case AccountColumn::Intent:
        return facts.intent == core::Intent::None ? QString() : intentText(facts.intent);
    case AccountColumn::Rule:
        return facts.rule;
    case AccountColumn::Status:
        return statusText(facts.status);
    case AccountColumn::BillableFlag:
        return answerText(facts.flag);
    case AccountColumn::Discrepancy:
        return yes(facts.discrepancy);
    case AccountColumn::ManagedBy:
        return managedByText(facts.managedBy);
    case AccountColumn::Policy:
        return fromUtf8(table.value(core::Field::PolicyName, row));
    case AccountColumn::PolicyType:
        return fromUtf8(table.value(core::Field::PolicyType, row));
    case AccountColumn::Id:
        return fromUtf8(table.id(row));
    case AccountColumn::Domain:
        return fromUtf8(table.domain(row));
    case AccountColumn::Department:
        return fromUtf8(table.value(core::Field::Department, row));
    case AccountColumn::Added:
        return dayText(table.added(row), m_wording.locale);
    case AccountColumn::SingleSignOn:
        return fromUtf8(table.value(core::Field::SingleSignOn, row));
    case AccountColumn::TwoStep:
        return fromUtf8(table.value(core::Field::TwoStep, row));
    case AccountColumn::Protected:
        return yes(facts.isProtected);
    case AccountColumn::Leaver:
        return yes(facts.leaver);
    case AccountColumn::OrgRole:
        return fromUtf8(table.value(core::Field::OrgRole, row));
    case AccountColumn::Groups:
        return fromUtf8(table.value(core::Field::Groups, row));
    case AccountColumn::Note:
        return fromUtf8(m_assessment->annotations.note.value(row)).simplified();
    case AccountColumn::Exception:
        return fromUtf8(m_assessment->annotations.exception.value(row)).simplified();
    case AccountColumn::Option1:
    case AccountColumn::Option2:
    case AccountColumn::Option3:
    case AccountColumn::Option4:
    case AccountColumn::Option5:
    case AccountColumn::Option6:
        return optionChip(facts.options[static_cast<std::size_t>(*core::optionOf(column))]).text;
    case AccountColumn::Count:
        break;
    }
    return {};
}

Tone AccountCells::tone(AccountColumn column, core::Row row) const
{
    const core::Case &facts = m_assessment->of(row);
    if (column == AccountColumn::Verdict)
        return verdictChip(facts).tone;
    if (column == AccountColumn::Discrepancy)
        return facts.discrepancy ? Tone::Warning : Tone::None;
    if (column == AccountColumn::Certainty)
        return facts.certainty == core::Certainty::Unknown ? Tone::Unknown : Tone::None;
    if (const auto option = core::optionOf(column))
        return optionChip(facts.options[static_cast<std::size_t>(*option)]).tone;
    if (column == AccountColumn::LastActive)
        return core::isDate(m_assessment->table().lastActive(row)) ? Tone::None : Tone::Quiet;
    return Tone::None;
}

QString AccountCells::toolTip(AccountColumn column, core::Row row) const
{
    const core::Case &facts = m_assessment->of(row);
    if (column == AccountColumn::Verdict || column == AccountColumn::Why)
        return verdictSentence(facts, m_wording);
    if (column == AccountColumn::Recommendation)
        return adviceReasonText(facts.recommendation.reason);
    if (column == AccountColumn::Rule)
        return m_wording.rules.of(facts.rule).why;
    if (const auto option = core::optionOf(column))
        return optionToolTip(*option, facts.options[static_cast<std::size_t>(*option)]);
    return text(column, row);
}

bool AccountCells::isNumeric(AccountColumn column)
{
    return column == AccountColumn::Saves;
}

bool AccountCells::hasData(AccountColumn column) const
{
    const core::AccountTable &table = m_assessment->table();
    switch (column) {
    case AccountColumn::LastActive:
        return !table.lastSeen().isEmpty();
    case AccountColumn::Added:
        return !table.data().added.isEmpty();
    case AccountColumn::BillableFlag:
    case AccountColumn::Discrepancy:
        return table.has(core::Field::Billable);
    case AccountColumn::ManagedBy:
        return table.has(core::Field::ManagedBy);
    case AccountColumn::Policy:
        return table.has(core::Field::PolicyName);
    case AccountColumn::PolicyType:
        return table.has(core::Field::PolicyType);
    case AccountColumn::Department:
        return table.has(core::Field::Department);
    case AccountColumn::SingleSignOn:
        return table.has(core::Field::SingleSignOn);
    case AccountColumn::TwoStep:
        return table.has(core::Field::TwoStep);
    case AccountColumn::OrgRole:
        return table.has(core::Field::OrgRole);
    case AccountColumn::Groups:
        return table.has(core::Field::Groups);
    case AccountColumn::Note:
        return m_assessment->annotations.note.isPresent();
    case AccountColumn::Exception:
        return m_assessment->annotations.exception.isPresent();
    case AccountColumn::Leaver:
        return table.has(core::Field::LeaverSince);
    case AccountColumn::Protected:
        return m_assessment->totals.isProtected > 0;
    case AccountColumn::Products:
    case AccountColumn::Sites:
        return !table.products().empty();
    case AccountColumn::Name:
        for (core::Row row = 0; row < table.rowCount(); ++row) { // the first mostly tells
            if (!table.name(row).empty())
                return true;
        }
        return table.rowCount() == 0;
    case AccountColumn::Mail:
    case AccountColumn::Verdict:
    case AccountColumn::Why:
    case AccountColumn::Saves:
    case AccountColumn::Recommendation:
    case AccountColumn::Certainty:
    case AccountColumn::Intent:
    case AccountColumn::Rule:
    case AccountColumn::Status:
    case AccountColumn::Id:
    case AccountColumn::Domain:
    case AccountColumn::Option1:
    case AccountColumn::Option2:
    case AccountColumn::Option3:
    case AccountColumn::Option4:
    case AccountColumn::Option5:
    case AccountColumn::Option6:
        return true;
    case AccountColumn::Count:
        break;
    }
    return false;
}

const std::vector<AccountColumn> &AccountCells::defaultColumns()
{
    static const std::vector<AccountColumn> columns {AccountColumn::Name, AccountColumn::Mail, AccountColumn::Verdict, AccountColumn::Why,
        AccountColumn::Products, AccountColumn::LastActive, AccountColumn::Saves, AccountColumn::Recommendation};
    return columns;
}

} // namespace models
