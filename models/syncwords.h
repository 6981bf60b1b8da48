// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "models/errorwords.h"
#include "models/wording.h"

#include <vector>

namespace models {

/// What a sync is busy with, in its order.
enum class SyncStage : quint8 { Organisation, Accounts, Directory, Sites, Domains, LastActive, Writing, Count };

struct SyncState
{
    SyncStage stage = SyncStage::Organisation;
    qint64 done = 0;
    qint64 total = 0; ///< 0 = not known
    double perSecond = 0; ///< 0 = not known
    qint64 secondsLeft = -1; ///< -1 = not known
};
/// "Loading accounts: 1,200 of 10,000 · 85 a second · 2 minutes left"
QString syncStateText(const SyncState &state, const QLocale &locale);
/// "40 seconds left", "2 minutes left"
QString timeLeftText(qint64 seconds, const QLocale &locale);

/// What a sync could not have.
struct SyncLack
{
    SyncStage stage = SyncStage::Directory;
    core::Error error;
};
/// What came of a sync.
struct SyncOutcome
{
    qint64 accounts = 0;
    qint64 billable = 0;
    qint64 billableNotTold = 0;
    qint64 notAsked = 0; ///< accounts whose last activity was not asked for
    bool isResumed = false;
    bool wasChanged = false;
    std::vector<SyncLack> lacks;
};
/// "10,000 accounts loaded from Atlassian, 500 of them billable."
QString syncOutcomeText(const SyncOutcome &outcome, const QLocale &locale);
/// What stays unknown and why, as one notice; `what` is empty where nothing does.
ErrorText syncLackText(const SyncOutcome &outcome, const QLocale &locale);
/// A sync that somebody stopped.
ErrorText syncStoppedText();

} // namespace models
