// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preflightmodel.h"
#include "models/preflightwords.h"
#include "models/rehearsalwords.h"
#include "models/syncwords.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QTest>

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

const QDateTime kNow(QDate(2026, 11, 24), QTime(12, 0), Qt::UTC);

core::Preflight answer(const QString &id, const QString &reason, const QDateTime &asked = kNow)
{
    core::Preflight one {id, asked, {}, std::vector<core::ScimLink>()};
    for (const char *privilege : {"email.set", "lifecycle.enablement", "lifecycle.delete"})
        one.rules.emplace(s(privilege), core::PrivilegeRule {reason.isEmpty(), reason});
    return one;
}

} // namespace

class TestTalking final : public QObject
{
    Q_OBJECT

private slots:
    void progressIsTold()
    {
        const QLocale locale(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(models::syncStateText({models::SyncStage::Accounts, 1200, 10000, 85.4, 120}, locale),
            s("Loading accounts: 1,200 of 10,000 · 85 a second · 2 minutes left"));
        QCOMPARE(models::syncStateText({models::SyncStage::Accounts, 300, 0, 3.3, -1}, locale),
            s("Loading accounts: 300 · 3.3 a second"));
        QCOMPARE(models::syncStateText({}, locale), s("Asking for the organisation…"));
        QCOMPARE(models::timeLeftText(1, locale), s("1 second left"));
        QCOMPARE(models::timeLeftText(89, locale), s("89 seconds left"));
        QCOMPARE(models::timeLeftText(90, locale), s("2 minutes left"));
        QCOMPARE(models::timeLeftText(2 * 3600, locale), s("2 hours left"));
        QSet<QString> texts;
        for (int i = 0; i < static_cast<int>(models::SyncStage::Count); ++i)
            texts.insert(models::syncStateText({static_cast<models::SyncStage>(i), 0, 0, 0, -1}, locale));
        QCOMPARE(texts.size(), qsizetype(models::SyncStage::Count));
    }

    void whatLacksIsTold()
    {
        const QLocale locale(QLocale::English, QLocale::UnitedStates);
        QVERIFY(models::syncLackText({}, locale).what.isEmpty());
        models::SyncOutcome outcome {10000, 500, 20, 12, false, true, {}};
        core::Error error {core::ErrorCode::NotAllowed, s("GET /x"), 0, 0, {}};
        error.requestId = s("req-9");
        outcome.lacks.push_back({models::SyncStage::Sites, error});
        const models::ErrorText text = models::syncLackText(outcome, locale);
        QVERIFY(text.advice.contains(s("Plans and owners of sites stay unknown: Atlassian does not allow this.")));
        QVERIFY(text.advice.contains(s("When 12 accounts were last active was not asked")));
        QVERIFY(text.detail.contains(s("req-9")));
        QCOMPARE(models::syncOutcomeText(outcome, locale),
            s("10,000 accounts loaded from Atlassian, 500 of them billable by its own flag. Of 20 it doesn't say so. "
              "The list had changed since the stopped one: it was "
              "loaded anew."));
        QVERIFY(models::syncStoppedText().advice.contains(s("goes on")));
    }

    void everyBarrierHasWords()
    {
        QSet<QString> texts;
        for (int i = 1; i < static_cast<int>(core::Barrier::Count); ++i) {
            const auto barrier = static_cast<core::Barrier>(i);
            const QString text = models::barrierText(barrier, s("new.reason"));
            QVERIFY(!text.isEmpty());
            QVERIFY(!models::barrierBrief(barrier, s("new.reason")).isEmpty());
            texts.insert(text);
        }
        QCOMPARE(texts.size(), qsizetype(core::Barrier::Count) - 1);
        QVERIFY(models::barrierText(core::Barrier::Other, s("new.reason")).contains(s("new.reason")));
        for (int i = 0; i < static_cast<int>(models::RehearsalFailure::Count); ++i)
            QVERIFY(!models::rehearsalText(static_cast<models::RehearsalFailure>(i), {}).what.isEmpty());
    }

    void anAnswerIsTold()
    {
        const QLocale locale(QLocale::English, QLocale::UnitedStates);
        const core::Preflight one = answer(s("a"), s("externalDirectory.scim"), kNow.addSecs(-300));
        const models::PreflightDocument document = models::preflightDocument(one, kNow, locale);
        QCOMPARE(document.title, s("What Atlassian lets be done, asked 5 minutes ago"));
        QVERIFY(document.note.isEmpty());
        const QString text = models::plainText(document);
        QVERIFY(text.contains(s("It can't be deactivated: a SCIM directory manages it.")));
        QVERIFY(text.contains(s("Option 2, Non-billable policy: blocked: SCIM directory")));
        QVERIFY(!text.contains(s("API tokens"))); // not told
        QVERIFY(models::plainText(models::preflightDocument(answer(s("a"), {}), kNow, locale))
                    .contains(s("It may be deactivated.")));

        const models::PreflightDocument old
            = models::preflightDocument(answer(s("a"), {}, kNow.addDays(-8)), kNow, locale);
        QVERIFY(old.isWarning && old.note.contains(s("7 days")));
        QVERIFY(old.title.contains(s("8 days ago")));
        QVERIFY(!models::isOldPreflight(kNow.addDays(-7), kNow));
        QCOMPARE(models::askedText(kNow.addSecs(-59), kNow, locale), s("just now"));
        QCOMPARE(models::askedText(kNow.addSecs(-3600), kNow, locale), s("1 hour ago"));
        QVERIFY(models::preflightDocument(std::optional<core::Error>(), locale).note.contains(s("Not asked")));
    }

    void theMatrixIsSortedAndWritten()
    {
        models::PreflightModel model(models::Wording::forLocale(QLocale(QLocale::English, QLocale::UnitedStates)));
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        std::vector<models::PreflightRow> rows;
        rows.push_back({s("bo@acme.example"), s("b"), answer(s("b"), s("externalDirectory.google")), {}});
        rows.push_back({s("ann@acme.example"), s("a"), answer(s("a"), {}, kNow.addDays(-9)), {}});
        rows.push_back({s("cy@acme.example"), s("c"), {}, core::Error {core::ErrorCode::NotThere, {}, 0, 0, {}}});
        model.setRows(rows, kNow);
        using C = models::PreflightModel::Column;
        const auto cell
            = [&model](int row, C column) { return model.index(row, static_cast<int>(column)).data().toString(); };
        QCOMPARE(model.sentence(), s("3 accounts: 2 answered, 1 without an answer, 1 older than a week"));
        QCOMPARE(cell(0, C::Manager), s("Google Workspace"));
        QCOMPARE(cell(0, C::Option2), s("blocked: Google Workspace"));
        QCOMPARE(cell(0, C::Option1), s("not needed"));
        QCOMPARE(cell(1, C::Option4), s("eligible"));
        QCOMPARE(cell(1, C::Asked), s("9 days ago, old"));
        QCOMPARE(cell(2, C::Asked), s("could not be asked"));
        QVERIFY(model.index(2, 0).data(Qt::ToolTipRole).toString().contains(s("does not find")));
        const QPersistentModelIndex bo(model.index(0, 0));
        model.sort(static_cast<int>(C::Account), Qt::AscendingOrder);
        QCOMPARE(cell(0, C::Account), s("ann@acme.example"));
        QCOMPARE(bo.row(), 1);
        const auto table = model.table();
        QCOMPARE(table->rowCount(), qint64(3));
        QCOMPARE(table->columns().size(), std::size_t(C::Count) + 1);
        QCOMPARE(std::get<QString>(table->cell(0, 0)), s("a"));
        QCOMPARE(std::get<QString>(table->cell(1, 1)), s("bo@acme.example"));
        model.sort(-1);
        QCOMPARE(cell(0, C::Account), s("bo@acme.example"));
    }
};

QTEST_MAIN(TestTalking)
#include "tst_talking.moc"
