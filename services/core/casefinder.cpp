// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casefinder.h"

#include "core/keytable.h"

#include <atomic>
#include <map>

namespace core {

namespace {

constexpr Row kRowsPerJob = 65536; ///< a multiple of 64, so that no two jobs write into one word of anything
constexpr Row kBlock = 2048;       ///< keys made at a time: they stay in the first cache
constexpr std::size_t kMostCases = 65535;

/// The cases that one job met, by its own numbers.
struct Part
{
    std::map<AccountFacts, quint16> numbers;
    std::vector<qint64> accounts;
};

/// Numbers the rows of a job by its own cases; false where there are too many.
bool findIn(const RowKeys &keys, Row begin, Row end, quint16 *caseOfRow, Part &part)
{
    const auto words = static_cast<std::size_t>(keys.words());
    KeyTable table(keys.words());
    std::vector<quint16> caseOfKey;
    std::vector<quint64> block(kBlock * words);
    for (Row at = begin; at < end; at += kBlock) {
        const Row count = std::min(kBlock, end - at);
        keys.fill(at, count, block.data());
        for (Row i = 0; i < count; ++i) {
            const quint64 *key = block.data() + i * words;
            const quint32 number = table.number(key);
            if (number == caseOfKey.size()) {
                const auto [found, isNew] = part.numbers.try_emplace(keys.facts(key), static_cast<quint16>(part.numbers.size()));
                if (isNew && part.numbers.size() > kMostCases)
                    return false;
                if (isNew)
                    part.accounts.push_back(0);
                caseOfKey.push_back(found->second);
            }
            caseOfRow[at + i] = caseOfKey[number];
            ++part.accounts[caseOfKey[number]];
        }
    }
    return true;
}

} // namespace

Result<FoundCases> findCases(const RowKeys &keys, Row rows, const Parallel &parallel, const std::stop_token &stop)
{
    FoundCases found;
    found.caseOfRow = HugeArray<quint16>(rows);
    const int jobs = static_cast<int>((quint64(rows) + kRowsPerJob - 1) / kRowsPerJob);
    std::vector<Part> parts(static_cast<std::size_t>(jobs));
    std::atomic<bool> isTooMany = false;
    quint16 *caseOfRow = found.caseOfRow.data();
    parallel(jobs, [&](int job) {
        if (stop.stop_requested() || isTooMany)
            return;
        const Row begin = static_cast<Row>(job) * kRowsPerJob;
        const Row end = rows - begin > kRowsPerJob ? begin + kRowsPerJob : rows;
        if (!findIn(keys, begin, end, caseOfRow, parts[static_cast<std::size_t>(job)]))
            isTooMany = true;
    });
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled);

    std::map<AccountFacts, quint32> all;
    for (const Part &part : parts) {
        for (const auto &[facts, number] : part.numbers)
            all.try_emplace(facts, 0);
    }
    if (isTooMany || all.size() > kMostCases)
        return fail(ErrorCode::TooManyColumns, {}, QStringLiteral("cases"));
    found.accounts.assign(all.size(), 0);
    for (auto &[facts, number] : all) {
        number = static_cast<quint32>(found.facts.size());
        found.facts.push_back(facts);
    }
    std::vector<std::vector<quint16>> globalOf(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        globalOf[i].resize(parts[i].numbers.size());
        for (const auto &[facts, number] : parts[i].numbers) {
            const quint32 global = all.at(facts);
            globalOf[i][number] = static_cast<quint16>(global);
            found.accounts[global] += parts[i].accounts[number];
        }
    }
    parallel(jobs, [&](int job) {
        const Row begin = static_cast<Row>(job) * kRowsPerJob;
        const Row end = rows - begin > kRowsPerJob ? begin + kRowsPerJob : rows;
        const std::vector<quint16> &global = globalOf[static_cast<std::size_t>(job)];
        for (Row row = begin; row < end; ++row)
            caseOfRow[row] = global[caseOfRow[row]];
    });
    return found;
}

} // namespace core
