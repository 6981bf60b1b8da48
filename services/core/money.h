// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <array>

#include <compare>
#include <optional>
#include <vector>

namespace core {

/// ISO 4217 code with the number of its minor digits (JPY 0, USD 2, KWD 3).
struct Currency
{
    std::array<char, 3> code {'U', 'S', 'D'};

    /// Any case; nothing for what is no currency of the standard.
    static std::optional<Currency> fromCode(QStringView code);
    QString toString() const;
    int minorDigits() const;
    friend bool operator==(const Currency &, const Currency &) = default;
};

/// An amount in integer minor units. No floating point anywhere near it. Adding different currencies is a
/// programmer's error (asserted), and so is leaving the range of qint64: amounts that are read or computed from a price
/// book are within kMaxMinor, so that sums of a few of them can't.
class Money final
{
public:
    static constexpr qint64 kMaxMinor = qint64(1) << 58; ///< 2.8 × 10^17 minor units

    Money() = default;
    Money(qint64 minor, Currency currency)
        : m_minor(minor)
        , m_currency(currency)
    {
    }

    qint64 minor() const { return m_minor; }
    Currency currency() const { return m_currency; }
    Money operator+(Money other) const;
    Money operator-(Money other) const;
    Money operator-() const { return {-m_minor, m_currency}; }
    std::strong_ordering operator<=>(const Money &other) const;
    friend bool operator==(const Money &, const Money &) = default;

    /// Reads plain decimals without grouping ("8000", "4.2", "-3.05") into minor units. Errors: BadValue for anything
    /// else and for more digits than the currency has, Overflow beyond kMaxMinor; the text is in detail.
    static Result<Money> fromDecimal(QStringView text, Currency currency);
    /// Plain decimal with the currency's digits and no grouping, for machines: "8000.00".
    QString toDecimal() const;

private:
    qint64 m_minor = 0;
    Currency m_currency;
};

/// Splits @p total over @p weights (≥ 0) by largest remainder, ties to the earlier: parts add up exactly. All-zero
/// weights give equal parts, no weights no parts. A negative total is split as its opposite.
std::vector<Money> share(Money total, const std::vector<qint64> &weights);

} // namespace core
