// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joinsource.h"

#include <string_view>
#include <vector>

namespace core {

/// Where files disagree, gathered a column at a time so that columns can be joined beside each other.
class JoinConflicts final
{
public:
    JoinConflicts(const std::vector<JoinSource> &sources, QString column)
        : m_sources(sources)
        , m_column(std::move(column))
        , m_counts(sources.size(), 0)
    {
    }

    /// @p source, the older file, says @p lost about its @p row; @p kept of @p winner holds.
    void add(std::size_t source, Row row, std::string_view lost, std::string_view kept, std::size_t winner);
    void add(std::size_t source, Row row, Day lost, Day kept, std::size_t winner);
    /// Into the reports of the files that lost.
    void writeTo(std::vector<JoinSource> &sources) const;

private:
    struct Detail
    {
        std::size_t source;
        qint64 line;
        QString account;
        QString text;
    };

    /// Against one file.
    struct Loss
    {
        std::size_t loser;
        std::size_t winner;
        ColumnConflict conflict;
    };

    template <typename Text>
    void add(std::size_t source, Row row, std::size_t winner, const Text &texts);
    ColumnConflict &lossOf(std::size_t loser, std::size_t winner);

    const std::vector<JoinSource> &m_sources;
    QString m_column;
    std::vector<qint64> m_counts;
    std::vector<Detail> m_details;
    std::vector<Loss> m_losses;
    std::size_t m_lastLoss = 0;
};

} // namespace core
