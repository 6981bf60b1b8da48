// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>

#include <vector>

namespace store {

class WorkspaceFile;

/// What Atlassian answered about one account, with its age.
struct PreflightAnswer
{
    QString accountId; ///< Atlassian ID
    QDateTime asked;
    QString rules;     ///< JSON, as the caller reads it

    friend bool operator==(const PreflightAnswer &, const PreflightAnswer &) = default;
};

/// Answers to the preflight, the newest of each account. Errors of all: those of the database; WorkspaceReadOnly and WorkspaceLocked of
/// changes.
class Preflights final
{
public:
    explicit Preflights(WorkspaceFile &file);

    /// By account, of one connection.
    core::Result<std::vector<PreflightAnswer>> list(const QString &connection);
    /// In place of what was known of these accounts.
    core::Result<void> put(const QString &connection, const std::vector<PreflightAnswer> &answers);

private:
    WorkspaceFile &m_file;
};

} // namespace store
