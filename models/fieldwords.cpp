// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/columnwords.h"
#include "models/tr.h"

namespace models {

using core::QueryField;

QString fieldHelp(QueryField field)
{
    switch (field) {
    case QueryField::Text:
        return Words::tr("Name, e-mail or ID contains the word; a product's name finds who has access to it.", "@info search field");
    case QueryField::Name:
        return Words::tr("The person's name contains the text.", "@info search field");
    case QueryField::Mail:
        return Words::tr("The e-mail address contains the text.", "@info search field");
    case QueryField::Id:
        return Words::tr("The Atlassian ID contains the text.", "@info search field");
    case QueryField::Domain:
        return Words::tr("The part of the e-mail address behind the @ contains the text.", "@info search field");
    case QueryField::Status:
        return Words::tr("The account's status at Atlassian.", "@info search field");
    case QueryField::Verdict:
        return Words::tr("Whether the account costs a seat.", "@info search field");
    case QueryField::Intent:
        return Words::tr("Whether a billable account is meant to be one.", "@info search field");
    case QueryField::Reason:
        return Words::tr("What makes a seat accidental, or the rule that decided.", "@info search field");
    case QueryField::Rule:
        return Words::tr("The rule that decided, by its id.", "@info search field");
    case QueryField::Certainty:
        return Words::tr("How sure the verdict is.", "@info search field");
    case QueryField::Product:
        return Words::tr("The account has access to this product.", "@info search field");
    case QueryField::Site:
        return Words::tr("The account has access to this site.", "@info search field");
    case QueryField::Plan:
        return Words::tr("One of its products is on this plan.", "@info search field");
    case QueryField::Last:
        return Words::tr("When it was last active: longer ago than a number of days, before a date, never, unknown.", "@info search field");
    case QueryField::Added:
        return Words::tr("When it was added to the organisation.", "@info search field");
    case QueryField::Saves:
        return Words::tr("What leaving it out alone saves a year, in whole currency units.", "@info search field");
    case QueryField::Flag:
        return Words::tr("What Atlassian itself says: billable or not.", "@info search field");
    case QueryField::Idp:
        return Words::tr("Who manages the account: an identity provider or nobody.", "@info search field");
    case QueryField::Policy:
        return Words::tr("The authentication policy that it is in.", "@info search field");
    case QueryField::PolicyType:
        return Words::tr("Whether its authentication policy is billable.", "@info search field");
    case QueryField::Option:
        return Words::tr("An option from 1 to 6 is open for it, or blocked.", "@info search field");
    case QueryField::Recommended:
        return Words::tr("What Leanseat advises for it.", "@info search field");
    case QueryField::Department:
        return Words::tr("The department, from a file of departments.", "@info search field");
    case QueryField::OrgRole:
        return Words::tr("The account's role in the organisation.", "@info search field");
    case QueryField::Group:
        return Words::tr("A group that it is in.", "@info search field");
    case QueryField::Is:
        return Words::tr("A property that it has.", "@info search field");
    case QueryField::Sso:
        return Words::tr("Whether single sign-on is on for it.", "@info search field");
    case QueryField::TwoStep:
        return Words::tr("Whether two-step verification is on for it.", "@info search field");
    case QueryField::Note:
        return Words::tr("What somebody of the organisation wrote about it.", "@info search field");
    case QueryField::Exception:
        return Words::tr("An exception that holds: its last day, who answers for it, why.", "@info search field");
    case QueryField::Any:
        return Words::tr("A column of the file, by its header.", "@info search field");
    case QueryField::Count:
        break;
    }
    return {};
}

QString fieldExample(QueryField field)
{
    switch (field) {
    case QueryField::Text:
        return QStringLiteral("trello -jira");
    case QueryField::Name:
        return QStringLiteral("name:\"ann lee\"");
    case QueryField::Mail:
        return QStringLiteral("email:ann@");
    case QueryField::Id:
        return QStringLiteral("id:712020");
    case QueryField::Domain:
        return QStringLiteral("domain:example.com");
    case QueryField::Status:
        return QStringLiteral("status:active");
    case QueryField::Verdict:
        return QStringLiteral("verdict:billable");
    case QueryField::Intent:
        return QStringLiteral("intent:accidental");
    case QueryField::Reason:
        return QStringLiteral("reason:trello-only");
    case QueryField::Rule:
        return QStringLiteral("rule:deactivated");
    case QueryField::Certainty:
        return QStringLiteral("certainty:likely");
    case QueryField::Product:
        return QStringLiteral("product:trello,bitbucket");
    case QueryField::Site:
        return QStringLiteral("site:acme");
    case QueryField::Plan:
        return QStringLiteral("plan:free");
    case QueryField::Last:
        return QStringLiteral("last:>90d");
    case QueryField::Added:
        return QStringLiteral("added:>=2026-01-01");
    case QueryField::Saves:
        return QStringLiteral("saves:>0");
    case QueryField::Flag:
        return QStringLiteral("flag:yes");
    case QueryField::Idp:
        return QStringLiteral("idp:scim");
    case QueryField::Policy:
        return QStringLiteral("policy:default");
    case QueryField::PolicyType:
        return QStringLiteral("policy-type:non-billable");
    case QueryField::Option:
        return QStringLiteral("option:2=blocked");
    case QueryField::Recommended:
        return QStringLiteral("recommended:3");
    case QueryField::Department:
        return QStringLiteral("department:sales");
    case QueryField::OrgRole:
        return QStringLiteral("org-role:admin");
    case QueryField::Group:
        return QStringLiteral("group:jira-users");
    case QueryField::Is:
        return QStringLiteral("is:leaver");
    case QueryField::Sso:
        return QStringLiteral("sso:no");
    case QueryField::TwoStep:
        return QStringLiteral("2sv:no");
    case QueryField::Note:
        return QStringLiteral("note:asked");
    case QueryField::Exception:
        return QStringLiteral("exception:2026");
    case QueryField::Any:
        return QStringLiteral("\"Cost centre\":4711");
    case QueryField::Count:
        break;
    }
    return {};
}

} // namespace models
