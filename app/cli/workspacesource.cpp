// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/sources.h"

#include "cli/warnings.h"

#include <QFileInfo>

namespace cli {

namespace {

/// What a workspace in a special state is worth saying about.
void warnOfState(const store::OpenState &state, const Arguments &arguments)
{
    if (arguments.has(QLatin1String("--quiet")))
        return;
    if (state.migratedFrom > 0)
        warn(printable(state.path) % QLatin1String(": brought up from an earlier version; the file as it was is ") % printable(state.backup));
    if (state.isOnNetwork && state.readOnly == store::ReadOnlyReason::None)
        warn(printable(state.path) % QLatin1String(": lies on a network file system; only one program at a time can have it open"));
}

} // namespace

std::optional<QString> workspacePath(const Arguments &arguments)
{
    auto path = arguments.value(QLatin1String("--workspace"));
    if (path && path->startsWith(u':'))
        path->prepend(QLatin1String("./"));
    return path;
}

Outcome<std::unique_ptr<workspace::Archive>> openWorkspace(const Arguments &arguments, Opening opening)
{
    const auto path = workspacePath(arguments);
    if (!path || path->isEmpty())
        return usage(arguments.command % QLatin1String(" needs --workspace FILE"));
    store::OpenOptions options;
    options.readOnly = opening == Opening::ToRead;
    options.create = opening == Opening::ToMake && !QFileInfo::exists(*path) && !QFileInfo(*path).isSymLink();
    auto archive = workspace::Archive::open(*path, options);
    if (!archive)
        return failed(archive.error());
    warnOfState((*archive)->state(), arguments);
    if (opening != Opening::ToRead && (*archive)->isReadOnly()) {
        const store::OpenState &state = (*archive)->state();
        const auto code = state.readOnly == store::ReadOnlyReason::Locked ? core::ErrorCode::WorkspaceLocked
            : state.readOnly == store::ReadOnlyReason::DiskFull           ? core::ErrorCode::DiskFull
                                                                          : core::ErrorCode::WorkspaceReadOnly;
        return failed(core::Error {code, *path, 0, 0, state.holder});
    }
    return std::move(*archive);
}

Outcome<core::AssessmentPtr> assessSnapshot(workspace::Archive &archive, const core::SnapshotInfo &snapshot,
    const Arguments &arguments, const workspace::LoadRequest &request, Context &context)
{
    auto accounts = archive.snapshots().load(snapshot.id);
    if (!accounts)
        return failed(accounts.error());
    const auto own = archive.own().read();
    if (!own)
        return failed(own.error());
    workspace::LoadRequest how = request;
    auto profile = profileOf(arguments, own->profile());
    if (!profile)
        return Failed(profile.error());
    how.profile = std::move(*profile);
    how = workspace::withOwnData(std::move(how), *own);
    if (!context.pool)
        context.pool = std::make_unique<workspace::Pool>();
    auto assessment = workspace::judge(std::move(*accounts), how, *context.pool);
    if (!assessment)
        return failed(assessment.error());
    context.kept.push_back(*assessment);
    return *assessment;
}

Outcome<core::AssessmentPtr> assessGiven(
    const Arguments &arguments, const workspace::LoadRequest &request, Context &context, QLatin1String command)
{
    const bool hasFiles = arguments.has(QLatin1String("--from"));
    const bool hasWorkspace = arguments.has(QLatin1String("--workspace"));
    if (hasFiles && hasWorkspace)
        return usage(command % QLatin1String(" works on --workspace or on --from, not on both"));
    if (!hasFiles && !hasWorkspace)
        return usage(command % QLatin1String(" needs --workspace FILE or --from FILE"));
    if (hasFiles && arguments.has(QLatin1String("--snapshot")))
        return usage(QStringLiteral("--snapshot needs --workspace FILE"));
    if (hasFiles)
        return assessFiles(request, context);
    if (!request.files.isEmpty())
        return usage(QStringLiteral("--protected: use import to put protected accounts into a workspace"));
    auto archive = openWorkspace(arguments, Opening::ToRead);
    if (!archive)
        return Failed(archive.error());
    const auto snapshot = (*archive)->find(arguments.value(QLatin1String("--snapshot")).value_or(QString()));
    if (!snapshot)
        return failed(snapshot.error(), arguments.has(QLatin1String("--snapshot")) ? QLatin1String("--snapshot") : QLatin1String());
    return assessSnapshot(**archive, *snapshot, arguments, request, context);
}

} // namespace cli
