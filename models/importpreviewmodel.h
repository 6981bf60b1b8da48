// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filepreview.h"
#include "models/wording.h"

#include <QAbstractTableModel>

namespace models {

/// What each column of a file is read as: one row, that can be edited by the key of a use.
class ImportColumnsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ImportColumnsModel(QObject *parent = nullptr);
    void setPreview(const core::FilePreview &preview);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Changes nothing itself: emits chosen().
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void chosen(int column, const core::ColumnUse &use);

private:
    core::FilePreview m_preview;
};

/// The first rows of a file as its cells.
class ImportRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ImportRowsModel(QObject *parent = nullptr);
    void setPreview(const core::FilePreview &preview);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    core::FilePreview m_preview;
};

/// "Abteilung"; "Column 3" where the file has no header.
QString previewHeader(const core::FilePreview &preview, int column);

} // namespace models
