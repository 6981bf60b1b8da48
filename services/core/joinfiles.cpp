// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joinfiles.h"

#include <algorithm>

namespace core {

namespace {

constexpr Row kJoinedPerJob = 32768;

enum class Found : quint8 { Alone, ById, ByMail };

/// A row of the other files that is the account @p joined; the surest of them.
Found foundElsewhere(const std::vector<JoinSource> &sources, const JoinSource &source, Row row, Row joined)
{
    Found found = Found::Alone;
    for (const JoinSource &other : sources) {
        if (other.index == source.index || joined >= other.rowOf.size() || other.rowOf[joined] == kNoRow)
            continue;
        const std::string_view id = source.table->foldedId(row);
        if (!id.empty() && id == other.table->foldedId(other.rowOf[joined]))
            return Found::ById;
        found = Found::ByMail;
    }
    return found;
}

} // namespace

void countJoins(std::vector<JoinSource> &sources, const Parallel &parallel)
{
    for (JoinSource &source : sources) {
        const auto rows = static_cast<Row>(source.joinedOf.size());
        std::vector<Found> found(rows, Found::Alone);
        parallel(static_cast<int>((rows + kJoinedPerJob - 1) / kJoinedPerJob), [&](int job) {
            const Row begin = static_cast<Row>(job) * kJoinedPerJob;
            for (Row row = begin; row < std::min(rows, begin + kJoinedPerJob); ++row) {
                if (source.joinedOf[row] != kNoRow)
                    found[row] = foundElsewhere(sources, source, row, source.joinedOf[row]);
            }
        });
        FileJoin &join = source.join;
        for (Row row = 0; row < rows; ++row) {
            join.byId += found[row] == Found::ById;
            join.byMail += found[row] == Found::ByMail;
            if (found[row] != Found::Alone)
                continue;
            ++join.alone;
            if (join.aloneExamples.size() < FileJoin::kExamples)
                join.aloneExamples.append({accountText(*source.table, row), source.batch->line(row)});
        }
    }
}

std::vector<FileJoin> takeJoins(std::vector<JoinSource> &sources, std::size_t files)
{
    std::vector<FileJoin> joins(files);
    for (std::size_t i = 0; i < files; ++i)
        joins[i] = std::move(sources[i].join);
    for (std::size_t further = files; further < sources.size(); ++further) {
        for (const ColumnConflict &conflict : std::as_const(sources[further].join.conflicts)) {
            QList<ColumnConflict> &own = joins[sources[further].index].conflicts;
            const auto same = std::find_if(own.begin(), own.end(), [&](const ColumnConflict &other) {
                return other.column == conflict.column && other.winner == conflict.winner;
            });
            if (same == own.end())
                own.append(conflict);
            else
                same->count += conflict.count;
        }
    }
    for (FileJoin &join : joins) {
        std::stable_sort(join.conflicts.begin(), join.conflicts.end(),
            [](const ColumnConflict &a, const ColumnConflict &b) { return a.count > b.count; });
    }
    return joins;
}

} // namespace core
