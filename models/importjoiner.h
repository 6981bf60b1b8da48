// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/join.h"
#include "core/readchoices.h"
#include "core/result.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <optional>
#include <stop_token>

namespace models {

/// A file and how it is to be read.
struct FileToJoin
{
    QString path;
    core::ReadChoices choices;

    friend bool operator==(const FileToJoin &, const FileToJoin &) = default;
};

/// Reads and joins files on a pool, to see what they come to before they are imported. A newer request stops the older
/// one, whose answer is dropped.
class ImportJoiner final : public QObject
{
    Q_OBJECT
public:
    /// Blocking; called from the pool's thread.
    using Join = std::function<core::Result<core::JoinedAccounts>(const QList<FileToJoin> &files, std::stop_token stop)>;

    explicit ImportJoiner(Join join, QObject *parent = nullptr);
    ~ImportJoiner() override;

    /// Asks again only where the files or their choices are others than in the last answer.
    void request(const QList<FileToJoin> &files);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

signals:
    void joined(const core::JoinedAccounts &accounts);
    void failed(const core::Error &error);

private:
    void take(quint64 number, const core::Result<core::JoinedAccounts> &result);

    Join m_join;
    QList<FileToJoin> m_files;
    std::stop_source m_stop;
    quint64 m_number = 0;
    bool m_isBusy = false;
    QThreadPool m_pool;
};

} // namespace models
