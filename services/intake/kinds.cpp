// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/kinds.h"

#include "core/wordkey.h"

#include <QFileInfo>

#include <algorithm>

namespace intake {

using core::Field;
using core::SourceKind;

namespace {

bool hasHeader(const ColumnPlan &plan, std::string_view key)
{
    return std::any_of(plan.header.begin(), plan.header.end(), [key](const QString &header) {
        const QByteArray utf8 = header.toUtf8();
        return std::string_view(
                   core::WordKey(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size()))))
            == key;
    });
}

bool hasProduct(const ColumnPlan &plan, core::Product product)
{
    return std::any_of(plan.columns.begin(), plan.columns.end(), [product](const PlannedColumn &column) {
        return (column.role == ColumnRole::Product || column.role == ColumnRole::Activity) && column.product == product;
    });
}

bool has(const ColumnPlan &plan, Field field)
{
    return plan.find(field) >= 0;
}

bool hasSiteColumns(const ColumnPlan &plan)
{
    return std::any_of(plan.columns.begin(), plan.columns.end(),
        [](const PlannedColumn &column) { return column.role == ColumnRole::Product && !column.site.isEmpty(); });
}

bool startsWithLastSeen(const QString &header)
{
    return header.trimmed().startsWith(QLatin1String("last seen"), Qt::CaseInsensitive);
}

bool isApiDump(const ColumnPlan &plan)
{
    return plan.has(ColumnRole::AccessKey) || plan.has(ColumnRole::AccessName) || hasHeader(plan, "productaccessurl")
        || hasHeader(plan, "accessbillable");
}

/// Columns that an export of managed accounts has, and one of users never.
bool hasManagedColumns(const ColumnPlan &plan)
{
    return has(plan, Field::PolicyName) || has(plan, Field::PolicyType) || has(plan, Field::SingleSignOn) || has(plan, Field::TwoStep)
        || has(plan, Field::ManagedBy) || hasHeader(plan, "lastactivedateutc");
}

/// Columns that only an export of users has.
bool hasUsersColumns(const ColumnPlan &plan)
{
    return plan.has(ColumnRole::GroupId) || plan.has(ColumnRole::GroupName) || hasHeader(plan, "addedtoorg") || hasHeader(plan, "userstatus");
}

bool isUsers(const ColumnPlan &plan)
{
    // The console lets an admin choose columns, so that the flag may be missing and the role be there (12.1).
    if (hasManagedColumns(plan) && !hasUsersColumns(plan))
        return false;
    return plan.has(ColumnRole::GroupId) || plan.has(ColumnRole::GroupName) || has(plan, Field::OrgRole)
        || hasHeader(plan, "addedtoorg") || hasHeader(plan, "userstatus") || hasSiteColumns(plan)
        || std::any_of(plan.header.begin(), plan.header.end(), startsWithLastSeen)
        || (hasHeader(plan, "active") && (plan.has(ColumnRole::Added) || hasHeader(plan, "fullname")));
}

QString fileKey(const QString &path)
{
    QString name = QFileInfo(path).completeBaseName().toLower();
    name.replace(QLatin1Char('_'), QLatin1Char('-')).replace(QLatin1Char(' '), QLatin1Char('-'));
    return name;
}

bool isPolicyMembers(const ColumnPlan &plan, const QString &path)
{
    if (!has(plan, Field::PolicyName) && !has(plan, Field::PolicyType))
        return false;
    if (fileKey(path).contains(QLatin1String("managed-accounts")))
        return false;
    const bool hasProducts = plan.has(ColumnRole::Product) || plan.has(ColumnRole::Activity);
    return !hasProducts || hasHeader(plan, "lastactivetime") || hasHeader(plan, "twostepverificationenabled");
}

/// Columns of an export that says who exists.
bool hasAccountColumns(const ColumnPlan &plan)
{
    return has(plan, Field::Billable) || plan.has(ColumnRole::Product) || plan.has(ColumnRole::Activity);
}

} // namespace

SourceKind detectKind(const ColumnPlan &plan, const QString &path)
{
    if (isApiDump(plan))
        return SourceKind::ApiDump;
    if (has(plan, Field::Claimed))
        return SourceKind::DomainAccounts;
    if (isUsers(plan) && !has(plan, Field::Billable))
        return SourceKind::Users;
    if (isPolicyMembers(plan, path))
        return SourceKind::PolicyMembers;
    if (!hasAccountColumns(plan)) {
        if (plan.has(ColumnRole::ProtectedMark))
            return SourceKind::Protected;
        if (has(plan, Field::LeaverSince))
            return SourceKind::Leavers;
        if (has(plan, Field::Department) || has(plan, Field::CostCentre))
            return SourceKind::Departments;
        // Nothing but e-mails or ids: what the file is for, only its name can tell.
        if (!has(plan, Field::Status) && !plan.has(ColumnRole::LastActive)) {
            const QString name = fileKey(path);
            if (name.contains(QLatin1String("leaver")))
                return SourceKind::Leavers;
            if (name.contains(QLatin1String("protected")))
                return SourceKind::Protected;
            if (name.contains(QLatin1String("external-users")))
                return SourceKind::ExternalUsers;
        }
    }
    return SourceKind::ManagedAccounts;
}

bool isKindOpen(const ColumnPlan &plan, const QString &path)
{
    return !fileKey(path).contains(QLatin1String("managed-accounts"))
        && std::all_of(plan.columns.begin(), plan.columns.end(),
            [](const PlannedColumn &column) { return column.isText() || column.role == ColumnRole::Extra; });
}

QStringList missingColumns(const ColumnPlan &plan, SourceKind kind)
{
    QStringList missing;
    if (!plan.has(ColumnRole::Mail) && !plan.has(ColumnRole::Id))
        missing << QStringLiteral("Email");
    switch (kind) {
    case SourceKind::DomainAccounts:
        if (!has(plan, Field::Claimed))
            missing << QStringLiteral("Claimed");
        break;
    case SourceKind::ApiDump:
        if (!isApiDump(plan))
            missing << QStringLiteral("product_access_key");
        break;
    case SourceKind::PolicyMembers:
        if (!has(plan, Field::PolicyName) && !has(plan, Field::PolicyType))
            missing << QStringLiteral("Policy name");
        break;
    case SourceKind::Users:
        if (!isUsers(plan) && !has(plan, Field::Status) && !plan.has(ColumnRole::Product)
            && !plan.has(ColumnRole::Activity) && !has(plan, Field::Groups))
            missing << QStringLiteral("User status");
        break;
    case SourceKind::Departments:
        if (!has(plan, Field::Department) && !has(plan, Field::CostCentre))
            missing << QStringLiteral("Department");
        break;
    case SourceKind::ManagedAccounts:
    case SourceKind::ExternalUsers:
    case SourceKind::Leavers:
    case SourceKind::Protected:
    case SourceKind::Count:
        break;
    }
    return missing;
}

QStringList tellingHeaders(const ColumnPlan &plan)
{
    constexpr qsizetype kMost = 4;
    const auto tells = [&plan](const PlannedColumn &column) {
        const bool isOf = column.role == ColumnRole::Field;
        switch (plan.kind) {
        case SourceKind::ApiDump:
            return column.role == ColumnRole::AccessKey || column.role == ColumnRole::AccessName
                || column.role == ColumnRole::AccessUrl || (isOf && column.field == Field::Billable);
        case SourceKind::DomainAccounts:
            return isOf && column.field == Field::Claimed;
        case SourceKind::Users:
            return column.role == ColumnRole::GroupId || column.role == ColumnRole::GroupName
                || column.role == ColumnRole::Added || column.role == ColumnRole::Activity
                || (isOf && (column.field == Field::OrgRole || column.field == Field::Status));
        case SourceKind::PolicyMembers:
            return isOf && (column.field == Field::PolicyName || column.field == Field::PolicyType);
        case SourceKind::Leavers:
            return isOf && column.field == Field::LeaverSince;
        case SourceKind::Departments:
            return isOf && (column.field == Field::Department || column.field == Field::CostCentre);
        case SourceKind::Protected:
            return column.role == ColumnRole::ProtectedMark;
        case SourceKind::ManagedAccounts:
            return column.role == ColumnRole::Product || column.role == ColumnRole::LastActive
                || column.role == ColumnRole::Activity
                || (isOf && (column.field == Field::Billable || column.field == Field::Status));
        case SourceKind::ExternalUsers:
        case SourceKind::Count:
            break;
        }
        return false;
    };
    QStringList headers;
    for (const PlannedColumn &column : plan.columns) {
        if (headers.size() < kMost && !column.header.isEmpty() && tells(column))
            headers.append(column.header);
    }
    return headers;
}

QString detectEra(const ColumnPlan &plan, SourceKind kind)
{
    if (kind == SourceKind::Users) {
        if (hasHeader(plan, "fullname") || hasHeader(plan, "active"))
            return QStringLiteral("before-2021");
        for (const PlannedColumn &column : plan.columns) {
            if (column.role == ColumnRole::Activity
                && column.header.contains(QLatin1String("Jira Software"), Qt::CaseInsensitive))
                return QStringLiteral("2021");
        }
        return QStringLiteral("2024");
    }
    if (kind != SourceKind::ManagedAccounts && kind != SourceKind::DomainAccounts && kind != SourceKind::PolicyMembers)
        return {};
    if (plan.has(ColumnRole::Activity))
        return QStringLiteral("2026");
    if (hasHeader(plan, "jira") || hasProduct(plan, core::Product::ProductDiscovery)
        || hasProduct(plan, core::Product::Loom) || hasHeader(plan, "confluenceguest"))
        return QStringLiteral("2024");
    if (hasHeader(plan, "jiraservicedesk"))
        return QStringLiteral("2019");
    if (has(plan, Field::PolicyName) || has(plan, Field::PolicyType) || plan.has(ColumnRole::LastActive)
        || hasProduct(plan, core::Product::Trello) || hasHeader(plan, "jiraworkmanagement"))
        return hasHeader(plan, "jirasoftware") || hasHeader(plan, "jiraworkmanagement") ? QStringLiteral("2022")
                                                                                        : QString();
    if (hasHeader(plan, "jiracore") || hasHeader(plan, "jiraservicemanagement"))
        return QStringLiteral("2020");
    return {};
}

} // namespace intake
