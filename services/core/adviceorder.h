// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <array>

namespace core {

/// The ways that a recommendation looks at, one after the other; the first that fits an account is advised.
enum class AdviceStep : quint8 {
    Leavers,           ///< option 4, or switching off in the provider: leavers only
    WorkspaceCleanup,  ///< option 3: billable by Trello alone
    AskToLeave,        ///< billable only by somebody else's site, a free plan, a sandbox or Bitbucket
    NonBillablePolicy, ///< option 2
    ScimReprovision,   ///< option 6
    SupportRequest,    ///< option 5
    ExcludeFromClaim,  ///< option 1
    Count
};

/// Every step once.
using AdviceOrder = std::array<AdviceStep, static_cast<std::size_t>(AdviceStep::Count)>;

/// The order of decisions.md 2.
inline constexpr AdviceOrder kDefaultAdviceOrder {AdviceStep::Leavers, AdviceStep::WorkspaceCleanup,
    AdviceStep::AskToLeave, AdviceStep::NonBillablePolicy, AdviceStep::ScimReprovision, AdviceStep::SupportRequest,
    AdviceStep::ExcludeFromClaim};

/// `4`, `3`, `ask-to-leave`, `2`, `6`, `5`, `1`: as advice is called elsewhere.
QLatin1String adviceStepKey(AdviceStep step);
/// The keys with commas between.
QString adviceOrderText(const AdviceOrder &order);
/// The same way back. Errors: BadOption, unless every step is named exactly once; the default order in detail.
[[nodiscard]] Result<AdviceOrder> adviceOrderFromText(QStringView text);

} // namespace core
