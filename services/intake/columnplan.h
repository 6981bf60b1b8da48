// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnnames.h"

#include "core/accountbatch.h"
#include "core/result.h"

#include <vector>

namespace intake {

struct PlannedColumn
{
    ColumnRole role = ColumnRole::Extra;
    core::Field field = core::Field::Status;
    core::Product product = core::Product::Other;
    core::AccessRole accessRole = core::AccessRole::Unspecified;
    QString header;
    QString site;

    void setUse(const core::ColumnUse &use)
    {
        role = use.role;
        field = use.field;
        product = use.product;
        accessRole = use.accessRole;
        site = use.site;
    }
    core::ColumnUse use() const { return {role, field, product, accessRole, site}; }
    bool isText() const { return role == ColumnRole::Name || role == ColumnRole::Mail || role == ColumnRole::Id; }
    bool isDay() const
    {
        return role == ColumnRole::LastActive || role == ColumnRole::Added || role == ColumnRole::Activity
            || role == ColumnRole::AccessActive;
    }
};

/// How a file's columns are read, one a cell of its rows, and what kind of file that makes it.
struct ColumnPlan
{
    std::vector<PlannedColumn> columns;
    QStringList header; ///< empty for a bare list
    core::SourceKind kind = core::SourceKind::ManagedAccounts;
    QString era;
    bool isKindAssumed = false; ///< nothing says what it is
    struct RepeatedColumn
    {
        int column = 0;
        int read = 0; ///< the column that was read in its stead
    };
    std::vector<RepeatedColumn> repeated; ///< further columns of e-mails or ids
    bool isList = false; ///< no header: e-mails or Atlassian IDs from the first row on
    bool isListInOneRow = false; ///< … and several of them side by side

    int find(ColumnRole role) const;
    bool has(ColumnRole role) const { return find(role) >= 0; }
    int find(core::Field field) const;
};

/// What the user says of a file.
struct PlanWish
{
    std::optional<core::SourceKind> kind;
    std::vector<core::ColumnChoice> mapping;
};

/// A plan as far as it goes, for showing a file that can't be read as it is said yet.
struct PlanDraft
{
    ColumnPlan plan;
    std::optional<core::Error> error; ///< why it can't be read so
    std::vector<bool> isChosen {}; ///< one a column: the user says what it is
    int guessed = -1; ///< the column that is taken for the e-mails by its cells
};

/// Reads the header. @p path only decides what the header leaves open. @p sample are the next rows: in lists of people
/// whose header has no known name for it, the column whose cells are e-mail addresses is the e-mail.
/// Errors: NotCsv, HeaderNotRecognised, WrongKind (detail: the columns that are missing), TooManyColumns, ColumnNotFound,
/// ColumnsCollide.
PlanDraft draftColumns(const std::vector<std::string> &cells, const PlanWish &wish, const QString &path, qint64 line,
    const std::vector<std::vector<std::string>> &sample = {});
core::Result<ColumnPlan> planColumns(const std::vector<std::string> &cells, const PlanWish &wish, const QString &path,
    qint64 line, const std::vector<std::vector<std::string>> &sample = {});

/// An Atlassian ID by its looks: 24 hexadecimal digits, or digits, a colon and a UUID.
bool looksLikeId(std::string_view text);
/// Something, one @, a domain; no blanks or control characters.
bool looksLikeMail(std::string_view text);

} // namespace intake
