// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/errorwords.h"

namespace models {

/// Why there is no simulated Atlassian.
enum class RehearsalFailure : quint8 {
    ProgramMissing, ///< what serves it is not there
    NotStarted, ///< it ended before it announced itself
    NoAnswer, ///< it announced nothing, or nothing that can be understood
    Ended, ///< in the middle
    Count
};
/// @p detail: where the program was looked for, or what it said.
ErrorText rehearsalText(RehearsalFailure failure, const QString &detail);

} // namespace models
