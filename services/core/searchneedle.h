// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>

namespace core {

/// Finds a text in a long stretch of memory: two of its bytes are compared with 16 (or 8) places at once, the rest only
/// where both agree.
class Needle final
{
public:
    /// @p sample is a piece of what will be searched: the two bytes that are rarest there are the ones compared.
    explicit Needle(std::string text, std::string_view sample = {});

    const std::string &text() const { return m_text; }
    std::size_t size() const { return m_text.size(); }

    /// First place in [begin, end) where the whole text stands, or @p end. Reads up to 15 bytes behind @p end. An empty
    /// text stands anywhere.
    const char *find(const char *begin, const char *end) const;
    /// The same with 64-bit words, for processors without SSE2.
    const char *findPortable(const char *begin, const char *end) const;

    /// Bit i of @p bits: whether the text stands at begin + i, wholly before @p end. Writes a word for every 64 places
    /// before
    /// @p end; reads up to 64 bytes behind it. Gives the number of places. The text must not be empty.
    std::size_t findAll(const char *begin, const char *end, quint64 *bits) const;
    std::size_t findAllPortable(const char *begin, const char *end, quint64 *bits) const;

private:
    bool standsAt(const char *place) const;
    template <typename Candidates>
    std::size_t collect(const char *begin, const char *end, quint64 *bits, const Candidates &candidates) const;

    std::string m_text;
    std::size_t m_first = 0; ///< offset of the one byte, and of the other
    std::size_t m_second = 0;
};

} // namespace core
