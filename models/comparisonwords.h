// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison.h"
#include "models/tone.h"
#include "models/wording.h"

namespace models {

/// "Became billable", "New, billable", "Left", "Changed" …
QString changeText(core::ChangeKind kind, core::SeatChange seat);
Tone changeTone(core::SeatChange seat, core::Intent after);
/// A cause as a bar's label: "Gained access".
QString changeCauseText(core::ChangeCause cause);
/// The same of one account: "Access to Trello"; what came or went where there are several products: "Access to a product".
QString changeCauseText(core::ChangeCause cause, core::Product product);
/// A whole sentence on what the cause means.
QString changeCauseHelp(core::ChangeCause cause);
/// "Status", "Trello" (for an access).
QString changedFieldText(core::ChangedField field, core::Product product = core::Product::Count);
/// A raw value of core::FieldChange in words; "none" for no access or an empty cell.
QString changedValueText(core::ChangedField field, const QString &raw);
/// "Status: Active → Deactivated"
QString fieldChangeText(const core::FieldChange &change);

} // namespace models
