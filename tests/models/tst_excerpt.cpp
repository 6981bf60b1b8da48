// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accountstable.h"
#include "models/columnwords.h"
#include "models/filecolumns.h"
#include "models/provenance.h"
#include "organisation.h"

#include <QTest>

using core::AccountColumn;
using models::AccountsExcerpt;
using models::AccountsTable;

namespace {

constexpr int at(AccountColumn column)
{
    return static_cast<int>(column);
}

QString textOf(const models::ProvenanceLines &lines, const QString &label)
{
    for (const auto &[key, value] : lines) {
        if (key != label)
            continue;
        if (const auto *text = std::get_if<QString>(&value))
            return *text;
        if (const auto *number = std::get_if<qint64>(&value))
            return QString::number(*number);
        if (const auto *day = std::get_if<QDate>(&value))
            return day->toString(Qt::ISODate);
        if (const auto *money = std::get_if<core::Money>(&value))
            return money->toDecimal();
    }
    return QStringLiteral("(no such line)");
}

} // namespace

class TestExcerpt final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_all = organisation::assessed(organisation::everything()); }

    void rowsOfRanges()
    {
        AccountsExcerpt excerpt {m_all, nullptr, {}, {at(AccountColumn::Mail)}, {}};
        auto order = std::make_shared<core::RowOrder>();
        for (core::Row row = m_all->rowCount(); row > 0; --row)
            order->push_back(row - 1);
        excerpt.order = order;
        QCOMPARE(AccountsTable(excerpt, organisation::english()).rowCount(), qint64(m_all->rowCount()));
        excerpt.ranges = {{1, 2}, {5, 5}};
        const AccountsTable table(excerpt, organisation::english());
        QCOMPARE(table.rowCount(), 3);
        const core::Row last = m_all->rowCount() - 1;
        QCOMPARE(table.accountRow(0), last - 1);
        QCOMPARE(table.accountRow(1), last - 2);
        QCOMPARE(table.accountRow(2), last - 5);
        QCOMPARE(table.sums().rows, 3);
        excerpt.order.reset();
        excerpt.ranges.clear();
        const AccountsTable all(excerpt, organisation::english());
        QCOMPARE(all.accountRow(0), core::Row(0));
        QCOMPARE(all.sums().rows, qint64(m_all->rowCount()));
    }

    void cellsAreTypedWhereTheyAreKnown()
    {
        std::vector<int> columns;
        for (int column = 0; column < at(AccountColumn::Count) + models::fileColumnCount(m_all->table()); ++column)
            columns.push_back(column);
        const AccountsTable table({m_all, nullptr, {}, columns, {}}, organisation::english());
        const models::AccountCells cells(m_all, organisation::english());
        int days = 0;
        int amounts = 0;
        for (qint64 row = 0; row < table.rowCount(); ++row) {
            const auto account = static_cast<core::Row>(row);
            for (int column = 0; column < at(AccountColumn::Count); ++column) {
                const auto fixed = static_cast<AccountColumn>(column);
                const core::Cell cell = table.cell(row, column);
                const QString words = cells.text(fixed, account);
                QCOMPARE(table.text(row, column), words);
                if (const auto *day = std::get_if<QDate>(&cell)) {
                    ++days;
                    QCOMPARE(QVariant(*day), core::rawValue(*m_all, fixed, account));
                } else if (const auto *money = std::get_if<core::Money>(&cell)) {
                    ++amounts;
                    QVERIFY(fixed == AccountColumn::Saves);
                    QCOMPARE(money->minor(), core::rawValue(*m_all, fixed, account).toLongLong());
                    QCOMPARE(money->currency(), m_all->prices.currency);
                } else if (const auto *text = std::get_if<QString>(&cell)) {
                    QCOMPARE(*text, words);
                } else {
                    QVERIFY(words.isEmpty());
                }
            }
        }
        QVERIFY(days > 0 && amounts > 0);
        QCOMPARE(table.columns()[static_cast<std::size_t>(at(AccountColumn::Saves))].title, models::columnTitle(AccountColumn::Saves));
        QVERIFY(table.columns()[static_cast<std::size_t>(at(AccountColumn::Saves))].isNumeric);
    }

    void provenanceSaysWhatIsInItAndWhereItIsFrom()
    {
        AccountsExcerpt excerpt {m_all, nullptr, {{0, 2}}, {at(AccountColumn::Mail)}, QStringLiteral("trello")};
        const AccountsTable table(excerpt, organisation::english());
        const models::ProvenanceLines lines = models::provenance(table, organisation::english(), QStringLiteral("9.9"));
        QCOMPARE(textOf(lines, QStringLiteral("Organisation")), QStringLiteral("Acme Ltd"));
        QCOMPARE(textOf(lines, QStringLiteral("Accounts here")), QStringLiteral("3"));
        QCOMPARE(textOf(lines, QStringLiteral("Left out")), QString::number(m_all->rowCount() - 3));
        QCOMPARE(textOf(lines, QStringLiteral("Search")), QStringLiteral("trello"));
        QCOMPARE(textOf(lines, QStringLiteral("Accounts in all")), QString::number(m_all->totals.accounts));
        QCOMPARE(textOf(lines, QStringLiteral("Cost a year")), m_all->year.now.amount.toDecimal());
        QVERIFY(textOf(lines, QStringLiteral("Rule set")).contains(m_all->rules.id));
        QVERIFY(textOf(lines, QStringLiteral("Price book")).contains(m_all->prices.id));
        QCOMPARE(textOf(lines, QStringLiteral("Written by")), QStringLiteral("Leanseat 9.9"));
        for (const core::SourceInfo &source : m_all->accounts.sources) {
            const QString name = source.file.section(u'/', -1);
            QVERIFY(std::any_of(lines.begin(), lines.end(), [&name](const auto &line) {
                const auto *text = std::get_if<QString>(&line.second);
                return text && *text == name;
            }));
        }
        const QString text = models::provenanceText(table, organisation::english(), QStringLiteral("9.9"));
        QVERIFY(text.startsWith(QStringLiteral("3 of %1 accounts; search: trello.").arg(m_all->rowCount())));
    }

    void namesOfFiles()
    {
        core::Assessment assessment; // names hang on the profile and the day only
        assessment.profile.name = QStringLiteral("../A/B: \"C\"?");
        assessment.accounts.date = organisation::day(2026, 11, 21);
        QCOMPARE(models::exportName(assessment, QStringLiteral("accounts")), QStringLiteral("A-B- -C-- accounts 2026-11-21"));
        assessment.profile.name.clear();
        assessment.accounts.date = core::kNoDay;
        QCOMPARE(models::exportName(assessment, QStringLiteral("accounts")), QStringLiteral("accounts"));
    }

private:
    core::AssessmentPtr m_all;
};

QTEST_GUILESS_MAIN(TestExcerpt)
#include "tst_excerpt.moc"
