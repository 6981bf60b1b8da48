// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/explainjson.h"
#include "cli/sources.h"

#include "models/explanationdocument.h"

namespace cli {

Outcome<void> runExplain(const Arguments &arguments, Context &context)
{
    const auto request = loadRequest(arguments, context, Files::From);
    if (!request)
        return Failed(request.error());
    const auto assessment = assessGiven(arguments, *request, context, QLatin1String("explain"));
    if (!assessment)
        return Failed(assessment.error());
    const auto row = core::findAccount(**assessment, arguments.operands().constFirst());
    if (!row)
        return failed(row.error());
    const core::Explanation explanation = core::explain(**assessment, *row);
    if (context.json) {
        JsonWriter json(context.output);
        writeExplanation(json, explanation, **assessment);
        context.output.write("\n");
    } else {
        context.output.paragraphs(
            models::plainText(models::explanationDocument(explanation, **assessment, context.wording)));
    }
    return {};
}

} // namespace cli
