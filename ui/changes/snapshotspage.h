// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QPushButton;
class QStackedWidget;

namespace models {
class SnapshotsModel;
}

namespace ui {

class ChangeTable;
class EmptyState;
class Label;

/// The snapshots of the workspace, and what can be done with one: show it, compare it, change its date, delete it.
class SnapshotsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SnapshotsPage(models::SnapshotsModel *model, QWidget *parent = nullptr);

    ChangeTable *table() const { return m_table; }
    EmptyState *emptyState() const { return m_empty; }
    bool isEmpty() const;
    /// Ids of the chosen ones, newest first.
    QList<qint64> selected() const;
    /// Marks the one that the window shows; 0: none of them.
    void setShown(qint64 id);
    /// Nothing may be changed (the workspace is open elsewhere): showing and comparing stay.
    void setReadOnly(bool readOnly);
    void focusFirst();

signals:
    void showRequested(qint64 id);
    void compareRequested(qint64 fromId, qint64 toId);
    void dateChangeRequested(qint64 id);
    void deleteRequested(const QList<qint64> &ids);
    void importRequested();
    void workspaceRequested();

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();
    void enableActions();
    void compare();

    models::SnapshotsModel *m_model;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QPushButton *m_emptyImport;
    QPushButton *m_emptyWorkspace;
    Label *m_sentence;
    Label *m_shownText;
    ChangeTable *m_table;
    QAction *m_show;
    QAction *m_compare;
    QAction *m_date;
    QAction *m_delete;
    qint64 m_shown = 0;
    bool m_readOnly = false;
};

} // namespace ui
