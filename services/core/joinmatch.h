// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joinsource.h"
#include "core/keyindex.h"
#include "core/parallel.h"
#include "core/rowunion.h"
#include "core/stronger.h"

#include <unordered_set>
#include <vector>

namespace core {

/// Finds which rows of several files are one account: by Atlassian ID, then by folded e-mail. Joined rows are
/// numbered in the order in which they were made. Fills joinedOf, rowOf, counts and reports of the sources.
class JoinMatch final
{
public:
    JoinMatch(std::vector<JoinSource> &sources, const Parallel &parallel)
        : m_sources(sources)
        , m_parallel(parallel)
    {
    }

    /// Every row that matches none becomes an account. @p pieces are sources of one kind and moment, maybe pieces of one
    /// export: rows that are connected in any of them are one account, as they are within a file. May add sources.
    void addMakers(const std::vector<std::size_t> &pieces);
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
        std::size_t source;
    };
    struct Alias
    {
        const AccountAlias *key;
        Row joined;
    };
    bool isSameFile(const JoinSource &source, Row joined) const;

    void ensureIndex();
    void keepAliases(const JoinSource &source);
    void insertAlias(const Alias &alias) { (alias.key->isMail ? m_mails : m_ids).insert(alias.key->folded, alias.joined); }
    void addMaker(JoinSource &source);
    RowUnion connected(const std::vector<std::size_t> &pieces, const std::vector<Row> &begins) const;
    void reportIds(const std::vector<std::size_t> &pieces, const std::vector<Row> &begins, RowUnion &accounts);
    void place(std::size_t source, Row row, Row joined);
    /// Finds rows that have no account yet; gives how many.
    std::size_t match(JoinSource &source);
    bool matchInOrder(JoinSource &source);
    void settle(JoinSource &source, const std::vector<Row> &found, const std::vector<char> &byMail);
    void learnKeys(const JoinSource &source, Row row, Row joined);
    Row makeAccount(JoinSource &source, Row row);

    std::vector<JoinSource> &m_sources;
    const Parallel &m_parallel;
    std::vector<Origin> m_origins; ///< where a joined row was met first
    std::vector<Alias> m_aliases;
    KeyIndex m_ids;
    KeyIndex m_mails;
    bool m_isIndexed = false;
    std::unordered_set<std::string_view> m_domains; ///< made when first asked for
    bool m_hasLearnt = false; ///< keys were added since the last look
};

/// The folded e-mail and id of a row.
KeyTexts accountKeys(const AccountTable &table, Row row);

} // namespace core
