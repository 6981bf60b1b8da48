// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/message.h"

namespace rehearsal {

/// Who speaks: each has error bodies of its own.
enum class Family : quint8 {
    Organisation1, ///< Organizations v1
    Organisation2, ///< Organizations v2, directories and users
    Workspaces, ///< Organizations v2, workspaces
    UserManagement,
    Scim,
    Provisioning, ///< the "Admin APIs" of user provisioning
    Control,
    Jira,
    ServiceManagement,
    Trello,
    Rehearsal, ///< our own handshake and control surface
};

/// An error in the family's shape. @p code is its code or key (`ADMIN-404-2`, `forbidden`, `uniqueness`), empty = the
/// one that belongs to the status. Where no document shows a body, the shape is the one that the family uses elsewhere.
Answer refuse(Family family, int status, const QString &detail, const QString &code = {});

/// User management: `key` with `context`.
Answer refuseKey(int status, const QString &key, const QJsonObject &context = {});
/// A key with scopes where none will do, or without the right one.
Answer refuseScope(Family family);
/// Jira: an error of one field.
Answer refuseField(const QString &field, const QString &text);

} // namespace rehearsal
