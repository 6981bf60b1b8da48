// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsfromtext.h"

#include "core/assessment.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace core;

namespace {

const QByteArray kSmall = R"({
  "id": "small", "title": "Small", "from": "2026-01-01",
  "counting": [ { "product": "trello", "since": "2020-04-01" } ],
  "rules": [
    { "id": "off", "account": { "status": ["deactivated"] }, "verdict": "not-billable", "certainty": "certain",
      "source": { "title": "Page", "url": "page.example.com", "date": "2026-02-03", "tag": "documented" } },
    { "id": "app", "access": { "product": "trello", "plan": ["free"] }, "outcome": "counts", "certainty": "likely",
      "source": { "title": "Page", "url": "page.example.com", "tag": "inference" } }
  ]
})";

Error errorOf(const QByteArray &json)
{
    const auto set = parseRuleSet(json, QStringLiteral("r.json"));
    return set ? Error {ErrorCode::FileEmpty, {}, 0, 0, {}} : set.error();
}

QByteArray changed(const char *from, const char *to)
{
    QByteArray json = kSmall;
    if (!json.contains(from))
        qFatal("no %s in the small set", from);
    return json.replace(from, to);
}

} // namespace

class tst_ruleset final : public QObject
{
    Q_OBJECT

private slots:
    void smallSet()
    {
        const auto set = parseRuleSet(kSmall, QStringLiteral("r.json"));
        QVERIFY(set);
        QCOMPARE(set->id, QStringLiteral("small"));
        QCOMPARE(set->from, accounts::day(2026, 1, 1));
        QCOMPARE(set->to, kNoDay);
        QCOMPARE(set->counting.size(), std::size_t(1));
        QCOMPARE(set->counting[0].since, accounts::day(2020, 4, 1));
        QCOMPARE(set->rules.size(), std::size_t(2));
        QVERIFY(!set->rules[0].perAccess);
        QCOMPARE(set->rules[0].account.status, std::vector {AccountStatus::Deactivated});
        QCOMPARE(set->rules[0].source.date, QDate(2026, 2, 3));
        QVERIFY(set->rules[1].perAccess);
        QCOMPARE(set->rules[1].access.product, std::vector {Product::Trello});
        QCOMPARE(set->rules[1].outcome, AccessOutcome::Counts);
        QVERIFY(!set->rules[1].source.date.isValid());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("subject");
        const int bad = int(ErrorCode::BadValue), missing = int(ErrorCode::MissingKey), unknown = int(ErrorCode::UnknownKey);
        QTest::newRow("misspelt predicate") << changed("\"status\"", "\"sttus\"") << unknown << "r.json: rules[0].account.sttus";
        QTest::newRow("unknown key of the set") << changed("\"title\": \"Small\"", "\"title\": \"Small\", \"x\": 1") << unknown << "r.json: x";
        QTest::newRow("unknown status") << changed("deactivated", "gone") << bad << "r.json: rules[0].account.status[0]";
        QTest::newRow("unknown product") << changed("{ \"product\": \"trello\", \"plan\"", "{ \"product\": \"trelo\", \"plan\"") << bad << "r.json: rules[1].access.product";
        QTest::newRow("empty list would match all") << changed("[\"free\"]", "[]") << bad << "r.json: rules[1].access.plan";
        QTest::newRow("unknown tag") << changed("inference", "guess") << bad << "r.json: rules[1].source.tag";
        QTest::newRow("no title") << changed("\"title\": \"Small\",", "") << missing << "r.json: title";
        QTest::newRow("no verdict") << changed("\"verdict\": \"not-billable\",", "") << missing << "r.json: rules[0].verdict";
        QTest::newRow("verdict of an access") << changed("\"outcome\": \"counts\"", "\"outcome\": \"counts\", \"verdict\": \"billable\"") << bad << "r.json: rules[1].verdict";
        QTest::newRow("both conditions") << changed("\"access\": {", "\"account\": {}, \"access\": {") << bad << "r.json: rules[1].access";
        QTest::newRow("same id twice") << changed("\"id\": \"app\"", "\"id\": \"off\"") << bad << "r.json: rules[1].id";
        QTest::newRow("id with blank") << changed("\"id\": \"app\"", "\"id\": \"an app\"") << bad << "r.json: rules[1].id";
        QTest::newRow("certain and undecided") << changed("\"outcome\": \"counts\"", "\"outcome\": \"undecided\"") << bad << "r.json: rules[1].certainty";
        QTest::newRow("undecided without what is missing") << changed("\"outcome\": \"counts\", \"certainty\": \"likely\"", "\"outcome\": \"undecided\", \"certainty\": \"unknown\"") << missing << "r.json: rules[1].missing";
        QTest::newRow("no such day") << changed("2026-01-01", "2026-02-30") << bad << "r.json: from";
        QTest::newRow("ends before it begins") << changed("\"from\": \"2026-01-01\"", "\"from\": \"2026-01-01\", \"to\": \"2025-01-01\"") << bad << "r.json: to";
        QTest::newRow("rules not a list") << QByteArray(R"({"id":"a","title":"b","counting":[],"rules":{}})") << bad << "r.json: rules";
        QTest::newRow("no rules") << QByteArray(R"({"id":"a","title":"b","counting":[],"rules":[]})") << bad << "r.json: rules";
        QTest::newRow("a list") << QByteArray("[]") << bad << "r.json";
    }
    void refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        QFETCH(QString, subject);
        const Error error = errorOf(json);
        QCOMPARE(int(error.code), code);
        QCOMPARE(error.subject, subject);
        QVERIFY(error.line > 0);
        QVERIFY(error.column > 0);
    }

    void syntaxErrorHasItsPlace()
    {
        const Error error = errorOf("{\n  \"id\": \"a\",\n  \"title\" \"b\"\n}");
        QCOMPARE(error.code, ErrorCode::BadJson);
        QCOMPARE(error.subject, QStringLiteral("r.json"));
        QCOMPARE(error.line, 3);
        QCOMPARE(error.column, 11);
    }

    void noInputBreaksIt()
    {
        const QByteArray whole = accounts::shippedFile(QStringLiteral("rules/guard-standard-2026.json"));
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            QByteArray json = i % 2 ? whole : kSmall;
            for (int n = random.bounded(1, 6); n > 0; --n) {
                const int at = random.bounded(int(json.size()));
                switch (random.bounded(4)) {
                case 0:
                    json[at] = char(random.bounded(256));
                    break;
                case 1:
                    json.remove(at, random.bounded(20));
                    break;
                case 2:
                    json.insert(at, whole.mid(random.bounded(int(whole.size())), random.bounded(30)));
                    break;
                default:
                    json.truncate(at + 1);
                }
                if (json.isEmpty())
                    json = "{";
            }
            const auto set = parseRuleSet(json, QStringLiteral("r.json"));
            if (set)
                QVERIFY(!set->rules.empty());
            else
                QVERIFY(set.error().code == ErrorCode::BadJson || set.error().code == ErrorCode::BadValue || set.error().code == ErrorCode::MissingKey || set.error().code == ErrorCode::UnknownKey);
        }
    }

    void byDay()
    {
        const std::vector sets {accounts::rules(QStringLiteral("guard-standard-2026")), accounts::rules(QStringLiteral("guard-standard-2023"))};
        QCOMPARE(ruleSetFor(sets, accounts::day(2026, 7, 5))->id, QStringLiteral("guard-standard-2026"));
        QCOMPARE(ruleSetFor(sets, accounts::day(2024, 2, 9))->id, QStringLiteral("guard-standard-2026"));
        QCOMPARE(ruleSetFor(sets, accounts::day(2024, 2, 8))->id, QStringLiteral("guard-standard-2023"));
        QCOMPARE(ruleSetFor(sets, accounts::day(2019, 1, 1))->id, QStringLiteral("guard-standard-2023"));
        QCOMPARE(ruleSetFor(sets, kNoDay)->id, QStringLiteral("guard-standard-2023"));
        QCOMPARE(ruleSetFor({}, kNoDay), nullptr);
    }

    void shippedRulesHaveSources_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("2023") << "guard-standard-2023";
        QTest::newRow("2026") << "guard-standard-2026";
    }
    void shippedRulesHaveSources()
    {
        QFETCH(QString, id);
        for (const Rule &rule : accounts::rules(id).rules) {
            QVERIFY2(!rule.source.title.isEmpty(), qPrintable(rule.id));
            QVERIFY2(rule.source.url.startsWith(u"https://"), qPrintable(rule.id));
            QVERIFY2(rule.source.date.isValid(), qPrintable(rule.id));
            QVERIFY2(!rule.source.tag.isEmpty(), qPrintable(rule.id));
        }
    }

    void everyRuleHasSentences_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("German") << "de";
    }
    void everyRuleHasSentences()
    {
        QFETCH(QString, language);
        const QJsonObject texts = QJsonDocument::fromJson(accounts::shippedFile(QStringLiteral("rules/%1/guard-standard.json").arg(language))).object();
        QSet<QString> ids {QString(kFlagOnly), QString(kFlagDecides), QString(kNoRule)};
        for (const QString &id : {QStringLiteral("guard-standard-2023"), QStringLiteral("guard-standard-2026")}) {
            for (const Rule &rule : accounts::rules(id).rules)
                ids.insert(rule.id);
        }
        for (const QString &id : ids) {
            const QJsonObject text = texts.value(id).toObject();
            for (const auto &part : {QLatin1String("short"), QLatin1String("why")}) {
                const QString sentence = text.value(part).toString();
                QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'!'), qPrintable(id));
            }
            QVERIFY2(text.value(QLatin1String("why")).toString().endsWith(u'.'), qPrintable(id));
        }
        const QStringList written = texts.keys();
        QCOMPARE(QSet<QString>(written.begin(), written.end()), ids);
    }
};

QTEST_APPLESS_MAIN(tst_ruleset)
#include "tst_ruleset.moc"
