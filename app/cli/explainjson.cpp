// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explainjson.h"

#include "cli/codes.h"

#include "models/filecolumns.h"

namespace cli {

namespace {

void writeRule(JsonWriter &json, const core::Explanation &explanation)
{
    const core::RuleSource &source = explanation.source;
    json.beginObject(u"rule");
    json.text(u"id", explanation.facts.rule);
    json.text(u"title", source.title);
    json.text(u"url", source.url);
    json.value(u"date", source.date);
    json.text(u"tag", source.tag);
    json.endObject();
}

void writeAccess(JsonWriter &json, const core::AccessEvidence &evidence)
{
    const core::Access &access = evidence.access;
    json.beginObject();
    json.text(u"product", core::productKey(access.product));
    json.text(u"role", core::roleKey(access.role));
    json.text(u"plan", core::planKey(access.plan));
    json.text(u"site", access.site);
    json.text(u"ownership", ownershipKey(access.ownership));
    json.text(u"sandbox", triKey(access.sandbox));
    json.text(u"outcome", outcomeKey(evidence.outcome));
    json.text(u"rule", evidence.rule);
    json.text(u"certainty", core::certaintyKey(evidence.certainty));
    json.flag(u"masked", evidence.masked);
    json.text(u"column", evidence.isFromRow ? QString() : access.column);
    json.text(u"rowOf", evidence.isFromRow ? access.column : QString());
    json.text(u"cell", evidence.isFromRow && access.site.isEmpty() ? QString() : access.cell);
    json.endObject();
}

/// What else the files tell of the account: columns that no rule reads.
void writeColumns(JsonWriter &json, const core::AccountTable &table, core::Row row)
{
    json.beginArray(u"columns");
    for (const int column : models::furtherFileColumns(table)) {
        const QVariant value = models::fileColumnRaw(table, column, row);
        if (!value.isValid())
            continue;
        json.beginObject();
        json.text(u"column", models::fileColumnHeader(table, column));
        json.value(u"value", value);
        json.endObject();
    }
    json.endArray();
}

void writeEvidence(JsonWriter &json, const core::Explanation &explanation)
{
    json.beginObject(u"evidence");
    json.beginArray(u"accesses");
    for (const core::AccessEvidence &evidence : explanation.accesses)
        writeAccess(json, evidence);
    json.endArray();
    json.beginArray(u"fields");
    for (const core::FieldEvidence &field : explanation.fields) {
        json.beginObject();
        json.text(u"column", field.column);
        json.text(u"value", field.value);
        json.text(u"file", field.file);
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void writeFlip(JsonWriter &json, const core::Explanation &explanation)
{
    json.beginObject(u"flip");
    json.text(u"change", core::flipKey(explanation.facts.flip));
    json.value(u"sites", QStringList(explanation.flipSites.begin(), explanation.flipSites.end()));
    json.text(u"missing", core::missingKey(explanation.facts.missing));
    json.beginArray(u"missingProducts");
    for (const core::Product product : explanation.facts.missingProducts)
        json.text({}, core::productKey(product));
    json.endArray();
    json.endObject();
}

void writeOptions(JsonWriter &json, const core::Case &facts)
{
    json.beginArray(u"options");
    for (std::size_t i = 0; i < facts.options.size(); ++i) {
        const core::OptionAnswer &answer = facts.options[i];
        json.beginObject();
        json.number(u"option", core::optionNumber(static_cast<core::Option>(i)));
        json.text(u"eligibility", core::eligibilityKey(answer.eligibility));
        json.text(u"reason", core::optionReasonKey(answer.reason));
        json.value(u"losses", lossKeys(answer.losses));
        json.text(u"undo", undoKey(answer.undo));
        json.endObject();
    }
    json.endArray();
}

void writeFacts(JsonWriter &json, const core::Case &facts)
{
    json.text(u"verdict", core::verdictKey(facts.verdict));
    json.text(u"certainty", core::certaintyKey(facts.certainty));
    json.text(u"intent", core::intentKey(facts.intent));
    json.text(u"cause", core::causeKey(facts.cause));
    json.text(u"status", core::statusKey(facts.status));
    json.text(u"flag", triKey(facts.flag));
    json.text(u"verdictByRules", core::verdictKey(facts.byRules));
    json.text(u"ruleByRules", facts.ruleByRules);
    json.flag(u"discrepancy", facts.discrepancy);
    json.value(u"candidates", candidateKeys(facts.candidates));
    json.text(u"claimed", triKey(facts.claimed));
    if (facts.claimed == core::Tri::No)
        json.text(u"verdictIfClaimed", core::verdictKey(facts.ifClaimed));
    else
        json.null(u"verdictIfClaimed");
    json.text(u"idp", core::managedByKey(facts.managedBy));
    json.flag(u"leaver", facts.leaver);
    json.flag(u"protected", facts.isProtected);
}

} // namespace

void writeExplanation(JsonWriter &json, const core::Explanation &explanation, const core::Assessment &assessment)
{
    const core::Case &facts = explanation.facts;
    json.beginObject();
    json.text(u"name", explanation.name);
    json.text(u"email", explanation.mail);
    json.text(u"id", explanation.id);
    writeFacts(json, facts);
    if (explanation.lastActive == core::kNever)
        json.text(u"lastActive", QStringLiteral("never"));
    else
        writeDay(json, u"lastActive", explanation.lastActive);
    writeRule(json, explanation);
    writeEvidence(json, explanation);
    writeColumns(json, assessment.table(), explanation.row);
    writeFlip(json, explanation);
    writeOptions(json, facts);
    json.beginObject(u"recommendation");
    json.text(u"advice", core::adviceKey(facts.recommendation.advice));
    json.text(u"reason", core::adviceReasonKey(facts.recommendation.reason));
    json.text(u"fallback", core::adviceKey(facts.recommendation.fallback));
    json.endObject();
    if (assessment.year.known)
        json.number(u"savesAlone", explanation.savesAlone.minor());
    else
        json.null(u"savesAlone");
    if (explanation.costIfClaimed)
        json.number(u"costIfClaimed", explanation.costIfClaimed->minor());
    else
        json.null(u"costIfClaimed");
    writeSavesFrom(json, explanation.from);
    json.text(u"currency", assessment.prices.currency.toString());
    json.text(u"priceBook", assessment.prices.id);
    json.text(u"ruleSet", assessment.rules.id);
    json.endObject();
}

} // namespace cli
