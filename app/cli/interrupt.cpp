// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/interrupt.h"

#include "cli/failure.h"

#include <csignal>
#include <cstdlib>
#include <pthread.h>
#include <thread>

namespace cli {

namespace {

sigset_t stoppingSignals()
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    struct sigaction hangUp = {};
    if (sigaction(SIGHUP, nullptr, &hangUp) == 0 && hangUp.sa_handler != SIG_IGN) // nohup means it
        sigaddset(&set, SIGHUP);
    return set;
}

} // namespace

Interrupt::Interrupt()
{
    // A shell starts background jobs with SIGINT ignored; a script that sends it to one means it.
    std::signal(SIGINT, SIG_DFL);
    const sigset_t set = stoppingSignals();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    std::thread([this] { wait(); }).detach();
}

std::stop_token Interrupt::tidyToken()
{
    m_tidy = true;
    return m_stop.get_token();
}

void Interrupt::wait()
{
    const sigset_t set = stoppingSignals();
    while (true) {
        int signal = 0;
        if (sigwait(&set, &signal) != 0)
            continue;
        if (!m_tidy || m_stop.stop_requested())
            std::_Exit(static_cast<int>(Exit::Stopped));
        m_stop.request_stop();
    }
}

} // namespace cli
