// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"
#include "cli/costanswer.h"
#include "cli/jsonwriter.h"
#include "cli/sources.h"
#include "cli/texttable.h"

#include "models/format.h"

namespace cli {

namespace {

void writeNow(JsonWriter &json, const CostAnswer &answer)
{
    if (!answer.summary)
        return;
    const core::CostSummary &summary = *answer.summary;
    const auto amount = [&](QStringView key, core::Money money) {
        if (summary.known)
            json.number(key, money.minor());
        else
            json.null(key);
    };
    json.number(u"billable", answer.billable);
    json.number(u"accidental", answer.accidental);
    json.number(u"unknown", answer.unknown);
    amount(u"now", summary.now.amount);
    amount(u"nowIfUnknownBillable", summary.nowIfUnknownBillable.amount);
    amount(u"withoutAccidental", summary.withoutAccidental.amount);
    amount(u"saving", summary.saving);
    json.flag(u"doesNotDependOnAccounts", summary.doesNotDependOnAccounts);
    writeSavesFrom(json, summary.from);
}

void writeJson(const CostAnswer &answer, Output &output)
{
    JsonWriter json(output);
    json.beginObject();
    json.text(u"currency", answer.prices.currency.toString());
    json.text(u"period", periodKey(answer.period));
    json.text(u"priceBook", answer.prices.id);
    json.text(u"billing", billingKey(answer.billing));
    writeNow(json, answer);
    json.beginArray(u"users");
    for (const CostAnswer::Asked &asked : answer.asked) {
        json.beginObject();
        json.number(u"users", asked.users);
        json.number(u"amount", asked.cost.amount.minor());
        json.flag(u"beyondBook", asked.cost.beyondBook);
        json.flag(u"belowMinimum", asked.cost.belowMinimum);
        json.endObject();
    }
    json.endArray();
    json.beginArray(u"curve");
    for (const core::CurvePoint &point : answer.curve) {
        json.beginObject();
        json.number(u"users", point.users);
        json.number(u"amount", point.amount.minor());
        json.endObject();
    }
    json.endArray();
    json.beginArray(u"bandEdges");
    for (const core::BandEdge &edge : answer.edges) {
        json.beginObject();
        json.number(u"users", edge.users);
        json.number(u"before", edge.before.minor());
        json.number(u"after", edge.after.minor());
        json.endObject();
    }
    json.endArray();
    json.endObject();
    output.write("\n");
}

void printText(const CostAnswer &answer, Context &context)
{
    const QLocale &locale = context.wording.locale;
    const QString per = answer.period == core::Period::Year ? QStringLiteral("a year") : QStringLiteral("a month");
    TextTable table(context.output, {{{}, false}, {{}, true}, {{}, true}, {{}, false}});
    const auto line = [&](const QString &label, qint64 users, const QString &amount, const QString &note = {}) {
        table.addRow({label, models::numberText(users, locale), amount, note});
    };
    const auto money = [&locale](core::Money amount) { return models::moneyText(amount, locale); };
    if (answer.summary) {
        const core::CostSummary &summary = *answer.summary;
        const auto known = [&](core::Money amount) {
            return summary.known ? money(amount) : QStringLiteral("not known");
        };
        line(QStringLiteral("Now"), answer.billable, known(summary.now.amount));
        if (answer.unknown > 0)
            line(QStringLiteral("If all unknown are billable"), answer.billable + answer.unknown, known(summary.nowIfUnknownBillable.amount));
        line(QStringLiteral("Without accidental"), answer.billable - answer.accidental, known(summary.withoutAccidental.amount));
        line(QStringLiteral("Saving"), answer.accidental, known(summary.saving));
    }
    for (const CostAnswer::Asked &asked : answer.asked) {
        line(QStringLiteral("Users"), asked.users, money(asked.cost.amount),
            asked.cost.beyondBook ? QStringLiteral("beyond the book")
                : asked.cost.belowMinimum ? QStringLiteral("the book's minimum") : QString());
    }
    if (answer.asked.empty()) {
        for (const core::CurvePoint &point : answer.shortCurve)
            line(QStringLiteral("Curve"), point.users, money(point.amount));
    }
    table.finish();
    context.output.line(QLatin1String("Prices ") % per % QLatin1String(", price book ") % printable(answer.prices.id)
        % QLatin1String(" (") % printable(answer.prices.title) % u')');
}

} // namespace

Outcome<void> runCost(const Arguments &arguments, Context &context)
{
    const auto request = loadRequest(arguments, context, Files::From);
    if (!request)
        return Failed(request.error());
    const auto answer = costAnswer(arguments, *request, context);
    if (!answer)
        return Failed(answer.error());
    if (context.json)
        writeJson(*answer, context.output);
    else
        printText(*answer, context);
    return {};
}

} // namespace cli
