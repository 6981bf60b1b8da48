// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importpreviewmodel.h"

#include "models/importwords.h"
#include "models/tr.h"

namespace models {

namespace {

const core::PreviewColumn &columnAt(const core::FilePreview &preview, int column)
{
    return preview.columns[static_cast<std::size_t>(column)];
}

} // namespace

QString previewHeader(const core::FilePreview &preview, int column)
{
    const QString &header = columnAt(preview, column).header;
    return header.isEmpty() ? Words::tr("Column %1", "@title:column without a header").arg(column + 1) : header;
}

ImportColumnsModel::ImportColumnsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportColumnsModel::setPreview(const core::FilePreview &preview)
{
    const bool isSameShape = preview.columns.size() == m_preview.columns.size() && !preview.columns.empty();
    if (isSameShape) { // the keyboard stays where it is
        m_preview = preview;
        emit dataChanged(index(0, 0), index(0, columnCount() - 1));
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_preview.columns.empty() ? 0 : 1;
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.columns.size());
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const core::PreviewColumn &column = columnAt(m_preview, index.column());
    switch (role) {
    case Qt::DisplayRole:
        return columnUseText(column.use);
    case Qt::EditRole:
        return core::columnUseKey(column.use);
    case Qt::ToolTipRole:
        return columnOriginText(column, m_preview);
    case Qt::AccessibleTextRole:
        return tr("%1 is read as %2", "@info header, use of a column").arg(previewHeader(m_preview, index.column()), columnUseText(column.use));
    default:
        return {};
    }
}

bool ImportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto use = core::columnUseFromKey(value.toString());
    if (role != Qt::EditRole || !index.isValid() || !use)
        return false;
    if (*use != columnAt(m_preview, index.column()).use)
        emit chosen(index.column(), *use);
    return true;
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? previewHeader(m_preview, section) : QVariant();
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

ImportRowsModel::ImportRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void ImportRowsModel::setPreview(const core::FilePreview &preview)
{
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.columns.size());
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return m_preview.rows.at(index.row()).value(index.column());
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return section < columnCount() ? previewHeader(m_preview, section) : QVariant();
}

} // namespace models
