// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/connectiontest.h"

#include "atlassian/rights/testconnection.h"

namespace workspace {

core::Findings testConnection(const core::Connection &connection, const Conversation &conversation, const QString &accountId, std::stop_token stop)
{
    const auto asked = [&]() -> QFuture<core::Findings> {
        switch (connection.kind) {
        case core::ConnectionKind::Organisation:
            return atlassian::testOrganisationKey(conversation.client(), {connection.orgId, accountId}, stop);
        case core::ConnectionKind::Directory:
            return atlassian::testDirectoryKey(conversation.client(), connection.directoryId, stop);
        case core::ConnectionKind::Site:
            return atlassian::testSite(conversation.client(), siteName(connection.site), stop);
        case core::ConnectionKind::Trello:
        case core::ConnectionKind::Count:
            break;
        }
        return atlassian::testTrelloToken(conversation.client(), {}, stop);
    };
    QFuture<core::Findings> future = asked();
    future.waitForFinished();
    return future.resultCount() == 0 ? core::Findings() : future.result();
}

} // namespace workspace
