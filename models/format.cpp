// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include "models/tr.h"

#include <QStringList>

namespace models {
namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreak(0x00a0);

QString sign(bool negative, bool positive)
{
    return negative ? QString(kMinus) : positive ? QStringLiteral("+") : QString();
}

} // namespace

QString numberText(qint64 value, const QLocale &locale)
{
    QString text = locale.toString(value);
    if (value < 0 && text.startsWith(locale.negativeSign()))
        text = kMinus + text.mid(locale.negativeSign().size());
    return text;
}

QString signedNumberText(qint64 value, const QLocale &locale)
{
    return (value > 0 ? QStringLiteral("+") : QString()) + numberText(value, locale);
}

QString numberRangeText(qint64 from, qint64 to, const QLocale &locale)
{
    if (from == to)
        return numberText(from, locale);
    return Words::tr("%1 to %2", "@info range of numbers").arg(numberText(from, locale), numberText(to, locale));
}

QString dayText(core::Day day, const QLocale &locale)
{
    if (day == core::kNever)
        return Words::tr("never", "@info date of something that never happened");
    if (!core::isDate(day))
        return Words::tr("unknown", "@info date that is not known");
    return locale.toString(core::toDate(day), dayFormat());
}

QString dayFormat()
{
    return Words::tr("d MMM yyyy", "@info date format, as of QLocale::toString");
}

QString dayOfYearText(int month, int day, const QLocale &locale)
{
    return locale.toString(QDate(2024, month, day), Words::tr("d MMMM", "@info date format without a year, as of QLocale::toString"));
}

QString agoText(core::Day day, core::Day today, const QLocale &locale)
{
    if (day == core::kNever)
        return dayText(day, locale);
    if (!core::isDate(day) || !core::isDate(today))
        return dayText(core::kNoDay, locale);
    const qint64 days = qint64(today) - day;
    if (days == 0)
        return Words::tr("today", "@info");
    if (days == 1)
        return Words::tr("yesterday", "@info");
    if (days == -1)
        return Words::tr("tomorrow", "@info");
    if (days < 0)
        return counted(Words::tr("in %1 day(s)", "@info", pluralOf(-days)), -days, locale);
    if (days < 60)
        return counted(Words::tr("%1 day(s) ago", "@info", pluralOf(days)), days, locale);
    const QDate from = core::toDate(day);
    const QDate to = core::toDate(today);
    const qint64 months = (to.year() - from.year()) * 12 + to.month() - from.month() - (to.day() < from.day() ? 1 : 0);
    if (months < 24)
        return counted(Words::tr("%1 month(s) ago", "@info", pluralOf(months)), months, locale);
    return counted(Words::tr("%1 year(s) ago", "@info", pluralOf(months / 12)), months / 12, locale);
}

QString percentText(qint64 part, qint64 whole, const QLocale &locale)
{
    const bool negative = (part < 0) != (whole < 0);
    quint64 numerator = part < 0 ? 0 - static_cast<quint64>(part) : static_cast<quint64>(part);
    quint64 denominator = whole < 0 ? 0 - static_cast<quint64>(whole) : static_cast<quint64>(whole);
    if (denominator == 0)
        return Words::tr("unknown", "@info share of nothing");
    for (; numerator > (quint64(1) << 55) || denominator > (quint64(1) << 55); numerator >>= 1, denominator >>= 1) { }
    const auto rounded = static_cast<qint64>((numerator * 200 + denominator) / (denominator * 2));
    const QString format = Words::tr("%1 %", "@info percent, with a no-break space");
    QString bound;
    qint64 shown = rounded;
    if (rounded == 0 && numerator != 0) {
        bound = QStringLiteral("<") + kNoBreak;
        shown = 1;
    } else if (rounded == 100 && numerator < denominator) {
        bound = QStringLiteral(">") + kNoBreak;
        shown = 99;
    }
    return bound + sign(negative && numerator != 0, false) + format.arg(numberText(shown, locale)).replace(u' ', kNoBreak);
}

QString bytesText(qint64 bytes, const QLocale &locale)
{
    return locale.formattedDataSize(bytes, bytes < 10'000'000 ? 1 : 0, QLocale::DataSizeSIFormat);
}

QString durationText(qint64 nanoseconds, const QLocale &locale)
{
    const qint64 tenths = (nanoseconds + 50'000'000) / 100'000'000;
    if (nanoseconds < 1'000'000)
        return Words::tr("under 1 ms", "@info duration");
    if (tenths < 10)
        return Words::tr("%1 ms", "@info duration in milliseconds").arg(numberText((nanoseconds + 500'000) / 1'000'000, locale));
    if (tenths < 1000)
        return Words::tr("%1 s", "@info duration in seconds").arg(numberText(tenths / 10, locale) + locale.decimalPoint() + numberText(tenths % 10, locale));
    return Words::tr("%1 min", "@info duration in minutes").arg(numberText(tenths / 600, locale));
}

QString listText(const QStringList &items)
{
    if (items.size() < 2)
        return items.join(QString());
    return Words::tr("%1 and %2", "@info end of a list").arg(items.mid(0, items.size() - 1).join(Words::tr(", ", "@info between items of a list")), items.last());
}

} // namespace models
