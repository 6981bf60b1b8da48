// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importfiles.h"
#include "models/importjoiner.h"
#include "models/importpreviewmodel.h"
#include "models/importwords.h"
#include "models/joinsmodel.h"
#include "organisation.h"

#include <QAbstractItemModelTester>
#include <QMutex>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using core::ColumnRole;
using models::ImportFiles;
using models::ImportState;
using models::JoinsModel;

namespace {

core::ColumnUse use(ColumnRole role)
{
    return {role, {}, core::Product::Other, {}, {}};
}

/// A file as its name says: "sure", "look" or "bad"; what is said about a column is believed.
core::FilePreview previewOf(const QString &path, const core::ReadChoices &choices)
{
    core::FilePreview preview;
    preview.source.file = path;
    preview.source.kind = choices.kind.value_or(core::SourceKind::Leavers);
    preview.source.encoding = choices.encoding.isEmpty() ? QStringLiteral("UTF-8") : choices.encoding;
    preview.source.header = {QStringLiteral("Benutzer"), QStringLiteral("Team")};
    preview.certainty = choices.kind ? core::KindCertainty::Given : core::KindCertainty::Assumed;
    for (const QString &header : preview.source.header) {
        core::PreviewColumn column;
        column.header = header;
        for (const core::ColumnChoice &choice : choices.mapping) {
            if (choice.header == header) {
                column.use = choice.use;
                column.isChosen = true;
            }
        }
        preview.columns.push_back(column);
    }
    preview.rows = {{QStringLiteral("ann"), QStringLiteral("IT")}, {QStringLiteral("bo"), QStringLiteral("HR")}};
    if (path.contains(QLatin1String("bad")) && choices.mapping.empty()) {
        preview.error = core::Error {core::ErrorCode::HeaderNotRecognised, path, 1, 0, {}};
        preview.doubts = {core::PreviewDoubt::CannotRead};
    } else if (path.contains(QLatin1String("look")) && !choices.kind) {
        preview.doubts = {core::PreviewDoubt::KindAssumed};
    }
    return preview;
}

QList<models::ImportFile> files(const QStringList &paths)
{
    QList<models::ImportFile> all;
    for (const QString &path : paths)
        all.append({path, {}, false});
    return all;
}

core::JoinedAccounts joined()
{
    core::JoinedAccounts accounts;
    accounts.sources.resize(2);
    accounts.sources[0].file = QStringLiteral("/a/managed.csv");
    accounts.sources[1].file = QStringLiteral("/a/users.csv");
    accounts.reports.resize(2);
    accounts.joins.resize(2);
    accounts.joins[0].byId = 10000;
    accounts.joins[0].byMail = 4;
    accounts.joins[1].alone = 2;
    accounts.joins[1].aloneExamples = {{QStringLiteral("dan@x.test"), 7}};
    core::ColumnConflict conflict;
    conflict.column = QStringLiteral("Status");
    conflict.winner = 0;
    conflict.isNewer = true;
    conflict.count = 3;
    conflict.examples = {{{QStringLiteral("ann@x.test"), 0}, QStringLiteral("Active"), QString()}};
    accounts.joins[1].conflicts = {conflict};
    return accounts;
}

} // namespace

class TestImport final : public QObject
{
    Q_OBJECT
private slots:
    void statesAndReadiness()
    {
        ImportFiles model(&previewOf, {}, organisation::english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy settled(&model, &ImportFiles::settled);
        model.setFiles(files({QStringLiteral("/a/sure.csv"), QStringLiteral("/a/look.csv"), QStringLiteral("/a/bad.csv")}));
        QCOMPARE(model.state(0), ImportState::Looking);
        QVERIFY(!model.isReady());
        QVERIFY(settled.wait());
        QCOMPARE(settled.size(), 1);
        QCOMPARE(model.state(0), ImportState::Sure);
        QCOMPARE(model.state(1), ImportState::Look);
        QCOMPARE(model.state(2), ImportState::Unreadable);
        QVERIFY(!model.isReady() && !model.isSure());
        QCOMPARE(model.index(2).data(ImportFiles::DetailRole).toString(), QStringLiteral("Can't be read yet"));

        model.setLeftOut(2, true);
        QVERIFY(model.isReady());
        QCOMPARE(model.imported().size(), 2);
        model.setLeftOut(2, false);
        model.setColumn(2, 0, use(ColumnRole::Mail));
        QVERIFY(settled.wait());
        QCOMPARE(model.state(2), ImportState::Sure);
        QCOMPARE(model.choices(2).mapping.size(), std::size_t(1));
        QCOMPARE(model.choices(2).mapping.front().header, QStringLiteral("Benutzer"));
        QVERIFY(model.isReady());

        // The same thing for another column is taken from the first.
        model.setColumn(2, 1, use(ColumnRole::Mail));
        QVERIFY(settled.wait());
        QCOMPARE(model.choices(2).mapping.size(), std::size_t(1));
        QCOMPARE(model.choices(2).mapping.front().position, 1);
    }

    void whatIsRememberedIsApplied()
    {
        core::ReadChoices choices;
        choices.kind = core::SourceKind::Departments;
        core::ReadingMemory memory;
        memory.remember({QStringLiteral("Benutzer"), QStringLiteral("Team")}, choices, organisation::day(2026, 11, 3));
        ImportFiles model(&previewOf, memory, organisation::english());
        QSignalSpy settled(&model, &ImportFiles::settled);
        QList<models::ImportFile> wanted = files({QStringLiteral("look.csv"), QStringLiteral("look2.csv")});
        wanted[1].isSettled = true; // the user wants it as detected
        model.setFiles(wanted);
        QVERIFY(settled.wait());
        QCOMPARE(model.state(0), ImportState::Sure);
        QCOMPARE(model.choices(0).kind, choices.kind);
        QCOMPARE(model.rememberedOn(0), organisation::day(2026, 11, 3));
        QCOMPARE(model.index(0).data(ImportFiles::DetailRole).toString(), QStringLiteral("Departments, as you chose on 3 Nov 2026"));
        QCOMPARE(model.state(1), ImportState::Look);
        QCOMPARE(model.detectedHeader(0).size(), 2);

        model.setChoices(0, {}); // detected again
        QVERIFY(settled.wait());
        QCOMPARE(model.state(0), ImportState::Look);
        QCOMPARE(model.rememberedOn(0), core::kNoDay);
    }

    void lateAnswersAreDropped()
    {
        QSemaphore gate;
        QMutex mutex;
        int looks = 0;
        ImportFiles model(
            [&](const QString &path, const core::ReadChoices &choices) {
                gate.acquire();
                const QMutexLocker lock(&mutex);
                ++looks;
                return previewOf(path, choices);
            },
            {}, organisation::english());
        QSignalSpy settled(&model, &ImportFiles::settled);
        model.setFiles(files({QStringLiteral("sure.csv")}));
        core::ReadChoices choices;
        for (const core::SourceKind kind : {core::SourceKind::Users, core::SourceKind::Departments}) {
            choices.kind = kind;
            model.setChoices(0, choices);
        }
        gate.release(10);
        QVERIFY(settled.wait());
        QCOMPARE(model.preview(0).source.kind, core::SourceKind::Departments);
        QCOMPARE(settled.size(), 1);
    }

    void columnsAndRows()
    {
        models::ImportColumnsModel columns;
        models::ImportRowsModel rows;
        QAbstractItemModelTester columnsTester(&columns, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QAbstractItemModelTester rowsTester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
        core::FilePreview preview = previewOf(QStringLiteral("sure.csv"), {});
        columns.setPreview(preview);
        rows.setPreview(preview);
        QCOMPARE(columns.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Team"));
        QCOMPARE(columns.index(0, 1).data().toString(), QStringLiteral("Kept and shown"));
        QCOMPARE(columns.index(0, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Team is read as Kept and shown"));
        QCOMPARE(rows.index(1, 0).data().toString(), QStringLiteral("bo"));
        QSignalSpy chosen(&columns, &models::ImportColumnsModel::chosen);
        QVERIFY(columns.setData(columns.index(0, 1), QStringLiteral("department"), Qt::EditRole));
        QVERIFY(!columns.setData(columns.index(0, 1), QStringLiteral("cat"), Qt::EditRole));
        QCOMPARE(chosen.size(), 1);
        preview.columns.resize(1);
        preview.columns[0].header.clear();
        preview.rows = {{QStringLiteral("x")}};
        columns.setPreview(preview);
        rows.setPreview(preview);
        QCOMPARE(columns.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Column 1"));
    }

    void everyUseAndDoubtHasWords()
    {
        QStringList words;
        for (const core::ColumnUse &one : core::columnUses()) {
            const QString text = models::columnUseText(one);
            QVERIFY2(!text.isEmpty() && !words.contains(text), qPrintable(core::columnUseKey(one)));
            words.append(text);
        }
        core::FilePreview preview = previewOf(QStringLiteral("bad.csv"), {});
        preview.columns[0].openDates = {QStringLiteral("3/4/2026")};
        for (int i = 0; i < static_cast<int>(core::PreviewDoubt::Count); ++i)
            QVERIFY(!models::doubtText(static_cast<core::PreviewDoubt>(i), preview, organisation::english()).isEmpty());
    }

    void joins()
    {
        JoinsModel model(organisation::english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.sentence(), QString());
        model.setJoins(joined());
        QCOMPARE(model.sentence(),
            QStringLiteral("2 files with 10,006 rows: 10,000 found in another file by Atlassian ID, 4 by e-mail address. They disagree about 3 values."));
        QStringList lines;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells.append(model.index(row, column).data().toString());
            lines.append(cells.join(QStringLiteral(" | ")));
        }
        QCOMPARE(lines,
            QStringList({QStringLiteral("managed.csv | Joined by Atlassian ID | 10,000 | "), QStringLiteral("managed.csv | Joined by e-mail address | 4 | "),
                QStringLiteral("users.csv | In no other file | 2 | dan@x.test (line 7)"),
                QStringLiteral("users.csv | managed.csv says something else in Status, and holds: it is newer. | 3 | ann@x.test: Active gives way to nothing")}));
        model.setFilter(JoinsModel::Kind::Conflict);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, static_cast<int>(JoinsModel::Column::Rows)).data(JoinsModel::RawRole).toLongLong(), 3);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 4);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void aNewerRequestStopsTheOlder()
    {
        QSemaphore started;
        models::ImportJoiner joiner([&](const QList<models::FileToJoin> &files, std::stop_token stop) -> core::Result<core::JoinedAccounts> {
            started.release();
            while (files.size() == 1 && !stop.stop_requested())
                QThread::yieldCurrentThread();
            if (stop.stop_requested())
                return core::fail(core::ErrorCode::Cancelled);
            return joined();
        });
        QSignalSpy done(&joiner, &models::ImportJoiner::joined);
        QSignalSpy failed(&joiner, &models::ImportJoiner::failed);
        joiner.request({{QStringLiteral("a"), {}}});
        started.acquire();
        QVERIFY(joiner.isBusy());
        joiner.request({{QStringLiteral("a"), {}}, {QStringLiteral("b"), {}}});
        QVERIFY(done.wait());
        QVERIFY(!joiner.isBusy());
        QVERIFY(failed.isEmpty());
        joiner.request({{QStringLiteral("a"), {}}, {QStringLiteral("b"), {}}}); // known
        QVERIFY(!joiner.isBusy());
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
