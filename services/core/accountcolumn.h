// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

#include <QStringList>
#include <QVariant>

namespace core {

/// The columns of account tables, in the window and on the command line.
enum class AccountColumn : quint8 {
    Name,
    Mail,
    Verdict,
    Why,            ///< cause of an accidental seat, else the deciding rule
    Products,
    Sites,
    LastActive,
    Saves,          ///< a year, this one alone
    Recommendation,
    Certainty,
    Intent,
    Rule,
    Status,
    BillableFlag,
    Discrepancy,
    ManagedBy,
    Policy,
    PolicyType,
    Id,
    Domain,
    Department,
    Added,
    SingleSignOn,
    TwoStep,
    Protected,
    Leaver,
    OrgRole,
    Groups,
    Count
};

/// The key of `--columns`, `--sort`, and of JSON: `name`, `email`, `verdict`, `why`, `products`, `sites`, `last`,
/// `saves`, `recommendation`, `certainty`, `intent`, `rule`, `status`, `flag`, `discrepancy`, `idp`, `policy`, `policy-type`, `id`, `domain`,
/// `department`, `added`, `sso`, `2sv`, `protected`, `leaver`, `org-role`, `groups`.
QLatin1String columnKey(AccountColumn column);
std::optional<AccountColumn> columnFromKey(QStringView key);

/// The raw value of a cell, for sorting, export and machines: text, qint64 (saves, in minor units), QDate, bool, or invalid
/// where it is not known. Words for people are made in models.
QVariant rawValue(const Assessment &assessment, AccountColumn column, Row row);

/// Sites of all accesses that are not masked, in order of the file, without repeats.
QStringList sitesOf(const Assessment &assessment, Row row);
/// Products with an access, by key, without repeats.
std::vector<Product> productsOf(const Assessment &assessment, Row row);

} // namespace core
