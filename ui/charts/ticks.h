// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace charts {

/// Round steps of an axis that begins at 0: 1, 2, 2.5 or 5 times a power of ten; 2.5 only where it stays a whole
/// number.
struct Ticks
{
    qint64 step = 1;
    int count = 1; ///< steps from 0 to the end
    qint64 end() const { return step * count; }
};

/// Ticks that reach @p maximum with at most @p most steps. maximum ≤ 0 gives one step of one.
Ticks niceTicks(qint64 maximum, int most);

} // namespace charts
