// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace core {

/// How a core function spreads work: calls `job(i)` for i in [0, jobs), in any order, on any threads, and returns
/// when all are done. Handed in, so that core owns no thread. `serial` runs them one after the other here.
using Parallel = std::function<void(int jobs, const std::function<void(int)> &job)>;

inline void serial(int jobs, const std::function<void(int)> &job)
{
    for (int i = 0; i < jobs; ++i)
        job(i);
}

} // namespace core
