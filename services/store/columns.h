// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"
#include "core/accounttablebuilder.h"

#include <vector>

namespace store {

class Database;

enum class ColumnKind : quint8 { Field, Product, Activity, Extra, LastActive, Added };

/// What a column is, apart from its cells: the same in every snapshot that has it.
struct ColumnDef
{
    ColumnKind kind = ColumnKind::Extra;
    QString header; ///< as written in the file; of fields, core::fieldLabel
    core::Product product = core::Product::Other;
    core::AccessRole role = core::AccessRole::Unspecified;
    QString site;

    friend bool operator==(const ColumnDef &, const ColumnDef &) = default;
};

/// Columns that a table has: fields in order of their enumeration, products, activity, extra, then the two dates.
std::vector<ColumnDef> columnsOf(const core::AccountTable &table);
/// Their ids, given where they are new. Inside a transaction.
std::vector<qint64> columnIds(Database &database, const std::vector<ColumnDef> &columns);

struct StoredColumn
{
    qint64 id = 0;
    ColumnDef def;
};
void writeColumns(Database &database, qint64 snapshot, int part, const std::vector<qint64> &ids);
std::vector<StoredColumn> readColumns(Database &database, qint64 snapshot, int part);

/// Sets cells of one column in a builder that declares it.
class ColumnSetter final
{
public:
    ColumnSetter(core::AccountTableBuilder &builder, const ColumnDef &def);
    void set(core::Row row, std::string_view cell) const;
    void set(core::Row row, core::Day day) const;

private:
    core::AccountTableBuilder &m_builder;
    ColumnKind m_kind;
    core::Field m_field = core::Field::Count;
    int m_column = -1;
};

} // namespace store
