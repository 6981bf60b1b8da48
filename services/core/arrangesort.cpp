// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrangekeys.h"

#include "core/fold.h"

#include <QByteArray>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>
#include <tuple>

namespace core {

namespace {

/// Digits of more bits would scatter over more places than the cache holds.
constexpr int kBitsOfDigit = 12;

/// One stable pass: from @p rows to @p out by a number below @p classes.
template <typename NumberOf>
void countingPass(
    const RowOrder &rows, RowOrder &out, std::size_t classes, const Parallel &parallel, const NumberOf &numberOf)
{
    const std::size_t size = rows.size();
    const std::size_t pieces = size < 65536 ? 1 : 8;
    const auto begin = [size, pieces](std::size_t piece) { return size * piece / pieces; };
    std::vector<std::vector<quint32>> places(pieces, std::vector<quint32>(classes, 0));
    parallel(static_cast<int>(pieces), [&](int job) {
        const auto piece = static_cast<std::size_t>(job);
        quint32 *const count = places[piece].data();
        for (std::size_t i = begin(piece); i < begin(piece + 1); ++i)
            ++count[numberOf(rows[i])];
    });
    quint32 sum = 0;
    for (std::size_t number = 0; number < classes; ++number) {
        for (std::vector<quint32> &place : places)
            sum += std::exchange(place[number], sum);
    }
    parallel(static_cast<int>(pieces), [&](int job) {
        const auto piece = static_cast<std::size_t>(job);
        quint32 *const place = places[piece].data();
        for (std::size_t i = begin(piece); i < begin(piece + 1); ++i)
            out[place[numberOf(rows[i])]++] = rows[i];
    });
}

template <typename NumberOf>
void sortBy(RowOrder &rows, RowOrder &spare, quint32 classes, const Parallel &parallel, const NumberOf &numberOf)
{
    if (classes <= 1 || rows.size() <= 1)
        return;
    const int bits = static_cast<int>(std::bit_width(classes - 1));
    const int digits = (bits + kBitsOfDigit - 1) / kBitsOfDigit;
    const int width = (bits + digits - 1) / digits;
    for (int digit = 0; digit < digits; ++digit) {
        const int shift = digit * width;
        const quint32 mask = (quint32(1) << width) - 1;
        const std::size_t values
            = std::min<std::size_t>(std::size_t(mask) + 1, std::size_t((classes - 1) >> shift) + 1);
        countingPass(rows, spare, values, parallel, [&](Row row) { return (numberOf(row) >> shift) & mask; });
        rows.swap(spare);
    }
}

} // namespace

void sortByNumbers(RowOrder &rows, RowOrder &spare, const SortNumbers &numbers, const Parallel &parallel)
{
    spare.resize(rows.size());
    if (const auto *narrow = std::get_if<SortNumbers::Narrow>(&numbers.source)) {
        sortBy(rows, spare, numbers.classes, parallel,
            [codes = narrow->codes, number = narrow->number.data()](Row row) { return number[codes[row]]; });
    } else if (const auto *wide = std::get_if<SortNumbers::Wide>(&numbers.source)) {
        sortBy(rows, spare, numbers.classes, parallel,
            [codes = wide->codes, number = wide->number.data()](Row row) { return number[codes[row]]; });
    } else if (const auto *direct = std::get_if<SortNumbers::Direct>(&numbers.source)) {
        sortBy(
            rows, spare, numbers.classes, parallel, [number = direct->number.data()](Row row) { return number[row]; });
    } else if (const auto *days = std::get_if<SortNumbers::Days>(&numbers.source)) {
        sortBy(rows, spare, numbers.classes, parallel, [d = *days](Row row) -> quint32 {
            const Day day = d.days[row];
            if (!isDate(day))
                return day == kNever ? d.never : d.unknown;
            return static_cast<quint32>(d.descending ? qint64(d.base) - day : qint64(day) - d.base);
        });
    }
}

namespace {

/// What a cell of an unknown column is sorted by.
struct CellKey
{
    bool isText = true;
    double number = 0;
    std::string text;

    explicit CellKey(const std::string &cell)
        : text(folded(cell))
    {
        bool isNumber = false;
        number = QByteArray::fromRawData(cell.data(), static_cast<qsizetype>(cell.size())).toDouble(&isNumber);
        isText = !isNumber || !std::isfinite(number);
        if (isText)
            number = 0;
    }
    friend bool operator<(const CellKey &a, const CellKey &b)
    {
        return std::tie(a.isText, a.number, a.text) < std::tie(b.isText, b.number, b.text);
    }
};

/// Rank of each code, as core::rankCodes(), numbers before texts and by their value.
std::vector<quint32> rankCells(const std::vector<std::string> &cells)
{
    std::vector<CellKey> keys(cells.begin(), cells.end());
    std::vector<quint32> codes(cells.size() - 1);
    std::iota(codes.begin(), codes.end(), 1u);
    const auto isBefore = [&keys](quint32 a, quint32 b) { return keys[a] < keys[b]; };
    std::sort(codes.begin(), codes.end(), isBefore);
    std::vector<quint32> ranks(cells.size(), static_cast<quint32>(cells.size()));
    quint32 rank = 0;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        if (i > 0 && isBefore(codes[i - 1], codes[i]))
            ++rank;
        ranks[codes[i]] = rank;
    }
    return ranks;
}

RowOrderPtr sorted(const RowOrder &rows, const SortNumbers &numbers, const Parallel &parallel)
{
    RowOrder order = rows;
    RowOrder spare;
    sortByNumbers(order, spare, numbers, parallel);
    return std::make_shared<const RowOrder>(std::move(order));
}

} // namespace

RowOrderPtr sortedBy(const RowOrder &rows, const CodeColumn &cells, bool descending, const Parallel &parallel)
{
    return sorted(rows, sortNumbers(cells, rankCells(cells.values), descending), parallel);
}

RowOrderPtr sortedBy(const RowOrder &rows, const HugeArray<Day> &days, bool descending, const Parallel &parallel)
{
    return sorted(rows, sortNumbers(days, descending), parallel);
}

} // namespace core
