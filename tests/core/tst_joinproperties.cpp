// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/join.h"

#include "support/batches.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace core;
using support::batch;
using support::picture;

namespace {

/// `issue account column detail`, a line each.
QString issues(const ReadingReport &report)
{
    QStringList out;
    for (const RowReport &row : report.rows)
        out.append(QStringList({issueKey(row.issue), row.account, row.column, row.detail}).join(QStringLiteral(", ")));
    return out.join(u'\n');
}

bool addsUp(const RowCounts &counts)
{
    return counts.read == counts.accepted + counts.folded + counts.duplicates + counts.rejected;
}

QString text(const RowCounts &counts)
{
    return QStringLiteral("%1 = %2 + %3 + %4 + %5")
        .arg(counts.read)
        .arg(counts.accepted)
        .arg(counts.folded)
        .arg(counts.duplicates)
        .arg(counts.rejected);
}

const char *const kManaged = R"(
    Name | Email       | ID | Status | Jira
    Ann  | ann@x.test  | 1  | Active | acme
    Ben  | Ben@X.test  | 2  | Active |
    Cleo | cleo@x.test | 3  | Active | beta)";

} // namespace

class JoinPropertiesTest final : public QObject
{
    Q_OBJECT

private slots:
    void anyOrderOfFiles();
    void manyDistinctValues();
    void anyThreads();
    void anySplitWithCrossings();
};

void JoinPropertiesTest::anyOrderOfFiles()
{
    std::mt19937 random(3);
    for (int round = 0; round < 40; ++round) {
        std::vector<AccountBatch> files;
        const auto people = [&random](int count, const char *header, const std::vector<QStringList> &values) {
            QString out = QString::fromLatin1(header);
            for (int i = 0; i < count; ++i) {
                if (random() % 3 == 0)
                    continue;
                out += QStringLiteral("\np%1@x.test | %2").arg(i).arg(random() % 4 ? QString::number(i) : QString());
                for (const QStringList &choices : values)
                    out += u" | " + choices[static_cast<qsizetype>(random() % static_cast<unsigned>(choices.size()))];
            }
            return out.toUtf8();
        };
        const QStringList status {QStringLiteral("Active"), QStringLiteral("Deactivated"), QString()};
        const QStringList sites {QString(), QStringLiteral("acme"), QStringLiteral("beta, acme")};
        const QStringList words {QString(), QStringLiteral("one"), QStringLiteral("two")};
        files.push_back(batch(
            SourceKind::ManagedAccounts, "2026-07-05", people(30, "Email | ID | Status | Jira", {status, sites})));
        files.push_back(batch(
            SourceKind::DomainAccounts, "2026-07-04", people(35, "Email | ID | Status | Jira Core", {status, sites})));
        files.push_back(batch(
            SourceKind::PolicyMembers, "2026-07-06", people(40, "Email | ID | Status | Policy type", {status, words})));
        files.push_back(batch(SourceKind::Users, "2026-07-03", people(40, "Email | ID | Jira | Note", {sites, words})));
        files.push_back(batch(SourceKind::Leavers, "2026-07-02", people(40, "Email | ID | Note", {words})));
        files.push_back(batch(SourceKind::Departments, "2026-07-01", people(40, "Email | ID | Department", {words})));
        const auto expected = join(files);
        QVERIFY(expected);
        std::map<QString, QString> reports;
        for (std::size_t i = 0; i < files.size(); ++i)
            reports[files[i].source.file] = text(expected->reports[i].counts) + u'\n' + issues(expected->reports[i]);
        for (int shuffle = 0; shuffle < 5; ++shuffle) {
            std::shuffle(files.begin(), files.end(), random);
            const auto again = join(files);
            QCOMPARE(picture(*again->table), picture(*expected->table));
            QCOMPARE(again->policyDate, expected->policyDate);
            QCOMPARE(again->date, expected->date);
            for (std::size_t i = 0; i < files.size(); ++i) {
                QCOMPARE(
                    text(again->reports[i].counts) + u'\n' + issues(again->reports[i]), reports[files[i].source.file]);
                QVERIFY(addsUp(again->reports[i].counts));
                QCOMPARE(again->sources[i].file, files[i].source.file);
            }
        }
    }
}

void JoinPropertiesTest::manyDistinctValues()
{
    // More values than 16 bits hold, and leavers' "yes" behind them.
    constexpr Row kRows = 70000;
    AccountTableBuilder managed;
    AccountTableBuilder users;
    AccountTableBuilder leavers;
    for (Row row = 0; row < kRows; ++row) {
        const std::string mail = "p" + std::to_string(row) + "@x.test";
        managed.addRow("", mail, "");
        users.addRow("", mail, "id" + std::to_string(row));
        users.set(row, Field::Groups, "group " + std::to_string(row));
        leavers.addRow("", mail, "");
        if (row > 0)
            leavers.set(row, Field::LeaverSince, "left in " + std::to_string(row));
    }
    const auto of = [](SourceKind kind, AccountTableBuilder &builder) {
        AccountBatch out;
        out.source.kind = kind;
        out.source.date = 20000;
        out.table = std::make_shared<const AccountTable>(builder.build());
        out.report.counts.read = out.report.counts.accepted = out.table->rowCount();
        return out;
    };
    const auto result = join(
        {of(SourceKind::ManagedAccounts, managed), of(SourceKind::Users, users), of(SourceKind::Leavers, leavers)});
    QVERIFY(result);
    QCOMPARE(result->table->rowCount(), kRows);
    for (Row row = 0; row < kRows; ++row) {
        QCOMPARE(result->table->value(Field::Groups, row), "group " + std::to_string(row));
        QCOMPARE(result->table->id(row), "id" + std::to_string(row));
        QCOMPARE(result->table->value(Field::LeaverSince, row), row == 0 ? "yes" : "left in " + std::to_string(row));
    }
}

void JoinPropertiesTest::anyThreads()
{
    const std::vector<AccountBatch> files {batch(SourceKind::ManagedAccounts, "2026-07-05", kManaged),
        batch(SourceKind::PolicyMembers, "2026-07-06",
            "Email | ID | Status\nben@x.test | 2 | Deactivated\nzoe@x.test | | Active")};
    const Parallel backwards = [](int jobs, const std::function<void(int)> &job) {
        for (int i = jobs; i-- > 0;)
            job(i);
    };
    const auto a = join(files);
    const auto b = join(files, backwards);
    QCOMPARE(picture(*a->table), picture(*b->table));
    QCOMPARE(issues(a->reports[1]), issues(b->reports[1]));
}

/// Rows whose addresses and ids cross are one account; which pieces the export comes in doesn't matter.
void JoinPropertiesTest::anySplitWithCrossings()
{
    std::mt19937 random(5);
    const auto number = [&random](unsigned end) { return static_cast<int>(random() % end); };
    for (int round = 0; round < 300; ++round) {
        struct Line
        {
            QString mail, id, text;
        };
        std::vector<Line> lines;
        const unsigned people = 2 + random() % 7;
        for (int i = number(14); i >= 0; --i) {
            Line line {number(6) ? QStringLiteral("p%1@x.test").arg(number(people)) : QString(),
                number(4) ? QString::number(number(people)) : QString(), {}};
            if (line.mail.isEmpty() && line.id.isEmpty())
                line.id = QStringLiteral("0");
            line.text = QStringList({number(2) ? QStringLiteral("Ann") : QStringLiteral("Ben"), line.mail, line.id,
                                        number(2) ? QStringLiteral("Active") : QStringLiteral("Deactivated"),
                                        number(2) ? QStringLiteral("acme") : QString()}).join(u'|');
            lines.push_back(line);
        }
        const auto accounts = [](const std::vector<std::vector<Line>> &pieces) {
            std::vector<AccountBatch> files;
            for (const std::vector<Line> &piece : pieces) {
                // Within a file every account stands once, as intake leaves it: here each row is a file of its own.
                for (const Line &line : piece) {
                    files.push_back(batch(SourceKind::ManagedAccounts, "2026-07-05",
                        QString(QStringLiteral("Name|Email|ID|Status|Jira\n") + line.text).toUtf8()));
                    files.back().source.file += QString::number(files.size());
                }
            }
            files.push_back(batch(SourceKind::Leavers, "2026-07-01", "Email|ID|Note\np0@x.test||gone\n|1|gone too"));
            const auto joined = join(files);
            QStringList rows = picture(*joined->table).split(u'\n');
            for (const AccountAlias &alias : joined->table->aliases())
                rows[alias.row + 1] += u' ' + QString::fromStdString(alias.text);
            std::sort(rows.begin() + 1, rows.end());
            qint64 accepted = 0;
            for (const ReadingReport &report : joined->reports) {
                accepted += report.counts.accepted;
                if (!addsUp(report.counts))
                    rows.append(QStringLiteral("does not add up"));
            }
            rows.append(QString::number(accepted));
            return rows.join(u'\n');
        };
        const QString expected = accounts({lines});
        std::shuffle(lines.begin(), lines.end(), random);
        QCOMPARE(accounts({lines}), expected);
    }
}

QTEST_APPLESS_MAIN(JoinPropertiesTest)
#include "tst_joinproperties.moc"
