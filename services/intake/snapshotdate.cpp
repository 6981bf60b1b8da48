// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/snapshotdate.h"

#include <QFileInfo>

namespace intake {

namespace {

/// `T15_11_44`, with any mark or none between; -1 where it is no time.
int secondOfDay(QStringView text)
{
    if (!text.startsWith(u'T'))
        return -1;
    QString digits;
    for (const QChar c : text.sliced(1)) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (digits.size() % 2 != 0 || (c != u'_' && c != u':' && c != u'-' && c != u'.'))
            break;
        if (digits.size() == 6)
            break;
    }
    const QTime time = QTime::fromString(digits, QStringLiteral("HHmmss"));
    return time.isValid() ? time.msecsSinceStartOfDay() / 1000 : -1;
}

SnapshotDate inName(const QString &name)
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
            return {core::toDay(date), secondOfDay(QStringView(name).sliced(i + 10)), core::DateSource::FileName};
    }
    return {};
}

} // namespace

SnapshotDate snapshotDate(core::Day given, const QString &path, qint64 modified)
{
    if (core::isDate(given))
        return {given, -1, core::DateSource::Given};
    if (const SnapshotDate named = inName(QFileInfo(path).fileName()); core::isDate(named.day))
        return named;
    constexpr qint64 kDaySeconds = 86400;
    const qint64 days = modified >= 0 ? modified / kDaySeconds : -((-modified + kDaySeconds - 1) / kDaySeconds);
    return {static_cast<core::Day>(days), -1, core::DateSource::FileTime};
}

} // namespace intake
