// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"

namespace models {

QString editionText(core::Edition edition);
QString billingText(core::Billing billing);
QString providerText(core::Provider provider);
QString answerText(core::Answer answer);
QString countByText(core::CountBy countBy);

} // namespace models
