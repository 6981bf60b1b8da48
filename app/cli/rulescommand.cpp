// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"
#include "cli/command.h"
#include "cli/jsonwriter.h"
#include "cli/texttable.h"

#include "workspace/catalogue.h"

namespace cli {

namespace {

void writeHead(JsonWriter &json, const core::RuleSet &set)
{
    json.text(u"id", set.id);
    json.text(u"title", set.title);
    writeDay(json, u"from", set.from);
    writeDay(json, u"to", set.to);
}

/// What a rule says, as a key: `billable` …, or of one access `counts` …; `flag` where it is what the flag says.
QString answerKey(const core::Rule &rule)
{
    if (rule.id == core::kFlagOnly || rule.id == core::kFlagDecides)
        return QStringLiteral("flag");
    return rule.perAccess ? outcomeKey(rule.outcome) : core::verdictKey(rule.verdict);
}

void listSets(Context &context)
{
    const std::vector<core::RuleSet> sets = workspace::shippedRuleSets();
    const core::RuleSet *holding = core::ruleSetFor(sets, context.today);
    if (context.json) {
        JsonWriter json(context.output);
        json.beginObject();
        json.beginArray(u"ruleSets");
        for (const core::RuleSet &set : sets) {
            json.beginObject();
            writeHead(json, set);
            json.number(u"rules", static_cast<qint64>(set.rules.size()));
            json.flag(u"holdsToday", &set == holding);
            json.endObject();
        }
        json.endArray();
        json.endObject();
        context.output.write("\n");
        return;
    }
    TextTable table(context.output,
        {{QStringLiteral("Id"), false}, {QStringLiteral("From"), false}, {QStringLiteral("To"), false},
            {QStringLiteral("Rules"), true}, {QStringLiteral("Title"), false}});
    for (const core::RuleSet &set : sets)
        table.addRow({set.id, dayKey(set.from), dayKey(set.to), QString::number(set.rules.size()), set.title});
    table.finish();
}

/// The set's rules, and what a set says of Atlassian's own flag.
std::vector<core::Rule> rulesOf(const core::RuleSet &set)
{
    std::vector<core::Rule> rules = set.rules;
    for (const QLatin1String id : {core::kFlagDecides, core::kFlagOnly}) {
        core::Rule rule;
        rule.id = id;
        rule.certainty = id == core::kFlagDecides ? core::Certainty::Certain : core::Certainty::Likely;
        rule.source = set.flag;
        rules.push_back(std::move(rule));
    }
    return rules;
}

void showSet(const core::RuleSet &set, Context &context)
{
    const std::vector<core::Rule> rules = rulesOf(set);
    if (context.json) {
        JsonWriter json(context.output);
        json.beginObject();
        writeHead(json, set);
        json.beginArray(u"rules");
        for (const core::Rule &rule : rules) {
            json.beginObject();
            json.text(u"id", rule.id);
            json.text(u"of", rule.perAccess ? QStringLiteral("access") : QStringLiteral("account"));
            json.text(u"answer", answerKey(rule));
            json.text(u"certainty", core::certaintyKey(rule.certainty));
            json.text(u"title", rule.source.title);
            json.text(u"url", rule.source.url);
            json.value(u"date", rule.source.date);
            json.text(u"tag", rule.source.tag);
            json.endObject();
        }
        json.endArray();
        json.endObject();
        context.output.write("\n");
        return;
    }
    context.output.line(printable(set.id) % QLatin1String(": ") % printable(set.title));
    TextTable table(context.output,
        {{QStringLiteral("Rule"), false}, {QStringLiteral("Answer"), false}, {QStringLiteral("Certainty"), false},
            {QStringLiteral("Known by"), false}, {QStringLiteral("Date"), false}, {QStringLiteral("Source"), false}});
    for (const core::Rule &rule : rules) {
        table.addRow({rule.id, answerKey(rule), core::certaintyKey(rule.certainty), rule.source.tag,
            rule.source.date.toString(Qt::ISODate), rule.source.url.isEmpty() ? rule.source.title : rule.source.url});
    }
    table.finish();
}

} // namespace

Outcome<void> runRules(const Arguments &arguments, Context &context)
{
    const QStringList operands = arguments.operands();
    if (arguments.has(QLatin1String("--source"))) {
        if (operands.isEmpty())
            return usage(QStringLiteral("rules --source needs an id or a file"));
        const auto document = workspace::ruleSetDocument(operands.constFirst(), context.today);
        if (!document)
            return failed(document.error());
        context.output.write(*document);
        return {};
    }
    if (operands.isEmpty()) {
        listSets(context);
        return {};
    }
    const auto set = workspace::ruleSet(operands.constFirst(), context.today);
    if (!set)
        return failed(set.error());
    showSet(*set, context);
    return {};
}

} // namespace cli
