// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <stop_token>

namespace cli {

/// SIGINT, SIGTERM and SIGHUP (unless it is ignored) end the process at once with exit code 130, from a thread of their own: what only reads has
/// nothing to tidy up. Who writes a file asks for a token first, is told through it, and ends by himself; a second
/// signal ends at once again. Make it before any other thread, so that no other one takes the signals.
class Interrupt final
{
public:
    Interrupt();
    Interrupt(const Interrupt &) = delete;
    Interrupt &operator=(const Interrupt &) = delete;

    std::stop_token tidyToken();

private:
    [[noreturn]] void wait();

    std::stop_source m_stop;
    std::atomic<bool> m_tidy = false;
};

} // namespace cli
