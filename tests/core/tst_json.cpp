// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json.h"

#include <QTest>

using core::JsonValue;
using core::Result;
using Kind = core::JsonValue::Kind;

class TestJson : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryKind();
    void tellsPlaces();
    void keepsNumbersAsWritten();
    void readsEscapes();
    void skipsByteOrderMark();
    void pointsAtErrors_data();
    void pointsAtErrors();
    void staysLinear();
};

void TestJson::readsEveryKind()
{
    const Result<JsonValue> root = core::parseJson(
        R"({"a": [1, "x", true, false, null, {}, []], "b": {"c": -0.5e+3}})", QStringLiteral("f.json"));
    QVERIFY(root);
    QCOMPARE(root->kind, Kind::Object);
    QCOMPARE(root->keys.size(), std::size_t(2));
    const JsonValue *list = root->find(u"a");
    QVERIFY(list && list->items.size() == 7);
    const Kind kinds[] = {Kind::Number, Kind::String, Kind::Bool, Kind::Bool, Kind::Null, Kind::Object, Kind::Array};
    for (std::size_t i = 0; i < 7; ++i)
        QCOMPARE(list->items[i].kind, kinds[i]);
    QVERIFY(list->items[2].flag && !list->items[3].flag);
    QCOMPARE(root->find(u"b")->find(u"c")->text, QStringLiteral("-0.5e+3"));
    QVERIFY(!root->find(u"z"));
}

void TestJson::tellsPlaces()
{
    const Result<JsonValue> root
        = core::parseJson("{\r\n  \"\xc3\xa4\xf0\x9f\x98\x80\": 1,\n\"b\":\r [2]}", QStringLiteral("f"));
    QVERIFY(root);
    QCOMPARE(root->items[0].line, qint64(2));
    QCOMPARE(root->items[0].column, qint64(9));
    QCOMPARE(root->items[1].items[0].line, qint64(4));
    QCOMPARE(root->items[1].items[0].column, qint64(3));
}

void TestJson::keepsNumbersAsWritten()
{
    for (const char *number :
        {"0", "-0", "4.20", "123456789012345678901234567890", "0.1000000000000000055", "1E5", "1e-9"}) {
        const Result<JsonValue> value = core::parseJson(number, QStringLiteral("f"));
        QVERIFY2(value, number);
        QCOMPARE(value->text, QString::fromLatin1(number));
    }
}

void TestJson::readsEscapes()
{
    const Result<JsonValue> value = core::parseJson(R"("\"\\\/\b\f\n\r\t\u00e4\uD83D\uDE00")", QStringLiteral("f"));
    QVERIFY(value);
    QCOMPARE(value->text, QString::fromUtf8("\"\\/\b\f\n\r\t\xc3\xa4\xf0\x9f\x98\x80"));
}

void TestJson::skipsByteOrderMark()
{
    const Result<JsonValue> value = core::parseJson("\xef\xbb\xbf{}", QStringLiteral("f"));
    QVERIFY(value);
    QCOMPARE(value->column, qint64(1));
}

void TestJson::pointsAtErrors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<qint64>("column");
    const auto bad = [](const char *name, const QByteArray &json, qint64 line, qint64 column) {
        QTest::newRow(name) << json << line << column;
    };
    bad("empty", "", 1, 1);
    bad("blank", " \n ", 2, 2);
    bad("cut", "{\"a\": 1", 1, 8);
    bad("comma at the end", "[1,\n]", 2, 1);
    bad("no comma", "[1 2]", 1, 4);
    bad("no colon", "{\"a\" 1}", 1, 6);
    bad("key twice", "{\"a\": 1,\n \"a\": 2}", 2, 2);
    bad("single quotes", "{'a': 1}", 1, 2);
    bad("comment", "{} // no", 1, 4);
    bad("two documents", "{}{}", 1, 3);
    bad("bare word", "[yes]", 1, 2);
    bad("leading zero", "[01]", 1, 3);
    bad("no digit behind the point", "[1.]", 1, 4);
    bad("plus", "[+1]", 1, 2);
    bad("NaN", "NaN", 1, 1);
    bad("newline in a text", "\"a\nb\"", 1, 3);
    bad("unknown escape", "\"\\x\"", 1, 2);
    bad("lone surrogate", "\"\\ud800\"", 1, 2);
    bad("lone low surrogate", "\"\\udc00\"", 1, 2);
    bad("short escape", "\"\\u12\"", 1, 2);
    bad("no UTF-8", "[\"\xe4\"]", 1, 3);
    bad("UTF-16", QByteArray("{\0}\0", 4), 1, 2);
    bad("too deep", QByteArray(100, '[') + QByteArray(100, ']'), 1, 66);
}

void TestJson::pointsAtErrors()
{
    QFETCH(QByteArray, json);
    const Result<JsonValue> value = core::parseJson(json, QStringLiteral("book.json"));
    QVERIFY(!value);
    QCOMPARE(value.error().code, core::ErrorCode::BadJson);
    QCOMPARE(value.error().subject, QStringLiteral("book.json"));
    QTEST(value.error().line, "line");
    QTEST(value.error().column, "column");
}

void TestJson::staysLinear()
{
    QByteArray json = "[";
    for (int i = 0; i < 200'000; ++i)
        json += "1,\n";
    json += "1]";
    const Result<JsonValue> value = core::parseJson(json, QStringLiteral("f"));
    QVERIFY(value);
    QCOMPARE(value->items.back().line, qint64(200'001));
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
