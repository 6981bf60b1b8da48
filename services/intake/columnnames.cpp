// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/columnnames.h"

#include "intake/appcolumn.h"

#include "core/textscanner.h"
#include "core/wordkey.h"

namespace intake {

using core::Field;

namespace {

struct Alias
{
    std::string_view key; ///< as core::WordKey makes it
    ColumnRole role;
    Field field = Field::Status;
};

/// In order of preference where a file has more than one of them.
constexpr Alias kAliases[] {
    {"name", ColumnRole::Name},
    {"fullname", ColumnRole::Name},
    {"displayname", ColumnRole::Name},
    {"username", ColumnRole::Name},
    {"accountname", ColumnRole::Name},
    {"membername", ColumnRole::Name},
    {"employeename", ColumnRole::Name},
    {"employee", ColumnRole::Name},
    {"anzeigename", ColumnRole::Name},
    {"vollständigername", ColumnRole::Name},
    {"benutzername", ColumnRole::Name},
    {"mitarbeitername", ColumnRole::Name},
    {"mitarbeiter", ColumnRole::Name},

    {"email", ColumnRole::Mail},
    {"emailaddress", ColumnRole::Mail},
    {"mail", ColumnRole::Mail},
    {"mailaddress", ColumnRole::Mail},
    {"useremail", ColumnRole::Mail},
    {"useremailaddress", ColumnRole::Mail},
    {"accountemail", ColumnRole::Mail},
    {"currentemail", ColumnRole::Mail},
    {"primaryemail", ColumnRole::Mail},
    {"workemail", ColumnRole::Mail},
    {"emails", ColumnRole::Mail},
    {"businessemail", ColumnRole::Mail},
    {"emailadresse", ColumnRole::Mail},
    {"mailadresse", ColumnRole::Mail},
    {"primäreemail", ColumnRole::Mail},
    {"primäreemailadresse", ColumnRole::Mail},
    {"dienstlicheemail", ColumnRole::Mail},
    {"dienstlicheemailadresse", ColumnRole::Mail},
    {"geschäftlicheemail", ColumnRole::Mail},
    {"geschäftlicheemailadresse", ColumnRole::Mail},
    {"emailgeschäftlich", ColumnRole::Mail},
    {"emaildienstlich", ColumnRole::Mail},
    {"benutzeremail", ColumnRole::Mail},
    {"emaildesbenutzers", ColumnRole::Mail},

    {"atlassianid", ColumnRole::Id},
    {"atlassianaccountid", ColumnRole::Id},
    {"accountid", ColumnRole::Id},
    {"userid", ColumnRole::Id},
    {"aaid", ColumnRole::Id},
    {"id", ColumnRole::Id},
    {"atlassiankontoid", ColumnRole::Id},
    {"kontoid", ColumnRole::Id},
    {"atlassiankonto", ColumnRole::Id},

    {"status", ColumnRole::Field, Field::Status},
    {"accountstatus", ColumnRole::Field, Field::Status},
    {"userstatus", ColumnRole::Field, Field::Status},
    {"active", ColumnRole::Field, Field::Status},
    {"accounttype", ColumnRole::Field, Field::AccountType},
    {"usertype", ColumnRole::Field, Field::AccountType},

    {"billable", ColumnRole::Field, Field::Billable},
    {"billableaccess", ColumnRole::Field, Field::Billable},
    {"billableguard", ColumnRole::Field, Field::Billable},
    {"billableatlassianguard", ColumnRole::Field, Field::Billable},
    {"atlassianguardbillable", ColumnRole::Field, Field::Billable},
    {"guardbillable", ColumnRole::Field, Field::Billable},
    {"guardstandardbillable", ColumnRole::Field, Field::Billable},
    {"accessbillable", ColumnRole::Field, Field::Billable},
    {"atlassianaccessbillable", ColumnRole::Field, Field::Billable},
    {"billableatlassianaccess", ColumnRole::Field, Field::Billable},
    {"guardbillingflag", ColumnRole::Field, Field::Billable},
    {"guardbilling", ColumnRole::Field, Field::Billable},
    {"isbillable", ColumnRole::Field, Field::Billable},

    {"policyname", ColumnRole::Field, Field::PolicyName},
    {"authenticationpolicyname", ColumnRole::Field, Field::PolicyName},
    {"authenticationpolicy", ColumnRole::Field, Field::PolicyName},
    {"policy", ColumnRole::Field, Field::PolicyName},
    {"policytype", ColumnRole::Field, Field::PolicyType},
    {"authenticationpolicytype", ColumnRole::Field, Field::PolicyType},

    {"samlsinglesignon", ColumnRole::Field, Field::SingleSignOn},
    {"samlsinglesignonenabled", ColumnRole::Field, Field::SingleSignOn},
    {"singlesignon", ColumnRole::Field, Field::SingleSignOn},
    {"singlesignonenabled", ColumnRole::Field, Field::SingleSignOn},
    {"singlesignonsso", ColumnRole::Field, Field::SingleSignOn},
    {"samlsso", ColumnRole::Field, Field::SingleSignOn},
    {"sso", ColumnRole::Field, Field::SingleSignOn},
    {"twostepverification", ColumnRole::Field, Field::TwoStep},
    {"twostepverificationenabled", ColumnRole::Field, Field::TwoStep},
    {"twostepverification2sv", ColumnRole::Field, Field::TwoStep},
    {"2stepverification", ColumnRole::Field, Field::TwoStep},
    {"2sv", ColumnRole::Field, Field::TwoStep},
    {"passwordrequirements", ColumnRole::Field, Field::PasswordRequirements},
    {"passwordrequirement", ColumnRole::Field, Field::PasswordRequirements},
    {"idlesessionduration", ColumnRole::Field, Field::IdleSession},
    {"idlesession", ColumnRole::Field, Field::IdleSession},
    {"verifiedemail", ColumnRole::Field, Field::VerifiedEmail},
    {"emailverified", ColumnRole::Field, Field::VerifiedEmail},
    {"claimed", ColumnRole::Field, Field::Claimed},
    {"isclaimed", ColumnRole::Field, Field::Claimed},
    {"claimstatus", ColumnRole::Field, Field::Claimed},

    {"orgrole", ColumnRole::Field, Field::OrgRole},
    {"orgroles", ColumnRole::Field, Field::OrgRole},
    {"organizationrole", ColumnRole::Field, Field::OrgRole},
    {"organisationrole", ColumnRole::Field, Field::OrgRole},
    {"groups", ColumnRole::Field, Field::Groups},
    {"groupnames", ColumnRole::Field, Field::Groups},
    {"groupid", ColumnRole::GroupId},
    {"groupname", ColumnRole::GroupName},
    {"managedby", ColumnRole::Field, Field::ManagedBy},
    {"managementsource", ColumnRole::Field, Field::ManagedBy},
    {"identityprovider", ColumnRole::Field, Field::ManagedBy},
    {"provisionedby", ColumnRole::Field, Field::ManagedBy},
    {"directory", ColumnRole::Field, Field::Directory},
    {"directoryname", ColumnRole::Field, Field::Directory},
    {"userdirectory", ColumnRole::Field, Field::Directory},

    {"department", ColumnRole::Field, Field::Department},
    {"departmentname", ColumnRole::Field, Field::Department},
    {"dept", ColumnRole::Field, Field::Department},
    {"orgunit", ColumnRole::Field, Field::Department},
    {"organizationalunit", ColumnRole::Field, Field::Department},
    {"organisationalunit", ColumnRole::Field, Field::Department},
    {"businessunit", ColumnRole::Field, Field::Department},
    {"abteilung", ColumnRole::Field, Field::Department},
    {"abteilungsname", ColumnRole::Field, Field::Department},
    {"fachabteilung", ColumnRole::Field, Field::Department},
    {"fachbereich", ColumnRole::Field, Field::Department},
    {"organisationseinheit", ColumnRole::Field, Field::Department},
    {"orgeinheit", ColumnRole::Field, Field::Department},
    {"bereich", ColumnRole::Field, Field::Department},
    {"costcentre", ColumnRole::Field, Field::CostCentre},
    {"costcenter", ColumnRole::Field, Field::CostCentre},
    {"costcentrecode", ColumnRole::Field, Field::CostCentre},
    {"costcentercode", ColumnRole::Field, Field::CostCentre},
    {"costcentrenumber", ColumnRole::Field, Field::CostCentre},
    {"costcenternumber", ColumnRole::Field, Field::CostCentre},
    {"kostenstelle", ColumnRole::Field, Field::CostCentre},
    {"kostenstellennummer", ColumnRole::Field, Field::CostCentre},
    {"kostenstellenr", ColumnRole::Field, Field::CostCentre},
    {"kst", ColumnRole::Field, Field::CostCentre},
    {"leaversince", ColumnRole::Field, Field::LeaverSince},
    {"leaver", ColumnRole::Field, Field::LeaverSince},
    {"leavingdate", ColumnRole::Field, Field::LeaverSince},
    {"leavedate", ColumnRole::Field, Field::LeaverSince},
    {"dateleft", ColumnRole::Field, Field::LeaverSince},
    {"lefton", ColumnRole::Field, Field::LeaverSince},
    {"terminationdate", ColumnRole::Field, Field::LeaverSince},
    {"exitdate", ColumnRole::Field, Field::LeaverSince},
    {"lastday", ColumnRole::Field, Field::LeaverSince},
    {"lastworkingday", ColumnRole::Field, Field::LeaverSince},
    {"enddate", ColumnRole::Field, Field::LeaverSince},
    {"employmentenddate", ColumnRole::Field, Field::LeaverSince},
    {"offboardingdate", ColumnRole::Field, Field::LeaverSince},
    {"separationdate", ColumnRole::Field, Field::LeaverSince},
    {"austritt", ColumnRole::Field, Field::LeaverSince},
    {"austrittsdatum", ColumnRole::Field, Field::LeaverSince},
    {"austrittam", ColumnRole::Field, Field::LeaverSince},
    {"ausgetretenam", ColumnRole::Field, Field::LeaverSince},
    {"ausgeschiedenam", ColumnRole::Field, Field::LeaverSince},
    {"ausgeschieden", ColumnRole::Field, Field::LeaverSince},
    {"letzterarbeitstag", ColumnRole::Field, Field::LeaverSince},
    {"letzterarbeitstagam", ColumnRole::Field, Field::LeaverSince},
    {"vertragsende", ColumnRole::Field, Field::LeaverSince},
    {"beschäftigungsende", ColumnRole::Field, Field::LeaverSince},
    {"gekündigtzum", ColumnRole::Field, Field::LeaverSince},
    {"locale", ColumnRole::Field, Field::Locale},
    {"language", ColumnRole::Field, Field::Locale},
    {"preferredlanguage", ColumnRole::Field, Field::Locale},

    {"addedtoorg", ColumnRole::Added},
    {"addedtoorganization", ColumnRole::Added},
    {"addedtoorganisation", ColumnRole::Added},
    {"created", ColumnRole::Added},
    {"createdat", ColumnRole::Added},
    {"createddate", ColumnRole::Added},

    {"productaccesskey", ColumnRole::AccessKey},
    {"productkey", ColumnRole::AccessKey},
    {"productaccessname", ColumnRole::AccessName},
    {"productname", ColumnRole::AccessName},
    {"productaccessurl", ColumnRole::AccessUrl},
    {"producturl", ColumnRole::AccessUrl},
    {"productaccesslastactive", ColumnRole::AccessActive},
    {"productlastactive", ColumnRole::AccessActive},

    {"protected", ColumnRole::ProtectedMark},
    {"isprotected", ColumnRole::ProtectedMark},
};

} // namespace

ColumnName columnName(std::string_view header)
{
    const std::string_view text = withoutZone(core::trimmedText(header));
    const core::WordKey key(text);
    int rank = 0;
    for (const Alias &alias : kAliases) {
        if (alias.key == std::string_view(key)) {
            ColumnName name;
            name.role = alias.role;
            name.field = alias.field;
            name.rank = rank;
            return name;
        }
        ++rank;
    }
    return appColumn(text);
}

bool isKnownColumn(std::string_view header)
{
    const ColumnName name = columnName(header);
    return name.role != ColumnRole::Extra && (name.role != ColumnRole::Product || name.product != core::Product::Other);
}

} // namespace intake
