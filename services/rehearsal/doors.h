// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/routes.h"

namespace rehearsal {

struct Admission
{
    std::optional<Answer> refusal;
    QString
        credential; ///< its kind for the record: `none`, `org`, `org-scoped`, `directory`, `site`, `trello`, `unknown`
    QString who; ///< counts limits; never recorded
    QString trelloMember;
};

/// Whether the request's key opens the route.
Admission admit(World &world, const Route &route, const Request &request, const QHash<QString, QString> &path);
/// Kind of the request's key, whatever it asks for.
QString credentialKind(const World &world, const Request &request);
/// The token of a Trello member: made by hash, so that every member has one.
QString trelloToken(const World &world, const QString &member);

} // namespace rehearsal
