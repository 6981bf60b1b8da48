// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ownsites.h"

#include "core/access.h"
#include "support/batches.h"

#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace core;

namespace {

QString text(const std::vector<OwnSite> &sites)
{
    QStringList out;
    for (const OwnSite &site : sites)
        out.append(QStringLiteral("%1 %2/%3").arg(site.host).arg(site.accounts).arg(site.accesses));
    return out.join(u'\n');
}

OwnSite site(const char *host, qint64 accounts, qint64 accesses)
{
    return {QString::fromLatin1(host), OwnSiteSource::Proposed, accounts, accesses};
}

/// The same, account by account.
std::vector<OwnSite> slowly(const AccountTable &table)
{
    std::map<QString, OwnSite> sites;
    for (Row row = 0; row < table.rowCount(); ++row) {
        const AccountStatus status = statusFromText(table.value(Field::Status, row));
        if (status == AccountStatus::Deactivated || status == AccountStatus::Closed
            || status == AccountStatus::ForDeletion)
            continue;
        std::set<QString> seen;
        for (const Access &access : accessesOf(table, row, {}, {})) {
            if (!livesOnSite(access.product) || siteHost(access.site).isEmpty())
                continue;
            OwnSite &out = sites[access.site];
            out.host = access.site;
            out.accounts += seen.insert(access.site).second ? 1 : 0;
            const bool counts = access.product == Product::Jira || access.product == Product::Confluence
                || access.product == Product::ServiceManagement;
            out.accesses += counts ? 1 : 0;
        }
    }
    std::vector<OwnSite> out;
    for (const auto &entry : sites)
        out.push_back(entry.second);
    std::stable_sort(
        out.begin(), out.end(), [](const OwnSite &a, const OwnSite &b) { return a.accounts > b.accounts; });
    return out;
}

} // namespace

class OwnSitesTest final : public QObject
{
    Q_OBJECT

private slots:
    void countsAccountsOnce();
    void maskedAccountsDontCount();
    void headerSitesAndActivity();
    void noSites();
    void proposal();
    void anyTableAnyThreads();
};

void OwnSitesTest::countsAccountsOnce()
{
    const auto table = support::table(R"(
        Name | Email | Jira             | Confluence | Compass | Trello | Bitbucket | Team Calendars
        A    | a@x   | acme, beta       | acme       |         | Free   | acme      |
        B    | b@x   | https://ACME.atlassian.net/ |  | beta   |        |           | gamma
        C    | c@x   |                  |            | gamma   | Acme   |           |
        D    | d@x   |                  |            |         |        |           | )");
    QCOMPARE(text(sitesByAccounts(*table)),
        QStringLiteral("acme.atlassian.net 2/3\nbeta.atlassian.net 2/1\ngamma.atlassian.net 1/0"));
}

void OwnSitesTest::maskedAccountsDontCount()
{
    const auto table = support::table(R"(
        Name | Email | Status       | Jira
        A    | a@x   | Deactivated  | acme
        B    | b@x   | Active       | acme
        C    | c@x   | Suspended    | acme
        D    | d@x   | closed       | beta
        E    | e@x   | for_deletion | beta
        F    | f@x   |              | gamma)");
    QCOMPARE(text(sitesByAccounts(*table)), QStringLiteral("acme.atlassian.net 2/2\ngamma.atlassian.net 1/1"));
}

void OwnSitesTest::headerSitesAndActivity()
{
    const auto table = support::table(R"(
        Name | Email | Jira - acme | Seen in Jira - acme | Seen in Confluence - beta.atlassian.net | Seen in Loom - acme
        A    | a@x   | User        | 2026-01-01          | 2026-01-01                              | 2026-01-01
        B    | b@x   | No          | 2026-01-01          | never                                   |
        C    | c@x   |             |                     | 2025-01-01                              | )");
    QCOMPARE(text(sitesByAccounts(*table)), QStringLiteral("beta.atlassian.net 2/2\nacme.atlassian.net 1/1"));
}

void OwnSitesTest::noSites()
{
    QVERIFY(sitesByAccounts(AccountTable()).empty());
    QVERIFY(sitesByAccounts(*support::table("Name | Email\nA | a@x")).empty());
    QVERIFY(sitesByAccounts(*support::table("Name | Email | Trello\nA | a@x | Free")).empty());
    QVERIFY(sitesByAccounts(*support::table("Name | Email | Jira\nA | a@x | Yes")).empty());
    QVERIFY(proposeOwnSites({}).empty());
}

void OwnSitesTest::proposal()
{
    const auto hosts = [](const std::vector<OwnSite> &sites) {
        QStringList out;
        for (const OwnSite &own : proposeOwnSites(sites))
            out.append(own.host);
        return out.join(u' ');
    };
    QCOMPARE(hosts({site("a", 10, 10)}), QStringLiteral("a"));
    QCOMPARE(hosts({site("a", 90, 90), site("b", 10, 10)}), QStringLiteral("a")); // nine tenths, exactly
    QCOMPARE(hosts({site("a", 89, 89), site("b", 11, 11)}), QStringLiteral("a b"));
    QCOMPARE(hosts({site("a", 50, 50), site("b", 41, 41), site("c", 9, 9)}), QStringLiteral("a b"));
    QCOMPARE(hosts({site("acme.atlassian.net", 56, 56), site("acme-sandbox-1.atlassian.net", 44, 44)}), QStringLiteral("acme.atlassian.net"));
    QCOMPARE(hosts({site("acme-sandbox.atlassian.net", 9, 9)}), QString());
    QCOMPARE(hosts({site("a", 50, 0)}), QString()); // no Jira, Confluence or JSM anywhere
}

void OwnSitesTest::anyTableAnyThreads()
{
    std::mt19937 random(5);
    const char *const cells[] {"", "acme", "beta", "acme, beta", "gamma-sandbox-1", "https://acme.atlassian.net", "No",
        "Yes", "acme (Free)", "no site here", "delta, acme, beta, epsilon"};
    const char *const statuses[] {"Active", "Deactivated", "closed", "", "Suspended"};
    for (int round = 0; round < 4; ++round) {
        AccountTableBuilder builder;
        const int columns[] {builder.addProduct(QStringLiteral("Jira"), Product::Jira),
            builder.addProduct(QStringLiteral("Jira Service Management"), Product::ServiceManagement),
            builder.addProduct(QStringLiteral("Confluence"), Product::Confluence),
            builder.addProduct(QStringLiteral("Rovo"), Product::Rovo),
            builder.addProduct(QStringLiteral("Trello"), Product::Trello)};
        const int seen
            = builder.addActivity(QStringLiteral("Seen in Atlas - zeta"), Product::Atlas, QStringLiteral("zeta"));
        const Row rows = round == 0 ? 200 : 70000; // more than one job
        for (Row row = 0; row < rows; ++row) {
            builder.addRow("n", std::to_string(row) + "@x.example", "");
            if (round != 1)
                builder.set(row, Field::Status, statuses[random() % std::size(statuses)]);
            for (const int column : columns)
                builder.setProduct(row, column, cells[random() % std::size(cells)]);
            if (random() % 3 == 0)
                builder.setActivity(row, seen, static_cast<Day>(20000));
        }
        const AccountTable table = builder.build();
        const QString expected = text(slowly(table));
        QVERIFY(!expected.isEmpty());
        QCOMPARE(text(sitesByAccounts(table)), expected);
        const Parallel backwards = [](int jobs, const std::function<void(int)> &job) {
            for (int i = jobs; i-- > 0;)
                job(i);
        };
        QCOMPARE(text(sitesByAccounts(table, backwards)), expected);
    }
}

QTEST_APPLESS_MAIN(OwnSitesTest)
#include "tst_ownsites.moc"
