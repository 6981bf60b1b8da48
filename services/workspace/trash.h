// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace workspace {

/// Large values die here: giving the memory of a million rows back takes longer than a frame, and whoever drops the
/// last pointer may be the GUI thread. Own thread, idle otherwise. Safe from any thread.
class Trash final
{
public:
    Trash();
    /// Waits until everything handed in is gone. What is dropped later dies where it is dropped.
    ~Trash();
    Trash(const Trash &) = delete;
    Trash &operator=(const Trash &) = delete;

    /// The same value behind a pointer whose last copy, wherever it is dropped, leaves the value to the trash.
    template <typename T>
    std::shared_ptr<const T> guarded(std::shared_ptr<const T> value)
    {
        if (!value)
            return value;
        const T *raw = value.get();
        return std::shared_ptr<const T>(
            raw, [bin = m_bin, kept = std::shared_ptr<const void>(std::move(value))](const T *) mutable {
                put(*bin, std::move(kept));
            });
    }

private:
    struct Bin
    {
        std::mutex mutex;
        std::condition_variable wake;
        std::vector<std::shared_ptr<const void>> values;
        bool closed = false;
    };
    static void put(Bin &bin, std::shared_ptr<const void> value);
    static void empty(Bin &bin);

    std::shared_ptr<Bin> m_bin = std::make_shared<Bin>();
    std::thread m_thread;
};

} // namespace workspace
