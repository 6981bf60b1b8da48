// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rehearsal.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace app {

namespace {

constexpr int kPatience = 30000; ///< milliseconds until the child has to have announced itself
constexpr int kEnding = 3000; ///< milliseconds that it has to end by itself
constexpr qsizetype kMostSaid = 4000;

QByteArray lastOf(QByteArray said, const QByteArray &more)
{
    return said.append(more).right(kMostSaid);
}

QString besideUs()
{
    return QStandardPaths::findExecutable(QStringLiteral("leanseat-cli"), {QCoreApplication::applicationDirPath()});
}

core::Secret secretOf(const QJsonValue &value)
{
    return core::Secret(value.toString().toUtf8());
}

core::Connection made(core::ConnectionKind kind, const QString &name, const QString &base)
{
    core::Connection connection;
    connection.kind = kind;
    connection.name = name;
    connection.base = QUrl(base);
    return connection;
}

} // namespace

core::Result<std::vector<RehearsedConnection>> rehearsedConnections(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return core::fail(core::ErrorCode::BadJson);
    const QJsonObject all = document.object();
    const QJsonObject keys = all.value(QStringLiteral("keys")).toObject();
    for (const QString &key : {QStringLiteral("apiBase"), QStringLiteral("orgId"), QStringLiteral("organisation")}) {
        if (all.value(key).toString().isEmpty())
            return core::fail(core::ErrorCode::MissingKey, key);
    }
    if (keys.value(QStringLiteral("org")).toString().isEmpty())
        return core::fail(core::ErrorCode::MissingKey, QStringLiteral("keys/org"));
    const QString api = all.value(QStringLiteral("apiBase")).toString();
    std::vector<RehearsedConnection> connections;
    RehearsedConnection organisation;
    organisation.connection
        = made(core::ConnectionKind::Organisation, all.value(QStringLiteral("organisation")).toString(), api);
    organisation.connection.orgId = all.value(QStringLiteral("orgId")).toString();
    organisation.key = secretOf(keys.value(QStringLiteral("org")));
    connections.push_back(std::move(organisation));
    for (const QJsonValue &value : all.value(QStringLiteral("directories")).toArray()) {
        RehearsedConnection directory;
        directory.connection = made(core::ConnectionKind::Directory, value[QStringLiteral("name")].toString(), api);
        directory.connection.directoryId = value[QStringLiteral("id")].toString();
        directory.key = secretOf(value[QStringLiteral("key")]);
        connections.push_back(std::move(directory));
    }
    if (const QString base = all.value(QStringLiteral("siteBase")).toString(); !base.isEmpty()) {
        const QJsonObject owner = all.value(QStringLiteral("site")).toObject();
        const QString name = QUrl(base).path().section(u'/', -1);
        RehearsedConnection site;
        site.connection = made(core::ConnectionKind::Site, name, base);
        site.connection.site = name + QStringLiteral(".atlassian.net");
        site.connection.mail = owner.value(QStringLiteral("mail")).toString();
        site.token = secretOf(owner.value(QStringLiteral("token")));
        connections.push_back(std::move(site));
    }
    const QJsonObject trelloKeys = all.value(QStringLiteral("trello")).toObject();
    if (const QString base = all.value(QStringLiteral("trelloBase")).toString();
        !base.isEmpty() && trelloKeys.contains(QStringLiteral("key"))) {
        RehearsedConnection trello;
        trello.connection = made(core::ConnectionKind::Trello, QStringLiteral("Trello"), base);
        trello.key = secretOf(trelloKeys.value(QStringLiteral("key")));
        trello.token = secretOf(trelloKeys.value(QStringLiteral("token")));
        connections.push_back(std::move(trello));
    }
    return connections;
}

Rehearsal::Rehearsal(const QString &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(models::RehearsalFailure::NoAnswer); });
}

Rehearsal::~Rehearsal()
{
    stop();
}

bool Rehearsal::isOwn(const QString &path) const
{
    return m_folder && QFileInfo(path).absolutePath() == QFileInfo(m_folder->path()).absoluteFilePath();
}

void Rehearsal::start()
{
    if (m_process && !m_isReady)
        return;
    stop();
    const QString program = m_program.isEmpty() ? besideUs() : m_program;
    if (program.isEmpty() || !QFileInfo(program).isExecutable()) {
        const QString looked = m_program.isEmpty()
            ? QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("leanseat-cli"))
            : m_program;
        emit failed(models::RehearsalFailure::ProgramMissing, QDir::toNativeSeparators(looked));
        return;
    }
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Rehearsal::read);
    connect(m_process.get(), &QProcess::readyReadStandardError, this,
        [this] { m_said = lastOf(m_said, m_process->readAllStandardError()); });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(models::RehearsalFailure::NotStarted);
    });
    connect(m_process.get(), &QProcess::finished, this,
        [this] { end(m_isReady ? models::RehearsalFailure::Ended : models::RehearsalFailure::NotStarted); });
    m_patience.start();
    m_process->start(program,
        {QStringLiteral("rehearsal"), QStringLiteral("serve"), QStringLiteral("--sample"),
            QString::fromLatin1(m_sample), QStringLiteral("--until-stdin-closes")});
}

void Rehearsal::read()
{
    const QByteArray bytes = m_process->readAllStandardOutput();
    if (m_isReady)
        return;
    m_line += bytes;
    const qsizetype length = m_line.indexOf('\n');
    if (length < 0)
        return;
    const auto connections = rehearsedConnections(m_line.left(length));
    m_line.fill('\0'); // keys are in it, of an invented organisation
    m_line.clear();
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    if (!connections || !m_folder->isValid()) {
        end(models::RehearsalFailure::NoAnswer);
        return;
    }
    m_patience.stop();
    m_isReady = true;
    // One after the other, each in a file of its own.
    const QString name = ++m_number == 1 ? QStringLiteral("Rehearsal.leanseat")
                                         : QStringLiteral("Rehearsal %1.leanseat").arg(m_number);
    emit started(m_folder->filePath(name), *connections);
}

/// The child is not ours any more; called by its own signals, so it goes later.
void Rehearsal::end(models::RehearsalFailure failure)
{
    if (!m_process)
        return;
    m_patience.stop();
    QProcess *process = m_process.release();
    process->disconnect(this);
    m_said = lastOf(m_said, process->readAllStandardError());
    if (process->state() != QProcess::NotRunning) {
        connect(process, &QProcess::finished, process, &QObject::deleteLater);
        process->kill();
    } else {
        process->deleteLater();
    }
    const QString said = QString::fromLocal8Bit(std::exchange(m_said, {})).trimmed();
    const QString detail
        = said.isEmpty() && failure == models::RehearsalFailure::NotStarted ? process->errorString() : said;
    m_isReady = false;
    emit failed(failure, detail);
}

void Rehearsal::stop()
{
    m_patience.stop();
    m_isReady = false;
    m_line.clear();
    m_said.clear();
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->closeWriteChannel(); // which ends it
    if (m_process->state() != QProcess::NotRunning && !m_process->waitForFinished(kEnding)) {
        m_process->kill();
        m_process->waitForFinished(kEnding);
    }
    m_process.reset();
}

} // namespace app
