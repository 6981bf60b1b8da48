// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profileform.h"

namespace models {

QString ProfileForm::label(FieldName field)
{
    switch (field) {
    case FieldName::Name:
        return tr("Organisation", "@label");
    case FieldName::Edition:
        return tr("Guard edition", "@label");
    case FieldName::Billing:
        return tr("Billing", "@label");
    case FieldName::CycleDay:
        return tr("First day of the billing cycle", "@label");
    case FieldName::Renewal:
        return tr("Renewal", "@label");
    case FieldName::Provider:
        return tr("Identity provider", "@label");
    case FieldName::PortalSso:
        return tr("Single sign-on on the portal", "@label");
    case FieldName::OwnSites:
        return tr("Own sites", "@label");
    case FieldName::OwnWorkspaces:
        return tr("Own Trello and Bitbucket workspaces", "@label");
    case FieldName::InvoiceQuantity:
        return tr("Quantity on the invoice", "@label");
    case FieldName::CountBy:
        return tr("Count by", "@label");
    case FieldName::Count:
        break;
    }
    return {};
}

QString ProfileForm::help(FieldName field)
{
    switch (field) {
    case FieldName::Name:
        return tr("Shown above the figures.", "@info");
    case FieldName::Edition:
        return tr("What you buy decides which accounts are counted.", "@info");
    case FieldName::Billing:
        return tr("Monthly bills shrink with the next cycle, annual ones at the renewal.", "@info");
    case FieldName::CycleDay:
        return tr("The day of the month on which a billing cycle begins.", "@info");
    case FieldName::Renewal:
        return tr("The day on which the annual subscription is renewed.", "@info");
    case FieldName::Provider:
        return tr("Who syncs accounts decides which options are open.", "@info");
    case FieldName::PortalSso:
        return tr("Whether people need single sign-on to reach the customer portal. A non-billable policy can't give it.", "@info");
    case FieldName::OwnSites:
        return tr("Seats used on these sites are meant to be.", "@info");
    case FieldName::OwnWorkspaces:
        return tr("Names of workspaces whose seats are meant to be, with commas between.", "@info");
    case FieldName::InvoiceQuantity:
        return tr("The number of users on Atlassian's last invoice, to compare with.", "@info");
    case FieldName::CountBy:
        return tr("Atlassian's flag is what is paid; both counts are always shown.", "@info");
    case FieldName::Count:
        break;
    }
    return {};
}

} // namespace models
