// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/lastcomplete.h"

#include <algorithm>

namespace ui {

QString lastComplete(const QStringList &understood, const QString &text, int column)
{
    // Where the part begins that the error is in.
    qsizetype start = std::clamp<qsizetype>(column - 1, 0, text.size());
    while (start > 0 && !text.at(start - 1).isSpace())
        --start;
    for (qsizetype i = understood.size(); i-- > 0;) {
        const bool onTheWay = understood[i].size() > start && text.startsWith(understood[i]);
        if (!onTheWay)
            return understood[i];
    }
    return {};
}

} // namespace ui
