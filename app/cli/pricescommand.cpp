// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"
#include "cli/command.h"
#include "cli/jsonwriter.h"
#include "cli/texttable.h"

#include "workspace/catalogue.h"

namespace cli {

namespace {

/// A price in millionths of a minor unit as plain decimal in whole units: "4.2".
QString decimalPrice(qint64 micro, const core::Currency &currency)
{
    const int digits = 6 + currency.minorDigits();
    QString text = QString::number(micro).rightJustified(digits + 1, u'0');
    text.insert(text.size() - digits, u'.');
    while (text.endsWith(u'0'))
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

void writeHead(JsonWriter &json, const core::PriceBook &book)
{
    json.text(u"id", book.id);
    json.text(u"title", book.title);
    json.text(u"source", book.source);
    writeDay(json, u"date", book.date);
    json.text(u"currency", book.currency.toString());
    json.number(u"minimumUsers", book.minimumUsers);
    json.number(u"monthsPerYear", book.monthsPerYear);
    json.number(u"discountBasisPoints", book.discountBasisPoints);
    json.flag(u"guardIncluded", book.guardIncluded);
    json.flag(u"premium", book.isPremium);
}

void writeBook(JsonWriter &json, const core::PriceBook &book)
{
    json.beginObject();
    writeHead(json, book);
    json.beginArray(u"tiers");
    for (const core::PriceTier &tier : book.tiers) {
        json.beginObject();
        if (tier.upTo > 0)
            json.number(u"upTo", tier.upTo);
        else
            json.null(u"upTo");
        json.number(u"microPrice", tier.microPrice);
        json.endObject();
    }
    json.endArray();
    json.beginArray(u"annualSteps");
    for (const core::AnnualStep &step : book.annualSteps) {
        json.beginObject();
        json.number(u"users", step.users);
        json.number(u"price", step.price.minor());
        json.endObject();
    }
    json.endArray();
    json.endObject();
}

void listBooks(Context &context)
{
    const std::vector<core::PriceBook> books = workspace::shippedPriceBooks();
    if (context.json) {
        JsonWriter json(context.output);
        json.beginObject();
        json.beginArray(u"priceBooks");
        for (const core::PriceBook &book : books)
            writeBook(json, book);
        json.endArray();
        json.endObject();
        context.output.write("\n");
        return;
    }
    TextTable table(context.output,
        {{QStringLiteral("Id"), false}, {QStringLiteral("Date"), false}, {QStringLiteral("Currency"), false},
            {QStringLiteral("Title"), false}});
    for (const core::PriceBook &book : books)
        table.addRow({book.id, dayKey(book.date), book.currency.toString(), book.title});
    table.finish();
}

void showBook(const core::PriceBook &book, Context &context)
{
    if (context.json) {
        JsonWriter json(context.output);
        writeBook(json, book);
        context.output.write("\n");
        return;
    }
    Output &output = context.output;
    output.line(printable(book.id) % QLatin1String(": ") % printable(book.title));
    output.line(QLatin1String("Source: ") % printable(book.source));
    output.line(QLatin1String("Minimum users: ") % QString::number(book.minimumUsers)
        % QLatin1String("; months charged a year: ") % QString::number(book.monthsPerYear));
    TextTable table(
        output, {{QStringLiteral("Users up to"), true}, {QStringLiteral("Price per user and month"), true}});
    for (const core::PriceTier &tier : book.tiers) {
        table.addRow({tier.upTo > 0 ? QString::number(tier.upTo) : QStringLiteral("no end"),
            decimalPrice(tier.microPrice, book.currency) % u' ' % book.currency.toString()});
    }
    table.finish();
    for (const core::AnnualStep &step : book.annualSteps) {
        output.line(QLatin1String("Up to ") % QString::number(step.users) % QLatin1String(" users a year: ")
            % step.price.toDecimal() % u' ' % book.currency.toString());
    }
}

} // namespace

Outcome<void> runPrices(const Arguments &arguments, Context &context)
{
    const QStringList operands = arguments.operands();
    if (arguments.has(QLatin1String("--source"))) {
        if (operands.isEmpty())
            return usage(QStringLiteral("prices --source needs an id or a file"));
        const auto document = workspace::priceBookDocument(operands.constFirst());
        if (!document)
            return failed(document.error());
        context.output.write(*document);
        return {};
    }
    if (operands.isEmpty()) {
        listBooks(context);
        return {};
    }
    const auto book = workspace::priceBook(operands.constFirst());
    if (!book)
        return failed(book.error());
    showBook(*book, context);
    return {};
}

} // namespace cli
