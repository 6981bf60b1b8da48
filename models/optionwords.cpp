// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/optionwords.h"

#include "models/format.h"
#include "models/tr.h"

namespace models {

using core::Advice;
using core::Eligibility;
using core::Loss;
using core::Option;

QString optionTitle(Option option)
{
    switch (option) {
    case Option::ExcludeFromClaim:
        return Words::tr("Exclude from claim", "@title option");
    case Option::NonBillablePolicy:
        return Words::tr("Non-billable policy", "@title option");
    case Option::WorkspaceCleanup:
        return Words::tr("Workspace cleanup", "@title option");
    case Option::DeactivateOrDelete:
        return Words::tr("Deactivate or delete", "@title option");
    case Option::SupportRequest:
        return Words::tr("Support request", "@title option");
    case Option::ScimReprovision:
        return Words::tr("SCIM re-provision", "@title option");
    case Option::Count:
        break;
    }
    return {};
}

QString optionSummary(Option option)
{
    switch (option) {
    case Option::ExcludeFromClaim:
        return Words::tr("The account is unclaimed: it is no managed account any more, and new accounts of the domain are no longer claimed by themselves.", "@info option");
    case Option::NonBillablePolicy:
        return Words::tr("The account moves to an authentication policy that is not billed and that enforces neither single sign-on nor two-step verification.", "@info option");
    case Option::WorkspaceCleanup:
        return Words::tr("The person leaves every Trello workspace; the account itself stays as it is.", "@info option");
    case Option::DeactivateOrDelete:
        return Words::tr("The account is switched off, or deleted after 14 days in which that can be cancelled.", "@info option");
    case Option::SupportRequest:
        return Words::tr("Atlassian Support is asked to delete the account for good; the identity provider's next sync makes a new one, which doesn't know its old tickets.", "@info option");
    case Option::ScimReprovision:
        return Words::tr("The account is cut from the identity provider and gets another address; the provider makes a new one without the old access, and its tickets move there.", "@info option");
    case Option::Count:
        break;
    }
    return {};
}

QString optionActor(Option option)
{
    switch (option) {
    case Option::ExcludeFromClaim:
        return Words::tr("You upload a file of addresses in Atlassian's administration.", "@info who must act");
    case Option::NonBillablePolicy:
        return Words::tr("You make the policy once; moving accounts needs nobody else.", "@info who must act");
    case Option::WorkspaceCleanup:
        return Words::tr("The person has to leave the workspaces.", "@info who must act");
    case Option::DeactivateOrDelete:
        return Words::tr("You, after the person was switched off in the identity provider where there is one.", "@info who must act");
    case Option::SupportRequest:
        return Words::tr("Atlassian Support, on your request.", "@info who must act");
    case Option::ScimReprovision:
        return Words::tr("You and whoever runs the identity provider, over some days.", "@info who must act");
    case Option::Count:
        break;
    }
    return {};
}

QString lossText(Loss loss)
{
    switch (loss) {
    case Loss::None:
        return Words::tr("nothing", "@item what is lost");
    case Loss::SingleSignOn:
        return Words::tr("single sign-on", "@item what is lost");
    case Loss::EnforcedTwoStep:
        return Words::tr("enforced two-step verification", "@item what is lost");
    case Loss::IdpSync:
        return Words::tr("syncing from the identity provider", "@item what is lost");
    case Loss::AutomaticClaim:
        return Words::tr("automatic claiming of new accounts", "@item what is lost");
    case Loss::TrelloBoards:
        return Words::tr("Trello boards", "@item what is lost");
    case Loss::AllAccess:
        return Words::tr("access to every app", "@item what is lost");
    case Loss::TicketOwnership:
        return Words::tr("authorship of tickets and comments", "@item what is lost");
    case Loss::Sessions:
        return Words::tr("open sessions", "@item what is lost");
    }
    return {};
}

QStringList lossTexts(core::Losses losses)
{
    QStringList texts;
    for (unsigned bit = 1; bit <= static_cast<unsigned>(Loss::Sessions); bit <<= 1) {
        if (losses & bit)
            texts.append(lossText(static_cast<Loss>(bit)));
    }
    return texts;
}

QString undoText(core::Undo undo)
{
    switch (undo) {
    case core::Undo::NotNeeded:
        return Words::tr("Nothing to undo.", "@info undo");
    case core::Undo::Yes:
        return Words::tr("Can be undone.", "@info undo");
    case core::Undo::UntilDeadline:
        return Words::tr("Can be undone for 14 days.", "@info undo");
    case core::Undo::OnlyWhileNothingDeleted:
        return Words::tr("Can be undone as long as nothing was deleted.", "@info undo");
    case core::Undo::No:
        return Words::tr("Can't be undone.", "@info undo");
    }
    return {};
}

QString eligibilityText(Eligibility eligibility)
{
    switch (eligibility) {
    case Eligibility::Eligible:
        return Words::tr("eligible", "@item state of an option");
    case Eligibility::Blocked:
        return Words::tr("blocked", "@item state of an option");
    case Eligibility::Unknown:
        return Words::tr("unknown", "@item state of an option");
    case Eligibility::NotNeeded:
        return Words::tr("not needed", "@item state of an option");
    case Eligibility::Count:
        break;
    }
    return {};
}

Chip optionChip(const core::OptionAnswer &answer, bool recommended)
{
    const ReasonText reason = optionReasonText(answer.reason);
    switch (answer.eligibility) {
    case Eligibility::Eligible:
        if (recommended)
            return {Words::tr("recommended", "@item state of an option"), Tone::Intended, Words::tr("This option is open and recommended.", "@info")};
        return {eligibilityText(answer.eligibility), Tone::Good, Words::tr("This option is open.", "@info")};
    case Eligibility::Blocked:
    case Eligibility::Unknown: {
        const Tone tone = answer.eligibility == Eligibility::Blocked ? Tone::Warning : Tone::Unknown;
        if (reason.brief.isEmpty())
            return {eligibilityText(answer.eligibility), tone, reason.why};
        return {Words::tr("%1: %2", "@item state of an option, reason").arg(eligibilityText(answer.eligibility), reason.brief), tone, reason.why};
    }
    case Eligibility::NotNeeded:
        return {eligibilityText(answer.eligibility), Tone::Quiet, reason.why};
    case Eligibility::Count:
        break;
    }
    return {};
}

} // namespace models
