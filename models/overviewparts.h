// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview.h"

namespace models {

/// What the bill counts, by the edition: Standard's verdicts, or Premium's users of Jira and Confluence.
struct BillCounts
{
    bool isPremium = false;
    qint64 now = 0;
    qint64 unknown = 0;    ///< that may come on top
    qint64 accidental = 0;
    [[nodiscard]] qint64 most() const { return now + unknown; }
};
BillCounts billCounts(const core::Assessment &assessment);

/// Causes of accidental seats that occur, most accounts first.
struct CauseCount
{
    core::Cause cause = core::Cause::None;
    qint64 accounts = 0;
    bool allFree = false; ///< every access that counts, of every such account, is on the Free plan
};
std::vector<CauseCount> causeCounts(const core::Assessment &assessment);

QStringList headlineOf(const core::Assessment &assessment, const Wording &wording);
void addSaving(Overview &overview, const core::Assessment &assessment, const Wording &wording);
QList<Warning> warningsOf(const core::Assessment &assessment, const Wording &wording);
QString assumptionsOf(const core::Assessment &assessment, const Wording &wording);
QList<Card> cardsOf(const core::Assessment &assessment, const Wording &wording);
QList<Segment> segmentsOf(const core::Assessment &assessment, const Wording &wording);
QString reasonsNoteOf(const core::Assessment &assessment);
CurveSeries curveOf(const core::Assessment &assessment, const Wording &wording);

} // namespace models
