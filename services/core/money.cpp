// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include "core/decimal.h"

#include <algorithm>
#include <numeric>

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
    std::vector<Money> parts(weights.size(), Money(0, total.currency()));
    if (weights.empty())
        return parts;

    Int128 sum = 0;
    for (const qint64 weight : weights) {
        Q_ASSERT(weight >= 0);
        sum += std::max<qint64>(weight, 0);
    }
    const bool isEqual = sum == 0;
    if (isEqual)
        sum = static_cast<Int128>(weights.size());

    const bool isNegative = total.minor() < 0;
    const Int128 amount = isNegative ? -static_cast<Int128>(total.minor()) : static_cast<Int128>(total.minor());
    std::vector<qint64> minor(weights.size());
    std::vector<Int128> remainders(weights.size());
    Int128 left = amount;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Int128 product = amount * (isEqual ? 1 : std::max<qint64>(weights[i], 0));
        minor[i] = static_cast<qint64>(product / sum);
        remainders[i] = product % sum;
        left -= minor[i];
    }

    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    const auto isEarlier = [&remainders](std::size_t a, std::size_t b) {
        return remainders[a] != remainders[b] ? remainders[a] > remainders[b] : a < b;
    };
    // Fewer minor units are left than there are parts, since each part lost less than one.
    const auto end = order.begin() + static_cast<std::ptrdiff_t>(left);
    std::nth_element(order.begin(), end, order.end(), isEarlier);
    for (auto it = order.begin(); it != end; ++it)
        ++minor[*it];

    for (std::size_t i = 0; i < weights.size(); ++i)
        parts[i] = Money(isNegative ? -minor[i] : minor[i], total.currency());
    return parts;
}

} // namespace core
