// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/asking.h"
#include "rehearsal/jirasite.h"

namespace asking {

/// The rich sample with questions to its site.
class SiteAsker : public Asker
{
public:
    explicit SiteAsker(qint64 accounts = 900)
        : Asker(richRequest(accounts))
    {
    }
    static rehearsal::WorldRequest richRequest(qint64 accounts)
    {
        core::SampleRequest sample;
        sample.kind = core::SampleKind::Rich;
        sample.accounts = accounts;
        rehearsal::WorldRequest request;
        request.table = sampleTable(sample);
        request.profile = core::sampleProfile(core::SampleKind::Rich);
        request.now = kStart;
        return request;
    }

    QByteArray basic()
    {
        return "Basic " + (world().keys.siteMail + u':' + world().keys.siteToken).toUtf8().toBase64();
    }
    Told jira(const char *method, const QString &tail, const QByteArray &body = {})
    {
        return ask(
            method, QStringLiteral("/site/") + world().siteName + QStringLiteral("/rest/api/3/") + tail, basic(), body);
    }
    Told service(const char *method, const QString &tail, const QByteArray &body = {}, bool optsIn = false)
    {
        m_optsIn = optsIn;
        return ask(method, QStringLiteral("/site/") + world().siteName + QStringLiteral("/rest/servicedeskapi/") + tail,
            basic(), body);
    }
    rehearsal::JiraSite &site() { return *world().jira; }
    const QString &id(rehearsal::Index account) { return world().accounts[account].id; }
    /// The account that reports most.
    rehearsal::Index busiest()
    {
        QHash<rehearsal::Index, int> counts;
        for (const rehearsal::JiraItem &item : site().items)
            ++counts[item.reporter];
        rehearsal::Index best = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.value() > counts.value(best) || (it.value() == counts.value(best) && it.key() < best))
                best = it.key();
        }
        return best;
    }
    /// An account made by hand that can't be seen on the site yet.
    rehearsal::Index stranger()
    {
        rehearsal::Account account;
        account.id = QStringLiteral("712020:stranger");
        account.mail = QStringLiteral("stranger@acme.example");
        account.name = QStringLiteral("Stranger");
        return rehearsal::addAccount(world(), account);
    }
    /// Every id that a query finds, page by page.
    QStringList found(const QString &jql, int size = 50)
    {
        QStringList ids;
        QString token;
        do {
            QJsonObject body {{QStringLiteral("jql"), jql}, {QStringLiteral("maxResults"), size}};
            if (!token.isEmpty())
                body.insert(QStringLiteral("nextPageToken"), token);
            const Told told = jira("POST", QStringLiteral("search/jql"), QJsonDocument(body).toJson());
            if (told.status != 200)
                return {QStringLiteral("status %1").arg(told.status)};
            const QJsonArray issues = told.json.value(QLatin1String("issues")).toArray();
            for (const QJsonValue &issue : issues)
                ids.append(issue.toObject().value(QLatin1String("id")).toString());
            token = told.json.value(QLatin1String("nextPageToken")).toString();
        } while (!token.isEmpty());
        return ids;
    }
};

} // namespace asking
