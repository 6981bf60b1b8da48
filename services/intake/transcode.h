// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/encoding.h"
#include "intake/job.h"
#include "intake/mark.h"

namespace intake {

/// The text in valid UTF-8 without NUL bytes and without byte-order mark. Bytes that are no text in the encoding become
/// U+FFFD and are marked BadEncoding, removed NULs are marked NulByte: once a line each.
core::Result<MarkedText> transcode(const ByteSource &source, qint64 begin, Encoding encoding, Job &job);
/// The same for a beginning of a text, to look at; a character that is cut off at its end is left out.
std::string transcoded(std::string_view bytes, Encoding encoding);

} // namespace intake
