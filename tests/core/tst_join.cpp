// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/join.h"

#include "support/batches.h"

#include <QTest>

using namespace core;
using support::batch;
using support::picture;

namespace {

QString joined(std::vector<AccountBatch> batches)
{
    const auto result = join(std::move(batches));
    return result ? picture(*result->table) : QStringLiteral("error");
}

/// `issue account column detail`, a line each.
QString issues(const ReadingReport &report)
{
    QStringList out;
    for (const RowReport &row : report.rows)
        out.append(QStringList({issueKey(row.issue), row.account, row.column, row.detail}).join(QStringLiteral(", ")));
    return out.join(u'\n');
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

class JoinTest final : public QObject
{
    Q_OBJECT

private slots:
    void onePrimaryIsPassedThrough();
    void protectedBesideOnePrimary();
    void nothingToAssess();
    void idBeforeMail();
    void mailsFold();
    void enriches();
    void unmatchedRowsAreRejected();
    void newerWins();
    void anyOrderOfTheListOnATie();
    void piecesOfOneFile();
    void newerFilesAppsAreTheLastWord();
    void lastActivityDoesNotGoBack();
    void sameMeaningIsNoConflict();
    void leaversWithoutADate();
    void listsOfPeopleSayNothingOfAccounts();
    void primariesAreUnited();
    void oneMailUnderTwoIds();
    void keysLearntFromAnotherFile();
    void usersAlone();
    void appsThatNoFileOfTheAccountTells();
    void whoIsOnlyInAnOlderExport();
    void aFileThatMayBeAnything();
    void externalUsers();
    void protectedDomains();
    void policyDate();
    void flagDate();
    void extraColumnsAreKept();
};

void JoinTest::onePrimaryIsPassedThrough()
{
    AccountBatch only = batch(SourceKind::ManagedAccounts, "2026-07-05", kManaged);
    const AccountTable *table = only.table.get();
    const auto result = join({only});
    QVERIFY(result);
    QCOMPARE(result->table.get(), table);
    QCOMPARE(toDate(result->date), QDate(2026, 7, 5));
    QCOMPARE(result->primary.file, only.source.file);
    QCOMPARE(result->policyDate, kNoDay);
    QVERIFY(!result->hasUsersOnly && !result->externalUsers && !result->protectedAccounts);
    QCOMPARE(result->reports.size(), std::size_t(1));
    QCOMPARE(text(result->reports.front().counts), QStringLiteral("3 = 3 + 0 + 0 + 0"));
}

void JoinTest::protectedBesideOnePrimary()
{
    AccountBatch primary = batch(SourceKind::ManagedAccounts, "2026-07-05", kManaged);
    const AccountTable *table = primary.table.get();
    const auto result = join({batch(SourceKind::Protected, "2026-07-01", "Email\nANN@x.test\nnobody@x.test"), primary});
    QVERIFY(result);
    QCOMPARE(result->table.get(), table);
    QCOMPARE(picture(*result->protectedAccounts),
        QStringLiteral("Name | Email | ID\n | ANN@x.test | \n | nobody@x.test | "));
    QCOMPARE(text(result->reports[0].counts), QStringLiteral("2 = 0 + 1 + 0 + 1"));
    QCOMPARE(issues(result->reports[0]), QStringLiteral("no-match, nobody@x.test, , "));
    QCOMPARE(text(result->reports[1].counts), QStringLiteral("3 = 3 + 0 + 0 + 0"));
    QCOMPARE(result->sources[0].kind, SourceKind::Protected);
}

/// "No access" is said by a file that has the account and a column for the app.
void JoinTest::appsThatNoFileOfTheAccountTells()
{
    const auto result = join({batch(SourceKind::ManagedAccounts, "2026-07-05", "Email|Status|Jira|Trello\na@x.test|Active|s|\nb@x.test|Active"),
        batch(SourceKind::DomainAccounts, "2026-07-05", "Email|Status|Claimed\nb@x.test|Active|Yes\nz@x.test|Active|Yes")});
    QVERIFY(result);
    const AccountTable &table = *result->table;
    const auto cellsOf = [&table](std::string_view mail) {
        QStringList cells;
        for (Row row = 0; row < table.rowCount(); ++row) {
            for (const ProductColumn &column : table.products()) {
                const std::string_view cell = column.cells.value(row);
                if (table.mail(row) == mail)
                    cells << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
            }
        }
        return cells.join(u'|');
    };
    QCOMPARE(cellsOf("a@x.test"), QStringLiteral("s|"));
    QCOMPARE(cellsOf("b@x.test"), QStringLiteral("|"));
    QCOMPARE(cellsOf("z@x.test"), QStringLiteral("(missing)|(missing)"));
}

void JoinTest::aFileThatMayBeAnything()
{
    AccountBatch open = batch(SourceKind::ManagedAccounts, "2026-07-05", "Email\nb@x.test");
    open.report.issues[static_cast<std::size_t>(RowIssue::KindAssumed)] = 1;
    QVERIFY(join({open}));
    QVERIFY(join({open, open}));
    const auto refused = join({batch(SourceKind::ManagedAccounts, "2026-07-05", "Email|Status\na@x.test|Active"), open});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::KindUnclear);
    QCOMPARE(refused.error().subject, open.source.file);
}

void JoinTest::whoIsOnlyInAnOlderExport()
{
    const auto result = join({batch(SourceKind::ManagedAccounts, "2026-01-05", "Email\na@x.test\nc@x.test"),
        batch(SourceKind::ManagedAccounts, "2026-07-05", "Email\na@x.test\nd@x.test")});
    QVERIFY(result);
    QCOMPARE(result->table->rowCount(), Row(3));
    QCOMPARE(issues(result->reports[0]), QStringLiteral("only-in-older, c@x.test, , "));
    QCOMPARE(issues(result->reports[1]), QString());
}

void JoinTest::nothingToAssess()
{
    const auto none = join({});
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NothingToAssess);
    const auto leavers = join({batch(SourceKind::Leavers, "2026-07-01", "Email\na@x.test"),
        batch(SourceKind::Protected, "2026-07-01", "Email\na@x.test")});
    QVERIFY(!leavers);
    QCOMPARE(leavers.error().code, ErrorCode::NothingToAssess);
    QCOMPARE(leavers.error().subject, QStringLiteral("leavers-2026-07-01.csv"));
    QCOMPARE(leavers.error().detail, QStringLiteral("leavers, protected"));
    // A file that makes accounts but has none is no error.
    const auto empty = join({batch(SourceKind::ManagedAccounts, "2026-07-05", "Name | Email | ID"),
        batch(SourceKind::Leavers, "2026-07-01", "Email\na@x.test")});
    QVERIFY(empty);
    QCOMPARE(empty->table->rowCount(), 0u);
    QCOMPARE(empty->reports[1].counts.rejected, 1);
}

void JoinTest::idBeforeMail()
{
    // Ann's address went to Ben: ids tell, addresses would deceive.
    QCOMPARE(joined({batch(SourceKind::ManagedAccounts, "2026-07-05", kManaged),
                 batch(SourceKind::PolicyMembers, "2026-07-01",
                     "Email | ID | Policy name\nann@x.test | 2 | Second\nold@x.test | 1 | First")}),
        QStringLiteral("Name | Email | ID | Status | Policy name | Jira\n"
                       "Ann | ann@x.test | 1 | Active | First | acme\n"
                       "Ben | Ben@X.test | 2 | Active | Second | \n"
                       "Cleo | cleo@x.test | 3 | Active |  | beta"));
}

void JoinTest::mailsFold()
{
    QCOMPARE(
        joined({batch(SourceKind::ManagedAccounts, "2026-07-05", "Name | Email\nÄnn | ÄNN@x.test\nBen | ben@x.test"),
            batch(SourceKind::Departments, "2026-07-01", "Email | Department\nBEN@X.TEST | IT\nänn@X.test | HR")}),
        QStringLiteral("Name | Email | ID | Department\nÄnn | ÄNN@x.test |  | HR\nBen | ben@x.test |  | IT"));
}

void JoinTest::enriches()
{
    QCOMPARE(
        joined({batch(SourceKind::ManagedAccounts, "2026-07-05", kManaged),
            batch(SourceKind::Users, "2026-07-05",
                "Email | ID | Added | Org role | Jira - acme.atlassian.net | Seen in Jira - acme.atlassian.net\n"
                "ann@x.test | 1 | 2024-01-03 | Organization admin | User | 2026-07-01"),
            batch(SourceKind::Leavers, "2026-07-01", "Email | Leaver since\nben@x.test | 2026-06-30"),
            batch(SourceKind::Departments, "2026-07-01", "Email | Department | Cost centre\ncleo@x.test | HR | 4711")}),
        QStringLiteral(
            "Name | Email | ID | Added | Status | Org role | Department | Cost centre | Leaver since | Jira | "
            "Jira - acme.atlassian.net | Seen in Jira - acme.atlassian.net\n"
            "Ann | ann@x.test | 1 | 2024-01-03 | Active | Organization admin |  |  |  | acme | User | 2026-07-01\n"
            "Ben | Ben@X.test | 2 |  | Active |  |  |  | 2026-06-30 |  |  | \n"
            "Cleo | cleo@x.test | 3 |  | Active |  | HR | 4711 |  | beta |  | "));
}

void JoinTest::unmatchedRowsAreRejected()
{
    AccountBatch users = batch(SourceKind::Users, "2026-07-05",
        "Name | Email | ID\nAnn | ann@x.test | 1\nZoe | zoe@x.test | 99\nYan | | 98\nXia | | ");
    users.report.counts = {7, 4, 2, 1, 0}; // as if groups had been folded
    const auto result = join({users, batch(SourceKind::ManagedAccounts, "2026-07-05", kManaged)});
    QVERIFY(result);
    QCOMPARE(text(result->reports[0].counts), QStringLiteral("7 = 0 + 3 + 1 + 3"));
    QCOMPARE(
        issues(result->reports[0]), QStringLiteral("no-match, zoe@x.test, , \nno-match, 98, , \nno-match, Xia, , "));
    QCOMPARE(result->reports[0].issues[static_cast<std::size_t>(RowIssue::NoMatch)], 3);
}

void JoinTest::newerWins()
{
    const AccountBatch older = batch(SourceKind::ManagedAccounts, "2026-06-01",
        "Name | Email | ID | Status | Department\nAnn | ann@x.test | 1 | Active | HR\nBen | ben@x.test | 2 | Active "
        "| ");
    const AccountBatch newer = batch(SourceKind::PolicyMembers, "2026-07-01",
        "Name | Email | ID | Status\nAnn B. | ann.b@x.test | 1 | Deactivated\nBen | ben@x.test | 2 | ");
    for (const auto &files : {std::vector {older, newer}, std::vector {newer, older}}) {
        const auto result = join(files);
        QCOMPARE(picture(*result->table),
            QStringLiteral("Name | Email | ID | Status | Department\n"
                           "Ann B. | ann.b@x.test | 1 | Deactivated | HR\nBen | ben@x.test | 2 | Active | "));
        const std::size_t lost = files.front().source.date == older.source.date ? 0 : 1;
        QCOMPARE(issues(result->reports[lost]),
            QStringLiteral("file-conflict, ann@x.test, Name, Ann → Ann B.\n"
                           "file-conflict, ann@x.test, Email, ann@x.test → ann.b@x.test\n"
                           "file-conflict, ann@x.test, Status, Active → Deactivated"));
        QCOMPARE(issues(result->reports[1 - lost]), QString());
        QCOMPARE(toDate(result->date), QDate(2026, 6, 1));
        QCOMPARE(accountText(*result->table, 0), QStringLiteral("ann.b@x.test"));
        QCOMPARE(result->table->foldedMail(0), std::string_view("ann.b@x.test"));
    }
}

void JoinTest::anyOrderOfTheListOnATie()
{
    const AccountBatch primary = batch(SourceKind::ManagedAccounts, "2026-07-05", kManaged);
    const AccountBatch a = batch(SourceKind::Departments, "2026-07-01", "Email | Department\nann@x.test | HR");
    const AccountBatch b = batch(SourceKind::Departments, "2026-07-01", "Email | Department\nann@x.test | IT");
    QVERIFY(joined({primary, a, b}).contains(QStringLiteral("HR")));
    QVERIFY(joined({primary, b, a}).contains(QStringLiteral("HR")));
    // With times of day there is a newer one.
    AccountBatch later = b;
    later.source.secondOfDay = 3600;
    QVERIFY(joined({primary, later, a}).contains(QStringLiteral("IT")));
    QVERIFY(joined({primary, a, later}).contains(QStringLiteral("IT")));
}

/// A file cut in two says the same as the whole.
void JoinTest::piecesOfOneFile()
{
    const AccountBatch one = batch(SourceKind::ManagedAccounts, "2026-07-05",
        "Name | Email | ID | Status | Billable | Jira | Trello | Last active\n"
        "Ann | ann@x.test | 1 | Active | No | | Free | 2026-01-02\nBen | ben@x.test | 2 | Active | | acme | |");
    const AccountBatch two = batch(SourceKind::ManagedAccounts, "2026-07-05",
        "Name | Email | ID | Status | Billable | Jira | Trello | Last active\n"
        "Ann | ann@x.test | 1 | Deactivated | Yes | acme | | 2026-03-02");
    for (const auto &files : {std::vector {one, two}, std::vector {two, one}}) {
        const auto result = join(files);
        const QString all = picture(*result->table);
        QVERIFY2(all.contains(QStringLiteral("Ann | ann@x.test | 1 | 2026-03-02 | Active | Yes | acme | Free")), qPrintable(all));
        RowCounts counts;
        for (const ReadingReport &report : result->reports)
            counts += report.counts;
        QCOMPARE(text(counts), QStringLiteral("3 = 2 + 0 + 1 + 0"));
    }
    // Kinds that write several rows an account give each a part of it.
    const AccountBatch groups = batch(SourceKind::Users, "2026-07-05", "Email | ID | Group name | Jira - acme\nann@x.test | 1 | b, a | User");
    const AccountBatch more = batch(SourceKind::Users, "2026-07-05", "Email | ID | Group name | Jira - acme\nann@x.test | 1 | c, b | User");
    for (const auto &files : {std::vector {groups, more}, std::vector {more, groups}})
        QVERIFY2(joined(files).contains(QStringLiteral("a, b, c")), qPrintable(joined(files)));
}

void JoinTest::newerFilesAppsAreTheLastWord()
{
    // An older file's apps stay only where the newer one doesn't have the account; names of apps change with the years.
    const auto result = join({batch(SourceKind::ManagedAccounts, "2022-01-01", R"(
            Name | Email      | Jira Software | Jira Work Management | Opsgenie | Confluence
            Ann  | ann@x.test | acme          | acme                 | Standard | acme
            Old  | old@x.test | acme          |                      |          | )"),
        batch(SourceKind::ManagedAccounts, "2026-07-01", R"(
            Name | Email      | Jira | Confluence
            Ann  | ann@x.test |      | acme, beta)")});
    QCOMPARE(picture(*result->table),
        QStringLiteral("Name | Email | ID | Jira | Confluence | Jira Software | Jira Work Management | Opsgenie\n"
                       "Ann | ann@x.test |  |  | acme, beta |  |  | Standard\n"
                       "Old | old@x.test |  |  |  | acme |  | "));
    QCOMPARE(issues(result->reports[0]), QStringLiteral("file-conflict, ann@x.test, Confluence, acme → acme, beta\nonly-in-older, old@x.test, , "));
    QCOMPARE(text(result->reports[0].counts), QStringLiteral("2 = 1 + 1 + 0 + 0"));
    QCOMPARE(text(result->reports[1].counts), QStringLiteral("1 = 1 + 0 + 0 + 0"));
}

void JoinTest::lastActivityDoesNotGoBack()
{
    const auto result = join({batch(SourceKind::ManagedAccounts, "2026-07-05", R"(
            Name | Email      | Last active
            Ann  | ann@x.test | 2026-07-01
            Ben  | ben@x.test | 2026-05-01
            Cleo | cleo@x.test |
            Dan  | dan@x.test | never)"),
        batch(SourceKind::PolicyMembers, "2026-06-01", R"(
            Email       | Last active
            ann@x.test  | 2026-05-31
            ben@x.test  | 2026-05-30
            cleo@x.test | 2026-04-01
            dan@x.test  | 2026-05-01)")});
    QCOMPARE(picture(*result->table),
        QStringLiteral(
            "Name | Email | ID | Last active\nAnn | ann@x.test |  | 2026-07-01\n"
            "Ben | ben@x.test |  | 2026-05-01\nCleo | cleo@x.test |  | 2026-04-01\nDan | dan@x.test |  | never"));
    // That Ann was active later is no contradiction; that Ben and Dan were active later in the older file is one.
    QCOMPARE(issues(result->reports[1]),
        QStringLiteral("file-conflict, ben@x.test, Last active, 2026-05-30 → 2026-05-01\n"
                       "file-conflict, dan@x.test, Last active, 2026-05-01 → never"));
}

void JoinTest::sameMeaningIsNoConflict()
{
    const auto result
        = join({batch(SourceKind::ManagedAccounts, "2026-07-05",
                    "Name | Email | Status | Billable | Jira\nAnn | Ann@x.test | Active | Yes | acme, beta"),
            batch(SourceKind::PolicyMembers, "2026-07-01",
                "Name | Email | Status | Billable | Jira\nANN | ann@X.test | active | TRUE | beta,acme")});
    QCOMPARE(issues(result->reports[1]), QString());
    QCOMPARE(picture(*result->table),
        QStringLiteral(
            "Name | Email | ID | Status | Billable | Jira\nAnn | Ann@x.test |  | Active | Yes | acme, beta"));
}

void JoinTest::leaversWithoutADate()
{
    QCOMPARE(joined({batch(SourceKind::ManagedAccounts, "2026-07-05",
                         "Name | Email\nAnn | ann@x.test\nBen | ben@x.test\nCleo | cleo@x.test"),
                 batch(SourceKind::Leavers, "2026-07-01", "Email\nann@x.test\nben@x.test"),
                 batch(SourceKind::Leavers, "2026-06-01", "Email | Leaver since\nben@x.test | 2026-05-31")}),
        QStringLiteral("Name | Email | ID | Leaver since\nAnn | ann@x.test |  | yes\nBen | ben@x.test |  | 2026-05-31\n"
                       "Cleo | cleo@x.test |  | "));
}

void JoinTest::listsOfPeopleSayNothingOfAccounts()
{
    QCOMPARE(joined({batch(SourceKind::ManagedAccounts, "2026-07-05", kManaged),
                 batch(SourceKind::Leavers, "2026-07-09",
                     "Name | Email | Status | Projects | Last active\nDr. Ann | ann@x.test | Terminated | Alpha | "
                     "2026-07-08")}),
        QStringLiteral(
            "Name | Email | ID | Status | Leaver since | Jira | Status (leavers-2026-07-09.csv) | Projects | "
            "Last active (leavers-2026-07-09.csv)\n"
            "Ann | ann@x.test | 1 | Active | yes | acme | Terminated | Alpha | 2026-07-08\n"
            "Ben | Ben@X.test | 2 | Active |  |  |  |  | \n"
            "Cleo | cleo@x.test | 3 | Active |  | beta |  |  | "));
}

void JoinTest::primariesAreUnited()
{
    const AccountBatch managed = batch(SourceKind::ManagedAccounts, "2026-07-05", kManaged);
    const AccountBatch domain = batch(SourceKind::DomainAccounts, "2026-06-01",
        "Name | Email | ID | Claimed\nCleo | CLEO@x.test | 3 | Yes\nDan | dan@x.test | 4 | No");
    for (const auto &files : {std::vector {managed, domain}, std::vector {domain, managed}}) {
        const auto result = join(files);
        QCOMPARE(picture(*result->table),
            QStringLiteral("Name | Email | ID | Status | Claimed | Jira\nAnn | ann@x.test | 1 | Active |  | acme\n"
                           "Ben | Ben@X.test | 2 | Active |  | \nCleo | cleo@x.test | 3 | Active | Yes | beta\n"
                           "Dan | dan@x.test | 4 |  | No | (missing)"));
        QCOMPARE(toDate(result->date), QDate(2026, 7, 5));
        QCOMPARE(result->primary.kind, SourceKind::ManagedAccounts);
        RowCounts all;
        for (const ReadingReport &report : result->reports)
            all += report.counts;
        QCOMPARE(text(all), QStringLiteral("5 = 4 + 1 + 0 + 0"));
    }
}

void JoinTest::oneMailUnderTwoIds()
{
    const auto result
        = join({batch(SourceKind::ManagedAccounts, "2026-07-05", "Name | Email | ID\nAnn | ann@x.test | new"),
            batch(SourceKind::PolicyMembers, "2026-07-01", "Email | ID | Policy name\nann@x.test | old | Default")});
    QCOMPARE(
        picture(*result->table), QStringLiteral("Name | Email | ID | Policy name\nAnn | ann@x.test | new | Default"));
    QCOMPARE(issues(result->reports[1]), QStringLiteral("id-conflict, ann@x.test, , old ≠ new"));
    // The older file itself knows both: then they are two accounts.
    const auto two = join({batch(SourceKind::ManagedAccounts, "2026-07-05", "Name | Email | ID\nAnn | ann@x.test | 1"),
        batch(SourceKind::DomainAccounts, "2026-07-01",
            "Name | Email | ID\nAnn | a.old@x.test | 1\nAnna | ann@x.test | 2")});
    QCOMPARE(picture(*two->table), QStringLiteral("Name | Email | ID\nAnn | ann@x.test | 1\nAnna | ann@x.test | 2"));
}

void JoinTest::keysLearntFromAnotherFile()
{
    // The export of 2019 has no ids; the users file knows them, the policy file has nothing else.
    const AccountBatch managed = batch(SourceKind::ManagedAccounts, "2026-07-05", "Name | Email\nAnn | ann@x.test");
    const AccountBatch policies = batch(SourceKind::PolicyMembers, "2026-07-04", "ID | Policy name\n1 | Default");
    const AccountBatch users = batch(SourceKind::Users, "2026-07-03", "Email | ID\nann@x.test | 1");
    for (const auto &files : {std::vector {managed, policies, users}, std::vector {users, policies, managed}})
        QCOMPARE(joined(files), QStringLiteral("Name | Email | ID | Policy name\nAnn | ann@x.test | 1 | Default"));
}

void JoinTest::usersAlone()
{
    AccountBatch users = batch(SourceKind::Users, "2026-07-03", "Email | ID | Jira - acme\nann@x.test | 1 | User");
    const AccountTable *table = users.table.get();
    const auto alone = join({users});
    QVERIFY(alone && alone->hasUsersOnly);
    QCOMPARE(alone->table.get(), table);
    const auto both = join({users,
        batch(SourceKind::PolicyMembers, "2026-07-04",
            "Email | ID | Policy type\nann@x.test | 1 | Non-billable\nben@x.test | 2 | Billable")});
    QVERIFY(both && both->hasUsersOnly);
    QCOMPARE(both->primary.kind, SourceKind::PolicyMembers);
    QCOMPARE(picture(*both->table),
        QStringLiteral("Name | Email | ID | Policy type | Jira - acme\n | ann@x.test | 1 | Non-billable | User\n"
                       " | ben@x.test | 2 | Billable | (missing)"));
}

void JoinTest::externalUsers()
{
    const AccountBatch managed = batch(SourceKind::ManagedAccounts, "2026-07-05", kManaged);
    AccountBatch whole = batch(SourceKind::ExternalUsers, "2026-07-01", "Email | Team\nout@y.test | Sales");
    const AccountTable *table = whole.table.get();
    QCOMPARE(join({managed, whole})->externalUsers.get(), table);

    const auto result = join({managed, whole,
        batch(SourceKind::ExternalUsers, "2026-07-02", "Email | ID\nANN@x.test | \nOUT@y.test | \nfar@z.test | 7")});
    QCOMPARE(result->table.get(), managed.table.get());
    QCOMPARE(picture(*result->externalUsers),
        QStringLiteral("Name | Email | ID | Team\n | OUT@y.test |  | Sales\n | far@z.test | 7 | "));
    QCOMPARE(text(result->reports[1].counts), QStringLiteral("1 = 0 + 1 + 0 + 0"));
    QCOMPARE(text(result->reports[2].counts), QStringLiteral("3 = 2 + 1 + 0 + 0"));
}

void JoinTest::protectedDomains()
{
    const auto result = join({batch(SourceKind::ManagedAccounts, "2026-07-05", kManaged),
        batch(SourceKind::Protected, "2026-07-01", "Email | ID\n@X.TEST | \n*@x.test | \n@y.test | \n | 3\n | 33"),
        batch(SourceKind::Protected, "2026-07-02", "Email\nann@x.test")});
    QCOMPARE(text(result->reports[1].counts), QStringLiteral("5 = 0 + 3 + 0 + 2"));
    QCOMPARE(issues(result->reports[1]), QStringLiteral("no-match, @y.test, , \nno-match, 33, , "));
    QCOMPARE(result->protectedAccounts->rowCount(), 6u); // also those that match none today
}

void JoinTest::policyDate()
{
    const AccountBatch managed = batch(SourceKind::ManagedAccounts, "2026-07-05", kManaged);
    const AccountBatch policies
        = batch(SourceKind::PolicyMembers, "2026-06-01", "Email | Policy type\nann@x.test | Billable");
    const AccountBatch empty = batch(SourceKind::PolicyMembers, "2026-07-01", "Email | Policy type\nann@x.test | ");
    QCOMPARE(join({managed, empty})->policyDate, kNoDay);
    QCOMPARE(toDate(join({managed, policies, empty})->policyDate), QDate(2026, 6, 1));
    const AccountBatch newer
        = batch(SourceKind::PolicyMembers, "2026-07-04", "Email | Policy type\nann@x.test | Non-billable");
    QCOMPARE(toDate(join({managed, policies, newer})->policyDate), QDate(2026, 7, 4));
    const AccountBatch others
        = batch(SourceKind::PolicyMembers, "2026-07-04", "Email | Policy type\nben@x.test | Non-billable");
    QCOMPARE(toDate(join({managed, policies, others})->policyDate), QDate(2026, 6, 1)); // the oldest that is used
    const AccountBatch itself
        = batch(SourceKind::ManagedAccounts, "2026-07-05", "Email | Policy type\nann@x.test | Billable");
    QCOMPARE(join({itself})->policyDate, itself.source.date);
}

void JoinTest::flagDate()
{
    const AccountBatch managed = batch(SourceKind::ManagedAccounts, "2026-07-05", kManaged);
    const AccountBatch flags = batch(SourceKind::Users, "2026-06-01", "Email | Billable\nann@x.test | Yes\nben@x.test | ");
    QCOMPARE(join({managed})->flagDate, kNoDay);
    QCOMPARE(toDate(join({managed, flags})->flagDate), QDate(2026, 6, 1));
    const AccountBatch newer = batch(SourceKind::Users, "2026-07-06", "Email | Billable\nann@x.test | No");
    QCOMPARE(toDate(join({managed, flags, newer})->flagDate), QDate(2026, 7, 6));
    QCOMPARE(join({batch(SourceKind::ManagedAccounts, "2026-07-05", "Email | Billable\nann@x.test | Yes")})->flagDate, managed.source.date);
}

void JoinTest::extraColumnsAreKept()
{
    QCOMPARE(
        joined({batch(SourceKind::ManagedAccounts, "2026-07-05", "Email | Note | Note | Team\nann@x.test | a | b |"),
            batch(SourceKind::Departments, "2026-07-01", "Email | team | NOTE | Floor\nann@x.test | Blue | c | 2")}),
        QStringLiteral("Name | Email | ID | Note | Note | Team | Floor\n | ann@x.test |  | a | b | Blue | 2"));
}

QTEST_APPLESS_MAIN(JoinTest)
#include "tst_join.moc"
