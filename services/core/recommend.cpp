// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advicecounts.h"
#include "core/optionrules.h"

#include <algorithm>
#include <optional>

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

Recommendation forLeaver(const Case &made)
{
    if (isEligible(made, Option::DeactivateOrDelete))
        return {Advice::Option4, AdviceReason::Leaver, Advice::None};
    if (isManagerKnown(made))
        return {Advice::SwitchOffInProvider, AdviceReason::LeaverInProvider, Advice::None};
    return {Advice::FindOut, AdviceReason::ManagerUnknown, adviceOf(Option::DeactivateOrDelete)};
}

bool isAskedToLeave(Cause cause)
{
    switch (cause) {
    case Cause::BitbucketOnly:
    case Cause::GuestOnly:
    case Cause::SandboxOnly:
    case Cause::ForeignSiteOnly:
    case Cause::FreePlanOnly:
    case Cause::Mixed:
        return true;
    case Cause::TrelloOnly:
    case Cause::None:
    case Cause::FlagOnly:
    case Cause::Count:
        break;
    }
    return false;
}

/// Who looks for a way: with the person's help (options 3 and asking), or without it.
enum class Help : quint8 { OfThePerson, Nobodys };

/// Walks through the steps of one order for one account; `made` is billable, accidental or a leaver, and not protected.
class Walk final
{
public:
    Walk(const AdviceOrder &order, const Case &made)
        : m_order(order)
        , m_made(made)
    {
    }

    Recommendation answer(Help help) const;

private:
    std::optional<Recommendation> at(std::size_t place, Help help) const;
    std::optional<Recommendation> exclude(std::size_t place) const;
    bool isBehind(AdviceStep step, std::size_t place) const;
    bool isLast(std::size_t place) const { return place + 1 == m_order.size(); }
    /// A way that opens once it is known whether people need single sign-on on the portal.
    bool waitsForPortalSso(Option option) const
    {
        return m_made.options[static_cast<std::size_t>(option)].reason == OptionReason::PortalSsoUnknown;
    }
    Recommendation askPerson(Advice advice, AdviceReason reason) const;

    const AdviceOrder &m_order;
    const Case &m_made;
};

bool Walk::isBehind(AdviceStep step, std::size_t place) const
{
    return std::find(m_order.begin() + static_cast<std::ptrdiff_t>(place), m_order.end(), step) != m_order.end();
}

/// With what to do when the person doesn't answer by the deadline.
Recommendation Walk::askPerson(Advice advice, AdviceReason reason) const
{
    const Recommendation other = answer(Help::Nobodys);
    if (other.advice == Advice::FindOut && other.reason == AdviceReason::PortalSsoUnknown)
        return {advice, reason, other.fallback};
    return {advice, reason, other.reason == AdviceReason::VerdictUnknown ? Advice::None : other.advice};
}

std::optional<Recommendation> Walk::exclude(std::size_t place) const
{
    if (isEligible(m_made, Option::ExcludeFromClaim))
        return Recommendation {Advice::Option1, isLast(place) ? AdviceReason::LastResort : AdviceReason::InYourOrder, Advice::None};
    return {};
}

std::optional<Recommendation> Walk::at(std::size_t place, Help help) const
{
    const AdviceStep step = m_order[place];
    // A leaver's intended seat has one way only; the others are for seats that are not meant.
    if (m_made.intent == Intent::Intended && step != AdviceStep::Leavers)
        return {};
    switch (step) {
    case AdviceStep::Leavers:
        return m_made.leaver ? std::optional(forLeaver(m_made)) : std::nullopt;
    case AdviceStep::WorkspaceCleanup:
        if (help == Help::OfThePerson && m_made.cause == Cause::TrelloOnly)
            return askPerson(Advice::Option3, AdviceReason::TrelloOnly);
        return {};
    case AdviceStep::AskToLeave:
        if (help == Help::OfThePerson && isAskedToLeave(m_made.cause))
            return askPerson(Advice::AskToLeaveSite, AdviceReason::LeaveSite);
        return {};
    case AdviceStep::NonBillablePolicy:
        if (isEligible(m_made, Option::NonBillablePolicy))
            return Recommendation {Advice::Option2, AdviceReason::NoSsoNeeded, Advice::None};
        return {};
    case AdviceStep::ScimReprovision:
        if (!isManagerKnown(m_made))
            return Recommendation {Advice::FindOut, AdviceReason::ManagerUnknown, Advice::None};
        if (isEligible(m_made, Option::ScimReprovision))
            return Recommendation {Advice::Option6, AdviceReason::ScimManaged,
                isBehind(AdviceStep::SupportRequest, place) ? Advice::Option5 : Advice::None};
        return {};
    case AdviceStep::SupportRequest:
        if (!isManagerKnown(m_made))
            return Recommendation {Advice::FindOut, AdviceReason::ManagerUnknown, Advice::None};
        if (isEligible(m_made, Option::SupportRequest)) {
            const bool isOnlyWay = !isEligible(m_made, Option::ScimReprovision);
            return Recommendation {Advice::Option5, isOnlyWay ? AdviceReason::SupportOnly : AdviceReason::InYourOrder, Advice::None};
        }
        return {};
    case AdviceStep::ExcludeFromClaim:
        return exclude(place);
    case AdviceStep::Count:
        break;
    }
    return {};
}

Recommendation Walk::answer(Help help) const
{
    std::optional<Recommendation> later; // a way of which one answer is missing; taken before control is given up
    const auto wait = [&later](Advice way) {
        if (!later)
            later = Recommendation {Advice::FindOut, AdviceReason::PortalSsoUnknown, way};
    };
    const bool isMeant = m_made.intent == Intent::Intended;
    for (std::size_t place = 0; place < m_order.size(); ++place) {
        if (m_order[place] == AdviceStep::ExcludeFromClaim && later)
            return *later;
        if (const std::optional<Recommendation> found = at(place, help))
            return *found;
        if (m_order[place] == AdviceStep::NonBillablePolicy && !isMeant && waitsForPortalSso(Option::NonBillablePolicy))
            wait(Advice::Option2);
        if (m_order[place] == AdviceStep::ExcludeFromClaim && !isMeant && waitsForPortalSso(Option::ExcludeFromClaim))
            wait(Advice::Option1);
    }
    return later.value_or(Recommendation {Advice::FindOut, AdviceReason::VerdictUnknown, Advice::None});
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
    if (made.intent == Intent::Intended && !made.leaver)
        return {Advice::None, AdviceReason::Intended, Advice::None};
    return Walk(context.profile.adviceOrder, made).answer(Help::OfThePerson);
}

AdviceCounts adviceCounts(const Assessment &assessment, const AdviceOrder &order)
{
    CaseContext context;
    context.profile = assessment.profile;
    context.profile.adviceOrder = order;
    AdviceCounts counts {};
    for (const Case &made : assessment.cases)
        counts[static_cast<std::size_t>(recommend(context, made).advice)] += made.accounts;
    return counts;
}

} // namespace core
