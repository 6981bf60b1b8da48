// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/utf8.h"

#include <cstdint>
#include <cstring>

namespace intake {

namespace {

unsigned byteAt(std::string_view text, std::size_t i)
{
    return static_cast<unsigned char>(text[i]);
}

bool isContinuation(std::string_view text, std::size_t i)
{
    return (byteAt(text, i) & 0xC0) == 0x80;
}

std::size_t lengthByLead(unsigned lead)
{
    return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC0 ? 2 : 1;
}

} // namespace

std::size_t utf8Length(std::string_view text)
{
    if (text.empty())
        return 0;
    const unsigned lead = byteAt(text, 0);
    if (lead < 0x80)
        return 1;
    if (lead < 0xC2 || lead > 0xF4)
        return 0;
    const std::size_t length = lengthByLead(lead);
    if (text.size() < length)
        return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if (!isContinuation(text, i))
            return 0;
    }
    const unsigned second = byteAt(text, 1);
    const bool isWrong = (lead == 0xE0 && second < 0xA0) || (lead == 0xED && second > 0x9F)
        || (lead == 0xF0 && second < 0x90) || (lead == 0xF4 && second > 0x8F);
    return isWrong ? 0 : length;
}

bool isValidUtf8(std::string_view text, std::size_t from, std::size_t to)
{
    std::size_t i = from;
    for (std::size_t back = 1; back <= 3 && back <= from; ++back) {
        const unsigned lead = byteAt(text, from - back);
        if ((lead & 0xC0) == 0x80)
            continue;
        for (std::size_t k = back; k < lengthByLead(lead) && i < to && isContinuation(text, i); ++k)
            ++i;
        break;
    }
    while (i < to) {
        std::uint64_t word;
        if (to - i >= 8 && (std::memcpy(&word, text.data() + i, 8), (word & 0x8080808080808080ull) == 0)) {
            i += 8;
            continue;
        }
        const std::size_t length = utf8Length(text.substr(i));
        if (length == 0)
            return false;
        i += length;
    }
    return true;
}

std::string_view cutUtf8(std::string_view text, std::size_t size)
{
    if (text.size() <= size)
        return text;
    while (size > 0 && isContinuation(text, size))
        --size;
    return text.substr(0, size);
}

void appendUtf8(std::string &text, char32_t character)
{
    const auto add = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    if (character < 0x80) {
        add(character);
    } else if (character < 0x800) {
        add(0xC0 | character >> 6);
        add(0x80 | (character & 63));
    } else if (character < 0x10000) {
        add(0xE0 | character >> 12);
        add(0x80 | (character >> 6 & 63));
        add(0x80 | (character & 63));
    } else {
        add(0xF0 | character >> 18);
        add(0x80 | (character >> 12 & 63));
        add(0x80 | (character >> 6 & 63));
        add(0x80 | (character & 63));
    }
}

} // namespace intake
