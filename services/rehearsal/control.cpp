// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/control.h"

#include "rehearsal/makeworld.h"
#include "rehearsal/provisioning.h"
#include "rehearsal/trelloworld.h"

#include <QJsonDocument>

namespace rehearsal {

namespace {

const QString kRoom = QStringLiteral(".rehearsal");

Answer bad(const QString &detail, int status = 400)
{
    return refuse(Family::Rehearsal, status, detail);
}

Answer handshake(const World &world)
{
    return jsonAnswer(
        QJsonObject {{QStringLiteral("leanseat"), QStringLiteral("rehearsal")}, {QStringLiteral("version"), 1},
            {QStringLiteral("organisation"), world.name}, {QStringLiteral("orgId"), world.orgId},
            {QStringLiteral("invented"), QJsonArray::fromStringList(inventedParts())}});
}

Answer requests(const Desk &desk, const Request &request)
{
    const qint64 since = request.value(QLatin1String("since")).toLongLong();
    QJsonArray records;
    for (const Record &record : desk.recorder().records()) {
        if (record.number > since)
            records.append(record.toJson());
    }
    return jsonAnswer(
        QJsonObject {{QStringLiteral("requests"), records}, {QStringLiteral("total"), desk.recorder().total()}});
}

Answer state(Desk &desk)
{
    const World &world = desk.world();
    return jsonAnswer(QJsonObject {{QStringLiteral("now"), isoTime(world.now)},
        {QStringLiteral("accounts"), static_cast<qint64>(world.accounts.size())},
        {QStringLiteral("identityProviderPaused"), world.providerPaused}});
}

Answer moveClock(Desk &desk, const QJsonObject &body)
{
    const QJsonValue seconds = body.value(QLatin1String("advanceSeconds"));
    if (!seconds.isDouble() || seconds.toDouble() < 0)
        return bad(QStringLiteral("advanceSeconds has to be a number, not less than 0"));
    desk.advance(static_cast<qint64>(seconds.toDouble() * 1000));
    return state(desk);
}

/// Resuming pushes what piled up at once.
Answer setProvider(Desk &desk, const QJsonObject &body)
{
    const QJsonValue paused = body.value(QLatin1String("paused"));
    if (!paused.isBool() && !body.value(QLatin1String("sync")).toBool())
        return bad(QStringLiteral("paused has to be true or false; or sync true"));
    if (paused.isBool())
        desk.world().providerPaused = paused.toBool();
    if (!desk.world().providerPaused)
        runProvider(desk.world());
    return state(desk);
}

/// An active member with a workspace, the admin apart; the admin where there is none.
quint32 someMember(World &world)
{
    const TrelloWorld &trello = trelloOf(world);
    for (quint32 i = 0; i < trello.members.size(); ++i) {
        const Account &account = world.accounts[trello.members[i].account];
        if (i != trello.enterpriseAdmin && account.isManaged && account.life == Life::Active
            && !workspacesOf(trello, i).empty())
            return i;
    }
    return trello.enterpriseAdmin;
}

/// A person's token, for rehearsing what somebody does with his own.
Answer giveTrelloToken(Desk &desk, const QJsonObject &body)
{
    World &world = desk.world();
    const auto account = world.findMail(body.value(QLatin1String("email")).toString());
    const TrelloWorld &trello = trelloOf(world);
    if (!account || !trello.byAccount.contains(*account))
        return bad(QStringLiteral("nobody of that address is on Trello"), 404);
    const QString member = trello.members[trello.byAccount.value(*account)].id;
    return jsonAnswer(
        QJsonObject {{QStringLiteral("member"), member}, {QStringLiteral("token"), trelloToken(world, member)}});
}

Answer setFaults(Desk &desk, const QJsonObject &body)
{
    const auto set = desk.setFaults(body.value(QLatin1String("spec")).toString());
    if (!set)
        return bad(set.error().subject % QStringLiteral(": ") % set.error().detail);
    return jsonAnswer(QJsonObject());
}

} // namespace

bool isControl(const Request &request)
{
    return request.segments.value(0) == kRoom
        || request.segments == QStringList {QStringLiteral(".well-known"), QStringLiteral("leanseat-rehearsal")};
}

Answer answerControl(Desk &desk, const Request &request)
{
    const bool gets = request.method == "GET";
    if (request.segments.value(0) != kRoom)
        return gets ? handshake(desk.world()) : bad(QStringLiteral("only GET"), 405);
    const QString what = request.segments.value(1);
    if (gets && what == QLatin1String("requests"))
        return requests(desk, request);
    if (gets && what == QLatin1String("state"))
        return state(desk);
    if (gets)
        return bad(QStringLiteral("there is no such thing"), 404);
    if (request.method != "POST")
        return bad(QStringLiteral("only GET and POST"), 405);
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    if (what == QLatin1String("clock"))
        return moveClock(desk, body);
    if (what == QLatin1String("identity-provider"))
        return setProvider(desk, body);
    if (what == QLatin1String("faults"))
        return setFaults(desk, body);
    if (what == QLatin1String("trello-token"))
        return giveTrelloToken(desk, body);
    if (what == QLatin1String("reset")) {
        desk.reset();
        return state(desk);
    }
    return bad(QStringLiteral("there is no such thing"), 404);
}

QJsonObject describe(World &world, const QString &base)
{
    TrelloWorld &trello = trelloOf(world);
    const QString member = trello.members[someMember(world)].id;
    const QString admin = trello.members[trello.enterpriseAdmin].id;
    QJsonArray directories;
    for (const Directory &directory : world.directories) {
        directories.append(QJsonObject {{QStringLiteral("id"), directory.id}, {QStringLiteral("name"), directory.name},
            {QStringLiteral("key"), directory.key}});
    }
    QString billable;
    QString nonBillable;
    for (const Policy &policy : world.policies) {
        QString &id = policy.isNonBillable ? nonBillable : billable;
        if (id.isEmpty())
            id = policy.id;
    }
    return {{QStringLiteral("apiBase"), base},
        {QStringLiteral("siteBase"), whole(base % QStringLiteral("/site/") % world.siteName)},
        {QStringLiteral("trelloBase"), whole(base % QStringLiteral("/trello/1"))},
        {QStringLiteral("orgId"), world.orgId}, {QStringLiteral("organisation"), world.name},
        {QStringLiteral("keys"),
            QJsonObject {{QStringLiteral("org"), world.keys.org}, {QStringLiteral("orgScoped"), world.keys.orgScoped}}},
        {QStringLiteral("directories"), directories},
        {QStringLiteral("site"),
            QJsonObject {
                {QStringLiteral("mail"), world.keys.siteMail}, {QStringLiteral("token"), world.keys.siteToken}}},
        {QStringLiteral("trello"),
            QJsonObject {{QStringLiteral("key"), world.keys.trelloKey},
                {QStringLiteral("token"), trelloToken(world, member)}, {QStringLiteral("member"), member},
                {QStringLiteral("enterprise"), trello.enterprise},
                {QStringLiteral("enterpriseToken"), trelloToken(world, admin)}}},
        {QStringLiteral("policies"),
            QJsonObject {{QStringLiteral("billable"), billable}, {QStringLiteral("nonBillable"), nonBillable}}}};
}

} // namespace rehearsal
