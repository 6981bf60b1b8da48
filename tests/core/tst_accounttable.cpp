// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounttablebuilder.h"

#include <QTest>

using namespace core;

class AccountTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void texts();
    void domains_data();
    void domains();
    void columnsMayComeLate();
    void absentIsNotEmpty();
    void lastActiveIsTheNewestThatIsKnown();
    void codesWiden();
    void moreThanABlock();
    void longTexts();
    void emptyTable();
    void builderStartsAgain();
};

void AccountTableTest::texts()
{
    AccountTableBuilder builder;
    QCOMPARE(builder.addRow(" Änn Lee\t", " ANN@X.Test ", " 712020:AbC "), Row(0));
    QCOMPARE(builder.addRow("", "", ""), Row(1));
    builder.setName(1, " Ben ");
    builder.setMail(1, "ben@x.test ");
    builder.setId(1, "5b10");
    QCOMPARE(builder.name(1), std::string_view("Ben"));
    const AccountTable table = builder.build();
    QCOMPARE(table.rowCount(), 2u);
    QCOMPARE(table.name(0), std::string_view("Änn Lee"));
    QCOMPARE(table.mail(0), std::string_view("ANN@X.Test"));
    QCOMPARE(table.id(0), std::string_view("712020:AbC"));
    QCOMPARE(table.folded(0), std::string_view("änn lee\0ann@x.test\000712020:abc\0", 31));
    QCOMPARE(table.foldedMail(0), std::string_view("ann@x.test"));
    QCOMPARE(table.name(1), std::string_view("Ben"));
    QCOMPARE(table.mail(1), std::string_view("ben@x.test"));
    QCOMPARE(table.id(1), std::string_view("5b10"));
}

void AccountTableTest::domains_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("domain");
    QTest::newRow("plain") << QByteArray("a@X.Test") << QByteArray("x.test");
    QTest::newRow("two @") << QByteArray("\"a@b\"@x.test") << QByteArray("x.test");
    QTest::newRow("none") << QByteArray("a") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
    QTest::newRow("at end") << QByteArray("a@") << QByteArray();
}

void AccountTableTest::domains()
{
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, domain);
    AccountTableBuilder builder;
    builder.addRow("@name", mail.toStdString(), "@id");
    const AccountTable table = builder.build();
    QCOMPARE(table.domain(0), std::string_view(domain.data(), static_cast<std::size_t>(domain.size())));
}

void AccountTableTest::columnsMayComeLate()
{
    AccountTableBuilder builder;
    const int jira = builder.addProduct(QStringLiteral("Jira"), Product::Jira);
    builder.addRow("a", "a@x", "");
    builder.setProduct(0, jira, " acme ");
    builder.addRow("b", "b@x", "");
    builder.set(1, Field::Status, "Active");
    const int seen = builder.addActivity(QStringLiteral("Seen"), Product::Loom, QStringLiteral("acme"));
    builder.setActivity(1, seen, 5);
    const int note = builder.addExtra(QStringLiteral("Note"));
    builder.addRow("c", "c@x", "");
    builder.setExtra(2, note, "n");
    builder.setLastActive(2, kNever);
    builder.addAdded();
    QCOMPARE(builder.value(Field::Status, 0), std::string_view());
    QCOMPARE(builder.product(0, jira), std::string_view("acme"));
    QCOMPARE(builder.lastActive(0), kNoDay);
    const AccountTable table = builder.build();
    QCOMPARE(table.value(Field::Status, 0), std::string_view());
    QCOMPARE(table.value(Field::Status, 1), std::string_view("Active"));
    QCOMPARE(table.value(Field::Status, 2), std::string_view());
    QCOMPARE(table.products().front().cells.value(0), std::string_view("acme"));
    QCOMPARE(table.products().front().cells.value(2), std::string_view());
    QCOMPARE(table.activity().front().days[0], kNoDay);
    QCOMPARE(table.activity().front().days[1], 5);
    QCOMPARE(table.activity().front().site, QStringLiteral("acme"));
    QCOMPARE(table.extra().front().cells.value(2), std::string_view("n"));
    QCOMPARE(table.lastActive(0), kNoDay);
    QCOMPARE(table.lastActive(2), kNever);
    QCOMPARE(table.added(0), kNoDay);
    QCOMPARE(table.data().added.size(), std::size_t(3));
}

void AccountTableTest::absentIsNotEmpty()
{
    AccountTableBuilder builder;
    builder.addField(Field::Billable);
    builder.addRow("a", "a@x", "");
    const AccountTable table = builder.build();
    QVERIFY(table.has(Field::Billable));
    QVERIFY(!table.has(Field::Status));
    QCOMPARE(table.value(Field::Billable, 0), std::string_view());
    QCOMPARE(table.value(Field::Status, 0), std::string_view());
}

void AccountTableTest::lastActiveIsTheNewestThatIsKnown()
{
    AccountTableBuilder builder;
    const int jira = builder.addActivity(QStringLiteral("Last seen in Jira"), Product::Jira);
    const int trello = builder.addActivity(QStringLiteral("Last seen in Trello"), Product::Trello);
    for (const char *mail : {"a@x", "b@x", "c@x", "d@x"})
        builder.addRow("", mail, "");
    builder.setActivity(0, jira, 100);
    builder.setActivity(0, trello, 200);
    builder.setLastActive(0, 150);
    builder.setActivity(1, jira, kNever);
    builder.setActivity(1, trello, kNever);
    builder.setActivity(2, jira, kNever);
    const AccountTable table = builder.build();
    QCOMPARE(table.lastActive(0), Day(200));
    QCOMPARE(table.lastActive(1), kNever);
    QCOMPARE(table.lastActive(2), kNoDay); // Trello is not known
    QCOMPARE(table.lastActive(3), kNoDay);
    QCOMPARE(table.data().lastActive[0], Day(150));
}

void AccountTableTest::codesWiden()
{
    for (const Row distinct : {65535u, 65536u, 70000u}) { // beside the empty value
        AccountTableBuilder builder;
        for (Row row = 0; row < distinct; ++row) {
            builder.addRow("", "m", "");
            builder.set(row, Field::PolicyName, "p" + std::to_string(row));
        }
        const AccountTable table = builder.build();
        const CodeColumn &column = table.column(Field::PolicyName);
        QCOMPARE(column.values.size(), std::size_t(distinct) + 1);
        QCOMPARE(column.wide.isEmpty(), column.values.size() <= 65535);
        for (const Row row : {0u, 65534u, distinct - 1})
            QCOMPARE(table.value(Field::PolicyName, row), "p" + std::to_string(row));
    }
}

void AccountTableTest::moreThanABlock()
{
    AccountTableBuilder builder;
    constexpr Row kRows = 2 * 65536 + 3;
    for (Row row = 0; row < kRows; ++row)
        builder.addRow("Name " + std::to_string(row), "M" + std::to_string(row) + "@X", std::to_string(row));
    const AccountTable table = builder.build();
    QCOMPARE(table.data().textBase.size(), std::size_t(3));
    for (Row row = 0; row < kRows; ++row) {
        QCOMPARE(table.name(row), "Name " + std::to_string(row));
        QCOMPARE(table.foldedMail(row), "m" + std::to_string(row) + "@x");
        QCOMPARE(table.id(row), std::to_string(row));
    }
}

void AccountTableTest::longTexts()
{
    AccountTableBuilder builder;
    builder.addRow(std::string(70000, 'N'), std::string(70000, 'M'), "id");
    builder.addRow("next", "n@x", "1");
    const AccountTable table = builder.build();
    QCOMPARE(table.name(0).size(), std::size_t(65535));
    QCOMPARE(table.mail(0).size(), std::size_t(65535));
    QCOMPARE(table.id(0), std::string_view("id"));
    QCOMPARE(table.folded(0).size(), std::size_t(65535)); // what is searched is cut, its three ends are there
    QCOMPARE(std::count(table.folded(0).begin(), table.folded(0).end(), '\0'), std::ptrdiff_t(3));
    QCOMPARE(table.name(1), std::string_view("next"));
    QCOMPARE(table.foldedMail(1), std::string_view("n@x"));
}

void AccountTableTest::emptyTable()
{
    AccountTableBuilder builder;
    builder.addField(Field::Status);
    builder.addProduct(QStringLiteral("Jira"), Product::Jira);
    const AccountTable table = builder.build();
    QCOMPARE(table.rowCount(), 0u);
    QVERIFY(table.has(Field::Status));
    QCOMPARE(table.products().size(), std::size_t(1));
    QVERIFY(table.products().front().cells.isPresent());
    QCOMPARE(AccountTable().rowCount(), 0u);
}

void AccountTableTest::builderStartsAgain()
{
    AccountTableBuilder builder;
    builder.addRow("a", "a@x", "");
    builder.set(0, Field::Status, "Active");
    builder.build();
    QCOMPARE(builder.rowCount(), 0u);
    builder.addRow("b", "b@x", "");
    const AccountTable table = builder.build();
    QCOMPARE(table.rowCount(), 1u);
    QVERIFY(!table.has(Field::Status));
}

QTEST_APPLESS_MAIN(AccountTableTest)
#include "tst_accounttable.moc"
