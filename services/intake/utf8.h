// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace intake {

/// Bytes of the character at the start of @p text, 1 to 4; 0 where the bytes are no UTF-8 (overlong forms, surrogates
/// and what lies over U+10FFFF included) or end within the character.
std::size_t utf8Length(std::string_view text);
/// Whether every character that begins in [from, to) is valid; what belongs to a character that begins before `from` is
/// skipped.
bool isValidUtf8(std::string_view text, std::size_t from, std::size_t to);
/// At most @p size bytes, cut between characters.
std::string_view cutUtf8(std::string_view text, std::size_t size);
void appendUtf8(std::string &text, char32_t character);

inline constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

} // namespace intake
