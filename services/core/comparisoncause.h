// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/comparison.h"
#include "core/comparisonbasis.h"

namespace core {

/// What all accounts with these two cases have in common.
struct CaseChange
{
    quint16 fields = 0; ///< bits 1 << ChangedField that cases tell
    SeatChange seat = SeatChange::None;
    ChangeCause cause = ChangeCause::None;
    Product product = Product::Count;
};

/// An account that is in both.
CaseChange changeBetween(const Assessment &older, const Case &before, const Assessment &newer, const Case &after, const ComparisonBasis &basis);
/// An account that is in one only: @p assessment, which is the newer one where @p isNew.
CaseChange changeOfOne(const Assessment &assessment, const Case &facts, bool isNew);

} // namespace core
