// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace core {

/// Simple case folding of UTF-8 (Unicode's C+S mappings), so that searching and joining ignore case. Bytes that are
/// no UTF-8 are kept. The result has at most `3 * size` bytes; ASCII keeps its length.
/// Writes to @p out and returns its end; reads up to 15 bytes behind the text and writes up to 15 behind the result
/// (buffers are padded).
char *foldInto(const char *text, std::size_t size, char *out);

std::string folded(std::string_view text);

} // namespace core
