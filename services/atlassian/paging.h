// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/call.h"
#include "atlassian/objectreader.h"

#include <QSet>

#include <optional>
#include <utility>
#include <vector>

namespace atlassian {

/// One page of a list, whichever of Atlassian's paging styles it came in. `next` is what the next call is asked with:
/// a token, or a position as decimal text; empty at the end. It can be kept, to go on later.
template <typename T>
struct Page
{
    std::vector<T> items;
    QString next;
    std::optional<qint64> total; ///< of the whole list, where the server tells it
    QByteArray fingerprint; ///< of the items as they came; empty for a page of none
    QJsonObject rest; ///< keys beside the items that nobody reads
};

/// SHA-256 over the items.
QByteArray fingerprintOf(const QJsonArray &items);
/// Organizations' `links.next`, in both forms: the value of `cursor` in a URL (whole or relative), or a bare token.
QString cursorOf(const QString &next);

/// How a list tells where its items and the next page are (Atlassian's documents, "Paging").
enum class PageStyle : quint8 {
    Links, ///< `data`, `links.next`: URL or token. Organizations v1 and v2, last-active-dates, workspaces
    Scim, ///< `Resources`, `startIndex` from 1, `itemsPerPage`, `totalResults`
    Token, ///< `issues`, `nextPageToken`, `isLast`
    Service, ///< `values`, `start`, `size`, `isLastPage`, `_links.next`
    Jira, ///< `values`, `startAt`, `maxResults`, `isLast`
    Fields, ///< `fields`, `startingAfter`
    Cursor, ///< `organizations` or `members`, `cursor`. Trello Enterprise
};

namespace detail {
struct RawPage
{
    QJsonArray items;
    QString next;
    std::optional<qint64> total;
    QJsonObject rest;
};
/// AnswerUnexpected where the items are missing.
[[nodiscard]] core::Result<RawPage> readPage(PageStyle style, const QByteArray &body);
} // namespace detail

/// A page whose items are read by @p read.
template <typename T>
core::Result<Page<T>> parsePage(PageStyle style, const QByteArray &body, const std::function<T(ObjectReader &)> &read)
{
    core::Result<detail::RawPage> raw = detail::readPage(style, body);
    if (!raw)
        return core::Unexpected(raw.error());
    Page<T> page;
    page.fingerprint = fingerprintOf(raw->items);
    ObjectReader outer(QJsonObject {{QStringLiteral("items"), raw->items}});
    page.items = outer.each<T>("items", read);
    if (!outer.missing().isEmpty())
        return unexpected(outer.missing());
    page.next = raw->next;
    page.total = raw->total;
    page.rest = raw->rest;
    return page;
}

/// What a page turned out to be.
enum class PageNews : quint8 {
    New,
    Repeated, ///< its items are those of a page before: to be dropped
};

/// Notices when a list would never end. Remembers what it saw; a new one can go on from a kept cursor.
class PageGuard
{
public:
    explicit PageGuard(QString from = {})
        : m_cursor(std::move(from))
    {
        m_cursors.insert(m_cursor);
    }

    /// PageRepeated where a cursor comes again, or pages without news come too many times in a row.
    [[nodiscard]] core::Result<PageNews> accept(const QString &next, const QByteArray &fingerprint);
    /// To ask with; empty for the first page.
    const QString &cursor() const { return m_cursor; }
    bool isAtEnd() const { return m_isAtEnd; }

private:
    QString m_cursor;
    QSet<QString> m_cursors;
    QSet<QByteArray> m_fingerprints;
    int m_withoutNews = 0;
    bool m_isAtEnd = false;
};

/// Reads a list page by page; the caller sends each call and may stop, keep cursor() and go on in another life.
template <typename T>
class Pager
{
public:
    using Make = std::function<Call<Page<T>>(const QString &cursor)>;

    explicit Pager(Make make, QString from = {})
        : m_make(std::move(make))
        , m_guard(std::move(from))
    {
    }

    Call<Page<T>> call() const { return m_make(m_guard.cursor()); }
    [[nodiscard]] core::Result<PageNews> accept(const Page<T> &page)
    {
        return m_guard.accept(page.next, page.fingerprint);
    }
    const QString &cursor() const { return m_guard.cursor(); }
    bool isAtEnd() const { return m_guard.isAtEnd(); }

private:
    Make m_make;
    PageGuard m_guard;
};

} // namespace atlassian
