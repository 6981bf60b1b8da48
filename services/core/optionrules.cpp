// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/optionrules.h"

#include "core/intent.h"

#include <algorithm>

namespace core {

namespace {

using enum Eligibility;

/// What each way takes from the person or the organisation, and whether it can be taken back (design.md 5,
/// atlassian-api.md 12.5, 13.4 and 15).
OptionAnswer shapeOf(Option option)
{
    switch (option) {
    case Option::ExcludeFromClaim:
        return {Unknown, OptionReason::None,
            Loss::SingleSignOn | Loss::EnforcedTwoStep | Loss::IdpSync | Loss::AutomaticClaim, Undo::Yes};
    case Option::NonBillablePolicy:
        return {Unknown, OptionReason::None, Loss::SingleSignOn | Loss::EnforcedTwoStep | Loss::IdpSync, Undo::Yes};
    case Option::WorkspaceCleanup:
        return {Unknown, OptionReason::None, static_cast<Losses>(Loss::TrelloBoards), Undo::OnlyWhileNothingDeleted};
    case Option::DeactivateOrDelete:
        return {Unknown, OptionReason::None, Loss::AllAccess | Loss::Sessions, Undo::UntilDeadline};
    case Option::SupportRequest:
        return {Unknown, OptionReason::None, Loss::TrelloBoards | Loss::TicketOwnership | Loss::Sessions, Undo::No};
    case Option::ScimReprovision:
        return {Unknown, OptionReason::None, Loss::TicketOwnership | Loss::Sessions, Undo::No};
    case Option::Count:
        break;
    }
    return {};
}

struct Reply
{
    Eligibility eligibility = Eligible;
    OptionReason reason = OptionReason::None;
};

/// Whether the person can do without single sign-on on the portal.
Reply byPortalSso(const CaseContext &context)
{
    switch (context.profile.portalSso) {
    case Answer::No:
        return {};
    case Answer::Yes:
        return {Blocked, OptionReason::NeedsPortalSso};
    case Answer::Unknown:
        break;
    }
    return {Unknown, OptionReason::PortalSsoUnknown};
}

/// @p scim and @p google: the reasons that block accounts of a provider.
Reply forUnmanaged(const Case &made, OptionReason scim, OptionReason google)
{
    switch (made.managedBy) {
    case ManagedBy::Nobody:
        return {};
    case ManagedBy::Scim:
        return {Blocked, scim};
    case ManagedBy::Google:
        return {Blocked, google};
    case ManagedBy::Unknown:
    case ManagedBy::Saml:
    case ManagedBy::Other:
    case ManagedBy::Count:
        break;
    }
    return {Unknown, OptionReason::IdpUnknown};
}

Reply exclude(const CaseContext &context, const Case &made)
{
    const Reply reply = forUnmanaged(made, OptionReason::LikelyRefusedProvisioned, OptionReason::LikelyRefusedProvisioned);
    return reply.eligibility == Eligible ? byPortalSso(context) : reply;
}

Reply policy(const CaseContext &context, const Case &made)
{
    if (made.nonBillablePolicy == Tri::Yes)
        return {NotNeeded, OptionReason::AlreadyInPolicy};
    if (context.profile.edition == Edition::Premium)
        return {Blocked, OptionReason::GuardPremiumStays};
    Reply reply = forUnmanaged(made, OptionReason::IdpManaged, OptionReason::GoogleManaged);
    if (reply.eligibility == Eligible)
        reply = byPortalSso(context);
    if (reply.eligibility == Eligible && context.profile.edition == Edition::StandardAndPremium && made.countsForPremium)
        reply.reason = OptionReason::GuardPremiumStays;
    return reply;
}

Reply cleanUp(const Case &made)
{
    const auto any = [&made](auto test) { return std::any_of(made.findings.begin(), made.findings.end(), test); };
    const bool hasTrello = any([](const AccessFinding &finding) {
        return finding.product == Product::Trello && finding.outcome == AccessOutcome::Counts;
    });
    const bool isOpen = any([](const AccessFinding &finding) { return finding.outcome == AccessOutcome::Undecided; });
    if (made.cause == Cause::TrelloOnly)
        return isOpen ? Reply {Unknown, OptionReason::OtherAccess} : Reply {};
    if (hasTrello)
        return {Blocked, OptionReason::OtherAccess};
    // Billable by the flag, and the files don't show through what: it may be Trello.
    const bool mayBeTrello = made.cause == Cause::FlagOnly && !made.masked && made.byRules == Verdict::Unknown && made.findings.empty();
    return mayBeTrello ? Reply {Unknown, OptionReason::VerdictUnknown} : Reply {Blocked, OptionReason::NotTrello};
}

Reply deactivate(const CaseContext &context, const Case &made)
{
    const Reply reply = forUnmanaged(made, OptionReason::IdpManaged, OptionReason::GoogleManaged);
    if (made.leaver || reply.eligibility == Blocked)
        return reply;
    return {context.knowsLeavers ? Blocked : Unknown, OptionReason::StillActive};
}

Reply support(const Case &made)
{
    const Reply unmanaged = forUnmanaged(made, OptionReason::None, OptionReason::None);
    switch (unmanaged.eligibility) {
    case Eligible:
        return {Blocked, OptionReason::NotIdpManaged};
    case Blocked:
        return {};
    case Unknown:
    case NotNeeded:
    case Count:
        break;
    }
    return unmanaged;
}

Reply reprovision(const CaseContext &context, const Case &made)
{
    if (made.managedBy == ManagedBy::Google)
        return {Blocked, OptionReason::NoScimRecord};
    const Reply reply = support(made);
    // Whoever is synced here is synced by Google, which has no SCIM record to cut.
    if (reply.eligibility == Unknown && context.profile.provider == Provider::Google)
        return {Blocked, OptionReason::NoScimRecord};
    return reply;
}

/// The answer that holds for the whole account before any option is looked at; nothing where each has its own.
std::optional<Reply> forAll(const CaseContext &context, const Case &made, Option option)
{
    if (made.isProtected)
        return Reply {Blocked, OptionReason::Protected};
    if (made.verdict == Verdict::NotBillable) {
        if (made.claimed == Tri::No)
            return Reply {NotNeeded, OptionReason::NotClaimed};
        return Reply {NotNeeded, isOff(made.status) ? OptionReason::AlreadyDeactivated : OptionReason::NotBillable};
    }
    if (!hasSomethingToSave(context, made))
        return Reply {NotNeeded, OptionReason::NotBillable};
    if (isOff(made.status))
        return Reply {NotNeeded, OptionReason::AlreadyDeactivated};
    // A leaver's seat is no longer meant, and deactivating him is the one thing to do about it.
    if (made.intent == Intent::Intended && !(made.leaver && option == Option::DeactivateOrDelete))
        return Reply {NotNeeded, OptionReason::Intended};
    return {};
}

Reply replyOf(const CaseContext &context, const Case &made, Option option)
{
    switch (option) {
    case Option::ExcludeFromClaim:
        return exclude(context, made);
    case Option::NonBillablePolicy:
        return policy(context, made);
    case Option::WorkspaceCleanup:
        return cleanUp(made);
    case Option::DeactivateOrDelete:
        return deactivate(context, made);
    case Option::SupportRequest:
        return support(made);
    case Option::ScimReprovision:
        return reprovision(context, made);
    case Option::Count:
        break;
    }
    return {};
}

} // namespace

ManagedBy managedBy(const CaseContext &context, ManagedBy written)
{
    const Provider provider = context.profile.provider;
    if (written == ManagedBy::Unknown && provider == Provider::None)
        return ManagedBy::Nobody;
    if (written != ManagedBy::Other || provider == Provider::Unknown || provider == Provider::None)
        return written;
    return provider == Provider::Google ? ManagedBy::Google : ManagedBy::Scim;
}

bool hasSomethingToSave(const CaseContext &context, const Case &made)
{
    switch (context.profile.edition) {
    case Edition::Enterprise:
        return false;
    case Edition::Premium:
        return made.countsForPremium;
    case Edition::Unknown:
    case Edition::Standard:
    case Edition::StandardAndPremium:
        break;
    }
    return true;
}

OptionAnswers optionsOf(const CaseContext &context, const Case &made)
{
    OptionAnswers answers;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        const auto option = static_cast<Option>(i);
        OptionAnswer &answer = answers[i];
        answer = shapeOf(option);
        // Leaving an account out of the claim is the one thing that is done before it is claimed.
        const bool beforeClaim = option == Option::ExcludeFromClaim && made.claimed == Tri::No && made.ifClaimed == Verdict::Billable;
        Reply reply;
        if (beforeClaim && made.verdict == Verdict::NotBillable && !made.isProtected && hasSomethingToSave(context, made)) {
            const bool isMeant = intentOf(Verdict::Billable, made.masked, made.findings).intent == Intent::Intended;
            reply = isMeant ? Reply {NotNeeded, OptionReason::Intended} : Reply {};
        } else if (const auto common = forAll(context, made, option)) {
            reply = *common;
        } else {
            reply = replyOf(context, made, option);
            if (made.verdict == Verdict::Unknown && reply.eligibility == Eligible)
                reply = {Unknown, OptionReason::VerdictUnknown};
        }
        answer.eligibility = reply.eligibility;
        answer.reason = reply.reason;
        if (reply.eligibility == NotNeeded)
            answer.undo = Undo::NotNeeded;
    }
    return answers;
}

} // namespace core
