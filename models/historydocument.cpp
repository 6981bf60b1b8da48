// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historydocument.h"

#include "models/comparisonwords.h"
#include "models/format.h"
#include "models/tr.h"
#include "models/verdictwords.h"

namespace models {
namespace {

Chip stateOf(const core::HistoryEntry &entry)
{
    if (!entry.isPresent)
        return {Words::tr("Not in it", "@item state of an account in a snapshot"), Tone::Quiet, Words::tr("The snapshot doesn't have this account.", "@info")};
    core::Case facts;
    facts.verdict = entry.verdict;
    facts.certainty = entry.certainty;
    facts.intent = entry.intent;
    facts.cause = entry.cause;
    facts.rule = entry.rule;
    return verdictChip(facts);
}

QString reasonOf(const core::HistoryEntry &entry, const Wording &wording)
{
    if (!entry.isPresent)
        return {};
    return entry.intent == core::Intent::Accidental && entry.cause != core::Cause::None ? causeText(entry.cause) : wording.rules.of(entry.rule).shortText;
}

HistoryLine lineOf(const core::HistoryEntry &entry, const Wording &wording)
{
    HistoryLine line;
    line.snapshot = entry.snapshot;
    line.day = dayText(entry.day, wording.locale);
    line.state = stateOf(entry);
    line.text = reasonOf(entry, wording);
    if (entry.change) {
        const QString what = changeText(*entry.change, entry.seat);
        const QString why = entry.seat == core::SeatChange::None ? QString()
            : *entry.change == core::ChangeKind::Changed        ? changeCauseText(entry.why, entry.product)
                                                                 : line.text;
        line.text = why.isEmpty() ? what : Words::tr("%1: %2", "@info what happened to an account, why").arg(what, why);
    }
    // The chip and the line above tell these.
    for (const core::FieldChange &field : entry.fields) {
        if (field.field != core::ChangedField::Verdict && field.field != core::ChangedField::Intent)
            line.changes.append(fieldChangeText(field));
    }
    line.accessible = QStringList({line.day, line.state.text, line.text, line.changes.join(u' ')}).join(QStringLiteral(". "));
    return line;
}

} // namespace

HistoryDocument historyDocument(const core::AccountHistory &history, const Wording &wording)
{
    HistoryDocument document;
    if (history.empty())
        return document;
    const auto snapshots = static_cast<qint64>(history.size());
    document.title = counted(Words::tr("History, %1 snapshot(s)", "@title", pluralOf(snapshots)), snapshots, wording.locale);
    for (auto entry = history.rbegin(); entry != history.rend(); ++entry)
        document.lines.append(lineOf(*entry, wording));
    return document;
}

QString plainText(const HistoryDocument &document)
{
    QStringList lines {document.title};
    for (const HistoryLine &line : document.lines) {
        lines.append(QStringLiteral("  %1  %2  %3").arg(line.day, line.state.text, line.text).trimmed().prepend(QStringLiteral("  ")));
        for (const QString &change : line.changes)
            lines.append(QStringLiteral("    ") + change);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace models
