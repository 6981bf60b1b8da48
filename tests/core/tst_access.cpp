// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access.h"

#include "support/batches.h"

#include <QTest>

using namespace core;

namespace {

QString text(const Access &access)
{
    static constexpr const char *kTri[] {"?", "no", "yes"};
    static constexpr const char *kOwner[] {"?", "own", "foreign", "no-site"};
    QStringList out {productKey(access.product)};
    if (!access.site.isEmpty())
        out.append(u'@' + access.site);
    if (access.role != AccessRole::Unspecified)
        out.append(roleKey(access.role));
    if (access.plan != Plan::Unknown)
        out.append(planKey(access.plan));
    if (access.sandbox != Tri::Unknown)
        out.append(u"sandbox=" + QLatin1String(kTri[static_cast<int>(access.sandbox)]));
    if (access.inWorkspace != Tri::Unknown)
        out.append(u"workspace=" + QLatin1String(kTri[static_cast<int>(access.inWorkspace)]));
    if (access.onlyLastActive)
        out.append(QStringLiteral("last-active-only"));
    if (access.ownership != Ownership::Unknown)
        out.append(QLatin1String(kOwner[static_cast<int>(access.ownership)]));
    return out.join(u' ');
}

QString text(const std::vector<Access> &accesses)
{
    QStringList out;
    for (const Access &access : accesses)
        out.append(text(access));
    return out.join(QStringLiteral(" / "));
}

ProductColumn column(const QString &header, const QString &site = {})
{
    const auto name = productFromName(header.toStdString());
    ProductColumn out;
    out.header = header;
    out.product = name ? name->product : Product::Other;
    out.role = name ? name->role : AccessRole::Unspecified;
    out.site = site;
    return out;
}

} // namespace

class AccessTest final : public QObject
{
    Q_OBJECT

private slots:
    void cells_data();
    void cells();
    void keepsWhatWasWritten();
    void ownership();
    void lastActiveOnly();
    void maskedAccountsKeepTheirs();
};

void AccessTest::cells_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *header, const char *site, const char *cell, const char *expected) {
        QTest::addRow("%s %s: %s", header, site, cell)
            << QString::fromUtf8(header) << QString::fromUtf8(site) << QByteArray(cell) << QString::fromUtf8(expected);
    };
    // sites
    row("Jira", "", "", "");
    row("Jira", "", "acme.atlassian.net", "jira @acme.atlassian.net");
    row("Jira", "", "acme", "jira @acme.atlassian.net");
    row("Jira", "", "https://ACME.atlassian.net/", "jira @acme.atlassian.net");
    row("Jira", "", "https://acme.atlassian.net/jira?x=1", "jira @acme.atlassian.net");
    row("Jira", "", "jira.acme.com", "jira @jira.acme.com");
    row("Jira", "", "acme.atlassian.net, beta.atlassian.net", "jira @acme.atlassian.net / jira @beta.atlassian.net");
    row("Jira", "", "acme.atlassian.net;beta.atlassian.net", "jira @acme.atlassian.net / jira @beta.atlassian.net");
    row("Jira", "", "acme.atlassian.net\nbeta.atlassian.net", "jira @acme.atlassian.net / jira @beta.atlassian.net");
    row("Jira", "", "acme.atlassian.net,,  ,acme.atlassian.net", "jira @acme.atlassian.net");
    row("Jira", "", "acme.atlassian.net,ACME", "jira @acme.atlassian.net");
    row("Confluence Guest", "", "acme.atlassian.net", "confluence @acme.atlassian.net guest");
    row("Jira Service Desk", "", "acme.atlassian.net", "jsm @acme.atlassian.net");
    row("Team Calendars", "", "acme.atlassian.net", "other @acme.atlassian.net");
    row("Team Calendars", "", "something", "other @something");
    // plans
    row("Trello", "", "Free", "trello free");
    row("Trello", "", "free", "trello free");
    row("Trello", "", "Trello Enterprise", "trello enterprise");
    row("Trello", "", "Free, Premium", "trello free / trello premium");
    row("Jira", "", "Free", "jira free");
    row("Opsgenie", "", "Standard", "opsgenie standard");
    row("Jira", "", "free.atlassian.net", "jira @free.atlassian.net");
    row("Jira", "", "jira-enterprise", "jira @jira-enterprise.atlassian.net");
    row("Jira", "", "acme.atlassian.net (Premium)", "jira @acme.atlassian.net premium");
    row("Jira", "", "acme (Enterprise), beta", "jira @acme.atlassian.net enterprise / jira @beta.atlassian.net");
    row("Jira", "", "acme (Premium, User)", "jira @acme.atlassian.net user premium");
    row("Jira Service Management", "", "acme.atlassian.net (Customer)", "jsm @acme.atlassian.net customer");
    row("Jira Service Management", "", "acme.atlassian.net (Agent)", "jsm @acme.atlassian.net agent");
    row("Jira", "", "acme.atlassian.net [sandbox]", "jira @acme.atlassian.net sandbox=yes");
    // Trello and Bitbucket workspaces
    row("Trello", "", "Acme Marketing", "trello @acme marketing workspace=yes");
    row("Trello", "", "Acme (EU)", "trello @acme (eu) workspace=yes");
    row("Trello", "", "Acme (Free)", "trello @acme free workspace=yes");
    row("Trello", "", "https://trello.com/w/acme", "trello @acme workspace=yes");
    row("Trello", "", "https://trello.com", "trello");
    row("Trello", "", "No workspace", "trello workspace=no");
    row("Trello", "", "Yes", "trello");
    row("Bitbucket", "", "acme-dev", "bitbucket @acme-dev");
    row("Bitbucket", "", "https://bitbucket.org/acme-dev/", "bitbucket @acme-dev");
    row("Bitbucket", "", "bitbucket.org", "bitbucket");
    // a column whose header names the site
    row("Jira", "acme.atlassian.net", "User", "jira @acme.atlassian.net user");
    row("Jira", "acme", "User", "jira @acme.atlassian.net user");
    row("Jira", "acme.atlassian.net", "Yes", "jira @acme.atlassian.net");
    row("Jira", "acme.atlassian.net", "TRUE", "jira @acme.atlassian.net");
    row("Jira", "acme.atlassian.net", "1", "jira @acme.atlassian.net");
    row("Jira", "acme.atlassian.net", "Product admin", "jira @acme.atlassian.net admin");
    row("Jira", "acme.atlassian.net", "User, Product admin",
        "jira @acme.atlassian.net user / jira @acme.atlassian.net admin");
    row("Confluence", "acme.atlassian.net", "Guest", "confluence @acme.atlassian.net guest");
    row("Jira Service Management", "acme.atlassian.net", "Customer", "jsm @acme.atlassian.net customer");
    row("Jira Service Management", "acme.atlassian.net", "User (agent)", "jsm @acme.atlassian.net agent");
    row("Jira", "acme.atlassian.net", "Premium", "jira @acme.atlassian.net premium");
    row("Jira", "acme.atlassian.net", "3 Jan 2024", "jira @acme.atlassian.net last-active-only");
    // no access
    for (const char *none : {"No", "no", "FALSE", "0", "None", "Never", "Never accessed", "-", "\xE2\x80\x93", "N/A",
             "No access", " ", ",", " , ;"})
        row("Jira", "acme.atlassian.net", none, "");
    // sandboxes by their name
    row("Jira", "", "acme-sandbox.atlassian.net", "jira @acme-sandbox.atlassian.net sandbox=yes");
    row("Jira", "", "acme-sandbox-123.atlassian.net", "jira @acme-sandbox-123.atlassian.net sandbox=yes");
    row("Jira", "acme-sandbox-42", "User", "jira @acme-sandbox-42.atlassian.net user sandbox=yes");
    row("Jira", "", "acme-sandbox-x.atlassian.net", "jira @acme-sandbox-x.atlassian.net");
    row("Jira", "", "sandbox.atlassian.net", "jira @sandbox.atlassian.net");
    row("Jira", "", "sandboxes-inc.atlassian.net", "jira @sandboxes-inc.atlassian.net");
    // odd, but nothing is lost
    row("Jira", "", "(", "jira @(");
    row("Jira", "", "a (b, c", "jira @a (b / jira @c.atlassian.net");
    row("Jira", "", "no site here", "jira @no site here");
    row("Jira", "", "\xD0\xBF\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82",
        "jira @\xD0\xBF\xD1\x80\xD0\xB8\xD0\xB2\xD0\xB5\xD1\x82.atlassian.net");
}

void AccessTest::cells()
{
    QFETCH(QString, header);
    QFETCH(QString, site);
    QFETCH(QByteArray, cell);
    QFETCH(QString, expected);
    const auto accesses = parseAccessCell(column(header, site), {cell.data(), std::size_t(cell.size())});
    QCOMPARE(text(accesses), expected);
    for (const Access &access : accesses) {
        QCOMPARE(access.column, header);
        QVERIFY(!access.cell.isEmpty());
    }
}

void AccessTest::keepsWhatWasWritten()
{
    const auto accesses = parseAccessCell(column(QStringLiteral("Jira")), " ACME (Premium) , beta");
    QCOMPARE(accesses.size(), std::size_t(2));
    QCOMPARE(accesses[0].cell, QStringLiteral("ACME (Premium)"));
    QCOMPARE(accesses[1].cell, QStringLiteral("beta"));
}

void AccessTest::ownership()
{
    const auto table = support::table(R"(
        Name | Email       | Jira                                    | Trello      | Bitbucket | Confluence
        A    | a@x.example | acme.atlassian.net, else.atlassian.net  | Acme, Other | acme      | Yes
        B    | b@x.example |                                         | Free        |           | )");
    const QStringList sites {QStringLiteral("acme.atlassian.net")};
    const QStringList workspaces {QStringLiteral("acme")};
    QCOMPARE(text(accessesOf(*table, 0, sites, workspaces)),
        QStringLiteral("jira @acme.atlassian.net own / jira @else.atlassian.net foreign / "
                       "trello @acme workspace=yes own / trello @other workspace=yes foreign / bitbucket @acme own / "
                       "confluence"));
    QCOMPARE(text(accessesOf(*table, 1, sites, workspaces)), QStringLiteral("trello free no-site"));
    // Nobody said what is own: then nothing is foreign either.
    QCOMPARE(text(accessesOf(*table, 0, {}, {})),
        QStringLiteral("jira @acme.atlassian.net / jira @else.atlassian.net / trello @acme workspace=yes / "
                       "trello @other workspace=yes / bitbucket @acme / confluence"));
}

void AccessTest::lastActiveOnly()
{
    const auto table = support::table(R"(
        Name | Email       | Seen in Jira - acme.atlassian.net | Seen in Confluence | Confluence | Seen in Loom
        A    | a@x.example | 2026-07-01                        | 2026-07-01         |            | 2026-07-02
        B    | b@x.example | never                             | 2026-07-01         | acme       | )");
    QCOMPARE(text(accessesOf(*table, 0, {QStringLiteral("acme.atlassian.net")}, {})),
        QStringLiteral("jira @acme.atlassian.net last-active-only own / loom last-active-only no-site"));
    QCOMPARE(accessesOf(*table, 0, {}, {}).front().cell, QStringLiteral("2026-07-01"));
    QCOMPARE(text(accessesOf(*table, 1, {}, {})), QStringLiteral("confluence @acme.atlassian.net"));
    // A guest column tells nothing about members.
    const auto guests
        = support::table("Name | Email | Confluence Guest | Seen in Confluence\nA | a@x.example | | 2026-07-01");
    QCOMPARE(text(accessesOf(*guests, 0, {}, {})), QStringLiteral("confluence last-active-only"));
}

void AccessTest::maskedAccountsKeepTheirs()
{
    const auto table = support::table("Name | Email | Status | Jira\nA | a@x.example | Deactivated | acme");
    QCOMPARE(text(accessesOf(*table, 0, {}, {})), QStringLiteral("jira @acme.atlassian.net"));
}

QTEST_APPLESS_MAIN(AccessTest)
#include "tst_access.moc"
