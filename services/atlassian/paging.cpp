// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/paging.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUrl>

namespace atlassian {

namespace {

constexpr int kMostWithoutNews = 3;

/// The position after this page, or nothing where it doesn't move.
QString positionAfter(qint64 start, qint64 count)
{
    return count > 0 ? QString::number(start + count) : QString();
}

QString nextOfScim(ObjectReader &reader, qsizetype items, std::optional<qint64> *total)
{
    *total = reader.number("totalResults");
    const qint64 start = reader.number("startIndex").value_or(1);
    // where a page holds fewer than it says, what came counts
    const qint64 count = std::min<qint64>(reader.number("itemsPerPage").value_or(items), items);
    return total->has_value() && start + count <= total->value() ? positionAfter(start, count) : QString();
}

QString nextOfService(ObjectReader &reader, qsizetype items)
{
    const bool hasLink = !reader.object("_links").value(QLatin1String("next")).toString().isEmpty();
    const qint64 start = reader.number("start").value_or(0);
    reader.number("size");
    reader.number("limit");
    const bool isLast = reader.flag("isLastPage").value_or(!hasLink);
    return isLast ? QString() : positionAfter(start, items);
}

QString nextOfJira(ObjectReader &reader, qsizetype items, std::optional<qint64> *total)
{
    *total = reader.number("total");
    const qint64 start = reader.number("startAt").value_or(0);
    reader.number("maxResults");
    reader.text("nextPage");
    reader.text("self");
    const bool isLast = reader.flag("isLast").value_or(!total->has_value() || start + items >= total->value());
    return isLast ? QString() : positionAfter(start, items);
}

const char *itemsKey(PageStyle style)
{
    switch (style) {
    case PageStyle::Links:
        return "data";
    case PageStyle::Scim:
        return "Resources";
    case PageStyle::Token:
        return "issues";
    case PageStyle::Service:
    case PageStyle::Jira:
        return "values";
    case PageStyle::Fields:
        return "fields";
    case PageStyle::Cursor:
        return "organizations";
    }
    return "";
}

} // namespace

QByteArray fingerprintOf(const QJsonArray &items)
{
    if (items.isEmpty())
        return {};
    return QCryptographicHash::hash(QJsonDocument(items).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

QString cursorOf(const QString &next)
{
    const qsizetype query = next.indexOf(u'?');
    if (query < 0)
        return next.contains(QLatin1String("://")) || next.startsWith(u'/') ? QString() : next;
    // QUrlQuery would leave a plus as it is
    for (QStringView part : QStringView(next).mid(query + 1).split(u'&')) {
        if (const qsizetype fragment = part.indexOf(u'#'); fragment >= 0)
            part = part.left(fragment);
        if (part.startsWith(QLatin1String("cursor=")))
            return QUrl::fromPercentEncoding(part.mid(7).toUtf8());
    }
    return {};
}

namespace detail {

core::Result<RawPage> readPage(PageStyle style, const QByteArray &body)
{
    RawPage page;
    if (style == PageStyle::Cursor && body.trimmed().startsWith('[')) {
        // the documents' members/query: a bare array, without a word of where its cursor is
        const core::Result<QJsonArray> array = readArray(body);
        if (!array)
            return core::Unexpected(array.error());
        page.items = *array;
        return page;
    }
    const core::Result<QJsonObject> object = readObject(body);
    if (!object)
        return core::Unexpected(object.error());
    const char *key = itemsKey(style);
    if (style == PageStyle::Cursor && object->value(QLatin1String("members")).isArray())
        key = "members";
    ObjectReader reader(*object);
    // a SCIM list without matches may leave its resources out (RFC 7644, 3.4.2)
    const bool isEmptyScim
        = style == PageStyle::Scim && object->value(QLatin1String("totalResults")).toInteger(-1) == 0;
    if (!object->value(QLatin1String(key)).isArray() && !isEmptyScim)
        return unexpected(QLatin1String(key));
    page.items = reader.array(key);
    switch (style) {
    case PageStyle::Links:
        page.next = cursorOf(reader.object("links").value(QLatin1String("next")).toString());
        page.total = ObjectReader(object->value(QLatin1String("meta")).toObject()).number("total");
        break;
    case PageStyle::Scim:
        page.next = nextOfScim(reader, page.items.size(), &page.total);
        break;
    case PageStyle::Token:
        page.next = reader.text("nextPageToken");
        if (reader.flag("isLast").value_or(false))
            page.next.clear();
        break;
    case PageStyle::Service:
        page.next = nextOfService(reader, page.items.size());
        break;
    case PageStyle::Jira:
        page.next = nextOfJira(reader, page.items.size(), &page.total);
        break;
    case PageStyle::Fields:
        // the end of the list is not documented: an absent cursor or an empty page
        page.next = page.items.isEmpty() ? QString() : reader.text("startingAfter");
        break;
    case PageStyle::Cursor:
        page.next = reader.text("cursor");
        page.total = reader.number("claimableCount");
        break;
    }
    page.rest = reader.rest();
    return page;
}

} // namespace detail

core::Result<PageNews> PageGuard::accept(const QString &next, const QByteArray &fingerprint)
{
    const bool isNew = !fingerprint.isEmpty() && !m_fingerprints.contains(fingerprint);
    if (isNew)
        m_fingerprints.insert(fingerprint);
    m_withoutNews = isNew ? 0 : m_withoutNews + 1;
    if (next.isEmpty()) {
        m_isAtEnd = true;
        m_cursor.clear();
        return fingerprint.isEmpty() || isNew ? PageNews::New : PageNews::Repeated;
    }
    if (m_cursors.contains(next) || m_withoutNews > kMostWithoutNews)
        return core::fail(core::ErrorCode::PageRepeated);
    m_cursors.insert(next);
    m_cursor = next;
    return fingerprint.isEmpty() || isNew ? PageNews::New : PageNews::Repeated;
}

} // namespace atlassian
