// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountcolumn.h"
#include "models/wording.h"

namespace models {

/// A value of a column as core::Group has it, in words: "Only Trello", "Jira", "Yes"; texts as they are; "none" for an
/// empty cell.
QString columnValueText(core::AccountColumn column, const QString &value, const Wording &wording);
/// What a grouping by the column is called in a list: "Reason" for the Why column, else the column's title.
QString groupingTitle(core::AccountColumn column);

} // namespace models
