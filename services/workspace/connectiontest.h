// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/conversation.h"

#include "core/right.h"

namespace workspace {

/// Asks once for each right that the options need of this connection's key; writes nothing. Of an organisation @p accountId is the account
/// that `/manage` is asked about, empty = the first managed one. Blocking, for worker threads.
core::Findings testConnection(const core::Connection &connection, const Conversation &conversation, const QString &accountId = {}, std::stop_token stop = {});

} // namespace workspace
