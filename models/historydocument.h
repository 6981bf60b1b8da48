// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounthistory.h"
#include "models/tone.h"
#include "models/wording.h"

#include <QList>

namespace models {

/// One snapshot in the history of an account.
struct HistoryLine
{
    qint64 snapshot = 0;
    QString day;
    Chip state;        ///< "Accidental", "Not billable", "Not in it"
    QString text;      ///< what happened: "Became billable: Access to Trello"; else the reason
    QStringList changes; ///< "Status: Active → Deactivated"
    QString accessible;
};

/// What the panel says of an account over time, newest first.
struct HistoryDocument
{
    QString title;  ///< "History, 4 snapshots"; empty where there is none to tell
    QList<HistoryLine> lines;
};

HistoryDocument historyDocument(const core::AccountHistory &history, const Wording &wording);
QString plainText(const HistoryDocument &document);

} // namespace models
