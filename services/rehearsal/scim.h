// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/account.h"

#include <QHash>
#include <QJsonObject>

namespace rehearsal {

/// A record of the SCIM store. Records as they were at the start have no body: it is made from the account.
struct ScimUser
{
    QString id;
    QString userName; ///< may differ from the address
    QString mail; ///< as at the start
    QString externalId;
    QJsonObject body; ///< as the identity provider last wrote it; empty = as at the start
    Index account = kNobody; ///< linked with; kNobody = cut
    qint32 person = -1; ///< of the identity provider; -1 = made by somebody else
    qint64 created = 0; ///< ms since 1970
    qint64 modified = 0;
    bool isActive = true;
    bool isGone = false; ///< deleted for good; its place stays
    std::vector<quint32> groups; ///< of the directory
};

struct ScimGroup
{
    QString id;
    QString name;
    QString externalId;
    std::vector<quint32> members; ///< users of the directory
    qint32 place = -1; ///< the app that members get; -1 = none
    qint64 created = 0;
    qint64 modified = 0;
    bool isGone = false;
};

/// Somebody whom the identity provider assigns to the app.
struct Person
{
    QString userName;
    QString mail;
    QString name;
    QString externalId;
    std::vector<quint32> groups;
    bool isAssigned = true;
};

struct Directory
{
    QString id; ///< of the SCIM directory, not the v2 one
    QString name;
    QString key;
    std::vector<ScimUser> users;
    std::vector<ScimGroup> groups;
    std::vector<Person> people;
    std::vector<quint32> pending; ///< people whom the provider finds changed at its next cycle
    QHash<QString, quint32> byId;
    QHash<QString, quint32> byUserName; ///< lower case
    QHash<QString, quint32> byMember; ///< groups by id
};

/// Where a record lies.
struct ScimLink
{
    quint32 directory = 0;
    quint32 user = 0;

    friend bool operator==(const ScimLink &, const ScimLink &) = default;
};

} // namespace rehearsal
