// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/bytesource.h"

#include <atomic>
#include <functional>
#include <memory>

namespace intake {

/// The SHA-256 of a source's bytes, made in parts between other work. One thread at a time.
class HashTask final
{
public:
    explicit HashTask(ByteSourcePtr source);
    ~HashTask();

    bool isDone() const { return m_isDone.load(std::memory_order_acquire); }
    /// Goes on as long as @p goOn says so or until done. False where the source can't be read.
    bool workWhile(const std::function<bool()> &goOn);
    QString hex() const; ///< once done

private:
    struct Context;
    ByteSourcePtr m_source;
    std::unique_ptr<Context> m_context;
    std::unique_ptr<char[]> m_buffer;
    qint64 m_offset = 0;
    std::atomic<bool> m_isDone = false;
    QByteArray m_digest;
};

} // namespace intake
