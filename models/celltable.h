// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

namespace models {

/// A small table of cells kept as typed, with what is wrong beside each and an empty row at the end to go on. Whoever owns it reads rows()
/// on edited() and tells problems and computed cells back.
class CellTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { ProblemRole = Qt::UserRole };

    /// The first @p editable of the columns can be typed in; the others are computed.
    CellTable(QStringList titles, int editable, QObject *parent = nullptr);

    /// Typed cells, without the empty row; no signal.
    void setRows(const QList<QStringList> &rows);
    const QList<QStringList> &rows() const { return m_rows; }
    void removeRows(const QList<int> &rows);
    void setProblem(int row, int column, const QString &problem);
    void clearProblems();
    QString problem(int row, int column) const;
    void setComputed(int row, int column, const QString &text);
    /// What the empty row says in its first column.
    void setPlaceholder(const QString &text) { m_placeholder = text; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// By hand.
    void edited();

private:
    QStringList m_titles;
    int m_editable;
    QString m_placeholder;
    QList<QStringList> m_rows;
    bool m_isFilling = false; ///< the row to fill is becoming a real one
    QHash<int, QString> m_problems; ///< row × columns + column
};

} // namespace models
