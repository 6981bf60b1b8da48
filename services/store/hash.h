// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>

namespace store {

/// 128 bits that tell contents apart and find damage (XXH3): 16 bytes.
QByteArray contentHash(std::string_view bytes);
/// The same in two words, for keys in memory.
struct Hash128
{
    quint64 low = 0;
    quint64 high = 0;
    friend bool operator==(const Hash128 &, const Hash128 &) = default;
};
Hash128 hash128(std::string_view bytes);
QByteArray bytesOf(const Hash128 &hash);
Hash128 hashOf(const QByteArray &bytes);

struct HashOfHash
{
    std::size_t operator()(const Hash128 &hash) const { return static_cast<std::size_t>(hash.low); }
};

} // namespace store
