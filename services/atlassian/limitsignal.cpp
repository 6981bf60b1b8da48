// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/limitsignal.h"

#include <algorithm>

namespace atlassian {

using Milliseconds = core::Clock::Milliseconds;
using namespace std::chrono_literals;

namespace {

constexpr double kFirstEpochSecond = 1e9;
constexpr double kFirstEpochMillisecond = 1e12;
constexpr double kLongest = 366.0 * 24 * 3600; ///< seconds; more is nonsense

QDateTime httpDate(const QByteArray &text)
{
    // "Wed, 21 Oct 2026 07:28:00 GMT"; Qt's RFC 2822 wants the zone as an offset
    QString date = QString::fromLatin1(text.trimmed());
    date.replace(QLatin1String("GMT"), QLatin1String("+0000"));
    return QDateTime::fromString(date, Qt::RFC2822Date);
}

std::optional<int> wholeNumber(const QByteArray &text)
{
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok);
    if (!ok || number < 0 || number > 1e9)
        return std::nullopt;
    return static_cast<int>(number);
}

std::optional<Milliseconds> seconds(double number)
{
    if (!(number <= kLongest))
        return std::nullopt;
    return Milliseconds(static_cast<qint64>(std::max(number, 0.0) * 1000));
}

std::optional<Milliseconds> moment(const QByteArray &text, const QDateTime &now)
{
    if (text.trimmed().isEmpty())
        return std::nullopt;
    bool ok = false;
    const double number = text.trimmed().toDouble(&ok);
    const double epoch = static_cast<double>(now.toMSecsSinceEpoch()) / 1000;
    if (ok)
        return seconds(number >= kFirstEpochMillisecond ? number / 1000 - epoch
                : number >= kFirstEpochSecond           ? number - epoch
                                                        : number);
    const QString iso = QString::fromLatin1(text.trimmed());

    QDateTime date = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!date.isValid())
        date = httpDate(text);
    if (!date.isValid())
        return std::nullopt;
    if (date.timeSpec() == Qt::LocalTime) // no zone written: UTC, as documented
        date.setTimeSpec(Qt::UTC);
    return seconds(static_cast<double>(now.msecsTo(date)) / 1000);
}

} // namespace

LimitSignal readLimitSignal(const Answer &answer, const QDateTime &now)
{
    const QDateTime date = httpDate(answer.header("date"));
    const QDateTime theirs = date.isValid() ? date : now;
    LimitSignal signal;
    signal.limit = wholeNumber(answer.header("x-ratelimit-limit"));
    signal.remaining = wholeNumber(answer.header("x-ratelimit-remaining"));
    signal.reset = moment(answer.header("x-ratelimit-reset"), theirs);
    signal.retryAfter = moment(answer.header("retry-after"), theirs);
    signal.reason = QString::fromLatin1(answer.header("ratelimit-reason").trimmed());
    return signal;
}

} // namespace atlassian
