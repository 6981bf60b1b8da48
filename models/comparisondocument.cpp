// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/comparisondocument.h"

#include "models/comparisonwords.h"
#include "models/format.h"
#include "models/intakewords.h"
#include "models/tr.h"
#include "models/verdictwords.h"

#include <algorithm>

namespace models {
namespace {

using core::ChangeCause;
using core::ChangeKind;
using core::SnapshotComparison;
using core::SeatChange;

/// "7 of them through Trello", where one product stands out.
QString throughText(const std::array<qint64, static_cast<std::size_t>(core::Product::Count)> &through, qint64 all, const QLocale &locale)
{
    const auto most = std::max_element(through.begin(), through.end());
    if (*most * 2 <= all)
        return {};
    const QString product = productText(static_cast<core::Product>(most - through.begin()));
    if (*most == all)
        return all == 1 ? Words::tr("through %1", "@info the only seat, product").arg(product) : Words::tr("all of them through %1", "@info seats, product").arg(product);
    return Words::tr("%1 of them through %2", "@info seats, product").arg(numberText(*most, locale), product);
}

QString movedText(const SnapshotComparison &comparison, const QLocale &locale)
{
    QStringList parts;
    if (comparison.came > 0)
        parts.append(counted(Words::tr("%1 came", "@info accounts", pluralOf(comparison.came)), comparison.came, locale));
    if (comparison.left > 0)
        parts.append(counted(Words::tr("%1 left", "@info accounts", pluralOf(comparison.left)), comparison.left, locale));
    return parts.isEmpty() ? Words::tr("Nobody came or left", "@info accounts") : parts.join(Words::tr(", ", "@info between items of a list"));
}

QString seatsText(const SnapshotComparison &comparison, const QLocale &locale)
{
    QStringList parts;
    if (const qint64 newly = comparison.newlyBillable; newly > 0) {
        const QString text = counted(Words::tr("%1 account(s) became billable", "@info", pluralOf(newly)), newly, locale);
        const QString through = throughText(comparison.newlyThrough, newly, locale);
        parts.append(through.isEmpty() ? text : Words::tr("%1, %2", "@info seats, through which product").arg(text, through));
    }
    if (const qint64 noLonger = comparison.noLongerBillable - comparison.becameUnknown; noLonger > 0) {
        parts.append(parts.isEmpty() ? counted(Words::tr("%1 account(s) (is|are) no longer billable", "@info", pluralOf(noLonger)), noLonger, locale)
                                     : counted(Words::tr("%1 no longer (is|are)", "@info billable", pluralOf(noLonger)), noLonger, locale));
    }
    if (const qint64 unknown = comparison.becameUnknown; unknown > 0)
        parts.append(counted(Words::tr("of %1 account(s) it is no longer known whether (it is|they are) billable", "@info", pluralOf(unknown)), unknown, locale));
    return parts.isEmpty() ? Words::tr("no seat changed", "@info") : parts.join(Words::tr("; ", "@info between parts of a sentence"));
}

QString sentenceOf(const SnapshotComparison &comparison, const QLocale &locale)
{
    if (comparison.changes.empty())
        return Words::tr("No account changed.", "@info two snapshots");
    if (comparison.came == 0 && comparison.left == 0 && comparison.newlyBillable == 0 && comparison.noLongerBillable == 0)
        return counted(Words::tr("Nobody came or left and no seat changed; %1 account(s) changed otherwise.", "@info", pluralOf(comparison.changed)), comparison.changed, locale);
    return Words::tr("%1; %2.", "@info who came and left, which seats changed").arg(movedText(comparison, locale), seatsText(comparison, locale));
}

core::Money of(const core::PeriodMoney &money, core::Period period)
{
    return period == core::Period::Year ? money.year : money.month;
}

QString costText(const SnapshotComparison &comparison, core::Period period, const QLocale &locale)
{
    if (!comparison.difference)
        return Words::tr("What that costs is not known: a price book is missing, or currencies differ.", "@info");
    const core::Money more = of(*comparison.difference, period);
    if (more.minor() == 0)
        return Words::tr("It costs as much as before.", "@info");
    const QString amount = moneyText(more.minor() < 0 ? -more : more, locale);
    if (period == core::Period::Month)
        return more.minor() > 0 ? Words::tr("It costs %1 a month more.", "@info amount").arg(amount) : Words::tr("It costs %1 a month less.", "@info amount").arg(amount);
    return more.minor() > 0 ? Words::tr("It costs %1 a year more.", "@info amount").arg(amount) : Words::tr("It costs %1 a year less.", "@info amount").arg(amount);
}

QString seatsOf(const core::CauseLine &line, const QLocale &locale)
{
    QStringList parts;
    if (line.newly > 0)
        parts.append(signedNumberText(line.newly, locale));
    if (line.noLonger > 0)
        parts.append(signedNumberText(-line.noLonger, locale));
    return parts.join(u' ');
}

CauseBar barOf(const core::CauseLine &line, bool knowsCost, core::Period period, const QLocale &locale)
{
    CauseBar bar;
    bar.cause = line.cause;
    bar.label = changeCauseText(line.cause);
    bar.help = changeCauseHelp(line.cause);
    bar.newly = line.newly;
    bar.noLonger = line.noLonger;
    bar.seats = seatsOf(line, locale);
    if (knowsCost) {
        const QString amount = signedMoneyText(of(line.added, period) - of(line.removed, period), locale);
        bar.cost = period == core::Period::Year ? Words::tr("%1 a year", "@info amount").arg(amount) : Words::tr("%1 a month", "@info amount").arg(amount);
    }
    bar.opensAccounts = line.newly + line.noLonger > 0;
    bar.tone = line.noLonger == 0 ? Tone::Accidental : line.newly == 0 ? Tone::Good : Tone::Unknown;
    QStringList said;
    if (line.newly > 0)
        said.append(counted(Words::tr("%1 became billable", "@info:accessible accounts", pluralOf(line.newly)), line.newly, locale));
    if (line.noLonger > 0)
        said.append(counted(Words::tr("%1 no longer (is|are) billable", "@info:accessible accounts", pluralOf(line.noLonger)), line.noLonger, locale));
    if (!bar.cost.isEmpty())
        said.append(bar.cost);
    bar.accessible = Words::tr("%1: %2", "@info:accessible label, number").arg(bar.label, said.join(Words::tr(", ", "@info between items of a list")));
    return bar;
}

QList<ChangeChoice> choicesOf(const SnapshotComparison &comparison, const QLocale &locale)
{
    QList<ChangeChoice> choices;
    const auto add = [&](const QString &label, qint64 count, const ChangeFilter &filter) { choices.append({label, numberText(count, locale), filter}); };
    ChangeFilter newly;
    newly.seat = SeatChange::Newly;
    ChangeFilter noLonger;
    noLonger.seat = SeatChange::NoLonger;
    const auto kind = [](ChangeKind one) {
        ChangeFilter filter;
        filter.kind = one;
        return filter;
    };
    add(Words::tr("All", "@item changes"), static_cast<qint64>(comparison.changes.size()), {});
    add(Words::tr("Became billable", "@item changes"), comparison.newlyBillable, newly);
    add(Words::tr("No longer billable", "@item changes"), comparison.noLongerBillable, noLonger);
    add(Words::tr("Came", "@item changes"), comparison.came, kind(ChangeKind::Came));
    add(Words::tr("Left", "@item changes"), comparison.left, kind(ChangeKind::Left));
    add(Words::tr("Changed", "@item changes"), comparison.changed, kind(ChangeKind::Changed));
    return choices;
}

QStringList notesOf(const SnapshotComparison &comparison, const QLocale &locale)
{
    QStringList notes;
    if (comparison.rulesDiffer) {
        notes.append(comparison.older.rules == comparison.newer.rules
                ? Words::tr("The two were assessed by different versions of the rule set %1.", "@info").arg(comparison.older.rules)
                : Words::tr("The two were assessed by different rules: %1 and %2.", "@info rule sets").arg(comparison.older.rules, comparison.newer.rules));
    }
    if (comparison.pricesDiffer) {
        notes.append(comparison.older.prices == comparison.newer.prices
                ? Words::tr("The two were priced by different versions of the price book %1.", "@info").arg(comparison.older.prices)
                : Words::tr("The two were priced by different books: %1 and %2.", "@info price books").arg(comparison.older.prices, comparison.newer.prices));
    }
    if (comparison.profileDiffers)
        notes.append(Words::tr("The two were assessed under different settings: edition, billing, way of counting, own sites or workspaces.", "@info"));
    if (comparison.kindsDiffer)
        notes.append(Words::tr("The files are of different kinds: %1 and %2.", "@info kinds of files").arg(kindText(comparison.older.kind), kindText(comparison.newer.kind)));
    if (comparison.notTold > 0)
        notes.append(counted(Words::tr("%1 account(s) came or left only since one kind of file doesn't list such accounts.", "@info", pluralOf(comparison.notTold)), comparison.notTold, locale));
    if (comparison.columnsDiffer)
        notes.append(Words::tr("One of them has columns that the other lacks; what only one tells is not compared.", "@info"));
    if (comparison.onlySeen > 0)
        notes.append(counted(Words::tr("%1 account(s) changed in nothing but the day of their last activity.", "@info", pluralOf(comparison.onlySeen)), comparison.onlySeen, locale));
    return notes;
}

} // namespace

ComparisonDocument comparisonDocument(const SnapshotComparison &comparison, const Wording &wording, core::Period period)
{
    const QLocale &locale = wording.locale;
    ComparisonDocument document;
    document.isEmpty = comparison.changes.empty();
    document.sentence = sentenceOf(comparison, locale);
    document.cost = costText(comparison, period, locale);
    if (comparison.difference) {
        const QString words = period == core::Period::Year ? Words::tr("%1 a year before, %2 now", "@info amounts") : Words::tr("%1 a month before, %2 now", "@info amounts");
        document.costDetail = words.arg(moneyText(of(comparison.older.cost, period), locale), moneyText(of(comparison.newer.cost, period), locale));
    }
    document.causesTitle = Words::tr("Why seats came and went", "@title");
    for (const core::CauseLine &line : comparison.causes)
        document.causes.append(barOf(line, comparison.difference.has_value(), period, locale));
    std::stable_sort(document.causes.begin(), document.causes.end(),
        [](const CauseBar &a, const CauseBar &b) { return a.newly + a.noLonger > b.newly + b.noLonger; });
    document.choices = choicesOf(comparison, locale);
    document.notes = notesOf(comparison, locale);
    return document;
}

QString plainText(const ComparisonDocument &document)
{
    QStringList lines {document.sentence + u' ' + document.cost};
    if (!document.costDetail.isEmpty())
        lines.append(document.costDetail);
    if (!document.causes.isEmpty())
        lines.append({QString(), document.causesTitle});
    qsizetype width = 0;
    qsizetype seats = 0;
    for (const CauseBar &bar : document.causes) {
        width = std::max(width, bar.label.size());
        seats = std::max(seats, bar.seats.size());
    }
    for (const CauseBar &bar : document.causes) {
        const QString line = QStringLiteral("  ") + bar.label.leftJustified(width + 2) + bar.seats.rightJustified(seats) + QStringLiteral("  ") + bar.cost;
        lines.append(line.trimmed().prepend(QStringLiteral("  ")));
    }
    if (!document.notes.isEmpty())
        lines.append(QString());
    lines.append(document.notes);
    return lines.join(u'\n') + u'\n';
}

SinceDocument sinceDocument(const SnapshotComparison &comparison, const Wording &wording)
{
    constexpr qsizetype kMost = 3;
    const ComparisonDocument all = comparisonDocument(comparison, wording);
    SinceDocument document;
    document.state = SinceDocument::State::Compared;
    document.title = core::isDate(comparison.older.day) ? Words::tr("Since %1", "@title date").arg(dayText(comparison.older.day, wording.locale))
                                                        : Words::tr("Since the last import", "@title");
    document.sentence = all.sentence;
    document.cost = all.cost;
    for (const CauseBar &bar : all.causes.mid(0, kMost)) {
        QStringList parts;
        for (const QString &part : {bar.seats, bar.cost}) {
            if (!part.isEmpty())
                parts.append(part);
        }
        document.lines.append(Words::tr("%1: %2", "@info:accessible label, number").arg(bar.label, parts.join(Words::tr(", ", "@info between items of a list"))));
    }
    if (const qsizetype more = all.causes.size() - document.lines.size(); more > 0)
        document.lines.append(counted(Words::tr("%1 more reason(s)", "@info end of a list of causes", pluralOf(more)), more, wording.locale));
    document.action = Words::tr("&Show what changed", "@action:button");
    return document;
}

SinceDocument sinceDocument(SinceDocument::State state)
{
    SinceDocument document;
    document.state = state;
    document.title = Words::tr("Since the last import", "@title");
    switch (state) {
    case SinceDocument::State::NoWorkspace:
        document.sentence = Words::tr("Keep these accounts in a workspace, and the next import shows what changed.", "@info");
        document.action = Words::tr("&Keep in a workspace…", "@action:button");
        break;
    case SinceDocument::State::OneSnapshot:
        document.sentence = Words::tr("This is the workspace's first snapshot. Import the next export, and what changed is shown here; older exports can be imported too.", "@info");
        document.action = Words::tr("&Import…", "@action:button");
        break;
    case SinceDocument::State::Comparing:
        document.sentence = Words::tr("Comparing with the snapshot before…", "@info");
        break;
    case SinceDocument::State::Compared:
        break;
    }
    return document;
}

} // namespace models
