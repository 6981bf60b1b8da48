// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/jsonwriter.h"
#include "cli/sources.h"

#include "core/profile.h"

#include <QFileInfo>

namespace cli {

namespace {

void print(const core::Profile &profile, Context &context)
{
    const auto settings = core::settingsOf(profile);
    if (!context.json) {
        if (settings.isEmpty())
            context.output.line(QStringLiteral("Nothing is known of the organisation yet."));
        for (const auto &[key, value] : settings)
            context.output.line(key % u'=' % printable(value));
        return;
    }
    JsonWriter json(context.output);
    json.beginObject();
    for (const auto &[key, value] : settings) {
        if (key == QLatin1String("own-site") || key == QLatin1String("own-workspace"))
            json.value(key, value.split(u','));
        else if (key == QLatin1String("invoice-quantity") || key == QLatin1String("cycle-day"))
            json.number(key, value.toLongLong());
        else
            json.text(key, value);
    }
    json.endObject();
    context.output.write("\n");
}

/// As where nothing is known; false where there is no such key.
bool unset(core::Profile &profile, const QString &key)
{
    const core::Profile unknown;
    if (key == QLatin1String("invoice-quantity"))
        profile.invoiceQuantity.reset();
    else if (key == QLatin1String("cycle-day"))
        profile.cycleDay = unknown.cycleDay;
    else if (key == QLatin1String("renewal"))
        profile.renewalYear = profile.renewalMonth = profile.renewalDay = 0;
    else if (key == QLatin1String("edition"))
        profile.edition = unknown.edition;
    else if (key == QLatin1String("billing"))
        profile.billing = unknown.billing;
    else if (key == QLatin1String("count-by"))
        profile.countBy = unknown.countBy;
    else if (key == QLatin1String("provider"))
        profile.provider = unknown.provider;
    else if (key == QLatin1String("portal-sso"))
        profile.portalSso = unknown.portalSso;
    else if (key == QLatin1String("advice-order"))
        profile.adviceOrder = unknown.adviceOrder;
    else
        return false;
    return true;
}

/// A list is set as a whole: what the command line names takes the place of what was there.
Outcome<void> apply(core::Profile &profile, const QStringList &settings)
{
    QStringList started;
    for (const QString &setting : settings) {
        const qsizetype equals = setting.indexOf(u'=');
        if (equals <= 0)
            return usage(setting % QLatin1String(": write KEY=VALUE"));
        const QString key = setting.left(equals).trimmed();
        const QString value = setting.mid(equals + 1);
        const bool isSites = key == QLatin1String("own-site");
        const bool isList = isSites || key == QLatin1String("own-workspace");
        if (isList && !started.contains(key)) {
            started.append(key);
            (isSites ? profile.ownSites : profile.ownWorkspaces).clear();
        }
        if (isList && value.trimmed().isEmpty())
            continue; // "own-site=" empties the list
        if (value.trimmed().isEmpty() && unset(profile, key))
            continue;
        if (const auto applied = core::applySetting(profile, key, value); !applied)
            return usage(setting % QLatin1String(": allowed is ") % applied.error().detail);
    }
    return {};
}

} // namespace

Outcome<void> runProfile(const Arguments &arguments, Context &context)
{
    const QStringList settings = arguments.operands();
    core::Profile checked;
    if (const auto applied = apply(checked, settings); !applied) // before a workspace is made for it
        return applied;
    const QString path = workspacePath(arguments).value_or(QString());
    const bool isNew = !settings.isEmpty() && !path.isEmpty() && !QFileInfo::exists(path);
    auto archive = openWorkspace(arguments, settings.isEmpty() ? Opening::ToRead : Opening::ToMake);
    if (!archive)
        return Failed(archive.error());
    auto own = (*archive)->own().read();
    if (!own)
        return failed(own.error());
    core::Profile profile = own->profile();
    if (const auto applied = apply(profile, settings); !applied)
        return applied;
    core::Edit edit;
    edit.kind = QStringLiteral("profile");
    edit.changes = core::profileChanges(*own, profile);
    if (!settings.isEmpty() && !edit.isEmpty()) { // who only reads leaves alone what a newer Leanseat has put there
        const auto done = (*archive)->own().apply(edit, QString::fromLocal8Bit(qgetenv("USER")), QDateTime::currentDateTimeUtc());
        if (!done)
            return failed(done.error());
    }
    if (isNew && !context.json && !context.quiet)
        context.output.line(QLatin1String("A new workspace was made: ") % printable(path));
    print(profile, context);
    return {};
}

} // namespace cli
