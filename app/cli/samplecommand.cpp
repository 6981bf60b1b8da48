// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/jsonwriter.h"

#include "workspace/outputcheck.h"
#include "workspace/samplefile.h"

#include <limits>

namespace cli {

namespace {

constexpr qint64 kMostAccounts = 50000000;

Outcome<core::SampleRequest> sampleRequest(const Arguments &arguments, const Context &context)
{
    core::SampleRequest request;
    if (arguments.has(QLatin1String("--today")))
        request.today = context.today;
    const QString which = arguments.value(QLatin1String("--which")).value_or(QStringLiteral("article"));
    if (which == QLatin1String("rich"))
        request.kind = core::SampleKind::Rich;
    else if (which != QLatin1String("article"))
        return usage(QStringLiteral("--which: “") % which % QStringLiteral("” is none of article, rich"));
    if (const auto text = arguments.value(QLatin1String("--accounts"))) {
        const auto number = numberValue(QLatin1String("--accounts"), *text, 1, kMostAccounts);
        if (!number)
            return Failed(number.error());
        request.accounts = *number;
    }
    if (const auto text = arguments.value(QLatin1String("--seed"))) {
        const auto number = numberValue(QLatin1String("--seed"), *text, 0, std::numeric_limits<qint64>::max());
        if (!number)
            return Failed(number.error());
        request.seed = static_cast<quint64>(*number);
    }
    return request;
}

} // namespace

Outcome<void> runSample(const Arguments &arguments, Context &context)
{
    const auto request = sampleRequest(arguments, context);
    if (!request)
        return Failed(request.error());
    const auto path = arguments.value(QLatin1String("--out"));
    if (!path || path->isEmpty())
        return usage(QStringLiteral("sample needs --out FILE"));
    if (*path == u"-") {
        if (arguments.has(QLatin1String("--protected-out")))
            return usage(QStringLiteral("--protected-out goes with --out FILE, not with --out -"));
        if (context.json)
            return usage(QStringLiteral("--json and --out -: both want standard output"));
        core::writeSample(*request, [&context](QByteArrayView piece) {
            context.output.write(piece);
            return context.output.isOpen();
        });
        return {};
    }
    const auto list = arguments.value(QLatin1String("--protected-out"));
    if (list && (list->isEmpty() || workspace::isSameFile(*list, *path)))
        return usage(QStringLiteral("--protected-out needs a file of its own"));
    const auto overwrite
        = arguments.has(QLatin1String("--force")) ? workspace::Overwrite::Yes : workspace::Overwrite::No;
    const auto written = workspace::writeSampleFile(*request, *path, overwrite, context.interrupt.tidyToken());
    if (!written)
        return failed(written.error());
    if (list) {
        const auto listed
            = workspace::writeSampleProtectedFile(*request, *list, overwrite, context.interrupt.tidyToken());
        if (!listed)
            return failed(listed.error());
    }
    if (context.json) {
        JsonWriter json(context.output);
        json.beginObject();
        json.text(u"file", *path);
        json.text(u"protectedFile", list.value_or(QString()));
        json.text(
            u"which", request->kind == core::SampleKind::Rich ? QStringLiteral("rich") : QStringLiteral("article"));
        json.number(u"seed", static_cast<qint64>(request->seed));
        json.endObject();
        context.output.write("\n");
    } else if (!context.quiet) {
        context.output.line(printable(*path));
        if (list)
            context.output.line(printable(*list));
    }
    return {};
}

} // namespace cli
