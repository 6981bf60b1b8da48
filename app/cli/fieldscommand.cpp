// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/jsonwriter.h"
#include "cli/texttable.h"

#include "core/columnuse.h"
#include "models/columnwords.h"
#include "models/importwords.h"

namespace cli {

namespace {

void writeJson(Output &output)
{
    JsonWriter json(output);
    json.beginObject();
    json.beginArray(u"columns");
    for (int i = 0; i < static_cast<int>(core::AccountColumn::Count); ++i) {
        const auto column = static_cast<core::AccountColumn>(i);
        json.beginObject();
        json.text(u"key", core::columnKey(column));
        json.text(u"title", models::columnTitle(column));
        json.text(u"meaning", models::columnHelp(column));
        json.endObject();
    }
    json.endArray();
    json.beginArray(u"searchFields");
    for (const core::QueryField field : core::queryFields()) {
        json.beginObject();
        json.text(u"key", core::queryFieldKey(field));
        json.text(u"meaning", models::fieldHelp(field));
        json.text(u"example", models::fieldExample(field));
        json.value(u"values", core::queryValues(field, nullptr));
        json.endObject();
    }
    json.endArray();
    json.beginArray(u"columnUses");
    for (const core::ColumnUse &use : core::columnUses()) {
        json.beginObject();
        json.text(u"key", core::columnUseKey(use));
        json.text(u"meaning", models::columnUseText(use));
        json.endObject();
    }
    json.endArray();
    json.endObject();
    output.write("\n");
}

} // namespace

Outcome<void> runFields(const Arguments &, Context &context)
{
    Output &output = context.output;
    if (context.json) {
        writeJson(output);
        return {};
    }
    output.line(QStringLiteral("Columns, for --columns and --sort"));
    TextTable columns(output, {{{}, false}, {{}, false}, {{}, false}});
    for (int i = 0; i < static_cast<int>(core::AccountColumn::Count); ++i) {
        const auto column = static_cast<core::AccountColumn>(i);
        columns.addRow(
            {QStringLiteral("  ") % core::columnKey(column), models::columnTitle(column), models::columnHelp(column)});
    }
    columns.finish();
    output.line({});
    output.line(QStringLiteral("Fields of the search language, for --query"));
    TextTable fields(output, {{{}, false}, {{}, false}, {{}, false}});
    for (const core::QueryField field : core::queryFields()) {
        const QString key = core::queryFieldKey(field);
        fields.addRow({QLatin1String("  ") % (key.isEmpty() ? QStringLiteral("word") : QString(key % u':')),
            models::fieldExample(field), models::fieldHelp(field)});
    }
    fields.finish();
    output.line({});
    output.line(QStringLiteral("What a column of a file can be, for --map; @SITE behind a product names its site"));
    TextTable uses(output, {{{}, false}, {{}, false}});
    for (const core::ColumnUse &use : core::columnUses())
        uses.addRow({QString(QLatin1String("  ") % core::columnUseKey(use)), models::columnUseText(use)});
    uses.finish();
    return {};
}

} // namespace cli
