// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <optional>
#include <string_view>

namespace intake {

enum class Encoding : quint8 { Utf8, Utf16Le, Utf16Be, Windows1252 };

/// `UTF-8`, `UTF-16LE`, `UTF-16BE`, `Windows-1252`.
QString encodingName(Encoding encoding);
/// Common names in any case, with or without separators; "UTF-16" means the byte order that the file tells.
struct NamedEncoding
{
    Encoding encoding = Encoding::Utf8;
    bool orderIsOpen = false;
};
std::optional<NamedEncoding> encodingFromName(const QString &name);

/// What the first bytes of a file tell.
struct FirstBytes
{
    std::optional<core::ErrorCode> error; ///< no text: a spreadsheet, a page, other binary data
    QString detail;
    Encoding encoding = Encoding::Utf8;
    qint64 bom = 0; ///< bytes of the byte-order mark
};
/// @p head is the beginning of the file, some kilobytes. UTF-16 without a mark is found by its NUL bytes.
/// With @p given the bytes are taken for that encoding whatever they look like.
FirstBytes inspect(std::string_view head, std::optional<NamedEncoding> given);

} // namespace intake
