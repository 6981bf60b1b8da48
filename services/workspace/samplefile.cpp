// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/samplefile.h"

#include "workspace/outputcheck.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <functional>

namespace workspace {

namespace {

using Write = std::function<bool(QByteArrayView)>;

core::Result<void> writeWhole(
    const std::function<void(const Write &)> &make, const QString &path, Overwrite overwrite, const std::stop_token &stop)
{
    const QFileInfo info(path);
    if (info.isDir())
        return core::fail(core::ErrorCode::FileIsDirectory, path);
    if (overwrite == Overwrite::No && (info.exists() || info.isSymLink()))
        return core::fail(core::ErrorCode::OutputExists, path);
    if (const auto checked = checkOutput(path, {}); !checked)
        return checked;
    // A device or a pipe is no place for a file that is put there whole.
    if (info.exists() && !info.isFile())
        return core::fail(core::ErrorCode::OutputNotWritable, path, QStringLiteral("Not a regular file"));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(core::ErrorCode::OutputNotWritable, path, file.errorString());
    make([&](QByteArrayView piece) {
        return !stop.stop_requested() && file.write(piece.data(), piece.size()) == piece.size();
    });
    if (stop.stop_requested()) {
        file.cancelWriting();
        return core::fail(core::ErrorCode::Cancelled, path);
    }
    if (!file.commit())
        return core::fail(core::ErrorCode::OutputNotWritable, path, file.errorString());
    return {};
}

} // namespace

core::Result<void> writeSampleFile(
    const core::SampleRequest &request, const QString &path, Overwrite overwrite, std::stop_token stop)
{
    return writeWhole([&request](const Write &write) { core::writeSample(request, write); }, path, overwrite, stop);
}

core::Result<void> writeSampleProtectedFile(
    const core::SampleRequest &request, const QString &path, Overwrite overwrite, std::stop_token stop)
{
    return writeWhole(
        [&request](const Write &write) { core::writeSampleProtected(request, write); }, path, overwrite, stop);
}

core::Result<QStringList> writeSampleInto(
    const QString &folder, const core::SampleRequest &request, std::stop_token stop)
{
    if (!QDir().mkpath(folder))
        return core::fail(core::ErrorCode::OutputNotWritable, folder);
    const QString path = QDir(folder).filePath(core::sampleFileName(request));
    if (const auto written = writeSampleFile(request, path, Overwrite::Yes, stop); !written)
        return core::Unexpected(written.error());
    if (request.kind == core::SampleKind::Article)
        return QStringList {path};
    const QString list = QDir(folder).filePath(core::sampleProtectedFileName());
    if (const auto written = writeSampleProtectedFile(request, list, Overwrite::Yes, stop); !written)
        return core::Unexpected(written.error());
    return QStringList {path, list};
}

} // namespace workspace
