// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/threshold.h"

#include <QStringList>

#include <array>

namespace core {

namespace {

constexpr std::array<const char *, 4> kNames {"billable", "accidental", "unknown", "accounts"};

} // namespace

QString thresholdsText(const QList<Threshold> &thresholds)
{
    QStringList all;
    for (const Threshold &threshold : thresholds)
        all.append(QLatin1String(kNames[static_cast<std::size_t>(threshold.what)]) + u':' + QString::number(threshold.value));
    return all.join(u',');
}

QList<Threshold> thresholdsFromText(QStringView text)
{
    QList<Threshold> all;
    for (const QStringView one : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype colon = one.indexOf(u':');
        const qint64 value = colon < 0 ? 0 : one.mid(colon + 1).toLongLong();
        for (std::size_t i = 0; i < kNames.size() && value > 0; ++i) {
            if (one.left(colon) == QLatin1String(kNames[i]))
                all.append({static_cast<ThresholdWhat>(i), value});
        }
    }
    return all;
}

} // namespace core
