// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/conversing.h"
#include "cli/jsonwriter.h"
#include "cli/sources.h"
#include "cli/texttable.h"

#include "core/fold.h"
#include "models/errorwords.h"
#include "workspace/importing.h"
#include "workspace/preflight.h"

#include <QHash>

namespace cli {

namespace {

using core::Option;

constexpr std::array<Option, 6> kOptions {Option::ExcludeFromClaim, Option::NonBillablePolicy, Option::WorkspaceCleanup,
    Option::DeactivateOrDelete, Option::SupportRequest, Option::ScimReprovision};

struct Person
{
    QString id;
    QString mail;
};

core::Row find(const core::AccountTable &table, const QString &wanted)
{
    const std::string folded = core::folded(wanted.toStdString());
    for (core::Row row = 0; row < table.rowCount(); ++row) {
        if (table.foldedMail(row) == folded || table.foldedId(row) == folded)
            return row;
    }
    return core::kNoRow;
}

/// Accounts of the newest snapshot by e-mail or ID; what looks like an ID and isn't there is asked about as it is.
Outcome<std::vector<Person>> people(const Arguments &arguments, workspace::Archive &archive)
{
    const auto base = workspace::importBase(archive);
    if (!base)
        return failed(base.error());
    std::vector<Person> all;
    const auto text = [](std::string_view bytes) { return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size())); };
    for (const QString &wanted : arguments.operands()) {
        const core::AccountTable *table = base->accounts ? base->accounts->table.get() : nullptr;
        const core::Row row = table ? find(*table, wanted) : core::kNoRow;
        if (row == core::kNoRow && wanted.contains(u'@'))
            return failed(core::Error {core::ErrorCode::AccountNotFound, wanted, 0, 0, {}});
        all.push_back(row == core::kNoRow ? Person {wanted, {}} : Person {text(table->id(row)), text(table->mail(row))});
        if (all.back().id.isEmpty())
            return failed(core::Error {core::ErrorCode::AccountNotFound, wanted, 0, 0, QStringLiteral("its Atlassian ID is not known")});
    }
    return all;
}

void writeJson(const std::vector<Person> &people, const workspace::PreflightRun &run, Context &context)
{
    JsonWriter json(context.output);
    json.beginObject();
    json.beginArray(u"accounts");
    for (const Person &person : people) {
        json.beginObject();
        json.text(u"id", person.id);
        if (!person.mail.isEmpty())
            json.text(u"email", person.mail);
        const auto answer = std::find_if(run.answers.begin(), run.answers.end(), [&person](const core::Preflight &one) { return one.accountId == person.id; });
        const auto failure = std::find_if(run.failures.begin(), run.failures.end(), [&person](const workspace::PreflightFailure &one) { return one.accountId == person.id; });
        if (answer != run.answers.end()) {
            const QString manager = core::managerOf(*answer);
            if (manager.isEmpty())
                json.null(u"managedBy");
            else
                json.text(u"managedBy", manager);
            json.beginObject(u"options");
            for (const Option option : kOptions) {
                const core::PreflightVerdict verdict = core::preflightVerdict(*answer, option);
                json.beginObject(QString::number(core::optionNumber(option)));
                json.text(u"eligibility", core::eligibilityKey(verdict.eligibility));
                json.text(u"because", core::barrierKey(verdict.barrier));
                if (!verdict.reason.isEmpty())
                    json.text(u"reason", verdict.reason);
                json.endObject();
            }
            json.endObject();
            json.beginObject(u"rules");
            for (const auto &[privilege, rule] : answer->rules) {
                json.beginObject(privilege);
                json.flag(u"allowed", rule.isAllowed);
                if (!rule.reason.isEmpty())
                    json.text(u"reason", rule.reason);
                json.endObject();
            }
            json.endObject();
            json.beginArray(u"scimLinks");
            for (const core::ScimLink &link : answer->links.value_or(std::vector<core::ScimLink>())) {
                json.beginObject();
                json.text(u"directoryId", link.directoryId);
                json.text(u"scimUserId", link.scimUserId);
                json.endObject();
            }
            json.endArray();
        } else if (failure != run.failures.end()) {
            json.beginObject(u"error");
            json.text(u"request", failure->error.subject);
            json.number(u"status", failure->error.status);
            json.text(u"reason", failure->error.reason);
            json.text(u"words", failure->error.detail);
            json.endObject();
        }
        json.endObject();
    }
    json.endArray();
    json.number(u"requests", run.requests);
    json.endObject();
    context.output.write("\n");
}

void writeText(const std::vector<Person> &people, const workspace::PreflightRun &run, Context &context)
{
    std::vector<TextTable::Column> columns {{QStringLiteral("Account"), false}, {QStringLiteral("Managed by"), false}};
    for (const Option option : kOptions)
        columns.push_back({QStringLiteral("Option %1").arg(core::optionNumber(option)), false});
    TextTable table(context.output, columns);
    QHash<QString, QString> names;
    for (const Person &person : people)
        names.insert(person.id, person.mail.isEmpty() ? person.id : person.mail);
    for (const core::Preflight &answer : run.answers) {
        const QString manager = core::managerOf(answer);
        QStringList cells {printable(names.value(answer.accountId)), manager.isEmpty() ? QStringLiteral("not told") : manager};
        for (const Option option : kOptions) {
            const core::PreflightVerdict verdict = core::preflightVerdict(answer, option);
            QString cell = core::eligibilityKey(verdict.eligibility);
            if (verdict.barrier != core::Barrier::None)
                cell += QStringLiteral(": ") % core::barrierKey(verdict.barrier);
            cells.append(cell);
        }
        table.addRow(cells);
    }
    table.finish();
}

} // namespace

Outcome<void> runPreflight(const Arguments &arguments, Context &context)
{
    auto archive = openWorkspace(arguments, Opening::ToWrite);
    if (!archive)
        return Failed(archive.error());
    const auto asked = people(arguments, **archive);
    if (!asked)
        return Failed(asked.error());
    Waiting waiting;
    auto talk = talkOf(**archive, arguments, waiting);
    if (!talk)
        return Failed(talk.error());
    if (!context.quiet)
        warnOfSimulation(*talk);
    QStringList ids;
    for (const Person &person : *asked)
        ids.append(person.id);
    TalkProgress progress(!context.quiet);
    const auto run = workspace::askPreflight(talk->connection.orgId, ids, QDateTime::currentDateTimeUtc(), *talk->conversation,
        [&](qint64 done, qint64 total) { progress.show(QStringLiteral("asked about %1 of %2 accounts").arg(done).arg(total)); }, context.interrupt.tidyToken());
    progress.clear();
    if (!run)
        return failed(run.error());
    std::vector<store::PreflightAnswer> kept;
    for (const core::Preflight &answer : run->answers)
        kept.push_back({answer.accountId, answer.asked, core::preflightText(answer)});
    if (const auto put = (*archive)->preflights().put(talk->connection.id, kept); !put)
        return failed(put.error());
    if (context.json)
        writeJson(*asked, *run, context);
    else
        writeText(*asked, *run, context);
    if (run->failures.empty())
        return {};
    if (const auto written = context.output.finish(); !written) // what was answered is told, too
        return written;
    for (const workspace::PreflightFailure &failure : run->failures)
        warn(failure.accountId % QStringLiteral(": ") % models::errorText(failure.error, context.wording.locale).what);
    return run->answers.empty() ? Outcome<void>(failed(run->failures.front().error)) : Outcome<void>(Failed(Failure {Exit::Failed, QStringLiteral("some accounts could not be asked about")}));
}

} // namespace cli
