// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace core {

/// What a long piece of work is busy with.
enum class Stage : quint8 { Detecting, Reading, Joining, Assessing, Ranking, Writing, Storing };

/// done of total, in units of the stage (bytes for reading, rows else). total 0 = not known.
struct Progress
{
    Stage stage = Stage::Reading;
    qint64 done = 0;
    qint64 total = 0;
};

/// Called from the working thread, at most some hundred times per piece of work. May be empty.
using ProgressSink = std::function<void(const Progress &)>;

} // namespace core
