// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/codes.h"

namespace cli {

QLatin1String ownSiteSourceKey(core::OwnSiteSource source)
{
    switch (source) {
    case core::OwnSiteSource::Given:
        return QLatin1String("given");
    case core::OwnSiteSource::Profile:
        return QLatin1String("profile");
    case core::OwnSiteSource::Proposed:
        break;
    }
    return QLatin1String("proposed");
}

QLatin1String triKey(core::Tri answer)
{
    switch (answer) {
    case core::Tri::Yes:
        return QLatin1String("yes");
    case core::Tri::No:
        return QLatin1String("no");
    case core::Tri::Unknown:
        break;
    }
    return QLatin1String("unknown");
}

QStringList candidateKeys(quint16 candidates)
{
    QStringList keys;
    for (const core::Candidate candidate : {core::Candidate::NonBillablePolicy, core::Candidate::EnterprisePlan,
             core::Candidate::InNoWorkspace, core::Candidate::AccessRemovedSince, core::Candidate::AppWithoutColumn, core::Candidate::FlagOlder}) {
        if (candidates & static_cast<quint16>(candidate))
            keys.append(core::candidateKey(candidate));
    }
    return keys;
}

QStringList lossKeys(core::Losses losses)
{
    QStringList keys;
    const auto add = [&](core::Loss loss, const char *key) {
        if (losses & static_cast<core::Losses>(loss))
            keys.append(QLatin1String(key));
    };
    add(core::Loss::SingleSignOn, "sso");
    add(core::Loss::EnforcedTwoStep, "enforced-2sv");
    add(core::Loss::IdpSync, "idp-sync");
    add(core::Loss::AutomaticClaim, "automatic-claim");
    add(core::Loss::TrelloBoards, "trello-boards");
    add(core::Loss::AllAccess, "all-access");
    add(core::Loss::TicketOwnership, "ticket-ownership");
    add(core::Loss::Sessions, "sessions");
    return keys;
}

QLatin1String undoKey(core::Undo undo)
{
    switch (undo) {
    case core::Undo::NotNeeded:
        return QLatin1String("not-needed");
    case core::Undo::Yes:
        return QLatin1String("yes");
    case core::Undo::UntilDeadline:
        return QLatin1String("until-deadline");
    case core::Undo::OnlyWhileNothingDeleted:
        return QLatin1String("only-while-nothing-deleted");
    case core::Undo::No:
        break;
    }
    return QLatin1String("no");
}

QLatin1String savesFromKey(core::SavesFrom::Why why)
{
    switch (why) {
    case core::SavesFrom::Why::NextCycle:
        return QLatin1String("next-cycle");
    case core::SavesFrom::Why::Renewal:
        return QLatin1String("renewal");
    case core::SavesFrom::Why::CycleDayUnknown:
        return QLatin1String("cycle-day-unknown");
    case core::SavesFrom::Why::RenewalUnknown:
        return QLatin1String("renewal-unknown");
    case core::SavesFrom::Why::BillingUnknown:
        return QLatin1String("billing-unknown");
    case core::SavesFrom::Why::IncludedInPlan:
        break;
    }
    return QLatin1String("included-in-plan");
}

QLatin1String outcomeKey(core::AccessOutcome outcome)
{
    switch (outcome) {
    case core::AccessOutcome::Counts:
        return QLatin1String("counts");
    case core::AccessOutcome::DoesNotCount:
        return QLatin1String("does-not-count");
    case core::AccessOutcome::Undecided:
        break;
    }
    return QLatin1String("undecided");
}

QLatin1String ownershipKey(core::Ownership ownership)
{
    switch (ownership) {
    case core::Ownership::Own:
        return QLatin1String("own");
    case core::Ownership::Foreign:
        return QLatin1String("foreign");
    case core::Ownership::NoSite:
        return QLatin1String("no-site");
    case core::Ownership::Unknown:
        break;
    }
    return QLatin1String("unknown");
}

QLatin1String dateSourceKey(core::DateSource source)
{
    switch (source) {
    case core::DateSource::Given:
        return QLatin1String("given");
    case core::DateSource::FileName:
        return QLatin1String("file-name");
    case core::DateSource::FileTime:
        break;
    }
    return QLatin1String("file-time");
}

QLatin1String billingKey(core::Billing billing)
{
    switch (billing) {
    case core::Billing::Monthly:
        return QLatin1String("monthly");
    case core::Billing::Annual:
        return QLatin1String("annual");
    case core::Billing::Unknown:
        break;
    }
    return QLatin1String("unknown");
}

QLatin1String editionKey(core::Edition edition)
{
    switch (edition) {
    case core::Edition::Standard:
        return QLatin1String("standard");
    case core::Edition::Premium:
        return QLatin1String("premium");
    case core::Edition::StandardAndPremium:
        return QLatin1String("standard+premium");
    case core::Edition::Enterprise:
        return QLatin1String("enterprise");
    case core::Edition::Unknown:
        break;
    }
    return QLatin1String("unknown");
}

QString dayKey(core::Day day)
{
    return core::isDate(day) ? core::toDate(day).toString(Qt::ISODate) : QString();
}

void writeDay(JsonWriter &json, QStringView key, core::Day day)
{
    if (core::isDate(day))
        json.text(key, dayKey(day));
    else
        json.null(key);
}

void writeSavesFrom(JsonWriter &json, const core::SavesFrom &from)
{
    json.beginObject(u"savesFrom");
    writeDay(json, u"day", from.day.value_or(core::kNoDay));
    json.text(u"why", savesFromKey(from.why));
    json.endObject();
}

} // namespace cli
