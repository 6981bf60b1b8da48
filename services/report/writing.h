// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"
#include "core/result.h"

#include <algorithm>
#include <stop_token>

namespace report {

/// What a file of that name that is there already comes to.
enum class Existing : quint8 { Kept, Replaced };

/// How any format is written.
struct Writing
{
    Existing existing = Existing::Kept;
    core::ProgressSink progress; ///< Stage::Writing, in rows
    std::stop_token stop;
};

/// What was written.
struct Written
{
    qint64 rows = 0;     ///< without the header
    qint64 bytes = 0;
    qint64 cutTexts = 0; ///< texts that were longer than the format allows, and were cut
};

/// Tells progress some hundred times and asks whether to stop, a row at a time.
class Pulse final
{
public:
    Pulse(const Writing &writing, qint64 rows)
        : m_writing(writing)
        , m_rows(rows)
        , m_step(std::max<qint64>(1, rows / 200))
    {
    }

    /// False: stop. To be called before each row.
    bool operator()(qint64 row)
    {
        if (row % m_step == 0 && m_writing.progress)
            m_writing.progress({core::Stage::Writing, row, m_rows});
        return row % kStopStep != 0 || !m_writing.stop.stop_requested();
    }

private:
    static constexpr qint64 kStopStep = 256;

    const Writing &m_writing;
    qint64 m_rows;
    qint64 m_step;
};

} // namespace report
