// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/textscanner.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace core {

/// The letters and digits of a short text in lower case, without what people write between them, so that
/// `Jira-Software`, `jira_software` and ` JIRA  software ` are one name. Bytes over 127 are kept. Texts with more than
/// 64 such bytes have the empty key: no word of ours is that long.
class WordKey final
{
public:
    explicit WordKey(std::string_view text)
    {
        for (; !text.empty(); text.remove_prefix(1)) {
            if (const std::size_t blank = blankAtStart(text)) {
                text.remove_prefix(blank - 1);
                continue;
            }
            const char c = text.front();
            char out = c;
            if (c >= 'A' && c <= 'Z')
                out = static_cast<char>(c | 0x20);
            const bool isKept = (out >= 'a' && out <= 'z') || (out >= '0' && out <= '9') || (out & 0x80);
            if (!isKept)
                continue;
            if (m_size == m_bytes.size()) {
                m_size = 0;
                return;
            }
            m_bytes[m_size++] = out;
        }
    }

    operator std::string_view() const { return {m_bytes.data(), m_size}; }

private:
    std::array<char, 64> m_bytes;
    std::size_t m_size = 0;
};

} // namespace core
