// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reconciliationdocument.h"

#include "models/format.h"
#include "models/tr.h"

namespace models {

using core::GapReason;

QString gapText(GapReason reason)
{
    switch (reason) {
    case GapReason::UnknownToRules:
        return Words::tr("The rules can't decide, the flag says billable", "@info gap between counts");
    case GapReason::FlagWithoutAccess:
        return Words::tr("Flagged billable without an access that counts", "@info gap between counts");
    case GapReason::AccessWithoutFlag:
        return Words::tr("Flagged not billable with an access that counts", "@info gap between counts");
    case GapReason::FlagMissing:
        return Words::tr("Billable by the rules, without a readable flag", "@info gap between counts");
    case GapReason::ExternalUsers:
        return Words::tr("External users", "@info gap between counts");
    case GapReason::SandboxOnly:
        return Words::tr("Billable only through a sandbox", "@info gap between counts");
    case GapReason::EnterpriseElsewhere:
        return Words::tr("Likely covered by an Enterprise plan", "@info gap between counts");
    case GapReason::UnknownVerdict:
        return Words::tr("Accounts whose verdict is unknown", "@info gap between counts");
    case GapReason::Timing:
        return Words::tr("Changes since the file's day", "@info gap between counts");
    case GapReason::Unexplained:
        return Words::tr("Not explained", "@info gap between counts");
    case GapReason::Count:
        break;
    }
    return {};
}

QString gapHelp(GapReason reason)
{
    switch (reason) {
    case GapReason::UnknownToRules:
        return Words::tr("An export with plans or roles would let the rules decide.", "@info how to know better");
    case GapReason::FlagWithoutAccess:
        return Words::tr("Look whether the access was removed lately, or comes from an app that the file has no column for.", "@info how to know better");
    case GapReason::AccessWithoutFlag:
        return Words::tr("Look whether these accounts are in a non-billable policy, on an Enterprise plan, or in no Trello workspace.", "@info how to know better");
    case GapReason::FlagMissing:
        return Words::tr("Export with Atlassian's billable column.", "@info how to know better");
    case GapReason::ExternalUsers:
        return Words::tr("They are billed, but stand in no export of managed accounts. Add a file of them.", "@info how to know better");
    case GapReason::SandboxOnly:
        return Words::tr("Atlassian bills accounts whose only access is a sandbox, which is easily overlooked.", "@info how to know better");
    case GapReason::EnterpriseElsewhere:
        return Words::tr("The plans of the sites tell; the file does not.", "@info how to know better");
    case GapReason::UnknownVerdict:
        return Words::tr("Some of them may be billed. Each account says what is missing to know.", "@info how to know better");
    case GapReason::Timing:
        return Words::tr("How many can't be counted from one file. Compare with an export of the invoice's day.", "@info how to know better");
    case GapReason::Unexplained:
        return Words::tr("Nothing in the files explains it. Ask Atlassian.", "@info how to know better");
    case GapReason::Count:
        break;
    }
    return {};
}

namespace {

QString queryOf(GapReason reason)
{
    switch (reason) {
    case GapReason::UnknownToRules:
        return QStringLiteral("rule:flag-decides flag:yes");
    case GapReason::FlagWithoutAccess:
        return QStringLiteral("is:discrepancy flag:yes");
    case GapReason::AccessWithoutFlag:
        return QStringLiteral("is:discrepancy flag:no");
    case GapReason::FlagMissing:
        return QStringLiteral("verdict:billable flag:unknown");
    case GapReason::SandboxOnly:
        return QStringLiteral("reason:sandbox-only");
    case GapReason::UnknownVerdict:
        return QStringLiteral("verdict:unknown");
    case GapReason::ExternalUsers:
    case GapReason::EnterpriseElsewhere:
    case GapReason::Timing:
    case GapReason::Unexplained:
    case GapReason::Count:
        break;
    }
    return {};
}

QString sentenceOf(const core::Reconciliation &counts, const QLocale &locale, bool isPremium)
{
    const QString ours = isPremium ? counted(Words::tr("Guard Premium counts %1 account(s)", "@info", pluralOf(counts.ours)), counts.ours, locale)
                                   : counted(Words::tr("By the rules %1 account(s) (is|are) billable", "@info", pluralOf(counts.ours)), counts.ours, locale);
    QStringList parts {ours};
    if (counts.atlassians)
        parts.append(Words::tr("Atlassian's flag says %1", "@info").arg(numberText(*counts.atlassians, locale)));
    if (counts.invoice)
        parts.append(Words::tr("the invoice says %1", "@info").arg(numberText(*counts.invoice, locale)));
    const QString sentence = Words::tr("%1.", "@info end of a sentence").arg(parts.join(Words::tr("; ", "@info between clauses")));
    if (isPremium || !counts.atlassians || counts.headline == counts.ours || counts.headline == *counts.atlassians)
        return sentence;
    return QString(sentence % u' ' % Words::tr("The overview counts %1: by the flag where an account has one, else by the rules.", "@info the overview's count").arg(numberText(counts.headline, locale)));
}

} // namespace

ReconciliationDocument reconciliationDocument(const core::Reconciliation &counts, const Wording &wording, core::Edition edition)
{
    const QLocale &locale = wording.locale;
    ReconciliationDocument document;
    document.title = Words::tr("Our count, Atlassian's and the invoice's", "@title");
    const bool isPremium = edition == core::Edition::Premium;
    document.sentence = sentenceOf(counts, locale, isPremium);
    const auto addGaps = [&](const std::vector<core::Gap> &gaps) {
        for (const core::Gap &gap : gaps) {
            const QString uncounted = gap.accounts == 0 ? Words::tr("not counted", "@info")
                                                        : Words::tr("up to %1", "@info a number").arg(numberText(gap.accounts, locale));
            document.lines.append({gapText(gap.reason), gap.counted ? signedNumberText(gap.accounts, locale) : uncounted, gapHelp(gap.reason), false,
                queryOf(gap.reason)});
        }
    };
    const auto addTotal = [&](const QString &label, std::optional<qint64> count, const QString &missing, const QString &query) {
        document.lines.append({label, count ? numberText(*count, locale) : Words::tr("not known", "@info"), count ? QString() : missing, true, count ? query : QString()});
    };
    addTotal(isPremium ? Words::tr("Counted by Guard Premium's rule", "@info") : Words::tr("Billable by the rules", "@info"), counts.ours, {}, {});
    addGaps(counts.oursToAtlassians);
    addTotal(Words::tr("Billable by Atlassian's flag", "@info"), counts.atlassians,
        isPremium ? Words::tr("Atlassian's flag is about Guard Standard only.", "@info") : Words::tr("No file has Atlassian's billable column.", "@info"), QStringLiteral("flag:yes"));
    addGaps(counts.atlassiansToInvoice);
    document.knowsInvoice = counts.invoice.has_value();
    addTotal(Words::tr("On the invoice", "@info"), counts.invoice, Words::tr("Type the invoice's quantity into the organisation profile.", "@info"), {});
    return document;
}

QString plainText(const ReconciliationDocument &document)
{
    qsizetype width = 0;
    for (const auto &line : document.lines)
        width = std::max(width, line.label.size() + (line.isTotal ? 0 : 2));
    QStringList lines {document.sentence};
    for (const auto &line : document.lines) {
        const QString label = line.isTotal ? line.label : QStringLiteral("  ") + line.label;
        lines.append(label.leftJustified(width + 2) + line.value);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace models
