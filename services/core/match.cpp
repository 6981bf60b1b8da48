// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matcher.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

/// Rows of one job; small enough that its words stay in the cache, and a multiple of 64.
constexpr Row kRowsOfJob = 16384;
using Words = std::array<quint64, kRowsOfJob / 64>;

struct ReadyTerm
{
    MatcherPtr matcher;
    bool negated = false;
};
using ReadyQuery = std::vector<std::vector<ReadyTerm>>;

/// Matches [begin, end) into @p out, the words of these rows.
void matchRange(const ReadyQuery &query, Row begin, Row end, quint64 *out)
{
    const std::size_t words = (static_cast<std::size_t>(end - begin) + 63) / 64;
    Words all, one;
    for (const std::vector<ReadyTerm> &group : query) {
        all.fill(~quint64(0));
        for (const ReadyTerm &term : group) {
            std::fill_n(one.begin(), words, 0);
            term.matcher->mark(begin, end, one.data());
            const quint64 flip = term.negated ? ~quint64(0) : 0;
            quint64 left = 0;
            for (std::size_t i = 0; i < words; ++i) {
                all[i] &= one[i] ^ flip;
                left |= all[i];
            }
            if (!left)
                break;
        }
        for (std::size_t i = 0; i < words; ++i)
            out[i] |= all[i];
    }
    // Negation also turned the bits behind the last row.
    if (end & 63)
        out[words - 1] &= ~quint64(0) >> (64 - (end & 63));
}

} // namespace

Result<RowBits> match(const Assessment &assessment, const Query &query, const Parallel &parallel, std::stop_token stop)
{
    ReadyQuery ready;
    for (const std::vector<QueryTerm> &group : query.anyOf) {
        std::vector<ReadyTerm> terms;
        for (const QueryTerm &term : group) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled);
            Result<MatcherPtr> matcher = makeMatcher(assessment, query, term);
            if (!matcher)
                return Unexpected(matcher.error());
            terms.push_back({std::move(*matcher), term.negated});
        }
        ready.push_back(std::move(terms));
    }
    if (ready.empty())
        ready.emplace_back(); // every row
    const Row rows = assessment.rowCount();
    RowBits bits(rows);
    parallel(static_cast<int>((rows + kRowsOfJob - 1) / kRowsOfJob), [&](int job) {
        if (stop.stop_requested())
            return;
        const Row begin = static_cast<Row>(job) * kRowsOfJob;
        const Row end = std::min(rows, begin + kRowsOfJob);
        matchRange(ready, begin, end, bits.words().data() + begin / 64);
    });
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled);
    return bits;
}

} // namespace core
