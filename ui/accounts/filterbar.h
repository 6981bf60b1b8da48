// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QScrollArea;
class QToolButton;

namespace ui {

class Label;
class ViewsButton;

/// Above the table: the saved view, how many accounts the search leaves, its parts as chips that can be taken away,
/// edited and turned around, totals by group and the columns menu.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    void setQuery(const core::Query &query);
    void setCount(const QString &text);
    /// A sentence beside the count, about a search that is not the one shown; empty: none.
    void setNote(const QString &text);
    QString note() const;
    ViewsButton *viewsButton() const { return m_views; }
    QToolButton *totalsButton() const { return m_totals; }
    QToolButton *columnsButton() const { return m_columns; }
    QToolButton *exportButton() const { return m_export; }
    /// Shown by the page where the panel has no room of its own.
    QToolButton *explanationButton() const { return m_explanation; }
    QString countText() const;
    /// What takes the focus, from left to right.
    QList<QWidget *> tabStops() const;

signals:
    /// The search as it shall be, one part taken away or turned around.
    void queryEdited(const QString &query);
    /// A part of the search shall be changed by hand: where it stands, from 0.
    void termEditRequested(int position, int length);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int chipsWidth() const;

    ViewsButton *m_views;
    QBoxLayout *m_lines;
    QScrollArea *m_chipArea;
    QWidget *m_chipBox;
    QHBoxLayout *m_chips;
    Label *m_count;
    Label *m_note;
    QToolButton *m_totals;
    QToolButton *m_explanation;
    QToolButton *m_columns;
    QToolButton *m_export;
};

/// The text of a query with another text for one of its terms; where that is empty, an `or` that loses a side goes too.
QString withOtherTerm(const core::Query &query, std::size_t group, std::size_t term, const QString &other = {});

} // namespace ui
