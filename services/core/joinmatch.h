// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joinsource.h"
#include "core/keyindex.h"
#include "core/parallel.h"

#include <unordered_set>
#include <vector>

namespace core {

/// Finds which rows of several files are one account: by Atlassian ID, then by folded e-mail. Joined rows are
/// numbered in the order in which they were made. Fills joinedOf, rowOf, counts and reports of the sources.
class JoinMatch final
{
public:
    explicit JoinMatch(const Parallel &parallel)
        : m_parallel(parallel)
    {
    }

    /// Every row of @p source that matches none becomes an account.
    void addMaker(JoinSource &source);
    /// Rows that match enrich; call finish() when all were given.
    void addEnriching(JoinSource &source);
    /// Rows found through keys that another enriching file told; then what is left is rejected.
    void finish(const std::vector<JoinSource *> &enriching);

    /// Fills joinedOf only: for files whose rows stay beside the accounts.
    void look(JoinSource &source);
    /// Whether an account's e-mail ends in this folded domain.
    bool hasDomain(std::string_view domain);

    Row rowCount() const { return static_cast<Row>(m_origins.size()); }

private:
    struct Origin
    {
        const AccountTable *table;
        Row row;
        const JoinSource *source;
    };
    bool isSameFile(const JoinSource &source, Row joined) const;

    void ensureIndex();
    /// Finds rows that have no account yet; gives how many.
    std::size_t match(JoinSource &source);
    bool matchInOrder(JoinSource &source);
    void settle(JoinSource &source, const std::vector<Row> &found, const std::vector<char> &byMail);
    void learnKeys(const JoinSource &source, Row row, Row joined);
    void makeAccount(JoinSource &source, Row row);

    const Parallel &m_parallel;
    std::vector<Origin> m_origins; ///< where a joined row was met first
    KeyIndex m_ids;
    KeyIndex m_mails;
    bool m_isIndexed = false;
    std::unordered_set<std::string_view> m_domains; ///< made when first asked for
    bool m_hasLearnt = false; ///< keys were added since the last look
};

/// The folded e-mail and id of a row.
struct AccountKeys
{
    std::string_view mail;
    std::string_view id;
};
AccountKeys accountKeys(const AccountTable &table, Row row);

} // namespace core
