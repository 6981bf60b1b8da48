// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/optionwords.h"
#include "models/tr.h"

namespace models {

using core::Advice;
using core::AdviceReason;
using core::OptionReason;

ReasonText optionReasonText(OptionReason reason)
{
    switch (reason) {
    case OptionReason::None:
        return {};
    case OptionReason::NotBillable:
        return {Words::tr("The account is not billable: there is nothing to save.", "@info why an option is closed"), {}, Words::tr("not billable", "@item")};
    case OptionReason::Intended:
        return {Words::tr("The seat is meant to be: the person uses a product of yours.", "@info why an option is closed"),
            Words::tr("You can lift this by changing what counts as your own site.", "@info who can lift it"), Words::tr("intended", "@item")};
    case OptionReason::Protected:
        return {Words::tr("The account is on the protected list.", "@info why an option is closed"), Words::tr("You can lift this by taking the account off the list.", "@info who can lift it"),
            Words::tr("protected", "@item")};
    case OptionReason::NotClaimed:
        return {Words::tr("Your organisation has not claimed the account, so it can't act on it.", "@info why an option is closed"),
            Words::tr("You can lift this by claiming the account.", "@info who can lift it"), Words::tr("not claimed", "@item")};
    case OptionReason::AlreadyDeactivated:
        return {Words::tr("The account is switched off already.", "@info why an option is closed"), {}, Words::tr("deactivated", "@item")};
    case OptionReason::AlreadyInPolicy:
        return {Words::tr("The account is in a non-billable policy already.", "@info why an option is closed"), {}, Words::tr("in the policy", "@item")};
    case OptionReason::VerdictUnknown:
        return {Words::tr("The files don't tell whether the account is billable at all.", "@info why an option is closed"),
            Words::tr("An export that has what is missing lifts this.", "@info who can lift it"), Words::tr("verdict unknown", "@item")};
    case OptionReason::IdpManaged:
        return {Words::tr("The account is synced from the identity provider (SCIM), and this option can't take synced accounts.", "@info why an option is closed"),
            Words::tr("Whoever runs the identity provider can lift this; option 6 goes another way.", "@info who can lift it"), Words::tr("identity provider", "@item")};
    case OptionReason::GoogleManaged:
        return {Words::tr("The account is synced from Google Workspace, and this option can't take synced accounts.", "@info why an option is closed"),
            Words::tr("Whoever runs Google Workspace can lift this.", "@info who can lift it"), Words::tr("Google Workspace", "@item")};
    case OptionReason::IdpUnknown:
        return {Words::tr("The files don't tell whether an identity provider manages the account.", "@info why an option is closed"),
            Words::tr("Name your provider in the organisation profile, or add a file that tells who manages each account.", "@info who can lift it"), Words::tr("who manages it?", "@item")};
    case OptionReason::LikelyRefusedProvisioned:
        return {Words::tr("Atlassian was reported to refuse unclaiming accounts that an identity provider syncs.", "@info why an option is closed"),
            Words::tr("Whoever runs the identity provider can lift this; option 6 goes another way.", "@info who can lift it"), Words::tr("likely refused", "@item")};
    case OptionReason::NeedsPortalSso:
        return {Words::tr("People need single sign-on on the portal, and this takes it from them.", "@info why an option is closed"),
            Words::tr("You can lift this in the organisation profile, if it is no longer so.", "@info who can lift it"), Words::tr("portal sign-on", "@item")};
    case OptionReason::PortalSsoUnknown:
        return {Words::tr("It is not known whether people need single sign-on on the portal.", "@info why an option is closed"),
            Words::tr("You can tell in the organisation profile.", "@info who can lift it"), Words::tr("portal sign-on?", "@item")};
    case OptionReason::NotTrello:
        return {Words::tr("The account does not cost a seat because of Trello.", "@info why an option is closed"), {}, Words::tr("not Trello", "@item")};
    case OptionReason::OtherAccess:
        return {Words::tr("The seat would stay because of another access.", "@info why an option is closed"), Words::tr("The person or a site's admin can lift this by ending that access too.", "@info who can lift it"),
            Words::tr("other access", "@item")};
    case OptionReason::StillActive:
        return {Words::tr("The person is not known to have left, and would lose every app.", "@info why an option is closed"), Words::tr("A file of leavers that names the account lifts this.", "@info who can lift it"),
            Words::tr("still active", "@item")};
    case OptionReason::NotIdpManaged:
        return {Words::tr("No identity provider manages the account, so simpler options do.", "@info why an option is closed"), {}, Words::tr("not synced", "@item")};
    case OptionReason::NoScimRecord:
        return {Words::tr("Google Workspace sync has no SCIM record that could be cut.", "@info why an option is closed"), {}, Words::tr("no SCIM record", "@item")};
    case OptionReason::GuardPremiumStays:
        return {Words::tr("A non-billable policy saves Guard Standard only: the seat of Guard Premium stays.", "@info why an option is closed"), {}, Words::tr("Premium stays", "@item")};
    case OptionReason::Count:
        break;
    }
    return {};
}

QString adviceText(Advice advice)
{
    switch (advice) {
    case Advice::None:
        return Words::tr("Leave it as it is", "@item advice");
    case Advice::Option1:
        return Words::tr("Option 1: exclude from claim", "@item advice");
    case Advice::Option2:
        return Words::tr("Option 2: non-billable policy", "@item advice");
    case Advice::Option3:
        return Words::tr("Option 3: leave the Trello workspaces", "@item advice");
    case Advice::Option4:
        return Words::tr("Option 4: deactivate or delete", "@item advice");
    case Advice::Option5:
        return Words::tr("Option 5: support request", "@item advice");
    case Advice::Option6:
        return Words::tr("Option 6: SCIM re-provision", "@item advice");
    case Advice::AskToLeaveSite:
        return Words::tr("Ask the person to leave", "@item advice");
    case Advice::SwitchOffInProvider:
        return Words::tr("Switch off in the identity provider", "@item advice");
    case Advice::FindOut:
        return Words::tr("Find out more first", "@item advice");
    case Advice::Count:
        break;
    }
    return {};
}

QString adviceReasonText(AdviceReason reason)
{
    switch (reason) {
    case AdviceReason::NotBillable:
        return Words::tr("It costs no seat.", "@info why this advice");
    case AdviceReason::Intended:
        return Words::tr("The seat is meant to be.", "@info why this advice");
    case AdviceReason::Protected:
        return Words::tr("It is on the protected list.", "@info why this advice");
    case AdviceReason::VerdictUnknown:
        return Words::tr("Whether it costs a seat is not known yet.", "@info why this advice");
    case AdviceReason::Leaver:
        return Words::tr("The person has left, and no identity provider manages the account.", "@info why this advice");
    case AdviceReason::LeaverInProvider:
        return Words::tr("The person has left; switched off anywhere else, the identity provider would bring the account back.", "@info why this advice");
    case AdviceReason::TrelloOnly:
        return Words::tr("Only Trello makes it billable: leaving its workspaces is enough and takes nothing else away.", "@info why this advice");
    case AdviceReason::LeaveSite:
        return Words::tr("Nothing else makes it billable: leaving is enough and takes nothing else away.", "@info why this advice");
    case AdviceReason::NoSsoNeeded:
        return Words::tr("No identity provider syncs it and it needs no single sign-on on the portal.", "@info why this advice");
    case AdviceReason::ScimManaged:
        return Words::tr("An identity provider syncs it by SCIM, which blocks the simpler options.", "@info why this advice");
    case AdviceReason::SupportOnly:
        return Words::tr("Its sync blocks the options that you could carry out yourself.", "@info why this advice");
    case AdviceReason::ManagerUnknown:
        return Words::tr("Which options are open depends on who manages the account, and the files don't tell.", "@info why this advice");
    case AdviceReason::PortalSsoUnknown:
        return Words::tr("Whether people need single sign-on on the portal is not known, and the organisation profile can tell.", "@info why this advice");
    case AdviceReason::LastResort:
        return Words::tr("No other option is open; this one gives up control over the account.", "@info why this advice");
    case AdviceReason::InYourOrder:
        return Words::tr("It is open, and your order of recommendations puts it first.", "@info why this advice");
    case AdviceReason::SwitchedOff:
        return Words::tr("It is switched off already, and only Atlassian's flag still counts it: a newer export tells whether that has ended.", "@info why this advice");
    case AdviceReason::Count:
        break;
    }
    return {};
}

std::optional<core::Option> optionOf(Advice advice)
{
    switch (advice) {
    case Advice::Option1:
        return core::Option::ExcludeFromClaim;
    case Advice::Option2:
        return core::Option::NonBillablePolicy;
    case Advice::Option3:
        return core::Option::WorkspaceCleanup;
    case Advice::Option4:
        return core::Option::DeactivateOrDelete;
    case Advice::Option5:
        return core::Option::SupportRequest;
    case Advice::Option6:
        return core::Option::ScimReprovision;
    case Advice::None:
    case Advice::AskToLeaveSite:
    case Advice::SwitchOffInProvider:
    case Advice::FindOut:
    case Advice::Count:
        break;
    }
    return {};
}

bool savesFromIsKnown(const core::SavesFrom &from)
{
    return from.day.has_value();
}

QString savesFromText(const core::SavesFrom &from, const QLocale &locale)
{
    using Why = core::SavesFrom::Why;
    const QString day = from.day ? dayText(*from.day, locale) : QString();
    switch (from.why) {
    case Why::NextCycle:
        return from.day ? Words::tr("from the next billing cycle on %1", "@info behind a saving").arg(day) : Words::tr("from the next billing cycle", "@info behind a saving");
    case Why::Renewal:
        return from.day ? Words::tr("from the renewal on %1", "@info behind a saving").arg(day) : Words::tr("from the renewal", "@info behind a saving");
    case Why::CycleDayUnknown:
        return Words::tr("From when: the next billing cycle, whose first day is not known yet.", "@info a saving's beginning");
    case Why::RenewalUnknown:
        return Words::tr("From when: the renewal, whose date is not known yet.", "@info a saving's beginning");
    case Why::BillingUnknown:
        return Words::tr("From when depends on whether you pay monthly or annually, which is not known yet.", "@info a saving's beginning");
    case Why::IncludedInPlan:
        return Words::tr("Guard is included in your Enterprise plan, so fewer seats save nothing.", "@info a saving's beginning");
    }
    return {};
}

} // namespace models
