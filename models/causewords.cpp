// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tr.h"
#include "models/verdictwords.h"

#include <algorithm>

namespace models {

using core::Cause;

QString causeText(Cause cause)
{
    switch (cause) {
    case Cause::None:
        return Words::tr("No cause", "@item cause of an accidental seat");
    case Cause::TrelloOnly:
        return Words::tr("Only Trello", "@item cause of an accidental seat");
    case Cause::BitbucketOnly:
        return Words::tr("Only Bitbucket", "@item cause of an accidental seat");
    case Cause::GuestOnly:
        return Words::tr("Only a guest", "@item cause of an accidental seat");
    case Cause::SandboxOnly:
        return Words::tr("Sandbox only", "@item cause of an accidental seat");
    case Cause::ForeignSiteOnly:
        return Words::tr("Somebody else's site", "@item cause of an accidental seat");
    case Cause::FreePlanOnly:
        return Words::tr("Only free plans", "@item cause of an accidental seat");
    case Cause::Mixed:
        return Words::tr("Several of these", "@item cause of an accidental seat");
    case Cause::FlagOnly:
        return Words::tr("Only Atlassian's flag", "@item cause of an accidental seat");
    case Cause::Count:
        break;
    }
    return {};
}

bool countsOnlyFree(const core::Case &facts)
{
    bool any = false;
    for (const core::AccessFinding &finding : facts.findings) {
        if (finding.outcome != core::AccessOutcome::Counts)
            continue;
        if (finding.plan != core::Plan::Free)
            return false;
        any = true;
    }
    return any;
}

QString causeText(const core::Case &facts)
{
    if (facts.cause == Cause::TrelloOnly && countsOnlyFree(facts))
        return Words::tr("Only Trello Free", "@item cause of an accidental seat");
    if (facts.cause == Cause::BitbucketOnly && countsOnlyFree(facts))
        return Words::tr("Only Bitbucket Free", "@item cause of an accidental seat");
    if (facts.cause == Cause::Mixed) {
        QStringList products;
        for (const core::AccessFinding &finding : facts.findings) {
            if (const QString name = productText(finding.product); finding.outcome == core::AccessOutcome::Counts && !products.contains(name))
                products.append(name);
        }
        if (products.size() > 1)
            return Words::tr("Only %1", "@item cause of an accidental seat, with products").arg(products.join(u'+')).replace(u'+', QStringLiteral(" + "));
    }
    return causeText(facts.cause);
}

QString becauseOfText(Cause cause, bool allFree)
{
    switch (cause) {
    case Cause::None:
        return Words::tr("something unknown", "@info behind: only because of");
    case Cause::TrelloOnly:
        return allFree ? Words::tr("Trello Free", "@info behind: only because of") : Words::tr("Trello", "@info behind: only because of");
    case Cause::BitbucketOnly:
        return allFree ? Words::tr("Bitbucket Free", "@info behind: only because of") : Words::tr("Bitbucket", "@info behind: only because of");
    case Cause::GuestOnly:
        return Words::tr("guest access to Confluence", "@info behind: only because of");
    case Cause::SandboxOnly:
        return Words::tr("sandboxes", "@info behind: only because of");
    case Cause::ForeignSiteOnly:
        return Words::tr("other organisations' sites", "@info behind: only because of");
    case Cause::FreePlanOnly:
        return Words::tr("free plans", "@info behind: only because of");
    case Cause::Mixed:
        return Words::tr("mixed causes", "@info behind: only because of");
    case Cause::FlagOnly:
        return Words::tr("Atlassian's flag", "@info behind: only because of");
    case Cause::Count:
        break;
    }
    return {};
}

} // namespace models
