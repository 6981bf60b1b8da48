// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/sync.h"

#include "atlassian/paging.h"

#include <QJsonObject>

namespace workspace {

/// What the listings of one sync share.
struct SyncContext
{
    const SyncRequest &request;
    const Conversation &conversation;
    PageStore &pages;
    SyncProgressSink progress;
    std::stop_token stop;
    SyncResult &result;
};

/// A page as any list has it, its items as they are kept.
struct KeptPage
{
    std::vector<QJsonObject> items;
    QString next;
    QByteArray fingerprint;
    qint64 total = 0; ///< of the whole list; 0 = not told
};
/// Asks for the page behind a cursor. Blocking.
using AskPage = std::function<core::Result<KeptPage>(const QString &cursor)>;

/// A whole list, page by page: each is kept before the next is asked for, what a stopped sync has kept is gone on from, after its last page
/// was looked at again. Kept pages are no older than a day.
core::Result<std::vector<QJsonObject>> listAll(const QString &kind, SyncPart part, const AskPage &ask, SyncContext &context);

/// The same for one of atlassian's paged calls.
template <typename T>
AskPage askWith(SyncContext &context, std::function<atlassian::Call<atlassian::Page<T>>(const QString &cursor)> make, std::function<QJsonObject(const T &)> keep)
{
    return [&context, make = std::move(make), keep = std::move(keep)](const QString &cursor) -> core::Result<KeptPage> {
        atlassian::CallOptions options;
        options.stop = context.stop;
        ++context.result.requests;
        const auto page = answerOf(context.conversation.client(), make(cursor), options);
        if (!page)
            return core::Unexpected(page.error());
        KeptPage kept {{}, page->next, page->fingerprint, page->total.value_or(0)};
        for (const T &item : page->items)
            kept.items.push_back(keep(item));
        return kept;
    };
}

/// Tells how far it is; seconds left by what this run has done so far.
void tellProgress(const SyncContext &context, SyncPart part, qint64 done, qint64 total, qint64 doneBefore, core::Clock::Milliseconds began);

} // namespace workspace
