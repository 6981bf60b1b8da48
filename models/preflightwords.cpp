// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preflightwords.h"

#include "models/errorwords.h"
#include "models/format.h"
#include "models/optionwords.h"
#include "models/tr.h"

namespace models {

namespace {

using core::Barrier;

const core::PrivilegeRule *ruleOf(const core::Preflight &preflight, const char *privilege)
{
    const auto found = preflight.rules.find(QLatin1String(privilege));
    return found == preflight.rules.end() ? nullptr : &found->second;
}

QString why(const core::PrivilegeRule &rule)
{
    return rule.reason.isEmpty() ? Words::tr("Atlassian doesn't say why", "@info part of a sentence")
                                 : barrierText(core::barrierOf(rule.reason), rule.reason);
}

QString managerSentence(const QString &manager)
{
    if (manager == QLatin1String("scim"))
        return Words::tr("A SCIM directory manages it.", "@info an account");
    if (manager == QLatin1String("google"))
        return Words::tr("Google Workspace manages it.", "@info an account");
    if (manager == QLatin1String("none"))
        return Words::tr("No directory manages it.", "@info an account");
    return Words::tr("Who manages it was not told.", "@info an account");
}

QString linksSentence(const core::Preflight &preflight, const QLocale &locale)
{
    if (!preflight.links)
        return Words::tr("Whether SCIM records hang on it was not told.", "@info an account");
    const auto count = static_cast<qint64>(preflight.links->size());
    if (count == 0)
        return Words::tr("No SCIM record hangs on it.", "@info an account");
    return counted(Words::tr("%1 SCIM record(s) (hangs|hang) on it.", "@info an account", pluralOf(count)), count, locale);
}

} // namespace

bool isOldPreflight(const QDateTime &asked, const QDateTime &now)
{
    return asked.addDays(kPreflightDays) < now;
}

QString barrierText(Barrier barrier, const QString &reason)
{
    switch (barrier) {
    case Barrier::None:
    case Barrier::Count:
        break;
    case Barrier::Scim:
        return Words::tr("a SCIM directory manages it", "@info part of a sentence");
    case Barrier::Google:
        return Words::tr("Google Workspace manages it", "@info part of a sentence");
    case Barrier::Saml:
        return Words::tr("it is set when the person signs in by SAML", "@info part of a sentence");
    case Barrier::ExportControl:
        return Words::tr("US export control blocks it", "@info part of a sentence");
    case Barrier::OtherOrganisation:
        return Words::tr(
            "only an admin of its own organisation may, with that organisation's key", "@info part of a sentence");
    case Barrier::Oneself:
        return Words::tr(
            "it depends on whose own account it is: some things only the person may, others nobody on the own one",
            "@info part of a sentence");
    case Barrier::Administrative:
        return Words::tr("only Atlassian may", "@info part of a sentence");
    case Barrier::NoLink:
        return Words::tr("there is no SCIM record to cut", "@info part of a sentence");
    case Barrier::Other:
        return Words::tr("Atlassian says “%1”", "@info part of a sentence; a technical word").arg(reason);
    }
    return {};
}

QString barrierBrief(Barrier barrier, const QString &reason)
{
    switch (barrier) {
    case Barrier::None:
    case Barrier::Count:
        break;
    case Barrier::Scim:
        return Words::tr("SCIM directory", "@item why something can't be done");
    case Barrier::Google:
        return Words::tr("Google Workspace", "@item why something can't be done");
    case Barrier::Saml:
        return Words::tr("SAML", "@item why something can't be done");
    case Barrier::ExportControl:
        return Words::tr("export control", "@item why something can't be done");
    case Barrier::OtherOrganisation:
        return Words::tr("another organisation", "@item why something can't be done");
    case Barrier::Oneself:
        return Words::tr("own account", "@item why something can't be done");
    case Barrier::Administrative:
        return Words::tr("Atlassian only", "@item why something can't be done");
    case Barrier::NoLink:
        return Words::tr("no SCIM record", "@item why something can't be done");
    case Barrier::Other:
        return reason;
    }
    return {};
}

Chip preflightChip(const core::PreflightVerdict &verdict, core::Option option)
{
    const QString state = eligibilityText(verdict.eligibility);
    switch (verdict.eligibility) {
    case core::Eligibility::Eligible:
        return {
            state, Tone::Good, Words::tr("%1: Atlassian lets it be done.", "@info an option").arg(optionTitle(option))};
    case core::Eligibility::Blocked:
        return {Words::tr("%1: %2", "@item state of an option, reason")
                    .arg(state, barrierBrief(verdict.barrier, verdict.reason)),
            Tone::Warning,
            Words::tr("%1: blocked, because %2.", "@info an option, a reason")
                .arg(optionTitle(option), barrierText(verdict.barrier, verdict.reason))};
    case core::Eligibility::Unknown:
        return {state, Tone::Unknown,
            Words::tr("%1: Atlassian did not tell what it needs.", "@info an option").arg(optionTitle(option))};
    case core::Eligibility::NotNeeded:
        return {state, Tone::Quiet,
            Words::tr("%1: doesn't depend on what Atlassian answers here.", "@info an option")
                .arg(optionTitle(option))};
    case core::Eligibility::Count:
        break;
    }
    return {};
}

QString managerText(const QString &manager)
{
    if (manager == QLatin1String("scim"))
        return Words::tr("SCIM directory", "@item who manages an account");
    if (manager == QLatin1String("google"))
        return Words::tr("Google Workspace", "@item who manages an account");
    if (manager == QLatin1String("none"))
        return Words::tr("no directory", "@item who manages an account");
    return Words::tr("not told", "@item who manages an account");
}

QString askedText(const QDateTime &asked, const QDateTime &now, const QLocale &locale)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    const qint64 seconds = asked.secsTo(now);
    if (seconds < minute)
        return Words::tr("just now", "@info");
    if (seconds < hour)
        return counted(Words::tr("%1 minute(s) ago", "@info", pluralOf(seconds / minute)), seconds / minute, locale);
    if (seconds < day)
        return counted(Words::tr("%1 hour(s) ago", "@info", pluralOf(seconds / hour)), seconds / hour, locale);
    return agoText(core::toDay(asked.date()), core::toDay(now.date()), locale);
}

PreflightDocument preflightDocument(const core::Preflight &preflight, const QDateTime &now, const QLocale &locale)
{
    PreflightDocument document;
    document.title = Words::tr("What Atlassian lets be done, asked %1", "@title; 5 minutes ago")
                         .arg(askedText(preflight.asked, now, locale));
    if (isOldPreflight(preflight.asked, now)) {
        document.note = counted(Words::tr("This is older than %1 day(s) and may have changed: ask again.", "@info",
                                    pluralOf(kPreflightDays)),
            kPreflightDays, locale);
        document.isWarning = true;
    }
    document.lines.append(managerSentence(core::managerOf(preflight)));
    const auto say = [&](const char *privilege, const QString &may, const QString &mayNot) {
        if (const core::PrivilegeRule *rule = ruleOf(preflight, privilege))
            document.lines.append(rule->isAllowed ? may : mayNot.arg(why(*rule)));
    };
    say("lifecycle.enablement", Words::tr("It may be deactivated.", "@info an account"),
        Words::tr("It can't be deactivated: %1.", "@info an account, a reason"));
    say("lifecycle.delete", Words::tr("It may be deleted.", "@info an account"),
        Words::tr("It can't be deleted: %1.", "@info an account, a reason"));
    say("email.set", Words::tr("Its e-mail address may be changed.", "@info an account"),
        Words::tr("Its e-mail address can't be changed: %1.", "@info an account, a reason"));
    say("apiToken.delete", Words::tr("Its API tokens may be revoked.", "@info an account"),
        Words::tr("Its API tokens can't be revoked: %1.", "@info an account, a reason"));
    document.lines.append(linksSentence(preflight, locale));
    for (int i = 0; i < static_cast<int>(core::Option::Count); ++i) {
        const auto option = static_cast<core::Option>(i);
        const core::PreflightVerdict verdict = core::preflightVerdict(preflight, option);
        if (verdict.eligibility != core::Eligibility::NotNeeded)
            document.lines.append(Words::tr("Option %1, %2: %3", "@info number, title, state")
                                      .arg(QString::number(core::optionNumber(option)), optionTitle(option),
                                          preflightChip(verdict, option).text));
    }
    return document;
}

PreflightDocument preflightDocument(const std::optional<core::Error> &error, const QLocale &locale)
{
    PreflightDocument document;
    document.title = Words::tr("What Atlassian lets be done", "@title");
    document.isWarning = error.has_value();
    document.note = error
        ? Words::tr("It could not be asked: %1", "@info an account; a sentence").arg(errorText(*error, locale).what)
        : Words::tr("Not asked yet.", "@info");
    return document;
}

QString plainText(const PreflightDocument &document)
{
    QStringList lines {document.title};
    if (!document.note.isEmpty())
        lines.append(document.note);
    return (lines + document.lines).join(u'\n');
}

} // namespace models
