// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparisonbasis.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

using Told = std::array<quint8, static_cast<std::size_t>(Product::Count)>;

constexpr quint8 kAllGroups = 7;

bool isWholeDump(const JoinedAccounts &accounts)
{
    bool isDump = false;
    for (const SourceInfo &source : accounts.sources) {
        if (!isPrimary(source.kind))
            continue;
        if (!tellsEveryApp(source))
            return false;
        isDump = true;
    }
    return isDump;
}

Told toldByColumns(const Assessment &assessment)
{
    Told told {};
    if (isWholeDump(assessment.accounts))
        told.fill(kAllGroups);
    for (const ProductColumn &column : assessment.table().products()) {
        quint8 &groups = told[static_cast<std::size_t>(column.product)];
        groups = static_cast<quint8>(groups | 1 << static_cast<int>(groupOf(column.role)));
    }
    return told;
}

/// Apps that only a date of last activity tells.
Told toldByDates(const Assessment &assessment)
{
    Told told {};
    for (const ActivityColumn &column : assessment.table().activity()) {
        if (!hasAccessColumn(assessment.table(), column))
            told[static_cast<std::size_t>(column.product)] = 1 << static_cast<int>(AccessGroup::Users);
    }
    return told;
}

bool isSame(const Rule &a, const Rule &b)
{
    return std::tie(a.id, a.perAccess, a.verdict, a.outcome, a.certainty, a.missing)
        == std::tie(b.id, b.perAccess, b.verdict, b.outcome, b.certainty, b.missing);
}

bool isSame(const RuleSet &a, const RuleSet &b)
{
    return a.id == b.id && a.from == b.from
        && std::equal(a.rules.begin(), a.rules.end(), b.rules.begin(), b.rules.end(),
            [](const Rule &one, const Rule &other) { return isSame(one, other); });
}

bool isSame(const PriceBook &a, const PriceBook &b)
{
    const auto isSameTier = [](const PriceTier &one, const PriceTier &other) {
        return one.upTo == other.upTo && one.microPrice == other.microPrice;
    };
    const auto isSameStep = [](const AnnualStep &one, const AnnualStep &other) {
        return one.users == other.users && one.price == other.price;
    };
    return std::tie(a.currency, a.minimumUsers, a.monthsPerYear, a.discountBasisPoints, a.guardIncluded, a.isPremium)
        == std::tie(b.currency, b.minimumUsers, b.monthsPerYear, b.discountBasisPoints, b.guardIncluded, b.isPremium)
        && std::equal(a.tiers.begin(), a.tiers.end(), b.tiers.begin(), b.tiers.end(), isSameTier)
        && std::equal(a.annualSteps.begin(), a.annualSteps.end(), b.annualSteps.begin(), b.annualSteps.end(), isSameStep);
}

/// What bears on verdicts and money.
bool isSame(const Assessment &a, const Assessment &b)
{
    const auto hosts = [](const Assessment &assessment) {
        std::vector<QString> out;
        for (const OwnSite &site : assessment.ownSites)
            out.push_back(site.host);
        std::sort(out.begin(), out.end());
        return out;
    };
    return std::tie(a.profile.edition, a.profile.billing, a.profile.countBy, a.profile.ownWorkspaces)
        == std::tie(b.profile.edition, b.profile.billing, b.profile.countBy, b.profile.ownWorkspaces)
        && (hosts(a) == hosts(b) || (a.profile.ownSites.isEmpty() && b.profile.ownSites.isEmpty()));
}

template<typename Text>
bool hasAny(const AccountTable &table, Text text)
{
    for (Row row = 0; row < table.rowCount(); ++row) {
        if (!(table.*text)(row).empty())
            return true;
    }
    return false;
}

} // namespace

AccessGroup groupOf(AccessRole role)
{
    switch (role) {
    case AccessRole::Guest:
        return AccessGroup::Guests;
    case AccessRole::Customer:
        return AccessGroup::Customers;
    case AccessRole::Unspecified:
    case AccessRole::User:
    case AccessRole::Agent:
    case AccessRole::PageAdmin:
    case AccessRole::TeamMember:
    case AccessRole::Admin:
    case AccessRole::Count:
        break;
    }
    return AccessGroup::Users;
}

ComparisonBasis basisOf(const Assessment &older, const Assessment &newer)
{
    ComparisonBasis basis;
    basis.rulesDiffer = !isSame(older.rules, newer.rules);
    basis.pricesDiffer = !isSame(older.prices, newer.prices);
    basis.profileDiffers = !isSame(older, newer);
    basis.kindsDiffer = older.accounts.hasUsersOnly != newer.accounts.hasUsersOnly
        || older.accounts.primary.kind != newer.accounts.primary.kind;
    basis.hasUsersOnly = older.accounts.hasUsersOnly || newer.accounts.hasUsersOnly;
    basis.isCoarse = basis.kindsDiffer || older.accounts.primary.era != newer.accounts.primary.era;
    const AccountTable &a = older.table();
    const AccountTable &b = newer.table();
    const auto both = [&](Field field) {
        basis.columnsDiffer = basis.columnsDiffer || a.has(field) != b.has(field);
        return a.has(field) && b.has(field);
    };
    basis.hasBothFlags = both(Field::Billable);
    basis.hasBothPolicyNames = both(Field::PolicyName);
    basis.hasBothPolicyTypes = both(Field::PolicyType);
    basis.hasBothStatus = both(Field::Status);
    basis.hasBothManagers = both(Field::ManagedBy);
    basis.hasBothClaims = both(Field::Claimed);
    basis.hasBothDepartments = both(Field::Department);
    basis.hasBothNames = hasAny(a, &AccountTable::name) && hasAny(b, &AccountTable::name);
    basis.hasBothMails = hasAny(a, &AccountTable::mail) && hasAny(b, &AccountTable::mail);
    basis.hasBothIds = hasAny(a, &AccountTable::id) && hasAny(b, &AccountTable::id);
    basis.hasBothLastSeen = !a.lastSeen().isEmpty() && !b.lastSeen().isEmpty();
    const Told columnsA = toldByColumns(older);
    const Told columnsB = toldByColumns(newer);
    const Told datesA = toldByDates(older);
    const Told datesB = toldByDates(newer);
    for (std::size_t i = 0; i < basis.told.size(); ++i) {
        const auto byDates = static_cast<quint8>((columnsA[i] | columnsB[i]) ? 0 : datesA[i] & datesB[i]);
        basis.told[i] = static_cast<quint8>((columnsA[i] & columnsB[i]) | byDates);
        basis.columnsDiffer = basis.columnsDiffer || columnsA[i] != columnsB[i] || datesA[i] != datesB[i];
    }
    if (basis.isCoarse) // nobody knows whether these are the same apps
        basis.told[static_cast<std::size_t>(Product::Other)] = 0;
    return basis;
}

bool wouldList(const Assessment &other, const ComparisonBasis &basis, Tri claimed)
{
    if (!basis.kindsDiffer)
        return true;
    if (basis.hasUsersOnly)
        return false;
    return claimed != Tri::No || other.accounts.primary.kind == SourceKind::DomainAccounts;
}

} // namespace core
