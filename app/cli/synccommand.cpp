// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"
#include "cli/conversing.h"
#include "cli/jsonwriter.h"
#include "cli/sources.h"
#include "cli/warnings.h"

#include "models/syncwords.h"
#include "workspace/archivepages.h"
#include "workspace/importing.h"
#include "workspace/sync.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace cli {

namespace {

using workspace::SyncPart;

QLatin1String partKey(SyncPart part)
{
    static constexpr std::array<const char *, static_cast<std::size_t>(SyncPart::Count)> kNames {
        "organisation", "accounts", "directory", "sites", "domains", "last-active", "writing"};
    return QLatin1String(kNames[static_cast<std::size_t>(part)]);
}

static_assert(static_cast<int>(models::SyncStage::Count) == static_cast<int>(SyncPart::Count));

models::SyncState stateOf(const workspace::SyncProgress &progress)
{
    return {static_cast<models::SyncStage>(progress.part), progress.done, progress.total, progress.perSecond, progress.secondsLeft};
}

models::SyncOutcome outcomeOf(const workspace::SyncResult &result)
{
    models::SyncOutcome outcome {result.accounts, result.billable, result.billableNotTold, result.notAsked, result.isResumed, result.wasChanged, {}};
    for (const workspace::SyncGap &gap : result.gaps)
        outcome.lacks.push_back({static_cast<models::SyncStage>(gap.part), gap.error});
    return outcome;
}

void printText(const workspace::SyncResult &result, const core::Connection &connection, Context &context)
{
    const QLocale &locale = context.wording.locale;
    const QString name = result.organisation.isEmpty() ? connection.name : result.organisation;
    context.output.line(printable(name) % QStringLiteral(": ") % models::syncOutcomeText(outcomeOf(result), locale));
    context.output.line(QStringLiteral("Requests: ") % locale.toString(result.requests));
    if (!result.sites.isEmpty())
        context.output.line(QStringLiteral("Sites: ") % printable(result.sites.join(QStringLiteral(", "))));
    if (!result.domains.isEmpty())
        context.output.line(QStringLiteral("Verified domains: ") % printable(result.domains.join(QStringLiteral(", "))));
}

void listOf(JsonWriter &json, QStringView key, const QStringList &texts)
{
    json.beginArray(key);
    for (const QString &text : texts)
        json.text({}, text);
    json.endArray();
}

/// @p snapshot 0: nothing has changed.
void printJson(const workspace::SyncResult &result, qint64 snapshot, core::Day day, Context &context)
{
    JsonWriter json(context.output);
    json.beginObject();
    if (result.organisation.isEmpty())
        json.null(u"organisation");
    else
        json.text(u"organisation", result.organisation);
    json.number(u"accounts", result.accounts);
    json.number(u"billable", result.billable);
    json.number(u"billableNotTold", result.billableNotTold);
    json.number(u"requests", result.requests);
    json.flag(u"resumed", result.isResumed);
    json.flag(u"begunAnew", result.wasChanged);
    json.number(u"notAsked", result.notAsked);
    listOf(json, u"sites", result.sites);
    listOf(json, u"domains", result.domains);
    json.beginArray(u"gaps");
    for (const workspace::SyncGap &gap : result.gaps) {
        json.beginObject();
        json.text(u"part", partKey(gap.part));
        json.text(u"request", gap.error.subject);
        json.number(u"status", gap.error.status);
        json.text(u"reason", gap.error.reason);
        json.endObject();
    }
    json.endArray();
    if (snapshot == 0) {
        json.null(u"snapshot");
    } else {
        json.beginObject(u"snapshot");
        json.number(u"id", snapshot);
        writeDay(json, u"date", day);
        json.endObject();
    }
    json.endObject();
    context.output.write("\n");
}

} // namespace

Outcome<void> runSync(const Arguments &arguments, Context &context)
{
    auto archive = openWorkspace(arguments, Opening::ToWrite);
    if (!archive)
        return Failed(archive.error());
    QTemporaryDir folder;
    workspace::SyncRequest request {{}, folder.path(), QDateTime::currentDateTimeUtc()};
    request.startAnew = arguments.has(QLatin1String("--anew"));
    if (const auto settings = profileOf(arguments); !settings)
        return Failed(settings.error());
    if (const auto text = arguments.value(QLatin1String("--last-active"))) {
        const auto most = numberValue(QLatin1String("--last-active"), *text, 0, 1'000'000);
        if (!most)
            return Failed(most.error());
        request.mostLastActive = *most;
    }
    Waiting waiting;
    auto talk = talkOf(**archive, arguments, waiting);
    if (!talk)
        return Failed(talk.error());
    if (!context.quiet)
        warnOfSimulation(*talk);
    request.orgId = talk->connection.orgId;
    workspace::ArchivePages pages((*archive)->syncs(), talk->connection.id, request.now);
    TalkProgress progress(!context.quiet);
    const std::stop_token stop = context.interrupt.tidyToken();
    const auto result = workspace::synchronise(request, *talk->conversation, pages,
        [&](const workspace::SyncProgress &one) { progress.show(models::syncStateText(stateOf(one), context.wording.locale)); }, stop);
    progress.clear();
    if (!result) {
        Failed failure = failed(result.error());
        if (result.error().code == core::ErrorCode::Cancelled)
            failure = Failed(Failure {failure.value().code, QStringLiteral("stopped; what was read is kept, and the next sync goes on from there")});
        return failure;
    }
    context.pool = std::make_unique<workspace::Pool>();
    const auto base = workspace::importBase(**archive);
    if (!base)
        return failed(base.error());
    auto profile = profileOf(arguments, base->own.profile());
    if (!profile)
        return Failed(profile.error());
    if (profile->ownSites.isEmpty())
        profile->ownSites = result->sites;
    if (profile->name.isEmpty())
        profile->name = result->organisation;
    workspace::LoadRequest load;
    intake::ReadOptions options;
    options.kind = core::SourceKind::ApiDump;
    options.name = QFileInfo(result->file).fileName(); // the dump itself is gone afterwards
    load.files = {{result->file, options}};
    load.today = context.today;
    load.profile = *profile;
    auto import = workspace::prepareImport(load, *base, *context.pool, {}, stop);
    if (!import)
        return failed(import.error());
    const std::vector<core::Change> changes = core::profileChanges(base->own, *profile);
    import->edit.changes.insert(import->edit.changes.end(), changes.begin(), changes.end());
    if (import->edit.kind.isEmpty())
        import->edit.kind = QStringLiteral("profile");
    context.kept.push_back(import->assessment);
    const auto imported = workspace::commitImport(
        **archive, *import, QString::fromLocal8Bit(qgetenv("USER")), QDateTime::currentDateTimeUtc(), *context.pool, {}, stop);
    const bool isUnchanged = !imported && imported.error().code == core::ErrorCode::SnapshotExists;
    if (!imported && !isUnchanged)
        return failed(imported.error());
    if (!context.quiet) {
        warnOfReading(*import->assessment);
        const QString lacks = models::syncLackText(outcomeOf(*result), context.wording.locale).advice;
        for (const QString &lack : lacks.split(u'\n', Qt::SkipEmptyParts))
            warn(lack);
    }
    const core::Day day = import->assessment->accounts.date;
    if (context.json) {
        printJson(*result, imported ? imported->snapshot : 0, day, context);
    } else if (isUnchanged) {
        printText(*result, talk->connection, context);
        context.output.line(QStringLiteral("Nothing has changed since the snapshot of ") % imported.error().detail % QStringLiteral(": no new one was made."));
    } else {
        printText(*result, talk->connection, context);
        context.output.line(QStringLiteral("Kept as snapshot %1 of %2 in %3").arg(QString::number(imported->snapshot), dayKey(day), printable(arguments.value(QLatin1String("--workspace")).value_or(QString()))));
    }
    return {};
}

} // namespace cli
