// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pricebook.h"

namespace core {

/// The book as the JSON that parsePriceBook() reads: the same book comes back. Keys whose value is the format's own default are left out.
[[nodiscard]] QByteArray priceBookJson(const PriceBook &book);

} // namespace core
