// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connection.h"
#include "core/secret.h"
#include "models/rehearsalwords.h"

#include <QObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace app {

/// A connection to the simulated Atlassian with its secrets, as it announces them.
struct RehearsedConnection
{
    core::Connection connection; ///< without id and name of the day added
    core::Secret key; ///< of a site empty
    core::Secret token; ///< of sites and Trello
};
/// From the line that `leanseat-cli rehearsal serve` writes; the organisation first. Errors: BadJson, MissingKey with
/// the key as subject.
[[nodiscard]] core::Result<std::vector<RehearsedConnection>> rehearsedConnections(const QByteArray &line);

/// The simulated Atlassian as a child process, which ends with this object, and the folder of the workspace made for
/// it.
class Rehearsal final : public QObject
{
    Q_OBJECT

public:
    /// @p program serves; empty = leanseat-cli beside this program.
    explicit Rehearsal(const QString &program, QObject *parent = nullptr);
    /// Ends the child.
    ~Rehearsal() override;

    bool isRunning() const { return m_process != nullptr; }
    /// Whether the workspace is one that was made here, and goes with this object.
    bool isOwn(const QString &path) const;

public slots:
    /// Nothing while one is starting; an older one is ended first. One of started() and failed() follows.
    void start();
    void stop();

signals:
    /// @p path: where a workspace for it can be made.
    void started(const QString &path, const std::vector<app::RehearsedConnection> &connections);
    /// Not started, or ended by itself; @p detail is what the child said.
    void failed(models::RehearsalFailure failure, const QString &detail);

private:
    void read();
    void end(models::RehearsalFailure failure);

    const QString m_program;
    const QByteArray m_sample = "rich";
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
    QTimer m_patience;
    QByteArray m_line;
    QByteArray m_said; ///< on standard error
    int m_number = 0; ///< of the workspace
    bool m_isReady = false;
};

} // namespace app
