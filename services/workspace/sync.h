// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/conversation.h"

#include "core/day.h"

#include <functional>
#include <stop_token>

namespace workspace {

/// What a sync is busy with, in its order.
enum class SyncPart : quint8 { Organisation, Accounts, Directory, Sites, Domains, LastActive, Writing, Count };

struct SyncProgress
{
    SyncPart part = SyncPart::Organisation;
    qint64 done = 0;        ///< accounts, of LastActive accounts asked about
    qint64 total = 0;       ///< 0 = Atlassian doesn't tell
    double perSecond = 0;   ///< 0 = not known yet
    qint64 secondsLeft = -1; ///< -1 = not known
    qint64 requests = 0;    ///< of this run
};
using SyncProgressSink = std::function<void(const SyncProgress &)>; ///< called from the sync's thread, a few times a second at most

/// Where pages are kept until they are a snapshot, so that a sync that was stopped goes on. Errors: those of the store.
class PageStore
{
public:
    virtual ~PageStore() = default;

    struct Kept
    {
        std::vector<QByteArray> pages;
        QString cursor; ///< of the page that comes next
        bool isComplete = false;
        QDateTime started;
    };
    /// Of one listing; nothing where none was begun.
    virtual core::Result<std::optional<Kept>> kept(const QString &kind) = 0;
    virtual core::Result<void> begin(const QString &kind) = 0;
    /// An empty @p cursor: it was the last.
    virtual core::Result<void> add(const QString &kind, const QByteArray &content, const QString &cursor) = 0;
    virtual core::Result<void> drop() = 0;

protected:
    PageStore() = default;
    PageStore(const PageStore &) = default;
    PageStore &operator=(const PageStore &) = default;
};

struct SyncRequest
{
    QString orgId;
    QString folder;             ///< where the dump is written
    QDateTime now;              ///< UTC; also the snapshot's time
    bool startAnew = false;     ///< what a stopped sync has kept is thrown away
    qint64 mostLastActive = 1000; ///< accounts that are asked about one by one: 200 a minute
};

/// A part that could not be had; the sync goes on without it, and what it would have told stays unknown.
struct SyncGap
{
    SyncPart part = SyncPart::Directory;
    core::Error error;
};

struct SyncResult
{
    QString file;               ///< the dump, an export of kind `api-dump` to be imported like any other
    QString organisation;       ///< its name; empty if not told
    QStringList sites;          ///< hosts of the organisation's own sites, as Atlassian lists them
    QStringList domains;        ///< verified ones
    qint64 accounts = 0;
    qint64 billable = 0;        ///< `access_billable`
    qint64 billableNotTold = 0;
    qint64 requests = 0;
    bool isResumed = false;     ///< began where a stopped one had ended
    bool wasChanged = false;    ///< the last kept page had changed meanwhile: begun anew
    qint64 notAsked = 0;        ///< accounts beyond mostLastActive
    std::vector<SyncGap> gaps;
};

/// Loads all managed accounts page by page (Organizations v1, users), joins who is managed by an identity provider (v2, users/search),
/// plans of sites (v2, workspaces), verified domains, and last activity where nothing tells it; writes them as one dump. Pages are kept
/// until then: a sync that was stopped goes on, one that ended is over. Blocking, for worker threads. Errors: those of the calls that nothing can go on without, of the store, of writing; Cancelled.
core::Result<SyncResult> synchronise(const SyncRequest &request, const Conversation &conversation, PageStore &pages,
    const SyncProgressSink &progress = {}, std::stop_token stop = {});

} // namespace workspace
