// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product.h"

#include <QTest>

#include <set>

using namespace core;

class ProductTest final : public QObject
{
    Q_OBJECT

private slots:
    void keysComeBack();
    void names_data();
    void names();
    void unknownNames_data();
    void unknownNames();
    void plans_data();
    void plans();
    void noPlans_data();
    void noPlans();
};

void ProductTest::keysComeBack()
{
    std::set<QString> keys;
    for (int i = 0; i < static_cast<int>(Product::Count); ++i) {
        const auto product = static_cast<Product>(i);
        keys.insert(productKey(product));
        QCOMPARE(productFromKey(QString(productKey(product))), product);
    }
    QCOMPARE(keys.size(), static_cast<std::size_t>(Product::Count));
    for (int i = 0; i < static_cast<int>(AccessRole::Count); ++i)
        QCOMPARE(roleFromKey(QString(roleKey(static_cast<AccessRole>(i)))), static_cast<AccessRole>(i));
    for (int i = 1; i < static_cast<int>(Plan::Count); ++i)
        QCOMPARE(planFromText(planKey(static_cast<Plan>(i)).data()), static_cast<Plan>(i));
    QCOMPARE(productFromKey(u"JSM"), Product::ServiceManagement);
    QVERIFY(!productFromKey(u"jira-software"));
    QVERIFY(!productFromKey(u""));
    QVERIFY(!roleFromKey(u"boss"));
}

void ProductTest::names_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("key");
    QTest::addColumn<AccessRole>("role");
    const auto row = [](const char *name, const char *key, AccessRole role = AccessRole::Unspecified) {
        QTest::newRow(name) << QByteArray(name) << QString::fromLatin1(key) << role;
    };
    // columns of the exports, 2019 to 2026
    row("Jira", "jira");
    row("Jira Core", "jira");
    row("Jira Software", "jira");
    row("Jira Work Management", "jira");
    row("Jira Service Desk", "jsm");
    row("Jira Service Management", "jsm");
    row("Jira Product Discovery", "jpd");
    row("Confluence", "confluence");
    row("Confluence Guest", "confluence", AccessRole::Guest);
    row("Bitbucket", "bitbucket");
    row("Trello", "trello");
    row("Opsgenie", "opsgenie");
    row("Statuspage", "statuspage");
    row("Loom", "loom");
    row("Feedback", "feedback");
    row("Compass", "compass");
    row("Atlas", "atlas");
    row("Goals", "atlas");
    row("Projects", "atlas");
    row("Home", "atlas");
    row("Rovo", "rovo");
    // keys of the API
    row("jira-software", "jira");
    row("jira-core", "jira");
    row("jira-service-desk", "jsm");
    row("jira-ops", "opsgenie");
    row("confluence", "confluence");
    row("bitbucket", "bitbucket");
    row("trello", "trello");
    row("opsgenie", "opsgenie");
    row("statuspage", "statuspage");
    // as people write them
    row("JIRA SOFTWARE", "jira");
    row("  jira   software ", "jira");
    row("jira_software", "jira");
    row("Jira\xC2\xA0Software", "jira");
    row("Jira Software Cloud", "jira");
    row("Atlassian Jira", "jira");
    row("Atlassian Jira Cloud", "jira");
    row("Status page", "statuspage");
    row("BitBucket Cloud", "bitbucket");
    row("CONFLUENCE GUEST", "confluence", AccessRole::Guest);
    row("JSM", "jsm");
}

void ProductTest::names()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, key);
    QFETCH(AccessRole, role);
    const auto product = productFromName({name.data(), std::size_t(name.size())});
    QVERIFY(product);
    QCOMPARE(QString(productKey(product->product)), key);
    QCOMPARE(product->role, role);
}

void ProductTest::unknownNames_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"", " ", "Team Calendars", "Name", "Status", "Jira ticket", "Jiras", "stride", "hipchat",
             "Cloud", "Atlassian", "Atlassian Cloud", "Policy type", "Trello board",
             "a name that is far longer than any name of an app that there is or ever was before"})
        QTest::newRow(name) << QByteArray(name);
}

void ProductTest::unknownNames()
{
    QFETCH(QByteArray, name);
    QVERIFY(!productFromName({name.data(), std::size_t(name.size())}));
}

void ProductTest::plans_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Plan>("plan");
    QTest::newRow("Free") << QByteArray("Free") << Plan::Free;
    QTest::newRow("FREE") << QByteArray("FREE") << Plan::Free;
    QTest::newRow("free plan") << QByteArray("free plan") << Plan::Free;
    QTest::newRow("Trello Free") << QByteArray("Trello Free") << Plan::Free;
    QTest::newRow("Trello Enterprise") << QByteArray("Trello Enterprise") << Plan::Enterprise;
    QTest::newRow("Standard") << QByteArray("Standard") << Plan::Standard;
    QTest::newRow("Premium") << QByteArray(" Premium ") << Plan::Premium;
    QTest::newRow("Jira Premium") << QByteArray("Jira Premium") << Plan::Premium;
    QTest::newRow("Cloud Enterprise") << QByteArray("Cloud Enterprise") << Plan::Enterprise;
    QTest::newRow("Essentials") << QByteArray("Opsgenie Essentials") << Plan::Essentials;
}

void ProductTest::plans()
{
    QFETCH(QByteArray, text);
    QFETCH(Plan, plan);
    QCOMPARE(planFromText({text.data(), std::size_t(text.size())}), plan);
}

void ProductTest::noPlans_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
        {"", "unknown", "acme", "acme-free", "Freedom", "Acme Enterprise", "gluten free", "plan", "User"})
        QTest::newRow(text) << QByteArray(text);
}

void ProductTest::noPlans()
{
    QFETCH(QByteArray, text);
    QVERIFY(!planFromText({text.data(), std::size_t(text.size())}));
}

QTEST_APPLESS_MAIN(ProductTest)
#include "tst_product.moc"
