// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"

namespace models {

/// What a change of the profile was about, in words: "Billing changed."; empty where nothing changed. Typing in one field shares @p merge.
struct ProfileEdit
{
    QString what;
    QString merge;
};
ProfileEdit profileEdit(const core::Profile &before, const core::Profile &after);

} // namespace models
