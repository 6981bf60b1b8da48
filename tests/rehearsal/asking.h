// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/cursor.h"
#include "rehearsal/desk.h"
#include "rehearsal/makeworld.h"

#include "core/sample.h"
#include "intake/readaccounts.h"
#include "support/batches.h"

#include <QJsonDocument>
#include <QTemporaryFile>
#include <QUrl>

/// The simulated Atlassian without sockets, and questions to it.
namespace asking {

inline constexpr qint64 kStart = 1767225600000; // 2026-01-01
inline constexpr qint64 kDay = 24 * 3600 * 1000;

/// Four synced, two not, one of Google, one deactivated, one in the non-billable policy.
inline const char *kSmall = R"(
Name | Email | ID | Status | Billable (Access) | Policy name | Policy type | Managed by | Jira | Trello
Ann Agent | ann@acme.example | 557058:ann | Active | Yes | Staff | Billable | SCIM | acme.atlassian.net |
Bob Board | bob@acme.example | 557058:bob | Active | Yes | Staff | Billable | SCIM | | Free
Cid Client | cid@acme.example | 557058:cid | Active | No | Staff | Billable | SCIM | |
Dot Dormant | dot@acme.example | 557058:dot | Active | No | Staff | Billable | SCIM | |
Eve Free | eve@acme.example | 557058:eve | Active | Yes | Staff | Billable | local | | Free
Fay Foreign | fay@acme.example | 557058:fay | Active | Yes | Staff | Billable | local | partner.atlassian.net |
Gus Google | gus@acme.example | 557058:gus | Active | No | Staff | Billable | Google | |
Hal Halted | hal@acme.example | 557058:hal | Deactivated | No | Staff | Billable | local | acme.atlassian.net |
Ivy Inside | ivy@acme.example | 557058:ivy | Active | No | Outside | Non-billable | local | | Free
)";

inline rehearsal::WorldRequest smallRequest(qint64 now = kStart)
{
    rehearsal::WorldRequest request;
    QByteArray picture = kSmall;
    picture.replace("Billable (Access)", core::fieldLabel(core::Field::Billable).toUtf8());
    request.table = support::table(picture.constData());
    request.profile.name = QStringLiteral("Acme");
    request.profile.ownSites = {QStringLiteral("acme.atlassian.net")};
    request.now = now;
    return request;
}

inline core::AccountTablePtr sampleTable(const core::SampleRequest &request)
{
    QTemporaryFile file;
    if (!file.open())
        qFatal("no temporary file");
    core::writeSample(
        request, [&file](QByteArrayView piece) { return file.write(piece.data(), piece.size()) == piece.size(); });
    file.flush();
    intake::ReadOptions options;
    options.kind = core::SourceKind::ManagedAccounts;
    const auto batch = intake::readAccounts(file.fileName(), options);
    if (!batch)
        qFatal("the sample can't be read");
    return batch->table;
}

struct Told
{
    int status = 0;
    QJsonObject json;
    QJsonArray list;
    QByteArray raw;
    QHash<QByteArray, QByteArray> headers;
    QByteArray type;
    rehearsal::Delivery delivery = rehearsal::Delivery::Whole;
    int delay = 0;
};

class Asker
{
public:
    explicit Asker(rehearsal::WorldRequest request = smallRequest())
        : m_desk(
            [request](qint64 now) {
                rehearsal::WorldRequest copy = request;
                copy.now = now;
                return rehearsal::makeWorld(copy);
            },
            [] { return kStart; })
    {
    }

    rehearsal::Desk &desk() { return m_desk; }
    rehearsal::World &world() { return m_desk.world(); }
    QString org() { return QStringLiteral("/admin/v1/orgs/") + world().orgId; }
    QString org2() { return QStringLiteral("/admin/v2/orgs/") + world().orgId; }
    QString users2() { return org2() + QStringLiteral("/directories/-/users"); }
    QString scim(int directory = 0)
    {
        return QStringLiteral("/scim/directory/") + world().directories[static_cast<std::size_t>(directory)].id;
    }
    QString provisioning() { return QStringLiteral("/admin/user-provisioning/v1/org/") + world().orgId; }
    QString control() { return QStringLiteral("/admin/control/v1/orgs/") + world().orgId; }
    QString manage(const char *id) { return QStringLiteral("/users/") + QLatin1String(id) + QStringLiteral("/manage"); }

    Told ask(const char *method, const QString &target, const QByteArray &authorization, const QByteArray &body = {},
        const QByteArray &type = "application/json")
    {
        rehearsal::Request request;
        request.method = method;
        request.base = QStringLiteral("http://127.0.0.1:1");
        if (!authorization.isEmpty())
            request.headers.insert("authorization", authorization);
        if (!body.isEmpty())
            request.headers.insert("content-type", type);
        if (m_optsIn)
            request.headers.insert("x-experimentalapi", "opt-in");
        request.body = body;
        const qsizetype mark = target.indexOf(QLatin1Char('?'));
        rehearsal::setTarget(request, (mark < 0 ? target : target.left(mark)).toUtf8(),
            mark < 0 ? QByteArray() : target.mid(mark + 1).toUtf8());
        const rehearsal::Reply reply = m_desk.answer(request);
        Told told;
        told.status = reply.answer.status;
        told.raw = reply.answer.body;
        told.type = reply.answer.type;
        told.delivery = reply.delivery;
        told.delay = reply.delay;
        for (const auto &[name, value] : reply.answer.headers)
            told.headers.insert(name, value);
        const QJsonDocument document = QJsonDocument::fromJson(told.raw);
        told.json = document.object();
        told.list = document.array();
        return told;
    }
    /// With the organisation's key.
    Told org(const char *method, const QString &target, const QByteArray &body = {})
    {
        return ask(method, target, "Bearer " + world().keys.org.toUtf8(), body);
    }
    Told scoped(const char *method, const QString &target, const QByteArray &body = {})
    {
        return ask(method, target, "Bearer " + world().keys.orgScoped.toUtf8(), body);
    }
    /// With the first directory's key.
    Told scimAsk(const char *method, const QString &target, const QByteArray &body = {}, int directory = 0)
    {
        return ask(
            method, target, "Bearer " + world().directories[static_cast<std::size_t>(directory)].key.toUtf8(), body);
    }
    Told control(const char *what, const QByteArray &body)
    {
        return ask("POST", QStringLiteral("/.rehearsal/") + QLatin1String(what), {}, body);
    }
    QString statusOf(const char *id)
    {
        return org("GET", manage(id) + QStringLiteral("/profile"))
            .json.value(QLatin1String("account"))
            .toObject()
            .value(QLatin1String("account_status"))
            .toString();
    }
    /// The record of an account: directory and id.
    std::pair<int, QString> recordOf(const char *id)
    {
        const QJsonArray links = org(
            "GET", provisioning() + QStringLiteral("/user/") + QLatin1String(id) + QStringLiteral("/get-scim-links"))
                                     .json.value(QLatin1String("scimLinks"))
                                     .toArray();
        const QJsonObject link = links.at(0).toObject();
        for (std::size_t i = 0; i < world().directories.size(); ++i) {
            if (world().directories[i].id == link.value(QLatin1String("directoryId")).toString())
                return {static_cast<int>(i), link.value(QLatin1String("scimUserId")).toString()};
        }
        return {-1, QString()};
    }

protected:
    bool m_optsIn = false;

private:
    rehearsal::Desk m_desk;
};

/// {"name":"value"} and {"accountIds":["id"]}; moc stumbles over such texts inside macros.
inline QByteArray pair(const char *name, const QString &value)
{
    return QJsonDocument(QJsonObject {{QLatin1String(name), value}}).toJson();
}
inline QByteArray idList(const QString &id)
{
    return QJsonDocument(QJsonObject {{QStringLiteral("accountIds"), QJsonArray {id}}}).toJson();
}
inline QString errorKey(const Told &told)
{
    return told.json.value(QLatin1String("key")).toString();
}
inline QString errorCode(const Told &told)
{
    return told.json.value(QLatin1String("errors")).toArray().at(0).toObject().value(QLatin1String("code")).toString();
}

} // namespace asking
