// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <limits>

namespace core {

/// The exact type of every intermediate product of prices and numbers of users.
__extension__ using Int128 = __int128;

/// Reads a plain decimal ("8000", "4.2", "-3.05"; no sign plus, grouping, exponent or blanks, digits on both sides of a
/// point) as an integer count of 10^-@p digits. Errors: BadValue for anything else and for more than @p digits digits
/// behind the point, Overflow; both with the text in detail.
[[nodiscard]] Result<qint64> scaledDecimal(QStringView text, int digits);

/// The opposite, with exactly @p digits digits behind the point.
[[nodiscard]] QString decimalText(qint64 scaled, int digits);

} // namespace core
