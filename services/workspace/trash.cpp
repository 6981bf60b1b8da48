// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/trash.h"

namespace workspace {

Trash::Trash()
    : m_thread([bin = m_bin] { empty(*bin); })
{
}

Trash::~Trash()
{
    {
        const std::lock_guard lock(m_bin->mutex);
        m_bin->closed = true;
    }
    m_bin->wake.notify_one();
    m_thread.join();
}

void Trash::put(Bin &bin, std::shared_ptr<const void> value)
{
    const std::lock_guard lock(bin.mutex);
    if (bin.closed)
        return; // `value` dies here, in the thread that dropped it
    bin.values.push_back(std::move(value));
    bin.wake.notify_one();
}

void Trash::empty(Bin &bin)
{
    std::unique_lock lock(bin.mutex);
    while (true) {
        bin.wake.wait(lock, [&bin] { return bin.closed || !bin.values.empty(); });
        if (bin.values.empty())
            return;
        std::vector<std::shared_ptr<const void>> values;
        values.swap(bin.values);
        lock.unlock();
        values.clear();
        lock.lock();
    }
}

} // namespace workspace
