// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/day.h"

#include <QTest>

#include <random>

using namespace core;

class DayTest final : public QObject
{
    Q_OBJECT

private slots:
    void civil_data();
    void civil();
    void everyDayOfFourCenturies();
    void forms_data();
    void forms();
    void numbers_data();
    void numbers();
    void refused_data();
    void refused();
    void never_data();
    void never();
    void blank();
    void okMayBeNull();
    void randomDatesComeBack();
    void randomBytesDoNoHarm();
};

void DayTest::civil_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<unsigned>("month");
    QTest::addColumn<unsigned>("day");
    QTest::addColumn<int>("days");
    QTest::newRow("epoch") << 1970 << 1u << 1u << 0;
    QTest::newRow("day before") << 1969 << 12u << 31u << -1;
    QTest::newRow("leap day") << 2000 << 2u << 29u << 11016;
    QTest::newRow("this year") << 2026 << 7u << 5u << 20639;
    QTest::newRow("first year") << 1 << 1u << 1u << -719162;
}

void DayTest::civil()
{
    QFETCH(int, year);
    QFETCH(unsigned, month);
    QFETCH(unsigned, day);
    QFETCH(int, days);
    QCOMPARE(dayFromCivil(year, month, day), days);
    QCOMPARE(toDay(QDate(year, static_cast<int>(month), static_cast<int>(day))), days);
    QCOMPARE(toDate(days), QDate(year, static_cast<int>(month), static_cast<int>(day)));
}

void DayTest::everyDayOfFourCenturies()
{
    QDate date(1800, 1, 1);
    for (Day day = toDay(date); date.year() < 2201; ++day, date = date.addDays(1)) {
        QCOMPARE(
            dayFromCivil(date.year(), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())), day);
        bool ok = false;
        QCOMPARE(parseDay(date.toString(Qt::ISODate).toStdString(), DayOrder::YearFirst, &ok), day);
        QVERIFY(ok);
    }
    QCOMPARE(toDay(QDate()), kNoDay);
    QVERIFY(!toDate(kNoDay).isValid());
    QVERIFY(!toDate(kNever).isValid());
}

void DayTest::forms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *text, int year, int month, int day) {
        QTest::newRow(text) << QByteArray(text) << QDate(year, month, day);
    };
    // atlassian-api.md 12 and 4: the console's exports, the users export, the API's answers
    row("2026-07-05", 2026, 7, 5);
    row("2026-07-05T15:11:44Z", 2026, 7, 5);
    row("2026-07-05T15:11:44.123Z", 2026, 7, 5);
    row("2026-07-05T15:11:44.123456+00:00", 2026, 7, 5);
    row("3 Jan 2024", 2024, 1, 3);
    row("28 Apr 2024", 2024, 4, 28);
    row("03 January 2024", 2024, 1, 3);
    row("Jan 3, 2024", 2024, 1, 3);
    row("January 3, 2024", 2024, 1, 3);
    row("2024/01/03", 2024, 1, 3);
    row("1704240000000", 2024, 1, 3);
    row("1704240000", 2024, 1, 3);
    // the same, as people and spreadsheets write them again
    row(" 2026-07-05 ", 2026, 7, 5);
    row("\xC2\xA0"
        "2026-07-05\xC2\xA0",
        2026, 7, 5);
    row("2026-07-05 10:15", 2026, 7, 5);
    row("2026-07-05 10:15 AM", 2026, 7, 5);
    row("2026-07-05 10:15:44\xE2\x80\xAFPM", 2026, 7, 5);
    row("2026-07-05 [UTC]", 2026, 7, 5);
    row("2026-07-05T10:15:44Z[UTC]", 2026, 7, 5);
    row("2026-07-05 UTC", 2026, 7, 5);
    row("2026-07-05Z", 2026, 7, 5);
    row("2026-7-5", 2026, 7, 5);
    row("2026.07.05", 2026, 7, 5);
    row("3 JAN 2024", 2024, 1, 3);
    row("3 jan 2024", 2024, 1, 3);
    row("3-Jan-2024", 2024, 1, 3);
    row("03-Jan-24", 2024, 1, 3);
    row("3 Sept 2024", 2024, 9, 3);
    row("3 Sep. 2024", 2024, 9, 3);
    row("3rd January, 2024", 2024, 1, 3);
    row("Feb 29, 2024", 2024, 2, 29);
    row("Feb 29 2000 11:59:59 PM", 2000, 2, 29);
    row("Wed, 3 Jan 2024 10:15:00 GMT", 2024, 1, 3);
    row("Wednesday, January 3, 2024 at 10:15 AM", 2024, 1, 3);
    row("3 Jan 2024, 10:15", 2024, 1, 3);
    row("25/12/2024", 2024, 12, 25); // only one reading exists
    row("12/25/2024", 2024, 12, 25);
    row("4/4/2024", 2024, 4, 4);
    // the day is UTC's
    row("2026-07-05T23:30:00-05:00", 2026, 7, 6);
    row("2026-07-05T00:30:00+02:00", 2026, 7, 4);
    row("2026-07-05T00:30:00+0200", 2026, 7, 4);
    row("2026-01-01T00:00:00+00", 2026, 1, 1);
    row("2026-12-31T24:00:00Z", 2027, 1, 1);
    row("2026-07-05 12:05 AM", 2026, 7, 5);
    row("2026-07-05 10:15 CEST", 2026, 7, 5);
}

void DayTest::forms()
{
    QFETCH(QByteArray, text);
    QFETCH(QDate, date);
    for (const QByteArray &cell : {text, QByteArray("  " + text + "\t")}) {
        bool ok = false;
        QCOMPARE(toDate(parseDay({cell.data(), std::size_t(cell.size())}, DayOrder::YearFirst, &ok)), date);
        QVERIFY(ok);
    }
}

void DayTest::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QDate>("dayFirst");
    QTest::addColumn<QDate>("monthFirst");
    QTest::newRow("slash") << QByteArray("3/1/2024") << QDate(2024, 1, 3) << QDate(2024, 3, 1);
    QTest::newRow("padded") << QByteArray("03/01/2024") << QDate(2024, 1, 3) << QDate(2024, 3, 1);
    QTest::newRow("dot") << QByteArray("3.1.2024") << QDate(2024, 1, 3) << QDate(2024, 3, 1);
    QTest::newRow("dash") << QByteArray("03-01-2024") << QDate(2024, 1, 3) << QDate(2024, 3, 1);
    QTest::newRow("two digits") << QByteArray("3/1/24") << QDate(2024, 1, 3) << QDate(2024, 3, 1);
    QTest::newRow("time") << QByteArray("3/1/2024 10:15 PM") << QDate(2024, 1, 3) << QDate(2024, 3, 1);
    QTest::newRow("day over 12") << QByteArray("25/1/2024") << QDate(2024, 1, 25) << QDate();
    QTest::newRow("month second") << QByteArray("1/25/2024") << QDate() << QDate(2024, 1, 25);
    QTest::newRow("year first") << QByteArray("2024/3/1") << QDate(2024, 3, 1) << QDate(2024, 3, 1);
}

void DayTest::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(QDate, dayFirst);
    QFETCH(QDate, monthFirst);
    const std::string_view cell(text.data(), std::size_t(text.size()));
    bool ok = false;
    QCOMPARE(toDate(parseDay(cell, DayOrder::DayFirst, &ok)), dayFirst);
    QCOMPARE(ok, dayFirst.isValid());
    QCOMPARE(toDate(parseDay(cell, DayOrder::MonthFirst, &ok)), monthFirst);
    QCOMPARE(ok, monthFirst.isValid());
}

void DayTest::refused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"x", "-", "N/A", "yesterday", "2023-02-29", "1900-02-29", "2024-02-30", "2024-04-31",
             "2024-13-01", "2024-00-10", "2024-01-00", "0000-01-01", "2024-1", "2024", "Jan 2024", "31 Jun 2024",
             "0 Jan 2024", "32 Jan 2024", "3 Foo 2024", "3 Janu 2024", "3 Jan", "3 Jan 20245", "3/1/2024" /* which? */,
             "2026-07-05 maybe", "2026-07-05T25:00:00Z", "2026-07-05T10:60", "2026-07-05 13:00 PM",
             "2026-07-05T10:15:44Z and more", "2026-07-05T10:15:44+99:00", "2026/07-05", "5551234567", "12345",
             "123456789012345", "-1704240000", "20260705", "2026-07-05T", "2026-07-05,", "Neverland", "never 3",
             "٢٠٢٦-٠٧-٠٥", "1e10", "2026-07-05[UTC", "99999-01-01"})
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("NUL") << QByteArray("2026-07-05\0", 11);
}

void DayTest::refused()
{
    QFETCH(QByteArray, text);
    bool ok = true;
    QCOMPARE(parseDay({text.data(), std::size_t(text.size())}, DayOrder::YearFirst, &ok), kNoDay);
    QVERIFY(!ok);
}

void DayTest::never_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"Never accessed", "Never logged in", "Never", "NEVER", " never accessed ", "never active"})
        QTest::newRow(text) << QByteArray(text);
}

void DayTest::never()
{
    QFETCH(QByteArray, text);
    bool ok = false;
    QCOMPARE(parseDay({text.data(), std::size_t(text.size())}, DayOrder::YearFirst, &ok), kNever);
    QVERIFY(ok);
    QVERIFY(!isDate(kNever));
}

void DayTest::blank()
{
    for (const char *text : {"", " ", "\t", "\xC2\xA0"}) {
        bool ok = false;
        QCOMPARE(parseDay(text, DayOrder::YearFirst, &ok), kNoDay);
        QVERIFY(ok);
    }
}

void DayTest::okMayBeNull()
{
    QCOMPARE(parseDay("2026-07-05", DayOrder::YearFirst, nullptr), 20639);
    QCOMPARE(parseDay("x", DayOrder::YearFirst, nullptr), kNoDay);
    QCOMPARE(parseDay("", DayOrder::YearFirst, nullptr), kNoDay);
}

void DayTest::randomDatesComeBack()
{
    std::mt19937 random(7);
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const std::pair<QString, DayOrder> formats[] {
        {QStringLiteral("yyyy-MM-dd"), DayOrder::DayFirst},
        {QStringLiteral("yyyy-MM-dd'T'00:00:00'Z'"), DayOrder::YearFirst},
        {QStringLiteral("d MMM yyyy"), DayOrder::YearFirst},
        {QStringLiteral("dd MMMM yyyy"), DayOrder::MonthFirst},
        {QStringLiteral("MMM d, yyyy"), DayOrder::DayFirst},
        {QStringLiteral("dddd, MMMM d, yyyy"), DayOrder::YearFirst},
        {QStringLiteral("d/M/yyyy"), DayOrder::DayFirst},
        {QStringLiteral("MM/dd/yyyy"), DayOrder::MonthFirst},
        {QStringLiteral("d.M.yyyy"), DayOrder::DayFirst},
        {QStringLiteral("yyyy/MM/dd"), DayOrder::MonthFirst},
    };
    for (int i = 0; i < 20000; ++i) {
        const Day day = static_cast<Day>(random() % 40000); // 1970 to 2079
        for (const auto &[format, order] : formats) {
            const std::string text = english.toString(toDate(day), format).toStdString();
            bool ok = false;
            const Day read = parseDay(text, order, &ok);
            QVERIFY2(ok && read == day, text.c_str());
        }
    }
}

void DayTest::randomBytesDoNoHarm()
{
    std::mt19937 random(11);
    const std::string_view pieces[] {"2024", "-", "/", "Jan", " ", "3", ":", "T", "Z", "+", "[", "]", "never", "\xC2",
        "\xA0", ".", ",", "PM", "12", "th", "\0"};
    for (int i = 0; i < 200000; ++i) {
        std::string text;
        for (unsigned n = random() % 9; n > 0; --n)
            text += pieces[random() % std::size(pieces)];
        bool ok = false;
        const Day day = parseDay(text, static_cast<DayOrder>(random() % 3), &ok);
        QVERIFY(ok || day == kNoDay);
        if (isDate(day))
            QVERIFY(toDate(day).isValid());
    }
}

QTEST_APPLESS_MAIN(DayTest)
#include "tst_day.moc"
