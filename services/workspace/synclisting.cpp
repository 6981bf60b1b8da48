// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/synclisting.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace workspace {

namespace {

const QString kAsked = QStringLiteral("asked");
const QString kFingerprint = QStringLiteral("fingerprint");
const QString kTotal = QStringLiteral("total");
const QString kItems = QStringLiteral("items");
constexpr qint64 kKeptForSeconds = 24 * 3600;

QByteArray contentOf(const KeptPage &page, const QString &asked)
{
    QJsonArray items;
    for (const QJsonObject &item : page.items)
        items.append(item);
    const QJsonObject content {{kAsked, asked}, {kFingerprint, QString::fromLatin1(page.fingerprint.toHex())}, {kTotal, page.total}, {kItems, items}};
    return QJsonDocument(content).toJson(QJsonDocument::Compact);
}

/// A list that is being put together.
class Listing final
{
public:
    Listing(const QString &kind, SyncPart part, const AskPage &ask, SyncContext &context)
        : m_kind(kind)
        , m_part(part)
        , m_ask(ask)
        , m_context(context)
        , m_began(context.conversation.clock().elapsed())
    {
    }

    core::Result<std::vector<QJsonObject>> run()
    {
        if (const auto begun = beginOrGoOn(); !begun)
            return core::Unexpected(begun.error());
        while (!m_isAtEnd) {
            auto page = m_ask(m_cursor);
            // A cursor that Atlassian has forgotten: once more from the beginning.
            if (!page && page.error().status == 400 && !m_cursor.isEmpty() && !m_wasBegunAgain) {
                m_wasBegunAgain = true;
                m_context.result.wasChanged = true;
                if (const auto begun = begin(); !begun)
                    return core::Unexpected(begun.error());
                continue;
            }
            if (!page)
                return core::Unexpected(page.error());
            if (const auto kept = take(std::move(*page)); !kept)
                return core::Unexpected(kept.error());
        }
        return std::move(m_items);
    }

private:
    core::Result<void> begin()
    {
        m_items.clear();
        m_cursor.clear();
        m_guard = atlassian::PageGuard();
        m_doneBefore = 0;
        return m_context.pages.begin(m_kind);
    }

    core::Result<void> beginOrGoOn()
    {
        const auto kept = m_context.pages.kept(m_kind);
        if (!kept)
            return core::Unexpected(kept.error());
        const bool isUsable = *kept && !m_context.request.startAnew && !(*kept)->pages.empty()
            && (*kept)->started.secsTo(m_context.request.now) < kKeptForSeconds;
        if (!isUsable)
            return begin();
        return goOn(**kept);
    }

    core::Result<void> goOn(const PageStore::Kept &kept)
    {
        QJsonObject last;
        for (const QByteArray &content : kept.pages) {
            last = QJsonDocument::fromJson(content).object();
            for (const QJsonValue &item : last.value(kItems).toArray())
                m_items.push_back(item.toObject());
        }
        m_context.result.isResumed = true;
        m_doneBefore = static_cast<qint64>(m_items.size());
        m_total = last.value(kTotal).toInteger();
        if (kept.isComplete) {
            m_isAtEnd = true;
            tell();
            return {};
        }
        // Has the list moved on while nobody looked?
        const auto again = m_ask(last.value(kAsked).toString());
        if (!again && again.error().status != 400)
            return core::Unexpected(again.error());
        if (!again || QString::fromLatin1(again->fingerprint.toHex()) != last.value(kFingerprint).toString() || again->next.isEmpty()) {
            m_context.result.isResumed = false;
            m_context.result.wasChanged = true;
            return begin();
        }
        m_cursor = again->next; // a fresh one: the kept one may be forgotten by now
        m_guard = atlassian::PageGuard(m_cursor);
        tell();
        return {};
    }

    core::Result<void> take(KeptPage page)
    {
        const auto news = m_guard.accept(page.next, page.fingerprint);
        if (!news)
            return core::Unexpected(news.error());
        if (*news == atlassian::PageNews::Repeated)
            page.items.clear();
        if (const auto kept = m_context.pages.add(m_kind, contentOf(page, m_cursor), page.next); !kept)
            return kept;
        m_items.insert(m_items.end(), page.items.begin(), page.items.end());
        m_total = std::max(m_total, page.total);
        m_cursor = page.next;
        m_isAtEnd = page.next.isEmpty();
        tell();
        return {};
    }

    void tell() const { tellProgress(m_context, m_part, static_cast<qint64>(m_items.size()), m_total, m_doneBefore, m_began); }

    QString m_kind;
    SyncPart m_part;
    const AskPage &m_ask;
    SyncContext &m_context;
    core::Clock::Milliseconds m_began;
    std::vector<QJsonObject> m_items;
    QString m_cursor;
    atlassian::PageGuard m_guard;
    qint64 m_total = 0;
    qint64 m_doneBefore = 0; ///< kept by a sync before
    bool m_isAtEnd = false;
    bool m_wasBegunAgain = false;
};

} // namespace

core::Result<std::vector<QJsonObject>> listAll(const QString &kind, SyncPart part, const AskPage &ask, SyncContext &context)
{
    return Listing(kind, part, ask, context).run();
}

void tellProgress(const SyncContext &context, SyncPart part, qint64 done, qint64 total, qint64 doneBefore, core::Clock::Milliseconds began)
{
    if (!context.progress)
        return;
    SyncProgress progress {part, done, total, 0, -1, context.result.requests};
    const double seconds = static_cast<double>((context.conversation.clock().elapsed() - began).count()) / 1000;
    if (seconds > 0.2 && done > doneBefore) {
        progress.perSecond = static_cast<double>(done - doneBefore) / seconds;
        if (total > done)
            progress.secondsLeft = static_cast<qint64>(static_cast<double>(total - done) / progress.perSecond);
    }
    context.progress(progress);
}

} // namespace workspace
