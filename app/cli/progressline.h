// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/progress.h"

#include <chrono>
#include <mutex>

namespace cli {

/// Progress on standard error's last line, only on a terminal, and only for work that takes a while.
class ProgressLine final
{
public:
    enum class Shown : quint8 { Never, OnTerminal };
    explicit ProgressLine(Shown shown);
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// Empty where nothing is shown. Safe from any thread, valid as long as the line.
    core::ProgressSink sink();
    void clear();

private:
    void show(const core::Progress &progress);

    bool m_shown = false;
    std::mutex m_mutex;
    bool m_onScreen = false;
    std::chrono::steady_clock::time_point m_next;
};

} // namespace cli
