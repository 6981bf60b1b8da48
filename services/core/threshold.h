// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core {

enum class ThresholdWhat : quint8 { Billable, Accidental, Unknown, Accounts };

/// "Tell me when that count reaches this value."
struct Threshold
{
    ThresholdWhat what = ThresholdWhat::Billable;
    qint64 value = 0;

    friend bool operator==(const Threshold &, const Threshold &) = default;
};

/// As they are kept: `billable:450,unknown:1`. What can't be read is left out.
QString thresholdsText(const QList<Threshold> &thresholds);
QList<Threshold> thresholdsFromText(QStringView text);

} // namespace core
