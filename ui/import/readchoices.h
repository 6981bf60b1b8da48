// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountbatch.h"

#include <optional>

namespace ui {

/// What the user says about a file where detection can't tell or errs; empty parts are detected.
struct ReadChoices
{
    std::optional<core::SourceKind> kind;
    QString encoding;
    std::optional<char> delimiter;
    core::Day date = core::kNoDay;
    std::optional<core::DayOrder> dayOrder;

    friend bool operator==(const ReadChoices &, const ReadChoices &) = default;
};

struct FileToRead
{
    QString name;       ///< to show
    ReadChoices choices; ///< how it was read, or was tried to be
};

} // namespace ui
