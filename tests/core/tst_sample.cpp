// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/randomorder.h"
#include "core/sample.h"
#include "core/samplenames.h"
#include "core/samplepersona.h"

#include <QCryptographicHash>
#include <QDate>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using core::SampleKind;
using core::SampleRequest;

namespace {

const core::Day kToday = core::dayFromCivil(2026, 11, 24);

QByteArray written(const SampleRequest &request)
{
    QByteArray all;
    core::writeSample(request, [&all](QByteArrayView piece) {
        all.append(piece);
        return true;
    });
    return all;
}

SampleRequest request(SampleKind kind, qint64 accounts = 0, quint64 seed = 1)
{
    return {kind, accounts, seed, kToday};
}

/// RFC 4180, the plain way, independent of the reader.
QList<QByteArrayList> parsed(const QByteArray &csv)
{
    QList<QByteArrayList> rows;
    QByteArrayList row;
    QByteArray cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const char byte = csv[i];
        if (isQuoted && byte == '"' && i + 1 < csv.size() && csv[i + 1] == '"') {
            cell += '"';
            ++i;
        } else if (byte == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (byte == ',' || byte == '\n')) {
            row << cell;
            cell.clear();
            if (byte == '\n') {
                rows << row;
                row.clear();
            }
        } else {
            cell += byte;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        rows << (row << cell);
    return rows;
}

/// A sample as a table with named columns.
class Table final
{
public:
    explicit Table(const QByteArray &csv)
        : m_rows(parsed(csv))
        , m_header(m_rows.takeFirst())
    {
    }
    qsizetype size() const { return m_rows.size(); }
    const QByteArrayList &header() const { return m_header; }
    const QList<QByteArrayList> &rows() const { return m_rows; }
    QByteArray at(qsizetype row, const char *column) const { return m_rows[row][m_header.indexOf(column)]; }
    template <typename Is>
    qint64 count(Is is) const
    {
        qint64 number = 0;
        for (qsizetype row = 0; row < size(); ++row)
            number += is(row) ? 1 : 0;
        return number;
    }

private:
    QList<QByteArrayList> m_rows;
    QByteArrayList m_header;
};

qint64 lines(const QByteArray &csv, QByteArrayView what)
{
    return csv.count(what);
}

} // namespace

class TestSample : public QObject
{
    Q_OBJECT

private slots:
    void articleIsGolden();
    void articleIsTheArticle();
    void articleKeepsItsProportions_data();
    void articleKeepsItsProportions();
    void hasDistinctAccounts_data();
    void hasDistinctAccounts();
    void richHasTheWholeOfLife();
    void staysInReservedDomains_data();
    void staysInReservedDomains();
    void datesLieBeforeToday();
    void seedsAndSizesDiffer();
    void comesInPieces();
    void protectedAreTheServiceAccounts();
    void stopsWhenTold();
    void namesHaveDistinctAddresses();
    void orderIsABijection();
    void tellsItsProfileAndName();
};

void TestSample::articleIsGolden()
{
    const QByteArray csv = written(request(SampleKind::Article));
    QCOMPARE(QCryptographicHash::hash(csv, QCryptographicHash::Sha256).toHex(),
        QByteArray("bfd3efb270c5a5297df1c11e70d809b418574c69f34fb519ee266959181eb684"));
    QCOMPARE(QCryptographicHash::hash(written(request(SampleKind::Rich)), QCryptographicHash::Sha256).toHex(),
        QByteArray("a270b9815a8b453702e80bf355bc1132854afcbd4adda9bfdfc79c630d8bfcbe"));
    QVERIFY(csv == written(request(SampleKind::Article, 10'000)));
}

void TestSample::articleIsTheArticle()
{
    const Table table(written(request(SampleKind::Article)));
    QCOMPARE(table.size(), 10'000);
    QCOMPARE(table.header().join(','),
        QByteArray("Name,Email,Atlassian ID,Status,Last active date [UTC],Billable (Access),Policy name,Policy "
                   "type,SAML single sign-on,"
                   "Two-step verification,Password requirements,Idle session duration,Jira,Confluence,Confluence Guest,"
                   "Jira Service Management,Jira Product Discovery,Bitbucket,Trello,Opsgenie,Statuspage,Loom"));
    const auto isActive = [&](qsizetype row) {
        return table.at(row, "Status") == "Active" && table.at(row, "Policy type") == "Billable";
    };
    const auto isFlagged = [&](qsizetype row) { return table.at(row, "Billable (Access)") == "Yes"; };
    const auto isAgent = [&](qsizetype row) {
        return isActive(row) && table.at(row, "Jira Service Management").split(',').contains("acme.atlassian.net");
    };
    const auto hasCells = [&](qsizetype row) {
        const QByteArrayList cells = table.rows()[row].mid(12);
        return std::any_of(cells.begin(), cells.end(), [](const QByteArray &cell) { return !cell.isEmpty(); });
    };
    const auto isTrello = [&](qsizetype row) {
        QByteArrayList cells = table.rows()[row].mid(12);
        cells.removeAll(QByteArray());
        return isActive(row) && cells == QByteArrayList {"Free"} && table.at(row, "Trello") == "Free";
    };
    QCOMPARE(table.count(isFlagged), 500);
    QCOMPARE(table.count(isAgent), 200);
    QCOMPARE(table.count(isTrello), 300);
    QCOMPARE(table.count([&](qsizetype row) { return isFlagged(row) == (isAgent(row) || isTrello(row)); }), 10'000);
    // Whoever is neither has nothing that counts: deactivated, in a non-billable policy, or without any access.
    QCOMPARE(table.count([&](qsizetype row) { return isActive(row) && hasCells(row) && !isFlagged(row); }), 0);
    QVERIFY(table.count([&](qsizetype row) { return !isActive(row) && hasCells(row); }) > 100);
    QCOMPARE(table.count([&](qsizetype row) { return isFlagged(row) || table.at(row, "Billable (Access)") == "No"; }),
        10'000);
}

void TestSample::articleKeepsItsProportions_data()
{
    QTest::addColumn<qint64>("accounts");
    QTest::addColumn<qint64>("agents");
    QTest::addColumn<qint64>("trello");
    QTest::newRow("1") << qint64(1) << qint64(0) << qint64(0);
    QTest::newRow("2") << qint64(2) << qint64(0) << qint64(0);
    QTest::newRow("17") << qint64(17) << qint64(0) << qint64(1); // 0.34, 0.51, 16.15
    QTest::newRow("33") << qint64(33) << qint64(1) << qint64(1); // 0.66, 0.99, 31.35
    QTest::newRow("100") << qint64(100) << qint64(2) << qint64(3);
    QTest::newRow("1000") << qint64(1000) << qint64(20) << qint64(30);
    QTest::newRow("9999") << qint64(9999) << qint64(200) << qint64(300); // 199.98, 299.97, 9499.05
    QTest::newRow("123456") << qint64(123456) << qint64(2469) << qint64(3704); // 2469.12, 3703.68, 117283.2
}

void TestSample::articleKeepsItsProportions()
{
    QFETCH(qint64, accounts);
    QFETCH(qint64, agents);
    QFETCH(qint64, trello);
    const QByteArray csv = written(request(SampleKind::Article, accounts));
    QCOMPARE(lines(csv, "\n"), accounts + 1);
    QVERIFY(csv.endsWith('\n'));
    QCOMPARE(lines(csv, ",Yes,Staff,Billable,") + lines(csv, ",Yes,Customers,Billable,")
            + lines(csv, ",Yes,Contractors,Billable,"),
        agents + trello);
    const std::vector<qint64> counts = core::sampleCounts(SampleKind::Article, accounts);
    QCOMPARE(counts[0] + counts[1] + counts[2], agents);
    QCOMPARE(counts[3] + counts[4], trello);
}

void TestSample::hasDistinctAccounts_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("accounts");
    for (const SampleKind kind : {SampleKind::Article, SampleKind::Rich}) {
        for (const qint64 accounts : {1, 7, 2500, 10'000, 26'000})
            QTest::addRow("%d %lld", static_cast<int>(kind), static_cast<long long>(accounts))
                << static_cast<int>(kind) << accounts;
    }
}

void TestSample::hasDistinctAccounts()
{
    QFETCH(int, kind);
    QFETCH(qint64, accounts);
    const Table table(written(request(static_cast<SampleKind>(kind), accounts, 5)));
    QCOMPARE(table.size(), accounts);
    QSet<QByteArray> mails;
    QSet<QByteArray> ids;
    static const QRegularExpression anId(
        QStringLiteral("^(5b[0-9a-f]{22}|712020:[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12})$"));
    for (qsizetype row = 0; row < table.size(); ++row) {
        QCOMPARE(table.rows()[row].size(), table.header().size());
        mails.insert(table.at(row, "Email").trimmed().toLower());
        ids.insert(table.at(row, "Atlassian ID"));
        QVERIFY(!table.at(row, "Name").isEmpty());
        QVERIFY2(anId.match(QString::fromUtf8(table.at(row, "Atlassian ID"))).hasMatch(),
            table.at(row, "Atlassian ID").constData());
    }
    QCOMPARE(mails.size(), accounts);
    QCOMPARE(ids.size(), accounts);
}

void TestSample::richHasTheWholeOfLife()
{
    const QByteArray csv = written(request(SampleKind::Rich));
    const Table table(csv);
    QCOMPARE(table.size(), 2500);
    const auto has = [&](auto is) { return table.count(is) > 0; };
    const auto cell = [&](const char *column, const char *value) {
        return [&table, column, value](qsizetype row) { return table.at(row, column) == value; };
    };
    QVERIFY(has(cell("Status", "Deactivated")));
    QVERIFY(has(cell("Status", "Suspended")));
    QVERIFY(has(cell("Last active date [UTC]", "")));
    QVERIFY(has(cell("Billable (Access)", "")));
    QVERIFY(has(cell("Policy type", "Non-billable")));
    QVERIFY(has(cell("Confluence Guest", "acme.atlassian.net")));
    QVERIFY(has(cell("Jira", "acme-sandbox-123.atlassian.net")));
    QVERIFY(has(cell("Jira", "partner-example.atlassian.net")));
    QVERIFY(has(cell("Jira", "acme.atlassian.net,acme-emea.atlassian.net")));
    QVERIFY(has(cell("Bitbucket", "acme-code")));
    for (const char *plan : {"Free", "Standard", "Premium", "Enterprise"})
        QVERIFY2(has(cell("Trello", plan)), plan);
    for (const char *manager : {"SCIM", "Google", "local", ""})
        QVERIFY2(has(cell("Managed by", manager)), manager);
    QVERIFY(has(cell("Org role", "Organization admin")));
    QVERIFY(has(cell("Email", "build-bot@acme.example")));
    QVERIFY(has(cell("Leaver since", "2026-10-15")));
    QVERIFY(has([&](qsizetype row) {
        return table.at(row, "Loom") == "acme" && table.at(row, "Billable (Access)").isEmpty();
    }));
    QVERIFY(has([&](qsizetype row) {
        return table.at(row, "Trello") == "Free" && table.at(row, "Billable (Access)") == "No"
            && table.at(row, "Status") == "Active" && table.at(row, "Policy type") == "Billable";
    }));
    for (const char odd : {',', '"', '\n'})
        QVERIFY(has([&](qsizetype row) { return table.at(row, "Name").contains(odd); }));
    QVERIFY(has([&](qsizetype row) { return table.at(row, "Email").endsWith(' '); }));
    QVERIFY(has([&](qsizetype row) { return table.at(row, "Email") != table.at(row, "Email").toLower(); }));
}

void TestSample::staysInReservedDomains_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("article") << static_cast<int>(SampleKind::Article);
    QTest::newRow("rich") << static_cast<int>(SampleKind::Rich);
}

void TestSample::staysInReservedDomains()
{
    QFETCH(int, kind);
    const QByteArray csv = written(request(static_cast<SampleKind>(kind)));
    QVERIFY(csv.isValidUtf8());
    const Table table(csv);
    for (qsizetype row = 0; row < table.size(); ++row) {
        const QByteArray mail = table.at(row, "Email").trimmed().toLower();
        QVERIFY2(mail.endsWith("@acme.example") || mail.endsWith("@emea.acme.example"), mail.constData());
    }
    // Sites that are not the sample's own say in their name that they are examples.
    for (const QByteArrayList &row : table.rows()) {
        for (const QByteArray &cell : row.mid(12).join(',').split(',')) {
            if (cell.endsWith(".atlassian.net"))
                QVERIFY2(cell.startsWith("acme") || cell.contains("example"), cell.constData());
        }
    }
}

void TestSample::datesLieBeforeToday()
{
    for (const SampleKind kind : {SampleKind::Article, SampleKind::Rich}) {
        for (const core::Day today : {kToday, core::dayFromCivil(2028, 2, 29), core::dayFromCivil(2001, 1, 1)}) {
            const Table table(written({kind, 3000, 1, today}));
            for (qsizetype row = 0; row < table.size(); ++row) {
                const QByteArray text = table.at(row, "Last active date [UTC]");
                const QDate date = QDate::fromString(QString::fromLatin1(text), Qt::ISODate);
                QVERIFY(
                    text.isEmpty() || (date.isValid() && core::toDay(date) < today && core::toDay(date) > today - 740));
            }
        }
    }
}

void TestSample::seedsAndSizesDiffer()
{
    const QByteArray one = written(request(SampleKind::Article, 500, 1));
    QVERIFY(one != written(request(SampleKind::Article, 500, 2)));
    QVERIFY(one.size() != written(request(SampleKind::Rich, 500, 1)).size());
    for (const quint64 seed : {quint64(0), std::numeric_limits<quint64>::max()}) {
        const Table table(written(request(SampleKind::Article, 1000, seed)));
        QCOMPARE(table.count([&](qsizetype row) { return table.at(row, "Billable (Access)") == "Yes"; }), 50);
    }
}

void TestSample::comesInPieces()
{
    qint64 bytes = 0;
    int pieces = 0;
    core::writeSample(request(SampleKind::Rich, 50'000), [&](QByteArrayView piece) {
        bytes += piece.size();
        ++pieces;
        return piece.size() > 0 && piece.size() <= 1 << 20;
    });
    QCOMPARE(bytes, written(request(SampleKind::Rich, 50'000)).size());
    QVERIFY(pieces > 5 && pieces < 12);
}

void TestSample::protectedAreTheServiceAccounts()
{
    const auto listed = [](const SampleRequest &of) {
        QByteArray all;
        core::writeSampleProtected(of, [&all](QByteArrayView piece) {
            all.append(piece);
            return true;
        });
        return all;
    };
    QCOMPARE(listed(request(SampleKind::Article)), QByteArray("Email,Reason\n"));
    for (const qint64 accounts : {0, 100000}) {
        const SampleRequest rich = request(SampleKind::Rich, accounts);
        const QList<QByteArrayList> list = parsed(listed(rich));
        QSet<QByteArray> mails;
        for (const QByteArrayList &row : list.mid(1))
            mails.insert(row[0]);
        QCOMPARE(mails.size(), list.size() - 1);
        const QList<QByteArrayList> rows = parsed(written(rich));
        const qsizetype policy = rows[0].indexOf("Policy name");
        QVERIFY(policy > 0);
        QSet<QByteArray> services;
        for (const QByteArrayList &row : rows.mid(1)) {
            if (row[policy] == "Service accounts")
                services.insert(row[1]);
        }
        QVERIFY(!services.isEmpty());
        QCOMPARE(mails, services);
    }
}

void TestSample::stopsWhenTold()
{
    int pieces = 0;
    core::writeSample(request(SampleKind::Article, 100'000'000), [&pieces](QByteArrayView) { return ++pieces < 3; });
    QCOMPARE(pieces, 3);
}

void TestSample::namesHaveDistinctAddresses()
{
    QSet<QByteArray> addresses;
    static const QRegularExpression anAddress(QStringLiteral("^[a-z]+(-[a-z]+)?\\.[a-z]+(-[a-z]+)?$"));
    const std::vector<core::SampleName> names = core::sampleNames();
    for (const core::SampleName &name : names) {
        addresses.insert(QByteArray::fromStdString(name.address));
        QVERIFY2(anAddress.match(QString::fromStdString(name.address)).hasMatch(), name.address.c_str());
        QVERIFY(QByteArrayView(name.full).isValidUtf8());
    }
    QCOMPARE(static_cast<std::size_t>(addresses.size()), names.size());
    QVERIFY(names.size() > 10'000);
}

void TestSample::orderIsABijection()
{
    for (const quint64 size : {1, 2, 3, 4, 5, 31, 32, 33, 1000, 65'537}) {
        for (const quint64 seed : {0, 1, 99}) {
            const core::RandomOrder order(size, seed);
            std::vector<bool> seen(size);
            for (quint64 i = 0; i < size; ++i) {
                const quint64 place = order.at(i);
                QVERIFY(place < size && !seen[place]);
                seen[place] = true;
            }
        }
    }
}

void TestSample::tellsItsProfileAndName()
{
    QCOMPARE(core::sampleFileName(request(SampleKind::Article)),
        QStringLiteral("2026-11-24T09_00_00Z_managed_accounts.csv"));
    QCOMPARE(core::sampleAccounts({SampleKind::Article, 0, 1, kToday}), qint64(10'000));
    QCOMPARE(core::sampleAccounts({SampleKind::Rich, 0, 1, kToday}), qint64(2500));
    QCOMPARE(core::sampleAccounts({SampleKind::Rich, 7, 1, kToday}), qint64(7));
    for (const SampleKind kind : {SampleKind::Article, SampleKind::Rich}) {
        const core::Profile profile = core::sampleProfile(kind);
        QCOMPARE(profile.billing, core::Billing::Annual);
        QVERIFY(profile.ownSites.contains(QStringLiteral("acme.atlassian.net")));
        QVERIFY(!profile.name.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestSample)
#include "tst_sample.moc"
