// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/columnuse.h"
#include "core/result.h"

#include <optional>
#include <string>
#include <vector>

namespace intake {

/// What the user says about each column of a header; empty where he says nothing. @p hasHeader is false where @p cells are
/// the first row of a bare list: then only places count. Errors name the file and the header: ColumnNotFound,
/// ColumnsCollide.
core::Result<std::vector<std::optional<core::ColumnUse>>> chosenUses(const std::vector<std::string> &cells, bool hasHeader,
    const std::vector<core::ColumnChoice> &mapping, const QString &path, qint64 line);

} // namespace intake
