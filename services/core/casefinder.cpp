// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefinder.h"

#include "core/borrowed.h"
#include "core/keytable.h"

#include <atomic>
#include <map>
#include <memory>

namespace core {

namespace {

constexpr Row kRowsPerJob = 65536; ///< a multiple of 64, so that no two jobs write into one word of anything
constexpr Row kBlock = 2048;       ///< keys made at a time: they stay in the first cache
constexpr std::size_t kMostCases = 65535;

/// Numbers rows by the cases met so far. One serves many jobs, one after the other: what it has learnt, the next needn't.
class Worker final
{
public:
    explicit Worker(const RowKeys &keys)
        : m_keys(keys)
        , m_table(keys.words())
        , m_block(kBlock * static_cast<std::size_t>(keys.words()))
    {
    }

    /// Writes this worker's own case numbers for rows [begin, end); false where there are too many.
    bool find(Row begin, Row end, quint16 *caseOfRow)
    {
        const auto words = static_cast<std::size_t>(m_keys.words());
        for (Row at = begin; at < end; at += kBlock) {
            const Row count = std::min(kBlock, end - at);
            m_keys.fill(at, count, m_block.data());
            for (Row i = 0; i < count; ++i) {
                const quint64 *key = m_block.data() + i * words;
                const quint32 number = m_table.number(key);
                if (number == m_caseOfKey.size() && !learn(key))
                    return false;
                caseOfRow[at + i] = m_caseOfKey[number];
                ++m_accountsOfKey[number];
            }
        }
        return true;
    }

    const std::map<AccountFacts, quint16> &numbers() const { return m_numbers; }
    std::vector<qint64> accounts() const
    {
        std::vector<qint64> out(m_numbers.size(), 0);
        for (std::size_t key = 0; key < m_caseOfKey.size(); ++key)
            out[m_caseOfKey[key]] += m_accountsOfKey[key];
        return out;
    }

private:
    bool learn(const quint64 *key)
    {
        const auto next = static_cast<quint16>(m_numbers.size());
        const auto [found, isNew] = m_numbers.try_emplace(m_keys.facts(key), next);
        m_caseOfKey.push_back(found->second);
        m_accountsOfKey.push_back(0);
        return !isNew || m_numbers.size() <= kMostCases;
    }

    const RowKeys &m_keys;
    KeyTable m_table;
    std::vector<quint64> m_block;
    std::vector<quint16> m_caseOfKey;
    std::vector<qint64> m_accountsOfKey;
    std::map<AccountFacts, quint16> m_numbers;
};

} // namespace

Result<FoundCases> findCases(const RowKeys &keys, Row rows, const Parallel &parallel, const std::stop_token &stop)
{
    FoundCases found;
    found.caseOfRow = HugeArray<quint16>(rows);
    const int jobs = static_cast<int>((quint64(rows) + kRowsPerJob - 1) / kRowsPerJob);
    Borrowed<Worker> workers([&keys] { return std::make_unique<Worker>(keys); });
    std::vector<std::size_t> workerOf(static_cast<std::size_t>(jobs));
    std::atomic<bool> isTooMany = false;
    quint16 *caseOfRow = found.caseOfRow.data();
    parallel(jobs, [&](int job) {
        if (stop.stop_requested() || isTooMany)
            return;
        const Row begin = static_cast<Row>(job) * kRowsPerJob;
        const Row end = rows - begin > kRowsPerJob ? begin + kRowsPerJob : rows;
        workerOf[static_cast<std::size_t>(job)] = workers.lend([&](Worker &worker) {
            if (!worker.find(begin, end, caseOfRow))
                isTooMany = true;
        });
    });
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled);

    std::map<AccountFacts, quint32> all;
    for (std::size_t i = 0; i < workers.all().size(); ++i) {
        for (const auto &[facts, number] : workers.all()[i]->numbers())
            all.try_emplace(facts, 0);
    }
    if (isTooMany || all.size() > kMostCases)
        return fail(ErrorCode::TooManyColumns, {}, QStringLiteral("cases"));
    found.accounts.assign(all.size(), 0);
    for (auto &[facts, number] : all) {
        number = static_cast<quint32>(found.facts.size());
        found.facts.push_back(facts);
    }
    std::vector<std::vector<quint16>> globalOf(workers.all().size());
    for (std::size_t i = 0; i < workers.all().size(); ++i) {
        const std::vector<qint64> accounts = workers.all()[i]->accounts();
        globalOf[i].resize(accounts.size());
        for (const auto &[facts, number] : workers.all()[i]->numbers()) {
            const quint32 global = all.at(facts);
            globalOf[i][number] = static_cast<quint16>(global);
            found.accounts[global] += accounts[number];
        }
    }
    parallel(jobs, [&](int job) {
        const Row begin = static_cast<Row>(job) * kRowsPerJob;
        const Row end = rows - begin > kRowsPerJob ? begin + kRowsPerJob : rows;
        const std::vector<quint16> &global = globalOf[workerOf[static_cast<std::size_t>(job)]];
        for (Row row = begin; row < end; ++row)
            caseOfRow[row] = global[caseOfRow[row]];
    });
    return found;
}

} // namespace core
