// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/assessjson.h"
#include "cli/codes.h"
#include "cli/progressline.h"
#include "cli/rejects.h"
#include "cli/sources.h"
#include "cli/warnings.h"

#include "models/format.h"
#include "models/intakewords.h"
#include "models/overview.h"
#include "workspace/importing.h"
#include "workspace/outputcheck.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace cli {

namespace {

/// What nothing may be written over: the workspace, what is read, and the user's own rules and prices.
QStringList keptFiles(const workspace::LoadRequest &request, const QString &path)
{
    QStringList kept;
    if (!path.isEmpty())
        kept = workspace::filesOf(path);
    for (const workspace::SourceFile &file : request.files)
        kept.append(file.path);
    for (const QString &book : {request.rules, request.priceBook}) {
        if (QFileInfo(book).isFile())
            kept.append(book);
    }
    return kept;
}

/// "KEY=VALUE" of what the profile says from now on; "KEY=" of what it says no more.
QStringList profileNews(const core::Profile &before, const core::Profile &after)
{
    const auto old = core::settingsOf(before);
    const auto now = core::settingsOf(after);
    QStringList news;
    for (const auto &setting : now) {
        if (!old.contains(setting))
            news.append(setting.first + u'=' + setting.second);
    }
    for (const auto &setting : old) {
        const bool isThere = std::any_of(now.begin(), now.end(), [&setting](const auto &one) { return one.first == setting.first; });
        if (!isThere)
            news.append(setting.first + u'=');
    }
    return news;
}

/// A file that only adds, of another day than the snapshot that it was added to.
bool isOfOtherDay(const workspace::PreparedImport &import, const core::SourceInfo &source)
{
    return import.replaces != 0 && source.kind != core::SourceKind::Protected && source.date != import.assessment->accounts.date;
}

/// The workspace that this call has made and could not fill.
void removeMade(const QString &path)
{
    for (const QString &file : workspace::filesOf(path))
        QFile::remove(file);
}

qint64 addedProtected(const core::Edit &edit)
{
    return std::count_if(edit.changes.begin(), edit.changes.end(),
        [](const core::Change &change) { return change.subject == core::EditSubject::Protected; });
}

void print(const workspace::PreparedImport &import, const workspace::Imported &imported, const QString &path,
    const QStringList &news, const Arguments &arguments, Context &context)
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
        json.beginArray(u"addedOfOtherDay");
        for (const core::SourceInfo &source : import.read) {
            if (!isOfOtherDay(import, source))
                continue;
            json.beginObject();
            json.text(u"file", source.file);
            json.text(u"kind", core::kindKey(source.kind));
            writeDay(json, u"date", source.date);
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.value(u"profileKept", news);
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
    for (const core::SourceInfo &source : import.read) {
        if (isOfOtherDay(import, source)) {
            context.output.line(printable(source.file) % QLatin1String(": ")
                % models::addedText(source, assessment.accounts.date, locale));
        }
    }
    for (const QString &one : news)
        context.output.line(QLatin1String("Kept in the workspace's profile: ") % printable(one));
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
    const QString path = workspacePath(arguments).value_or(QString());
    const auto rejected = arguments.value(QLatin1String("--rejects"));
    if (rejected) {
        if (const auto checked = workspace::checkOutput(*rejected, keptFiles(*request, path)); !checked)
            return failed(checked.error(), QLatin1String("--rejects"));
    }
    auto rejects = Rejects::open(rejected, arguments.has(QLatin1String("--force")));
    if (!rejects)
        return Failed(rejects.error());
    const bool isNewFile = !path.isEmpty() && !QFileInfo::exists(path) && !QFileInfo(path).isSymLink();
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
    const QStringList news = profileNews(base.own.profile(), *profile);
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
    if (const auto written = rejects->write(import->assessment->accounts); !written)
        return written;
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
    archive.reset();
    if (!imported) {
        if (isNewFile)
            removeMade(path);
        return failed(imported.error());
    }
    if (!context.quiet) {
        warnOfReading(*import->assessment);
        if (import->stayingThousandths < 500)
            warn(QStringLiteral("only %1 % of the accounts of the newest snapshot are in this export: all others count as having left").arg(import->stayingThousandths / 10));
        if (import->sharedThousandths < 500)
            warn(QStringLiteral("only %1 % of these accounts are in the workspace: is it another organisation's?").arg(import->sharedThousandths / 10));
    }
    print(*import, *imported, path, news, arguments, context);
    return rejects->commit();
}

} // namespace cli
