// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optionrules.h"

namespace core {

namespace {

Eligibility eligibility(const Case &made, Option option)
{
    return made.options[static_cast<std::size_t>(option)].eligibility;
}

bool isEligible(const Case &made, Option option)
{
    return eligibility(made, option) == Eligibility::Eligible;
}

bool isManagerKnown(const Case &made)
{
    return made.managedBy == ManagedBy::Nobody || made.managedBy == ManagedBy::Scim || made.managedBy == ManagedBy::Google;
}

Advice adviceOf(Option option)
{
    return static_cast<Advice>(static_cast<int>(Advice::Option1) + static_cast<int>(option));
}

/// What frees the seat without the person's help: 2 · 6 · 5 · 1, and what has to be found out before.
Recommendation withoutThePerson(const Case &made)
{
    if (isEligible(made, Option::NonBillablePolicy))
        return {Advice::Option2, AdviceReason::NoSsoNeeded, Advice::None};
    if (!isManagerKnown(made))
        return {Advice::FindOut, AdviceReason::ManagerUnknown, Advice::None};
    if (isEligible(made, Option::ScimReprovision))
        return {Advice::Option6, AdviceReason::ScimManaged, Advice::Option5};
    if (isEligible(made, Option::SupportRequest))
        return {Advice::Option5, AdviceReason::SupportOnly, Advice::None};
    if (made.options[static_cast<std::size_t>(Option::NonBillablePolicy)].reason == OptionReason::PortalSsoUnknown)
        return {Advice::FindOut, AdviceReason::PortalSsoUnknown, Advice::Option2};
    if (isEligible(made, Option::ExcludeFromClaim))
        return {Advice::Option1, AdviceReason::LastResort, Advice::None};
    if (made.options[static_cast<std::size_t>(Option::ExcludeFromClaim)].reason == OptionReason::PortalSsoUnknown)
        return {Advice::FindOut, AdviceReason::PortalSsoUnknown, Advice::Option1};
    return {Advice::FindOut, AdviceReason::VerdictUnknown, Advice::None};
}

/// What to do when the person doesn't answer by the deadline.
Advice fallbackOf(const Case &made)
{
    const Recommendation other = withoutThePerson(made);
    if (other.advice == Advice::FindOut && other.reason == AdviceReason::PortalSsoUnknown)
        return other.fallback;
    return other.reason == AdviceReason::VerdictUnknown ? Advice::None : other.advice;
}

Recommendation forLeaver(const Case &made)
{
    if (isEligible(made, Option::DeactivateOrDelete))
        return {Advice::Option4, AdviceReason::Leaver, Advice::None};
    if (isManagerKnown(made))
        return {Advice::SwitchOffInProvider, AdviceReason::LeaverInProvider, Advice::None};
    return {Advice::FindOut, AdviceReason::ManagerUnknown, adviceOf(Option::DeactivateOrDelete)};
}

} // namespace

Recommendation recommend(const CaseContext &context, const Case &made)
{
    if (made.isProtected)
        return {Advice::None, AdviceReason::Protected, Advice::None};
    if (made.verdict == Verdict::NotBillable || !hasSomethingToSave(context, made))
        return {Advice::None, AdviceReason::NotBillable, Advice::None};
    if (made.verdict == Verdict::Billable && isOff(made.status))
        return {Advice::FindOut, AdviceReason::SwitchedOff, Advice::None};
    if (made.verdict == Verdict::Unknown)
        return {Advice::FindOut, AdviceReason::VerdictUnknown, Advice::None};
    if (made.leaver)
        return forLeaver(made);
    if (made.intent == Intent::Intended)
        return {Advice::None, AdviceReason::Intended, Advice::None};
    switch (made.cause) {
    case Cause::TrelloOnly:
        return {Advice::Option3, AdviceReason::TrelloOnly, fallbackOf(made)};
    case Cause::BitbucketOnly:
    case Cause::GuestOnly:
    case Cause::SandboxOnly:
    case Cause::ForeignSiteOnly:
    case Cause::FreePlanOnly:
    case Cause::Mixed:
        return {Advice::AskToLeaveSite, AdviceReason::LeaveSite, fallbackOf(made)};
    case Cause::None:
    case Cause::FlagOnly:
    case Cause::Count:
        break;
    }
    return withoutThePerson(made);
}

} // namespace core
