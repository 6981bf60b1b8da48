// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/annotation.h"
#include "core/assess.h"

#include "accountsfromtext.h"
#include "support/batches.h"

#include <QTest>

using namespace core;

class TestAnnotation final : public QObject
{
    Q_OBJECT

    static QString s(const char *text) { return QString::fromUtf8(text); }

private slots:
    void findsByIdThenByMail()
    {
        const AccountTablePtr table = support::table(R"(Name | Email | ID
            Ann | ann@acme.com | 1
            Bob | BOB@acme.com |
            Eve | ann@acme.com | 9)");
        const Annotations notes({{s("1"), s("ann@acme.com"), kMarkedProtected, {}, {}}, {{}, s("Bob@Acme.com"), 0, s("asks"), {}}});
        QCOMPARE(notes.find(*table, 0)->marks, kMarkedProtected);
        QCOMPARE(notes.find(*table, 1)->note, s("asks"));
        QCOMPARE(notes.find(*table, 2), nullptr); // the address is known under another ID
    }

    void emptyOnesAreLeftOutAndTheLastCounts()
    {
        const Annotations notes({{s("1"), {}, kMarkedLeaver, {}, {}}, {s("2"), {}, 0, {}, {}}, {s("1"), {}, kMarkedIntended, {}, {}}});
        QCOMPARE(notes.all().size(), std::size_t(1));
        QCOMPARE(notes.all().front().marks, kMarkedIntended);
    }

    void exceptionsComeBackWhenDue()
    {
        Annotation one {s("1"), {}, 0, {}, Exception {s("Ann"), s("migration"), 100, 200}};
        QCOMPARE(marksOf(one, 200), kMarkedIntended);
        QCOMPARE(marksOf(one, 201), Marks(0));
        one.exception->until = kNoDay;
        QCOMPARE(marksOf(one, 100000), kMarkedIntended);
    }

    void marksChangeTheAnswer()
    {
        AssessRequest request = accounts::request(s("Status|Trello|Jira\nActive|Standard\nActive|Standard\nActive|Standard\nActive|Standard\nActive|Standard"));
        const AccountTable &table = *request.accounts.table;
        const auto mail = [&table](Row row) { return QString::fromUtf8(table.mail(row).data(), static_cast<qsizetype>(table.mail(row).size())); };
        request.today = 20000;
        request.accounts.annotations = std::make_shared<Annotations>(std::vector<Annotation> {
            {{}, mail(0), kMarkedProtected, {}, {}}, {{}, mail(1), kMarkedLeaver, {}, {}}, {{}, mail(2), kMarkedIntended, {}, {}},
            {{}, mail(3), 0, {}, Exception {s("Ann"), s("until summer"), 19000, 19999}}});
        const auto assessment = assess(std::move(request));
        QVERIFY(assessment.has_value());
        const Assessment &a = **assessment;
        QVERIFY(a.of(0).isProtected);
        QVERIFY(!a.of(0).leaver);
        QVERIFY(a.of(1).leaver);
        QCOMPARE(a.of(2).intent, Intent::Intended);
        QVERIFY(a.of(2).markedIntended);
        QCOMPARE(a.of(3).intent, Intent::Accidental); // the exception was due yesterday
        QCOMPARE(a.of(4).intent, Intent::Accidental);
        QCOMPARE(a.totals.billable, qint64(5));
        QCOMPARE(a.totals.intended, qint64(1));
    }
};

QTEST_GUILESS_MAIN(TestAnnotation)
#include "tst_annotation.moc"
