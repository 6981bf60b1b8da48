// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ui {

/// What to show while @p text can't be understood from its 1-based character @p column on: the newest of the
/// @p understood searches (oldest first). Those that were merely the way to the text are taken out of them first: while
/// `verdict:x` is typed, `ver` was understood as a word, but nobody meant it.
QString takeLastComplete(QStringList &understood, const QString &text, int column);

} // namespace ui
