// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joinbeside.h"

#include "core/accounttablebuilder.h"
#include "core/aliases.h"

#include <QHash>

namespace core {

namespace {

/// Columns of several tables by their header.
class Columns final
{
public:
    template <typename Add>
    int of(const QString &header, const Add &add)
    {
        auto it = m_index.constFind(header);
        if (it == m_index.constEnd())
            it = m_index.insert(header, add());
        return *it;
    }

private:
    QHash<QString, int> m_index;
};

struct BesideBuilder
{
    AccountTableBuilder table;
    Columns products;
    Columns activity;
    Columns extra;

    void add(const AccountTable &from, Row row)
    {
        const Row out = table.addRow(from.name(row), from.mail(row), from.id(row));
        for (std::size_t i = 0; i < static_cast<std::size_t>(Field::Count); ++i) {
            const auto field = static_cast<Field>(i);
            if (from.has(field))
                table.set(out, field, from.value(field, row));
        }
        for (const ProductColumn &column : from.products()) {
            const int to = products.of(column.header,
                [&] { return table.addProduct(column.header, column.product, column.role, column.site); });
            table.setProduct(out, to, column.cells.value(row));
        }
        for (const ActivityColumn &column : from.activity()) {
            const int to = activity.of(
                column.header, [&] { return table.addActivity(column.header, column.product, column.site); });
            table.setActivity(out, to, column.days.isEmpty() ? kNoDay : column.days[row]);
        }
        for (const ExtraColumn &column : from.extra()) {
            const int to = extra.of(column.header, [&] { return table.addExtra(column.header); });
            table.setExtra(out, to, column.cells.value(row));
        }
        if (!from.data().lastActive.isEmpty())
            table.setLastActive(out, from.lastActive(row));
        if (!from.data().added.isEmpty())
            table.setAdded(out, from.added(row));
        for (AccountAlias alias : aliasesOf(from, row, row + 1)) {
            alias.row = out;
            table.addAlias(std::move(alias));
        }
    }
};

} // namespace

AccountTablePtr tableBeside(
    const std::vector<const JoinSource *> &sources, const std::function<bool(const JoinSource &, Row)> &isKept)
{
    if (sources.empty())
        return {};
    bool isWhole = sources.size() == 1;
    for (Row row = 0; isWhole && row < sources.front()->table->rowCount(); ++row)
        isWhole = isKept(*sources.front(), row);
    if (isWhole && sources.front()->batch->table)
        return sources.front()->batch->table;
    BesideBuilder builder;
    for (const JoinSource *source : sources) {
        for (Row row = 0; row < source->table->rowCount(); ++row) {
            if (isKept(*source, row))
                builder.add(*source->table, row);
        }
    }
    return std::make_shared<const AccountTable>(builder.table.build());
}

} // namespace core
