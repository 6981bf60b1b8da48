// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query.h"

namespace models {

/// What a value of a closed set means (`trello-only`: "Only Trello"); empty for values of the data, which speak for
/// themselves.
QString queryValueText(core::QueryField field, const QString &value);

} // namespace models
