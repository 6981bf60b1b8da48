// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/verdictwords.h"

#include "models/tr.h"

namespace models {

QString productText(core::Product product)
{
    switch (product) {
    case core::Product::Jira:
        return QStringLiteral("Jira");
    case core::Product::Confluence:
        return QStringLiteral("Confluence");
    case core::Product::ServiceManagement:
        return QStringLiteral("Jira Service Management");
    case core::Product::Bitbucket:
        return QStringLiteral("Bitbucket");
    case core::Product::Trello:
        return QStringLiteral("Trello");
    case core::Product::Opsgenie:
        return QStringLiteral("Opsgenie");
    case core::Product::Statuspage:
        return QStringLiteral("Statuspage");
    case core::Product::Loom:
        return QStringLiteral("Loom");
    case core::Product::ProductDiscovery:
        return QStringLiteral("Jira Product Discovery");
    case core::Product::Compass:
        return QStringLiteral("Compass");
    case core::Product::Atlas:
        return QStringLiteral("Atlas");
    case core::Product::Rovo:
        return QStringLiteral("Rovo");
    case core::Product::Feedback:
        return QStringLiteral("Feedback");
    case core::Product::Other:
        return Words::tr("Another app", "@item product");
    case core::Product::Count:
        break;
    }
    return {};
}

QString planText(core::Plan plan)
{
    switch (plan) {
    case core::Plan::Unknown:
        return Words::tr("plan not known", "@item plan");
    case core::Plan::Free:
        return Words::tr("Free", "@item plan");
    case core::Plan::Essentials:
        return Words::tr("Essentials", "@item plan");
    case core::Plan::Standard:
        return Words::tr("Standard", "@item plan");
    case core::Plan::Premium:
        return Words::tr("Premium", "@item plan");
    case core::Plan::Enterprise:
        return Words::tr("Enterprise", "@item plan");
    case core::Plan::Count:
        break;
    }
    return {};
}

QString roleText(core::AccessRole role)
{
    switch (role) {
    case core::AccessRole::Unspecified:
        return Words::tr("role not known", "@item role");
    case core::AccessRole::User:
        return Words::tr("user", "@item role");
    case core::AccessRole::Agent:
        return Words::tr("agent", "@item role");
    case core::AccessRole::Customer:
        return Words::tr("customer", "@item role");
    case core::AccessRole::Guest:
        return Words::tr("guest", "@item role");
    case core::AccessRole::PageAdmin:
        return Words::tr("page admin", "@item role");
    case core::AccessRole::TeamMember:
        return Words::tr("team member", "@item role");
    case core::AccessRole::Admin:
        return Words::tr("admin", "@item role");
    case core::AccessRole::Count:
        break;
    }
    return {};
}

QString verdictText(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::NotBillable:
        return Words::tr("Not billable", "@item verdict");
    case core::Verdict::Billable:
        return Words::tr("Billable", "@item verdict");
    case core::Verdict::Unknown:
        return Words::tr("Unknown", "@item verdict");
    case core::Verdict::Count:
        break;
    }
    return {};
}

QString certaintyText(core::Certainty certainty)
{
    switch (certainty) {
    case core::Certainty::Certain:
        return Words::tr("certain", "@item certainty");
    case core::Certainty::Likely:
        return Words::tr("likely", "@item certainty");
    case core::Certainty::Unknown:
        return Words::tr("unknown", "@item certainty");
    case core::Certainty::Count:
        break;
    }
    return {};
}

QString intentText(core::Intent intent)
{
    switch (intent) {
    case core::Intent::None:
        return Words::tr("No seat", "@item intent");
    case core::Intent::Intended:
        return Words::tr("Intended", "@item intent");
    case core::Intent::Accidental:
        return Words::tr("Accidental", "@item intent");
    case core::Intent::Count:
        break;
    }
    return {};
}

QString statusText(core::AccountStatus status)
{
    switch (status) {
    case core::AccountStatus::Unknown:
        return Words::tr("Status not known", "@item status");
    case core::AccountStatus::Active:
        return Words::tr("Active", "@item status");
    case core::AccountStatus::Suspended:
        return Words::tr("Suspended", "@item status");
    case core::AccountStatus::Deactivated:
        return Words::tr("Deactivated", "@item status");
    case core::AccountStatus::Closed:
        return Words::tr("Closed", "@item status");
    case core::AccountStatus::ForDeletion:
        return Words::tr("Being deleted", "@item status");
    case core::AccountStatus::Count:
        break;
    }
    return {};
}

QString managedByText(core::ManagedBy managedBy)
{
    switch (managedBy) {
    case core::ManagedBy::Unknown:
        return Words::tr("Not known", "@item who manages the account");
    case core::ManagedBy::Nobody:
        return Words::tr("Not synced", "@item who manages the account");
    case core::ManagedBy::Scim:
        return Words::tr("Identity provider (SCIM)", "@item who manages the account");
    case core::ManagedBy::Google:
        return Words::tr("Google Workspace", "@item who manages the account");
    case core::ManagedBy::Saml:
        return Words::tr("SAML just-in-time", "@item who manages the account");
    case core::ManagedBy::Other:
        return Words::tr("Another directory", "@item who manages the account");
    case core::ManagedBy::Count:
        break;
    }
    return {};
}

QString answerText(core::Tri answer)
{
    switch (answer) {
    case core::Tri::Unknown:
        return Words::tr("Unknown", "@item answer");
    case core::Tri::No:
        return Words::tr("No", "@item answer");
    case core::Tri::Yes:
        return Words::tr("Yes", "@item answer");
    }
    return {};
}

QString ownershipText(core::Ownership ownership)
{
    switch (ownership) {
    case core::Ownership::Unknown:
        return Words::tr("site not known", "@item whose site");
    case core::Ownership::Own:
        return Words::tr("own site", "@item whose site");
    case core::Ownership::Foreign:
        return Words::tr("somebody else's site", "@item whose site");
    case core::Ownership::NoSite:
        return Words::tr("no site named", "@item whose site");
    }
    return {};
}

Chip verdictChip(const core::Case &facts)
{
    switch (facts.verdict) {
    case core::Verdict::Billable:
        if (facts.intent == core::Intent::Accidental)
            return {intentText(facts.intent), Tone::Accidental, Words::tr("This seat is billable, and not meant to be.", "@info")};
        if (facts.intent == core::Intent::Intended)
            return {intentText(facts.intent), Tone::Intended, Words::tr("This seat is billable, and meant to be.", "@info")};
        return {verdictText(facts.verdict), Tone::None, Words::tr("This account is billable.", "@info")};
    case core::Verdict::NotBillable:
        return {verdictText(facts.verdict), Tone::Quiet, Words::tr("This account costs no seat.", "@info")};
    case core::Verdict::Unknown:
        return {verdictText(facts.verdict), Tone::Unknown, Words::tr("The files don't tell whether this account is billable.", "@info")};
    case core::Verdict::Count:
        break;
    }
    return {};
}

} // namespace models
