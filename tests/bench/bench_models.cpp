// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/sampleaccounts.h"

#include "models/accountsmodel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <functional>

namespace {

/// The longest time that the event loop did not come round, in milliseconds.
class Heartbeat final
{
public:
    Heartbeat()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
        m_clock.start();
    }
    void beat()
    {
        m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
        m_clock.start();
    }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

struct Table
{
    workspace::Pool pool {2};
    core::AssessmentPtr assessment = bench::loadSample(pool);
    models::AccountsModel model {pool.parallel(), models::Wording()};

    Table()
    {
        QSignalSpy arranged(&model, &models::AccountsModel::arranged);
        model.setAssessment(assessment);
        model.setRanks(core::makeRanks(assessment->table(), {}, pool.parallel()));
        while (model.isArranging())
            arranged.wait(60000);
    }
    /// Does something to the model and waits for its answer.
    void wait(const std::function<void()> &change)
    {
        QSignalSpy arranged(&model, &models::AccountsModel::arranged);
        change();
        if (arranged.isEmpty() && !arranged.wait(60000))
            bench::giveUp("the model gave no answer");
    }
};

template <typename Work>
void measure(const char *name, int repetitions, const Work &work)
{
    benchmark::RegisterBenchmark(name,
        [work = Work(work)](benchmark::State &state) mutable {
            for ([[maybe_unused]] auto _ : state)
                work(state);
        })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime()
        ->MeasureProcessCPUTime()
        ->Iterations(1)
        ->Repetitions(repetitions)
        ->ComputeStatistics(
            "min", [](const std::vector<double> &times) { return *std::min_element(times.begin(), times.end()); })
        ->ComputeStatistics(
            "max", [](const std::vector<double> &times) { return *std::max_element(times.begin(), times.end()); })
        ->ReportAggregatesOnly();
}

void ours(Table &table)
{
    // Every repetition types, takes back and sorts, so that each starts from another state.
    static const QStringList queries {
        QStringLiteral("er"), QStringLiteral("e"), QStringLiteral("anna"), QStringLiteral("1")};
    measure("model/filter until shown", 12, [&table, turn = 0](benchmark::State &state) mutable {
        const Heartbeat heart;
        table.wait([&] { table.model.setQuery(queries[turn++ % queries.size()]); });
        state.counters["held"] = heart.longest();
    });
    measure("model/sort until shown", 12, [&table, turn = 0](benchmark::State &state) mutable {
        const Heartbeat heart;
        table.wait([&] { table.model.setQuery(QString()); });
        table.wait([&] {
            table.model.sort(turn % 8, turn % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            ++turn;
        });
        state.counters["held"] = heart.longest();
    });
}

/// What Qt has for the same, over the same cells.
void peers(Table &table)
{
    // Building the proxy's mapping is not counted, as ours isn't.
    const auto prepared = [&table](benchmark::State &state, QSortFilterProxyModel &proxy) {
        state.PauseTiming();
        table.wait([&] { table.model.setQuery(QString()); });
        proxy.setSourceModel(&table.model);
        proxy.setFilterKeyColumn(static_cast<int>(core::AccountColumn::Mail));
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
        if (proxy.rowCount() != table.model.rowCount())
            bench::giveUp("the proxy has other rows");
        state.ResumeTiming();
    };
    // Taking rows out of a mapping one run after the other is quadratic; a fresh mapping is the kindest way to filter
    // it.
    measure("peer/QSortFilterProxyModel filter", 3, [prepared](benchmark::State &state) {
        QSortFilterProxyModel proxy;
        prepared(state, proxy);
        state.PauseTiming();
        QAbstractItemModel *const source = proxy.sourceModel();
        proxy.setSourceModel(nullptr);
        proxy.setFilterFixedString(QStringLiteral("er"));
        state.ResumeTiming();
        proxy.setSourceModel(source);
        benchmark::DoNotOptimize(proxy.rowCount());
    });
    measure("peer/QSortFilterProxyModel sort", 1, [prepared](benchmark::State &state) {
        QSortFilterProxyModel proxy;
        prepared(state, proxy);
        proxy.sort(static_cast<int>(core::AccountColumn::Mail));
        benchmark::DoNotOptimize(proxy.rowCount());
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 2;
    Table table;
    ours(table);
    peers(table);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
