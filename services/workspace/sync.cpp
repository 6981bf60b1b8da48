// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sync.h"

#include "workspace/syncdump.h"
#include "workspace/synclisting.h"

#include "atlassian/organizations/activity.h"
#include "atlassian/organizations/directories.h"
#include "atlassian/organizations/domains.h"
#include "atlassian/organizations/organisations.h"

#include <algorithm>

namespace workspace {

namespace {

namespace orgs = atlassian::organizations;
using core::ErrorCode;

const QString kAccounts = QStringLiteral("accounts");
const QString kUsers = QStringLiteral("directory-users");

/// What may be missing without the rest being worth less; nothing where the whole sync ends.
bool isGap(const core::Error &error)
{
    switch (error.code) {
    case ErrorCode::NotAllowed:
    case ErrorCode::NotThere:
    case ErrorCode::RequestRefused:
    case ErrorCode::AnswerUnexpected:
    case ErrorCode::AnswerNotJson:
    case ErrorCode::PageRepeated:
    case ErrorCode::ServerFailed:
    case ErrorCode::RateLimited:
        return true;
    default:
        return false;
    }
}

class Sync final
{
public:
    Sync(const SyncRequest &request, const Conversation &conversation, PageStore &pages, const SyncProgressSink &progress, std::stop_token stop)
        : m {request, conversation, pages, progress, std::move(stop), m_result}
    {
    }

    core::Result<SyncResult> run()
    {
        if (const auto done = readOrganisation(); !done)
            return core::Unexpected(done.error());
        auto accounts = listAll(kAccounts, SyncPart::Accounts,
            askWith<orgs::ManagedAccount>(m, [this](const QString &cursor) { return orgs::managedAccounts(m.request.orgId, cursor); }, keptAccount), m);
        if (!accounts)
            return core::Unexpected(accounts.error());
        m_accounts = std::move(*accounts);
        for (const auto step : {&Sync::readDirectory, &Sync::readSites, &Sync::readDomains, &Sync::readLastActive, &Sync::write, &Sync::forgetPages}) {
            if (const auto done = (this->*step)(); !done)
                return core::Unexpected(done.error());
        }
        return std::move(m_result);
    }

private:
    atlassian::CallOptions options() const
    {
        atlassian::CallOptions options;
        options.stop = m.stop;
        return options;
    }

    template <typename T>
    core::Result<T> ask(atlassian::Call<T> call)
    {
        ++m_result.requests;
        return answerOf(m.conversation.client(), std::move(call), options());
    }

    /// The error ends the sync, or is a gap in what it tells.
    core::Result<void> gap(SyncPart part, const core::Error &error)
    {
        if (!isGap(error))
            return core::Unexpected(error);
        m_result.gaps.push_back({part, error});
        return {};
    }

    /// All pages of a list that is short: nothing is kept of it.
    template <typename T>
    core::Result<void> each(SyncPart part, const std::function<atlassian::Call<atlassian::Page<T>>(const QString &)> &make, const std::function<void(const T &)> &take)
    {
        atlassian::Pager<T> pager(make);
        do {
            const auto page = ask(pager.call());
            if (!page)
                return gap(part, page.error());
            const auto news = pager.accept(*page);
            if (!news)
                return gap(part, news.error());
            if (*news == atlassian::PageNews::New)
                std::for_each(page->items.begin(), page->items.end(), take);
        } while (!pager.isAtEnd());
        return {};
    }

    core::Result<void> readOrganisation()
    {
        tellProgress(m, SyncPart::Organisation, 0, 0, 0, m.conversation.clock().elapsed());
        const auto told = ask(orgs::organisation(m.request.orgId));
        if (!told)
            return gap(SyncPart::Organisation, told.error());
        m_result.organisation = told->name;
        return {};
    }

    core::Result<void> readDirectory()
    {
        orgs::UserFilter managed;
        managed.claimStatus = QStringLiteral("managed");
        auto users = listAll(kUsers, SyncPart::Directory,
            askWith<orgs::DirectoryUser>(m, [this, managed](const QString &cursor) { return orgs::searchUsers(m.request.orgId, orgs::kAllDirectories, managed, cursor); },
                keptUser),
            m);
        if (!users)
            return gap(SyncPart::Directory, users.error());
        for (QJsonObject &user : *users)
            m_users.insert(user.value(QStringLiteral("id")).toString(), user);
        return {};
    }

    core::Result<void> readSites()
    {
        tellProgress(m, SyncPart::Sites, 0, 0, 0, m.conversation.clock().elapsed());
        const auto done = each<orgs::Workspace>(SyncPart::Sites,
            [this](const QString &cursor) { return orgs::workspaces(m.request.orgId, cursor); }, [this](const orgs::Workspace &one) { m_places.add(one); });
        m_result.sites = m_places.sites();
        return done;
    }

    core::Result<void> readDomains()
    {
        tellProgress(m, SyncPart::Domains, 0, 0, 0, m.conversation.clock().elapsed());
        return each<orgs::Domain>(SyncPart::Domains, [this](const QString &cursor) { return orgs::domains(m.request.orgId, cursor); },
            [this](const orgs::Domain &one) {
                if (one.isVerified())
                    m_result.domains.append(one.name);
            });
    }

    /// Active, perhaps billable, and nothing tells when they were last there.
    QStringList doubtful() const
    {
        QStringList ids;
        for (const QJsonObject &account : m_accounts) {
            const bool isPaid = account.value(QStringLiteral("billable")).toBool(true);
            bool isTold = account.contains(QStringLiteral("lastActive"));
            for (const QJsonValue &product : account.value(QStringLiteral("products")).toArray())
                isTold = isTold || !product.toObject().value(QStringLiteral("lastActive")).toString().isEmpty();
            if (isPaid && !isTold && account.value(QStringLiteral("status")).toString() == QLatin1String("active"))
                ids.append(account.value(QStringLiteral("id")).toString());
        }
        return ids;
    }

    core::Result<void> readLastActive()
    {
        QStringList ids = doubtful();
        m_result.notAsked = std::max<qint64>(0, ids.size() - m.request.mostLastActive);
        ids = ids.mid(0, m.request.mostLastActive);
        constexpr qsizetype kAtOnce = 50; // how many go out at a time is the scheduler's
        const auto began = m.conversation.clock().elapsed();
        for (qsizetype at = 0; at < ids.size(); at += kAtOnce) {
            std::vector<std::pair<QString, QFuture<core::Result<orgs::Activity>>>> asked;
            for (const QString &id : ids.mid(at, kAtOnce)) {
                ++m_result.requests;
                asked.emplace_back(id, m.conversation.client().run(orgs::lastActiveDates(m.request.orgId, id), options()));
            }
            for (auto &[id, future] : asked) {
                future.waitForFinished();
                const auto told = future.resultCount() == 0 ? core::Result<orgs::Activity>(core::fail(ErrorCode::Cancelled)) : future.result();
                if (!told && told.error().code == ErrorCode::NotThere)
                    continue; // of this account nothing is known
                if (!told)
                    return gap(SyncPart::LastActive, told.error());
                QDate newest;
                for (const orgs::ProductActivity &product : told->products)
                    newest = std::max(newest, product.lastActive.toUTC().date());
                if (newest.isValid())
                    m_lastActive.insert(id, newest);
            }
            tellProgress(m, SyncPart::LastActive, std::min(at + kAtOnce, ids.size()), ids.size(), 0, began);
        }
        return {};
    }

    core::Result<void> write()
    {
        tellProgress(m, SyncPart::Writing, 0, 0, 0, m.conversation.clock().elapsed());
        QSet<QString> ids;
        for (const QJsonObject &account : m_accounts) {
            const QString id = account.value(QStringLiteral("id")).toString();
            if (ids.contains(id))
                continue;
            ids.insert(id);
            const QJsonValue flag = account.value(QStringLiteral("billable"));
            m_result.billable += flag.toBool() ? 1 : 0;
            m_result.billableNotTold += flag.isBool() ? 0 : 1;
        }
        m_result.accounts = ids.size();
        m_result.file = m.request.folder + m.request.now.toUTC().toString(QStringLiteral("'/atlassian-sync-'yyyy-MM-dd-HHmmss'.csv'"));
        return writeDump({m_accounts, m_users, m_lastActive, m_places}, m_result.file);
    }

    /// A list that is whole is used once, whatever the import says of it: the next sync asks anew.
    core::Result<void> forgetPages() { return m.pages.drop(); }

    SyncResult m_result;
    SyncContext m;
    std::vector<QJsonObject> m_accounts;
    QHash<QString, QJsonObject> m_users;
    PlaceRemarks m_places;
    QHash<QString, QDate> m_lastActive;
};

} // namespace

core::Result<SyncResult> synchronise(const SyncRequest &request, const Conversation &conversation, PageStore &pages,
    const SyncProgressSink &progress, std::stop_token stop)
{
    return Sync(request, conversation, pages, progress, std::move(stop)).run();
}

} // namespace workspace
