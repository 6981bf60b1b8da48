// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/call.h"

#include <functional>

namespace rehearsal {

/// A cursor is opaque to clients: where the next page begins, what it is about, and when it was given.
QString makeCursor(const QString &about, qint64 begin, qint64 size, qint64 now);
struct Cursor
{
    QString about;
    qint64 begin = 0;
    qint64 size = 0;
    qint64 made = 0;
};
std::optional<Cursor> readCursor(const QString &text); ///< nothing for what we did not make

/// One page of a list that is asked for by a cursor.
struct Page
{
    bool isBad = false; ///< no cursor of ours, of another list, or expired
    qint64 begin = 0;
    qint64 end = 0;
    QString next; ///< cursor, empty at the end
};
/// @p cursor empty = the first page. The size of the first page holds for those that follow it.
Page pageOf(const Call &call, const QString &cursor, const QString &about, qint64 total, qint64 size);

} // namespace rehearsal
