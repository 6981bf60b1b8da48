// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrange.h"

#include "core/arrangekeys.h"
#include "core/rankstexts.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace core {

namespace {

constexpr std::size_t kPiece = 65536;

int pieceCount(std::size_t size)
{
    return static_cast<int>((size + kPiece - 1) / kPiece);
}

std::optional<RankedText> rankedText(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Name:
        return RankedText::Name;
    case AccountColumn::Mail:
        return RankedText::Mail;
    case AccountColumn::Id:
        return RankedText::Id;
    default:
        return std::nullopt;
    }
}

TextOrderPtr readyOrder(const RanksPtr &ranks, RankedText text)
{
    if (!ranks)
        return nullptr;
    return text == RankedText::Name ? ranks->name : text == RankedText::Mail ? ranks->mail : ranks->id;
}

/// Rows of the set, ascending.
RowOrder rowsOf(const RowBits &bits, const Parallel &parallel)
{
    const std::vector<quint64> &words = bits.words();
    const int pieces = pieceCount(bits.rows());
    constexpr std::size_t kWords = kPiece / 64;
    std::vector<std::size_t> begin(static_cast<std::size_t>(pieces) + 1, 0);
    for (std::size_t i = 0; i < words.size(); ++i)
        begin[i / kWords + 1] += static_cast<std::size_t>(std::popcount(words[i]));
    std::partial_sum(begin.begin(), begin.end(), begin.begin());
    RowOrder rows(begin.back());
    parallel(pieces, [&](int job) {
        const auto piece = static_cast<std::size_t>(job);
        Row *out = rows.data() + begin[piece];
        for (std::size_t i = piece * kWords; i < std::min(words.size(), (piece + 1) * kWords); ++i) {
            for (quint64 word = words[i]; word; word &= word - 1)
                *out++ = static_cast<Row>(i * 64) + static_cast<Row>(std::countr_zero(word));
        }
    });
    return rows;
}

/// Places in the order, from the last text to the first, rows of one text in the order of the file; unknown ones last.
template <typename Visit>
void visitDescending(const TextOrder &order, std::size_t begin, std::size_t end, const Visit &visit)
{
    std::size_t behind = end;
    for (std::size_t i = end; i-- > begin;) {
        if (!((order.starts[i >> 6] >> (i & 63)) & 1))
            continue;
        for (std::size_t k = i; k < behind; ++k)
            visit(order.order[k]);
        behind = i;
    }
}

/// Filters an order by the set; null = all rows.
RowOrder filtered(const TextOrder &order, const RowBits *bits, bool descending, const Parallel &parallel)
{
    const std::size_t size = order.order.size();
    if (!bits && !descending)
        return RowOrder(order.order.begin(), order.order.end());
    // Pieces end where a text begins, so that each can be turned around on its own.
    const int pieces = pieceCount(order.known) + 1; // the last one has the unknown
    std::vector<std::size_t> border(static_cast<std::size_t>(pieces) + 1, order.known);
    border.front() = 0;
    border.back() = size;
    for (std::size_t piece = 1; piece + 1 < static_cast<std::size_t>(pieces); ++piece) {
        std::size_t at = piece * kPiece;
        while (at < order.known && !((order.starts[at >> 6] >> (at & 63)) & 1))
            ++at;
        border[piece] = at;
    }
    std::vector<std::size_t> count(static_cast<std::size_t>(pieces), 0);
    parallel(pieces, [&](int job) {
        const auto piece = static_cast<std::size_t>(job);
        std::size_t rows = border[piece + 1] - border[piece];
        if (bits) {
            rows = 0;
            for (std::size_t i = border[piece]; i < border[piece + 1]; ++i)
                rows += bits->test(order.order[i]);
        }
        count[piece] = rows;
    });
    std::vector<std::size_t> begin(count.size(), 0);
    std::size_t sum = 0;
    for (std::size_t i = 0; i < count.size(); ++i) {
        const std::size_t piece = !descending || i + 1 == count.size() ? i : count.size() - 2 - i;
        begin[piece] = sum;
        sum += count[piece];
    }
    RowOrder rows(sum);
    parallel(pieces, [&](int job) {
        const auto piece = static_cast<std::size_t>(job);
        Row *out = rows.data() + begin[piece];
        const Row *const end = out + count[piece];
        if (descending && piece + 1 < static_cast<std::size_t>(pieces)) {
            visitDescending(order, border[piece], border[piece + 1], [&](Row row) {
                if (!bits || bits->test(row))
                    *out++ = row;
            });
        } else if (!bits) {
            std::copy(order.order.begin() + border[piece], order.order.begin() + border[piece + 1], out);
        } else {
            // Every row is written and the next one overwrites it where it does not count: no branch to guess.
            for (std::size_t i = border[piece]; out < end; ++i) {
                *out = order.order[i];
                out += bits->test(*out);
            }
        }
    });
    return rows;
}

/// The least key first; a later key of the same column changes nothing.
std::vector<SortKey> leastFirst(const std::vector<SortKey> &sort)
{
    std::vector<SortKey> keys;
    for (const SortKey &key : sort) {
        const auto isThere = [&key](const SortKey &other) { return other.column == key.column; };
        if (std::none_of(keys.begin(), keys.end(), isThere))
            keys.push_back(key);
    }
    std::reverse(keys.begin(), keys.end());
    return keys;
}

} // namespace

Result<RowOrderPtr> sortedBy(const RowOrder &rows, const Assessment &assessment, const RanksPtr &ranks,
    const std::vector<SortKey> &sort, const Parallel &parallel, std::stop_token stop)
{
    RowOrder order = rows;
    RowOrder spare;
    for (const SortKey &key : leastFirst(sort)) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        if (const auto text = rankedText(key.column)) {
            TextOrderPtr texts = readyOrder(ranks, *text);
            if (!texts)
                texts = orderByText(assessment.table(), *text, &rows, parallel, stop);
            if (!texts)
                return fail(ErrorCode::Cancelled);
            sortByNumbers(order, spare, sortNumbers(*texts, assessment.rowCount(), key.descending, parallel), parallel);
        } else {
            sortByNumbers(order, spare, sortNumbers(assessment, ranks, key), parallel);
        }
    }
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled);
    return std::make_shared<const RowOrder>(std::move(order));
}

Result<RowOrderPtr> arrange(const Assessment &assessment, const RanksPtr &ranks, const Arrangement &arrangement,
    const Parallel &parallel, std::stop_token stop)
{
    const Row all = assessment.rowCount();
    std::optional<RowBits> bits;
    if (!arrangement.query.anyOf.empty()) {
        Result<RowBits> matched = match(assessment, arrangement.query, parallel, stop);
        if (!matched)
            return Unexpected(matched.error());
        bits = std::move(*matched);
    }
    const auto unsorted = [&] {
        if (bits)
            return rowsOf(*bits, parallel);
        RowOrder rows(all);
        std::iota(rows.begin(), rows.end(), Row(0));
        return rows;
    };
    const std::vector<SortKey> keys = leastFirst(arrangement.sort);
    RowOrder rows, spare;
    bool isFirst = true;
    for (const SortKey &key : keys) {
        if (stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        if (const auto text = rankedText(key.column)) {
            TextOrderPtr order = readyOrder(ranks, *text);
            if (!order) {
                const RowOrder subset = bits ? rowsOf(*bits, parallel) : RowOrder();
                order = orderByText(assessment.table(), *text, bits ? &subset : nullptr, parallel, stop);
                if (!order)
                    return fail(ErrorCode::Cancelled);
            }
            if (isFirst) {
                rows = filtered(*order, bits && ranks ? &*bits : nullptr, key.descending, parallel);
            } else {
                sortByNumbers(rows, spare, sortNumbers(*order, all, key.descending, parallel), parallel);
            }
        } else {
            if (isFirst)
                rows = unsorted();
            sortByNumbers(rows, spare, sortNumbers(assessment, ranks, key), parallel);
        }
        isFirst = false;
    }
    if (isFirst)
        rows = unsorted();
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled);
    return std::make_shared<const RowOrder>(std::move(rows));
}

} // namespace core
