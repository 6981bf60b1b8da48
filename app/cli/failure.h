// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

#include <tl/expected.hpp>

namespace cli {

/// What scripts can rely on (cli.md). Codes of later issues are left out.
enum class Exit : int { Done = 0, Usage = 2, Input = 3, Refused = 4, Access = 5, Failed = 6, Stopped = 130 };

/// Why a command ends early: one line for standard error, without the program's name.
struct Failure
{
    Exit code = Exit::Usage;
    QString line;
};

template <typename T>
using Outcome = tl::expected<T, Failure>;
using Failed = tl::unexpected<Failure>;

/// "--kind: …".
Failed usage(const QString &line);
/// In words of models; the code decides between usage, input and stopped.
/// @p option, where there is one, is the option whose value it is about.
Failed failed(const core::Error &error, QLatin1String option = {});
Exit exitFor(core::ErrorCode code);

} // namespace cli
