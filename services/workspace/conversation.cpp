// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/conversation.h"

#include "atlassian/conversation.h"
#include "atlassian/handshake.h"

#include <QRandomGenerator>

namespace workspace {

QString siteName(const QString &host)
{
    const QString ending = QStringLiteral(".atlassian.net");
    return host.endsWith(ending) ? host.chopped(ending.size()) : host;
}

namespace {

core::Result<void> addTo(atlassian::Endpoints &endpoints, atlassian::Keys &keys, const core::Connection &connection,
    const core::Secret &key, const core::Secret &token)
{
    const QUrl base = core::baseOf(connection);
    switch (connection.kind) {
    case core::ConnectionKind::Organisation:
    case core::ConnectionKind::Directory: {
        if (const auto done = endpoints.setApi(base); !done)
            return done;
        const bool isOrganisation = connection.kind == core::ConnectionKind::Organisation;
        const atlassian::Credential credential {
            isOrganisation ? atlassian::CredentialKind::Organisation : atlassian::CredentialKind::Directory, {}, key};
        keys.set(isOrganisation ? connection.orgId : connection.directoryId, credential);
        if (isOrganisation)
            keys.set({}, credential); // for the list of organisations, which names none
        return {};
    }
    case core::ConnectionKind::Site: {
        const QString name = siteName(connection.site);
        if (const auto done = endpoints.setSite(name, base); !done)
            return done;
        keys.set(name, {atlassian::CredentialKind::Site, connection.mail, token});
        return {};
    }
    case core::ConnectionKind::Trello: {
        if (const auto done = endpoints.setTrello(base); !done)
            return done;
        // The app's key is no secret to the request factory: it stands in the query.
        keys.set({}, {atlassian::CredentialKind::Trello, QString::fromUtf8(key.reveal()), token});
        return {};
    }
    case core::ConnectionKind::Count:
        break;
    }
    return {};
}

} // namespace

/// Lives on the network thread with everything on it.
struct Conversation::Engine final : public QObject
{
    explicit Engine(core::RequestLogSink *log)
        : atlassian(atlassian::Endpoints(), [] { return QRandomGenerator::global()->generateDouble(); }, log)
    {
    }
    atlassian::Conversation atlassian;
};

Conversation::Conversation(core::RequestLogSink *log)
{
    m_thread.setObjectName(QStringLiteral("network"));
    m_thread.start();
    auto *const starter = new QObject;
    starter->moveToThread(&m_thread);
    QMetaObject::invokeMethod(starter, [this, log, starter] {
        m_engine = new Engine(log);
        starter->deleteLater();
    }, Qt::BlockingQueuedConnection);
    m_client = std::make_unique<atlassian::Client>(m_engine->atlassian.client());
    m_api = m_engine->atlassian.endpoints().api();
}

Conversation::~Conversation()
{
    QMetaObject::invokeMethod(m_engine, [this] { delete std::exchange(m_engine, nullptr); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

core::Result<void> Conversation::add(const core::Connection &connection, core::Secret key, core::Secret token)
{
    core::Result<void> done;
    QMetaObject::invokeMethod(m_engine, [&] {
        done = addTo(m_engine->atlassian.endpoints(), m_engine->atlassian.keys(), connection, key, token);
        m_api = m_engine->atlassian.endpoints().api();
    }, Qt::BlockingQueuedConnection);
    return done;
}

const core::Clock &Conversation::clock() const
{
    return m_engine->atlassian.clock();
}

std::optional<SimulatedAtlassian> Conversation::simulated(std::stop_token stop) const
{
    if (!atlassian::isLoopback(m_api))
        return {};
    atlassian::CallOptions options;
    options.stop = std::move(stop);
    options.attemptDeadline = options.totalDeadline = std::chrono::seconds(5);
    const auto told = answerOf(*m_client, atlassian::rehearsalCall(), options);
    if (!told)
        return {};
    return SimulatedAtlassian {told->organisation, told->orgId};
}

} // namespace workspace
