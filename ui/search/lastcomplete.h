// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace ui {

/// Which of the @p understood searches, oldest first, to show while @p text can't be understood from its 1-based
/// character @p column on: the newest that is not merely the way to it. While `verdict:x` is typed, `ver` was
/// understood as a word, but nobody meant it.
QString lastComplete(const QStringList &understood, const QString &text, int column);

} // namespace ui
