// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisonwords.h"

#include "models/tr.h"
#include "models/verdictwords.h"

#include <optional>

namespace models {
namespace {

using core::ChangeCause;
using core::ChangedField;
using core::ChangeKind;
using core::SeatChange;

/// The value of a closed set that has this key.
template<typename Enum>
std::optional<Enum> fromKey(const QString &raw, QLatin1String (*key)(Enum))
{
    for (int i = 0; i < static_cast<int>(Enum::Count); ++i) {
        if (raw == key(static_cast<Enum>(i)))
            return static_cast<Enum>(i);
    }
    return {};
}

template<typename Enum>
QString wordOf(const QString &raw, QLatin1String (*key)(Enum), QString (*word)(Enum))
{
    const auto value = fromKey(raw, key);
    return value ? word(*value) : raw;
}

} // namespace

QString changeText(ChangeKind kind, SeatChange seat)
{
    const bool newly = seat == SeatChange::Newly;
    const bool noLonger = seat == SeatChange::NoLonger;
    switch (kind) {
    case ChangeKind::Came:
        return newly ? Words::tr("New, billable", "@item what happened to an account") : Words::tr("New", "@item what happened to an account");
    case ChangeKind::Left:
        return noLonger ? Words::tr("Left, was billable", "@item what happened to an account") : Words::tr("Left", "@item what happened to an account");
    case ChangeKind::Changed:
        return newly   ? Words::tr("Became billable", "@item what happened to an account")
            : noLonger ? Words::tr("No longer billable", "@item what happened to an account")
                       : Words::tr("Changed", "@item what happened to an account");
    case ChangeKind::Count:
        break;
    }
    return {};
}

Tone changeTone(SeatChange seat, core::Intent after)
{
    switch (seat) {
    case SeatChange::Newly:
        return after == core::Intent::Accidental ? Tone::Accidental : Tone::Intended;
    case SeatChange::NoLonger:
        return Tone::Good;
    case SeatChange::None:
    case SeatChange::Count:
        break;
    }
    return Tone::Quiet;
}

QString changeCauseText(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::None:
        return Words::tr("No change of the seat", "@item cause of a change");
    case ChangeCause::Came:
        return Words::tr("New accounts", "@item cause of a change");
    case ChangeCause::Left:
        return Words::tr("Accounts that left", "@item cause of a change");
    case ChangeCause::Activated:
        return Words::tr("Activated", "@item cause of a change");
    case ChangeCause::Deactivated:
        return Words::tr("Deactivated", "@item cause of a change");
    case ChangeCause::Claimed:
        return Words::tr("Claimed", "@item cause of a change");
    case ChangeCause::Unclaimed:
        return Words::tr("No longer claimed", "@item cause of a change");
    case ChangeCause::LeftPolicy:
        return Words::tr("Left a non-billable policy", "@item cause of a change");
    case ChangeCause::EnteredPolicy:
        return Words::tr("Moved to a non-billable policy", "@item cause of a change");
    case ChangeCause::FlagChanged:
        return Words::tr("Atlassian's flag changed", "@item cause of a change");
    case ChangeCause::GainedAccess:
        return Words::tr("Gained access", "@item cause of a change");
    case ChangeCause::LostAccess:
        return Words::tr("Lost access", "@item cause of a change");
    case ChangeCause::AccessChanged:
        return Words::tr("Access of another kind", "@item cause of a change");
    case ChangeCause::BecameKnown:
        return Words::tr("Not known before", "@item cause of a change");
    case ChangeCause::BecameUnknown:
        return Words::tr("No longer known", "@item cause of a change");
    case ChangeCause::RulesDiffer:
        return Words::tr("Other rules", "@item cause of a change");
    case ChangeCause::ProfileDiffers:
        return Words::tr("Other organisation profile", "@item cause of a change");
    case ChangeCause::FilesDiffer:
        return Words::tr("Files tell different things", "@item cause of a change");
    case ChangeCause::PricesDiffer:
        return Words::tr("Other prices", "@item cause of a change");
    case ChangeCause::Other:
        return Words::tr("Something else", "@item cause of a change");
    case ChangeCause::Count:
        break;
    }
    return {};
}

QString changeCauseText(ChangeCause cause, core::Product product)
{
    const QString name = productText(product);
    const bool isNamed = !name.isEmpty();
    if (cause == ChangeCause::Came)
        return isNamed ? Words::tr("New account with %1", "@item cause of a change, product").arg(name) : Words::tr("New account", "@item cause of a change");
    if (cause == ChangeCause::Left)
        return Words::tr("Not in the newer snapshot", "@item cause of a change");
    if (cause == ChangeCause::GainedAccess)
        return isNamed ? Words::tr("Access to %1", "@item cause of a change, product").arg(name) : Words::tr("Access to several products", "@item cause of a change");
    if (cause == ChangeCause::LostAccess)
        return isNamed ? Words::tr("No access to %1 any more", "@item cause of a change, product").arg(name) : Words::tr("No access any more", "@item cause of a change");
    if (cause == ChangeCause::AccessChanged && isNamed)
        return Words::tr("Another kind of access to %1", "@item cause of a change, product").arg(name);
    return changeCauseText(cause);
}

QString changeCauseHelp(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::Came:
        return Words::tr("The older snapshot doesn't have these accounts.", "@info cause of a change");
    case ChangeCause::Left:
        return Words::tr("The newer snapshot doesn't have these accounts.", "@info cause of a change");
    case ChangeCause::Activated:
        return Words::tr("They were deactivated and are active again: what they have access to counts again.", "@info cause of a change");
    case ChangeCause::Deactivated:
        return Words::tr("They were deactivated or closed: what they have access to doesn't count any more.", "@info cause of a change");
    case ChangeCause::Claimed:
        return Words::tr("Their domain was claimed: your organisation pays for them now.", "@info cause of a change");
    case ChangeCause::Unclaimed:
        return Words::tr("Your organisation doesn't manage them any more.", "@info cause of a change");
    case ChangeCause::LeftPolicy:
        return Words::tr("They are in no non-billable policy any more.", "@info cause of a change");
    case ChangeCause::EnteredPolicy:
        return Words::tr("They are in a non-billable policy now.", "@info cause of a change");
    case ChangeCause::FlagChanged:
        return Words::tr("Atlassian's own billable flag says something else, and it is what is paid.", "@info cause of a change");
    case ChangeCause::GainedAccess:
        return Words::tr("They got access to a product that counts.", "@info cause of a change");
    case ChangeCause::LostAccess:
        return Words::tr("They lost their last access that counts.", "@info cause of a change");
    case ChangeCause::AccessChanged:
        return Words::tr("The product is the same, its plan or their role is another.", "@info cause of a change");
    case ChangeCause::BecameKnown:
        return Words::tr("The older files didn't tell whether they are billable.", "@info cause of a change");
    case ChangeCause::BecameUnknown:
        return Words::tr("The newer files don't tell whether they are billable.", "@info cause of a change");
    case ChangeCause::RulesDiffer:
        return Words::tr("Nothing about them changed; the two were assessed by different rules.", "@info cause of a change");
    case ChangeCause::ProfileDiffers:
        return Words::tr("Nothing about them changed; the two were assessed under different settings of your organisation.", "@info cause of a change");
    case ChangeCause::FilesDiffer:
        return Words::tr("One snapshot's files tell what the other's don't: another kind of file, or a column that is missing.", "@info cause of a change");
    case ChangeCause::PricesDiffer:
        return Words::tr("The seats that are in both cost something else: other prices, edition or billing.", "@info cause of a change");
    case ChangeCause::Other:
        return Words::tr("Several things changed; none of them alone explains it.", "@info cause of a change");
    case ChangeCause::None:
    case ChangeCause::Count:
        break;
    }
    return {};
}

QString changedFieldText(ChangedField field, core::Product product)
{
    switch (field) {
    case ChangedField::Verdict:
        return Words::tr("Verdict", "@item what changed");
    case ChangedField::Status:
        return Words::tr("Status", "@item what changed");
    case ChangedField::Access:
        return product == core::Product::Count ? Words::tr("Access", "@item what changed") : productText(product);
    case ChangedField::Policy:
        return Words::tr("Policy", "@item what changed");
    case ChangedField::Flag:
        return Words::tr("Atlassian's flag", "@item what changed");
    case ChangedField::Claimed:
        return Words::tr("Claimed", "@item what changed");
    case ChangedField::Intent:
        return Words::tr("Intended or accidental", "@item what changed");
    case ChangedField::ManagedBy:
        return Words::tr("Managed by", "@item what changed");
    case ChangedField::Department:
        return Words::tr("Department", "@item what changed");
    case ChangedField::Name:
        return Words::tr("Name", "@item what changed");
    case ChangedField::Mail:
        return Words::tr("E-mail", "@item what changed");
    case ChangedField::Id:
        return Words::tr("Atlassian ID", "@item what changed");
    case ChangedField::Count:
        break;
    }
    return {};
}

QString changedValueText(ChangedField field, const QString &raw)
{
    if (raw.isEmpty()) {
        return field == ChangedField::Access ? Words::tr("no access", "@item value of a change")
            : field == ChangedField::Flag    ? answerText(core::Tri::Unknown)
                                             : Words::tr("none", "@item value of a change");
    }
    switch (field) {
    case ChangedField::Verdict:
        return wordOf<core::Verdict>(raw, core::verdictKey, verdictText);
    case ChangedField::Status:
        return wordOf<core::AccountStatus>(raw, core::statusKey, statusText);
    case ChangedField::Intent:
        return wordOf<core::Intent>(raw, core::intentKey, intentText);
    case ChangedField::ManagedBy:
        return wordOf<core::ManagedBy>(raw, core::managedByKey, managedByText);
    case ChangedField::Flag:
    case ChangedField::Claimed:
        return answerText(raw == u"yes" ? core::Tri::Yes : core::Tri::No);
    case ChangedField::Access:
        return raw == u"yes" ? Words::tr("access", "@item value of a change") : raw;
    case ChangedField::Policy:
    case ChangedField::Department:
    case ChangedField::Name:
    case ChangedField::Mail:
    case ChangedField::Id:
    case ChangedField::Count:
        break;
    }
    return raw;
}

QString fieldChangeText(const core::FieldChange &change)
{
    return Words::tr("%1: %2 → %3", "@info what changed, before, after")
        .arg(changedFieldText(change.field, change.product), changedValueText(change.field, change.before), changedValueText(change.field, change.after));
}

} // namespace models
