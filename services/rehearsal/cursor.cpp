// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/cursor.h"

#include "rehearsal/dice.h"

#include <algorithm>

namespace rehearsal {

namespace {

QString checked(const QByteArray &plain)
{
    return QString::number(qHash(plain, size_t(0x5eed)) & 0xffffff, 16);
}

} // namespace

QString makeCursor(const QString &about, qint64 begin, qint64 size, qint64 now)
{
    const QByteArray plain
        = (about % u'|' % QString::number(begin) % u'|' % QString::number(size) % u'|' % QString::number(now)).toUtf8();
    const QByteArray text = plain + '|' + checked(plain).toUtf8();
    return QString::fromLatin1(text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<Cursor> readCursor(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toUtf8(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    const QByteArray whole = *decoded;
    const qsizetype bar = whole.lastIndexOf('|');
    if (bar < 0 || whole.mid(bar + 1) != checked(whole.left(bar)).toUtf8())
        return std::nullopt;
    const QStringList parts = QString::fromUtf8(whole.left(bar)).split(u'|');
    if (parts.size() < 4)
        return std::nullopt;
    const qsizetype last = parts.size() - 1;
    return Cursor {parts.mid(0, last - 2).join(u'|'), parts.at(last - 2).toLongLong(), parts.at(last - 1).toLongLong(),
        parts.at(last).toLongLong()};
}

Page pageOf(const Call &call, const QString &cursor, const QString &about, qint64 total, qint64 size)
{
    Page page;
    if (!cursor.isEmpty()) {
        const auto read = readCursor(cursor);
        if (!read || read->about != about || read->begin < 0 || read->size < 1 || call.faults.cursorExpired) {
            page.isBad = true;
            return page;
        }
        page.begin = read->begin;
        size = read->size;
    }
    qint64 following = page.begin + size;
    if (call.faults.repeats && page.begin > 0) {
        following = page.begin; // what was asked for comes with the next cursor
        page.begin = std::max<qint64>(0, page.begin - size);
    }
    page.begin = std::min(page.begin, total);
    page.end = std::min(following, total);
    if (following < total)
        page.next = makeCursor(about, following, size, call.world.now);
    return page;
}

} // namespace rehearsal
