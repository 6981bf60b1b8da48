// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs: start to the first painted overview, the longest time that one event holds the GUI thread
// while importing, sorting and filtering a million accounts, and memory. One JSON object a line for gates.mjs; which
// event was the longest, on standard error. LEANSEAT_BENCH_ACCOUNTS: how many accounts to import.
#include "app/composition.h"
#include "resources/resources.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "ui/charts/costchart.h"
#include "ui/overview/overviewpage.h"
#include "ui/search/searchfield.h"
#include "ui/shell/topbar.h"

#include "core/sample.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace {

qint64 threadNanoseconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return qint64(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

/// Times every event from its delivery to its end. CPU time of the thread beside wall time: on a loaded machine only
/// the former is ours.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        QElapsedTimer wall;
        wall.start();
        const qint64 before = threadNanoseconds();
        const int type = event->type();
        const char *const name = receiver->metaObject()->className();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        const qint64 cpu = threadNanoseconds() - before;
        longestWall = std::max(longestWall, wall.nsecsElapsed());
        if (cpu > longestCpu) {
            longestCpu = cpu;
            longestName = name;
            longestType = type;
        }
        return result;
    }

    void reset()
    {
        longestWall = longestCpu = 0;
        longestName = "";
    }

    qint64 longestWall = 0;
    qint64 longestCpu = 0;
    const char *longestName = "";
    int longestType = 0;

private:
    int m_depth = 0;
};

/// Tells when a widget has been painted.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QWidget *widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return false;
    }
    bool painted = false;
};

double milliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

qint64 statusKilobytes(const char *key)
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(key))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

/// @p more: further keys of the object.
void print(const char *what, double ours, const char *unit, const QByteArray &more = {})
{
    std::printf("{\"what\": \"window: %s\", \"ours\": %.3f, \"unit\": \"%s\"%s}\n", what, ours, unit, more.constData());
    std::fflush(stdout);
}

void printGap(TimedApplication &application, const char *what)
{
    print(what, milliseconds(application.longestCpu), "ms", ", \"most\": 16");
    std::fprintf(stderr, "%s: %.2f ms of CPU, %.2f ms by the clock; %s, event %d\n", what,
        milliseconds(application.longestCpu), milliseconds(application.longestWall), application.longestName,
        application.longestType);
    application.reset();
}

bool settled(app::Composition &composition)
{
    return !composition.session.isBusy() && !composition.accounts.isArranging();
}

void settle(app::Composition &composition)
{
    if (!QTest::qWaitFor([&] { return settled(composition); }, 60000))
        qFatal("the window does not come to rest");
}

} // namespace

int main(int argc, char *argv[])
{
    QElapsedTimer start;
    start.start();
    TimedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    resources::load();
    QTemporaryDir folder;
    app::Options options;
    options.today = core::dayFromCivil(2026, 11, 24);
    options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    app::Composition composition(application, options);
    // Hidden until there is an assessment to draw.
    PaintWatch watch(composition.window->overview()->chart());
    composition.start();
    if (!QTest::qWaitFor([&] { return watch.painted; }, 30000))
        return 1;
    print("start to painted overview, 10,000 accounts", milliseconds(start.nsecsElapsed()), "ms", ", \"most\": 300");
    if (!QTest::qWaitFor([&] { return settled(composition); }, 30000))
        return 1;
    const qint64 resting = statusKilobytes("VmRSS:");

    const qint64 given = qEnvironmentVariable("LEANSEAT_BENCH_ACCOUNTS").toLongLong();
    const qint64 accounts = given > 0 ? given : 1'000'000;
    const QString path = folder.filePath(QStringLiteral("2026-11-20T10_00_00Z_managed_accounts.csv"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    core::writeSample({.kind = core::SampleKind::Rich, .accounts = accounts, .seed = 1, .today = options.today},
        [&](QByteArrayView piece) { return file.write(piece.data(), piece.size()) == piece.size(); });
    file.close();
    const double megabytes = double(file.size()) / 1e6;

    ui::MainWindow *window = composition.window.get();
    window->setPage(ui::Page::Accounts);
    QTest::qWait(100);
    application.reset();
    QElapsedTimer import;
    import.start();
    composition.opener.openFiles({path});
    const bool shown = QTest::qWaitFor([&] { return composition.accounts.rowCount() == int(accounts); }, 120000);
    print("import to shown table", milliseconds(import.nsecsElapsed()), "ms");
    if (!shown || !QTest::qWaitFor([&] { return settled(composition); }, 120000))
        return 1;
    print("import to ranks", milliseconds(import.nsecsElapsed()), "ms");
    QTest::qWait(200);
    printGap(application, "longest event while importing");
    print("peak memory", double(statusKilobytes("VmHWM:")) * 1024 / 1e6, "MB",
        ", \"peer\": " + QByteArray::number(megabytes) + ", \"peerName\": \"the file\", \"mostRatio\": 2.5");
    print("memory with 10,000 accounts", double(resting) * 1024 / 1e6, "MB");

    ui::AccountView *view = window->accounts()->view();
    for (int column = 0; column < static_cast<int>(core::AccountColumn::Count); ++column) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            view->sortByColumn(column, order);
            settle(composition);
            QTest::qWait(20);
        }
    }
    printGap(application, "longest event while sorting");
    view->sortByColumn(-1, Qt::AscendingOrder);

    ui::SearchField *search = window->topBar()->search();
    search->setFocus();
    for (const char *query : {"miller", "trello -jira", "last:>90d", "verdict:billable domain:acme", "e"}) {
        for (const char *key = query; *key; ++key) {
            QTest::keyClick(search, *key);
            settle(composition);
        }
        QTest::qWait(30);
        search->clear();
        emit search->queryEdited(QString());
        settle(composition);
    }
    printGap(application, "longest event while filtering");

    view->setFocus();
    for (int step = 0; step < 200; ++step)
        QTest::keyClick(view, Qt::Key_PageDown);
    QTest::qWait(100);
    printGap(application, "longest event while paging down");
    view->selectAll();
    QTest::qWait(300);
    printGap(application, "longest event while selecting all");
    view->clearSelection();

    composition.opener.openSample(core::SampleKind::Article);
    settle(composition);
    QTest::qWait(300);
    printGap(application, "longest event while giving a million back");
    return 0;
}
