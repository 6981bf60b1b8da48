// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace core {

/// What time it is, and to be called later. Handed in, so that tests move time by hand. One thread.
class Clock
{
public:
    using Milliseconds = std::chrono::milliseconds;

    /// A call that is still to come; gone with its handle, it doesn't come.
    class Alarm
    {
    public:
        virtual ~Alarm() = default;

    protected:
        Alarm() = default;
        Alarm(const Alarm &) = default;
        Alarm &operator=(const Alarm &) = default;
    };

    virtual ~Clock() = default;

    /// Of the wall, UTC: only for what is compared with other people's times.
    virtual QDateTime now() const = 0;
    /// Never goes backwards; since an arbitrary moment.
    virtual Milliseconds elapsed() const = 0;
    /// Calls @p call once, on this thread, when @p delay has passed (at once in the next turn if it is 0 or less).
    [[nodiscard]] virtual std::unique_ptr<Alarm> after(Milliseconds delay, std::function<void()> call) = 0;

protected:
    Clock() = default;
    Clock(const Clock &) = default;
    Clock &operator=(const Clock &) = default;
};

} // namespace core
