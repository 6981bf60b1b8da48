// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountbatch.h"

#include <optional>
#include <vector>

namespace core {

/// What the user says about a file where detection can't tell or errs; empty parts are detected.
struct ReadChoices
{
    std::optional<SourceKind> kind;
    QString encoding;
    std::optional<char> delimiter;
    Day date = kNoDay; ///< of the export; of this file only
    std::optional<DayOrder> dayOrder;
    std::vector<ColumnChoice> mapping;

    /// Whether everything but the date is left to detection.
    bool isDetected() const { return !kind && encoding.isEmpty() && !delimiter && !dayOrder && mapping.empty(); }

    friend bool operator==(const ReadChoices &, const ReadChoices &) = default;
};

} // namespace core
