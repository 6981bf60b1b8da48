// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/outputcheck.h"

#include "store/opening.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sys/stat.h>

namespace workspace {

namespace {

/// Where a file is or would be: links are followed, also those that lead nowhere yet.
QString placeOf(const QString &path)
{
    constexpr int kMostLinks = 16;
    QFileInfo info(path);
    for (int i = 0; i < kMostLinks && info.isSymLink(); ++i)
        info = QFileInfo(info.symLinkTarget());
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? info.absolutePath() : folder) + u'/' + info.fileName();
}

bool isSameInode(const QString &a, const QString &b)
{
    struct stat one = {};
    struct stat other = {};
    return ::stat(QFile::encodeName(a).constData(), &one) == 0 && ::stat(QFile::encodeName(b).constData(), &other) == 0
        && one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

} // namespace

bool isSameFile(const QString &a, const QString &b)
{
    return isSameInode(a, b) || placeOf(a) == placeOf(b);
}

QStringList filesOf(const QString &workspace)
{
    // The database names its files after where a link leads, the lock after the link.
    QStringList files;
    QStringList names {workspace};
    if (const QString place = placeOf(workspace); !names.contains(place))
        names.append(place);
    for (const QString &name : names) {
        for (const char *ending : {"", "-wal", "-shm", "-journal", ".lock"})
            files.append(name + QLatin1String(ending));
    }
    return files;
}

core::Result<void> checkOutput(const QString &output, const QStringList &kept)
{
    const auto same = std::find_if(kept.begin(), kept.end(), [&output](const QString &one) { return isSameFile(output, one); });
    if (same != kept.end())
        return core::fail(core::ErrorCode::OutputIsInput, output, *same);
    if (QFileInfo(output).isFile() && store::checkHeader(output))
        return core::fail(core::ErrorCode::OutputIsInput, output, QFileInfo(output).fileName());
    return {};
}

} // namespace workspace
