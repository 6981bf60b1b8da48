// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/lastcomplete.h"

#include <algorithm>

namespace ui {

QString takeLastComplete(QStringList &understood, const QString &text, int column)
{
    // Where the part begins that the error is in.
    qsizetype start = std::clamp<qsizetype>(column - 1, 0, text.size());
    while (start > 0 && !text.at(start - 1).isSpace())
        --start;
    understood.removeIf([&](const QString &one) { return one.size() > start && text.startsWith(one); });
    return understood.isEmpty() ? QString() : understood.last();
}

} // namespace ui
