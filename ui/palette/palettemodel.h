// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/commandpalette.h"

#include <QAbstractListModel>

namespace ui {

/// What the palette shows, the best first.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KeysRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<PaletteItem> &items, const QStringList &recent);
    /// @p more is shown behind what matches.
    void find(const QString &typed, const QList<PaletteItem> &more);
    const PaletteItem &item(int row) const { return m_shown[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteItem> m_items;
    QStringList m_texts;
    QList<int> m_recent;
    QList<PaletteItem> m_shown;
};

} // namespace ui
