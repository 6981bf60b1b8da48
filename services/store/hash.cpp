// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hash.h"

#include <xxhash.h>

#include <cstring>

namespace store {

Hash128 hash128(std::string_view bytes)
{
    const XXH128_hash_t hash = XXH3_128bits(bytes.data(), bytes.size());
    return {hash.low64, hash.high64};
}

QByteArray bytesOf(const Hash128 &hash)
{
    QByteArray bytes(16, Qt::Uninitialized);
    std::memcpy(bytes.data(), &hash.low, 8);
    std::memcpy(bytes.data() + 8, &hash.high, 8);
    return bytes;
}

Hash128 hashOf(const QByteArray &bytes)
{
    Hash128 hash;
    if (bytes.size() == 16) {
        std::memcpy(&hash.low, bytes.constData(), 8);
        std::memcpy(&hash.high, bytes.constData() + 8, 8);
    }
    return hash;
}

QByteArray contentHash(std::string_view bytes)
{
    return bytesOf(hash128(bytes));
}

} // namespace store
