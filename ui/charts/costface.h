// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace charts {

/// Screen readers find CostView as a chart whose children are its marks, each a button. May be called often.
void installCostFace();

} // namespace charts
