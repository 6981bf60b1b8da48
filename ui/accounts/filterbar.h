// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query.h"

#include <QWidget>

class QToolButton;

namespace ui {

class FlowLayout;
class Label;

/// Above the table: the parts of the search as chips that can be taken away, how many accounts it leaves, and the
/// columns menu.
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
    QToolButton *columnsButton() const { return m_columns; }
    /// Shown by the page where the panel has no room of its own.
    QToolButton *explanationButton() const { return m_explanation; }
    QString countText() const;
    /// What takes the focus, from left to right.
    QList<QWidget *> tabStops() const;

signals:
    /// The search as it shall be, one part taken away.
    void queryEdited(const QString &query);

private:
    QWidget *m_chipBox;
    FlowLayout *m_chips;
    Label *m_count;
    Label *m_note;
    QToolButton *m_explanation;
    QToolButton *m_columns;
};

/// The text of a query without the term at @p position (1-based) of @p length; an `or` that loses a side goes too.
QString withoutTerm(const core::Query &query, std::size_t group, std::size_t term);

} // namespace ui
