// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/right.h"
#include "models/connectionright.h"

#include <QLocale>

namespace models {

/// What a test of a connection found, in words.
ConnectionRights rightsText(const core::Findings &findings, const QLocale &locale);

} // namespace models
