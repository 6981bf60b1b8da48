// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query.h"

#include "support/randomaccounts.h"

#include <QTest>

using namespace core;

namespace {

/// One term as `[-]field op values`, terms of a group by blanks, groups by " | ".
QString picture(const Query &query)
{
    static const char *const signs[] = {"~", "=", "<", "<=", ">", ">="};
    QStringList groups;
    for (const auto &group : query.anyOf) {
        QStringList terms;
        for (const QueryTerm &term : group) {
            const QString field
                = term.field == QueryField::Any ? u'"' + term.column + u'"' : QString(queryFieldKey(term.field));
            terms.append((term.negated ? QStringLiteral("-") : QString()) + field
                + QLatin1String(signs[static_cast<int>(term.comparison)]) + term.values.join(u'+'));
        }
        groups.append(terms.join(u' '));
    }
    return groups.join(QStringLiteral(" | "));
}

} // namespace

class QueryTest final : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parsed");
        const auto row = [](const char *text, const char *parsed) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(parsed);
        };
        row("", "");
        row("  \t\u00a0 ", "");
        row("anna", "text~anna");
        row("Anna  Berg", "text~Anna text~Berg");
        row("trello -jira", "product~trello -product~jira");
        row("TRELLO", "product~trello");
        row("other", "text~other");
        row("\"trello\"", "text~trello");
        row("text:trello", "text~trello");
        row("-\"a b\"", "-text~a b");
        row("\"say \"\"hi\"\"\"", "text~say \"hi\"");
        row("trello -jira status:active last:>90d domain:example.com reason:trello-only",
            "product~trello -product~jira status~active last>90d domain~example.com reason~trello-only");
        row("last:never", "last~never");
        row("last:<2026-01-01", "last<2026-01-01");
        row("last:<=2026-01 added:>=3m", "last<=2026-01 added>=3m");
        row("last:=2026", "last=2026");
        row("last:>90d,never", "last>90d+never");
        row("STATUS:Active,Suspended", "status~active+suspended");
        row("product:\"Jira Software\",jsm", "product~jira+jsm");
        row("department:\"R & D\",IT", "department~R & D+IT");
        row("department:=IT", "department=IT");
        row("department:\"\"", "department~");
        row("anna or bert jira", "text~anna | text~bert product~jira");
        row("anna OR bert", "text~anna | text~bert");
        row("\"or\"", "text~or");
        row("order", "text~order");
        row("saves:>100", "saves>100");
        row("saves:>=12.50", "saves>=12.50");
        row("option:2", "option~2");
        row("option:2=blocked,3", "option~2=blocked+3");
        row("\"Cost centre\":x", "\"Cost centre\"~x");
        row("-\"Seats\":>3", "-\"Seats\">3");
        row("mail:a@b.c", "email~a@b.c");
        row("557058:0d3f-44", "text~557058:0d3f-44");
        row("qm:5c3:77", "text~qm:5c3:77");
        row("id:712020:ab", "id~712020:ab");
        row("o\"brien", "text~o\"brien");
        row("smith,john", "text~smith,john");
        row("2sv:no sso:yes", "2sv~no sso~yes");
        row("--x", "-text~-x");
        row("a=b", "text~a=b");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, parsed);
        const Result<Query> query = parseQuery(text);
        QVERIFY2(query, query ? "" : qPrintable(query.error().detail));
        QCOMPARE(picture(*query), parsed);
        QCOMPARE(query->text, text);
        for (const auto &group : query->anyOf) {
            for (const QueryTerm &term : group) {
                const QString part = text.mid(term.position - 1, term.length);
                QVERIFY(!part.isEmpty() && part == part.trimmed());
                QCOMPARE(part.startsWith(u'-'), term.negated);
            }
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("unknownField");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<QString>("hint");
        const auto row
            = [](const char *text, int column, const char *detail, const char *hint = "", bool unknownField = false) {
                  QTest::newRow(text) << QString::fromUtf8(text) << unknownField << column << QString::fromUtf8(detail)
                                      << QString::fromUtf8(hint);
              };
        row("a stauts:active", 3, "stauts", "status", true);
        row("-produkt:jira", 2, "produkt", "product", true);
        row("foo:bar", 1, "foo", "", true);
        row("jira -", 6, "-");
        row("- jira", 1, "-");
        row("\"a b", 1, "\"a b");
        row("x name:\"a b", 8, "\"a b");
        row("status:", 8, "");
        row("status: active", 8, " ", "active");
        row("status:activ", 8, "activ", "active");
        row("status:active,", 15, "");
        row("status:,active", 8, ",");
        row("-status:active,suspendet", 16, "suspendet", "suspended");
        row("status:>active", 8, ">");
        row("name:<a", 6, "<");
        row("last:>soon", 7, "soon");
        row("last:2026-02-30", 6, "2026-02-30");
        row("last:2026-13", 6, "2026-13");
        row("last:>never", 7, "never");
        row("last:90", 6, "90");
        row("last:99999999d", 6, "99999999d");
        row("saves:>much", 8, "much");
        row("option:7", 8, "7");
        row("option:2=maybe", 8, "2=maybe");
        row("product:excel", 9, "excel", "jira");
        row("or a", 1, "or");
        row("a or", 3, "or");
        row("a or or b", 6, "or");
        row("\"a\"b", 4, "\"a\"b");
        row("name:\"a\"b", 9, "\"a\"b");
        row("\"\"", 1, "\"\"");
        row("\"\":x", 1, "\"\"");
        row("(anna or bert)", 1, "(anna");
        row("last>90d", 5, "last>90d", "last:>90d");
        row("reason:\"\"", 8, "");
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(bool, unknownField);
        QFETCH(int, column);
        QFETCH(QString, detail);
        QFETCH(QString, hint);
        const Result<Query> query = parseQuery(text);
        QVERIFY(!query);
        QCOMPARE(query.error().code, unknownField ? ErrorCode::UnknownField : ErrorCode::BadQuery);
        QCOMPARE(query.error().column, column);
        QCOMPARE(query.error().subject, text);
        QCOMPARE(query.error().detail, detail);
        if (!hint.isEmpty())
            QVERIFY2(queryHints(query.error()).contains(hint), qPrintable(queryHints(query.error()).join(u' ')));
    }

    void refusesNul()
    {
        const QString text = QStringLiteral("ab") + QChar(0) + QStringLiteral("c");
        const Result<Query> query = parseQuery(text);
        QVERIFY(!query);
        QCOMPARE(query.error().column, 3);
    }

    /// Any text is read or refused with a place inside it (or right behind its end).
    void survivesAnyText()
    {
        static const std::vector<QString> pieces = [] {
            std::vector<QString> made;
            for (const char *piece : {"\"", "\"\"", ":", "-", ",", "=", "<", ">", "<=", " ", "or", " or ", "last",
                     "status", "active", "90d", "jira", "saves", "12.5", "option", "2=blocked", "(", "\u00a0", "ä", "😀",
                     "name", "x", "0", "9999999999", "qm"})
                made.push_back(QString::fromUtf8(piece));
            made.push_back(QString(QChar(0xd800))); // half a surrogate pair
            made.push_back(QString(QChar(0)));
            return made;
        }();
        support::Dice dice(7);
        int read = 0;
        for (int i = 0; i < 60000; ++i) {
            QString text;
            for (int n = dice(9); n > 0; --n)
                text += dice.oneOf(pieces);
            const Result<Query> query = parseQuery(text);
            if (!query) {
                QVERIFY2(query.error().column >= 1 && query.error().column <= text.size() + 1, qPrintable(text));
                queryHints(query.error());
                continue;
            }
            ++read;
            for (const auto &group : query->anyOf) {
                QVERIFY(!group.empty());
                for (const QueryTerm &term : group) {
                    QVERIFY(!term.values.isEmpty());
                    QVERIFY(term.position >= 1 && term.length >= 1 && term.position - 1 + term.length <= text.size());
                }
            }
        }
        QVERIFY(read > 1000);
    }

    void everyFieldHasOneKey()
    {
        QSet<QString> keys;
        for (const QueryField field : queryFields())
            keys.insert(queryFieldKey(field));
        QCOMPARE(keys.size(), static_cast<qsizetype>(queryFields().size()));
        QCOMPARE(keys.size(), static_cast<qsizetype>(QueryField::Count) - 1); // all but the files' own columns
    }

    /// What completion offers can be searched for.
    void valuesAreReadable()
    {
        const auto assessment = support::randomAssessment(300, 1);
        for (const QueryField field : queryFields()) {
            for (const QString &value : queryValues(field, assessment.get())) {
                const QString plain = value.startsWith(u'>') || value.startsWith(u'<') ? value : u'"' + value + u'"';
                const QString text = queryFieldKey(field) + u':' + plain;
                const Result<Query> query = parseQuery(text);
                QVERIFY2(query, qPrintable(text));
                if (field != QueryField::Reason && field != QueryField::Rule)
                    QVERIFY2(match(*assessment, *query), qPrintable(text));
            }
        }
        QCOMPARE(queryValues(QueryField::Department, assessment.get(), 2).size(), 2);
        QVERIFY(queryValues(QueryField::Group, assessment.get()).contains(QStringLiteral("Org Admins")));
        QVERIFY(queryValues(QueryField::Domain, assessment.get()).contains(QStringLiteral("example.com")));
        QVERIFY(queryValues(QueryField::Department, nullptr).isEmpty());
    }
};

QTEST_APPLESS_MAIN(QueryTest)
#include "tst_query.moc"
