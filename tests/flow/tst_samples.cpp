// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow/program.h"

#include "core/samplepersona.h"

#include <QHash>

/// The samples through the real program: every figure beside one that is counted here from what the samples are made
/// of, not by rules.
namespace {

using core::SampleKind;

enum class Outcome { NotBillable, Intended, Accidental, Unknown };

struct Expected
{
    Outcome outcome = Outcome::NotBillable;
    bool isDiscrepancy = false;
};

/// What has to come out for the people of a persona of `rich`, without a profile.
const QHash<QString, Expected> &expectedOfRich()
{
    static const QHash<QString, Expected> all {
        {QStringLiteral("agent"), {Outcome::Intended}},
        {QStringLiteral("staff"), {Outcome::Intended}},
        {QStringLiteral("staff-elsewhere-too"), {Outcome::Intended}},
        {QStringLiteral("staff-with-trello"), {Outcome::Intended}},
        {QStringLiteral("organisation-admin"), {Outcome::Intended}},
        {QStringLiteral("guest"), {Outcome::Intended}},
        {QStringLiteral("suspended-staff"), {Outcome::Intended}},
        {QStringLiteral("trello-free"), {Outcome::Accidental}},
        {QStringLiteral("trello-paid"), {Outcome::Accidental}},
        {QStringLiteral("trello-leaver"), {Outcome::Accidental}},
        {QStringLiteral("trello-suspended"), {Outcome::Accidental}},
        {QStringLiteral("bitbucket"), {Outcome::Accidental}},
        {QStringLiteral("guest-elsewhere"), {Outcome::Accidental}},
        {QStringLiteral("sandbox"), {Outcome::Accidental}},
        {QStringLiteral("foreign-site"), {Outcome::Accidental}},
        {QStringLiteral("mixed"), {Outcome::Accidental}},
        {QStringLiteral("leaver-staff"), {Outcome::Intended}},
        {QStringLiteral("service-trello"), {Outcome::Accidental}},
        {QStringLiteral("service-code"), {Outcome::Accidental}},
        {QStringLiteral("service-jira"), {Outcome::Intended}},
        {QStringLiteral("flag-no-trello"), {Outcome::NotBillable, true}},
        {QStringLiteral("flag-no-jira"), {Outcome::NotBillable, true}},
        {QStringLiteral("flag-yes-nothing"), {Outcome::Accidental, true}},
        {QStringLiteral("flag-yes-deactivated"), {Outcome::Accidental, true}},
        {QStringLiteral("unknown-loom"), {Outcome::Unknown}},
        {QStringLiteral("unknown-discovery"), {Outcome::Unknown}},
        {QStringLiteral("unknown-opsgenie"), {Outcome::Unknown}},
        {QStringLiteral("unknown-statuspage"), {Outcome::Unknown}},
        {QStringLiteral("unknown-feedback"), {Outcome::Unknown}},
        {QStringLiteral("blank-trello"), {Outcome::Accidental}},
        {QStringLiteral("blank-nothing"), {Outcome::NotBillable}},
        {QStringLiteral("loom"), {Outcome::NotBillable}},
        {QStringLiteral("trello-enterprise"), {Outcome::NotBillable}},
        {QStringLiteral("policy-trello"), {Outcome::NotBillable}},
        {QStringLiteral("policy-site"), {Outcome::NotBillable}},
        {QStringLiteral("portal-customer"), {Outcome::NotBillable}},
        {QStringLiteral("never-active"), {Outcome::NotBillable}},
        {QStringLiteral("deactivated"), {Outcome::NotBillable}},
        {QStringLiteral("deactivated-with-cells"), {Outcome::NotBillable}},
    };
    return all;
}

/// $4 for each of the first 250, $3 for each further one, ten months, in cents.
qint64 articleYear(qint64 users)
{
    return (std::min<qint64>(users, 250) * 4 + std::max<qint64>(users - 250, 0) * 3) * 10 * 100;
}

qint64 number(const QJsonObject &object, const char *key)
{
    return object[QString::fromLatin1(key)].toInteger(-1);
}

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void articleIsExact_data();
    void articleIsExact();
    void richIsExact_data();
    void richIsExact();
    void profileAgreesWithProposal();

private:
    QJsonObject assessed(const QString &which, qint64 accounts, const QStringList &more = {});

    QTemporaryDir m_folder;
};

QJsonObject TestSamples::assessed(const QString &which, qint64 accounts, const QStringList &more)
{
    const QString day = QStringLiteral("2026-11-24");
    const QString file = QStringLiteral("sample.csv");
    const flow::Run made = flow::run(m_folder,
        {QStringLiteral("sample"), QStringLiteral("--which"), which, QStringLiteral("--accounts"),
            QString::number(accounts), QStringLiteral("--seed"), QString::number(accounts % 17),
            QStringLiteral("--out"), file, QStringLiteral("--force"), QStringLiteral("--today"), day});
    if (made.code != 0)
        return {};
    return flow::run(m_folder,
        QStringList {QStringLiteral("assess"), file, QStringLiteral("--json"), QStringLiteral("--quiet"),
            QStringLiteral("--today"), day}
            + more)
        .json();
}

void TestSamples::articleIsExact_data()
{
    QTest::addColumn<qint64>("accounts");
    QTest::addColumn<qint64>("agents");
    QTest::addColumn<qint64>("trello");
    QTest::newRow("1") << qint64(1) << qint64(0) << qint64(0);
    QTest::newRow("17") << qint64(17) << qint64(0) << qint64(1);
    QTest::newRow("33") << qint64(33) << qint64(1) << qint64(1);
    QTest::newRow("10000") << qint64(10'000) << qint64(200) << qint64(300);
    QTest::newRow("123456") << qint64(123'456) << qint64(2469) << qint64(3704);
}

void TestSamples::articleIsExact()
{
    QFETCH(qint64, accounts);
    QFETCH(qint64, agents);
    QFETCH(qint64, trello);
    const QJsonObject all = assessed(QStringLiteral("article"), accounts);
    QCOMPARE(number(all, "accounts"), accounts);
    QCOMPARE(number(all, "billable"), agents + trello);
    QCOMPARE(number(all, "intended"), agents);
    QCOMPARE(number(all, "accidental"), trello);
    QCOMPARE(number(all, "notBillable"), accounts - agents - trello);
    QCOMPARE(number(all, "unknown"), 0);
    QCOMPARE(number(all, "discrepancies"), 0);
    const QJsonObject rows = all[QStringLiteral("rows")].toObject();
    QCOMPARE(number(rows, "read"), accounts);
    QCOMPARE(number(rows, "accepted"), accounts);
    const QJsonObject cost = all[QStringLiteral("cost")].toObject();
    QCOMPARE(number(cost, "now"), articleYear(agents + trello));
    QCOMPARE(number(cost, "nowIfUnknownBillable"), articleYear(agents + trello));
    QCOMPARE(number(cost, "withoutAccidental"), articleYear(agents));
    QCOMPARE(number(cost, "saving"), articleYear(agents + trello) - articleYear(agents));
    QCOMPARE(cost[QStringLiteral("beyondBook")].toBool(), agents + trello > 500);
    QVERIFY(all[QStringLiteral("warnings")].toArray().isEmpty());
}

void TestSamples::richIsExact_data()
{
    QTest::addColumn<qint64>("accounts");
    for (const qint64 accounts : {500, 2500, 2501, 40'000})
        QTest::addRow("%lld", static_cast<long long>(accounts)) << accounts;
}

void TestSamples::richIsExact()
{
    QFETCH(qint64, accounts);
    QHash<Outcome, qint64> outcomes;
    qint64 discrepancies = 0;
    const std::vector<qint64> counts = core::sampleCounts(SampleKind::Rich, accounts);
    const std::vector<core::SamplePersona> &personas = core::samplePersonas(SampleKind::Rich);
    for (std::size_t i = 0; i < personas.size(); ++i) {
        const QString key = QString::fromLatin1(personas[i].key.data(), static_cast<qsizetype>(personas[i].key.size()));
        QVERIFY2(expectedOfRich().contains(key), qPrintable(key));
        outcomes[expectedOfRich()[key].outcome] += counts[i];
        discrepancies += expectedOfRich()[key].isDiscrepancy ? counts[i] : 0;
    }
    const qint64 billable = outcomes[Outcome::Intended] + outcomes[Outcome::Accidental];

    const QJsonObject all = assessed(QStringLiteral("rich"), accounts);
    QCOMPARE(number(all, "accounts"), accounts);
    QCOMPARE(number(all, "billable"), billable);
    QCOMPARE(number(all, "intended"), outcomes[Outcome::Intended]);
    QCOMPARE(number(all, "accidental"), outcomes[Outcome::Accidental]);
    QCOMPARE(number(all, "notBillable"), outcomes[Outcome::NotBillable]);
    QCOMPARE(number(all, "unknown"), outcomes[Outcome::Unknown]);
    QCOMPARE(number(all, "discrepancies"), discrepancies);
    QVERIFY(outcomes[Outcome::Unknown] > 0 && discrepancies > 0);
    const QJsonObject cost = all[QStringLiteral("cost")].toObject();
    QCOMPARE(number(cost, "now"), articleYear(billable));
    QCOMPARE(number(cost, "nowIfUnknownBillable"), articleYear(billable + outcomes[Outcome::Unknown]));
    QCOMPARE(number(cost, "withoutAccidental"), articleYear(outcomes[Outcome::Intended]));
    QStringList sites;
    for (const QJsonValue site : all[QStringLiteral("ownSites")].toArray())
        sites << site[QStringLiteral("host")].toString();
    QCOMPARE(sites, (QStringList {QStringLiteral("acme.atlassian.net"), QStringLiteral("acme-emea.atlassian.net")}));
}

void TestSamples::profileAgreesWithProposal()
{
    for (const char *which : {"article", "rich"}) {
        const QJsonObject proposed = assessed(QString::fromLatin1(which), 2500);
        const QJsonObject given = assessed(QString::fromLatin1(which), 2500,
            {QStringLiteral("--own-site"), QStringLiteral("acme.atlassian.net"), QStringLiteral("--own-site"),
                QStringLiteral("acme-emea.atlassian.net")});
        for (const char *key : {"accounts", "billable", "intended", "accidental", "unknown", "discrepancies"})
            QCOMPARE(number(given, key), number(proposed, key));
    }
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
