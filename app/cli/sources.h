// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include "workspace/archive.h"

namespace cli {

/// Where a command's files stand.
enum class Files : quint8 { Operands, From };

/// Files with their own reading options, profile, rules, prices and day. Whether files are there is the caller's
/// question.
Outcome<workspace::LoadRequest> loadRequest(const Arguments &arguments, const Context &context, Files files);

/// `--key=value` settings of --profile and --own-site, upon what is known already.
Outcome<core::Profile> profileOf(const Arguments &arguments, core::Profile profile = {});

/// The value of --workspace; one that begins with a colon is a file of that name, not one of ours inside the program.
std::optional<QString> workspacePath(const Arguments &arguments);

enum class Opening : quint8 { ToRead, ToWrite, ToMake };
/// The file of --workspace. ToMake makes it where it is missing. Errors name it.
Outcome<std::unique_ptr<workspace::Archive>> openWorkspace(const Arguments &arguments, Opening opening);

/// The accounts that a command is about: files of --from, or a snapshot of --workspace. Fails with usage where it is
/// neither, or both; @p command names the command.
Outcome<core::AssessmentPtr> assessGiven(
    const Arguments &arguments, const workspace::LoadRequest &request, Context &context, QLatin1String command);
/// One snapshot as the workspace judges it, with what the command line says in place of it.
Outcome<core::AssessmentPtr> assessSnapshot(workspace::Archive &archive, const core::SnapshotInfo &snapshot,
    const Arguments &arguments, const workspace::LoadRequest &request, Context &context);

/// Reads and assesses, with progress on a terminal and warnings; the assessment is kept until the process ends.
Outcome<core::AssessmentPtr> assessFiles(const workspace::LoadRequest &request, Context &context);

} // namespace cli
