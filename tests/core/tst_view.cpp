// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/view.h"

#include <QTest>

using namespace core;

class ViewTest final : public QObject
{
    Q_OBJECT

private slots:
    void thereAndBack()
    {
        View full;
        full.name = QStringLiteral("Trello, by “department”");
        full.search = QStringLiteral("reason:trello-only -is:leaver or \"a \"\"b\"\"\"");
        full.sort = {{QStringLiteral("department"), true}, {QStringLiteral("column:Cost centre"), false}};
        full.columns = QStringLiteral("fit\n120+name\n80-email");
        full.frozen = 2;
        full.grouping = AccountColumn::Department;
        View plain;
        plain.name = QStringLiteral("Alles");
        const std::vector<View> views {full, plain};
        const auto read = viewsFromJson(viewsToJson(views), QStringLiteral("views"));
        QVERIFY(read);
        QVERIFY(*read == views);
        QVERIFY(viewsFromJson(viewsToJson({}), QString())->empty());
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("subject");
        const auto view = [](const char *text) -> QByteArray {
            return QByteArray("{\"version\": 1, \"views\": [") + text + "]}";
        };
        const auto row = [](const char *name, const QByteArray &json, ErrorCode code, const char *subject) {
            QTest::newRow(name) << json << code << QString::fromUtf8(subject);
        };
        row("no JSON", "{", ErrorCode::BadJson, "v");
        row("list", "[]", ErrorCode::BadValue, "v");
        row("no version", "{\"views\": []}", ErrorCode::MissingKey, "v: version");
        row("newer", "{\"version\": 2, \"views\": []}", ErrorCode::BadValue, "v: version");
        row("no views", "{\"version\": 1}", ErrorCode::MissingKey, "v: views");
        row("more", "{\"version\": 1, \"views\": [], \"x\": 1}", ErrorCode::UnknownKey, "v: x");
        row("no name", view("{}"), ErrorCode::MissingKey, "v: views[0].name");
        row("empty name", view("{\"name\": \" \"}"), ErrorCode::BadValue, "v: views[0].name");
        row("same name", view("{\"name\": \"a\"}, {\"name\": \"A\"}"), ErrorCode::BadValue, "v: views[1].name");
        row("unknown key", view("{\"name\": \"a\", \"colour\": \"red\"}"), ErrorCode::UnknownKey, "v: views[0].colour");
        row("search", view("{\"name\": \"a\", \"search\": \"nofield:x\"}"), ErrorCode::BadValue, "v: views[0].search");
        row("search kind", view("{\"name\": \"a\", \"search\": 1}"), ErrorCode::BadValue, "v: views[0].search");
        row("sort", view("{\"name\": \"a\", \"sort\": [{\"column\": \"mial\"}]}"), ErrorCode::BadValue,
            "v: views[0].sort[0].column");
        row("sort key", view("{\"name\": \"a\", \"sort\": [{}]}"), ErrorCode::MissingKey, "v: views[0].sort[0].column");
        row("descending", view("{\"name\": \"a\", \"sort\": [{\"column\": \"name\", \"descending\": 1}]}"),
            ErrorCode::BadValue, "v: views[0].sort[0].descending");
        row("frozen", view("{\"name\": \"a\", \"frozen\": -1}"), ErrorCode::BadValue, "v: views[0].frozen");
        row("frozen half", view("{\"name\": \"a\", \"frozen\": 1.5}"), ErrorCode::BadValue, "v: views[0].frozen");
        row("group", view("{\"name\": \"a\", \"group\": \"email\"}"), ErrorCode::BadValue, "v: views[0].group");
    }
    void errors()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        QFETCH(QString, subject);
        const auto read = viewsFromJson(json, QStringLiteral("v"));
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
        QCOMPARE(read.error().subject, subject);
    }

    void whatCountsAsChanged()
    {
        View a;
        a.columns = QStringLiteral("fit\n120+name\n80-email");
        View b = a;
        b.name = QStringLiteral("other name");
        b.columns = QStringLiteral("fit\n300+name\n90-email");
        QVERIFY(showTheSame(a, b));
        b.columns = QStringLiteral("fit\n300+name\n90+email");
        QVERIFY(!showTheSame(a, b));
        a.columns = QStringLiteral("120+name");
        b.columns = QStringLiteral("121+name");
        QVERIFY(!showTheSame(a, b));
        a.columns = QStringLiteral("fit all\n120+name\n80-email");
        b.columns = QStringLiteral("fit all\n120+name\n80+email");
        QVERIFY(showTheSame(a, b));
        b.columns = QStringLiteral("fit all\n80+email\n120+name");
        QVERIFY(!showTheSame(a, b));
        b.columns.clear();
        b.frozen = 3;
        QVERIFY(showTheSame(a, b));
        b.search = QStringLiteral(" ");
        QVERIFY(showTheSame(a, b));
        b.search = QStringLiteral("trello");
        QVERIFY(!showTheSame(a, b));
        b = a;
        b.sort = {{QStringLiteral("name"), false}};
        QVERIFY(!showTheSame(a, b));
    }
};

QTEST_APPLESS_MAIN(ViewTest)
#include "tst_view.moc"
