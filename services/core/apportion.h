// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace core {

/// Splits @p total (≥ 0) over @p weights (≥ 0) by largest remainder, ties to the earlier: the parts add up exactly and
/// none is a whole unit off its exact share. All-zero weights give equal parts, no weights no parts.
[[nodiscard]] std::vector<qint64> apportion(qint64 total, const std::vector<qint64> &weights);

} // namespace core
