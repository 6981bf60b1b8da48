// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accountsmodel.h"
#include "models/filecolumns.h"
#include "models/selectionkeeper.h"
#include "models/selectionsummary.h"
#include "organisation.h"
#include "support/golden.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <numeric>
#include <thread>

using core::AccountColumn;
using models::AccountsModel;

namespace {

/// Columns that have data, as text, rows in shown order.
QString pictureOf(const AccountsModel &model)
{
    QStringList lines;
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (!model.hasData(column))
                continue;
            cells.append(row < 0 ? model.headerData(column, Qt::Horizontal).toString() : model.index(row, column).data().toString());
        }
        lines.append(cells.join(QStringLiteral(" | ")));
    }
    return lines.join(u'\n') + u'\n';
}

QStringList names(const AccountsModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, static_cast<int>(AccountColumn::Mail)).data().toString().section(u'@', 0, 0));
    return all;
}

/// A pool that lets work go on only when it is told to.
class Gate
{
public:
    core::Parallel parallel()
    {
        return [this](int jobs, const std::function<void(int)> &job) {
            {
                std::unique_lock lock(m_mutex);
                m_changed.wait(lock, [this] { return m_open; });
            }
            core::serial(jobs, job);
        };
    }
    void open()
    {
        std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false;
};

} // namespace

class TestAccountsModel final : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { m_all = organisation::assessed(organisation::everything()); }

    void looksLikeThis()
    {
        AccountsModel model(core::serial, organisation::english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy arranged(&model, &AccountsModel::arranged);
        QCOMPARE(model.emptiness(), AccountsModel::Emptiness::NoData);
        QVERIFY(!model.emptyText().isEmpty());
        model.setAssessment(m_all);
        QVERIFY(arranged.wait());
        QCOMPARE(arranged.front().at(0).toLongLong(), 16);
        QCOMPARE(arranged.front().at(1).toLongLong(), 16);
        QCOMPARE(model.emptiness(), AccountsModel::Emptiness::NotEmpty);
        QCOMPARE(model.countText(), QStringLiteral("16 accounts"));
        QVERIFY(support::matchesGolden(QStringLiteral("models"), QStringLiteral("accounts"), pictureOf(model)));
    }

    void everyRoleOfEveryCell()
    {
        AccountsModel model(core::serial, organisation::english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(model);
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
            QVERIFY(!model.columnKey(column).isEmpty());
            for (int row = 0; row < model.rowCount(); ++row) {
                const QModelIndex index = model.index(row, column);
                QVERIFY(index.data().canConvert<QString>());
                QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u':'));
                QVERIFY(index.data(AccountsModel::ToneRole).canConvert<models::Tone>());
                QCOMPARE(index.data(AccountsModel::AccountRowRole).toUInt(), model.accountRow(row));
            }
        }
        const int verdict = static_cast<int>(AccountColumn::Verdict);
        QCOMPARE(cell(model, "bo@acme.example", verdict, AccountsModel::ToneRole).value<models::Tone>(), models::Tone::Accidental);
        QCOMPARE(cell(model, "ana@acme.example", verdict, AccountsModel::ToneRole).value<models::Tone>(), models::Tone::Intended);
        QCOMPARE(cell(model, "mo@acme.example", verdict, AccountsModel::ToneRole).value<models::Tone>(), models::Tone::Unknown);
        QCOMPARE(cell(model, "bo@acme.example", static_cast<int>(AccountColumn::LastActive), AccountsModel::RawRole).toDate(), QDate(2026, 3, 14));
        QCOMPARE(cell(model, "bo@acme.example", static_cast<int>(AccountColumn::Saves), AccountsModel::RawRole).toLongLong(), 4000);
    }

    void searches()
    {
        AccountsModel model(core::serial, organisation::english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(model);
        query(model, QStringLiteral("reason:trello-only"));
        QCOMPARE(names(model), QStringList({QStringLiteral("bo"), QStringLiteral("cy"), QStringLiteral("pia")}));
        QCOMPARE(model.countText(), QStringLiteral("3 of 16"));
        query(model, QStringLiteral("nobody-has-this"));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.emptiness(), AccountsModel::Emptiness::NothingMatches);
        query(model, {});
        QCOMPARE(model.rowCount(), 16);
    }

    void aWrongQueryChangesNothing()
    {
        AccountsModel model(core::serial, organisation::english());
        show(model);
        query(model, QStringLiteral("reason:trello-only"));
        QSignalSpy failed(&model, &AccountsModel::queryFailed);
        QSignalSpy started(&model, &AccountsModel::arrangeStarted);
        model.setQuery(QStringLiteral("verdict:nonsense"));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.front().front().value<core::Error>().code, core::ErrorCode::BadQuery);
        QCOMPARE(started.count(), 0);
        QCOMPARE(model.queryText(), QStringLiteral("reason:trello-only"));
        QCOMPARE(model.rowCount(), 3);
    }

    void anUnknownColumnFailsLater()
    {
        AccountsModel model(core::serial, organisation::english());
        show(model);
        QSignalSpy failed(&model, &AccountsModel::queryFailed);
        model.setQuery(QStringLiteral("\"No such column\":x"));
        QVERIFY(failed.count() > 0 || failed.wait());
        QCOMPARE(failed.front().front().value<core::Error>().code, core::ErrorCode::UnknownField);
        QVERIFY(!model.isArranging());
        QCOMPARE(model.rowCount(), 16);
    }

    void sortsByFixedAndFileColumns()
    {
        AccountsModel model(core::serial, organisation::english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(model);
        sort(model, static_cast<int>(AccountColumn::Mail), Qt::DescendingOrder);
        QCOMPARE(names(model).front(), QStringLiteral("ray"));
        QCOMPARE(model.arrangement().sort.front().column, AccountColumn::Mail);

        const int column = fileColumn(model, QStringLiteral("Cost centre"));
        QVERIFY(column > 0);
        QCOMPARE(model.columnKey(column), QStringLiteral("column:Cost centre"));
        sort(model, column, Qt::AscendingOrder); // numbers by value, blanks last
        QCOMPARE(names(model).mid(0, 4), QStringList({QStringLiteral("bo"), QStringLiteral("ana"), QStringLiteral("cy"), QStringLiteral("di")}));
        sort(model, column, Qt::DescendingOrder);
        QCOMPARE(names(model).mid(0, 4), QStringList({QStringLiteral("cy"), QStringLiteral("ana"), QStringLiteral("bo"), QStringLiteral("di")}));
        sort(model, fileColumn(model, QStringLiteral("Badge")), Qt::AscendingOrder); // case apart, texts in order
        QCOMPARE(names(model).mid(0, 2), QStringList({QStringLiteral("bo"), QStringLiteral("ana")}));
    }

    void sortsBySeveralColumnsAlsoOfTheFile()
    {
        AccountsModel model(core::serial, organisation::english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(model);
        const int verdict = static_cast<int>(AccountColumn::Verdict), mail = static_cast<int>(AccountColumn::Mail);
        const int managed = static_cast<int>(AccountColumn::ManagedBy), badge = fileColumn(model, QStringLiteral("Badge"));
        const auto sorted = [&model](const std::vector<models::ColumnSort> &keys) {
            QSignalSpy arranged(&model, &AccountsModel::arranged);
            model.setSorting(keys);
            return (arranged.count() > 0 || arranged.wait()) && model.sorting() == keys;
        };
        // One after the other from the least, stable, comes to the same.
        const auto oneByOne = [this, &model](const std::vector<models::ColumnSort> &keys) {
            core::RowOrderPtr order = *core::arrange(*m_all, nullptr, {});
            for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
                const bool descending = key->order == Qt::DescendingOrder;
                order = key->column >= AccountsModel::kFirstFileColumn
                    ? models::sortedByFileColumn(m_all->table(), *order, key->column - AccountsModel::kFirstFileColumn, descending)
                    : *core::sortedBy(*order, *m_all, nullptr, {{static_cast<AccountColumn>(key->column), descending}});
            }
            return *order == *model.order();
        };
        for (const std::vector<models::ColumnSort> &keys : std::vector<std::vector<models::ColumnSort>> {
                 {{verdict, Qt::AscendingOrder}, {mail, Qt::DescendingOrder}},
                 {{badge, Qt::DescendingOrder}, {mail, Qt::DescendingOrder}},
                 {{managed, Qt::AscendingOrder}, {badge, Qt::AscendingOrder}, {verdict, Qt::DescendingOrder}, {mail, Qt::AscendingOrder}}}) {
            QVERIFY(sorted(keys));
            QVERIFY(oneByOne(keys));
        }
        QCOMPARE(model.headerData(badge, Qt::Horizontal, Qt::AccessibleTextRole).toString(), QStringLiteral("Badge, sorted ascending, 2 of 4"));
        QCOMPARE(model.headerData(badge, Qt::Horizontal).toString(), QStringLiteral("Badge"));

        const std::vector<core::ViewSort> names = model.sortKeys();
        QCOMPARE(names[1], (core::ViewSort {QStringLiteral("column:Badge"), false}));
        QVERIFY(sorted({}));
        QSignalSpy arranged(&model, &AccountsModel::arranged);
        QSignalSpy told(&model, &AccountsModel::sortingChanged);
        model.setSorting(std::vector<core::ViewSort> {names[1], {QStringLiteral("column:Not there"), false}, names[0], names[1]});
        QVERIFY(arranged.wait());
        QCOMPARE(told.count(), 1);
        QCOMPARE(model.sorting(), (std::vector<models::ColumnSort> {{badge, Qt::AscendingOrder}, {managed, Qt::AscendingOrder}}));
        model.setSorting(model.sorting()); // the same again asks for nothing
        QVERIFY(!model.isArranging());

        // Another file doesn't have the column.
        model.setAssessment(organisation::article());
        QCOMPARE(model.sorting(), (std::vector<models::ColumnSort> {{managed, Qt::AscendingOrder}}));
        QTRY_VERIFY(!model.isArranging());
    }

    void aNewerRequestDropsTheOlder()
    {
        Gate gate;
        AccountsModel model(gate.parallel(), organisation::english());
        QSignalSpy arranged(&model, &AccountsModel::arranged);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setQuery(QStringLiteral("bo@"));
        model.setAssessment(m_all);
        for (const char *text : {"ana@", "cy@", "gil@"})
            model.setQuery(QString::fromLatin1(text));
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.isArranging());
        gate.open();
        QVERIFY(arranged.wait());
        QTRY_VERIFY(!model.isArranging());
        QTest::qWait(0);
        QCOMPARE(names(model), QStringList({QStringLiteral("gil")}));
        QCOMPARE(arranged.count(), 1);
        QCOMPARE(resets.count(), 1);
    }

    void theOldOrderStaysWhileArranging()
    {
        std::atomic_bool slow = false;
        std::atomic_bool go = false;
        const core::Parallel parallel = [&](int jobs, const std::function<void(int)> &job) {
            while (slow && !go)
                std::this_thread::yield();
            core::serial(jobs, job);
        };
        AccountsModel model(parallel, organisation::english());
        show(model);
        slow = true;
        QSignalSpy arranged(&model, &AccountsModel::arranged);
        model.setQuery(QStringLiteral("reason:trello-only"));
        QCOMPARE(model.rowCount(), 16); // readable all the time
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Ana Müller"));
        go = true;
        QVERIFY(arranged.count() > 0 || arranged.wait());
        QCOMPARE(model.rowCount(), 3);
    }

    void canBeDestroyedWhileArranging()
    {
        std::atomic_bool go = false;
        const core::Parallel parallel = [&](int jobs, const std::function<void(int)> &job) {
            while (!go)
                std::this_thread::yield();
            core::serial(jobs, job);
        };
        auto model = std::make_unique<AccountsModel>(parallel, organisation::english());
        model->setQuery(QStringLiteral("a"));
        model->setAssessment(m_all);
        std::thread opener([&] { go = true; });
        model.reset();
        opener.join();
        QTest::qWait(0); // answers of the past find nobody
    }

    void theSameOrderDoesNotReset()
    {
        AccountsModel model(core::serial, organisation::english());
        show(model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        query(model, QStringLiteral("acme"));
        QCOMPARE(resets.count(), 0);
    }

    void replacesAndLetsGo()
    {
        AccountsModel model(core::serial, organisation::english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        core::AssessmentPtr small = organisation::article(organisation::profile(), 5, 2, 1);
        const std::weak_ptr<const core::Assessment> watch = small;
        QSignalSpy arranged(&model, &AccountsModel::arranged);
        model.setAssessment(small);
        QVERIFY(arranged.count() > 0 || arranged.wait());
        QCOMPARE(model.rowCount(), 5);
        small.reset();
        model.setAssessment(m_all);
        QTRY_COMPARE(model.rowCount(), 16);
        QTRY_VERIFY(watch.expired());
        model.setAssessment(nullptr);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columnCount(), AccountsModel::kFirstFileColumn);
        QCOMPARE(model.emptiness(), AccountsModel::Emptiness::NoData);
    }

    void ranksChangeNothingButNames()
    {
        AccountsModel model(core::serial, organisation::english());
        show(model);
        sort(model, static_cast<int>(AccountColumn::Name), Qt::AscendingOrder);
        const QStringList before = names(model);
        QSignalSpy arranged(&model, &AccountsModel::arranged);
        model.setRanks(core::makeRanks(m_all->table(), QStringLiteral("de_DE"), core::serial));
        QVERIFY(arranged.count() > 0 || arranged.wait());
        QCOMPARE(names(model), before); // one accent alone changes no place here
    }

    void aFileWithoutRows()
    {
        std::vector<core::AccountBatch> batches;
        batches.push_back(support::batch(core::SourceKind::ManagedAccounts, "2026-11-21", "Name | Email | ID | Jira"));
        AccountsModel model(core::serial, organisation::english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy arranged(&model, &AccountsModel::arranged);
        model.setAssessment(organisation::assessed(std::move(batches)));
        QVERIFY(arranged.count() > 0 || arranged.wait());
        QCOMPARE(model.emptiness(), AccountsModel::Emptiness::NoAccounts);
        QVERIFY(!model.emptyText().isEmpty());
    }

    void keepsTheSelectionByAccount()
    {
        AccountsModel model(core::serial, organisation::english());
        show(model);
        QItemSelectionModel selection(&model);
        models::SelectionKeeper keeper(&model, &selection);
        const int row = model.shownRows({organisation::rowOf(*m_all, "bo@acme.example")}).front();
        selection.select(model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        selection.setCurrentIndex(model.index(row, 3), QItemSelectionModel::NoUpdate);
        sort(model, static_cast<int>(AccountColumn::Mail), Qt::DescendingOrder);
        QTRY_COMPARE(selection.selectedRows().size(), 1);
        QCOMPARE(keeper.accounts(), std::vector<core::Row>({organisation::rowOf(*m_all, "bo@acme.example")}));
        QCOMPARE(model.accountRow(selection.currentIndex().row()), organisation::rowOf(*m_all, "bo@acme.example"));
        QCOMPARE(selection.currentIndex().column(), 3);
        query(model, QStringLiteral("ana@"));
        QTest::qWait(0);
        QVERIFY(!selection.hasSelection());
    }

    void manyRowsComeInPieces()
    {
        constexpr int kMany = 2 * AccountsModel::kRowsAtOnce + 50;
        const core::AssessmentPtr many = organisation::article(organisation::profile(), kMany);
        AccountsModel model(core::serial, organisation::english());
        QSignalSpy arranged(&model, &AccountsModel::arranged);
        QSignalSpy inserted(&model, &AccountsModel::rowsInserted);
        model.setAssessment(many);
        QVERIFY(arranged.count() > 0 || arranged.wait());
        QCOMPARE(arranged.front().at(0).toLongLong(), kMany);
        QCOMPARE(model.rowCount(), AccountsModel::kRowsAtOnce);
        QVERIFY(model.isGrowing());
        QVERIFY(model.shownRows({core::Row(kMany - 1)}).empty());
        QTRY_VERIFY(!model.isGrowing());
        QCOMPARE(model.rowCount(), kMany);
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(inserted.last().at(1).toInt(), 2 * AccountsModel::kRowsAtOnce);
        QCOMPARE(inserted.last().at(2).toInt(), kMany - 1);
        QCOMPARE(model.shownRows({core::Row(kMany - 1)}), std::vector<int> {kMany - 1});

        // Views have room for them now.
        query(model, QStringLiteral("trello"));
        QCOMPARE(model.rowCount(), 300);
        query(model, QString());
        QCOMPARE(model.rowCount(), kMany);
        QCOMPARE(inserted.count(), 2);

        // A search that comes between the pieces ends it.
        AccountsModel other(core::serial, organisation::english());
        QSignalSpy first(&other, &AccountsModel::arranged);
        other.setAssessment(many);
        QVERIFY(first.count() > 0 || first.wait());
        other.setQuery(QStringLiteral("trello"));
        QTRY_COMPARE(other.rowCount(), 300);
        QVERIFY(!other.isGrowing());
    }

    void summarises()
    {
        models::SelectionSummary summary(organisation::english());
        QSignalSpy changed(&summary, &models::SelectionSummary::changed);
        const auto orderOf = [](const std::vector<core::Row> &rows) { return std::make_shared<const core::RowOrder>(rows.begin(), rows.end()); };
        const auto three = orderOf({organisation::rowOf(*m_all, "bo@acme.example"), organisation::rowOf(*m_all, "ana@acme.example"), organisation::rowOf(*m_all, "mo@acme.example")});
        summary.setRows(m_all, three, {{0, 2}});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(summary.text(), QStringLiteral("3 selected · 1 could go · saves $40 a year · 1 unknown"));
        summary.setRows(m_all, three, {{0, 0}, {2, 2}}); // in pieces
        QCOMPARE(summary.selection().rows, 2);
        summary.setRows(m_all, three, {});
        QCOMPARE(summary.text(), QString());

        const core::AssessmentPtr article = organisation::article();
        std::vector<core::Row> rows(article->rowCount());
        std::iota(rows.begin(), rows.end(), 0U);
        changed.clear();
        summary.setRows(article, orderOf(rows), {{0, 9999}});
        QVERIFY(changed.count() > 0 || changed.wait());
        QCOMPARE(summary.text(), QStringLiteral("10,000 selected · 300 could go · saves $9,500 a year"));
    }

private:
    void show(AccountsModel &model)
    {
        QSignalSpy arranged(&model, &AccountsModel::arranged);
        model.setAssessment(m_all);
        QVERIFY(arranged.count() > 0 || arranged.wait());
    }
    static void query(AccountsModel &model, const QString &text)
    {
        QSignalSpy arranged(&model, &AccountsModel::arranged);
        model.setQuery(text);
        QVERIFY(arranged.count() > 0 || arranged.wait());
    }
    static void sort(AccountsModel &model, int column, Qt::SortOrder order)
    {
        QSignalSpy arranged(&model, &AccountsModel::arranged);
        model.sort(column, order);
        QVERIFY(arranged.count() > 0 || arranged.wait());
    }
    static int fileColumn(const AccountsModel &model, const QString &header)
    {
        for (int i = AccountsModel::kFirstFileColumn; i < model.columnCount(); ++i) {
            if (model.headerData(i, Qt::Horizontal) == header)
                return i;
        }
        return -1;
    }
    QVariant cell(const AccountsModel &model, const char *mail, int column, int role) const
    {
        return model.index(model.shownRows({organisation::rowOf(*m_all, mail)}).front(), column).data(role);
    }

    core::AssessmentPtr m_all;
};

QTEST_GUILESS_MAIN(TestAccountsModel)
#include "tst_accountsmodel.moc"
