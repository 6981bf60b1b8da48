// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/encoding.h"

#include "core/wordkey.h"

#include <QString>

#include <algorithm>
#include <array>

namespace intake {

using core::ErrorCode;
using namespace std::string_view_literals;

namespace {

struct Magic
{
    std::string_view bytes;
    ErrorCode error;
    const char *name;
};

constexpr Magic kMagic[] {
    {"PK\3\4"sv, ErrorCode::FileIsSpreadsheet, "ZIP"},
    {"PK\5\6"sv, ErrorCode::FileIsSpreadsheet, "ZIP"},
    {"PK\7\10"sv, ErrorCode::FileIsSpreadsheet, "ZIP"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, ErrorCode::FileIsSpreadsheet, "OLE"},
    {"%PDF-"sv, ErrorCode::FileIsBinary, "PDF"},
    {"\x1F\x8B"sv, ErrorCode::FileIsBinary, "gzip"},
    {"BZh"sv, ErrorCode::FileIsBinary, "bzip2"},
    {"\xFD"
     "7zXZ\0"sv,
        ErrorCode::FileIsBinary, "xz"},
    {"7z\xBC\xAF\x27\x1C"sv, ErrorCode::FileIsBinary, "7z"},
    {"\x28\xB5\x2F\xFD"sv, ErrorCode::FileIsBinary, "zstd"},
    {"Rar!\x1A\7"sv, ErrorCode::FileIsBinary, "RAR"},
    {"\x89PNG"sv, ErrorCode::FileIsBinary, "PNG"},
    {"\xFF\xD8\xFF"sv, ErrorCode::FileIsBinary, "JPEG"},
    {"GIF8"sv, ErrorCode::FileIsBinary, "GIF"},
    {"\x7F"
     "ELF"sv,
        ErrorCode::FileIsBinary, "ELF"},
    {"SQLite format 3\0"sv, ErrorCode::FileIsBinary, "SQLite"},
    {"PAR1"sv, ErrorCode::FileIsBinary, "Parquet"},
    {"{\\rtf"sv, ErrorCode::FileIsBinary, "RTF"},
};

bool startsWithIgnoringCase(std::string_view text, std::string_view lower)
{
    return text.size() >= lower.size() && std::equal(lower.begin(), lower.end(), text.begin(), [](char a, char b) {
        return a == (b >= 'A' && b <= 'Z' ? b | 0x20 : b);
    });
}

/// The text's letters as far as markup needs them: UTF-16 without its NULs, blanks at the start taken off.
std::string asciiStart(std::string_view head, const FirstBytes &found)
{
    std::string text;
    for (const char c : head.substr(static_cast<std::size_t>(found.bom), 2048)) {
        if (c != '\0' && !(text.empty() && static_cast<unsigned char>(c) <= ' '))
            text.push_back(c);
    }
    return text;
}

void checkMarkup(std::string_view text, FirstBytes &found)
{
    constexpr std::string_view kHtml[] {
        "<!doctype html", "<html", "<head", "<body", "<table", "<script", "<meta", "<!--", "<div", "<style", "<title"};
    if (startsWithIgnoringCase(text, "<?xml")) {
        const bool isSheet = text.find("Excel.Sheet") != text.npos || text.find("office:spreadsheet") != text.npos;
        found.error = isSheet ? ErrorCode::FileIsSpreadsheet : ErrorCode::FileIsHtml;
        found.detail = QStringLiteral("XML");
        return;
    }
    for (const std::string_view tag : kHtml) {
        if (startsWithIgnoringCase(text, tag))
            found.error = ErrorCode::FileIsHtml;
    }
}

void checkBinary(std::string_view head, FirstBytes &found)
{
    qint64 nul = 0;
    qint64 control = 0;
    for (const char c : head) {
        const auto byte = static_cast<unsigned char>(c);
        nul += byte == 0;
        control
            += byte == 0x7F || (byte > 0 && byte < 0x20 && !(byte >= 9 && byte <= 13) && byte != 0x1A && byte != 0x1B);
    }
    const auto size = static_cast<qint64>(head.size());
    if (nul * 4 > size || control * 10 > size)
        found.error = ErrorCode::FileIsBinary;
}

/// UTF-16 of mostly western text has a NUL in every second byte; nothing else that is text has.
std::optional<Encoding> byNuls(std::string_view head)
{
    qint64 even = 0;
    qint64 odd = 0;
    const std::size_t size = std::min<std::size_t>(head.size(), 4096) / 2 * 2;
    for (std::size_t i = 0; i < size; i += 2) {
        even += head[i] == '\0';
        odd += head[i + 1] == '\0';
    }
    const auto units = static_cast<qint64>(size / 2);
    if (units == 0)
        return {};
    if (odd * 10 >= units * 4 && even * 20 <= odd)
        return Encoding::Utf16Le;
    if (even * 10 >= units * 4 && odd * 20 <= even)
        return Encoding::Utf16Be;
    return {};
}

} // namespace

QString encodingName(Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case Encoding::Utf16Le:
        return QStringLiteral("UTF-16LE");
    case Encoding::Utf16Be:
        return QStringLiteral("UTF-16BE");
    case Encoding::Windows1252:
        return QStringLiteral("Windows-1252");
    }
    return {};
}

std::optional<NamedEncoding> encodingFromName(const QString &name)
{
    struct Alias
    {
        std::string_view key;
        NamedEncoding encoding;
    };
    static constexpr Alias kAliases[] {
        {"utf8", {Encoding::Utf8}},
        {"utf8sig", {Encoding::Utf8}},
        {"utf8bom", {Encoding::Utf8}},
        {"ascii", {Encoding::Utf8}},
        {"usascii", {Encoding::Utf8}},
        {"utf16", {Encoding::Utf16Le, true}},
        {"unicode", {Encoding::Utf16Le, true}},
        {"ucs2", {Encoding::Utf16Le, true}},
        {"utf16le", {Encoding::Utf16Le}},
        {"ucs2le", {Encoding::Utf16Le}},
        {"utf16be", {Encoding::Utf16Be}},
        {"ucs2be", {Encoding::Utf16Be}},
        {"windows1252", {Encoding::Windows1252}},
        {"win1252", {Encoding::Windows1252}},
        {"cp1252", {Encoding::Windows1252}},
        {"1252", {Encoding::Windows1252}},
        {"ansi", {Encoding::Windows1252}},
        {"latin1", {Encoding::Windows1252}}, // as the web reads it: the letters are the same
        {"iso88591", {Encoding::Windows1252}},
        {"l1", {Encoding::Windows1252}},
    };
    const QByteArray utf8 = name.toUtf8();
    const core::WordKey key(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    for (const Alias &alias : kAliases) {
        if (alias.key == std::string_view(key))
            return alias.encoding;
    }
    return {};
}

FirstBytes inspect(std::string_view head, std::optional<NamedEncoding> given)
{
    FirstBytes found;
    const bool hasUtf8Mark = head.starts_with("\xEF\xBB\xBF");
    const bool hasLeMark = head.starts_with("\xFF\xFE");
    const bool hasBeMark = head.starts_with("\xFE\xFF");
    if (given) {
        found.encoding = given->encoding;
        if (given->orderIsOpen && (hasBeMark || (!hasLeMark && byNuls(head) == Encoding::Utf16Be)))
            found.encoding = Encoding::Utf16Be;
        const bool hasOwnMark = (found.encoding == Encoding::Utf8 && hasUtf8Mark)
            || (found.encoding == Encoding::Utf16Le && hasLeMark) || (found.encoding == Encoding::Utf16Be && hasBeMark);
        found.bom = hasOwnMark ? (found.encoding == Encoding::Utf8 ? 3 : 2) : 0;
    }
    for (const Magic &magic : kMagic) {
        if (head.starts_with(magic.bytes)) {
            found.error = magic.error;
            found.detail = QString::fromLatin1(magic.name);
            return found;
        }
    }
    if (!given) {
        if (head.starts_with("\xFF\xFE\0\0"sv) || head.starts_with("\0\0\xFE\xFF"sv)) {
            found.error = ErrorCode::UnknownEncoding;
            found.detail = QStringLiteral("UTF-32");
            return found;
        }
        if (hasUtf8Mark) {
            found.bom = 3;
        } else if (hasLeMark || hasBeMark) {
            found.encoding = hasLeMark ? Encoding::Utf16Le : Encoding::Utf16Be;
            found.bom = 2;
        } else if (const auto encoding = byNuls(head)) {
            found.encoding = *encoding;
        }
    }
    checkMarkup(asciiStart(head, found), found);
    if (!found.error && (found.encoding == Encoding::Utf8 || found.encoding == Encoding::Windows1252))
        checkBinary(head, found);
    return found;
}

} // namespace intake
