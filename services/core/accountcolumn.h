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
    Why, ///< cause of an accidental seat, else the deciding rule
    Products,
    Sites,
    LastActive,
    Saves, ///< a year, this one alone
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
    Option1, ///< what each option would do: eligible, or why not
    Option2,
    Option3,
    Option4,
    Option5,
    Option6,
    Note,      ///< what somebody of the organisation wrote about it
    Exception, ///< that holds: its last day, who answers for it, why
    Count
};

/// The key of `--columns`, `--sort`, and of JSON: `name`, `email`, `verdict`, `why`, `products`, `sites`, `last`,
/// `saves`, `recommendation`, `certainty`, `intent`, `rule`, `status`, `flag`, `discrepancy`, `idp`, `policy`,
/// `policy-type`, `id`, `domain`, `department`, `added`, `sso`, `2sv`, `protected`, `leaver`, `org-role`, `groups`,
/// `option-1` … `option-6`, `note`, `exception`.
QLatin1String columnKey(AccountColumn column);
std::optional<AccountColumn> columnFromKey(QStringView key);
/// The option that a column tells of; nothing for the others.
std::optional<Option> optionOf(AccountColumn column);

/// The raw value of a cell, for export and machines: text, qint64 (saves, in minor units), QDate (the text `never`
/// where it is known that there was none), bool, or invalid where it is empty or not known. Closed sets give their key,
/// `unknown` included; options theirs with the reason behind it (`blocked: idp-managed`); products and sites are
/// joined by ", ". Words for people are made in models.
QVariant rawValue(const Assessment &assessment, AccountColumn column, Row row);

/// Sites of all accesses, in order of the file, without repeats. A deactivated account's are masked (Case::masked) and
/// here too.
QStringList sitesOf(const Assessment &assessment, Row row);
/// Products with an access, in the order of the enumeration, without repeats; masked ones too.
std::vector<Product> productsOf(const Assessment &assessment, Row row);

/// The same of accesses that are at hand; products as their keys joined by ", ".
QStringList siteList(const std::vector<Access> &accesses);
QString productList(const std::vector<Access> &accesses);

/// Whether an account stands on the bill: by its verdict, or on Guard Premium alone by what Premium counts.
bool isBilled(const Assessment &assessment, const Case &facts);
/// What an account saves a year if it alone left the bill, at the present count: 0 where it is not on it or meant to be
/// (a leaver's seat is not). Nothing where that or the price is not known.
std::optional<Money> savesAlone(const Assessment &assessment, const Case &facts);

} // namespace core
