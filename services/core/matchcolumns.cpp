// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matchcolumns.h"

#include <iterator>

namespace core {

namespace {

struct FieldNames
{
    Field field;
    const char *names; ///< letters and digits only, separated by blanks; the first one as it is shown
};

constexpr FieldNames kFieldNames[] = {
    {Field::Status, "Status accountstatus userstatus"},
    {Field::AccountType, "Account-type type"},
    {Field::Billable, "Billable accessbillable billableflag"},
    {Field::PolicyName, "Policy authenticationpolicy policyname authpolicy"},
    {Field::PolicyType, "Policy-type authenticationpolicytype"},
    {Field::SingleSignOn, "Single-sign-on sso ssoenabled"},
    {Field::TwoStep, "Two-step-verification 2sv twostep twostepverificationenabled 2fa mfaenabled"},
    {Field::PasswordRequirements, "Password-requirements passwordstrength"},
    {Field::IdleSession, "Idle-session idlesessionduration"},
    {Field::VerifiedEmail, "Verified-email emailverified verified"},
    {Field::Claimed, "Claimed claimstatus"},
    {Field::OrgRole, "Org-role organizationrole organisationrole orgroles"},
    {Field::Groups, "Groups groupname group"},
    {Field::ManagedBy, "Managed-by identityprovider managementsource idp"},
    {Field::Directory, "Directory directoryname"},
    {Field::Department, "Department"},
    {Field::CostCentre, "Cost-centre costcenter"},
    {Field::LeaverSince, "Leaver-since leaver leavingdate lastday"},
    {Field::Locale, "Locale language"},
};
static_assert(std::size(kFieldNames) == static_cast<std::size_t>(Field::Count));

QString essence(QStringView header)
{
    QString letters;
    for (const QChar c : header) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters.isEmpty() ? header.trimmed().toString() : letters;
}

} // namespace

NamedColumns columnsByHeader(const AccountTable &table, const QString &header)
{
    NamedColumns found;
    const QString wanted = essence(header);
    for (const ExtraColumn &column : table.extra()) {
        if (essence(column.header) == wanted)
            found.texts.push_back(&column.cells);
    }
    for (const ProductColumn &column : table.products()) {
        if (essence(column.header) == wanted)
            found.texts.push_back(&column.cells);
    }
    for (const ActivityColumn &column : table.activity()) {
        if (essence(column.header) == wanted)
            found.days.push_back(&column.days);
    }
    if (!found.isEmpty())
        return found;
    for (const FieldNames &field : kFieldNames) {
        if (!table.has(field.field))
            continue;
        for (const QString &name : QString::fromLatin1(field.names).split(u' ')) {
            if (essence(name) == wanted)
                found.texts.push_back(&table.column(field.field));
        }
    }
    if (wanted == u"lastactive" && !table.data().lastActive.isEmpty())
        found.days.push_back(&table.data().lastActive);
    if (wanted == u"addedtoorg" && !table.data().added.isEmpty())
        found.days.push_back(&table.data().added);
    return found;
}

QStringList columnHeaders(const AccountTable &table)
{
    QStringList headers;
    for (const ExtraColumn &column : table.extra())
        headers.append(column.header);
    for (const ProductColumn &column : table.products())
        headers.append(column.header);
    for (const ActivityColumn &column : table.activity())
        headers.append(column.header);
    for (const FieldNames &field : kFieldNames) {
        if (table.has(field.field))
            headers.append(QString::fromLatin1(field.names).section(u' ', 0, 0).replace(u'-', u' '));
    }
    return headers;
}

} // namespace core
