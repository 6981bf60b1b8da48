// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columnvaluewords.h"

#include "models/columnwords.h"
#include "models/optionwords.h"
#include "models/queryvaluewords.h"
#include "models/tr.h"
#include "models/verdictwords.h"

namespace models {
namespace {

using core::AccountColumn;
using core::QueryField;

QString answer(const QString &value)
{
    return answerText(value == u"yes" ? core::Tri::Yes : value == u"no" ? core::Tri::No : core::Tri::Unknown);
}

QString eligibility(const QString &value)
{
    for (int i = 0; i < static_cast<int>(core::Eligibility::Count); ++i) {
        if (value == core::eligibilityKey(static_cast<core::Eligibility>(i)))
            return eligibilityText(static_cast<core::Eligibility>(i));
    }
    return value;
}

QString orElse(const QString &text, const QString &value)
{
    return text.isEmpty() ? value : text;
}

QString ruleText(const QString &value, const Wording &wording)
{
    return orElse(wording.rules.of(value).shortText, value);
}

} // namespace

QString columnValueText(AccountColumn column, const QString &value, const Wording &wording)
{
    if (value.isEmpty())
        return Words::tr("none", "@item an empty cell");
    switch (column) {
    case AccountColumn::Verdict:
        return queryValueText(QueryField::Verdict, value);
    case AccountColumn::Why:
        return orElse(queryValueText(QueryField::Reason, value), ruleText(value, wording));
    case AccountColumn::Rule:
        return ruleText(value, wording);
    case AccountColumn::Products:
        return orElse(queryValueText(QueryField::Product, value), value);
    case AccountColumn::Recommendation:
        return queryValueText(QueryField::Recommended, value);
    case AccountColumn::Certainty:
        return queryValueText(QueryField::Certainty, value);
    case AccountColumn::Intent:
        return queryValueText(QueryField::Intent, value);
    case AccountColumn::Status:
        return queryValueText(QueryField::Status, value);
    case AccountColumn::ManagedBy:
        return queryValueText(QueryField::Idp, value);
    case AccountColumn::BillableFlag:
    case AccountColumn::Discrepancy:
    case AccountColumn::SingleSignOn:
    case AccountColumn::TwoStep:
    case AccountColumn::Protected:
    case AccountColumn::Leaver:
        return answer(value);
    case AccountColumn::Option1:
    case AccountColumn::Option2:
    case AccountColumn::Option3:
    case AccountColumn::Option4:
    case AccountColumn::Option5:
    case AccountColumn::Option6:
        return eligibility(value);
    case AccountColumn::Name:
    case AccountColumn::Mail:
    case AccountColumn::Sites:
    case AccountColumn::LastActive:
    case AccountColumn::Saves:
    case AccountColumn::Policy:
    case AccountColumn::PolicyType:
    case AccountColumn::Id:
    case AccountColumn::Domain:
    case AccountColumn::Department:
    case AccountColumn::Added:
    case AccountColumn::OrgRole:
    case AccountColumn::Groups:
    case AccountColumn::Note:
    case AccountColumn::Exception:
    case AccountColumn::Count:
        break;
    }
    return value;
}

QString groupingTitle(AccountColumn column)
{
    if (column == AccountColumn::Why)
        return Words::tr("Reason", "@item:inlistbox group by");
    if (column == AccountColumn::Products)
        return Words::tr("Product", "@item:inlistbox group by");
    if (column == AccountColumn::Sites)
        return Words::tr("Site", "@item:inlistbox group by");
    if (column == AccountColumn::Groups)
        return Words::tr("Group", "@item:inlistbox group by");
    return columnTitle(column);
}

} // namespace models
