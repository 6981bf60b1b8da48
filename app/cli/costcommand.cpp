// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"
#include "cli/costanswer.h"
#include "cli/jsonwriter.h"
#include "cli/sources.h"
#include "cli/texttable.h"

#include "models/format.h"
#include "models/optionwords.h"

namespace cli {

namespace {

void writeNow(JsonWriter &json, const CostAnswer &answer)
{
    if (!answer.summary)
        return;
    const core::CostSummary &summary = *answer.summary;
    const auto amount = [&](QStringView key, core::Money money) {
        if (answer.known)
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
    json.flag(u"known", answer.known);
    json.flag(u"doesNotDependOnAccounts", answer.isIncluded);
    writeNow(json, answer);
    json.beginArray(u"users");
    for (const CostAnswer::Asked &asked : answer.asked) {
        json.beginObject();
        json.number(u"users", asked.users);
        if (answer.known)
            json.number(u"amount", asked.cost.amount.minor());
        else
            json.null(u"amount");
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
    TextTable table(context.output,
        {{{}, false}, {QStringLiteral("Users"), true},
            {answer.period == core::Period::Year ? QStringLiteral("A year") : QStringLiteral("A month"), true},
            {{}, false}});
    const auto line = [&](const QString &label, qint64 users, const core::Cost &cost) {
        const QString amount = answer.known ? models::moneyText(cost.amount, locale) : QStringLiteral("not known");
        const QString note = cost.beyondBook ? QStringLiteral("beyond the book")
            : cost.belowMinimum              ? QStringLiteral("the book's minimum")
                                             : QString();
        table.addRow({label, models::numberText(users, locale), amount, note});
    };
    if (answer.summary) {
        const core::CostSummary &summary = *answer.summary;
        line(QStringLiteral("Now"), answer.billable, summary.now);
        if (answer.unknown > 0)
            line(QStringLiteral("If all unknown are billable"), answer.billable + answer.unknown,
                summary.nowIfUnknownBillable);
        line(QStringLiteral("Without accidental"), answer.billable - answer.accidental, summary.withoutAccidental);
        line(QStringLiteral("Saving"), answer.accidental, {summary.saving});
    }
    for (const CostAnswer::Asked &asked : answer.asked)
        line(QStringLiteral("Asked"), asked.users, asked.cost);
    if (answer.asked.empty()) {
        for (const core::CurvePoint &point : answer.shortCurve)
            line(QStringLiteral("Curve"), point.users, {point.amount});
    }
    table.finish();
    if (answer.summary && answer.known && answer.summary->saving.minor() > 0) {
        const QString from = models::savesFromText(answer.summary->from, locale);
        context.output.line(models::savesFromIsKnown(answer.summary->from) ? QLatin1String("The saving counts ") % from % u'.' : from);
    }
    if (answer.isIncluded)
        context.output.line(
            QStringLiteral("Guard is included in the Enterprise plan: the bill doesn't depend on these accounts."));
    else if (!answer.known)
        context.output.line(QStringLiteral("This price book has no prices for this edition."));
    context.output.line(QLatin1String("Price book ") % printable(answer.prices.id) % QLatin1String(" (")
        % printable(answer.prices.title) % u')');
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
