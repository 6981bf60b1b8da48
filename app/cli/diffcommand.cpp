// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/costanswer.h"
#include "cli/difftext.h"
#include "cli/sources.h"

#include <limits>

namespace cli {

namespace {

constexpr qint64 kListed = 50; ///< accounts in the text for people, where nothing is said

} // namespace

Outcome<void> runDiff(const Arguments &arguments, Context &context)
{
    auto request = loadRequest(arguments, context, Files::From);
    if (!request)
        return Failed(request.error());
    const auto period = periodOf(arguments);
    if (!period)
        return Failed(period.error());
    qint64 limit = kListed;
    if (const auto text = arguments.value(QLatin1String("--limit"))) {
        const auto number = numberValue(QLatin1String("--limit"), *text, 0, std::numeric_limits<qint32>::max());
        if (!number)
            return Failed(number.error());
        limit = *number;
    }
    auto archive = openWorkspace(arguments, Opening::ToRead);
    if (!archive)
        return Failed(archive.error());
    Diff diff;
    diff.period = *period;
    const QStringList names = arguments.operands();
    const std::array<std::pair<core::SnapshotInfo *, core::AssessmentPtr *>, 2> sides {
        {{&diff.from, &diff.older}, {&diff.to, &diff.newer}}};
    for (std::size_t i = 0; i < sides.size(); ++i) {
        const auto info = (*archive)->find(names[static_cast<qsizetype>(i)]);
        if (!info)
            return failed(info.error());
        *sides[i].first = *info;
        const auto assessment = assessSnapshot(**archive, *info, arguments, *request, context);
        if (!assessment)
            return Failed(assessment.error());
        *sides[i].second = *assessment;
    }
    diff.comparison = core::compare(*diff.older, *diff.newer, context.pool->parallel());
    if (context.json) {
        JsonWriter json(context.output);
        writeDiff(json, diff);
        context.output.write("\n");
    } else {
        printDiff(context.output, diff, context.wording, limit);
    }
    return {};
}

} // namespace cli
