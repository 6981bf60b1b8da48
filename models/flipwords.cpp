// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/tr.h"
#include "models/verdictwords.h"

namespace models {

using core::Flip;
using core::Missing;

QString flipText(Flip flip)
{
    switch (flip) {
    case Flip::None:
        return Words::tr("Nothing that the files tell of.", "@info what would change a verdict");
    case Flip::LoseAccess:
        return Words::tr("Losing every access that counts.", "@info what would change a verdict");
    case Flip::LeaveTrello:
        return Words::tr("Leaving its last Trello workspace. Nothing else is needed.", "@info what would change a verdict");
    case Flip::ClearFlag:
        return Words::tr("Only Atlassian's flag makes it billable: wait for the next export, or ask Atlassian why.", "@info what would change a verdict");
    case Flip::SetFlag:
        return Words::tr("Atlassian's flag following the access that it has: it would be billable then.", "@info what would change a verdict");
    case Flip::GainAccess:
        return Words::tr("Any access to a product that counts, on any plan and any site.", "@info what would change a verdict");
    case Flip::Activate:
        return Words::tr("Being activated again: the access it still has would count then.", "@info what would change a verdict");
    case Flip::ActivateAndGain:
        return Words::tr("Being activated again and getting access to a product that counts.", "@info what would change a verdict");
    case Flip::BeClaimed:
        return Words::tr("Being claimed by your organisation.", "@info what would change a verdict");
    case Flip::LeavePolicy:
        return Words::tr("Leaving the non-billable policy.", "@info what would change a verdict");
    case Flip::BecomeAgent:
        return Words::tr("Becoming an agent instead of a customer.", "@info what would change a verdict");
    case Flip::FindOut:
        return Words::tr("A fact that the files lack.", "@info what would change a verdict");
    case Flip::Count:
        break;
    }
    return {};
}

namespace {

QString ofAccess(const core::Case &facts, const QStringList &sites)
{
    QStringList products;
    for (const core::AccessFinding &finding : facts.findings) {
        if (const QString name = productText(finding.product); finding.outcome == core::AccessOutcome::Counts && !products.contains(name))
            products.append(name);
    }
    if (products.isEmpty())
        return flipText(Flip::LoseAccess);
    if (sites.isEmpty())
        return Words::tr("Losing access to %1.", "@info what would change a verdict").arg(listText(products));
    constexpr int kMostSites = 5;
    QStringList shown = sites.mid(0, kMostSites);
    if (const qsizetype more = sites.size() - shown.size(); more > 0)
        shown.append(englishForm(Words::tr("%1 more site(s)", "@info end of a list of sites", pluralOf(more)), more).arg(more));
    if (products.size() > 1)
        return Words::tr("Losing access to %1; sites and workspaces: %2.", "@info what would change a verdict; products, places").arg(listText(products), listText(shown));
    return Words::tr("Losing access to %1 on %2.", "@info what would change a verdict; products, sites").arg(listText(products), listText(shown));
}

QString ofOne(const core::Case &facts, Flip flip, const QStringList &sites)
{
    if (flip == Flip::FindOut)
        return missingText(facts.missing, facts.missingProducts);
    if (flip != Flip::LoseAccess && flip != Flip::LeaveTrello)
        return flipText(flip);
    // Where something counts and something else is undecided, losing the first may not be enough.
    QStringList open;
    bool hasCounting = false;
    for (const core::AccessFinding &finding : facts.findings) {
        const QString name = productText(finding.product);
        hasCounting = hasCounting || finding.outcome == core::AccessOutcome::Counts;
        if (finding.outcome == core::AccessOutcome::Undecided && !open.contains(name))
            open.append(name);
    }
    if (!hasCounting || open.isEmpty())
        return flip == Flip::LoseAccess ? ofAccess(facts, sites) : flipText(flip);
    const QString losing = flip == Flip::LoseAccess ? ofAccess(facts, sites) : Words::tr("Leaving its last Trello workspace.", "@info what would change a verdict");
    return Words::tr("%1 Whether %2 would still keep the seat, Atlassian's documents don't tell.", "@info what would change a verdict; products").arg(losing, listText(open));
}

} // namespace

QString flipText(const core::Case &facts, const QStringList &sites)
{
    QString text = ofOne(facts, facts.flip, sites);
    for (const Flip flip : facts.flipAlso)
        text = Words::tr("%1 And at the same time: %2", "@info two changes that only help together, each a sentence").arg(text, ofOne(facts, flip, sites));
    return text;
}

QString missingText(Missing missing, const std::vector<core::Product> &products)
{
    QStringList names;
    for (const core::Product product : products)
        names.append(productText(product));
    switch (missing) {
    case Missing::None:
        return Words::tr("Nothing is missing.", "@info what an unknown verdict needs");
    case Missing::AccessColumns:
        return Words::tr("The file has no columns that tell which products people have. Export managed accounts with product access.", "@info what an unknown verdict needs");
    case Missing::ProductColumn:
        if (!names.isEmpty())
            return Words::tr("The file has no column or no cell for %1, which counted on its date.", "@info what an unknown verdict needs").arg(listText(names));
        return Words::tr("The file lacks a column of a product that counted on its date.", "@info what an unknown verdict needs");
    case Missing::PlanOfProduct:
        if (!names.isEmpty())
            return Words::tr("On which plan %1 is: the file doesn't tell, and Atlassian's documents don't say whether it counts without that.", "@info what an unknown verdict needs").arg(listText(names));
        return Words::tr("On which plan its product is: the file doesn't tell.", "@info what an unknown verdict needs");
    case Missing::RoleInProduct:
        if (!names.isEmpty())
            return Words::tr("Which role it has in %1: the file doesn't tell.", "@info what an unknown verdict needs").arg(listText(names));
        return Words::tr("Which role it has in its product: the file doesn't tell.", "@info what an unknown verdict needs");
    case Missing::SiteStatus:
        return Words::tr("Whether its site is still online: Atlassian's documents don't say whether expired sites count.", "@info what an unknown verdict needs");
    case Missing::AccountKind:
        return Words::tr("Whether accounts of this kind count: Atlassian's documents don't tell.", "@info what an unknown verdict needs");
    case Missing::FlagUnreadable:
        return Words::tr("Atlassian's billable column has a value that can't be read.", "@info what an unknown verdict needs");
    case Missing::Flag:
        return Words::tr("Atlassian's own flag: its documents don't tell whether this access counts, and no file has the flag for this account.", "@info what an unknown verdict needs");
    case Missing::Count:
        break;
    }
    return {};
}

QString candidateText(core::Candidate candidate)
{
    switch (candidate) {
    case core::Candidate::NonBillablePolicy:
        return Words::tr("it may be in a non-billable policy", "@info why flag and rules may differ");
    case core::Candidate::EnterprisePlan:
        return Words::tr("its product may be on an Enterprise plan", "@info why flag and rules may differ");
    case core::Candidate::InNoWorkspace:
        return Words::tr("it may be in no Trello workspace", "@info why flag and rules may differ");
    case core::Candidate::AccessRemovedSince:
        return Words::tr("its access may have been removed since", "@info why flag and rules may differ");
    case core::Candidate::AppWithoutColumn:
        return Words::tr("it may use an app that the file has no column for", "@info why flag and rules may differ");
    case core::Candidate::FlagOlder:
        return Words::tr("the flag is from an older file", "@info why flag and rules may differ");
    }
    return {};
}

QStringList candidateTexts(quint16 candidates)
{
    QStringList texts;
    for (unsigned bit = 1; bit <= static_cast<unsigned>(core::Candidate::FlagOlder); bit <<= 1) {
        if (candidates & bit)
            texts.append(candidateText(static_cast<core::Candidate>(bit)));
    }
    return texts;
}

} // namespace models
