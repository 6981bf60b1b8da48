// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progressline.h"

#include "models/intakewords.h"

#include <cstdio>
#include <unistd.h>

namespace cli {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kPatience = std::chrono::milliseconds(300);
constexpr auto kPace = std::chrono::milliseconds(100);

} // namespace

ProgressLine::ProgressLine(Shown shown)
    : m_shown(shown == Shown::OnTerminal && ::isatty(STDERR_FILENO))
    , m_next(Clock::now() + kPatience)
{
}

core::ProgressSink ProgressLine::sink()
{
    if (!m_shown)
        return {};
    return [this](const core::Progress &progress) { show(progress); };
}

void ProgressLine::show(const core::Progress &progress)
{
    const std::lock_guard lock(m_mutex);
    const auto now = Clock::now();
    if (now < m_next)
        return;
    m_next = now + kPace;
    const QLocale locale(QLocale::English, QLocale::UnitedStates);
    std::fprintf(stderr, "\r\033[K%s", models::progressText(progress, locale).toUtf8().constData());
    std::fflush(stderr);
    m_onScreen = true;
}

void ProgressLine::clear()
{
    const std::lock_guard lock(m_mutex);
    if (!m_onScreen)
        return;
    std::fputs("\r\033[K", stderr);
    std::fflush(stderr);
    m_onScreen = false;
}

} // namespace cli
