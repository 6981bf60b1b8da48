// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columnuse.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace core {

namespace {

struct RoleKey
{
    const char *key;
    ColumnRole role;
};

/// In the order in which they are offered; those behind the gap are known by their headers and seldom chosen.
constexpr std::array kRoles {RoleKey {"email", ColumnRole::Mail}, RoleKey {"id", ColumnRole::Id}, RoleKey {"name", ColumnRole::Name},
    RoleKey {"last-active", ColumnRole::LastActive}, RoleKey {"added", ColumnRole::Added},

    RoleKey {"group-id", ColumnRole::GroupId}, RoleKey {"group-name", ColumnRole::GroupName},
    RoleKey {"access-key", ColumnRole::AccessKey}, RoleKey {"access-name", ColumnRole::AccessName},
    RoleKey {"access-url", ColumnRole::AccessUrl}, RoleKey {"access-last-active", ColumnRole::AccessActive},
    RoleKey {"protected", ColumnRole::ProtectedMark}, RoleKey {"keep", ColumnRole::Extra}};

/// In the order of Field.
constexpr std::array<const char *, static_cast<std::size_t>(Field::Count)> kFields {"status", "account-type", "billable",
    "policy-name", "policy-type", "sso", "2sv", "password-requirements", "idle-session", "verified-email", "claimed",
    "org-role", "groups", "managed-by", "directory", "department", "cost-centre", "leaver-since", "locale"};

constexpr QLatin1String kAccess("access:");
constexpr QLatin1String kActive("active:");

bool isKey(QStringView text, const char *key)
{
    return text.compare(QLatin1String(key), Qt::CaseInsensitive) == 0;
}

std::optional<ColumnUse> appFromKey(QStringView text, ColumnRole role)
{
    ColumnUse use {role, {}, {}, {}, {}};
    if (const qsizetype at = text.indexOf(u'@'); at >= 0) {
        use.site = text.sliced(at + 1).trimmed().toString();
        if (use.site.isEmpty())
            return {};
        text = text.first(at);
    }
    if (const qsizetype slash = text.indexOf(u'/'); slash >= 0) {
        const auto access = roleFromKey(text.sliced(slash + 1).trimmed());
        if (!access || role != ColumnRole::Product)
            return {};
        use.accessRole = *access;
        text = text.first(slash);
    }
    const auto product = productFromKey(text.trimmed());
    if (!product)
        return {};
    use.product = *product;
    return use;
}

} // namespace

QString columnUseKey(const ColumnUse &use)
{
    const QString place = use.site.isEmpty() ? QString() : QString(u'@' % use.site);
    switch (use.role) {
    case ColumnRole::Field:
        return QLatin1String(kFields[static_cast<std::size_t>(use.field)]);
    case ColumnRole::Product: {
        const bool isPlain = use.accessRole == AccessRole::Unspecified;
        const QString access = isPlain ? QString() : QString(u'/' % roleKey(use.accessRole));
        return kAccess % productKey(use.product) % access % place;
    }
    case ColumnRole::Activity:
        return kActive % productKey(use.product) % place;
    default:
        break;
    }
    const auto it = std::find_if(kRoles.begin(), kRoles.end(), [&use](const RoleKey &key) { return key.role == use.role; });
    Q_ASSERT(it != kRoles.end());
    return QLatin1String(it->key);
}

std::optional<ColumnUse> columnUseFromKey(QStringView key)
{
    const QStringView text = key.trimmed();
    if (text.startsWith(kAccess, Qt::CaseInsensitive))
        return appFromKey(text.sliced(kAccess.size()), ColumnRole::Product);
    if (text.startsWith(kActive, Qt::CaseInsensitive))
        return appFromKey(text.sliced(kActive.size()), ColumnRole::Activity);
    for (const RoleKey &role : kRoles) {
        if (isKey(text, role.key))
            return ColumnUse {role.role, {}, Product::Other, {}, {}};
    }
    for (std::size_t i = 0; i < kFields.size(); ++i) {
        if (isKey(text, kFields[i]))
            return ColumnUse {ColumnRole::Field, static_cast<Field>(i), Product::Other, {}, {}};
    }
    return {};
}

std::vector<ColumnUse> columnUses()
{
    const auto of = [](ColumnRole role) { return ColumnUse {role, {}, Product::Other, {}, {}}; };
    std::vector<ColumnUse> uses {of(ColumnRole::Extra), of(ColumnRole::Mail), of(ColumnRole::Id), of(ColumnRole::Name)};
    for (const Field field : {Field::Department, Field::CostCentre, Field::LeaverSince, Field::Status, Field::Billable,
             Field::PolicyName, Field::PolicyType, Field::ManagedBy, Field::Directory})
        uses.push_back({ColumnRole::Field, field, Product::Other, {}, {}});
    uses.push_back(of(ColumnRole::LastActive));
    uses.push_back(of(ColumnRole::Added));
    for (int i = 0; i < static_cast<int>(Product::Count); ++i)
        uses.push_back({ColumnRole::Product, {}, static_cast<Product>(i), {}, {}});
    uses.push_back({ColumnRole::Product, {}, Product::Confluence, AccessRole::Guest, {}});
    for (int i = 0; i < static_cast<int>(Product::Count); ++i)
        uses.push_back({ColumnRole::Activity, {}, static_cast<Product>(i), {}, {}});
    for (int i = 0; i < static_cast<int>(Field::Count); ++i) {
        const ColumnUse use {ColumnRole::Field, static_cast<Field>(i), Product::Other, {}, {}};
        if (std::find(uses.begin(), uses.end(), use) == uses.end())
            uses.push_back(use);
    }
    for (const RoleKey &role : kRoles) {
        if (std::find(uses.begin(), uses.end(), of(role.role)) == uses.end())
            uses.push_back(of(role.role));
    }
    return uses;
}

bool isUnique(const ColumnUse &use)
{
    return use.role != ColumnRole::Extra && use.role != ColumnRole::Product && use.role != ColumnRole::Activity;
}

} // namespace core
