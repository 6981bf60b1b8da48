// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/plaintext.h"

#include "intake/record.h"
#include "intake/regularise.h"
#include "intake/transcode.h"

#include <algorithm>

namespace intake {

using core::ErrorCode;

namespace {

constexpr qint64 kHead = qint64(64) << 10;

core::Result<std::string> readHead(const ByteSource &bytes, qint64 from, Job &job)
{
    std::string head(static_cast<std::size_t>(std::clamp<qint64>(bytes.size() - from, 0, kHead)), '\0');
    if (!bytes.read(from, head.data(), static_cast<qint64>(head.size()))) {
        job.fail(ErrorCode::FileChanged);
        return job.failure();
    }
    return head;
}

/// Clamps marks behind the last row into it.
void keepInside(MarkedText &text)
{
    for (auto it = text.marks.rbegin(); it != text.marks.rend() && it->offset >= text.bytes->size(); ++it)
        it->offset = std::max<qint64>(0, text.bytes->size() - 1);
}

} // namespace

core::Result<PlainText> plainText(const ByteSourcePtr &bytes, const ReadOptions &options, Job &job)
{
    std::optional<NamedEncoding> given;
    if (!options.encoding.trimmed().isEmpty()) {
        given = encodingFromName(options.encoding);
        if (!given)
            return core::fail(ErrorCode::UnknownEncoding, job.path(), options.encoding);
    }
    if (options.delimiter && std::string_view(",;\t|").find(*options.delimiter) == std::string_view::npos)
        return core::fail(ErrorCode::BadDelimiter, job.path(), QString(QLatin1Char(*options.delimiter)));
    if (bytes->size() == 0)
        return core::fail(ErrorCode::FileEmpty, job.path());

    const auto rawHead = readHead(*bytes, 0, job);
    if (!rawHead)
        return core::Unexpected(rawHead.error());
    const FirstBytes first = inspect(*rawHead, given);
    if (first.error)
        return core::fail(*first.error, job.path(), first.detail);

    PlainText plain;
    plain.encoding = first.encoding;
    plain.hasBom = first.bom > 0;
    plain.text.bytes = bytes;
    plain.begin = first.bom;
    const auto toUtf8 = [&]() -> core::Result<void> {
        auto text = transcode(*plain.text.bytes, plain.begin, plain.encoding, job);
        if (!text)
            return core::Unexpected(std::move(text.error()));
        plain.text = std::move(*text);
        plain.begin = 0;
        return {};
    };
    bool isUtf8 = plain.encoding == Encoding::Utf8;
    if (!isUtf8) {
        if (const auto done = toUtf8(); !done)
            return core::Unexpected(done.error());
    }
    const auto head = readHead(*plain.text.bytes, plain.begin, job);
    if (!head)
        return core::Unexpected(head.error());
    if (const auto line = separatorLine(*head)) {
        plain.delimiter = line->delimiter;
        plain.begin += static_cast<qint64>(line->bytes);
        ++plain.firstLine;
    } else {
        plain.delimiter = detectDelimiter(*head);
    }
    if (options.delimiter)
        plain.delimiter = *options.delimiter;

    auto scanned = scan(*plain.text.bytes, plain.begin, plain.delimiter, job);
    if (scanned && (scanned->hasNul || !scanned->isValidUtf8)) {
        if (const auto done = toUtf8(); !done)
            return core::Unexpected(done.error());
        scanned = scan(*plain.text.bytes, plain.begin, plain.delimiter, job);
    }
    if (scanned && !scanned->isPlain()) {
        auto text = regularise(plain.text, plain.begin, plain.delimiter, job);
        if (!text)
            return core::Unexpected(std::move(text.error()));
        plain.text = std::move(*text);
        plain.begin = 0;
        scanned = scan(*plain.text.bytes, plain.begin, plain.delimiter, job);
    }
    if (!scanned)
        return core::Unexpected(std::move(scanned.error()));
    Q_ASSERT(scanned->isPlain());
    plain.scan = std::move(*scanned);
    keepInside(plain.text);
    return plain;
}

} // namespace intake
