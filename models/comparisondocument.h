// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison.h"
#include "models/tone.h"
#include "models/wording.h"

#include <QList>

#include <memory>

namespace models {

/// Two snapshots and what differs: what views of changes hold.
struct ComparedSnapshots
{
    core::AssessmentPtr older;
    core::AssessmentPtr newer;
    std::shared_ptr<const core::SnapshotComparison> comparison;

    explicit operator bool() const { return older && newer && comparison; }
};

/// Which changes a table lists; parts that are not set let everything through.
struct ChangeFilter
{
    std::optional<core::ChangeKind> kind;
    std::optional<core::SeatChange> seat;
    std::optional<core::ChangeCause> cause;

    [[nodiscard]] bool matches(const core::AccountChange &change) const
    {
        return (!kind || change.kind() == *kind) && (!seat || change.seat == *seat) && (!cause || (change.cause == *cause && change.seat != core::SeatChange::None));
    }
    friend bool operator==(const ChangeFilter &, const ChangeFilter &) = default;
};

/// One cause as a bar.
struct CauseBar
{
    core::ChangeCause cause = core::ChangeCause::None;
    QString label;
    QString help;
    qint64 newly = 0;
    qint64 noLonger = 0;
    QString seats;  ///< "+7", "−2", "+3 −1"; empty for prices
    QString cost;   ///< "+$280 a year"; empty where not known
    QString accessible;
    Tone tone = Tone::None;
    bool opensAccounts = true; ///< false: prices alone
};

/// One way to look at the table.
struct ChangeChoice
{
    QString label; ///< "Became billable"
    QString count;
    ChangeFilter filter;
};

/// What a comparison says, sentence first.
struct ComparisonDocument
{
    QString sentence;     ///< "12 came, 3 left; 9 accounts became billable, 7 of them through Trello."
    QString cost;         ///< "It costs $315 a year more."
    QString costDetail;   ///< "$17,500 before, $17,815 now"
    QString causesTitle;
    QList<CauseBar> causes;
    QList<ChangeChoice> choices; ///< all first
    QStringList notes;    ///< rules, prices, files that differ; accounts of which only the last activity changed
    bool isEmpty = false; ///< nothing changed
};

ComparisonDocument comparisonDocument(const core::SnapshotComparison &comparison, const Wording &wording, core::Period period = core::Period::Year);
QString plainText(const ComparisonDocument &document);

/// The card on the overview.
struct SinceDocument
{
    enum class State : quint8 { NoWorkspace, OneSnapshot, Comparing, Compared };
    State state = State::NoWorkspace;
    QString title;    ///< "Since 21 Oct 2026"
    QString sentence;
    QString cost;
    QStringList lines; ///< the causes that weigh most: "Gained access: +7, +$280 a year"
    QString action;   ///< on its button; empty: none
};
SinceDocument sinceDocument(const core::SnapshotComparison &comparison, const Wording &wording);
SinceDocument sinceDocument(SinceDocument::State state);

} // namespace models
