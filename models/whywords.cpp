// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/tr.h"
#include "models/verdictwords.h"

#include <algorithm>

namespace models {
namespace {

/// "Trello (Free)", "Confluence (guest)": accesses that count, or that decide nothing.
QStringList accessNames(const core::Case &facts, core::AccessOutcome outcome)
{
    QStringList names;
    for (const core::AccessFinding &finding : facts.findings) {
        if (finding.outcome != outcome)
            continue;
        QStringList notes;
        if (finding.role == core::AccessRole::Guest || finding.role == core::AccessRole::Agent || finding.role == core::AccessRole::Customer)
            notes.append(roleText(finding.role));
        if (finding.plan != core::Plan::Unknown)
            notes.append(Words::tr("plan %1", "@info").arg(planText(finding.plan)));
        QString name = productText(finding.product);
        if (!notes.isEmpty())
            name = Words::tr("%1 (%2)", "@info product, role and plan").arg(name, notes.join(Words::tr(", ", "@info between items of a list")));
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

/// The verdict itself, where the rule's own sentence doesn't begin with it.
QString lead(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Billable:
        return Words::tr("Billable.", "@info verdict");
    case core::Verdict::NotBillable:
        return Words::tr("Not billable.", "@info verdict");
    case core::Verdict::Unknown:
        return Words::tr("Not known whether this account is billable.", "@info verdict");
    case core::Verdict::Count:
        break;
    }
    return {};
}

bool restsOnLikely(const core::Case &facts)
{
    return std::any_of(facts.findings.begin(), facts.findings.end(), [](const core::AccessFinding &finding) {
        return finding.outcome == core::AccessOutcome::Counts && finding.certainty == core::Certainty::Likely;
    });
}

bool isOnOwnSite(const core::Case &facts)
{
    return std::any_of(facts.findings.begin(), facts.findings.end(), [](const core::AccessFinding &finding) {
        return finding.outcome != core::AccessOutcome::DoesNotCount && finding.ownership == core::Ownership::Own;
    });
}

QString meaning(const core::Case &facts)
{
    switch (facts.intent) {
    case core::Intent::Intended:
        return isOnOwnSite(facts) ? Words::tr("The seat is meant to be: it uses a product on your own site.", "@info intent")
                                  : Words::tr("The seat is meant to be: the file names no site of its product, which is taken as yours.", "@info intent");
    case core::Intent::Accidental:
        switch (facts.cause) {
        case core::Cause::TrelloOnly:
        case core::Cause::BitbucketOnly:
            return Words::tr("Nothing else makes it billable, so the seat is accidental.", "@info intent");
        case core::Cause::GuestOnly:
            return Words::tr("Only its access as a guest makes it billable, so the seat is accidental.", "@info intent");
        case core::Cause::SandboxOnly:
            return Words::tr("Only a sandbox makes it billable, so the seat is accidental.", "@info intent");
        case core::Cause::ForeignSiteOnly:
            return Words::tr("Only other organisations' sites make it billable, so the seat is accidental.", "@info intent");
        case core::Cause::FreePlanOnly:
            return Words::tr("Only free plans make it billable, so the seat is accidental.", "@info intent");
        case core::Cause::Mixed:
            return Words::tr("No paid product on your own site makes it billable, so the seat is accidental.", "@info intent");
        case core::Cause::FlagOnly:
            return Words::tr("No access in the file explains it, so the seat is accidental.", "@info intent");
        case core::Cause::None:
        case core::Cause::Count:
            return Words::tr("The seat is accidental.", "@info intent");
        }
        return {};
    case core::Intent::None:
    case core::Intent::Count:
        break;
    }
    return {};
}

} // namespace

QString whyText(const core::Case &facts, const Wording &wording)
{
    if (facts.intent == core::Intent::Accidental && facts.cause != core::Cause::None)
        return causeText(facts);
    if (facts.intent == core::Intent::Intended) {
        QStringList products;
        for (const core::AccessFinding &finding : facts.findings) {
            if (finding.outcome == core::AccessOutcome::Counts && finding.ownership == core::Ownership::Own && !products.contains(productText(finding.product)))
                products.append(productText(finding.product));
        }
        if (!products.isEmpty())
            return Words::tr("%1, own site", "@info why a seat is meant; products").arg(listText(products));
    }
    if (facts.rule == core::kFlagOnly && facts.verdict == core::Verdict::NotBillable)
        return Words::tr("Atlassian's flag says no", "@info why an account is not billable");
    return wording.rules.of(facts.rule).shortText;
}

QString verdictSentence(const core::Case &facts, const Wording &wording)
{
    QStringList sentences;
    const QString why = wording.rules.of(facts.rule).why;
    const bool hasText = why != facts.rule;
    if (facts.rule == core::kFlagOnly)
        sentences.append(facts.verdict == core::Verdict::Billable
                ? Words::tr("Billable by Atlassian's flag, not by the rules.", "@info verdict")
                : Words::tr("Not billable by Atlassian's flag, though the rules count it.", "@info verdict"));
    else if (!hasText || facts.rule == core::kFlagDecides)
        sentences.append(lead(facts.verdict));
    if (hasText)
        sentences.append(why);
    const QStringList counting = accessNames(facts, core::AccessOutcome::Counts);
    if (facts.verdict == core::Verdict::Billable && !facts.masked && counting.size() > 1)
        sentences.append(Words::tr("Access that counts: %1.", "@info products").arg(listText(counting)));
    if (facts.flag != core::Tri::Unknown && !facts.discrepancy && facts.byRules == facts.verdict && facts.verdict != core::Verdict::Unknown) {
        sentences.append(facts.verdict == core::Verdict::Billable && facts.certainty == core::Certainty::Certain && restsOnLikely(facts) ? Words::tr("Atlassian's flag agrees, so it is certain.", "@info verdict")
                                                                     : Words::tr("Atlassian's flag agrees.", "@info verdict"));
    }
    if (const QString text = meaning(facts); !text.isEmpty())
        sentences.append(text);
    return sentences.join(u' ');
}

} // namespace models
