// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/preflight.h"

#include "atlassian/scim/links.h"
#include "atlassian/usermanagement/privileges.h"

namespace workspace {

namespace {

using core::ErrorCode;

/// Nothing that follows would be answered either.
bool endsEverything(ErrorCode code)
{
    return code == ErrorCode::KeyRefused || code == ErrorCode::KeyMissing || code == ErrorCode::TlsFailed || code == ErrorCode::BadAddress
        || code == ErrorCode::HostNotReached;
}

template <typename T>
core::Result<T> answer(QFuture<core::Result<T>> &future)
{
    future.waitForFinished();
    return future.resultCount() == 0 ? core::Result<T>(core::fail(ErrorCode::Cancelled)) : future.result();
}

core::Preflight made(const QString &account, const QDateTime &now, const atlassian::usermanagement::Privileges &privileges,
    const core::Result<std::vector<atlassian::scim::Link>> &links)
{
    core::Preflight preflight {account, now, {}, {}};
    for (const auto &[privilege, rule] : privileges.rules)
        preflight.rules.emplace(privilege, core::PrivilegeRule {rule.isAllowed, rule.reason});
    if (links) {
        preflight.links.emplace();
        for (const atlassian::scim::Link &link : *links)
            preflight.links->push_back({link.directoryId, link.scimUserId});
    }
    return preflight;
}

} // namespace

core::Result<PreflightRun> askPreflight(const QString &orgId, const QStringList &accountIds, const QDateTime &now, const Conversation &conversation,
    const std::function<void(qint64, qint64)> &progress, std::stop_token stop)
{
    struct Asked
    {
        QString account;
        QFuture<core::Result<atlassian::usermanagement::Privileges>> privileges;
        QFuture<core::Result<std::vector<atlassian::scim::Link>>> links;
    };
    constexpr qsizetype kAtOnce = 50; // the scheduler sends as many as Atlassian takes
    PreflightRun run;
    std::stop_source ending;
    const std::stop_callback stopped(stop, [&ending] { ending.request_stop(); });
    atlassian::CallOptions options;
    options.stop = ending.get_token();
    const auto total = static_cast<qint64>(accountIds.size());
    std::optional<core::Error> last;
    for (qsizetype at = 0; at < accountIds.size() && !ending.stop_requested(); at += kAtOnce) {
        std::vector<Asked> asked;
        for (const QString &account : accountIds.mid(at, kAtOnce)) {
            asked.push_back({account, conversation.client().run(atlassian::usermanagement::privileges(orgId, account, atlassian::usermanagement::allPrivileges()), options),
                conversation.client().run(atlassian::scim::linksOfAccount(orgId, account), options)});
            run.requests += 2;
        }
        for (Asked &one : asked) {
            const auto privileges = answer(one.privileges);
            const auto links = answer(one.links);
            if (privileges) {
                run.answers.push_back(made(one.account, now, *privileges, links));
            } else if (privileges.error().code != ErrorCode::Cancelled) {
                run.failures.push_back({one.account, privileges.error()});
                if (endsEverything(privileges.error().code)) {
                    last = privileges.error();
                    ending.request_stop();
                }
            }
            if (progress)
                progress(static_cast<qint64>(run.answers.size() + run.failures.size()), total);
        }
    }
    if (last && run.answers.empty())
        return core::Unexpected(*last);
    return run;
}

} // namespace workspace
