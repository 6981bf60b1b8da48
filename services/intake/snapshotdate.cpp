// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/snapshotdate.h"

#include <QFileInfo>

namespace intake {

namespace {

core::Day dayInName(const QString &name)
{
    const auto isDigit
        = [&name](qsizetype i) { return i >= 0 && i < name.size() && name.at(i) >= u'0' && name.at(i) <= u'9'; };
    for (qsizetype i = 0; i + 10 <= name.size(); ++i) {
        const QChar mark = name.at(i + 4);
        const bool hasMarks = mark == name.at(i + 7) && (mark == u'-' || mark == u'_' || mark == u'.');
        if (!hasMarks || isDigit(i - 1) || isDigit(i + 10))
            continue;
        const QDate date = QDate::fromString(QString(name.mid(i, 10)).replace(mark, u'-'), Qt::ISODate);
        if (date.isValid() && date.year() >= 1990 && date.year() < 2200)
            return core::toDay(date);
    }
    return core::kNoDay;
}

} // namespace

SnapshotDate snapshotDate(core::Day given, const QString &path, qint64 modified)
{
    if (core::isDate(given))
        return {given, core::DateSource::Given};
    const core::Day named = dayInName(QFileInfo(path).fileName());
    if (core::isDate(named))
        return {named, core::DateSource::FileName};
    constexpr qint64 kDaySeconds = 86400;
    const qint64 days = modified >= 0 ? modified / kDaySeconds : -((-modified + kDaySeconds - 1) / kDaySeconds);
    return {static_cast<core::Day>(days), core::DateSource::FileTime};
}

} // namespace intake
