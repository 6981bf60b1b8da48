// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/money.h"

#include <QByteArray>

#include <vector>

namespace core {

/// A slice of users with its own price (marginal tiers).
struct PriceTier
{
    qint64 upTo = 0; ///< last user of the slice; 0 = open end
    qint64 microPrice = 0; ///< price per user and month in millionths of a minor unit ($4.20 = 420,000,000)

    friend bool operator==(const PriceTier &, const PriceTier &) = default;
};

/// Optional annual user tiers: the year costs the price of the step at or above the number of users.
struct AnnualStep
{
    qint64 users = 0;
    Money price; ///< a year

    friend bool operator==(const AnnualStep &, const AnnualStep &) = default;
};

/// A figure that is known from elsewhere, to hold the book against: what so many users cost.
struct TestFigure
{
    qint64 users = 0;
    Money price;
    bool isMonth = false; ///< of a month; else of a year, billed annually

    friend bool operator==(const TestFigure &, const TestFigure &) = default;
};

/// Prices as dated data (design.md 4). The admin's quote is the truth; every figure names its book.
struct PriceBook
{
    QString id;
    QString title;
    QString source; ///< sentence or address
    Day date = kNoDay; ///< of the list
    Currency currency;
    qint64 minimumUsers = 0;
    std::vector<PriceTier>
        tiers; ///< ascending; the last one's price goes on, marked "beyond the book" where its end is closed
    std::vector<AnnualStep> annualSteps;
    int monthsPerYear = 12; ///< months charged for an annual subscription (10 in the article's and the 2018 book)
    qint64 discountBasisPoints = 0; ///< 1/100 %
    bool guardIncluded = false; ///< Enterprise plan: cost 0
    bool isPremium = false; ///< prices Guard Premium
    std::vector<TestFigure> testFigures; ///< no part of the prices

    friend bool operator==(const PriceBook &, const PriceBook &) = default;
};

/// Parses a book's JSON; the keys are told in resources/prices/README.md. Prices are decimals, as strings or numbers,
/// with at most 6 more digits than the currency has, and never pass through floating point. Errors name the place:
/// BadJson has @p file as subject and line and column; MissingKey and BadValue (unknown keys, negative prices, unsorted
/// tiers, unknown currencies, discounts outside 0…100 % …) and Overflow have "file: path" as subject, line and column,
/// and the value in detail.
[[nodiscard]] Result<PriceBook> parsePriceBook(const QByteArray &json, const QString &file);

} // namespace core
