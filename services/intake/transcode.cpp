// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/transcode.h"

#include "intake/utf8.h"

#include <algorithm>
#include <array>

namespace intake {

namespace {

/// What Windows-1252 has at 0x80…0x9F; 0 where it has nothing.
constexpr std::array<char16_t, 32> kWindows1252 {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC,
    0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

/// Turns pieces of a text into UTF-8; what is incomplete at a piece's end is left to the next one.
class Transcoder final
{
public:
    explicit Transcoder(Encoding encoding)
        : m_encoding(encoding)
    {
    }

    /// Gives the number of bytes used.
    std::size_t feed(std::string_view bytes, bool isLast)
    {
        switch (m_encoding) {
        case Encoding::Utf8:
            return feedUtf8(bytes, isLast);
        case Encoding::Utf16Le:
            return feedUtf16(bytes, isLast, 0);
        case Encoding::Utf16Be:
            return feedUtf16(bytes, isLast, 1);
        case Encoding::Windows1252:
            return feed1252(bytes);
        }
        return bytes.size();
    }

    std::string out;
    qint64 outBase = 0; ///< bytes given away before `out`
    std::vector<Mark> marks;

private:
    void put(char32_t character)
    {
        if (character == 0) {
            mark(core::RowIssue::NulByte, m_nulLine);
            return;
        }
        if (character == '\n')
            ++m_line;
        appendUtf8(out, character);
    }

    void putBad()
    {
        mark(core::RowIssue::BadEncoding, m_badLine);
        out.append(kReplacement);
    }

    void mark(core::RowIssue issue, qint64 &lastLine)
    {
        if (lastLine != m_line)
            marks.push_back({outBase + static_cast<qint64>(out.size()), issue});
        lastLine = m_line;
    }

    std::size_t feedUtf8(std::string_view bytes, bool isLast)
    {
        std::size_t i = 0;
        while (i < bytes.size()) {
            const auto byte = static_cast<unsigned char>(bytes[i]);
            if (byte < 0x80) {
                put(byte);
                ++i;
                continue;
            }
            if (!isLast && bytes.size() - i < 4)
                break;
            const std::size_t length = utf8Length(bytes.substr(i));
            if (length == 0) {
                putBad();
                ++i;
                continue;
            }
            out.append(bytes.substr(i, length));
            i += length;
        }
        return i;
    }

    std::size_t feedUtf16(std::string_view bytes, bool isLast, std::size_t high)
    {
        const auto unit = [&](std::size_t at) {
            const auto first = static_cast<unsigned char>(bytes[at]);
            const auto second = static_cast<unsigned char>(bytes[at + 1]);
            return static_cast<char16_t>(high ? first << 8 | second : second << 8 | first);
        };
        std::size_t i = 0;
        for (; bytes.size() - i >= 2; i += 2) {
            const char16_t c = unit(i);
            if (c < 0xD800 || c > 0xDFFF) {
                put(c);
                continue;
            }
            if (!isLast && bytes.size() - i < 4)
                break;
            const char16_t low = bytes.size() - i >= 4 ? unit(i + 2) : u'\0';
            if (c < 0xDC00 && low >= 0xDC00 && low <= 0xDFFF) {
                put(0x10000 + (static_cast<char32_t>(c - 0xD800) << 10 | static_cast<char32_t>(low - 0xDC00)));
                i += 2;
            } else {
                putBad();
            }
        }
        if (isLast && i < bytes.size()) {
            putBad();
            i = bytes.size();
        }
        return i;
    }

    std::size_t feed1252(std::string_view bytes)
    {
        for (const char c : bytes) {
            const auto byte = static_cast<unsigned char>(c);
            const char32_t character = byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80] : byte;
            if (character == 0 && byte != 0)
                putBad();
            else
                put(character);
        }
        return bytes.size();
    }

    Encoding m_encoding;
    qint64 m_line = 0;
    qint64 m_nulLine = -1;
    qint64 m_badLine = -1;
};

} // namespace

core::Result<MarkedText> transcode(const ByteSource &source, qint64 begin, Encoding encoding, Job &job)
{
    constexpr qint64 kPart = qint64(256) << 10;
    const auto buffer = std::unique_ptr<char[]>(new char[static_cast<std::size_t>(kPart + 4)]);
    Transcoder transcoder(encoding);
    Spool spool;
    std::size_t kept = 0;
    for (qint64 at = begin; at < source.size();) {
        if (job.isStopped())
            return job.failure();
        const qint64 part = std::min(kPart, source.size() - at);
        if (!source.read(at, buffer.get() + kept, part)) {
            job.fail(core::ErrorCode::FileChanged);
            return job.failure();
        }
        at += part;
        const std::string_view bytes(buffer.get(), kept + static_cast<std::size_t>(part));
        const std::size_t used = transcoder.feed(bytes, at == source.size());
        kept = bytes.size() - used;
        std::copy(bytes.begin() + static_cast<std::ptrdiff_t>(used), bytes.end(), buffer.get());
        spool.append(transcoder.out.data(), static_cast<qint64>(transcoder.out.size()));
        transcoder.outBase += static_cast<qint64>(transcoder.out.size());
        transcoder.out.clear();
    }
    auto bytes = spool.finish();
    if (!bytes)
        return core::Unexpected(std::move(bytes.error()));
    return MarkedText {std::move(*bytes), std::move(transcoder.marks)};
}

std::string transcoded(std::string_view bytes, Encoding encoding)
{
    Transcoder transcoder(encoding);
    transcoder.feed(bytes, false);
    return std::move(transcoder.out);
}

} // namespace intake
