// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joinmatch.h"

#include <algorithm>

namespace core {

namespace {

constexpr Row kMatchedPerJob = 32768;

bool isOf(const KeyTexts &row, const KeyTexts &account)
{
    return row.id.empty() ? row.mail == account.mail && !row.mail.empty() : row.id == account.id;
}

void reportId(JoinSource &source, Row row, std::string_view own, std::string_view other)
{
    report(source.report, RowIssue::IdConflict, accountText(*source.table, row), {},
        QString::fromUtf8(own.data(), static_cast<qsizetype>(own.size())) + u" ≠ "
            + QString::fromUtf8(other.data(), static_cast<qsizetype>(other.size())));
}

} // namespace

KeyTexts accountKeys(const AccountTable &table, Row row)
{
    return {table.foldedMail(row), table.foldedId(row)};
}

void report(ReadingReport &report, RowIssue issue, QString account, QString column, QString detail, qint64 line)
{
    ++report.issues[static_cast<std::size_t>(issue)];
    if (report.rows.size() < ReadingReport::kMaxRows)
        report.rows.append({issue, line, std::move(account), std::move(column), std::move(detail)});
}

QString accountText(const AccountTable &table, Row row)
{
    std::string_view text = table.mail(row);
    if (text.empty())
        text = table.id(row);
    if (text.empty())
        text = table.name(row);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void JoinMatch::ensureIndex()
{
    if (m_isIndexed)
        return;
    m_isIndexed = true;
    m_ids.reserve(m_origins.size());
    m_mails.reserve(m_origins.size());
    for (Row joined = 0; joined < rowCount(); ++joined) {
        const KeyTexts keys = accountKeys(*m_origins[joined].table, m_origins[joined].row);
        m_ids.insert(keys.id, joined);
        m_mails.insert(keys.mail, joined);
    }
    for (const Alias &alias : m_aliases)
        insertAlias(alias);
}

/// What rows show is asked first, so aliases come behind.
void JoinMatch::keepAliases(const JoinSource &source)
{
    for (const AccountAlias &key : source.table->aliases()) {
        m_aliases.push_back({&key, source.joinedOf[key.row]});
        if (m_isIndexed)
            insertAlias(m_aliases.back());
    }
}

bool JoinMatch::matchInOrder(JoinSource &source)
{
    // Files of one organisation are mostly in one order: then no index is needed.
    const Row rows = source.table->rowCount();
    if (rows == 0 || rows > rowCount())
        return false;
    Row joined = 0;
    for (Row row = 0; row < rows; ++row, ++joined) {
        const KeyTexts keys = accountKeys(*source.table, row);
        while (joined < rowCount() && !isOf(keys, accountKeys(*m_origins[joined].table, m_origins[joined].row)))
            ++joined;
        if (joined == rowCount()) {
            std::fill(source.joinedOf.begin(), source.joinedOf.end(), kNoRow);
            std::fill(source.rowOf.begin(), source.rowOf.end(), kNoRow);
            return false;
        }
        source.joinedOf[row] = joined;
        source.rowOf[joined] = row;
    }
    return true;
}

std::size_t JoinMatch::match(JoinSource &source)
{
    const Row rows = source.table->rowCount();
    ensureIndex();
    std::vector<Row> found(rows, kNoRow);
    std::vector<char> byMail(rows, 0);
    m_parallel(static_cast<int>((rows + kMatchedPerJob - 1) / kMatchedPerJob), [&](int job) {
        const Row begin = static_cast<Row>(job) * kMatchedPerJob;
        for (Row row = begin; row < std::min(rows, begin + kMatchedPerJob); ++row) {
            if (source.joinedOf[row] != kNoRow)
                continue;
            const KeyTexts keys = accountKeys(*source.table, row);
            found[row] = m_ids.find(keys.id);
            if (found[row] == kNoRow) {
                found[row] = m_mails.find(keys.mail);
                byMail[row] = 1;
            }
        }
    });
    for (const AccountAlias &alias : source.table->aliases()) {
        if (found[alias.row] != kNoRow || source.joinedOf[alias.row] != kNoRow)
            continue;
        found[alias.row] = (alias.isMail ? m_mails : m_ids).find(alias.folded);
        byMail[alias.row] = alias.isMail;
    }
    settle(source, found, byMail);
    return static_cast<std::size_t>(std::count_if(found.begin(), found.end(), [](Row row) { return row != kNoRow; }));
}

void JoinMatch::settle(JoinSource &source, const std::vector<Row> &found, const std::vector<char> &byMail)
{
    for (const char pass : {0, 1}) { // an id is surer than an address
        for (Row row = 0; row < found.size(); ++row) {
            const Row joined = found[row];
            if (joined == kNoRow || byMail[row] != pass)
                continue;
            const bool isTaken = source.rowOf[joined] != kNoRow;
            const KeyTexts keys = accountKeys(*source.table, row);
            const std::string_view otherId = accountKeys(*m_origins[joined].table, m_origins[joined].row).id;
            const bool idsDiffer = pass == 1 && !keys.id.empty() && !otherId.empty() && keys.id != otherId;
            if (idsDiffer)
                reportId(source, row, keys.id, otherId);
            if (isTaken && source.makesAccounts && idsDiffer)
                continue; // two accounts in one file stay two
            source.joinedOf[row] = joined;
            if (isTaken) {
                if (!idsDiffer)
                    report(source.report, RowIssue::DuplicateDiffers, accountText(*source.table, row));
                continue;
            }
            source.rowOf[joined] = row;
            learnKeys(source, row, joined);
        }
    }
}

void JoinMatch::learnKeys(const JoinSource &source, Row row, Row joined)
{
    if (!tellsOfAccounts(source.kind()))
        return;
    const KeyTexts keys = accountKeys(*source.table, row);
    const KeyTexts known = accountKeys(*m_origins[joined].table, m_origins[joined].row);
    ensureIndex();
    if (keys.id != known.id && m_ids.insert(keys.id, joined))
        m_hasLearnt = true;
    if (keys.mail != known.mail && m_mails.insert(keys.mail, joined))
        m_hasLearnt = true;
}

/// Whether the account was met before in what may be another piece of the same export, which has one row an account.
bool JoinMatch::isSameFile(const JoinSource &source, Row joined) const
{
    const JoinSource &first = m_sources[m_origins[joined].source];
    return !source.folds && first.kind() == source.kind() && first.moment() == source.moment();
}

Row JoinMatch::makeAccount(JoinSource &source, Row row)
{
    const Row joined = rowCount();
    m_origins.push_back({source.table, row, source.index});
    source.joinedOf[row] = joined;
    if (source.rowOf.size() <= joined)
        source.rowOf.resize(joined + 1, kNoRow);
    source.rowOf[joined] = row;
    if (!m_isIndexed)
        return joined;
    const KeyTexts keys = accountKeys(*source.table, row);
    m_ids.insert(keys.id, joined);
    m_mails.insert(keys.mail, joined);
    return joined;
}

void JoinMatch::addMakers(const std::vector<std::size_t> &pieces)
{
    const Row known = rowCount();
    std::vector<Row> begins; // where the rows of a piece begin among those of all
    Row rows = 0;
    for (const std::size_t index : pieces) {
        JoinSource &source = m_sources[index];
        begins.push_back(rows);
        rows += source.table->rowCount();
        source.joinedOf.assign(source.table->rowCount(), kNoRow);
        source.rowOf.assign(known, kNoRow);
        if (known > 0)
            match(source);
    }
    if (pieces.size() == 1) {
        addMaker(m_sources[pieces.front()]);
        return;
    }
    RowUnion accounts = connected(pieces, begins);
    // A set goes where one of its rows was found: with the strongest key, the same in any order of rows and files.
    std::vector<Row> joinedOf(rows, kNoRow);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const JoinSource &source = m_sources[pieces[i]];
        for (Row row = 0; row < source.table->rowCount(); ++row) {
            const Row found = source.joinedOf[row];
            Row &joined = joinedOf[accounts.root(begins[i] + row)];
            if (found == kNoRow || found == joined)
                continue;
            const auto keys = [this](Row of) { return accountKeys(*m_origins[of].table, m_origins[of].row); };
            if (joined == kNoRow || isStrongerPair(keys(found), keys(joined)))
                joined = found;
        }
    }
    reportIds(pieces, begins, accounts);
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        for (Row row = 0; row < m_sources[pieces[i]].table->rowCount(); ++row) {
            Row &joined = joinedOf[accounts.root(begins[i] + row)];
            if (joined == kNoRow) {
                joined = makeAccount(m_sources[pieces[i]], row);
                continue;
            }
            if (m_sources[pieces[i]].joinedOf[row] == kNoRow)
                place(pieces[i], row, joined);
            JoinSource &source = m_sources[pieces[i]];
            --source.report.counts.accepted;
            ++(isSameFile(source, source.joinedOf[row]) ? source.report.counts.duplicates : source.report.counts.folded);
        }
    }
    for (const std::size_t index : pieces)
        keepAliases(m_sources[index]);
}

/// Which rows of all pieces are one account.
RowUnion JoinMatch::connected(const std::vector<std::size_t> &pieces, const std::vector<Row> &begins) const
{
    KeyIndex ids;
    KeyIndex mails;
    const Row rows = begins.back() + m_sources[pieces.back()].table->rowCount();
    ids.reserve(rows);
    mails.reserve(rows);
    RowUnion accounts(rows);
    const auto connect = [&accounts](KeyIndex &index, std::string_view key, Row row) {
        if (!index.insert(key, row) && !key.empty())
            accounts.unite(index.find(key), row);
    };
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const AccountTable &table = *m_sources[pieces[i]].table;
        for (Row row = 0; row < table.rowCount(); ++row) {
            connect(ids, table.foldedId(row), begins[i] + row);
            connect(mails, table.foldedMail(row), begins[i] + row);
        }
        for (const AccountAlias &alias : table.aliases())
            connect(alias.isMail ? mails : ids, alias.folded, begins[i] + alias.row);
    }
    return accounts;
}

/// Rows of one account under different ids, as they are reported within a file.
void JoinMatch::reportIds(const std::vector<std::size_t> &pieces, const std::vector<Row> &begins, RowUnion &accounts)
{
    const Row rows = begins.back() + m_sources[pieces.back()].table->rowCount();
    std::vector<std::string_view> kept(rows);
    const auto each = [&](auto &&visit) {
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            for (Row row = 0; row < m_sources[pieces[i]].table->rowCount(); ++row)
                visit(m_sources[pieces[i]], row, kept[accounts.root(begins[i] + row)]);
        }
    };
    each([](JoinSource &source, Row row, std::string_view &id) {
        if (isStrongerText(source.table->foldedId(row), id))
            id = source.table->foldedId(row);
    });
    each([](JoinSource &source, Row row, std::string_view id) {
        if (const std::string_view own = source.table->foldedId(row); !own.empty() && own != id)
            reportId(source, row, own, id);
    });
}

/// Gives an account a further row of a file. Where the file has one of it already, the row goes to a source of its own.
void JoinMatch::place(std::size_t source, Row row, Row joined)
{
    const std::size_t batch = m_sources[source].index;
    m_sources[source].joinedOf[row] = joined;
    learnKeys(m_sources[source], row, joined);
    for (std::size_t i = source; i < m_sources.size(); ++i) {
        JoinSource &own = m_sources[i];
        if (own.index != batch)
            continue;
        if (own.rowOf.size() <= joined)
            own.rowOf.resize(joined + 1, kNoRow);
        if (own.rowOf[joined] != kNoRow)
            continue;
        own.joinedOf[row] = joined;
        own.rowOf[joined] = row;
        return;
    }
    JoinSource further = m_sources[source];
    further.joinedOf.assign(further.joinedOf.size(), kNoRow);
    further.rowOf.assign(joined + 1, kNoRow);
    further.report = {};
    further.joinedOf[row] = joined;
    further.rowOf[joined] = row;
    m_sources.push_back(std::move(further));
}

void JoinMatch::addMaker(JoinSource &source)
{
    const Row rows = source.table->rowCount();
    m_origins.reserve(m_origins.size() + rows);
    source.rowOf.reserve(m_origins.size() + rows);
    for (Row row = 0; row < rows; ++row) {
        if (source.joinedOf[row] == kNoRow) {
            makeAccount(source, row);
            continue;
        }
        --source.report.counts.accepted;
        ++(isSameFile(source, source.joinedOf[row]) ? source.report.counts.duplicates : source.report.counts.folded);
    }
    keepAliases(source);
}

void JoinMatch::addEnriching(JoinSource &source)
{
    source.joinedOf.assign(source.table->rowCount(), kNoRow);
    source.rowOf.assign(rowCount(), kNoRow);
    if (!matchInOrder(source)) {
        match(source);
        return;
    }
    for (Row row = 0; row < source.table->rowCount(); ++row)
        learnKeys(source, row, source.joinedOf[row]);
}

void JoinMatch::look(JoinSource &source)
{
    const Row rows = source.table->rowCount();
    source.joinedOf.assign(rows, kNoRow);
    if (rows > 0)
        ensureIndex();
    for (Row row = 0; row < rows; ++row) {
        const KeyTexts keys = accountKeys(*source.table, row);
        const Row byId = m_ids.find(keys.id);
        source.joinedOf[row] = byId == kNoRow ? m_mails.find(keys.mail) : byId;
    }
}

bool JoinMatch::hasDomain(std::string_view domain)
{
    for (std::size_t i = m_domains.empty() ? 0 : m_origins.size(); i < m_origins.size(); ++i)
        m_domains.insert(m_origins[i].table->domain(m_origins[i].row));
    return m_domains.count(domain) > 0;
}

void JoinMatch::finish(const std::vector<JoinSource *> &enriching)
{
    while (m_hasLearnt) {
        m_hasLearnt = false;
        for (JoinSource *source : enriching)
            match(*source);
    }
    for (JoinSource *source : enriching) {
        for (Row row = 0; row < source->table->rowCount(); ++row) {
            --source->report.counts.accepted;
            if (source->joinedOf[row] != kNoRow) {
                ++source->report.counts.folded;
            } else {
                ++source->report.counts.rejected;
                report(source->report, RowIssue::NoMatch, accountText(*source->table, row), {}, {}, source->batch->line(row));
            }
        }
    }
}

} // namespace core
