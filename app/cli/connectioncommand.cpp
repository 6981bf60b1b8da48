// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"
#include "cli/connections.h"
#include "cli/conversing.h"
#include "cli/jsonwriter.h"
#include "cli/sources.h"
#include "cli/texttable.h"
#include "cli/waiting.h"

#include "models/connectionlistmodel.h"
#include "models/connectionwords.h"
#include "models/errorwords.h"
#include "models/rightwords.h"
#include "workspace/connectiontest.h"

namespace cli {

namespace {

using core::KeyExpiry;

/// Stable; in the man page.
QLatin1String placeKey(const core::Result<core::SecretPlace> &place)
{
    if (place)
        return QLatin1String("keychain");
    switch (place.error().code) {
    case core::ErrorCode::KeychainAbsent:
        return QLatin1String("no-keychain");
    case core::ErrorCode::KeychainRefused:
        return QLatin1String("refused");
    default:
        return QLatin1String("missing-or-locked");
    }
}

QLatin1String expiryKey(KeyExpiry expiry)
{
    switch (expiry) {
    case KeyExpiry::NotEntered:
        return QLatin1String("not-entered");
    case KeyExpiry::Fine:
        return QLatin1String("fine");
    case KeyExpiry::Soon:
        return QLatin1String("soon");
    case KeyExpiry::Expired:
        return QLatin1String("expired");
    }
    return {};
}

void textOrNull(JsonWriter &json, QStringView key, const QString &text)
{
    if (text.isEmpty())
        json.null(key);
    else
        json.text(key, text);
}

Outcome<core::Connection> named(workspace::Archive &archive, const QString &name)
{
    const auto all = archive.connections().list();
    if (!all)
        return failed(all.error());
    const core::Connection *one = core::findConnection(*all, name);
    return one ? Outcome<core::Connection>(*one) : Outcome<core::Connection>(failed(core::connectionNotFound(*all, name).value()));
}

/// Names of options that belong to one action only.
Outcome<void> checkOptions(const Arguments &arguments, const QString &action)
{
    if (action == QLatin1String("add"))
        return {};
    const auto isOfTest = [&action](QLatin1String name) {
        return action == QLatin1String("test") && (name == QLatin1String("--key-env") || name == QLatin1String("--token-env") || name == QLatin1String("--log"));
    };
    for (const Argument &one : arguments.all) {
        const auto &everywhere = everywhereOptions();
        if (one.option && !isOfTest(one.option->name) && std::find(everywhere.begin(), everywhere.end(), one.option->name) == everywhere.end())
            return usage(QStringLiteral("connection ") % action % QStringLiteral(" has no option ") % one.option->name);
    }
    return {};
}

} // namespace

void writeConnections(const core::Connections &connections, const std::vector<workspace::KeyState> &keys, Context &context)
{
    JsonWriter json(context.output);
    json.beginObject();
    json.beginArray(u"connections");
    for (const core::Connection &one : connections) {
        json.beginObject();
        json.text(u"name", one.name);
        json.text(u"kind", core::connectionKindKey(one.kind));
        json.text(u"base", core::baseOf(one).toString());
        textOrNull(json, u"orgId", one.orgId);
        textOrNull(json, u"directoryId", one.directoryId);
        textOrNull(json, u"site", one.site);
        textOrNull(json, u"mail", one.mail);
        writeDay(json, u"expires", one.expires);
        json.text(u"expiry", expiryKey(core::keyExpiry(one.expires, context.today)));
        writeDay(json, u"added", one.added);
        for (const workspace::KeyState &key : keys) {
            if (key.connection == one.id)
                json.text(QString(core::secretKindKey(key.kind)), placeKey(key.place));
        }
        json.endObject();
    }
    json.endArray();
    json.endObject();
    context.output.write("\n");
}

Outcome<void> listConnections(const Arguments &arguments, Context &context)
{
    auto archive = openWorkspace(arguments, Opening::ToRead);
    if (!archive)
        return Failed(archive.error());
    const auto workspaceId = (*archive)->connections().workspaceId();
    if (!workspaceId)
        return failed(workspaceId.error());
    const auto all = (*archive)->connections().list();
    if (!all)
        return failed(all.error());
    Waiting waiting;
    const auto vault = workspace::openVault();
    const auto keys = waiting.answer(workspace::keyStates(*vault, *workspaceId, *all));
    if (context.json) {
        writeConnections(*all, keys, context);
        return {};
    }
    models::ConnectionListModel model(context.wording, context.today);
    model.setConnections(*all);
    for (const workspace::KeyState &key : keys)
        model.setKey(key.connection, key.kind, key.place);
    if (all->empty()) {
        context.output.line(QStringLiteral("The workspace has no connections yet."));
        return {};
    }
    std::vector<TextTable::Column> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        columns.push_back({model.headerData(column, Qt::Horizontal).toString(), false});
    TextTable table(context.output, columns);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(printable(model.index(row, column).data().toString()));
        table.addRow(cells);
    }
    table.finish();
    return {};
}

Outcome<void> removeConnection(const Arguments &arguments, const QString &name, Context &context)
{
    auto archive = openWorkspace(arguments, Opening::ToWrite);
    if (!archive)
        return Failed(archive.error());
    const auto workspaceId = (*archive)->connections().workspaceId();
    if (!workspaceId)
        return failed(workspaceId.error());
    const auto one = named(**archive, name);
    if (!one)
        return Failed(one.error());
    const auto removed = (*archive)->connections().remove(one->id, QString::fromLocal8Bit(qgetenv("USER")), QDateTime::currentDateTimeUtc());
    if (!removed)
        return failed(removed.error());
    Waiting waiting;
    const auto vault = workspace::openVault();
    const auto gone = waiting.answer(workspace::removeKeys(*vault, *workspaceId, *one));
    if (context.json)
        writeConnections({*one}, {}, context);
    else if (!context.quiet)
        context.output.line(printable(name) % QStringLiteral(": removed"));
    if (!gone && !context.quiet)
        warn(printable(name) % QStringLiteral(": removed, but no key was taken out of the keychain. ") % models::errorText(gone.error()).what
            % QStringLiteral(" If one is stored there, remove it by hand, under Leanseat."));
    return {};
}

Outcome<void> testConnection(const Arguments &arguments, const QString &name, Context &context)
{
    auto archive = openWorkspace(arguments, Opening::ToRead);
    if (!archive)
        return Failed(archive.error());
    const auto one = named(**archive, name);
    if (!one)
        return Failed(one.error());
    Waiting waiting;
    auto talk = talkWith(*one, **archive, arguments, waiting);
    if (!talk)
        return Failed(talk.error());
    if (!context.quiet)
        warnOfSimulation(*talk);
    const core::Findings findings = workspace::testConnection(*one, *talk->conversation);
    const models::ConnectionRights rights = models::rightsText(findings, context.wording.locale);
    static constexpr std::array<const char *, 3> kStates {"proved", "missing", "not-known"};
    const auto stateKey = [](models::ConnectionRight::State state) { return QLatin1String(kStates[static_cast<std::size_t>(state)]); };
    if (context.json) {
        JsonWriter json(context.output);
        json.beginObject();
        json.text(u"name", one->name);
        json.beginArray(u"rights");
        for (qsizetype i = 0; i < rights.size(); ++i) {
            json.beginObject();
            json.text(u"right", rights[i].name);
            json.text(u"state", stateKey(rights[i].state));
            json.text(u"neededFor", rights[i].neededFor);
            textOrNull(json, u"advice", rights[i].advice);
            textOrNull(json, u"scope", findings[static_cast<std::size_t>(i)].name);
            json.number(u"status", findings[static_cast<std::size_t>(i)].error.status);
            json.endObject();
        }
        json.endArray();
        json.endObject();
        context.output.write("\n");
    } else {
        TextTable table(context.output, {{QStringLiteral("Right"), false}, {QStringLiteral("State"), false}, {QStringLiteral("Needed for"), false}, {QStringLiteral("What to do"), false}});
        for (const models::ConnectionRight &right : rights)
            table.addRow({right.name, stateKey(right.state), right.neededFor, right.advice});
        table.finish();
    }
    const bool isWhole = std::none_of(rights.begin(), rights.end(), [](const models::ConnectionRight &right) { return right.state == models::ConnectionRight::State::Missing; });
    if (const auto written = context.output.finish(); !written) // also where rights are missing
        return written;
    return isWhole ? Outcome<void>() : Outcome<void>(Failed(Failure {Exit::Access, printable(name) % QStringLiteral(": rights are missing")}));
}

Outcome<void> runConnection(const Arguments &arguments, Context &context)
{
    const QStringList operands = arguments.operands();
    const QString action = operands.value(0);
    if (action != QLatin1String("add") && action != QLatin1String("list") && action != QLatin1String("test") && action != QLatin1String("remove"))
        return usage(QStringLiteral("connection: “") % action % QStringLiteral("” is none of add, list, test, remove"));
    if (const auto checked = checkOptions(arguments, action); !checked)
        return checked;
    const bool isList = action == QLatin1String("list");
    if (isList && operands.size() > 1)
        return usage(operands[1] % QStringLiteral(": surplus; usage: leanseat-cli connection list --workspace FILE"));
    if (!isList && operands.size() == 1)
        return usage(QStringLiteral("connection ") % action % QStringLiteral(" needs NAME"));
    if (isList)
        return listConnections(arguments, context);
    const QString name = operands[1].trimmed();
    if (action == QLatin1String("test"))
        return testConnection(arguments, name, context);
    return action == QLatin1String("add") ? addConnection(arguments, name, context) : removeConnection(arguments, name, context);
}

} // namespace cli
