// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sampleaccounts.h"

#include "core/arrange.h"
#include "core/assess.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cstring>

using namespace core;

namespace {

struct Accounts
{
    workspace::Pool pool {2};
    AssessmentPtr assessment = bench::loadSample(pool);
    RanksPtr ranks = makeRanks(assessment->table(), {}, pool.parallel());
};

double least(const std::vector<double> &times)
{
    return *std::min_element(times.begin(), times.end());
}

template <typename Work>
void measure(const std::string &name, int repetitions, const Work &work)
{
    benchmark::RegisterBenchmark(name.c_str(),
        [work](benchmark::State &state) {
            for ([[maybe_unused]] auto _ : state)
                work();
        })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime()
        ->MeasureProcessCPUTime()
        ->Iterations(1)
        ->Repetitions(repetitions)
        ->ComputeStatistics("min", least)
        ->ReportAggregatesOnly();
}

/// A keystroke: parse, match, filter the order by e-mail.
void keystrokes(Accounts &accounts)
{
    const std::string mail(accounts.assessment->table().mail(accounts.assessment->rowCount() / 2));
    // Letters that all have, texts that all have, rare and absent ones, whole addresses, fields; what is worst depends
    // on the data.
    for (const std::string &text : {std::string("a"), std::string("e"), std::string("1"), std::string("@"),
             std::string("\" \""), std::string(".com"), std::string("an"), std::string("er"),
             mail.substr(mail.find('@')), mail.substr(0, mail.find('@')), mail, std::string("zzzzzz"),
             std::string("-e"), std::string("trello -jira"), std::string("e a i or o"),
             std::string("last:>90d domain:example.com"), std::string("verdict:billable reason:trello-only")}) {
        measure("keystroke/" + text, 15, [&accounts, text] {
            const Query query = *parseQuery(QString::fromStdString(text));
            const Arrangement arrangement {query, {{AccountColumn::Mail, false}}};
            benchmark::DoNotOptimize(
                arrange(*accounts.assessment, accounts.ranks, arrangement, accounts.pool.parallel()));
        });
    }
    measure("peer/memmem, row by row, 1 thread", 5, [&accounts] {
        const AccountTable &table = accounts.assessment->table();
        std::vector<Row> rows;
        for (Row row = 0; row < table.rowCount(); ++row) {
            const std::string_view text = table.folded(row);
            if (memmem(text.data(), text.size(), "er", 2))
                rows.push_back(row);
        }
        benchmark::DoNotOptimize(rows);
    });
}

void sorts(Accounts &accounts)
{
    for (int i = 0; i < static_cast<int>(AccountColumn::Count); ++i) {
        for (const bool descending : {false, true}) {
            const SortKey key {static_cast<AccountColumn>(i), descending};
            measure(
                "sort/" + std::string(columnKey(key.column).data()) + (descending ? ":desc" : ""), 9, [&accounts, key] {
                    benchmark::DoNotOptimize(
                        arrange(*accounts.assessment, accounts.ranks, {{}, {key}}, accounts.pool.parallel()));
                });
        }
    }
    measure("peer/std::sort of folded names, 1 thread", 1, [&accounts] {
        const AccountTable &table = accounts.assessment->table();
        std::vector<Row> rows(table.rowCount());
        for (Row row = 0; row < table.rowCount(); ++row)
            rows[row] = row;
        std::sort(rows.begin(), rows.end(),
            [&table](Row a, Row b) { return std::strcmp(table.folded(a).data(), table.folded(b).data()) < 0; });
        benchmark::DoNotOptimize(rows);
    });
}

void background(Accounts &accounts)
{
    measure("ranks/folded", 3, [&accounts] {
        benchmark::DoNotOptimize(makeRanks(accounts.assessment->table(), {}, accounts.pool.parallel()));
    });
    measure("ranks/names in a locale", 3, [&accounts] {
        benchmark::DoNotOptimize(inLocaleOrder(
            accounts.assessment->table(), accounts.ranks, QStringLiteral("de_DE"), accounts.pool.parallel()));
    });
    measure("assess", 5, [&accounts] {
        const Assessment &done = *accounts.assessment;
        benchmark::DoNotOptimize(
            assess({done.accounts, done.profile, done.rules, done.prices, done.today}, accounts.pool.parallel()));
    });
    const RowOrderPtr all = *arrange(*accounts.assessment, nullptr, {});
    measure("summary of all selected", 5,
        [&accounts, all] { benchmark::DoNotOptimize(summarise(*accounts.assessment, all->data(), all->size())); });
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    Accounts accounts;
    keystrokes(accounts);
    sorts(accounts);
    background(accounts);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
