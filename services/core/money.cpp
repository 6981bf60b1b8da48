// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include "core/apportion.h"
#include "core/decimal.h"

namespace core {

Money Money::operator+(Money other) const
{
    Q_ASSERT(m_currency == other.m_currency);
    qint64 sum = 0;
    [[maybe_unused]] const bool overflows = __builtin_add_overflow(m_minor, other.m_minor, &sum);
    Q_ASSERT(!overflows);
    return {sum, m_currency};
}

Money Money::operator-(Money other) const
{
    Q_ASSERT(m_currency == other.m_currency);
    qint64 difference = 0;
    [[maybe_unused]] const bool overflows = __builtin_sub_overflow(m_minor, other.m_minor, &difference);
    Q_ASSERT(!overflows);
    return {difference, m_currency};
}

std::strong_ordering Money::operator<=>(const Money &other) const
{
    Q_ASSERT(m_currency == other.m_currency);
    return m_minor <=> other.m_minor;
}

Result<Money> Money::fromDecimal(QStringView text, Currency currency)
{
    const Result<qint64> minor = scaledDecimal(text, currency.minorDigits());
    if (!minor)
        return Unexpected(minor.error());
    if (*minor > kMaxMinor || *minor < -kMaxMinor)
        return fail(ErrorCode::Overflow, {}, text.toString());
    return Money(*minor, currency);
}

QString Money::toDecimal() const
{
    return decimalText(m_minor, m_currency.minorDigits());
}

std::vector<Money> share(Money total, const std::vector<qint64> &weights)
{
    const bool isNegative = total.minor() < 0;
    std::vector<Money> parts;
    parts.reserve(weights.size());
    for (const qint64 minor : apportion(isNegative ? -total.minor() : total.minor(), weights))
        parts.emplace_back(isNegative ? -minor : minor, total.currency());
    return parts;
}

} // namespace core
