// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columns.h"

#include "core/joincolumns.h"
#include "store/database.h"

#include <array>

namespace store {

namespace {

constexpr std::array<const char *, 6> kKinds {"field", "product", "activity", "extra", "last-active", "added"};

QString kindText(ColumnKind kind)
{
    return QLatin1String(kKinds[static_cast<std::size_t>(kind)]);
}

ColumnKind kindOf(const QString &text)
{
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (text == QLatin1String(kKinds[i]))
            return static_cast<ColumnKind>(i);
    }
    return ColumnKind::Extra;
}

core::Field fieldOf(const QString &label)
{
    for (int i = 0; i < static_cast<int>(core::Field::Count); ++i) {
        if (core::fieldLabel(static_cast<core::Field>(i)) == label)
            return static_cast<core::Field>(i);
    }
    return core::Field::Count;
}

} // namespace

std::vector<ColumnDef> columnsOf(const core::AccountTable &table)
{
    std::vector<ColumnDef> columns;
    for (int i = 0; i < static_cast<int>(core::Field::Count); ++i) {
        const auto field = static_cast<core::Field>(i);
        if (table.has(field))
            columns.push_back({ColumnKind::Field, core::fieldLabel(field), {}, {}, {}});
    }
    for (const core::ProductColumn &column : table.products())
        columns.push_back({ColumnKind::Product, column.header, column.product, column.role, column.site});
    for (const core::ActivityColumn &column : table.activity())
        columns.push_back({ColumnKind::Activity, column.header, column.product, {}, column.site});
    for (const core::ExtraColumn &column : table.extra())
        columns.push_back({ColumnKind::Extra, column.header, {}, {}, {}});
    if (!table.data().lastActive.isEmpty())
        columns.push_back({ColumnKind::LastActive, {}, {}, {}, {}});
    if (!table.data().added.isEmpty())
        columns.push_back({ColumnKind::Added, {}, {}, {}, {}});
    return columns;
}

std::vector<qint64> columnIds(Database &database, const std::vector<ColumnDef> &columns)
{
    Statement find(database,
        QStringLiteral("SELECT id FROM column_def WHERE kind=? AND header=? AND product=? AND role=? AND site=?"));
    Statement insert(
        database, QStringLiteral("INSERT INTO column_def(kind, header, product, role, site) VALUES(?,?,?,?,?)"));
    std::vector<qint64> ids;
    for (const ColumnDef &column : columns) {
        const QString product = core::productKey(column.product);
        const QString role = core::roleKey(column.role);
        find.run(kindText(column.kind), column.header, product, role, column.site);
        if (find.next())
            ids.push_back(find.number(0));
        else if (insert.run(kindText(column.kind), column.header, product, role, column.site))
            ids.push_back(insert.lastId());
        find.finish();
    }
    return ids;
}

void writeColumns(Database &database, qint64 snapshot, int part, const std::vector<qint64> &ids)
{
    Statement insert(
        database, QStringLiteral("INSERT INTO snapshot_column(snapshot, part, position, column_def) VALUES(?,?,?,?)"));
    for (std::size_t i = 0; i < ids.size(); ++i)
        insert.run(snapshot, part, static_cast<int>(i), ids[i]);
}

std::vector<StoredColumn> readColumns(Database &database, qint64 snapshot, int part)
{
    Statement read(database,
        QStringLiteral("SELECT d.id, d.kind, d.header, d.product, d.role, d.site FROM snapshot_column s JOIN column_def d ON d.id = "
                       "s.column_def WHERE s.snapshot=? AND s.part=? ORDER BY s.position"));
    std::vector<StoredColumn> columns;
    read.run(snapshot, part);
    while (read.next()) {
        columns.push_back({read.number(0),
            {kindOf(read.text(1)), read.text(2), core::productFromKey(read.text(3)).value_or(core::Product::Other),
                core::roleFromKey(read.text(4)).value_or(core::AccessRole::Unspecified), read.text(5)}});
    }
    return columns;
}

ColumnSetter::ColumnSetter(core::AccountTableBuilder &builder, const ColumnDef &def)
    : m_builder(builder)
    , m_kind(def.kind)
{
    switch (def.kind) {
    case ColumnKind::Field:
        m_field = fieldOf(def.header);
        if (m_field != core::Field::Count)
            builder.addField(m_field);
        break;
    case ColumnKind::Product:
        m_column = builder.addProduct(def.header, def.product, def.role, def.site);
        break;
    case ColumnKind::Activity:
        m_column = builder.addActivity(def.header, def.product, def.site);
        break;
    case ColumnKind::Extra:
        m_column = builder.addExtra(def.header);
        break;
    case ColumnKind::LastActive:
        builder.addLastActive();
        break;
    case ColumnKind::Added:
        builder.addAdded();
        break;
    }
}

void ColumnSetter::set(core::Row row, std::string_view cell) const
{
    if (m_kind == ColumnKind::Field && m_field != core::Field::Count)
        m_builder.set(row, m_field, cell);
    else if (m_kind == ColumnKind::Product)
        m_builder.setProduct(row, m_column, cell);
    else if (m_kind == ColumnKind::Extra)
        m_builder.setExtra(row, m_column, cell);
}

void ColumnSetter::set(core::Row row, core::Day day) const
{
    if (m_kind == ColumnKind::Activity)
        m_builder.setActivity(row, m_column, day);
    else if (m_kind == ColumnKind::LastActive)
        m_builder.setLastActive(row, day);
    else if (m_kind == ColumnKind::Added)
        m_builder.setAdded(row, day);
}

} // namespace store
