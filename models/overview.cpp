// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview.h"

#include "models/format.h"
#include "models/overviewparts.h"
#include "models/tr.h"
#include "models/verdictwords.h"

#include <QFileInfo>

#include <algorithm>

namespace models {

BillCounts billCounts(const core::Assessment &assessment)
{
    const core::Totals &totals = assessment.totals;
    if (assessment.profile.edition == core::Edition::Premium)
        return {true, totals.premiumBillable, 0, totals.premiumAccidental};
    return {false, totals.billable, totals.unknown, totals.accidental};
}

std::vector<CauseCount> causeCounts(const core::Assessment &assessment)
{
    std::vector<CauseCount> counts;
    for (int i = 0; i < static_cast<int>(core::Cause::Count); ++i) {
        const auto cause = static_cast<core::Cause>(i);
        CauseCount count {cause, 0, true};
        for (const core::Case &facts : assessment.cases) {
            if (facts.cause != cause || facts.intent != core::Intent::Accidental || facts.accounts == 0)
                continue;
            count.accounts += facts.accounts;
            count.allFree = count.allFree && countsOnlyFree(facts);
        }
        if (count.accounts > 0)
            counts.push_back(count);
    }
    std::stable_sort(counts.begin(), counts.end(), [](const CauseCount &a, const CauseCount &b) { return a.accounts > b.accounts; });
    return counts;
}

QString reasonsNoteOf(const core::Assessment &assessment)
{
    QStringList hosts;
    for (const core::OwnSite &site : assessment.ownSites)
        hosts.append(site.host);
    constexpr int kMost = 3;
    if (hosts.isEmpty())
        return Words::tr("Intended: a paid product on your own site; none is named yet. Accidental: everything else that is billable.", "@info");
    QString where = listText(hosts.mid(0, kMost));
    if (hosts.size() > kMost)
        where = englishForm(Words::tr("%1 and %2 more site(s)", "@info sites", pluralOf(hosts.size() - kMost)), hosts.size() - kMost)
                    .arg(hosts.mid(0, kMost).join(Words::tr(", ", "@info between items of a list")))
                    .arg(hosts.size() - kMost);
    const bool proposed = std::all_of(assessment.ownSites.begin(), assessment.ownSites.end(), [](const core::OwnSite &site) { return site.source == core::OwnSiteSource::Proposed; });
    const QString note = Words::tr("Intended: a paid product on %1. Accidental: only a free plan, Bitbucket, Trello, a sandbox or somebody else's site.", "@info own sites").arg(where);
    return proposed ? note + u' ' + Words::tr("These own sites are proposed from the data; confirm them in the organisation profile.", "@info") : note;
}

QList<Segment> segmentsOf(const core::Assessment &assessment, const Wording &wording)
{
    QList<Segment> segments;
    const auto add = [&](const QString &label, qint64 count, Tone tone, const QString &query) {
        if (count <= 0)
            return;
        const QString value = numberText(count, wording.locale);
        segments.append({label, value, count, tone, query, Words::tr("%1: %2", "@info:accessible label, number").arg(label, value)});
    };
    const core::Totals &totals = assessment.totals;
    add(intentText(core::Intent::Intended), totals.intended, Tone::Intended, QStringLiteral("intent:intended"));
    for (const CauseCount &count : causeCounts(assessment)) {
        QString label = causeText(count.cause);
        if (count.allFree && (count.cause == core::Cause::TrelloOnly || count.cause == core::Cause::BitbucketOnly)) {
            core::Case example;
            example.cause = count.cause;
            example.findings.push_back({});
            example.findings.back().plan = core::Plan::Free;
            example.findings.back().outcome = core::AccessOutcome::Counts;
            label = causeText(example);
        }
        const bool noCause = count.cause == core::Cause::None;
        add(noCause ? intentText(core::Intent::Accidental) : label, count.accounts, Tone::Accidental,
            noCause ? QStringLiteral("intent:accidental") : QStringLiteral("reason:") + core::causeKey(count.cause) + (count.cause == core::Cause::FlagOnly ? QStringLiteral(" intent:accidental") : QString()));
    }
    add(verdictText(core::Verdict::Unknown), totals.unknown, Tone::Unknown, QStringLiteral("verdict:unknown"));
    return segments;
}

namespace {

/// Loaded by ourselves, or exported by somebody.
QString ageText(const core::JoinedAccounts &accounts, core::Day today, const QLocale &locale)
{
    const bool isSynced = accounts.primary.kind == core::SourceKind::ApiDump
        && QFileInfo(accounts.primary.file).fileName().startsWith(QLatin1String("atlassian-sync-"));
    if (!core::isDate(today)) {
        const QString day = dayText(accounts.date, locale);
        return isSynced ? Words::tr("synced on %1", "@info date").arg(day)
                        : Words::tr("exported on %1", "@info date").arg(day);
    }
    const QString ago = agoText(accounts.date, today, locale);
    return isSynced ? Words::tr("synced %1", "@info '3 days ago' or the like").arg(ago)
                    : Words::tr("exported %1", "@info '3 days ago' or the like").arg(ago);
}

} // namespace

Overview overview(const core::Assessment &assessment, const Wording &wording)
{
    Overview result;
    const core::JoinedAccounts &accounts = assessment.accounts;
    const QString file = QFileInfo(accounts.primary.file).fileName();
    const auto more = static_cast<qint64>(accounts.sources.size()) - 1;
    result.organisation = !assessment.profile.name.isEmpty() ? assessment.profile.name
        : more > 0 ? counted(Words::tr("%2 and %1 more", "@title file, number of further ones", pluralOf(more)), more, wording.locale).arg(file)
                   : file;
    result.subtitle = counted(Words::tr("%1 account(s)", "@info", pluralOf(assessment.totals.accounts)), assessment.totals.accounts, wording.locale);
    if (core::isDate(accounts.date)) {
        result.subtitle += QStringLiteral(" · ") + ageText(accounts, assessment.today, wording.locale);
        if (accounts.primary.dateSource == core::DateSource::FileTime)
            result.subtitle += Words::tr(" (assumed)", "@info behind the date of an export");
    }
    result.headline = headlineOf(assessment, wording);
    addSaving(result, assessment, wording);
    result.cards = cardsOf(assessment, wording);
    result.reasonsTitle = assessment.year.doesNotDependOnAccounts ? Words::tr("Who is flagged or counted as billable", "@title")
        : assessment.profile.edition == core::Edition::Premium   ? Words::tr("Who would be billable on Guard Standard", "@title")
                                                                               : Words::tr("Why these seats are billable", "@title");
    result.reasons = segmentsOf(assessment, wording);
    result.reasonsNote = reasonsNoteOf(assessment);
    result.curve = curveOf(assessment, wording);
    result.warnings = warningsOf(assessment, wording);
    result.assumptions = assumptionsOf(assessment, wording);
    return result;
}

QString plainText(const Overview &overview)
{
    QStringList lines {overview.headline.join(u' ')};
    if (!overview.saving.isEmpty())
        lines.append(overview.saving);
    lines.append(QString());
    qsizetype width = 0;
    qsizetype valueWidth = 0;
    for (const Card &card : overview.cards) {
        width = std::max(width, card.title.size());
        valueWidth = std::max(valueWidth, card.value.size());
    }
    for (const Segment &segment : overview.reasons) {
        width = std::max(width, segment.label.size() + 2);
        valueWidth = std::max(valueWidth, segment.value.size());
    }
    for (const Card &card : overview.cards)
        lines.append((card.title.leftJustified(width + 2) + card.value.rightJustified(valueWidth) + (card.note.isEmpty() ? QString() : QStringLiteral("  ") + card.note)));
    lines.append({QString(), overview.reasonsTitle});
    for (const Segment &segment : overview.reasons)
        lines.append(QStringLiteral("  ") + segment.label.leftJustified(width) + segment.value.rightJustified(valueWidth));
    lines.append({overview.reasonsNote, QString()});
    for (const Warning &warning : overview.warnings)
        lines.append(warning.text);
    lines.append(overview.assumptions);
    return lines.join(u'\n') + u'\n';
}

} // namespace models
