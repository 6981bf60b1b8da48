// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columnterm.h"
#include "core/groups.h"

#include "support/randomaccounts.h"

#include <QTest>

using namespace core;

class GroupsTest final : public QObject
{
    Q_OBJECT

private:
    static RowOrder everyRow(const Assessment &assessment, Row step = 1)
    {
        RowOrder rows;
        for (Row row = 0; row < assessment.rowCount(); row += step)
            rows.push_back(row);
        return rows;
    }

private slots:
    void partsAddUpToTheWhole()
    {
        for (quint32 seed = 1; seed <= 12; ++seed) {
            const auto assessment = support::randomAssessment(1500, seed);
            assessment->year.known = true;
            const RowOrder rows = everyRow(*assessment, seed % 3 + 1);
            for (int i = 0; i < static_cast<int>(AccountColumn::Count); ++i) {
                const auto column = static_cast<AccountColumn>(i);
                if (!canGroup(column))
                    continue;
                const auto groups = groupsOf(*assessment, column, rows.data(), rows.size());
                QVERIFY(groups);
                Group sum;
                Money saving(0, groups->whole.saving.currency());
                for (const Group &group : groups->groups) {
                    sum.accounts += group.accounts;
                    sum.billable += group.billable;
                    sum.couldGo += group.couldGo;
                    saving = saving + group.saving;
                    QVERIFY(group.accounts > 0 && group.couldGo <= group.billable && group.billable <= group.accounts);
                    QVERIFY(group.accounts <= groups->whole.rows);
                    QVERIFY(group.couldGo > 0 || group.saving.minor() == 0);
                }
                QCOMPARE(saving, groups->whole.saving);
                QCOMPARE(groups->whole.rows, static_cast<qint64>(rows.size()));
                if (groups->overlap) {
                    QVERIFY(sum.accounts >= groups->whole.rows);
                } else {
                    QCOMPARE(sum.accounts, groups->whole.rows);
                    QCOMPARE(sum.billable, groups->whole.billable);
                    QCOMPARE(sum.couldGo, groups->whole.couldGo);
                }
            }
        }
    }

    /// What a group counts is what its term finds, for every column and value.
    void termsFindTheirGroups()
    {
        for (quint32 seed = 31; seed <= 36; ++seed) {
            const auto assessment = support::randomAssessment(800, seed);
            const RowOrder rows = everyRow(*assessment);
            for (int i = 0; i < static_cast<int>(AccountColumn::Count); ++i) {
                const auto column = static_cast<AccountColumn>(i);
                if (!canGroup(column))
                    continue;
                const auto groups = groupsOf(*assessment, column, rows.data(), rows.size());
                int said = 0;
                for (const Group &group : groups->groups) {
                    const auto term = columnTerm(*assessment, column, group.value);
                    if (!term) {
                        QVERIFY2(group.value.isEmpty(), qPrintable(columnKey(column) + u' ' + group.value));
                        continue;
                    }
                    ++said;
                    const auto query = parseQuery(*term);
                    QVERIFY2(query, qPrintable(*term));
                    const auto found = match(*assessment, *query);
                    QVERIFY2(found, qPrintable(*term));
                    QVERIFY2(found->count() == group.accounts,
                        qPrintable(QStringLiteral("%1: %2, not %3").arg(*term).arg(found->count()).arg(group.accounts)));
                    if (const auto other = negatedTerm(*term)) {
                        const auto rest = match(*assessment, *parseQuery(*other));
                        QCOMPARE(rest->count(), static_cast<qint64>(assessment->rowCount()) - group.accounts);
                    }
                }
                QVERIFY2(said > 0, columnKey(column).data());
            }
        }
    }

    void piecesAndThreadsMakeNoDifference()
    {
        const auto assessment = support::randomAssessment(300000, 5);
        const RowOrder rows = everyRow(*assessment);
        for (const AccountColumn column :
            {AccountColumn::Domain, AccountColumn::Sites, AccountColumn::Department, AccountColumn::Why}) {
            const auto once = groupsOf(*assessment, column, rows.data(), rows.size());
            const auto other = groupsOf(*assessment, column, rows.data(), rows.size(), support::threads(3));
            QVERIFY(once->groups == other->groups);
        }
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = groupsOf(*assessment, AccountColumn::Why, rows.data(), rows.size(), serial, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void nothingGivesNoGroups()
    {
        const auto assessment = support::randomAssessment(10, 1);
        const auto groups = groupsOf(*assessment, AccountColumn::Domain, nullptr, 0);
        QVERIFY(groups && groups->groups.empty());
        QCOMPARE(groups->whole.rows, 0);
    }

    void textsAreQuotedWhereTheyMustBe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << QStringLiteral("Ärzte-1_x.y@z") << QStringLiteral("Ärzte-1_x.y@z");
        QTest::newRow("blank") << QStringLiteral("R and D") << QStringLiteral("\"R and D\"");
        QTest::newRow("comma") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
        QTest::newRow("quote") << QStringLiteral("5\" disk") << QStringLiteral("\"5\"\" disk\"");
        QTest::newRow("comparison") << QStringLiteral(">3") << QStringLiteral("\">3\"");
        QTest::newRow("empty") << QString() << QStringLiteral("\"\"");
        QTest::newRow("line end") << QStringLiteral("a\nb") << QString();
        QTest::newRow("nul") << QStringLiteral("a%1b").arg(QChar(u'\0')) << QString();
    }
    void textsAreQuotedWhereTheyMustBe()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        const auto value = queryValue(text);
        QCOMPARE(value.value_or(QString()), written);
        QCOMPARE(value.has_value(), !written.isNull());
        if (!value)
            return;
        const auto query = parseQuery(QStringLiteral("department:=") + *value);
        QVERIFY(query);
        QCOMPARE(query->anyOf.front().front().values, QStringList {text});
    }

    /// Every cell of the columns that don't repeat is found by its own term, too.
    void cellsFindThemselves()
    {
        const auto assessment = support::randomAssessment(400, 51);
        for (Row row = 0; row < assessment->rowCount(); ++row) {
            for (const AccountColumn column :
                {AccountColumn::Name, AccountColumn::Mail, AccountColumn::Id, AccountColumn::LastActive, AccountColumn::Added}) {
                const QVariant raw = rawValue(*assessment, column, row);
                const bool isDay = column == AccountColumn::LastActive || column == AccountColumn::Added;
                const QString value = raw.typeId() == QMetaType::QDate ? raw.toDate().toString(Qt::ISODate)
                    : isDay && !raw.isValid()                          ? QStringLiteral("unknown")
                                                                       : raw.toString();
                const auto term = columnTerm(*assessment, column, value);
                QVERIFY2(term, qPrintable(value));
                const auto found = match(*assessment, *parseQuery(*term));
                QVERIFY2(found && found->test(row), qPrintable(*term));
            }
        }
    }

    void columnsOfTheFile()
    {
        const auto assessment = support::randomAssessment(300, 52);
        const AccountTable &table = assessment->table();
        const ExtraColumn &town = table.extra()[1];
        for (Row row = 0; row < table.rowCount(); ++row) {
            const std::string_view cell = town.cells.value(row);
            const QString value = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
            const auto term = fileColumnTerm(*assessment, town.header, value);
            QVERIFY(term);
            const auto found = match(*assessment, *parseQuery(*term));
            QVERIFY2(found && found->test(row), qPrintable(*term));
            for (Row other = 0; other < table.rowCount(); ++other)
                QCOMPARE(found->test(other), town.cells.value(other) == cell);
        }
        QVERIFY(!fileColumnTerm(*assessment, QStringLiteral("No such column"), QStringLiteral("x")));
        QVERIFY(!fileColumnTerm(*assessment, QStringLiteral("Last active in Jira"), QStringLiteral("soon")));
        QVERIFY(fileColumnTerm(*assessment, QStringLiteral("Last active in Jira"), QStringLiteral("2026-01-01")));
    }

    void narrowing()
    {
        const auto with = [](const char *query, const char *term) {
            return withTerm(*parseQuery(QString::fromUtf8(query)), QString::fromUtf8(term));
        };
        QCOMPARE(with("", "reason:mixed"), QStringLiteral("reason:mixed"));
        QCOMPARE(with("trello  -jira", "reason:mixed"), QStringLiteral("trello -jira reason:mixed"));
        QCOMPARE(with("trello or \"a b\" jira", "is:leaver"), QStringLiteral("trello is:leaver or \"a b\" jira is:leaver"));
        QCOMPARE(with("is:leaver or jira", "is:leaver"), QStringLiteral("is:leaver or jira is:leaver"));
        QCOMPARE(negatedTerm(QStringLiteral("is:leaver")), QStringLiteral("-is:leaver"));
        QCOMPARE(negatedTerm(QStringLiteral("-is:leaver")), QStringLiteral("is:leaver"));
        QVERIFY(!negatedTerm(QStringLiteral("rule:x -intent:accidental")));
    }
};

QTEST_APPLESS_MAIN(GroupsTest)
#include "tst_groups.moc"
