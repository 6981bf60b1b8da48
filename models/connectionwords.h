// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"

namespace models {

/// "Organisation", "SCIM directory", "Jira site", "Trello"
QString connectionKindText(core::ConnectionKind kind);
/// What it opens, in a sentence or two.
QString connectionPurpose(core::ConnectionKind kind);
/// Where its ids and keys come from; whole sentences.
QString connectionSource(core::ConnectionKind kind);
/// A page of Atlassian's about it, and what the link is called.
struct ConnectionPage
{
    QString address;
    QString title;
};
ConnectionPage connectionPage(core::ConnectionKind kind);

/// "API key", "API token", "App key", "User token"
QString secretText(core::ConnectionKind kind, core::SecretKind secret);
/// What tells the connection apart at Atlassian: an id, a host with whose token it is; empty for Trello.
QString connectionIdText(const core::Connection &connection);

} // namespace models
