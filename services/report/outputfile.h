// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/writing.h"

#include <QString>

namespace report {

/// A file that is complete under its name, or not there: written under another name beside it, brought to the disk, then
/// renamed. What had the name before stays until then, and stays for good where anything fails. A link is followed, the
/// rights of the older file are kept.
/// Errors have the path as subject: OutputExists; DiskFull; FileIsDirectory; OutputNotWritable with the system's
/// message in detail.
class OutputFile final
{
public:
    static core::Result<OutputFile> create(const QString &path, Existing existing);

    OutputFile(OutputFile &&other) noexcept;
    OutputFile &operator=(OutputFile &&) = delete;
    /// Takes an uncommitted file away.
    ~OutputFile();

    /// Where it is being written, for writers that open it by name.
    const QString &temporaryPath() const { return m_temporary; }
    /// Open for writing.
    int descriptor() const { return m_descriptor; }
    core::Result<void> write(const QByteArray &bytes);
    /// Brings it to the disk and gives it its name. Answers its size.
    core::Result<qint64> commit();
    /// The error behind an errno of writing to it.
    core::Unexpected failed(int error) const;

private:
    OutputFile(QString path, QString target, QString temporary, int descriptor, Existing existing);

    QString m_path;      ///< as given
    QString m_target;    ///< behind links
    QString m_temporary; ///< empty once it has its name
    int m_descriptor = -1;
    Existing m_existing;
};

} // namespace report
