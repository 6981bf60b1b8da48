// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/accountlist.h"
#include "cli/sources.h"

namespace cli {

Outcome<void> runAccounts(const Arguments &arguments, Context &context)
{
    auto list = listRequest(arguments, context);
    if (!list)
        return Failed(list.error());
    const auto request = loadRequest(arguments, context, Files::From);
    if (!request)
        return Failed(request.error());
    const auto assessment = assessGiven(arguments, *request, context, QLatin1String("accounts"));
    if (!assessment)
        return Failed(assessment.error());
    if (const auto found = findFileColumns(*list, (*assessment)->table()); !found)
        return found;
    const auto rows = listedRows(**assessment, *list, context.pool->parallel());
    if (!rows)
        return failed(rows.error(), QLatin1String("--query"));
    context.kept.push_back(*rows);
    printAccounts(*assessment, *list, **rows, context);
    return {};
}

} // namespace cli
