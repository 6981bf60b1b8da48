// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/assessjson.h"
#include "cli/codes.h"
#include "cli/progressline.h"
#include "cli/sources.h"
#include "cli/warnings.h"

#include "models/format.h"
#include "models/intakewords.h"
#include "models/overview.h"
#include "workspace/csv.h"
#include "workspace/importing.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace cli {

namespace {

QByteArray csvLine(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells)
        line += (line.isEmpty() ? QByteArray() : QByteArray(",")) + workspace::csvText(cell);
    return line + '\n';
}

/// Rejected rows of all files: file, line, account, column, value, why.
Outcome<void> writeRejects(const core::JoinedAccounts &accounts, const QString &path, bool overwrite)
{
    if (QFileInfo::exists(path) && !overwrite)
        return failed(core::Error {core::ErrorCode::OutputExists, path, 0, 0, {}});
    QByteArray text = csvLine({QStringLiteral("file"), QStringLiteral("line"), QStringLiteral("account"), QStringLiteral("column"),
        QStringLiteral("value"), QStringLiteral("issue"), QStringLiteral("why")});
    for (std::size_t i = 0; i < accounts.reports.size(); ++i) {
        for (const core::RowReport &row : accounts.reports[i].rows) {
            if (!core::isRejection(row.issue))
                continue;
            text += csvLine({accounts.sources[i].file, row.line > 0 ? QString::number(row.line) : QString(), row.account, row.column, row.detail,
                QString(core::issueKey(row.issue)), models::issueText(row)});
        }
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return failed(core::Error {core::ErrorCode::OutputNotWritable, path, 0, 0, file.errorString()});
    return {};
}

qint64 addedProtected(const core::Edit &edit)
{
    return std::count_if(edit.changes.begin(), edit.changes.end(),
        [](const core::Change &change) { return change.subject == core::EditSubject::Protected; });
}

void print(const workspace::PreparedImport &import, const workspace::Imported &imported, const QString &path,
    const Arguments &arguments, Context &context)
{
    const core::Assessment &assessment = *import.assessment;
    if (context.json) {
        JsonWriter json(context.output);
        QStringList givenSites;
        for (const QString &site : arguments.values(QLatin1String("--own-site")))
            givenSites.append(core::siteHost(site));
        json.beginObject();
        writeAssessmentKeys(json, assessment, givenSites);
        json.text(u"workspace", path);
        json.beginObject(u"snapshot");
        if (imported.snapshot != 0)
            json.number(u"id", imported.snapshot);
        else
            json.null(u"id");
        writeDay(json, u"date", assessment.accounts.date);
        json.text(u"change", imported.snapshot == 0 ? QStringLiteral("none") : import.replaces != 0 ? QStringLiteral("added-to") : QStringLiteral("new"));
        json.number(u"protectedAdded", addedProtected(import.edit));
        json.endObject();
        json.endObject();
        context.output.write("\n");
        return;
    }
    const QLocale &locale = context.wording.locale;
    context.output.paragraphs(models::plainText(models::overview(assessment, context.wording)));
    context.output.line({});
    for (std::size_t i = 0; i < assessment.accounts.sources.size(); ++i) {
        context.output.line(printable(assessment.accounts.sources[i].file) % QLatin1String(": ")
            % models::countsText(assessment.accounts.reports[i].counts, locale));
    }
    if (imported.snapshot != 0) {
        context.output.line((import.replaces != 0 ? QStringLiteral("Added to snapshot %1 of %2 in %3") : QStringLiteral("Kept as snapshot %1 of %2 in %3"))
                                .arg(QString::number(imported.snapshot), dayKey(assessment.accounts.date), printable(path)));
    }
    if (const qint64 added = addedProtected(import.edit); added > 0)
        context.output.line(QStringLiteral("Protected accounts added: %1").arg(locale.toString(static_cast<qlonglong>(added))));
}

} // namespace

Outcome<void> runImport(const Arguments &arguments, Context &context)
{
    auto request = loadRequest(arguments, context, Files::Operands);
    if (!request)
        return Failed(request.error());
    for (workspace::SourceFile &file : request->files)
        file.options.wantHash = true; // the same files are told by it
    const auto rejects = arguments.value(QLatin1String("--rejects"));
    if (rejects && QFileInfo::exists(*rejects) && !arguments.has(QLatin1String("--force")))
        return failed(core::Error {core::ErrorCode::OutputExists, *rejects, 0, 0, {}});
    const QString path = arguments.value(QLatin1String("--workspace")).value_or(QString());
    const bool isNewFile = !path.isEmpty() && !QFileInfo::exists(path);
    workspace::ImportBase base;
    std::unique_ptr<workspace::Archive> archive;
    if (!isNewFile) {
        auto opened = openWorkspace(arguments, Opening::ToWrite);
        if (!opened)
            return Failed(opened.error());
        archive = std::move(*opened);
        auto known = workspace::importBase(*archive);
        if (!known)
            return failed(known.error());
        base = std::move(*known);
    }
    auto profile = profileOf(arguments, base.own.profile());
    if (!profile)
        return Failed(profile.error());
    const std::vector<core::Change> profileChanges = core::profileChanges(base.own, *profile);
    request->profile = std::move(*profile);
    const std::stop_token stop = context.interrupt.tidyToken();
    ProgressLine line(context.quiet ? ProgressLine::Shown::Never : ProgressLine::Shown::OnTerminal);
    context.pool = std::make_unique<workspace::Pool>();
    auto import = workspace::prepareImport(*request, base, *context.pool, line.sink(), stop);
    line.clear();
    if (!import)
        return failed(import.error());
    // What --profile says is the organisation's, so it is kept.
    import->edit.changes.insert(import->edit.changes.end(), profileChanges.begin(), profileChanges.end());
    if (import->edit.kind.isEmpty())
        import->edit.kind = QStringLiteral("profile");
    context.kept.push_back(import->assessment);
    // A file that can't be read leaves no empty workspace behind.
    if (!archive) {
        auto made = openWorkspace(arguments, Opening::ToMake);
        if (!made)
            return Failed(made.error());
        archive = std::move(*made);
    }
    const auto imported = workspace::commitImport(*archive, *import, QString::fromLocal8Bit(qgetenv("USER")), QDateTime::currentDateTimeUtc(),
        *context.pool, line.sink(), stop);
    line.clear();
    if (!imported)
        return failed(imported.error());
    archive.reset();
    if (!context.quiet)
        warnOfReading(*import->assessment);
    print(*import, *imported, path, arguments, context);
    return rejects ? writeRejects(import->assessment->accounts, *rejects, arguments.has(QLatin1String("--force"))) : Outcome<void>();
}

} // namespace cli
