// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accountsmodel.h"

#include <QHeaderView>
#include <QMouseEvent>

namespace ui {

/// A header with a selection model of its own, which stays empty: with the table's it asks at every paint which columns
/// are selected as a whole, and for a million selected rows that takes longer than painting them. Shows the order of
/// several columns, and keeps its first sections in place while the others scroll.
class AccountHeader final : public QHeaderView
{
    Q_OBJECT

public:
    explicit AccountHeader(QWidget *parent = nullptr);

    /// Keeps the one that setModel() makes for this header; the table's is not taken.
    void setSelectionModel(QItemSelectionModel *selection) override;
    /// Arrows, with numbers where several columns are sorted.
    void setSorting(const std::vector<models::ColumnSort> &sorting);

    /// The first @p sections, hidden ones included, stay in place.
    void setFrozen(int sections);
    int frozen() const { return m_frozen; }
    /// Those of them that leave room for the others to scroll in.
    int frozenSections() const;
    int frozenWidth() const;
    bool isFrozen(int column) const;
    /// Where a frozen column begins, from the left.
    int frozenPosition(int column) const;
    /// Whether @p x lies on the frozen sections.
    bool isFrozenAt(int x) const;
    /// The column at @p x, frozen ones before those that lie beneath; -1 for none.
    int columnAt(int x) const;

signals:
    /// By a click; @p add: to the columns that are sorted already.
    void sortRequested(int column, bool add);

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override;
    QSize sectionSizeFromContents(int column) const override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    QMouseEvent moved(const QMouseEvent *event) const;
    int shiftAt(int x) const;

    std::vector<models::ColumnSort> m_sorting;
    int m_frozen = 0;
    bool m_resizesFrozen = false; ///< a frozen section's edge is dragged
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace ui
