// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/reasonbar.h"

#include <algorithm>

namespace ui {

QList<int> segmentWidths(const QList<qint64> &weights, int total, int least)
{
    QList<int> widths(weights.size(), 0);
    const qsizetype parts = std::count_if(weights.begin(), weights.end(), [](qint64 w) { return w > 0; });
    if (parts == 0 || total <= 0)
        return widths;
    least = std::min<int>(least, total / static_cast<int>(parts));

    // Parts that fall below the least width get it; what remains is shared among the others, until none falls below.
    QList<bool> fixed(weights.size(), false);
    for (bool again = true; again;) {
        again = false;
        int room = total;
        long double weight = 0;
        for (qsizetype i = 0; i < weights.size(); ++i) {
            if (fixed[i])
                room -= least;
            else if (weights[i] > 0)
                weight += static_cast<long double>(weights[i]);
        }
        for (qsizetype i = 0; i < weights.size(); ++i) {
            if (fixed[i] || weights[i] <= 0)
                continue;
            widths[i] = weight > 0 ? static_cast<int>(static_cast<long double>(room) * weights[i] / weight) : 0;
            if (widths[i] < least) {
                widths[i] = least;
                fixed[i] = again = true;
            }
        }
    }
    int used = 0;
    for (const int width : widths)
        used += width;
    const auto widest = std::max_element(widths.begin(), widths.end());
    *widest += total - used;
    return widths;
}

} // namespace ui
