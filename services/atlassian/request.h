// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/credential.h"
#include "atlassian/endpoints.h"
#include "atlassian/limitgroup.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <utility>
#include <vector>

namespace atlassian {

enum class Method : quint8 { Get, Post, Put, Patch, Delete };
QString methodName(Method method);

/// Does sending it once more do harm?
enum class Repeat : quint8 {
    Freely, ///< a read, whatever its method
    IfNotDone, ///< a write: only where it certainly wasn't carried out (never sent, or 429)
};

/// One call, without address and key. The route is a template; each `{…}` stands for the next of the values.
struct Request
{
    Method method = Method::Get;
    Base base = Base::Api;
    QString route; ///< `/users/{account_id}/manage`; the only form of the path that logs and errors know
    QStringList values; ///< raw, percent-encoded by the factory; `{trelloToken}` takes none: the factory knows it
    std::vector<std::pair<QString, QString>> query; ///< raw; a name may come more than once
    QByteArray body; ///< JSON; empty = none is sent
    CredentialKind credential = CredentialKind::Organisation;
    QString scope; ///< whose key: organisation id, SCIM directory id, site, Trello member
    LimitGroup group = LimitGroup::Admin;
    QString limitScope; ///< what the limit counts by within its group: organisation, issue
    Repeat repeat = Repeat::Freely;
    bool isExperimental = false; ///< sends `X-ExperimentalApi: opt-in` (Jira Service Management)
    bool isScim = false; ///< sends application/scim+json, accepts it beside application/json
    qint64 maximumBytes = qint64(64) * 1024 * 1024; ///< of the answer's body, unpacked

    /// "GET /users/{account_id}/manage".
    QString title() const;
    bool isWrite() const { return repeat == Repeat::IfNotDone; }
};

/// Name and value, for each of a list (`privileges=a&privileges=b`, as OpenAPI's default says).
void addEach(Request &request, const QString &name, const QStringList &values);
/// Only if there is one.
void addIfSet(Request &request, const QString &name, const QString &value);

QByteArray toJson(const QJsonObject &object);
QByteArray toJson(const QJsonArray &array);

} // namespace atlassian
