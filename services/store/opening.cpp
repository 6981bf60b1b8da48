// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/opening.h"

#include "store/dialect.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace store {

core::Result<void> checkHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return core::fail(core::ErrorCode::FileNotFound, path, info.symLinkTarget());
    if (info.isDir())
        return core::fail(core::ErrorCode::FileIsDirectory, path);
    if (!info.isFile()) // whoever opens a pipe waits for its other end
        return core::fail(core::ErrorCode::NotPlainFile, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::FileNotReadable, path, file.errorString());
    // https://www.sqlite.org/fileformat.html#the_database_header
    const QByteArray header = file.read(100);
    const bool isDatabase = header.size() == 100 && header.startsWith(QByteArray("SQLite format 3\0", 16));
    const bool isCalledOne = info.suffix().compare(QLatin1String("leanseat"), Qt::CaseInsensitive) == 0;
    if (isCalledOne && header.isEmpty())
        return core::fail(core::ErrorCode::WorkspaceCorrupt, path, QStringLiteral("The file is empty"));
    if (isCalledOne && (!isDatabase || qFromBigEndian<quint32>(header.constData() + 68) != dialect::kApplicationId))
        return core::fail(core::ErrorCode::WorkspaceCorrupt, path, QStringLiteral("Its beginning is not that of a workspace"));
    if (!isDatabase || qFromBigEndian<quint32>(header.constData() + 68) != dialect::kApplicationId)
        return core::fail(core::ErrorCode::NotAWorkspace, path);
    return {};
}

Place placeOf(const QString &path)
{
    const QFileInfo info(path);
    const QStorageInfo storage(info.absolutePath());
    return {storage.fileSystemType(), !info.exists() || info.isWritable(), QFileInfo(info.absolutePath()).isWritable(),
        storage.isValid() ? storage.bytesAvailable() : -1};
}

bool isNetworkFileSystem(const QByteArray &name)
{
    static constexpr std::array<const char *, 11> kNames {"nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "9p",
        "fuse.sshfs", "ncpfs"};
    return std::any_of(kNames.begin(), kNames.end(), [&name](const char *one) { return name == one; });
}

} // namespace store
