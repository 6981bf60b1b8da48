// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joincells.h"
#include "core/joinsource.h"

#include <array>
#include <deque>
#include <vector>

namespace core {

/// Which columns a joined table has, and which files each is made of, newest first. Columns of one header are one
/// column; the columns of one app and place (its names change with the years) are answered together by the newest
/// file that has any of them. Lists of people give their own fields; what else they have is kept as extra columns.
class JoinLayout final
{
public:
    struct ProductLayout
    {
        QString header;
        Product product = Product::Other;
        AccessRole role = AccessRole::Unspecified;
        QString site;
        std::vector<CellPart> parts;
    };
    struct ActivityLayout
    {
        QString header;
        Product product = Product::Other;
        QString site;
        std::vector<DayPart> parts;
    };
    struct ExtraLayout
    {
        QString header;
        std::vector<CellPart> parts;
    };

    /// Points into the sources' tables.
    JoinLayout(const std::vector<JoinSource> &sources, const std::vector<std::size_t> &order);
    JoinLayout(const JoinLayout &) = delete;
    JoinLayout &operator=(const JoinLayout &) = delete;

    const std::vector<CellPart> &field(Field field) const { return m_fields[static_cast<std::size_t>(field)]; }
    bool hasLeavers() const { return m_hasLeavers; }
    const std::vector<ProductLayout> &products() const { return m_products; }
    const std::vector<ActivityLayout> &activity() const { return m_activity; }
    const std::vector<ExtraLayout> &extra() const { return m_extra; }
    const std::vector<DayPart> &lastActive() const { return m_lastActive; }
    const std::vector<DayPart> &added() const { return m_added; }

private:
    void addAccounts(std::size_t source, const AccountTable &table);
    void addPeople(std::size_t source, const JoinSource &from);
    void addExtra(std::size_t source, const QString &header, const CodeColumn &column, int occurrence);
    void addDaysAsExtra(std::size_t source, const QString &header, const HugeArray<Day> &days, int occurrence);
    /// Adds the files that have an app's cells under another header to each of its columns.
    void answerTogether(const std::vector<JoinSource> &sources, const std::vector<std::size_t> &sequence);

    std::array<std::vector<CellPart>, static_cast<std::size_t>(Field::Count)> m_fields;
    bool m_hasLeavers = false;
    std::vector<ProductLayout> m_products;
    std::vector<ActivityLayout> m_activity;
    std::vector<ExtraLayout> m_extra;
    std::vector<DayPart> m_lastActive;
    std::vector<DayPart> m_added;
    std::deque<CodeColumn> m_made; ///< dates of people's lists as texts
};

} // namespace core
