// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// All words of codes at once.
#include "models/columnwords.h"
#include "models/errorwords.h"
#include "models/format.h"
#include "models/intakewords.h"
#include "models/optionwords.h"
#include "models/profilewords.h"
#include "models/verdictwords.h"
