// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace core {

enum class ThresholdWhat : quint8 { Billable, Accidental, Unknown, Accounts };

/// "Tell me when that count reaches this value."
struct Threshold
{
    ThresholdWhat what = ThresholdWhat::Billable;
    qint64 value = 0;

    friend bool operator==(const Threshold &, const Threshold &) = default;
};

} // namespace core
