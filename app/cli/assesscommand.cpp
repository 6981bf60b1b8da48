// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/assessjson.h"
#include "cli/sources.h"

#include "core/reconciliation.h"
#include "models/intakewords.h"
#include "models/overview.h"
#include "models/reconciliationdocument.h"

namespace cli {

namespace {

void printAssessment(const core::Assessment &assessment, Context &context)
{
    Output &output = context.output;
    output.paragraphs(models::plainText(models::overview(assessment, context.wording)));
    output.line({});
    output.paragraphs(models::plainText(
        models::reconciliationDocument(core::reconcile(assessment), context.wording, assessment.profile.edition)));
    output.line({});
    for (std::size_t i = 0; i < assessment.accounts.sources.size(); ++i) {
        const core::SourceInfo &source = assessment.accounts.sources[i];
        output.line(printable(source.file) % QLatin1String(": ") % models::sourceText(source, context.wording.locale));
        output.line(
            QLatin1String("  ") % models::countsText(assessment.accounts.reports[i].counts, context.wording.locale));
    }
    for (const core::OwnSite &site : assessment.ownSites)
        output.line(QLatin1String("Own site: ") % printable(site.host) % QLatin1String(" (")
            % models::ownSiteSourceText(site.source) % u')');
}

} // namespace

Outcome<void> runAssess(const Arguments &arguments, Context &context)
{
    if (arguments.has(QLatin1String("--workspace")))
        return usage(QStringLiteral("--workspace: assess works without one; import reads files into a workspace"));
    auto request = loadRequest(arguments, context, Files::Operands);
    if (!request)
        return Failed(request.error());
    for (workspace::SourceFile &file : request->files)
        file.options.wantHash = context.json; // people's text doesn't show it
    const auto assessment = assessFiles(*request, context);
    if (!assessment)
        return Failed(assessment.error());
    if (context.json) {
        JsonWriter json(context.output);
        QStringList givenSites;
        for (const QString &site : arguments.values(QLatin1String("--own-site")))
            givenSites.append(core::siteHost(site));
        writeAssessment(json, **assessment, givenSites);
        context.output.write("\n");
    } else {
        printAssessment(**assessment, context);
    }
    return {};
}

} // namespace cli
