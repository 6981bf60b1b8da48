// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversing.h"

#include "workspace/keys.h"

#include <cstdio>
#include <unistd.h>

namespace cli {

core::Result<void> RequestLog::open(const QString &path)
{
    if (path.isEmpty())
        return {};
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return core::fail(core::ErrorCode::OutputNotWritable, path, m_file.errorString());
    return {};
}

void RequestLog::note(const core::RequestLogEntry &entry)
{
    const std::lock_guard lock(m_mutex);
    if (!m_file.isOpen())
        return;
    const QString line = QStringLiteral("%1 %2.%3 %4 %5 %6 %7 bytes %8 ms\n")
                             .arg(entry.at.toString(Qt::ISODateWithMs))
                             .arg(entry.id)
                             .arg(entry.attempt)
                             .arg(entry.method, entry.route, entry.status == 0 ? QStringLiteral("no-answer") : QString::number(entry.status))
                             .arg(entry.bytes)
                             .arg(entry.milliseconds);
    m_file.write(line.toUtf8());
    m_file.flush();
}

namespace {

Outcome<core::Connection> organisationOf(workspace::Archive &archive, const Arguments &arguments)
{
    const auto all = archive.connections().list();
    if (!all)
        return failed(all.error());
    if (const auto name = arguments.value(QLatin1String("--connection"))) {
        const core::Connection *one = core::findConnection(*all, *name);
        if (!one)
            return failed(core::connectionNotFound(*all, *name).value());
        if (one->kind != core::ConnectionKind::Organisation)
            return usage(QStringLiteral("--connection: “") % *name % QStringLiteral("” is not an organisation's"));
        return *one;
    }
    QStringList names;
    const core::Connection *only = nullptr;
    for (const core::Connection &one : *all) {
        if (one.kind != core::ConnectionKind::Organisation)
            continue;
        only = &one;
        names.append(one.name);
    }
    if (names.isEmpty())
        return usage(QStringLiteral("the workspace has no connection to an organisation yet: add one by connection add NAME --kind organisation"));
    if (names.size() > 1)
        return usage(QStringLiteral("the workspace has several organisations: say --connection, one of ") % names.join(QStringLiteral(", ")));
    return *only;
}

Outcome<core::Secret> secretOf(workspace::Archive &archive, const core::Connection &connection, core::SecretKind kind, QLatin1String option,
    const Arguments &arguments, Waiting &waiting)
{
    if (const auto variable = arguments.value(option)) {
        QByteArray key = qgetenv(variable->toUtf8().constData()).trimmed();
        if (key.isEmpty())
            return usage(option % QStringLiteral(": the environment variable “") % *variable % QStringLiteral("” is empty or not set"));
        return core::Secret(std::move(key));
    }
    const auto id = archive.connections().workspaceId();
    if (!id)
        return failed(id.error());
    const auto vault = workspace::openVault();
    const auto read = waiting.answer(vault->read(core::secretName(*id, connection, kind)));
    if (!read) {
        core::Error error = read.error();
        error.subject = connection.name;
        const Failed failure = failed(error);
        return Failed(Failure {failure.value().code, failure.value().line % QStringLiteral(" Or give it for this time with ") % option % QStringLiteral(" NAME.")});
    }
    return read->secret;
}

} // namespace

Outcome<Talk> talkWith(const core::Connection &connection, workspace::Archive &archive, const Arguments &arguments, Waiting &waiting)
{
    core::Secret key;
    core::Secret token;
    const auto &kinds = core::secretsOf(connection.kind);
    for (const core::SecretKind kind : kinds) {
        const QLatin1String option(kind == kinds.front() ? "--key-env" : "--token-env");
        auto secret = secretOf(archive, connection, kind, option, arguments, waiting);
        if (!secret)
            return Failed(secret.error());
        (kind == core::SecretKind::Key ? key : token) = std::move(*secret);
    }
    Talk talk {connection, std::make_unique<RequestLog>(), nullptr};
    if (const auto opened = talk.log->open(arguments.value(QLatin1String("--log")).value_or(QString())); !opened)
        return failed(opened.error());
    talk.conversation = std::make_unique<workspace::Conversation>(talk.log.get());
    if (const auto added = talk.conversation->add(connection, key, token); !added)
        return failed(added.error());
    return talk;
}

Outcome<Talk> talkOf(workspace::Archive &archive, const Arguments &arguments, Waiting &waiting)
{
    const auto connection = organisationOf(archive, arguments);
    return connection ? talkWith(*connection, archive, arguments, waiting) : Outcome<Talk>(Failed(connection.error()));
}

void warnOfSimulation(const Talk &talk)
{
    if (const auto simulated = talk.conversation->simulated())
        warn(QStringLiteral("this is a rehearsal: “") % simulated->organisation % QStringLiteral("” is a simulated Atlassian"));
}

TalkProgress::TalkProgress(bool isShown)
    : m_isShown(isShown && ::isatty(STDERR_FILENO) == 1)
{
}

void TalkProgress::show(const QString &text)
{
    const auto now = std::chrono::steady_clock::now();
    if (!m_isShown || now < m_next)
        return;
    m_next = now + std::chrono::milliseconds(200);
    m_isOnScreen = true;
    std::fputs(qPrintable(QStringLiteral("\r\x1b[K") + text.left(100)), stderr);
}

void TalkProgress::clear()
{
    if (std::exchange(m_isOnScreen, false))
        std::fputs("\r\x1b[K", stderr);
}

} // namespace cli
