// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"

#include <QString>

#include <optional>
#include <vector>

namespace core {

/// What a column of a file is to us.
enum class ColumnRole : quint8 {
    Extra, ///< not understood: kept and shown
    Name,
    Mail,
    Id,
    Field, ///< `field` says which
    LastActive,
    Added,
    Product, ///< access: sites, a plan, or "User"
    Activity, ///< last activity in one product
    GroupId, ///< users export: one row a membership
    GroupName,
    AccessKey, ///< API dump: one row an account and product
    AccessName,
    AccessUrl,
    AccessActive,
    ProtectedMark ///< says that the file is a protected list
};

/// What one column is read as. Parts that its role does not speak of keep their first values.
struct ColumnUse
{
    ColumnRole role = ColumnRole::Extra;
    Field field = Field::Status; ///< of Field
    Product product = Product::Other; ///< of Product and Activity
    AccessRole accessRole = AccessRole::Unspecified; ///< of Product
    QString site; ///< of Product and Activity, where the header is about one site

    friend bool operator==(const ColumnUse &, const ColumnUse &) = default;
};

/// `email`, `id`, `name`, `status`, `department`, `leaver-since`, `last-active`, `keep` …; `access:jira`,
/// `access:confluence/guest@acme.atlassian.net`, `active:trello@acme`.
QString columnUseKey(const ColumnUse &use);
/// Nothing for a text that is no such key; case does not matter.
std::optional<ColumnUse> columnUseFromKey(QStringView key);
/// Every use that a person may choose for a column, in the order in which they are offered; none names a site.
std::vector<ColumnUse> columnUses();
/// Whether one column of a file at most may be read so.
bool isUnique(const ColumnUse &use);

/// What the user says about one column, against detection. It is found by its header (blanks around it and case don't
/// matter); by its place where the header is empty, stands twice, or the file has none.
struct ColumnChoice
{
    QString header;
    int position = -1; ///< 0-based; -1 = the header alone tells
    ColumnUse use;

    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

} // namespace core
