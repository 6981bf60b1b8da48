// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reading.h"

#include <QSet>
#include <QTest>

using core::RowIssue;

/// What becomes of odd rows: nothing is dropped without being counted and told with its line.
class TestRows final : public QObject
{
    Q_OBJECT

private slots:
    void oddRows_data();
    void oddRows();
    void sameAccount_data();
    void sameAccount();
    void fillsTextsOfManyRows();
    void dates_data();
    void dates();
    void listsOfPeopleAreReadByWhatTheirCellsAre();
    void unknownValuesAreToldOnce();
    void longTexts();
    void manyDistinctValues();
    void reportKeepsTheFirstRows();
    void connectedRowsAreOneAccount();
    void shortRowsLackProducts();
    void repeatedHeaderIsNoAccount();
    void fileThatSaysNothingIsReadWithARemark();
    void secondMailColumnIsTold();
    void shiftedRowsAreRejected();
    void aStatusIsNoId();
    void addressesAreBare();
    void appsOfADumpDiffer();
    void domainsAreProtected();
    void contradictingRowsOfListsAreTakenWhole();
};

void TestRows::oddRows_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("counts");

    const auto row
        = [](const char *title, const char *bytes, const char *rows, const char *report, const char *counts) {
              QTest::newRow(title) << QByteArray("Name,Email,Note\n") + bytes << QString::fromUtf8(rows)
                                   << QString::fromUtf8(report) << QString::fromLatin1(counts);
          };
    row("missing cells", "A,a@x.org\n", "A|a@x.org|", "2 too-few-cells a@x.org []",
        "read 1 accepted 1 folded 0 duplicates 0 rejected 0");
    row("missing cells, the last one empty", "A,a@x.org,\n", "A|a@x.org|", "", "read 1 accepted 1 folded 0 duplicates 0 rejected 0");
    row("surplus cells", "A,a@x.org,1,2,3\n", "A|a@x.org|; ?Note=1", "2 too-many-cells a@x.org [] 2, 3",
        "read 1 accepted 1 folded 0 duplicates 0 rejected 0");
    row("empty surplus cells", "A,a@x.org,1,,\n", "A|a@x.org|; ?Note=1", "",
        "read 1 accepted 1 folded 0 duplicates 0 rejected 0");
    row("blank lines", "\nA,a@x.org,\n  \n\r\nB,,\n", "A|a@x.org|", "6 no-identity B [Email]",
        "read 2 accepted 1 folded 0 duplicates 0 rejected 1");
    row("only delimiters", ",,\n", "", "2 no-identity  [Email]", "read 1 accepted 0 folded 0 duplicates 0 rejected 1");
    row("no e-mail", "A,nobody,\nB,b@,\nC,c d@x.org,\n", "",
        "2 bad-mail nobody [Email] nobody\n3 bad-mail b@ [Email] b@\n4 bad-mail c d@x.org [Email] c d@x.org",
        "read 3 accepted 0 folded 0 duplicates 0 rejected 3");
    row("the header again", "A,a@x.org,\nName,Email,Note\n NAME , E-mail,\nB,b@x.org,\n", "A|a@x.org|\nB|b@x.org|",
        "3 repeated-header  []\n4 repeated-header  []", "read 4 accepted 2 folded 0 duplicates 0 rejected 2");
    row("lines inside quotes", "\"A\n\nA\",a@x.org,\nB,,\n", "A\n\nA|a@x.org|", "5 no-identity B [Email]",
        "read 2 accepted 1 folded 0 duplicates 0 rejected 1");
    row("stray quote inside", "A 5\" x,a@x.org,\"q\"\n", "A 5\" x|a@x.org|; ?Note=q", "2 stray-quote a@x.org []",
        "read 1 accepted 1 folded 0 duplicates 0 rejected 0");
    row("quoted behind a blank", "A,a@x.org, \"q\"\n", "A|a@x.org|; ?Note=\"q\"", "2 stray-quote a@x.org []",
        "read 1 accepted 1 folded 0 duplicates 0 rejected 0");
    row("blank behind quotes", "\"A\" ,\"a@x.org\"\t,q\n", "A|a@x.org|; ?Note=q", "",
        "read 1 accepted 1 folded 0 duplicates 0 rejected 0");
    row("text behind quotes", "\"A\"B\"C,a@x.org,q\n", "AB\"C|a@x.org|; ?Note=q", "2 stray-quote a@x.org []",
        "read 1 accepted 1 folded 0 duplicates 0 rejected 0");
    row("unterminated at the end", "A,a@x.org,q\nB,b@x.org,\"q", "A|a@x.org|; ?Note=q",
        "3 unterminated-quote b@x.org []", "read 2 accepted 1 folded 0 duplicates 0 rejected 1");
    row("unterminated, short row", "A,a@x.org,q\nB,\"b@x.org", "A|a@x.org|; ?Note=q",
        "3 unterminated-quote \"b@x.org []", "read 2 accepted 1 folded 0 duplicates 0 rejected 1");
    row("unterminated, rows behind", "\"A,a@x.org,q\nB,b@x.org,q\nC,c@x.org,q\n",
        "B|b@x.org|; ?Note=q\nC|c@x.org|; ?Note=q", "2 unterminated-quote a@x.org []",
        "read 3 accepted 2 folded 0 duplicates 0 rejected 1");
    row("unterminated, quotes behind", "\"A,a@x.org,q\n\"B, b\",b@x.org,q\nC,c@x.org,q\n",
        "B, b|b@x.org|; ?Note=q\nC|c@x.org|; ?Note=q", "2 unterminated-quote a@x.org []",
        "read 3 accepted 2 folded 0 duplicates 0 rejected 1");
    row("CR among LF", "A,a@x.org,q\rB,b@x.org,q\nC,,\n", "A|a@x.org|; ?Note=q\nB|b@x.org|; ?Note=q",
        "4 no-identity C [Email]", "read 3 accepted 2 folded 0 duplicates 0 rejected 1");
    row("doubled quotes", "\"\"\"A\"\"\",\"a@x.org\",\"\"\n", "\"A\"|a@x.org|", "",
        "read 1 accepted 1 folded 0 duplicates 0 rejected 0");
    row("no line end", "A,a@x.org,q", "A|a@x.org|; ?Note=q", "", "read 1 accepted 1 folded 0 duplicates 0 rejected 0");
}

void TestRows::oddRows()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    QFETCH(QString, report);
    QFETCH(QString, counts);

    const auto batch = reading::read(bytes, reading::ofKind(core::SourceKind::ManagedAccounts));
    QVERIFY(batch.has_value());
    QCOMPARE(reading::rows(*batch).join(u'\n'), rows);
    QCOMPARE(reading::report(*batch).join(u'\n'), report);
    QCOMPARE(reading::counts(*batch), counts);
}

void TestRows::sameAccount_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("report");

    const auto row = [](const char *title, const char *bytes, const char *rows, const char *report) {
        QTest::newRow(title) << QByteArray("Name,Email,Atlassian ID,Status,Last active,Jira\n") + bytes
                             << QString::fromUtf8(rows) << QString::fromUtf8(report);
    };
    row("other case and blanks", "A,a@x.org,,Active,2026-01-01,s\nA, A@X.ORG ,,Active,2026-01-01,s\n",
        "A|a@x.org|; last=2026-01-01; #0=Active; Jira=s", "");
    row("by id", "A,a@x.org,1,Active,2026-01-01,s\n,,1,,,\n", "A|a@x.org|1; last=2026-01-01; #0=Active; Jira=s", "");
    row("blanks are filled", ",a@x.org,,,,\nA,a@x.org,1,Active,2026-01-01,s\n",
        "A|a@x.org|1; last=2026-01-01; #0=Active; Jira=s", "");
    row("mail is filled", "A,,1,Active,2026-01-01,s\nA,a@x.org,1,Active,2026-01-01,s\n",
        "A|a@x.org|1; last=2026-01-01; #0=Active; Jira=s", "");
    row("values differ", "A,a@x.org,1,Active,2026-01-01,s\nB,a@x.org,1,Deactivated,2026-01-02,t\n",
        "B|a@x.org|1; last=2026-01-02; #0=Active; Jira=s",
        "3 duplicate-differs a@x.org [Name] A\n3 duplicate-differs a@x.org [Status] Deactivated\n3 duplicate-differs "
        "a@x.org [Jira] t\n3 duplicate-differs a@x.org [Last active] 2026-01-01");
    row("values differ, rows the other way round",
        "A,a@x.org,1,Deactivated,2026-01-02,t\nA,a@x.org,1,Active,2026-01-01,s\n",
        "A|a@x.org|1; last=2026-01-02; #0=Active; Jira=s",
        "3 duplicate-differs a@x.org [Status] Deactivated\n3 duplicate-differs a@x.org [Jira] t\n"
        "3 duplicate-differs a@x.org [Last active] 2026-01-01");
    row("a blank date and one", "A,a@x.org,1,Active,2026-01-02,s\nA,a@x.org,1,Active,,s\n",
        "A|a@x.org|1; last=2026-01-02; #0=Active; Jira=s", "");
    row("an unreadable date is not never", "A,a@x.org,1,Active,03/04/2026,s\nB,b@x.org,2,Active,,s\n",
        "A|a@x.org|1; #0=Active; Jira=s\nB|b@x.org|2; last=never; #0=Active; Jira=s",
        "2 bad-date a@x.org [Last active] 03/04/2026");
    row("two ids", "A,a@x.org,1,Active,2026-01-01,s\nA,a@x.org,2,Active,2026-01-01,s\n",
        "A|a@x.org|2; last=2026-01-01; #0=Active; Jira=s", "3 id-conflict a@x.org [Atlassian ID] 1");
    row("two mails", "A,a@x.org,1,Active,2026-01-01,s\nA,b@x.org,1,Active,2026-01-01,s\n",
        "A|b@x.org|1; last=2026-01-01; #0=Active; Jira=s", "3 duplicate-differs b@x.org [Email] a@x.org");
    row("bad mails are no identity", "A,n/a,1,Active,2026-01-01,s\nB,n/a,2,Active,2026-01-01,s\n",
        "A|n/a|1; last=2026-01-01; #0=Active; Jira=s\nB|n/a|2; last=2026-01-01; #0=Active; Jira=s",
        "2 odd-mail 1 [Email] n/a\n3 odd-mail 2 [Email] n/a");
    row("unicode", "A,\xC3\x84@x.org,,Active,2026-01-01,s\nA,\xC3\xA4@X.org,,Active,2026-01-01,s\n",
        "A|\xC3\xA4@X.org|; last=2026-01-01; #0=Active; Jira=s", "");
}

void TestRows::sameAccount()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rows);
    QFETCH(QString, report);

    for (const qint64 pieceBytes : {qint64(7), qint64(64), intake::Job::kPieceBytes}) {
        const auto batch = reading::read(bytes, {}, QStringLiteral("x.csv"), pieceBytes);
        QVERIFY(batch.has_value());
        QCOMPARE(reading::rows(*batch).join(u'\n'), rows);
        QCOMPARE(reading::report(*batch).join(u'\n'), report);
        const core::RowCounts &counts = batch->report.counts;
        QCOMPARE(counts.read, counts.accepted + counts.folded + counts.duplicates + counts.rejected);
    }
}

/// Filled texts need room between others: rows far apart, more than one block of 65,536.
void TestRows::fillsTextsOfManyRows()
{
    constexpr int kRows = 70000;
    QByteArray bytes = "Name,Email,Atlassian ID\n";
    for (int i = 0; i < kRows; ++i)
        bytes += (i % 1000 == 0 ? QByteArray() : "Name " + QByteArray::number(i)) + ",n" + QByteArray::number(i)
            + "@x.org,\n";
    for (int i = 0; i < kRows; i += 1000)
        bytes += "Late " + QByteArray::number(i) + ",N" + QByteArray::number(i) + "@x.org,id" + QByteArray::number(i)
            + "\n";
    const auto batch = reading::read(bytes);
    QVERIFY(batch.has_value());
    const core::AccountTable &table = *batch->table;
    QCOMPARE(table.rowCount(), core::Row(kRows));
    QCOMPARE(batch->report.counts.duplicates, kRows / 1000);
    for (int i = 0; i < kRows; ++i) {
        const auto row = static_cast<core::Row>(i);
        const QString number = QString::number(i);
        const bool isFilled = i % 1000 == 0;
        QCOMPARE(
            reading::text(table.name(row)), (isFilled ? QStringLiteral("Late ") : QStringLiteral("Name ")) + number);
        QCOMPARE(reading::text(table.mail(row)), QStringLiteral("n%1@x.org").arg(number));
        QCOMPARE(reading::text(table.id(row)), isFilled ? QStringLiteral("id") + number : QString());
        QCOMPARE(reading::text(table.folded(row)),
            (isFilled ? QStringLiteral("late ") : QStringLiteral("name ")) + number + QChar(u'\0')
                + QStringLiteral("n%1@x.org").arg(number) + QChar(u'\0')
                + (isFilled ? QStringLiteral("id") + number : QString()) + QChar(u'\0'));
    }
    for (core::Row row = 1; row < table.rowCount(); ++row)
        QVERIFY(table.folded(row - 1).data() + table.folded(row - 1).size() <= table.folded(row).data());
}

void TestRows::dates_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QStringList>("days");
    QTest::addColumn<int>("order");
    QTest::addColumn<int>("bad");

    const auto row = [](const char *title, const QStringList &cells, const QStringList &days, core::DayOrder order,
                         int bad) { QTest::newRow(title) << cells << days << static_cast<int>(order) << bad; };
    const auto s = [](const char *text) { return QString::fromLatin1(text).split(u'!'); };
    row("ISO", s("2026-07-05!2026-07-05T23:59:59.123Z!2026-07-05 10:00"), s("2026-07-05!2026-07-05!2026-07-05"),
        core::DayOrder::YearFirst, 0);
    row("words", s("3 Jan 2024!03 January 2024!Jan 3, 2024!Never accessed!never"),
        s("2024-01-03!2024-01-03!2024-01-03!never!never"), core::DayOrder::YearFirst, 0);
    row("year first", s("2024/01/03!2024/1/13"), s("2024-01-03!2024-01-13"), core::DayOrder::YearFirst, 0);
    row("proved day first", s("03/01/2024!13/01/2024"), s("2024-01-03!2024-01-13"), core::DayOrder::DayFirst, 0);
    row("proved month first", s("03/01/2024!01/13/2024"), s("2024-03-01!2024-01-13"), core::DayOrder::MonthFirst, 0);
    row("nothing proves", s("03/01/2024!05/06/2024"), s("-!-"), core::DayOrder::YearFirst, 2);
    row("contradiction", s("03/01/2024!13/01/2024!01/13/2024"), s("-!2024-01-13!2024-01-13"), core::DayOrder::YearFirst,
        1);
    row("milliseconds", s("1783209600000"), s("2026-07-05"), core::DayOrder::YearFirst, 0);
    row("no dates", s("yesterday!2026-02-30!2026-07-05x"), s("-!-!-"), core::DayOrder::YearFirst, 3);
}

void TestRows::dates()
{
    QFETCH(QStringList, cells);
    QFETCH(QStringList, days);
    QFETCH(int, order);
    QFETCH(int, bad);

    QByteArray bytes = "Email;Added to org\n";
    for (int i = 0; i < cells.size(); ++i)
        bytes += 'n' + QByteArray::number(i) + "@x.org;" + cells.at(i).toUtf8() + '\n';
    for (const qint64 pieceBytes : {qint64(16), intake::Job::kPieceBytes}) {
        const auto batch = reading::read(bytes, {}, QStringLiteral("x.csv"), pieceBytes);
        QVERIFY(batch.has_value());
        QStringList read;
        for (core::Row row = 0; row < batch->table->rowCount(); ++row)
            read << reading::day(batch->table->added(row));
        QCOMPARE(read, days);
        QCOMPARE(static_cast<int>(batch->source.dayOrder), order);
        QCOMPARE(batch->report.issues[static_cast<std::size_t>(RowIssue::BadDate)], bad);
    }
}

/// "Any CSV with an e-mail column": however the column is called.
void TestRows::listsOfPeopleAreReadByWhatTheirCellsAre()
{
    using core::SourceKind;
    const auto batch = reading::read("Nummer;E-Mail-Adresse;Bemerkung\n1;a@x.org;see b@x.org\n\n2;c@x.org;\n",
        reading::ofKind(SourceKind::Leavers));
    QVERIFY(batch.has_value());
    QCOMPARE(batch->table->rowCount(), core::Row(2));
    QCOMPARE(batch->table->mail(1), std::string_view("c@x.org"));
    QCOMPARE(batch->lines, (std::vector<quint32> {2, 4}));
    const auto none = reading::read("Number,Remark\n1,x\n", reading::ofKind(SourceKind::Leavers));
    QVERIFY(!none.has_value());
    QVERIFY(none.error().code == core::ErrorCode::WrongKind || none.error().code == core::ErrorCode::HeaderNotRecognised);
}

void TestRows::unknownValuesAreToldOnce()
{
    const auto batch = reading::read("Email,Status,Billable,Policy type\n"
                                     "a@x.org,Active,Yes,Non-billable\n"
                                     "b@x.org,Sleeping,Perhaps,Strict\n"
                                     "c@x.org,Sleeping,Perhaps,Billable\n");
    QVERIFY(batch.has_value());
    QCOMPARE(reading::report(*batch),
        (QStringList {QStringLiteral("3 unknown-value b@x.org [Status] Sleeping"),
            QStringLiteral("3 unknown-value b@x.org [Billable] Perhaps"),
            QStringLiteral("3 unknown-value b@x.org [Policy type] Strict")}));
}

void TestRows::longTexts()
{
    const QByteArray name = QByteArray("\xC8\xBA").repeated(40000); // three bytes when folded
    const auto batch = reading::read("Name,Email,Note\n" + name + ",a@x.org," + QByteArray(200000, 'n') + "\n"
        + QByteArray(30000, 'N') + ",b@x.org,\n", reading::ofKind(core::SourceKind::ManagedAccounts));
    QVERIFY(batch.has_value());
    const core::AccountTable &table = *batch->table;
    QCOMPARE(table.rowCount(), 2u);
    QCOMPARE(table.name(0).size(), std::size_t(65534));
    QCOMPARE(reading::text(table.mail(0)), QStringLiteral("a@x.org"));
    QCOMPARE(reading::text(table.foldedMail(0)), QStringLiteral("a@x.org"));
    QCOMPARE(table.extra().front().cells.value(0).size(), std::size_t(200000));
    QCOMPARE(table.name(1).size(), std::size_t(30000));
    QCOMPARE(reading::text(table.foldedMail(1)), QStringLiteral("b@x.org"));
    QCOMPARE(batch->report.issues[static_cast<std::size_t>(RowIssue::CellTooLong)], 1);
    QCOMPARE(batch->report.rows.front().line, 2);
}

void TestRows::manyDistinctValues()
{
    constexpr int kRows = 70000;
    QByteArray bytes = "Email,Badge,Jira\n";
    for (int i = 0; i < kRows; ++i)
        bytes += 'n' + QByteArray::number(i) + "@x.org,badge " + QByteArray::number(i % 69000) + ",s"
            + QByteArray::number(i % 3) + ".net\n";
    bytes += "n5@x.org,,\n";
    const auto batch = reading::read(bytes);
    QVERIFY(batch.has_value());
    const core::AccountTable &table = *batch->table;
    QCOMPARE(table.rowCount(), core::Row(kRows));
    const core::CodeColumn &badges = table.extra().front().cells;
    QCOMPARE(badges.values.size(), std::size_t(69001));
    QCOMPARE(badges.wide.size(), std::size_t(kRows));
    QCOMPARE(table.products().front().cells.narrow.size(), std::size_t(kRows));
    for (int i = 0; i < kRows; ++i)
        QCOMPARE(reading::text(badges.value(static_cast<core::Row>(i))), QStringLiteral("badge %1").arg(i % 69000));
}

void TestRows::reportKeepsTheFirstRows()
{
    QByteArray bytes = "Name,Email\n";
    for (int i = 0; i < 12000; ++i)
        bytes += "nobody,\n";
    const auto batch = reading::read(bytes, reading::ofKind(core::SourceKind::ManagedAccounts));
    QVERIFY(batch.has_value());
    QCOMPARE(batch->report.rows.size(), qsizetype(core::ReadingReport::kMaxRows));
    QCOMPARE(batch->report.rows.back().line, core::ReadingReport::kMaxRows + 1);
    QCOMPARE(batch->report.issues[static_cast<std::size_t>(RowIssue::NoIdentity)], 12000);
    QCOMPARE(batch->report.counts.rejected, 12000);
}

/// A row that ends early tells nothing of the products behind its end; a full row of the same account does.
void TestRows::shortRowsLackProducts()
{
    const auto rowsOf = [](const QByteArray &rows) { return reading::rows(*reading::read("Email,Status,Jira,Trello,Note\n" + rows)); };
    QCOMPARE(rowsOf("a@x.org,Active,s\n"), QStringList {QStringLiteral("|a@x.org|; #0=Active; Jira=s; Trello=(missing)")});
    for (const char *rows : {"a@x.org,Active,s\na@x.org,Active,s,,\n", "a@x.org,Active,s,,\na@x.org,Active,s\n"})
        QCOMPARE(rowsOf(rows), QStringList {QStringLiteral("|a@x.org|; #0=Active; Jira=s")});
    for (const char *rows : {"a@x.org,Active,s\na@x.org,Active,s,Free,\n", "a@x.org,Active,s,Free,\na@x.org,Active,s\n"})
        QCOMPARE(rowsOf(rows), QStringList {QStringLiteral("|a@x.org|; #0=Active; Jira=s; Trello=Free")});
}

void TestRows::connectedRowsAreOneAccount()
{
    const auto batch = reading::read("Email,Atlassian ID\na@x.org,1\nb@x.org,2\nc@x.org,3\nb@x.org,1\n");
    QVERIFY(batch.has_value());
    QCOMPARE(reading::rows(*batch), (QStringList {QStringLiteral("|b@x.org|2"), QStringLiteral("|c@x.org|3")}));
    QCOMPARE(reading::counts(*batch), QStringLiteral("read 4 accepted 2 folded 0 duplicates 2 rejected 0"));
    QCOMPARE(batch->report.issues[static_cast<std::size_t>(RowIssue::IdConflict)], 2);
    QCOMPARE(batch->report.issues[static_cast<std::size_t>(RowIssue::DuplicateDiffers)], 1);
    QStringList aliases; // what the kept row doesn't show is not lost
    for (const core::AccountAlias &alias : batch->table->aliases())
        aliases.append(QStringLiteral("%1 %2").arg(alias.row).arg(QString::fromStdString(alias.text)));
    QCOMPARE(aliases, (QStringList {QStringLiteral("0 1"), QStringLiteral("0 a@x.org")}));
}

/// Exports put one behind the other, each with its byte order mark.
void TestRows::repeatedHeaderIsNoAccount()
{
    const QByteArray file = "\xEF\xBB\xBF" "Email,Name,Atlassian ID,Status\na@x.org,A,1,Active\n";
    const auto batch = reading::read(file + file);
    QVERIFY(batch.has_value());
    QCOMPARE(reading::rows(*batch), QStringList {QStringLiteral("A|a@x.org|1; #0=Active")});
    QCOMPARE(reading::report(*batch), QStringList {QStringLiteral("3 repeated-header  []")});
    QCOMPARE(reading::counts(*batch), QStringLiteral("read 3 accepted 1 folded 0 duplicates 1 rejected 1"));
    const auto ids = reading::read("Atlassian ID,Status\n1,Active\nAtlassian ID,Status\n");
    QVERIFY(ids.has_value());
    QCOMPARE(ids->table->rowCount(), core::Row(1));
    QCOMPARE(reading::report(*ids), QStringList {QStringLiteral("3 repeated-header  []")});
}

void TestRows::fileThatSaysNothingIsReadWithARemark()
{
    const auto batch = reading::read("Email,Shoe size\na@x.org,44\n");
    QVERIFY(batch.has_value());
    QCOMPARE(reading::rows(*batch), QStringList {QStringLiteral("|a@x.org|; ?Shoe size=44")});
    QCOMPARE(reading::report(*batch), QStringList {QStringLiteral("0 kind-assumed  []")});
    QCOMPARE(batch->report.issues[static_cast<std::size_t>(RowIssue::KindAssumed)], 1);
    // Told by the user, by the file's name or by a column.
    QVERIFY(reading::report(*reading::read("Email\na@x.org\n", reading::ofKind(core::SourceKind::ManagedAccounts))).isEmpty());
    QVERIFY(reading::report(*reading::read("Email\na@x.org\n", {}, QStringLiteral("2026-07-05_managed_accounts.csv"))).isEmpty());
    QVERIFY(reading::report(*reading::read("Email\na@x.org\n", {}, QStringLiteral("leavers.csv"))).isEmpty());
    QVERIFY(reading::report(*reading::read("Email,Status\na@x.org,Active\n")).isEmpty());
}

void TestRows::secondMailColumnIsTold()
{
    const auto batch = reading::read("E-mail address,Email,Status\nold@x.org,a@x.org,Active\n");
    QVERIFY(batch.has_value());
    const QString kept = batch->table->extra().empty() ? QString() : batch->table->extra()[0].header;
    QCOMPARE(reading::report(*batch), QStringList {QStringLiteral("0 repeated-column  [%1] %2").arg(kept, kept == u"Email" ? QStringLiteral("E-mail address") : QStringLiteral("Email"))});
}

/// "Doe, Jane" without quotes moves every cell by one.
void TestRows::shiftedRowsAreRejected()
{
    const auto batch = reading::read("Name,Email,Atlassian ID,Status,Jira\nDoe, Jane,j@x.org,1,Active,s\nY,nobody,7,Active,\n");
    QVERIFY(batch.has_value());
    QCOMPARE(reading::rows(*batch), QStringList {QStringLiteral("Y|nobody|7; #0=Active")});
    QCOMPARE(reading::report(*batch), (QStringList {QStringLiteral("2 bad-mail Jane [Email] Jane"), QStringLiteral("3 odd-mail 7 [Email] nobody")}));
    QCOMPARE(reading::counts(*batch), QStringLiteral("read 2 accepted 1 folded 0 duplicates 0 rejected 1"));
}

/// A status where the ID should be would make one account of all such rows.
void TestRows::aStatusIsNoId()
{
    const auto batch = reading::read("Name,Email,Atlassian ID,Status,Jira\nAnn,ann@x.org,Active,s,\nBob,bob@x.org,Deactivated,s,\ni3@x.org,i3,Active,s\nC,c@x.org,i4,Active,s\n");
    QVERIFY(batch.has_value());
    QCOMPARE(reading::rows(*batch), QStringList {QStringLiteral("C|c@x.org|i4; #0=Active; Jira=s")});
    QCOMPARE(reading::report(*batch), (QStringList {QStringLiteral("2 bad-mail ann@x.org [Atlassian ID] Active"),
        QStringLiteral("2 unknown-value ann@x.org [Status] s"), QStringLiteral("3 bad-mail bob@x.org [Atlassian ID] Deactivated"), QStringLiteral("4 bad-mail i3 [Atlassian ID] Active")}));
    QCOMPARE(reading::counts(*batch), QStringLiteral("read 4 accepted 1 folded 0 duplicates 0 rejected 3"));
}

void TestRows::addressesAreBare()
{
    const auto batch = reading::read("Name,Email\nB,mailto:b@x.org\n");
    QVERIFY(batch.has_value());
    QCOMPARE(reading::rows(*batch), QStringList {QStringLiteral("B|b@x.org|")});
}

void TestRows::appsOfADumpDiffer()
{
    const auto batch = reading::read("account_id,email,access_billable,product_key,product_name,product_url,note\n"
                                     "1,a@x.org,true,jira-software,Jira,https://s.atlassian.net,x\n1,a@x.org,true,trello,Trello,,y\n");
    QVERIFY(batch.has_value());
    QCOMPARE(reading::report(*batch), QStringList());
    QCOMPARE(reading::counts(*batch), QStringLiteral("read 2 accepted 1 folded 1 duplicates 0 rejected 0"));
}

void TestRows::domainsAreProtected()
{
    const auto batch = reading::read("Email,Note\n@a.org,\n*@b.org,\nc.org,\nd@d.org,\nnobody,\n", reading::ofKind(core::SourceKind::Protected));
    QVERIFY(batch.has_value());
    QCOMPARE(reading::rows(*batch), (QStringList {QStringLiteral("|@a.org|"), QStringLiteral("|@b.org|"), QStringLiteral("|@c.org|"), QStringLiteral("|d@d.org|")}));
    QCOMPARE(batch->report.counts.rejected, 1);
    // Texts are copied in blocks of 16 bytes; AddressSanitizer tells where one reads beyond its end.
    for (int length = 3; length < 70; ++length) {
        const QByteArray domain = QByteArray(length - 2, 'd') + ".e";
        const auto one = reading::read("Email,Note\n" + domain + ",\n", reading::ofKind(core::SourceKind::Protected));
        QVERIFY(one.has_value());
        QCOMPARE(reading::rows(*one), QStringList {QStringLiteral("|@%1|").arg(QString::fromLatin1(domain))});
    }
}

void TestRows::contradictingRowsOfListsAreTakenWhole()
{
    QList<QByteArray> lines {"a@x.de,IT,CC2", "a@x.de,Finance,CC9", "a@x.de,IT,", "a@x.de,,CC9"};
    std::sort(lines.begin(), lines.end());
    QSet<QString> results;
    do {
        const auto batch = reading::read("Email,Department,Cost centre\n" + lines.join('\n') + '\n', reading::ofKind(core::SourceKind::Departments));
        QVERIFY(batch.has_value());
        QCOMPARE(batch->table->rowCount(), core::Row(1));
        QVERIFY(batch->report.issues[static_cast<std::size_t>(RowIssue::DuplicateDiffers)] > 0);
        results.insert(reading::text(batch->table->value(core::Field::Department, 0)) + u'+' + reading::text(batch->table->value(core::Field::CostCentre, 0)));
    } while (std::next_permutation(lines.begin(), lines.end()));
    QCOMPARE(results.size(), 1);
    QVERIFY2(*results.begin() == QLatin1String("IT+CC2") || *results.begin() == QLatin1String("Finance+CC9"), qPrintable(*results.begin()));
    // Rows that only complete each other do.
    const auto both = reading::read("Email,Department,Cost centre\na@x.de,IT,\na@x.de,,CC2\n", reading::ofKind(core::SourceKind::Departments));
    QCOMPARE(reading::text(both->table->value(core::Field::Department, 0)) + reading::text(both->table->value(core::Field::CostCentre, 0)), QStringLiteral("ITCC2"));
}

QTEST_APPLESS_MAIN(TestRows)
#include "tst_rows.moc"
