// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"

#include "core/join.h"

#include <QSaveFile>

#include <memory>

namespace cli {

/// The file of --rejects: rejected rows of all files, as file, line, account, column, value, why. It names people, so it is for
/// its owner only. Opened before anything is stored, there once commit() is done.
class Rejects final
{
public:
    /// No path: all of it does nothing. Errors: OutputExists, NotPlainFile, OutputNotWritable.
    static Outcome<Rejects> open(const std::optional<QString> &path, bool overwrite);

    Outcome<void> write(const core::JoinedAccounts &accounts);
    Outcome<void> commit();

private:
    QString m_path;
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace cli
