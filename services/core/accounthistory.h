// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison.h"

#include <vector>

namespace core {

/// One account in one snapshot, for making its history.
struct HistoryMoment
{
    qint64 snapshot = 0;
    Day day = kNoDay;
    AssessmentPtr assessment; ///< may be of this account alone; null where the account is not in the snapshot
    Row row = kNoRow;
};

/// What one snapshot says of an account, and what changed since the one before it.
struct HistoryEntry
{
    qint64 snapshot = 0;
    Day day = kNoDay;
    bool isPresent = false;
    Verdict verdict = Verdict::Unknown;
    Certainty certainty = Certainty::Unknown;
    bool isBilled = false;
    Intent intent = Intent::None;
    Cause cause = Cause::None; ///< of an accidental seat
    QString rule;              ///< that decided
    std::optional<ChangeKind> change; ///< nothing where all is as before, in the first entry, and in further ones without it
    SeatChange seat = SeatChange::None;
    ChangeCause why = ChangeCause::None;
    Product product = Product::Count; ///< as of AccountChange
    std::vector<FieldChange> fields;

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

/// An account over time, by day, oldest first.
using AccountHistory = std::vector<HistoryEntry>;

/// @p moments by day, oldest first. An account that is not there at first has no entries before its first; after that one an
/// entry a moment.
AccountHistory accountHistory(const std::vector<HistoryMoment> &moments);

} // namespace core
