// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joinlayout.h"

#include "core/joincolumns.h"
#include "core/profile.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace core {

namespace {

/// A header's letters and digits, folded: `Last active`, `last_active` and `LAST ACTIVE ` are one column.
QString headerKey(const QString &header)
{
    QString out;
    for (const QChar c : header.toCaseFolded()) {
        if (c.isLetterOrNumber())
            out.append(c);
    }
    return out.isEmpty() ? header : out;
}

/// How many columns before this one in the same file have its header.
class Occurrences final
{
public:
    int next(const QString &header) { return m_counts[headerKey(header)]++; }

private:
    QHash<QString, int> m_counts;
};

QString placeKey(const QString &site)
{
    const QString host = site.isEmpty() ? QString() : siteHost(site);
    return host.isEmpty() ? site.toCaseFolded() : host;
}

/// App and place whose columns are answered together.
QString groupKey(Product product, AccessRole role, const QString &header, const QString &site)
{
    const QString app = product == Product::Other ? headerKey(header) : QString(productKey(product));
    return app + u'\n' + roleKey(role) + u'\n' + placeKey(site);
}

bool isOfPeople(Field field)
{
    return field == Field::Department || field == Field::CostCentre || field == Field::LeaverSince
        || field == Field::ManagedBy || field == Field::Directory;
}

QString baseName(const QString &file)
{
    return file.sliced(file.lastIndexOf(u'/') + 1);
}

template <typename Part>
void sortNewestFirst(std::vector<Part> &parts, const std::vector<std::size_t> &rank)
{
    std::stable_sort(
        parts.begin(), parts.end(), [&rank](const Part &a, const Part &b) { return rank[a.source] < rank[b.source]; });
}

/// The layout of the occurrence-th column with this header, or a new one at the end.
template <typename Layout>
Layout &layoutOf(std::vector<Layout> &layouts, const QString &header, int occurrence)
{
    const QString key = headerKey(header);
    for (Layout &layout : layouts) {
        if (headerKey(layout.header) == key && occurrence-- == 0)
            return layout;
    }
    layouts.emplace_back().header = header;
    return layouts.back();
}

} // namespace

JoinLayout::JoinLayout(const std::vector<JoinSource> &sources, const std::vector<std::size_t> &order)
{
    // Columns stand in the order of the files that make accounts, then of the others.
    std::vector<std::size_t> sequence = order;
    std::stable_partition(
        sequence.begin(), sequence.end(), [&sources](std::size_t index) { return sources[index].makesAccounts; });
    for (const std::size_t index : sequence) {
        if (tellsOfAccounts(sources[index].kind()))
            addAccounts(index, *sources[index].table);
        else
            addPeople(index, sources[index]);
    }
    answerTogether(sources, sequence);

    std::vector<std::size_t> rank(sources.size(), 0);
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i]] = i;
    for (auto &parts : m_fields)
        sortNewestFirst(parts, rank);
    for (ProductLayout &layout : m_products)
        sortNewestFirst(layout.parts, rank);
    for (ActivityLayout &layout : m_activity)
        sortNewestFirst(layout.parts, rank);
    for (ExtraLayout &layout : m_extra)
        sortNewestFirst(layout.parts, rank);
    sortNewestFirst(m_lastActive, rank);
    sortNewestFirst(m_added, rank);
}

void JoinLayout::addAccounts(std::size_t source, const AccountTable &table)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const CodeColumn &column = table.column(static_cast<Field>(i));
        if (column.isPresent())
            m_fields[i].push_back({source, &column});
    }
    Occurrences products;
    for (const ProductColumn &column : table.products()) {
        ProductLayout &layout = layoutOf(m_products, column.header, products.next(column.header));
        if (layout.parts.empty()) {
            layout.product = column.product;
            layout.role = column.role;
            layout.site = column.site;
        }
        layout.parts.push_back({source, &column.cells});
    }
    Occurrences activities;
    for (const ActivityColumn &column : table.activity()) {
        ActivityLayout &layout = layoutOf(m_activity, column.header, activities.next(column.header));
        if (layout.parts.empty()) {
            layout.product = column.product;
            layout.site = column.site;
        }
        layout.parts.push_back({source, &column.days});
    }
    Occurrences extras;
    for (const ExtraColumn &column : table.extra())
        addExtra(source, column.header, column.cells, extras.next(column.header));
    if (!table.data().lastActive.isEmpty())
        m_lastActive.push_back({source, &table.data().lastActive});
    if (!table.data().added.isEmpty())
        m_added.push_back({source, &table.data().added});
}

void JoinLayout::answerTogether(const std::vector<JoinSource> &sources, const std::vector<std::size_t> &sequence)
{
    QHash<QString, std::set<std::size_t>> sourcesOfGroup;
    for (const std::size_t index : sequence) {
        if (!tellsOfAccounts(sources[index].kind()))
            continue;
        for (const ProductColumn &column : sources[index].table->products())
            sourcesOfGroup[groupKey(column.product, column.role, column.header, column.site)].insert(index);
    }
    for (ProductLayout &layout : m_products) {
        const QString key = groupKey(layout.product, layout.role, layout.header, layout.site);
        for (const std::size_t index : sourcesOfGroup.value(key)) {
            const bool has = std::any_of(layout.parts.begin(), layout.parts.end(),
                [index](const CellPart &part) { return part.source == index; });
            if (!has)
                layout.parts.push_back({index, nullptr});
        }
    }
}

void JoinLayout::addPeople(std::size_t source, const JoinSource &from)
{
    const AccountTable &table = *from.table;
    m_hasLeavers = m_hasLeavers || from.kind() == SourceKind::Leavers;
    const QString mark = u" (" + baseName(from.batch->source.file) + u')';
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const auto field = static_cast<Field>(i);
        const CodeColumn &column = table.column(field);
        if (!column.isPresent())
            continue;
        if (isOfPeople(field))
            m_fields[i].push_back({source, &column});
        else
            addExtra(source, fieldLabel(field) + mark, column, 0);
    }
    Occurrences occurrences;
    for (const ProductColumn &column : table.products())
        addExtra(source, column.header, column.cells, occurrences.next(column.header));
    for (const ExtraColumn &column : table.extra())
        addExtra(source, column.header, column.cells, occurrences.next(column.header));
    for (const ActivityColumn &column : table.activity())
        addDaysAsExtra(source, column.header, column.days, occurrences.next(column.header));
    addDaysAsExtra(source, QStringLiteral("Last active") + mark, table.data().lastActive, 0);
    addDaysAsExtra(source, QStringLiteral("Added to org") + mark, table.data().added, 0);
}

void JoinLayout::addExtra(std::size_t source, const QString &header, const CodeColumn &column, int occurrence)
{
    layoutOf(m_extra, header, occurrence).parts.push_back({source, &column});
}

void JoinLayout::addDaysAsExtra(std::size_t source, const QString &header, const HugeArray<Day> &days, int occurrence)
{
    if (days.isEmpty())
        return;
    CodeColumn &column = m_made.emplace_back();
    column.present = true;
    column.wide = HugeArray<quint32>(days.size());
    QHash<Day, quint32> codes {{kNoDay, 0}};
    for (std::size_t row = 0; row < days.size(); ++row) {
        auto it = codes.constFind(days[row]);
        if (it == codes.constEnd()) {
            it = codes.insert(days[row], static_cast<quint32>(column.values.size()));
            column.values.push_back(
                isDate(days[row]) ? toDate(days[row]).toString(Qt::ISODate).toStdString() : std::string("never"));
        }
        column.wide[row] = *it;
    }
    addExtra(source, header, column, occurrence);
}

} // namespace core
