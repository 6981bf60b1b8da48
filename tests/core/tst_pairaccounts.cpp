// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pairaccounts.h"

#include "core/accounttablebuilder.h"
#include "core/fold.h"
#include "support/batches.h"
#include "support/randomaccounts.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>

using namespace core;

namespace {

struct Person
{
    std::string id, mail, name;
    std::vector<std::string> ids, mails; ///< aliases
};

AccountTable tableOf(const std::vector<Person> &people)
{
    AccountTableBuilder builder;
    for (const Person &person : people) {
        const Row row = builder.addRow(person.name, person.mail, person.id);
        for (const std::string &id : person.ids)
            builder.addAlias({row, false, id, folded(id)});
        for (const std::string &mail : person.mails)
            builder.addAlias({row, true, mail, folded(mail)});
    }
    return builder.build();
}

std::vector<Person> anyPeople(support::Dice &dice, int count)
{
    const auto key = [&dice](const char *prefix) { return prefix + std::to_string(dice(20)); };
    std::vector<Person> people;
    for (int i = 0; i < count; ++i) {
        Person person;
        person.name = "n" + std::to_string(i);
        if (!dice.oneIn(3))
            person.id = key(dice.oneIn(4) ? "I" : "i");
        if (!dice.oneIn(3) || person.id.empty())
            person.mail = key(dice.oneIn(4) ? "M" : "m") + "@x.test";
        while (dice.oneIn(4))
            person.ids.push_back(key("i"));
        while (dice.oneIn(4))
            person.mails.push_back(key("m") + "@x.test");
        people.push_back(std::move(person));
    }
    return people;
}

std::set<std::string> keysOf(const Person &person, bool isMail, bool withAliases)
{
    std::set<std::string> keys;
    const std::string &own = isMail ? person.mail : person.id;
    if (!own.empty())
        keys.insert(folded(own));
    for (const std::string &alias : withAliases ? (isMail ? person.mails : person.ids) : std::vector<std::string>())
        keys.insert(folded(alias));
    return keys;
}

/// What the header says, pair by pair.
std::vector<Row> bruteForce(const std::vector<Person> &older, const std::vector<Person> &newer)
{
    const auto inOrder = [](const std::vector<Person> &people) {
        std::vector<Row> rows(people.size());
        std::iota(rows.begin(), rows.end(), Row(0));
        std::sort(rows.begin(), rows.end(), [&people](Row a, Row b) {
            const auto texts = [](const Person &one) {
                return std::tuple(folded(one.id), folded(one.mail), one.id, one.mail, one.name);
            };
            return texts(people[a]) < texts(people[b]);
        });
        return rows;
    };
    std::vector<Row> out(newer.size(), kNoRow);
    std::vector<char> isTaken(older.size(), 0);
    for (const auto &[isMail, withAliases] : {std::pair(false, false), {true, false}, {false, true}, {true, true}}) {
        for (const Row row : inOrder(newer)) {
            for (const Row candidate : inOrder(older)) {
                const bool bothHaveIds = !newer[row].id.empty() && !older[candidate].id.empty();
                if (out[row] != kNoRow || isTaken[candidate] || (isMail && bothHaveIds))
                    continue;
                const std::set<std::string> own = keysOf(newer[row], isMail, withAliases);
                const std::set<std::string> other = keysOf(older[candidate], isMail, withAliases);
                if (std::any_of(own.begin(), own.end(), [&other](const std::string &key) { return other.count(key) > 0; })) {
                    out[row] = candidate;
                    isTaken[candidate] = 1;
                }
            }
        }
    }
    return out;
}

std::vector<std::pair<std::string, std::string>> names(
    const std::vector<Person> &older, const std::vector<Person> &newer, const std::vector<Row> &pairs)
{
    std::vector<std::pair<std::string, std::string>> out;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        out.emplace_back(newer[i].name, pairs[i] == kNoRow ? std::string() : older[pairs[i]].name);
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

class PairAccountsTest final : public QObject
{
    Q_OBJECT

private slots:
    void idBeforeMail();
    void mailWithoutIds();
    void aliases();
    void itself();
    void nothing();
    void likeBruteForce();
    void many();
};

void PairAccountsTest::idBeforeMail()
{
    // Ann took a new address; Ben got her old one.
    const AccountTable older = tableOf({{"1", "ann@x.test", "", {}, {}}, {"2", "ben@x.test", "", {}, {}}});
    const AccountTable newer = tableOf({{"3", "ben@x.test", "", {}, {}}, {"2", "Ann@x.test", "", {}, {}}, {"1", "new@x.test", "", {}, {}}});
    QCOMPARE(pairAccounts(older, newer), (std::vector<Row> {kNoRow, 1, 0}));
}

void PairAccountsTest::mailWithoutIds()
{
    const AccountTable older = tableOf({{"", "ann@x.test", "", {}, {}}, {"2", "ben@x.test", "", {}, {}}, {"3", "cy@x.test", "", {}, {}}});
    const AccountTable newer = tableOf({{"", "BEN@x.test", "", {}, {}}, {"9", "cy@x.test", "", {}, {}}, {"1", "Ann@X.test", "", {}, {}}});
    QCOMPARE(pairAccounts(older, newer), (std::vector<Row> {1, kNoRow, 0}));
}

void PairAccountsTest::aliases()
{
    const AccountTable older = tableOf({{"1", "ann@x.test", "", {}, {}}, {"", "", "", {"7"}, {"ben@x.test"}}, {"3", "cy@x.test", "", {}, {}}});
    const AccountTable newer
        = tableOf({{"8", "other@x.test", "", {"1"}, {}}, {"", "ben@x.test", "", {}, {}}, {"4", "", "", {}, {"cy@x.test"}}});
    QCOMPARE(pairAccounts(older, newer), (std::vector<Row> {0, 1, kNoRow}));
}

void PairAccountsTest::itself()
{
    const auto table = support::table("Email | ID\nann@x.test | 1\nben@x.test |\n | 3");
    QCOMPARE(pairAccounts(*table, *table), (std::vector<Row> {0, 1, 2}));
}

void PairAccountsTest::nothing()
{
    const AccountTable none;
    const auto one = support::table("Email\nann@x.test");
    QVERIFY(pairAccounts(*one, none).empty());
    QCOMPARE(pairAccounts(none, *one), std::vector<Row> {kNoRow});
}

void PairAccountsTest::likeBruteForce()
{
    support::Dice dice(7);
    std::mt19937 random(11);
    for (int round = 0; round < 1500; ++round) {
        std::vector<Person> older = anyPeople(dice, dice(25));
        std::vector<Person> newer = anyPeople(dice, dice(25));
        const auto expected = names(older, newer, bruteForce(older, newer));
        for (int shuffle = 0; shuffle < 3; ++shuffle) {
            const Parallel parallel = shuffle == 1 ? support::threads(3) : Parallel(support::backwards);
            QCOMPARE(names(older, newer, pairAccounts(tableOf(older), tableOf(newer), parallel)), expected);
            std::shuffle(older.begin(), older.end(), random);
            std::shuffle(newer.begin(), newer.end(), random);
        }
    }
}

void PairAccountsTest::many()
{
    // More rows than one job takes, in another order, one in ten renamed, one in a hundred gone or new.
    constexpr Row kRows = 200'000;
    const auto table = [](Row begin, Row end, Row step, bool isNewer) {
        AccountTableBuilder builder;
        for (Row i = 0; i < end - begin; ++i) {
            const Row person = begin + static_cast<Row>(quint64(i) * step % (end - begin));
            const std::string number = std::to_string(person);
            const bool isRenamed = isNewer && person % 10 == 0;
            builder.addRow(number, (isRenamed ? "r" : "p") + number + "@x.test", person % 2 ? "" : "557058:" + number);
        }
        return builder.build();
    };
    const AccountTable older = table(0, kRows, 1, false);
    const AccountTable newer = table(kRows / 100, kRows + kRows / 100, 7919, true);
    const std::vector<Row> pairs = pairAccounts(older, newer, support::threads(2));
    for (Row row = 0; row < newer.rowCount(); ++row) {
        if (pairs[row] == kNoRow)
            QVERIFY(std::stoul(std::string(newer.name(row))) >= kRows);
        else
            QCOMPARE(newer.name(row), older.name(pairs[row]));
    }
    QCOMPARE(std::count(pairs.begin(), pairs.end(), kNoRow), kRows / 100);
}

QTEST_GUILESS_MAIN(PairAccountsTest)
#include "tst_pairaccounts.moc"
