// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"

#include <string_view>
#include <vector>

namespace core {

/// Rows by a text key: open addressing over hashes. The texts are not copied and have to outlive the index.
class KeyIndex final
{
public:
    void reserve(std::size_t keys);
    /// The first row of a key stays; false where there was one, and for the empty key.
    bool insert(std::string_view key, Row row);
    /// kNoRow where there is none, and for the empty key.
    Row find(std::string_view key) const;

private:
    struct Entry
    {
        std::string_view key;
        quint32 hash;
        Row row;
    };

    std::size_t slotOf(std::string_view key, quint32 hash) const;

    std::vector<Entry> m_entries;
    std::vector<quint32> m_slots; ///< entry + 1; a power of two, at most half full
};

} // namespace core
