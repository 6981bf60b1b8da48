// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/connections.h"
#include "cli/keyinput.h"
#include "cli/sources.h"
#include "cli/waiting.h"

#include "workspace/keys.h"

namespace cli {

namespace {

using core::ConnectionKind;

struct Given
{
    QLatin1String option;
    std::vector<ConnectionKind> kinds; ///< that have it
};

const std::vector<Given> &ofKinds()
{
    static const std::vector<Given> options {
        {QLatin1String("--org-id"), {ConnectionKind::Organisation}},
        {QLatin1String("--directory-id"), {ConnectionKind::Directory}},
        {QLatin1String("--site"), {ConnectionKind::Site}},
        {QLatin1String("--mail"), {ConnectionKind::Site}},
        {QLatin1String("--expires"), {ConnectionKind::Organisation}},
        {QLatin1String("--api-base"), {ConnectionKind::Organisation, ConnectionKind::Directory}},
        {QLatin1String("--site-base"), {ConnectionKind::Site}},
        {QLatin1String("--trello-base"), {ConnectionKind::Trello}},
    };
    return options;
}

QLatin1String baseOption(ConnectionKind kind)
{
    return kind == ConnectionKind::Site ? QLatin1String("--site-base") : kind == ConnectionKind::Trello ? QLatin1String("--trello-base") : QLatin1String("--api-base");
}

Outcome<ConnectionKind> kindOf(const Arguments &arguments)
{
    const auto given = arguments.value(QLatin1String("--kind"));
    if (!given)
        return usage(QStringLiteral("connection add needs --kind organisation, directory, site or trello"));
    const auto kind = core::connectionKindFromKey(*given);
    if (!kind)
        return usage(QStringLiteral("--kind: “") % *given % QStringLiteral("” is none of organisation, directory, site, trello"));
    for (const Given &one : ofKinds()) {
        const bool isOfKind = std::find(one.kinds.begin(), one.kinds.end(), *kind) != one.kinds.end();
        if (arguments.has(one.option) && !isOfKind)
            return usage(one.option % QStringLiteral(": a connection of kind ") % core::connectionKindKey(*kind) % QStringLiteral(" has none"));
    }
    return *kind;
}

using Reader = core::Result<QString> (*)(const QString &, const QString &);

/// A value of @p option, pulled out of what was pasted; the option where something is wrong with it.
Outcome<QString> idOf(const Arguments &arguments, QLatin1String option, Reader reader)
{
    const auto given = arguments.value(option);
    if (!given)
        return usage(QStringLiteral("connection add needs ") % option % u' ' % findOption(option.toString())->value);
    const auto read = reader(*given, option.toString());
    if (!read)
        return failed(read.error(), option);
    return *read;
}

Outcome<core::Connection> connectionOf(const Arguments &arguments, const QString &name, ConnectionKind kind, core::Day today)
{
    core::Connection one;
    one.id = workspace::newConnectionId();
    one.name = name;
    one.kind = kind;
    one.added = today;
    const auto put = [&](QString &place, QLatin1String option, Reader reader) -> Outcome<void> {
        const auto id = idOf(arguments, option, reader);
        if (!id)
            return Failed(id.error());
        place = *id;
        return {};
    };
    const auto asGiven = [](const QString &text, const QString &) -> core::Result<QString> { return text.trimmed(); };
    Outcome<void> done;
    if (kind == ConnectionKind::Organisation)
        done = put(one.orgId, QLatin1String("--org-id"), core::orgIdFromText);
    else if (kind == ConnectionKind::Directory)
        done = put(one.directoryId, QLatin1String("--directory-id"), core::directoryIdFromText);
    else if (kind == ConnectionKind::Site && (done = put(one.site, QLatin1String("--site"), core::siteFromText)))
        done = put(one.mail, QLatin1String("--mail"), asGiven);
    if (!done)
        return Failed(done.error());
    const QLatin1String base = baseOption(kind);
    const auto address = core::baseFromText(arguments.value(base).value_or(QString()), base.toString());
    if (!address)
        return failed(address.error(), base);
    one.base = *address;
    if (const auto text = arguments.value(QLatin1String("--expires"))) {
        const auto day = dayValue(QLatin1String("--expires"), *text);
        if (!day)
            return Failed(day.error());
        if (!core::checkExpiry(*day, today, {}))
            return usage(QStringLiteral("--expires: “") % *text % QStringLiteral("” is past, or more than a year away; no key lives longer"));
        one.expires = *day;
    }
    if (const auto checked = core::checkConnection(one); !checked) {
        const QString &subject = checked.error().subject;
        if (subject == QLatin1String("name"))
            return usage(QStringLiteral("NAME: “") % name % QStringLiteral("” is empty, too long, or has signs that can't be shown"));
        if (subject == QLatin1String("mail"))
            return usage(QStringLiteral("--mail: “") % one.mail % QStringLiteral("” is no e-mail address"));
        return failed(checked.error());
    }
    return one;
}

/// What can be done where no key can be stored.
Failed notStored(const core::Error &error)
{
    Failed failure = failed(error);
    return Failed(Failure {failure.value().code,
        failure.value().line % QStringLiteral(" Nothing was added. On the command line: add it with --no-key, and give the key to each command with --key-env NAME.")});
}

} // namespace

Outcome<void> addConnection(const Arguments &arguments, const QString &name, Context &context)
{
    const auto kind = kindOf(arguments);
    if (!kind)
        return Failed(kind.error());
    const auto connection = connectionOf(arguments, name, *kind, context.today);
    if (!connection)
        return Failed(connection.error());
    const auto secrets = givenSecrets(arguments, *kind, context);
    if (!secrets)
        return Failed(secrets.error());
    Waiting waiting;
    const auto vault = workspace::openVault();
    if (!secrets->empty()) { // before a workspace is made for it
        if (const auto probed = waiting.answer(vault->probe()); !probed)
            return notStored(probed.error());
    }
    auto archive = openWorkspace(arguments, Opening::ToMake);
    if (!archive)
        return Failed(archive.error());
    const auto workspaceId = (*archive)->connections().workspaceId();
    if (!workspaceId)
        return failed(workspaceId.error());
    const auto all = (*archive)->connections().list();
    if (!all)
        return failed(all.error());
    if (core::findConnection(*all, name))
        return failed(core::Error {core::ErrorCode::ConnectionExists, name, 0, 0, {}});
    for (const auto &[secret, value] : *secrets) {
        const auto written = waiting.answer(vault->write(core::secretName(*workspaceId, *connection, secret), value, core::SecretPlace::Keychain));
        if (!written)
            return notStored(written.error());
    }
    const auto added = (*archive)->connections().add(*connection, QString::fromLocal8Bit(qgetenv("USER")), QDateTime::currentDateTimeUtc());
    if (!added) {
        if (!secrets->empty())
            waiting.answer(workspace::removeKeys(*vault, *workspaceId, *connection));
        return failed(added.error());
    }
    if (context.json)
        writeConnections({*connection}, {}, context);
    else if (!context.quiet)
        context.output.line(printable(name) % (secrets->empty() ? QStringLiteral(": added, without a key") : QStringLiteral(": added; its key is in the keychain")));
    return {};
}

} // namespace cli
