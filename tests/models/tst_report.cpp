// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/intakewords.h"
#include "models/reportmodel.h"
#include "organisation.h"
#include "support/golden.h"

#include <QAbstractItemModelTester>
#include <QTest>

using core::RowIssue;
using models::ReportModel;

namespace {

core::JoinedAccounts joined()
{
    core::JoinedAccounts accounts;
    core::SourceInfo source;
    source.file = QStringLiteral("/home/ann/managed.csv");
    source.era = QStringLiteral("2024");
    source.encoding = QStringLiteral("UTF-8");
    source.date = organisation::day(2026, 11, 21);
    source.dateSource = core::DateSource::FileName;
    core::ReadingReport report;
    report.counts = {10, 6, 1, 1, 2};
    const auto add = [&report](RowIssue issue, qint64 line, const char *account, const char *column, const char *detail) {
        report.rows.append({issue, line, QString::fromUtf8(account), QString::fromUtf8(column), QString::fromUtf8(detail)});
        ++report.issues[static_cast<std::size_t>(issue)];
    };
    add(RowIssue::NoIdentity, 4, "", "", "");
    add(RowIssue::BadMail, 1205, "", "Email", "ann(at)acme");
    add(RowIssue::BadDate, 7, "bo@acme.example", "Last active", "31.02.2024");
    add(RowIssue::UnknownValue, 8, "", "Status", "Snoozed");
    add(RowIssue::DuplicateDiffers, 9, "bo@acme.example", "Name", "Robert");
    report.issues[static_cast<std::size_t>(RowIssue::BadDate)] += 3; // counted, not kept
    accounts.sources = {source};
    accounts.reports = {report};
    return accounts;
}

} // namespace

class TestReport final : public QObject
{
    Q_OBJECT
private slots:
    void table()
    {
        ReportModel model(organisation::english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.leftOutText(), QString());
        const core::JoinedAccounts accounts = joined();
        model.setReports(accounts.sources, accounts.reports);
        QStringList lines;
        for (int row = -1; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(row < 0 ? model.headerData(column, Qt::Horizontal).toString() : model.index(row, column).data().toString());
            lines.append(cells.join(QStringLiteral(" | ")));
        }
        lines.append(model.leftOutText());
        QVERIFY(support::matchesGolden(QStringLiteral("models"), QStringLiteral("report"), lines.join(u'\n') + u'\n'));
        QCOMPARE(model.index(1, static_cast<int>(ReportModel::Column::Line)).data(ReportModel::RawRole).toLongLong(), 1205);
        QCOMPARE(model.index(1, static_cast<int>(ReportModel::Column::Reason)).data(ReportModel::RawRole).toString(), QString(core::issueKey(RowIssue::BadMail)));
    }

    void summary()
    {
        const models::ReadingSummary summary = models::readingSummary(joined(), organisation::english());
        QCOMPARE(summary.sentence, QStringLiteral("10 rows read, 2 of them rejected."));
        QVERIFY(summary.hasRejected && summary.hasIssues);
        QCOMPARE(summary.files.size(), 1);
        QVERIFY(summary.files.front().addsUp);
        QCOMPARE(summary.files.front().name, QStringLiteral("managed.csv"));
        QCOMPARE(summary.files.front().source, QStringLiteral("Managed accounts, format of 2024 · UTF-8 · delimiter comma · of 21 Nov 2026 (by its name)"));
        QCOMPARE(summary.files.front().counts, QStringLiteral("10 read: 6 accepted, 1 folded, 1 duplicate, 2 rejected"));
        QCOMPARE(summary.files.front().issues.front(), QStringLiteral("4 times: A date can't be read; it is taken as not known."));
    }

    void filterAndOrder()
    {
        ReportModel model(organisation::english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        core::JoinedAccounts accounts = joined();
        accounts.sources.push_back(accounts.sources.front());
        accounts.sources.back().file = QStringLiteral("leavers.csv");
        core::ReadingReport second;
        second.rows.append({RowIssue::BadMail, 3, {}, QStringLiteral("Email"), QStringLiteral("x")});
        accounts.reports.push_back(second);
        model.setReports(accounts.sources, accounts.reports);
        const auto lines = [&model] {
            QList<qint64> found;
            for (int row = 0; row < model.rowCount(); ++row)
                found.append(model.index(row, static_cast<int>(ReportModel::Column::Line)).data(ReportModel::RawRole).toLongLong());
            return found;
        };
        QCOMPARE(lines(), (QList<qint64> {4, 1205, 7, 8, 9, 3}));
        QCOMPARE(model.files().size(), 2);
        QCOMPARE(model.files().at(0).text, QStringLiteral("managed.csv (5)"));
        QCOMPARE(model.issues().size(), 5);
        QCOMPARE(model.issues().front().id, int(RowIssue::BadMail)); // two of them
        QCOMPARE(model.countText(), QStringLiteral("6 rows"));

        model.setFilter({-1, RowIssue::BadMail});
        QCOMPARE(lines(), (QList<qint64> {1205, 3}));
        QCOMPARE(model.countText(), QStringLiteral("2 of 6 rows"));
        model.setFilter({1, RowIssue::BadMail});
        QCOMPARE(lines(), (QList<qint64> {3}));
        model.setFilter({1, RowIssue::BadDate});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.isEmpty());

        model.setFilter({});
        model.sort(static_cast<int>(ReportModel::Column::Line), Qt::DescendingOrder);
        QCOMPARE(lines(), (QList<qint64> {1205, 9, 8, 7, 4, 3}));
        model.sort(static_cast<int>(ReportModel::Column::File));
        QCOMPARE(lines(), (QList<qint64> {3, 4, 1205, 7, 8, 9}));
        model.sort(-1);
        QCOMPARE(lines(), (QList<qint64> {4, 1205, 7, 8, 9, 3}));

        // What is written is everything, and stays as it is.
        model.setFilter({1, std::nullopt});
        const auto table = model.table();
        model.setReports({}, {});
        QVERIFY(model.isEmpty());
        QCOMPARE(table->rowCount(), 6);
        QCOMPARE(std::get<qint64>(table->cell(1, static_cast<int>(ReportModel::Column::Line))), 1205);
        QCOMPARE(std::get<QString>(table->cell(5, static_cast<int>(ReportModel::Column::File))), QStringLiteral("leavers.csv"));
        QCOMPARE(table->columns().size(), std::size_t(ReportModel::Column::Count));
    }

    void countsThatDoNotAddUpAreSaid()
    {
        core::JoinedAccounts accounts = joined();
        accounts.reports.front().counts.read = 11;
        QVERIFY(!models::readingSummary(accounts, organisation::english()).files.front().addsUp);
    }

    void progress()
    {
        const QLocale locale(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(models::progressText({core::Stage::Reading, 42'000'000, 118'000'000}, locale), QStringLiteral("Reading, 42 MB of 118 MB"));
        QCOMPARE(models::progressText({core::Stage::Assessing, 1000, 20000}, locale), QStringLiteral("Assessing, 1,000 of 20,000"));
        QCOMPARE(models::progressText({core::Stage::Detecting, 0, 0}, locale), QStringLiteral("Looking at the file"));
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
