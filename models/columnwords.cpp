// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columnwords.h"

#include "models/optionwords.h"
#include "models/tr.h"

namespace models {

using core::AccountColumn;

QString columnTitle(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Name:
        return Words::tr("Name", "@title:column");
    case AccountColumn::Mail:
        return Words::tr("E-mail", "@title:column");
    case AccountColumn::Verdict:
        return Words::tr("Verdict", "@title:column");
    case AccountColumn::Why:
        return Words::tr("Why", "@title:column");
    case AccountColumn::Products:
        return Words::tr("Products", "@title:column");
    case AccountColumn::Sites:
        return Words::tr("Sites", "@title:column");
    case AccountColumn::LastActive:
        return Words::tr("Last active", "@title:column");
    case AccountColumn::Saves:
        return Words::tr("Saves", "@title:column");
    case AccountColumn::Recommendation:
        return Words::tr("Recommendation", "@title:column");
    case AccountColumn::Certainty:
        return Words::tr("Certainty", "@title:column");
    case AccountColumn::Intent:
        return Words::tr("Intent", "@title:column");
    case AccountColumn::Rule:
        return Words::tr("Rule", "@title:column");
    case AccountColumn::Status:
        return Words::tr("Status", "@title:column");
    case AccountColumn::BillableFlag:
        return Words::tr("Atlassian's flag", "@title:column");
    case AccountColumn::Discrepancy:
        return Words::tr("Discrepancy", "@title:column");
    case AccountColumn::ManagedBy:
        return Words::tr("Managed by", "@title:column");
    case AccountColumn::Policy:
        return Words::tr("Policy", "@title:column");
    case AccountColumn::PolicyType:
        return Words::tr("Policy type", "@title:column");
    case AccountColumn::Id:
        return Words::tr("Atlassian ID", "@title:column");
    case AccountColumn::Domain:
        return Words::tr("Domain", "@title:column");
    case AccountColumn::Department:
        return Words::tr("Department", "@title:column");
    case AccountColumn::Added:
        return Words::tr("Added", "@title:column");
    case AccountColumn::SingleSignOn:
        return Words::tr("Single sign-on", "@title:column");
    case AccountColumn::TwoStep:
        return Words::tr("Two-step verification", "@title:column");
    case AccountColumn::Protected:
        return Words::tr("Protected", "@title:column");
    case AccountColumn::Leaver:
        return Words::tr("Leaver", "@title:column");
    case AccountColumn::OrgRole:
        return Words::tr("Organisation role", "@title:column");
    case AccountColumn::Groups:
        return Words::tr("Groups", "@title:column");
    case AccountColumn::Note:
        return Words::tr("Note", "@title:column");
    case AccountColumn::Exception:
        return Words::tr("Exception", "@title:column");
    case AccountColumn::Option1:
    case AccountColumn::Option2:
    case AccountColumn::Option3:
    case AccountColumn::Option4:
    case AccountColumn::Option5:
    case AccountColumn::Option6:
        return Words::tr("%1. %2", "@title:column number and name of an option").arg(core::optionNumber(*core::optionOf(column))).arg(optionTitle(*core::optionOf(column)));
    case AccountColumn::Count:
        break;
    }
    return {};
}

QString columnHelp(AccountColumn column)
{
    switch (column) {
    case AccountColumn::Name:
        return Words::tr("The person's name as the file has it.", "@info:tooltip");
    case AccountColumn::Mail:
        return Words::tr("The account's e-mail address.", "@info:tooltip");
    case AccountColumn::Verdict:
        return Words::tr("Whether the account costs a seat, and whether that seat is meant to be.", "@info:tooltip");
    case AccountColumn::Why:
        return Words::tr("What makes the account billable or not, in few words.", "@info:tooltip");
    case AccountColumn::Products:
        return Words::tr("Products that the account has access to.", "@info:tooltip");
    case AccountColumn::Sites:
        return Words::tr("Sites that the account has access to, also other organisations'.", "@info:tooltip");
    case AccountColumn::LastActive:
        return Words::tr("The last day on which the account was active.", "@info:tooltip");
    case AccountColumn::Saves:
        return Words::tr("What leaving out this one account alone saves a year.", "@info:tooltip");
    case AccountColumn::Recommendation:
        return Words::tr("Which option Leanseat advises for the account.", "@info:tooltip");
    case AccountColumn::Certainty:
        return Words::tr("How sure the verdict is.", "@info:tooltip");
    case AccountColumn::Intent:
        return Words::tr("Whether a billable account is meant to be one.", "@info:tooltip");
    case AccountColumn::Rule:
        return Words::tr("The rule that decided.", "@info:tooltip");
    case AccountColumn::Status:
        return Words::tr("The account's status at Atlassian.", "@info:tooltip");
    case AccountColumn::BillableFlag:
        return Words::tr("What Atlassian itself says: billable or not.", "@info:tooltip");
    case AccountColumn::Discrepancy:
        return Words::tr("Whether Atlassian's flag and the rules differ.", "@info:tooltip");
    case AccountColumn::ManagedBy:
        return Words::tr("Who manages the account: an identity provider or nobody.", "@info:tooltip");
    case AccountColumn::Policy:
        return Words::tr("The authentication policy that the account is in.", "@info:tooltip");
    case AccountColumn::PolicyType:
        return Words::tr("Whether that policy is billable.", "@info:tooltip");
    case AccountColumn::Id:
        return Words::tr("The account's ID at Atlassian.", "@info:tooltip");
    case AccountColumn::Domain:
        return Words::tr("The part of the e-mail address behind the @.", "@info:tooltip");
    case AccountColumn::Department:
        return Words::tr("The department, from a file of departments.", "@info:tooltip");
    case AccountColumn::Added:
        return Words::tr("The day on which the account was added to the organisation.", "@info:tooltip");
    case AccountColumn::SingleSignOn:
        return Words::tr("Whether single sign-on is on for the account.", "@info:tooltip");
    case AccountColumn::TwoStep:
        return Words::tr("Whether two-step verification is on for the account.", "@info:tooltip");
    case AccountColumn::Protected:
        return Words::tr("Whether the account is on the protected list, which no option may touch.", "@info:tooltip");
    case AccountColumn::Leaver:
        return Words::tr("Whether the person has left, from a file of leavers.", "@info:tooltip");
    case AccountColumn::OrgRole:
        return Words::tr("The account's role in the organisation.", "@info:tooltip");
    case AccountColumn::Groups:
        return Words::tr("Groups that the account is in.", "@info:tooltip");
    case AccountColumn::Note:
        return Words::tr("What somebody of the organisation wrote about the account.", "@info:tooltip");
    case AccountColumn::Exception:
        return Words::tr("The last day of an exception, who answers for it, and why.", "@info:tooltip");
    case AccountColumn::Option1:
    case AccountColumn::Option2:
    case AccountColumn::Option3:
    case AccountColumn::Option4:
    case AccountColumn::Option5:
    case AccountColumn::Option6:
        return Words::tr("Whether this option is open to the account, and why not: %1", "@info:tooltip").arg(optionSummary(*core::optionOf(column)));
    case AccountColumn::Count:
        break;
    }
    return {};
}

} // namespace models
