// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/syncwords.h"

#include "models/format.h"
#include "models/tr.h"

#include <QStringList>

#include <cmath>

namespace models {

namespace {

QString stageText(SyncStage stage)
{
    switch (stage) {
    case SyncStage::Organisation:
        return Words::tr("Asking for the organisation", "@info:progress");
    case SyncStage::Accounts:
        return Words::tr("Loading accounts", "@info:progress");
    case SyncStage::Directory:
        return Words::tr("Loading who is managed by an identity provider", "@info:progress");
    case SyncStage::Sites:
        return Words::tr("Loading sites and their plans", "@info:progress");
    case SyncStage::Domains:
        return Words::tr("Loading domains", "@info:progress");
    case SyncStage::LastActive:
        return Words::tr("Asking when accounts were last active", "@info:progress");
    case SyncStage::Writing:
        return Words::tr("Writing what was loaded", "@info:progress");
    case SyncStage::Count:
        break;
    }
    return {};
}

/// What is not known without that part, as the beginning of a sentence.
QString lackText(SyncStage stage)
{
    switch (stage) {
    case SyncStage::Organisation:
        return Words::tr("The organisation's name stays unknown", "@info");
    case SyncStage::Accounts:
    case SyncStage::Writing:
        return Words::tr("Some accounts stay unknown", "@info");
    case SyncStage::Directory:
        return Words::tr("Who is managed by an identity provider stays unknown", "@info");
    case SyncStage::Sites:
        return Words::tr("Plans and owners of sites stay unknown", "@info");
    case SyncStage::Domains:
        return Words::tr("Which domains are verified stays unknown", "@info");
    case SyncStage::LastActive:
        return Words::tr("When some accounts were last active stays unknown", "@info");
    case SyncStage::Count:
        break;
    }
    return {};
}

} // namespace

QString timeLeftText(qint64 seconds, const QLocale &locale)
{
    constexpr qint64 minute = 60;
    constexpr qint64 hour = 60 * minute;
    if (seconds < 90)
        return counted(Words::tr("%1 second(s) left", "@info:progress", pluralOf(seconds)), seconds, locale);
    if (seconds < 90 * minute) {
        const qint64 minutes = (seconds + minute / 2) / minute;
        return counted(Words::tr("%1 minute(s) left", "@info:progress", pluralOf(minutes)), minutes, locale);
    }
    const qint64 hours = (seconds + hour / 2) / hour;
    return counted(Words::tr("%1 hour(s) left", "@info:progress", pluralOf(hours)), hours, locale);
}

QString syncStateText(const SyncState &state, const QLocale &locale)
{
    QString text = stageText(state.stage);
    if (state.total > 0)
        text = Words::tr("%1: %2 of %3", "@info:progress what, number, number")
                   .arg(text, numberText(state.done, locale), numberText(state.total, locale));
    else if (state.done > 0)
        text = Words::tr("%1: %2", "@info:progress what, number").arg(text, numberText(state.done, locale));
    else
        text += u'…';
    QStringList parts {text};
    if (state.perSecond > 0) {
        const QString rate = state.perSecond < 10 ? locale.toString(state.perSecond, 'f', 1)
                                                  : numberText(std::llround(state.perSecond), locale);
        parts.append(Words::tr("%1 a second", "@info:progress").arg(rate));
    }
    if (state.secondsLeft >= 0)
        parts.append(timeLeftText(state.secondsLeft, locale));
    return parts.join(QStringLiteral(" · "));
}

QString syncOutcomeText(const SyncOutcome &outcome, const QLocale &locale)
{
    QString text = counted(Words::tr("%1 account(s) loaded from Atlassian, %2 of them billable by its own flag.",
                               "@info", pluralOf(outcome.accounts)),
        outcome.accounts, locale)
                       .arg(numberText(outcome.billable, locale));
    if (outcome.billableNotTold > 0)
        text += u' '
            + counted(Words::tr("Of %1 it doesn't say so.", "@info accounts", pluralOf(outcome.billableNotTold)),
                outcome.billableNotTold, locale);
    if (outcome.wasChanged)
        text += u' ' + Words::tr("The list had changed since the stopped one: it was loaded anew.", "@info");
    else if (outcome.isResumed)
        text += u' ' + Words::tr("It went on where the stopped one had ended.", "@info");
    return text;
}

ErrorText syncLackText(const SyncOutcome &outcome, const QLocale &locale)
{
    QStringList lines;
    QStringList details;
    for (const SyncLack &lack : outcome.lacks) {
        const ErrorText error = errorText(lack.error, locale);
        lines.append(Words::tr("%1: %2", "@info what stays unknown, a sentence that says why")
                         .arg(lackText(lack.stage), error.what));
        if (!error.detail.isEmpty())
            details.append(error.detail);
    }
    if (outcome.notAsked > 0)
        lines.append(counted(
            Words::tr("When %1 account(s) were last active was not asked: Atlassian answers 200 of them a minute.",
                "@info", pluralOf(outcome.notAsked)),
            outcome.notAsked, locale));
    if (lines.isEmpty())
        return {};
    return {Words::tr("All accounts are loaded, but something about them stays unknown.", "@info"), {},
        lines.join(u'\n'), details.join(u'\n')};
}

ErrorText syncStoppedText()
{
    return {Words::tr("The sync was stopped.", "@info"), {},
        Words::tr("What was loaded is kept: the next one goes on from there.", "@info"), {}};
}

} // namespace models
