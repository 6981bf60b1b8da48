// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparisonmodel.h"

namespace models {

/// What happened, as one number to sort and to name by: new and billable first.
int changeRank(const core::AccountChange &change);

/// Indexes into SnapshotComparison::changes that pass @p filter, sorted; without a column in the comparison's own order. Ties keep that
/// order. Null where @p stop was asked.
std::shared_ptr<const std::vector<quint32>> comparisonOrder(const ComparedSnapshots &compared, const ChangeFilter &filter,
    std::optional<ComparisonModel::Column> column, bool descending, const std::stop_token &stop);

/// Name, e-mail or id of a change's account, of the newer snapshot where it is in it.
std::string_view changedName(const ComparedSnapshots &compared, const core::AccountChange &change);
std::string_view changedAccount(const ComparedSnapshots &compared, const core::AccountChange &change); ///< e-mail, else id

} // namespace models
