// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ruleset.h"
#include "models/queryvaluewords.h"
#include "models/reconciliationdocument.h"
#include "models/words.h"
#include "organisation.h"

#include <QSet>
#include <QTest>

using namespace models;

namespace {

/// Every code has words of its own, and none of them shouts.
template<typename Code, typename Text>
void checkAll(const char *what, Text text, int from = 0, int to = static_cast<int>(Code::Count))
{
    QSet<QString> seen;
    for (int i = from; i < to; ++i) {
        const QString words = text(static_cast<Code>(i));
        QVERIFY2(!words.isEmpty(), qPrintable(QStringLiteral("%1 %2 has no words").arg(QLatin1String(what)).arg(i)));
        QVERIFY2(!seen.contains(words), qPrintable(QStringLiteral("%1 %2 says the same as another: %3").arg(QLatin1String(what)).arg(i).arg(words)));
        QVERIFY2(!words.contains(u'!'), qPrintable(words));
        QVERIFY2(words == words.trimmed() && !words.contains(QStringLiteral("  ")), qPrintable(words));
        seen.insert(words);
    }
}

template<typename Code, typename Text>
void checkAllBut(const char *what, Text text, Code last)
{
    checkAll<Code>(what, text, 0, static_cast<int>(last) + 1);
}

} // namespace

class TestWords final : public QObject
{
    Q_OBJECT
private slots:
    void everyCodeHasWords()
    {
        checkAll<core::Product>("product", productText);
        checkAll<core::Plan>("plan", planText);
        checkAll<core::AccessRole>("role", roleText);
        checkAll<core::Verdict>("verdict", verdictText);
        checkAll<core::Certainty>("certainty", certaintyText);
        checkAll<core::Intent>("intent", intentText);
        checkAll<core::AccountStatus>("status", statusText);
        checkAll<core::ManagedBy>("managed by", managedByText);
        checkAll<core::Cause>("cause", [](core::Cause cause) { return causeText(cause); });
        checkAll<core::Cause>("because of", [](core::Cause cause) { return becauseOfText(cause, false); });
        checkAll<core::Flip>("flip", [](core::Flip flip) { return flipText(flip); });
        checkAll<core::Missing>("missing", [](core::Missing missing) { return missingText(missing); });
        checkAllBut("answer", [](core::Tri answer) { return answerText(answer); }, core::Tri::Yes);
        checkAllBut("ownership", ownershipText, core::Ownership::NoSite);
        checkAll<core::Option>("option title", optionTitle);
        checkAll<core::Option>("option summary", optionSummary);
        checkAll<core::Option>("option actor", optionActor);
        checkAll<core::Eligibility>("eligibility", eligibilityText);
        checkAll<core::OptionReason>("option reason", [](core::OptionReason reason) { return optionReasonText(reason).why; }, 1);
        checkAll<core::OptionReason>("option reason, brief", [](core::OptionReason reason) { return optionReasonText(reason).brief; }, 1);
        checkAllBut("undo", undoText, core::Undo::No);
        checkAll<core::Advice>("advice", adviceText);
        checkAll<core::AdviceReason>("advice reason", adviceReasonText);
        checkAll<core::SourceKind>("kind", kindText);
        checkAll<core::SourceKind>("kind help", kindHelp);
        checkAllBut("date source", dateSourceText, core::DateSource::FileTime);
        checkAll<core::RowIssue>("issue", [](core::RowIssue issue) { return issueText(issue); });
        checkAllBut("stage", stageText, core::Stage::Storing);
        checkAllBut("own site source", ownSiteSourceText, core::OwnSiteSource::Proposed);
        checkAllBut("edition", editionText, core::Edition::Enterprise);
        checkAllBut("billing", billingText, core::Billing::Annual);
        checkAllBut("provider", providerText, core::Provider::Other);
        checkAllBut("profile answer", [](core::Answer answer) { return answerText(answer); }, core::Answer::Yes);
        checkAllBut("count by", countByText, core::CountBy::Rules);
        checkAll<core::AccountColumn>("column title", columnTitle);
        checkAll<core::AccountColumn>("column help", columnHelp);
        checkAll<core::GapReason>("gap", gapText);
        checkAll<core::GapReason>("gap help", gapHelp);
    }

    void everyFieldIsExplainedAndItsExampleParses()
    {
        QSet<QString> helps;
        for (const core::QueryField field : core::queryFields()) {
            QVERIFY(!fieldHelp(field).isEmpty());
            helps.insert(fieldHelp(field));
            const auto parsed = core::parseQuery(fieldExample(field));
            QVERIFY2(parsed, qPrintable(fieldExample(field)));
            if (field != core::QueryField::Text)
                QCOMPARE(parsed->anyOf.front().front().field, field);
        }
        QCOMPARE(helps.size(), static_cast<qsizetype>(core::queryFields().size()));
        QVERIFY(core::parseQuery(fieldExample(core::QueryField::Any)));
    }

    void closedValuesAreExplained()
    {
        using core::QueryField;
        for (const QueryField field : {QueryField::Status, QueryField::Verdict, QueryField::Intent, QueryField::Certainty, QueryField::Product, QueryField::Plan, QueryField::Idp,
                 QueryField::Recommended, QueryField::Is}) {
            const QStringList values = core::queryValues(field, nullptr);
            QVERIFY(!values.isEmpty());
            for (const QString &value : values)
                QVERIFY2(!queryValueText(field, value).isEmpty(), qPrintable(value));
        }
    }

    void causesNameThePlanOnlyWhereAllAreFree()
    {
        core::Case facts;
        facts.cause = core::Cause::TrelloOnly;
        core::AccessFinding finding;
        finding.product = core::Product::Trello;
        finding.outcome = core::AccessOutcome::Counts;
        finding.plan = core::Plan::Free;
        facts.findings = {finding};
        QCOMPARE(causeText(facts), QStringLiteral("Only Trello Free"));
        finding.plan = core::Plan::Unknown;
        facts.findings.push_back(finding);
        QCOMPARE(causeText(facts), QStringLiteral("Only Trello"));
        facts.findings.clear();
        QCOMPARE(causeText(facts), QStringLiteral("Only Trello"));
    }

    void flipsNameProductsAndSites()
    {
        core::Case facts;
        facts.flip = core::Flip::LoseAccess;
        core::AccessFinding finding;
        finding.product = core::Product::Jira;
        finding.outcome = core::AccessOutcome::Counts;
        facts.findings = {finding};
        QCOMPARE(flipText(facts, {QStringLiteral("a.net"), QStringLiteral("b.net")}), QStringLiteral("Losing access to Jira on a.net and b.net."));
        QStringList many;
        for (int i = 0; i < 7; ++i)
            many.append(QStringLiteral("s%1").arg(i));
        QCOMPARE(flipText(facts, many), QStringLiteral("Losing access to Jira on s0, s1, s2, s3, s4 and 2 more sites."));
        facts.flipAlso = {core::Flip::LeaveTrello};
        QVERIFY(flipText(facts, {}).contains(QStringLiteral("And at the same time: Leaving its last Trello workspace.")));
        facts.flip = core::Flip::FindOut;
        facts.flipAlso.clear();
        facts.missing = core::Missing::ProductColumn;
        facts.missingProducts = {core::Product::Trello};
        QCOMPARE(flipText(facts, {}), QStringLiteral("The file has no column or no cell for Trello, which counted on its date."));
    }

    void everyRuleThatShipsHasWordsInEveryLanguage()
    {
        resources::load();
        for (const QString &language : {QStringLiteral("en"), QStringLiteral("de")}) {
            const RuleTexts texts = RuleTexts::shipped(language);
            for (const QString &name : {QStringLiteral("guard-standard-2023"), QStringLiteral("guard-standard-2026")}) {
                const auto set = core::parseRuleSet(organisation::resource(QStringLiteral(":/rules/%1.json").arg(name)), name);
                QVERIFY(set);
                for (const core::Rule &rule : set->rules)
                    QVERIFY2(texts.has(rule.id), qPrintable(language + u' ' + rule.id));
            }
            for (const QString &id : {QString(core::kFlagOnly), QString(core::kFlagDecides), QString(core::kNoRule)})
                QVERIFY2(texts.of(id).why != id, qPrintable(id));
        }
    }

    void ruleTextsFallBack()
    {
        RuleTexts texts;
        QCOMPARE(texts.of(QStringLiteral("nobody-knows")).shortText, QStringLiteral("nobody-knows"));
        QVERIFY(texts.of(QString(core::kFlagOnly)).why != core::kFlagOnly);
        QVERIFY(!texts.add("[1]"));
        QVERIFY(!texts.add(R"({"a": {"short": "A"}})"));
        QVERIFY(texts.add(R"({"a": {"short": "A", "why": "Because."}})"));
        QCOMPARE(texts.of(QStringLiteral("a")).why, QStringLiteral("Because."));
        QVERIFY(RuleTexts::shipped(QStringLiteral("xx")).has(QStringLiteral("deactivated")));
    }

    void savingsSayFromWhen()
    {
        const QLocale locale(QLocale::English, QLocale::UnitedStates);
        using Why = core::SavesFrom::Why;
        QSet<QString> seen;
        for (const Why why : {Why::NextCycle, Why::Renewal, Why::CycleDayUnknown, Why::RenewalUnknown, Why::BillingUnknown, Why::IncludedInPlan})
            seen.insert(savesFromText({{}, why}, locale));
        QCOMPARE(seen.size(), 6);
        QCOMPARE(savesFromText({organisation::day(2027, 3, 1), Why::Renewal}, locale), QStringLiteral("from the renewal on 1 Mar 2027"));
    }

    void losses()
    {
        QCOMPARE(lossTexts(core::Loss::SingleSignOn | core::Loss::Sessions), QStringList({QStringLiteral("single sign-on"), QStringLiteral("open sessions")}));
        QVERIFY(lossTexts(0).isEmpty());
        QCOMPARE(candidateTexts(31).size(), 5);
    }

    void sentencesEndAsSuch()
    {
        for (int i = 0; i < static_cast<int>(core::RowIssue::Count); ++i)
            QVERIFY(issueText(static_cast<core::RowIssue>(i)).endsWith(u'.'));
        for (int i = 0; i < static_cast<int>(core::AdviceReason::Count); ++i)
            QVERIFY(adviceReasonText(static_cast<core::AdviceReason>(i)).endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
