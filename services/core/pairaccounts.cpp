// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pairaccounts.h"

#include "core/keyindex.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace core {

namespace {

constexpr Row kPairedPerJob = 32768;

std::string_view ownKey(const AccountTable &table, Row row, bool isMail)
{
    return isMail ? table.foldedMail(row) : table.foldedId(row);
}

/// Orders the rows of one table by what they say, not by where they stand.
class TextOrder final
{
public:
    explicit TextOrder(const AccountTable &table)
        : m_table(table)
    {
    }
    bool operator()(Row a, Row b) const
    {
        const auto texts = [this](Row row) {
            return std::tuple(m_table.foldedId(row), m_table.foldedMail(row), m_table.id(row), m_table.mail(row), m_table.name(row), row);
        };
        return texts(a) < texts(b);
    }

private:
    const AccountTable &m_table;
};

class Pairing final
{
public:
    Pairing(const AccountTable &older, const AccountTable &newer, const Parallel &parallel)
        : m_older(older)
        , m_newer(newer)
        , m_parallel(parallel)
        , m_olderOf(newer.rowCount(), kNoRow)
        , m_newerOf(older.rowCount(), kNoRow)
    {
    }

    void pairByOwn(bool isMail);
    void pairByAlias(bool isMail);
    std::vector<Row> take() { return std::move(m_olderOf); }

private:
    /// Rows without a partner that have one key.
    struct Bucket
    {
        std::vector<Row> older;
        std::vector<Row> newer;
    };

    bool mayPair(Row older, Row newer, bool isMail) const
    {
        return !isMail || m_older.foldedId(older).empty() || m_newer.foldedId(newer).empty();
    }
    void pair(Row older, Row newer)
    {
        m_olderOf[newer] = older;
        m_newerOf[older] = newer;
    }
    void settle(Bucket &bucket, bool isMail);
    std::vector<Row> firstWithSameKey(const KeyIndex &index, bool isMail) const;
    void settleCandidates(std::vector<std::pair<Row, Row>> &candidates);

    const AccountTable &m_older;
    const AccountTable &m_newer;
    const Parallel &m_parallel;
    std::vector<Row> m_olderOf;
    std::vector<Row> m_newerOf;
};

std::vector<Row> Pairing::firstWithSameKey(const KeyIndex &index, bool isMail) const
{
    const Row rows = m_newer.rowCount();
    std::vector<Row> found(rows, kNoRow);
    m_parallel(static_cast<int>((quint64(rows) + kPairedPerJob - 1) / kPairedPerJob), [&](int job) {
        const Row begin = static_cast<Row>(job) * kPairedPerJob;
        for (Row row = begin; row < begin + std::min(kPairedPerJob, rows - begin); ++row) {
            if (m_olderOf[row] == kNoRow)
                found[row] = index.find(ownKey(m_newer, row, isMail));
        }
    });
    return found;
}

void Pairing::pairByOwn(bool isMail)
{
    KeyIndex index;
    index.reserve(static_cast<std::size_t>(std::count(m_newerOf.begin(), m_newerOf.end(), kNoRow)));
    std::map<Row, Bucket> shared; // by the older row that stands for the key
    for (Row row = 0; row < m_older.rowCount(); ++row) {
        const std::string_view key = ownKey(m_older, row, isMail);
        if (m_newerOf[row] == kNoRow && !index.insert(key, row) && !key.empty())
            shared[index.find(key)].older.push_back(row);
    }
    const std::vector<Row> found = firstWithSameKey(index, isMail);
    std::vector<bool> isMet(m_older.rowCount());
    for (const Row first : found) {
        if (first == kNoRow)
            continue;
        if (isMet[first])
            shared.try_emplace(first);
        isMet[first] = true;
    }
    for (auto &[first, bucket] : shared)
        bucket.older.push_back(first);
    for (Row row = 0; row < found.size(); ++row) {
        const Row first = found[row];
        if (first == kNoRow)
            continue;
        if (const auto bucket = shared.find(first); bucket != shared.end())
            bucket->second.newer.push_back(row);
        else if (mayPair(first, row, isMail))
            pair(first, row);
    }
    for (auto &[first, bucket] : shared)
        settle(bucket, isMail);
}

void Pairing::settle(Bucket &bucket, bool isMail)
{
    std::sort(bucket.older.begin(), bucket.older.end(), TextOrder(m_older));
    std::sort(bucket.newer.begin(), bucket.newer.end(), TextOrder(m_newer));
    // Two places in the sorted older rows: of the first free one, and of the first free one without an ID. Those without sort first.
    const auto isWithoutId = [this](Row row) { return m_older.foldedId(row).empty(); };
    const auto withId = std::find_if_not(bucket.older.begin(), bucket.older.end(), isWithoutId);
    auto anonymous = bucket.older.begin();
    auto named = withId;
    for (const Row newer : bucket.newer) {
        if (anonymous != withId)
            pair(*anonymous++, newer);
        else if (named != bucket.older.end() && mayPair(*named, newer, isMail))
            pair(*named++, newer);
    }
}

void Pairing::pairByAlias(bool isMail)
{
    KeyIndex wanted; // a key that is somebody's alias → its number
    Row keys = 0;
    for (const AccountTable *table : {&m_older, &m_newer}) {
        const std::vector<Row> &partners = table == &m_older ? m_newerOf : m_olderOf;
        for (const AccountAlias &alias : table->aliases()) {
            if (alias.isMail == isMail && partners[alias.row] == kNoRow && wanted.insert(alias.folded, keys))
                ++keys;
        }
    }
    if (keys == 0)
        return;
    std::vector<Bucket> buckets(keys);
    for (const AccountTable *table : {&m_older, &m_newer}) {
        const std::vector<Row> &partners = table == &m_older ? m_newerOf : m_olderOf;
        const auto rows = table == &m_older ? &Bucket::older : &Bucket::newer;
        const auto add = [&](std::string_view key, Row row) {
            if (partners[row] != kNoRow)
                return;
            if (const Row number = wanted.find(key); number != kNoRow)
                (buckets[number].*rows).push_back(row);
        };
        for (Row row = 0; row < table->rowCount(); ++row)
            add(ownKey(*table, row, isMail), row);
        for (const AccountAlias &alias : table->aliases()) {
            if (alias.isMail == isMail)
                add(alias.folded, alias.row);
        }
    }
    std::vector<std::pair<Row, Row>> candidates; // newer, older
    for (const Bucket &bucket : buckets) {
        for (const Row newer : bucket.newer) {
            for (const Row older : bucket.older) {
                if (mayPair(older, newer, isMail))
                    candidates.emplace_back(newer, older);
            }
        }
    }
    settleCandidates(candidates);
}

void Pairing::settleCandidates(std::vector<std::pair<Row, Row>> &candidates)
{
    const TextOrder isNewerBefore(m_newer);
    const TextOrder isOlderBefore(m_older);
    std::sort(candidates.begin(), candidates.end(), [&](const auto &a, const auto &b) {
        return a.first != b.first ? isNewerBefore(a.first, b.first) : isOlderBefore(a.second, b.second);
    });
    for (const auto &[newer, older] : candidates) {
        if (m_olderOf[newer] == kNoRow && m_newerOf[older] == kNoRow)
            pair(older, newer);
    }
}

} // namespace

std::vector<Row> pairAccounts(const AccountTable &older, const AccountTable &newer, const Parallel &parallel)
{
    Pairing pairing(older, newer, parallel);
    pairing.pairByOwn(false);
    pairing.pairByOwn(true);
    pairing.pairByAlias(false);
    pairing.pairByAlias(true);
    return pairing.take();
}

} // namespace core
