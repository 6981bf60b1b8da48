// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

#include "models/connectionform.h"
#include "models/connectionright.h"

#include <QHash>

class QPushButton;
class QTableView;

namespace models {
class ConnectionListModel;
}

namespace ui {

class ConnectionFields;
class RightsList;

/// Connections to Atlassian: the list with the state of their keys, the form for one, and what a test of one found out. Keeps nothing itself:
/// every wish is a signal.
class ConnectionsSection final : public Section
{
    Q_OBJECT

public:
    /// Both have to outlive it.
    ConnectionsSection(models::ConnectionListModel *model, models::ConnectionForm *form, QWidget *parent);

    /// Connections are kept in a workspace: without one, or where it is read only, none can be added.
    enum class Place : quint8 { NoWorkspace, ReadOnly, Writable };
    void setPlace(Place place);
    /// A draft was saved or removed: the list again, with what was done.
    void showList(const QString &said = {});
    void select(const QString &id);
    /// What was asked for did not work; said where it was asked.
    void sayFailed(const models::ErrorText &error);
    void saySomething(const QString &text, bool isProblem);
    /// By name of the connection; shown while it is selected.
    void setTesting(const QString &name);
    void setRights(const QString &name, const models::ConnectionRights &rights);
    void setTestFailed(const QString &name, const models::ErrorText &error);

    QTableView *table() const { return m_table; }
    ConnectionFields *fields() const { return m_fields; }
    QPushButton *addButton() const { return m_add; }
    QPushButton *editButton() const { return m_edit; }
    QPushButton *removeButton() const { return m_remove; }
    QPushButton *testButton() const { return m_test; }
    QPushButton *workspaceButton() const { return m_workspace; }
    QStringList notices() const;

signals:
    /// It was brought to the screen: a good moment to look for keys.
    void shown();
    void workspaceRequested();
    /// New where it has no id.
    void saveRequested(const models::ConnectionDraft &draft);
    void saveCancelled();
    void removeRequested(const QString &id);
    void testRequested(const QString &name);
    void keysRequested();
    void linkRequested(const QString &address);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Page : quint8 { NoWorkspace, Empty, List, Form };
    struct Tested
    {
        bool isRunning = false;
        models::ConnectionRights rights;
        models::ErrorText error;
    };

    QWidget *makeNoWorkspace();
    QWidget *makeEmpty();
    QWidget *makeList();
    void fitColumns();
    void setPage(Page page);
    void refresh();
    void refreshNotices();
    void refreshTested();
    void startNew();
    void startEdit();
    void askRemove();
    /// Null without a selection.
    const core::Connection *selected() const;

    models::ConnectionListModel *m_model;
    models::ConnectionForm *m_form;
    Place m_place = Place::NoWorkspace;
    QHash<QString, Tested> m_tested; ///< by name
    QPushButton *m_workspace = nullptr;
    QPushButton *m_first = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_test = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_notices = nullptr;
    Label *m_said = nullptr;
    Label *m_readOnly = nullptr;
    Label *m_testedHead = nullptr;
    Label *m_testedText = nullptr;
    RightsList *m_rights = nullptr;
    ConnectionFields *m_fields;
    QList<QWidget *> m_pages;
    Page m_page = Page::NoWorkspace;
};

} // namespace ui
