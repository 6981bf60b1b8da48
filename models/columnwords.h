// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountcolumn.h"
#include "core/query.h"

namespace models {

QString columnTitle(core::AccountColumn column);
QString columnHelp(core::AccountColumn column);

/// What a search field means, in a sentence; its key stays English.
QString fieldHelp(core::QueryField field);
/// An example: `last:>90d`.
QString fieldExample(core::QueryField field);

} // namespace models
