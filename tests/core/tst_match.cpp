// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accountcolumn.h"
#include "core/fold.h"
#include "core/query.h"

#include "support/randomaccounts.h"

#include <QTest>

using namespace core;

namespace {

using RowTest = std::function<bool(const Assessment &, Row)>;

Query parsed(const QString &text)
{
    Result<Query> query = parseQuery(text);
    if (!query)
        qFatal("query not readable: %s", qPrintable(text));
    return *query;
}

QString lower(std::string_view text)
{
    return QString::fromStdString(folded(text));
}

std::vector<Access> accesses(const Assessment &a, Row row)
{
    return accessesOf(a.table(), row, {}, {});
}

bool hasProduct(const Assessment &a, Row row, Product product)
{
    const std::vector<Product> products = productsOf(a, row);
    return std::find(products.begin(), products.end(), product) != products.end();
}

bool isBefore(Day day, int year, unsigned month, unsigned dayOfMonth)
{
    return isDate(day) && day < dayFromCivil(year, month, dayOfMonth);
}

QString extra(const Assessment &a, Row row, std::size_t column)
{
    return QString::fromStdString(std::string(a.table().extra()[column].cells.value(row)));
}

struct Example
{
    const char *query;
    RowTest matches;
};

std::vector<Example> examples()
{
    return {
        {"", [](const Assessment &, Row) { return true; }},
        {"an",
            [](const Assessment &a, Row r) {
                return QString::fromStdString(std::string(a.table().folded(r))).contains(u"an");
            }},
        {"text:an,ba",
            [](const Assessment &a, Row r) {
                const QString all = QString::fromStdString(std::string(a.table().folded(r)));
                return all.contains(u"an") || all.contains(u"ba");
            }},
        {"-name:a", [](const Assessment &a, Row r) { return !lower(a.table().name(r)).contains(u'a'); }},
        {"name:\"\"", [](const Assessment &a, Row r) { return a.table().name(r).empty(); }},
        {"email:=u7@example.com",
            [](const Assessment &a, Row r) { return lower(a.table().mail(r)) == u"u7@example.com"; }},
        {"id:557058:1", [](const Assessment &a, Row r) { return lower(a.table().id(r)).contains(u"557058:1"); }},
        {"domain:example.com", [](const Assessment &a, Row r) { return a.table().domain(r) == "example.com"; }},
        {"domain:@Example.com", [](const Assessment &a, Row r) { return a.table().domain(r) == "example.com"; }},
        {"domain:exam",
            [](const Assessment &a, Row r) { return a.table().domain(r).find("exam") != std::string_view::npos; }},
        {"domain:\"\"", [](const Assessment &a, Row r) { return a.table().domain(r).empty(); }},
        {"domain:a@example.com", [](const Assessment &, Row) { return false; }},
        {"trello -jira",
            [](const Assessment &a, Row r) {
                return hasProduct(a, r, Product::Trello) && !hasProduct(a, r, Product::Jira);
            }},
        {"product:loom", [](const Assessment &a, Row r) { return hasProduct(a, r, Product::Loom); }},
        {"product:jira,confluence",
            [](const Assessment &a, Row r) {
                return hasProduct(a, r, Product::Jira) || hasProduct(a, r, Product::Confluence);
            }},
        {"is:premium", [](const Assessment &a, Row r) { return a.of(r).countsForPremium; }},
        {"bitbucket", [](const Assessment &, Row) { return false; }},
        {"site:acme", [](const Assessment &a, Row r) { return sitesOf(a, r).join(u' ').contains(u"acme"); }},
        {"site:=acme.atlassian.net",
            [](const Assessment &a, Row r) { return sitesOf(a, r).contains(QStringLiteral("acme.atlassian.net")); }},
        {"site:https://ACME.atlassian.net/",
            [](const Assessment &a, Row r) { return sitesOf(a, r).contains(QStringLiteral("acme.atlassian.net")); }},
        {"plan:free",
            [](const Assessment &a, Row r) {
                const auto all = accesses(a, r);
                return std::any_of(
                    all.begin(), all.end(), [](const Access &access) { return access.plan == Plan::Free; });
            }},
        {"status:active", [](const Assessment &a, Row r) { return a.of(r).status == AccountStatus::Active; }},
        {"-status:active,unknown",
            [](const Assessment &a, Row r) {
                return a.of(r).status != AccountStatus::Active && a.of(r).status != AccountStatus::Unknown;
            }},
        {"verdict:billable or verdict:unknown certainty:likely",
            [](const Assessment &a, Row r) {
                return a.of(r).verdict == Verdict::Billable
                    || (a.of(r).verdict == Verdict::Unknown && a.of(r).certainty == Certainty::Likely);
            }},
        {"intent:accidental", [](const Assessment &a, Row r) { return a.of(r).intent == Intent::Accidental; }},
        {"reason:trello-only", [](const Assessment &a, Row r) { return a.of(r).cause == Cause::TrelloOnly; }},
        {"reason:mixed,trello-free",
            [](const Assessment &a, Row r) { return a.of(r).cause == Cause::Mixed || a.of(r).rule == u"trello-free"; }},
        {"rule:Deactivated", [](const Assessment &a, Row r) { return a.of(r).rule == u"deactivated"; }},
        {"flag:unknown", [](const Assessment &a, Row r) { return a.of(r).flag == Tri::Unknown; }},
        {"idp:scim", [](const Assessment &a, Row r) { return a.of(r).managedBy == ManagedBy::Scim; }},
        {"recommended:3,find-out",
            [](const Assessment &a, Row r) {
                return a.of(r).recommendation.advice == Advice::Option3
                    || a.of(r).recommendation.advice == Advice::FindOut;
            }},
        {"option:2",
            [](const Assessment &a, Row r) { return a.of(r).options[1].eligibility == Eligibility::Eligible; }},
        {"option:6=not-needed,1",
            [](const Assessment &a, Row r) {
                return a.of(r).options[5].eligibility == Eligibility::NotNeeded
                    || a.of(r).options[0].eligibility == Eligibility::Eligible;
            }},
        {"saves:>0", [](const Assessment &a, Row r) { return savesAlone(a, a.of(r)).value_or(Money()).minor() > 0; }},
        {"saves:40",
            [](const Assessment &a, Row r) { return savesAlone(a, a.of(r)).value_or(Money()).minor() == 4000; }},
        {"saves:<=39.99",
            [](const Assessment &a, Row r) {
                const auto saves = savesAlone(a, a.of(r));
                return saves && saves->minor() <= 3999;
            }},
        {"last:>90d",
            [](const Assessment &a, Row r) {
                return isDate(a.table().lastActive(r)) && a.table().lastActive(r) < a.today - 90;
            }},
        {"last:<=90d",
            [](const Assessment &a, Row r) {
                return isDate(a.table().lastActive(r)) && a.table().lastActive(r) >= a.today - 90;
            }},
        {"last:>90d,never",
            [](const Assessment &a, Row r) {
                const Day day = a.table().lastActive(r);
                return day == kNever || (isDate(day) && day < a.today - 90);
            }},
        {"last:never", [](const Assessment &a, Row r) { return a.table().lastActive(r) == kNever; }},
        {"last:unknown", [](const Assessment &a, Row r) { return a.table().lastActive(r) == kNoDay; }},
        {"last:<2026-01-01", [](const Assessment &a, Row r) { return isBefore(a.table().lastActive(r), 2026, 1, 1); }},
        {"last:>2025-06",
            [](const Assessment &a, Row r) {
                return isDate(a.table().lastActive(r)) && !isBefore(a.table().lastActive(r), 2025, 7, 1);
            }},
        {"added:2025",
            [](const Assessment &a, Row r) {
                return isBefore(a.table().added(r), 2026, 1, 1) && !isBefore(a.table().added(r), 2025, 1, 1);
            }},
        {"added:>=1y", [](const Assessment &a, Row r) { return isBefore(a.table().added(r), 2025, 3, 2); }},
        {"department:it",
            [](const Assessment &a, Row r) { return lower(a.table().value(Field::Department, r)).contains(u"it"); }},
        {"department:=ärzte",
            [](const Assessment &a, Row r) { return a.table().value(Field::Department, r) == "Ärzte"; }},
        {"department:\"\"", [](const Assessment &a, Row r) { return a.table().value(Field::Department, r).empty(); }},
        {"policy:hr", [](const Assessment &a, Row r) { return a.table().value(Field::PolicyName, r) == "HR"; }},
        {"policy-type:x", [](const Assessment &, Row) { return false; }},
        {"policy-type:\"\"", [](const Assessment &, Row) { return true; }},
        {"group:=admins",
            [](const Assessment &a, Row r) { return a.table().value(Field::Groups, r) == "users, admins"; }},
        {"group:=users",
            [](const Assessment &a, Row r) { return lower(a.table().value(Field::Groups, r)).contains(u"users"); }},
        {"group:adm",
            [](const Assessment &a, Row r) { return lower(a.table().value(Field::Groups, r)).contains(u"adm"); }},
        {"is:admin",
            [](const Assessment &a, Row r) { return lower(a.table().value(Field::OrgRole, r)).contains(u"admin"); }},
        {"is:protected,leaver", [](const Assessment &a, Row r) { return a.of(r).isProtected || a.of(r).leaver; }},
        {"-is:masked is:discrepancy",
            [](const Assessment &a, Row r) { return !a.of(r).masked && a.of(r).discrepancy; }},
        {"is:claimed is:active",
            [](const Assessment &a, Row r) {
                return a.of(r).claimed == Tri::Yes && a.of(r).status == AccountStatus::Active;
            }},
        {"sso:yes", [](const Assessment &a, Row r) { return a.table().value(Field::SingleSignOn, r) == "Yes"; }},
        {"2sv:unknown",
            [](const Assessment &a, Row r) {
                return a.table().value(Field::TwoStep, r).empty() || a.table().value(Field::TwoStep, r) == "maybe";
            }},
        {"\"town\":köln", [](const Assessment &a, Row r) { return extra(a, r, 1) == QString::fromUtf8("Köln"); }},
        {"\"Seat-Number\":>12", [](const Assessment &a, Row r) { return extra(a, r, 0).toInt() > 12; }},
        {"\"Town\":<=2026",
            [](const Assessment &a, Row r) {
                // 2026 is a number and a year: numbers compare with the one, days with the other
                const QString town = extra(a, r, 1);
                return town == u"2026-03-01" || town == u"12" || town == u"3.5" || town == u"2026";
            }},
        {"\"Last active in Loom\":never",
            [](const Assessment &a, Row r) { return a.table().activity()[1].days[r] == kNever; }},
        {"\"Trello\":free",
            [](const Assessment &a, Row r) { return a.table().products()[3].cells.value(r) == "Free"; }},
        {"\"Single sign-on\":maybe",
            [](const Assessment &a, Row r) { return a.table().value(Field::SingleSignOn, r) == "maybe"; }},
        {"e -trello last:<2026 or jira verdict:billable -an or name:=zz",
            [](const Assessment &a, Row r) {
                const QString all = QString::fromStdString(std::string(a.table().folded(r)));
                return (all.contains(u'e') && !hasProduct(a, r, Product::Trello)
                           && isBefore(a.table().lastActive(r), 2026, 1, 1))
                    || (hasProduct(a, r, Product::Jira) && a.of(r).verdict == Verdict::Billable && !all.contains(u"an"))
                    || lower(a.table().name(r)) == u"zz";
            }},
    };
}

} // namespace

class MatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithBruteForce_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 63, 64, 65, 1000, 20000})
            QTest::addRow("%d rows", rows) << rows;
    }
    void agreesWithBruteForce()
    {
        QFETCH(int, rows);
        const auto assessment = support::randomAssessment(static_cast<Row>(rows), static_cast<quint32>(rows));
        for (const Example &example : examples()) {
            const Query query = parsed(QString::fromUtf8(example.query));
            const Result<RowBits> bits = match(*assessment, query);
            QVERIFY2(bits, example.query);
            QCOMPARE(bits->rows(), static_cast<Row>(rows));
            qint64 count = 0;
            for (Row row = 0; row < bits->rows(); ++row) {
                const bool wanted = example.matches(*assessment, row);
                count += wanted;
                QVERIFY2(bits->test(row) == wanted,
                    qPrintable(QStringLiteral("%1, row %2").arg(QString::fromUtf8(example.query)).arg(row)));
            }
            QCOMPARE(bits->count(), count); // no bits behind the last row
            QCOMPARE(match(*assessment, query, support::backwards)->words(), bits->words());
            QCOMPARE(match(*assessment, query, support::threads(3))->words(), bits->words());
        }
    }

    /// Otherwise the comparison above would be one of nothing with nothing.
    void examplesFindSomething()
    {
        const auto assessment = support::randomAssessment(20000, 20000);
        int empty = 0;
        for (const Example &example : examples())
            empty += match(*assessment, parsed(QString::fromUtf8(example.query)))->count() == 0;
        QCOMPARE(empty, 3); // the domain with two signs, bitbucket and the policy type that no file has
    }

    void unknownThings()
    {
        const auto assessment = support::randomAssessment(10, 1);
        const auto fails = [&](const char *text, ErrorCode code, int column, const char *detail) {
            const Result<RowBits> bits = match(*assessment, parsed(QString::fromUtf8(text)));
            return !bits && bits.error().code == code && bits.error().column == column
                && bits.error().detail == QString::fromUtf8(detail) && bits.error().subject == QString::fromUtf8(text);
        };
        QVERIFY(fails("a \"Tuwn\":x", ErrorCode::UnknownField, 3, "Tuwn"));
        QVERIFY(fails("reason:trelo-only", ErrorCode::BadQuery, 8, "trelo-only"));
        QVERIFY(fails("rule:trello-only", ErrorCode::BadQuery, 6, "trello-only"));
        QVERIFY(fails("\"Seat number\":>many", ErrorCode::BadQuery, 16, "many"));
        const auto hints = [&](const char *text) {
            return queryHints(match(*assessment, parsed(QString::fromUtf8(text))).error(), assessment.get());
        };
        QVERIFY(hints("\"Tuwn\":x").contains(QStringLiteral("\"Town\"")));
        QVERIFY(hints("reason:trelo-only").contains(QStringLiteral("trello-only")));
    }

    void agesNeedToday()
    {
        const auto assessment = support::randomAssessment(10, 1);
        assessment->today = kNoDay;
        QVERIFY(!match(*assessment, parsed(QStringLiteral("last:>90d"))));
        QVERIFY(match(*assessment, parsed(QStringLiteral("last:<2026"))));
    }

    void stops()
    {
        const auto assessment = support::randomAssessment(1000, 1);
        std::stop_source stop;
        stop.request_stop();
        const Result<RowBits> bits = match(*assessment, parsed(QStringLiteral("a")), serial, stop.get_token());
        QVERIFY(!bits);
        QCOMPARE(bits.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(MatchTest)
#include "tst_match.moc"
