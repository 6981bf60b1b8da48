// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palettemodel.h"

#include "models/commandmatch.h"

#include <algorithm>

namespace ui {

void PaletteModel::setItems(const QList<PaletteItem> &items, const QStringList &recent)
{
    m_items = items;
    m_texts.clear();
    for (const PaletteItem &item : items)
        m_texts.append(item.title + u' ' + item.detail);
    m_recent.clear();
    for (const QString &id : recent) {
        const auto found = std::find_if(items.begin(), items.end(), [&id](const PaletteItem &item) { return item.id == id; });
        if (found != items.end())
            m_recent.append(static_cast<int>(found - items.begin()));
    }
    find(QString(), {});
}

void PaletteModel::find(const QString &typed, const QList<PaletteItem> &more)
{
    beginResetModel();
    m_shown.clear();
    for (const int index : models::bestMatches(typed, m_texts, m_recent))
        m_shown.append(m_items[index]);
    // What can't be done now comes last.
    std::stable_partition(m_shown.begin(), m_shown.end(), [](const PaletteItem &item) { return item.isEnabled; });
    m_shown.append(more);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const PaletteItem &item = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case DetailRole:
        return item.detail;
    case KeysRole:
        return item.keys;
    case Qt::AccessibleTextRole:
        return QStringList {item.title, item.detail, item.keys}.join(QStringLiteral(", "));
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    const bool can = index.isValid() && m_shown[index.row()].isEnabled;
    return can ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemNeverHasChildren);
}

} // namespace ui
