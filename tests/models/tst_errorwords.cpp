// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/errorwords.h"
#include "models/intakewords.h"

#include <QSet>
#include <QTest>

using core::Error;
using core::ErrorCode;
using namespace models;

Q_DECLARE_METATYPE(core::Error)

class TestErrorWords final : public QObject
{
    Q_OBJECT
private slots:
    void everyCodeSaysWhatHappenedAndWhatToDo()
    {
        QSet<QString> seen;
        for (int i = 0; i <= static_cast<int>(core::kLastErrorCode); ++i) {
            const ErrorText text = errorText({static_cast<ErrorCode>(i), QStringLiteral("x"), 3, 7, QStringLiteral("y")});
            QVERIFY2(text.what.endsWith(u'.'), qPrintable(QString::number(i)));
            QVERIFY2(text.advice.endsWith(u'.') || text.advice.endsWith(u'?'), qPrintable(text.what));
            QVERIFY2(!seen.contains(text.what), qPrintable(text.what));
            QVERIFY(!text.what.contains(u'%') && !text.advice.contains(u'%'));
            seen.insert(text.what);
        }
    }

    void nothingIsLeftOpenWithoutSubject()
    {
        for (int i = 0; i <= static_cast<int>(core::kLastErrorCode); ++i) {
            const ErrorText text = errorText({static_cast<ErrorCode>(i), {}, 0, 0, {}});
            QVERIFY(!text.what.isEmpty());
            QVERIFY2(!text.what.contains(QStringLiteral("“”")) && !text.advice.contains(QStringLiteral("“”")), qPrintable(text.what + text.advice));
            QVERIFY(text.where.isEmpty());
        }
    }

    void lines_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("line");
        QTest::newRow("file") << Error {ErrorCode::FileEmpty, QStringLiteral("/tmp/a.csv"), 0, 0, {}}
                              << QStringLiteral("/tmp/a.csv: The file is empty. Export it again: the download may have been cut off.");
        QTest::newRow("system's message") << Error {ErrorCode::FileNotReadable, QStringLiteral("a.csv"), 0, 0, QStringLiteral("Permission denied")}
                                          << QStringLiteral("a.csv: The file can't be read. (Permission denied) Check that you may read it and that no other program holds it.");
        QTest::newRow("no row") << Error {ErrorCode::NothingAccepted, QStringLiteral("a.csv"), 0, 0, QString(core::issueKey(core::RowIssue::NoIdentity))}
                                << QStringLiteral("a.csv: No row of the file names an account. (%1) Nothing was changed. Check what its columns are read as, or export it again.").arg(issueText(core::RowIssue::NoIdentity));
        QTest::newRow("days") << Error {ErrorCode::DaysDiffer, {}, 0, 0, QStringLiteral("a.csv 2026-08-31, b.csv 2026-09-30")}
                              << QStringLiteral("The files list the accounts of different days. (a.csv 2026-08-31, b.csv 2026-09-30) Nothing was changed. Import them one after the other: each day becomes a snapshot of its own.");
        QTest::newRow("json") << Error {ErrorCode::BadJson, QStringLiteral("r.json"), 3, 7, QStringLiteral("expected ,")}
                              << QStringLiteral("r.json:3:7: This is no valid JSON. (expected ,) Correct the file at this place.");
        QTest::newRow("value in a file") << Error {ErrorCode::BadValue, QStringLiteral("r.json: tiers[0].price"), 4, 12, QStringLiteral("-1")}
                                         << QStringLiteral("r.json:4:12: The value of “tiers[0].price” is not allowed. It is “-1”.");
        QTest::newRow("query") << Error {ErrorCode::BadQuery, QStringLiteral("status:nope"), 0, 8, QStringLiteral("nope")}
                               << QStringLiteral("status:nope:8: The search can't be understood at “nope”. Possible: unknown, active, suspended, deactivated, closed, for-deletion.");
        QTest::newRow("field") << Error {ErrorCode::UnknownField, QStringLiteral("statu:active"), 0, 1, QStringLiteral("statu")}
                               << QStringLiteral("statu:active:1: The search names “statu”, which is no field and no column of the file. Did you mean status?");
        QTest::newRow("option") << Error {ErrorCode::BadOption, QStringLiteral("billing"), 0, 0, QStringLiteral("monthly, annual")}
                                << QStringLiteral("The setting “billing” can't have this value. Possible: monthly, annual.");
        QTest::newRow("account") << Error {ErrorCode::AccountNotFound, QStringLiteral("x@y"), 0, 0, QStringLiteral("z@y")}
                                 << QStringLiteral("No account has the e-mail address or ID “x@y”. Did you mean z@y?");
    }
    void lines()
    {
        QFETCH(Error, error);
        QTEST(errorLine(error), "line");
        QVERIFY(!errorLine(error).contains(u'\n'));
    }

    void placesForPeople()
    {
        const QLocale locale(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(errorText({ErrorCode::BadJson, QStringLiteral("/home/ann/r.json"), 1234, 7, {}}, locale).where, QStringLiteral("r.json, line 1,234, column 7"));
        QCOMPARE(errorText({ErrorCode::BadQuery, QStringLiteral("a:b"), 0, 3, {}}, locale).where, QStringLiteral("a:b, character 3"));
    }
};

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
