// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/celltable.h"

#include <algorithm>

namespace models {

CellTable::CellTable(QStringList titles, int editable, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(std::move(titles))
    , m_editable(editable)
{
}

void CellTable::setRows(const QList<QStringList> &rows)
{
    QList<QStringList> full = rows;
    for (QStringList &row : full)
        row.resize(m_titles.size());
    beginResetModel();
    m_rows = full;
    m_problems.clear();
    endResetModel();
}

void CellTable::removeRows(const QList<int> &rows)
{
    QList<int> descending = rows;
    std::sort(descending.begin(), descending.end(), std::greater<>());
    bool any = false;
    for (const int row : descending) {
        if (row < 0 || row >= m_rows.size())
            continue;
        beginRemoveRows({}, row, row);
        m_rows.removeAt(row);
        endRemoveRows();
        any = true;
    }
    if (any)
        emit edited();
}

void CellTable::setProblem(int row, int column, const QString &problem)
{
    m_problems.insert(row * columnCount() + column, problem);
    emit dataChanged(index(row, column), index(row, column));
}

void CellTable::clearProblems()
{
    m_problems.clear();
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString CellTable::problem(int row, int column) const
{
    return m_problems.value(row * columnCount() + column);
}

void CellTable::setComputed(int row, int column, const QString &text)
{
    if (m_rows[row][column] == text)
        return;
    m_rows[row][column] = text;
    emit dataChanged(index(row, column), index(row, column));
}

int CellTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int CellTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant CellTable::data(const QModelIndex &index, int role) const
{
    Q_ASSERT(checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid));
    const bool isLast = index.row() == m_rows.size();
    switch (role) {
    case Qt::DisplayRole:
        if (isLast)
            return index.column() == 0 && !m_isFilling ? QVariant(m_placeholder) : QVariant(QString());
        return m_rows[index.row()][index.column()];
    case Qt::EditRole:
        return isLast ? QString() : m_rows[index.row()][index.column()];
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isLast && index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight));
    case ProblemRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return problem(index.row(), index.column());
    default:
        return {};
    }
}

bool CellTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() >= m_editable)
        return false;
    const QString text = value.toString().trimmed();
    if (index.row() == m_rows.size()) {
        if (text.isEmpty())
            return false;
        m_isFilling = true; // the row becomes a real one where it is; the next one to fill comes below it
        emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        m_rows.append(QStringList(m_titles.size()));
        m_isFilling = false;
        endInsertRows();
    }
    if (m_rows[index.row()][index.column()] == text)
        return true;
    m_rows[index.row()][index.column()] = text;
    emit dataChanged(index, index);
    emit edited();
    return true;
}

Qt::ItemFlags CellTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() < m_editable ? flags | Qt::ItemIsEditable : flags;
}

QVariant CellTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? QVariant(m_titles.value(section)) : QVariant();
}

} // namespace models
