// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ranks.h"

#include "core/fold.h"

#include "support/randomaccounts.h"

#include <QTest>

#include <map>

using namespace core;

namespace {

/// Rows by a text, empty ones last, ties by row; and the places where another text begins.
struct Wanted
{
    std::vector<Row> order;
    std::vector<bool> starts;
    Row known = 0;
};

template <typename TextOf>
Wanted wanted(const AccountTable &table, const TextOf &textOf)
{
    Wanted result;
    std::vector<std::string> texts;
    for (Row row = 0; row < table.rowCount(); ++row) {
        texts.push_back(folded(textOf(row)));
        result.order.push_back(row);
        result.known += !texts.back().empty();
    }
    std::stable_sort(result.order.begin(), result.order.end(), [&](Row a, Row b) {
        if (texts[a].empty() || texts[b].empty())
            return !texts[a].empty() && texts[b].empty();
        return texts[a] < texts[b];
    });
    for (std::size_t i = 0; i < result.order.size(); ++i)
        result.starts.push_back(i == 0 || texts[result.order[i]] != texts[result.order[i - 1]]);
    return result;
}

void compare(const TextOrder &order, const Wanted &wanted)
{
    QCOMPARE(order.known, wanted.known);
    QCOMPARE(std::vector<Row>(order.order.begin(), order.order.end()), wanted.order);
    for (std::size_t i = 0; i < wanted.starts.size(); ++i)
        QCOMPARE(bool((order.starts[i >> 6] >> (i & 63)) & 1), bool(wanted.starts[i]));
}

void compareAll(const Ranks &ranks, const AccountTable &table)
{
    compare(*ranks.name, wanted(table, [&](Row row) { return table.name(row); }));
    compare(*ranks.mail, wanted(table, [&](Row row) { return table.mail(row); }));
    compare(*ranks.id, wanted(table, [&](Row row) { return table.id(row); }));
}

/// Ranks put rows in the order of their texts, equal texts share one, empty ones have the last.
template <typename TextOf>
void compare(const RowRanks &ranks, Row rows, const TextOf &textOf)
{
    std::map<std::string, quint32> rankOf;
    for (Row row = 0; row < rows; ++row) {
        if (const std::string text = textOf(row); !text.empty())
            rankOf.emplace(text, 0);
    }
    quint32 count = 0;
    for (auto &[text, rank] : rankOf)
        rank = count++;
    QCOMPARE(ranks.count, count);
    for (Row row = 0; row < rows; ++row) {
        const std::string text = textOf(row);
        const quint32 rank = ranks.wide.isEmpty() ? ranks.narrow[row] : ranks.wide[row];
        QCOMPARE(rank, text.empty() ? count : rankOf.at(text));
    }
}

AccountTable tableOf(const std::vector<std::string> &names)
{
    AccountTableBuilder builder;
    for (const std::string &name : names)
        builder.addRow(name, name, name);
    return builder.build();
}

QString namesInOrder(const AccountTable &table, const TextOrder &order)
{
    QStringList names;
    for (const Row row : order.order)
        names.append(QString::fromStdString(std::string(table.name(row))));
    return names.join(u' ');
}

} // namespace

class RanksTest final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithStableSort_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 2, 255, 70000, 140000})
            QTest::addRow("%d rows", rows) << rows;
    }
    void agreesWithStableSort()
    {
        QFETCH(int, rows);
        const AccountTablePtr table = support::randomTable(static_cast<Row>(rows), 5);
        compareAll(*makeRanks(*table, {}, support::threads(3)), *table);
        if (rows <= 255)
            compareAll(*makeRanks(*table, {}, support::backwards), *table);
    }

    /// Texts that are alike for long, in a random order, with every length around the eight bytes of a key.
    void longLikeTexts()
    {
        support::Dice dice(9);
        std::vector<std::string> names;
        const std::string prefix(37, 'p');
        for (int i = 0; i < 70000; ++i) {
            std::string name = prefix.substr(0, dice.oneIn(2) ? 37 : static_cast<std::size_t>(dice(38)));
            for (int n = dice(12); n > 0; --n)
                name += static_cast<char>('a' + dice(2));
            names.push_back(name);
        }
        const AccountTable table = tableOf(names);
        compareAll(*makeRanks(table, {}, support::threads(2)), table);
    }

    void allAlike()
    {
        const AccountTable table = tableOf(std::vector<std::string>(70000, std::string(100, 'x')));
        compareAll(*makeRanks(table, {}, support::threads(2)), table);
        const std::string longest(20000, 'y'); // thrice in a row of at most 65,535 bytes
        const AccountTable few = tableOf({longest + "b", longest, longest + "a", longest});
        compareAll(*makeRanks(few, {}, serial), few);
    }

    void accessesAndDomains()
    {
        const auto assessment = support::randomAssessment(5000, 8);
        const AccountTable &table = assessment->table();
        const RanksPtr ranks = makeRanks(table, {}, support::threads(2));
        compare(*ranks->domain, table.rowCount(), [&](Row row) { return std::string(table.domain(row)); });
        compare(*ranks->sites, table.rowCount(),
            [&](Row row) { return sitesOf(*assessment, row).join(QStringLiteral(", ")).toStdString(); });
        compare(*ranks->products, table.rowCount(),
            [&](Row row) { return rawValue(*assessment, AccountColumn::Products, row).toString().toStdString(); });
    }

    /// More than 65,535 different domains and lists of sites.
    void manyValues()
    {
        AccountTableBuilder builder;
        const int jira = builder.addProduct(QStringLiteral("Jira"), Product::Jira);
        for (int i = 0; i < 70000; ++i) {
            const Row row = builder.addRow({}, "a@" + std::to_string(i * 7919 % 70000) + ".test", {});
            builder.setProduct(row, jira, "s" + std::to_string(i) + ".atlassian.net");
        }
        const AccountTable table = builder.build();
        const RanksPtr ranks = makeRanks(table, {}, support::threads(2));
        QVERIFY(!ranks->domain->wide.isEmpty() && !ranks->sites->wide.isEmpty());
        compare(*ranks->domain, table.rowCount(), [&](Row row) { return std::string(table.domain(row)); });
    }

    void localeOrder()
    {
        const AccountTable table = tableOf({"Zoe", "Ärmel", "anna", "", "Anna", "Öl", "Ofen", "anna", "Arm", "ANNA"});
        const RanksPtr plain = makeRanks(table, {}, serial);
        QVERIFY(!plain->inLocaleOrder);
        QCOMPARE(namesInOrder(table, *plain->name), QString::fromUtf8("anna Anna anna ANNA Arm Ofen Zoe Ärmel Öl "));
        const RanksPtr german = makeRanks(table, QStringLiteral("de_DE"), serial);
        QVERIFY(german->inLocaleOrder);
        QCOMPARE(namesInOrder(table, *german->name), QString::fromUtf8("anna anna Anna ANNA Arm Ärmel Ofen Öl Zoe "));
        QCOMPARE(german->name->known, Row(9));
        QCOMPARE(
            std::vector<Row>(german->name->order.begin(), german->name->order.begin() + 2), (std::vector<Row> {2, 7}));
        QCOMPARE(german->name->starts[0] & 0x3ff, quint64(0x3fd)); // only the two "anna" share one
        const RanksPtr swedish = inLocaleOrder(table, plain, QStringLiteral("sv_SE"), serial);
        QCOMPARE(namesInOrder(table, *swedish->name), QString::fromUtf8("anna anna Anna ANNA Arm Ofen Zoe Ärmel Öl "));
        QCOMPARE(swedish->mail, plain->mail); // shared, not made again
        QVERIFY(makeRanks(table, QStringLiteral("no such locale"), serial)->inLocaleOrder);
    }

    void localeOrderOfManyNames()
    {
        const AccountTablePtr table = support::randomTable(70000, 12);
        const RanksPtr folded = makeRanks(*table, {}, support::threads(2));
        const RanksPtr ranks = inLocaleOrder(*table, folded, QStringLiteral("de_DE"), support::threads(3));
        std::vector<Row> rows(ranks->name->order.begin(), ranks->name->order.end());
        // A permutation in which equal names lie side by side, ascending, and only another one starts.
        std::map<std::string, Row> last;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool starts = (ranks->name->starts[i >> 6] >> (i & 63)) & 1;
            if (i > 0 && table->name(rows[i]) == table->name(rows[i - 1]))
                QVERIFY(!starts);
            if (!starts)
                QVERIFY(rows[i] > rows[i - 1]);
            if (i == ranks->name->known)
                QVERIFY(starts);
            QCOMPARE(i < ranks->name->known, !table->name(rows[i]).empty());
        }
        std::sort(rows.begin(), rows.end());
        for (Row row = 0; row < rows.size(); ++row)
            QCOMPARE(rows[row], row);
        const RanksPtr again = inLocaleOrder(*table, folded, QStringLiteral("de_DE"), support::backwards);
        QVERIFY(std::equal(again->name->order.begin(), again->name->order.end(), ranks->name->order.begin()));
    }

    void stops()
    {
        std::stop_source stop;
        stop.request_stop();
        const AccountTablePtr table = support::randomTable(100, 1);
        QVERIFY(!makeRanks(*table, {}, serial, stop.get_token()));
        QVERIFY(
            !inLocaleOrder(*table, makeRanks(*table, {}, serial), QStringLiteral("de_DE"), serial, stop.get_token()));
    }
};

QTEST_APPLESS_MAIN(RanksTest)
#include "tst_ranks.moc"
