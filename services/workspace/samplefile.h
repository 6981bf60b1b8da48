// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/sample.h"

#include <stop_token>

namespace workspace {

enum class Overwrite : quint8 { No, Yes };

/// Writes a sample organisation into @p path, complete or not at all. Errors: OutputExists, FileIsDirectory,
/// OutputNotWritable with the system's message, Cancelled. Blocking.
core::Result<void> writeSampleFile(
    const core::SampleRequest &request, const QString &path, Overwrite overwrite, std::stop_token stop = {});

/// The sample's protected list, likewise.
core::Result<void> writeSampleProtectedFile(
    const core::SampleRequest &request, const QString &path, Overwrite overwrite, std::stop_token stop = {});

/// Both below @p folder (made where it is missing) under the names that people would know them by, replacing older
/// ones; a list that would be empty is left out. Gives the paths, to be opened like any files, the export first.
core::Result<QStringList> writeSampleInto(
    const QString &folder, const core::SampleRequest &request, std::stop_token stop = {});

} // namespace workspace
