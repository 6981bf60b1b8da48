// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"

#include <optional>

namespace store {

class StreamSink
{
public:
    virtual ~StreamSink() = default;
    virtual void put(const QString &stream, const void *bytes, std::size_t size) = 0;
};

class StreamSource
{
public:
    virtual ~StreamSource() = default;
    virtual qint64 size(const QString &stream) = 0; ///< -1 = there is none
    /// Exactly @p size bytes; false where there are more, fewer, or damaged ones.
    virtual bool get(const QString &stream, void *bytes, std::size_t size) = 0;
};

/// A table as streams: "about" (JSON: what there is) and one for each array of its memory.
void writeStreams(const core::AccountTable &table, StreamSink &sink);
/// Nothing where a stream is missing, damaged, or says something that can't be.
std::optional<core::AccountTable> readStreams(StreamSource &source);

} // namespace store
