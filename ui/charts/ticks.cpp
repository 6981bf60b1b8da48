// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/ticks.h"

#include <limits>

namespace charts {

Ticks niceTicks(qint64 maximum, int most)
{
    if (maximum <= 0 || most < 1)
        return {};
    constexpr qint64 limit = std::numeric_limits<qint64>::max() / 100;
    if (maximum > limit)
        maximum = limit;
    for (qint64 power = 1;; power *= 10) {
        const qint64 steps[] = {power, 2 * power, power >= 10 ? power / 2 * 5 : 0, 5 * power};
        for (const qint64 step : steps) {
            if (step <= 0)
                continue;
            const qint64 count = (maximum + step - 1) / step;
            if (count <= most)
                return {step, static_cast<int>(count)};
        }
    }
}

} // namespace charts
