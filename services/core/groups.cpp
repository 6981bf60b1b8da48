// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/groups.h"

#include "core/couldgo.h"
#include "core/groupcodes.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

/// A seat that could go, in parts that two to twelve groups share evenly.
constexpr qint64 kSeat = 27720;
constexpr std::size_t kPiece = 65536;

struct Sum
{
    qint64 accounts = 0;
    qint64 billable = 0;
    qint64 couldGo = 0;
    qint64 weight = 0;
};
using Sums = std::vector<Sum>;

enum CaseBit : quint8 { Billed = 1, CouldGo = 2 };

class GroupAdder final
{
public:
    GroupAdder(const Assessment &assessment, const GroupCodes &codes)
        : m_cases(assessment.caseOfRow)
        , m_codes(codes)
    {
        for (const Case &facts : assessment.cases)
            m_bits.push_back(
                static_cast<quint8>((isBilled(assessment, facts) ? Billed : 0) | (couldGo(assessment, facts) ? CouldGo : 0)));
    }

    void add(const Row *rows, std::size_t count, Sums &sums) const
    {
        std::vector<quint32> groups;
        for (std::size_t i = 0; i < count; ++i) {
            const Row row = rows[i];
            const quint8 bits = m_bits[m_cases[row]];
            if (!m_codes.direct.isEmpty()) {
                addTo(sums[m_codes.direct[row]], bits, kSeat);
                continue;
            }
            groups.clear();
            collect(row, groups);
            if (groups.empty())
                groups.push_back(0);
            const qint64 part = kSeat / std::min<qint64>(kSeat, static_cast<qint64>(groups.size()));
            for (const quint32 group : groups)
                addTo(sums[group], bits, part);
        }
    }

private:
    static void addTo(Sum &sum, quint8 bits, qint64 part)
    {
        ++sum.accounts;
        sum.billable += (bits & Billed) != 0;
        if (bits & CouldGo) {
            ++sum.couldGo;
            sum.weight += part;
        }
    }

    void collect(Row row, std::vector<quint32> &groups) const
    {
        const auto addOnce = [&groups](quint32 group) {
            if (std::find(groups.begin(), groups.end(), group) == groups.end())
                groups.push_back(group);
        };
        for (const GroupCodes::Cells &cells : m_codes.cells) {
            const quint32 code = cells.wide ? cells.wide[row] : cells.narrow[row];
            for (quint32 i = cells.starts[code]; i < cells.starts[code + 1]; ++i)
                addOnce(cells.groups[i]);
        }
        for (const GroupCodes::Days &days : m_codes.days) {
            if (days.days[row] > kNever)
                addOnce(days.group);
        }
    }

    const HugeArray<quint16> &m_cases;
    const GroupCodes &m_codes;
    std::vector<quint8> m_bits;
};

} // namespace

Result<Groups> groupsOf(const Assessment &assessment, AccountColumn by, const Row *rows, std::size_t count,
    const Parallel &parallel, std::stop_token stop)
{
    Q_ASSERT(canGroup(by));
    Groups result;
    result.by = by;
    result.whole = summarise(assessment, rows, count);
    const GroupCodes codes = groupCodes(assessment, by);
    result.overlap = codes.overlap;
    const GroupAdder adder(assessment, codes);

    constexpr std::size_t kMostPieces = 8;
    const std::size_t pieces = std::clamp<std::size_t>(count / kPiece, 1, kMostPieces);
    std::vector<Sums> sums(pieces, Sums(codes.values.size()));
    parallel(static_cast<int>(pieces), [&](int job) {
        const auto piece = static_cast<std::size_t>(job);
        const std::size_t end = count * (piece + 1) / pieces;
        for (std::size_t at = count * piece / pieces; at < end && !stop.stop_requested(); at += kPiece)
            adder.add(rows + at, std::min(kPiece, end - at), sums[piece]);
    });
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled);

    std::vector<qint64> weights;
    for (std::size_t group = 0; group < codes.values.size(); ++group) {
        Sum sum;
        for (const Sums &piece : sums) {
            sum.accounts += piece[group].accounts;
            sum.billable += piece[group].billable;
            sum.couldGo += piece[group].couldGo;
            sum.weight += piece[group].weight;
        }
        if (sum.accounts == 0)
            continue;
        result.groups.push_back({codes.values[group], sum.accounts, sum.billable, sum.couldGo, Money()});
        weights.push_back(sum.weight);
    }
    const std::vector<Money> savings = share(result.whole.saving, weights);
    for (std::size_t i = 0; i < savings.size(); ++i)
        result.groups[i].saving = savings[i];
    std::sort(result.groups.begin(), result.groups.end(), [](const Group &a, const Group &b) {
        return std::tie(b.couldGo, b.billable, b.accounts, a.value) < std::tie(a.couldGo, a.billable, a.accounts, b.value);
    });
    return result;
}

} // namespace core
