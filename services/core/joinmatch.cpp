// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joinmatch.h"

#include <algorithm>

namespace core {

namespace {

constexpr Row kPerJob = 32768;

bool isOf(const AccountKeys &row, const AccountKeys &account)
{
    return row.id.empty() ? row.mail == account.mail && !row.mail.empty() : row.id == account.id;
}

} // namespace

AccountKeys accountKeys(const AccountTable &table, Row row)
{
    const std::string_view all = table.folded(row);
    const std::size_t nameEnd = all.find('\0');
    const std::size_t mailEnd = all.find('\0', nameEnd + 1);
    return {all.substr(nameEnd + 1, mailEnd - nameEnd - 1), all.substr(mailEnd + 1, all.size() - mailEnd - 2)};
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
        const AccountKeys keys = accountKeys(*m_origins[joined].table, m_origins[joined].row);
        m_ids.insert(keys.id, joined);
        m_mails.insert(keys.mail, joined);
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
        const AccountKeys keys = accountKeys(*source.table, row);
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
    m_parallel(static_cast<int>((rows + kPerJob - 1) / kPerJob), [&](int job) {
        const Row begin = static_cast<Row>(job) * kPerJob;
        for (Row row = begin; row < std::min(rows, begin + kPerJob); ++row) {
            if (source.joinedOf[row] != kNoRow)
                continue;
            const AccountKeys keys = accountKeys(*source.table, row);
            found[row] = m_ids.find(keys.id);
            if (found[row] == kNoRow) {
                found[row] = m_mails.find(keys.mail);
                byMail[row] = 1;
            }
        }
    });
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
            const AccountKeys keys = accountKeys(*source.table, row);
            const std::string_view otherId = accountKeys(*m_origins[joined].table, m_origins[joined].row).id;
            const bool idsDiffer = pass == 1 && !keys.id.empty() && !otherId.empty() && keys.id != otherId;
            if (idsDiffer) {
                report(source.report, RowIssue::IdConflict, accountText(*source.table, row), {},
                    QString::fromUtf8(keys.id.data(), static_cast<qsizetype>(keys.id.size())) + u" ≠ "
                        + QString::fromUtf8(otherId.data(), static_cast<qsizetype>(otherId.size())));
            }
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
    const AccountKeys keys = accountKeys(*source.table, row);
    const AccountKeys known = accountKeys(*m_origins[joined].table, m_origins[joined].row);
    ensureIndex();
    if (keys.id != known.id && m_ids.insert(keys.id, joined))
        m_hasLearnt = true;
    if (keys.mail != known.mail && m_mails.insert(keys.mail, joined))
        m_hasLearnt = true;
}

/// Whether the account was met before in what may be another piece of the same export, which has one row an account.
bool JoinMatch::isSameFile(const JoinSource &source, Row joined) const
{
    const JoinSource &first = *m_origins[joined].source;
    return !source.folds && first.kind() == source.kind() && first.moment() == source.moment();
}

void JoinMatch::makeAccount(JoinSource &source, Row row)
{
    const Row joined = rowCount();
    m_origins.push_back({source.table, row, &source});
    source.joinedOf[row] = joined;
    source.rowOf.push_back(row);
    if (!m_isIndexed)
        return;
    const AccountKeys keys = accountKeys(*source.table, row);
    m_ids.insert(keys.id, joined);
    m_mails.insert(keys.mail, joined);
}

void JoinMatch::addMaker(JoinSource &source)
{
    const Row rows = source.table->rowCount();
    source.joinedOf.assign(rows, kNoRow);
    source.rowOf.assign(rowCount(), kNoRow);
    if (rowCount() > 0)
        match(source);
    m_origins.reserve(m_origins.size() + rows);
    for (Row row = 0; row < rows; ++row) {
        if (source.joinedOf[row] == kNoRow) {
            makeAccount(source, row);
            continue;
        }
        --source.report.counts.accepted;
        ++(isSameFile(source, source.joinedOf[row]) ? source.report.counts.duplicates : source.report.counts.folded);
    }
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
        const AccountKeys keys = accountKeys(*source.table, row);
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
