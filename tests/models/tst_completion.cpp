// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/querycompletion.h"
#include "organisation.h"

#include <QAbstractItemModelTester>
#include <QTest>

using models::completionsAt;

namespace {

QStringList labels(const models::Completions &completions)
{
    QStringList all;
    for (const models::Completion &item : completions.items)
        all.append(item.label);
    return all;
}

/// "|" is the cursor.
models::Completions at(const QString &text, const models::FieldValues &values = {}, const QStringList &headers = {})
{
    const auto cursor = static_cast<int>(text.indexOf(u'|'));
    return completionsAt(QString(text).remove(u'|'), cursor, values, headers);
}

QString accepted(QString text, const QString &label, const models::FieldValues &values = {}, const QStringList &headers = {})
{
    const auto completions = at(text, values, headers);
    const auto index = static_cast<int>(labels(completions).indexOf(label));
    if (index < 0)
        return QStringLiteral("no such completion: ") + labels(completions).join(u' ');
    int cursor = -1;
    QString result = models::applied(text.remove(u'|'), completions, index, &cursor);
    return result.insert(cursor, u'|');
}

} // namespace

class TestCompletion final : public QObject
{
    Q_OBJECT
private slots:
    void fieldsAndValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *text, const char *label, const char *result) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(label) << QString::fromUtf8(result);
        };
        row("|", "verdict:", "verdict:|");
        row("ver|", "verdict:", "verdict:|");
        row("-ver|", "verdict:", "-verdict:|");
        row("trello ver|", "verdict:", "trello verdict:|");
        row("trello ver|dict:x", "verdict:", "trello verdict:|");
        row("verdict:b|", "billable", "verdict:billable |");
        row("verdict:b| jira", "billable", "verdict:billable |jira");
        row("verdict:billable,un|", "unknown", "verdict:billable,unknown |");
        row("verdict:|", "not-billable", "verdict:not-billable |");
        row("VERDICT:bill|", "billable", "VERDICT:billable |");
        row("department:=sa|", "Sales East", "department:=\"Sales East\" |");
        row("department:\"Sales E|", "Sales East", "department:\"Sales East\" |");
        row("department:\"Sales E|\" jira", "Sales East", "department:\"Sales East\" |jira");
        row("option:2=bl|", "2=blocked", "option:2=blocked |");
        row("last:>|", ">90d", "last:>90d |");
        row("last:|", "never", "last:never |");
        row("tre|", "trello", "trello |");
        row("cos|", "Cost centre:", "\"Cost centre\":|");
    }
    void fieldsAndValues()
    {
        QFETCH(QString, text);
        QFETCH(QString, label);
        const models::FieldValues values {{static_cast<int>(core::QueryField::Department), {QStringLiteral("Sales East"), QStringLiteral("IT")}}};
        QTEST(accepted(text, label, values, {QStringLiteral("Cost centre")}), "result");
    }

    void everyFieldHasItsMeaning()
    {
        for (const models::Completion &item : at(QStringLiteral("|")).items)
            QVERIFY2(!item.meaning.isEmpty(), qPrintable(item.label));
        QVERIFY(at(QStringLiteral("|")).items.size() > 20);
    }

    void everyCompletionParses()
    {
        const core::AssessmentPtr all = organisation::assessed(organisation::everything());
        for (const core::QueryField field : core::queryFields()) {
            models::FieldValues values {{static_cast<int>(field), core::queryValues(field, all.get(), 50)}};
            const QString key = core::queryFieldKey(field);
            const auto completions = completionsAt(key + u':', static_cast<int>(key.size()) + 1, values);
            for (int i = 0; i < completions.items.size(); ++i) {
                const QString text = models::applied(key + u':', completions, i, nullptr);
                QVERIFY2(core::parseQuery(text), qPrintable(text));
            }
        }
    }

    void nothingForWhatIsWritten()
    {
        QVERIFY(at(QStringLiteral("verdict:not-billable|")).items.isEmpty());
        QVERIFY(at(QStringLiteral("nofield:x|")).items.isEmpty());
        QVERIFY(at(QStringLiteral("zzz|")).items.isEmpty());
    }

    void anyCursorIsSafe()
    {
        const QString text = QStringLiteral("a:\"b c\" -d:>=\"e,f\" or \"g\":h,i ");
        for (int cursor = -1; cursor <= text.size() + 1; ++cursor) {
            const auto completions = completionsAt(text, cursor, {});
            QVERIFY(completions.from >= 0 && completions.length >= 0 && completions.from + completions.length <= text.size());
        }
        QCOMPARE(models::applied(text, {}, 0, nullptr), text);
    }

    void theModel()
    {
        models::CompletionModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setText(QStringLiteral("site:"), 5);
        QCOMPARE(model.rowCount(), 0);
        model.setAssessment(organisation::assessed(organisation::everything()));
        QTRY_VERIFY(model.rowCount() > 0);
        QVERIFY(model.match(model.index(0), Qt::DisplayRole, QStringLiteral("acme.atlassian.net")).size() == 1);
        model.setText(QStringLiteral("verdict:bill"), 12);
        int cursor = 0;
        QCOMPARE(model.applied(0, &cursor), QStringLiteral("verdict:billable "));
        QCOMPARE(cursor, 17);
        QVERIFY(!model.index(0).data(models::CompletionModel::MeaningRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestCompletion)
#include "tst_completion.moc"
