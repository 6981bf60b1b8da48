// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/clock.h"

namespace atlassian {

/// The machine's own time. Alarms come through the event loop of the thread that asked.
class SystemClock final : public core::Clock
{
public:
    QDateTime now() const override;
    Milliseconds elapsed() const override;
    std::unique_ptr<Alarm> after(Milliseconds delay, std::function<void()> call) override;
};

} // namespace atlassian
