// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/actions.h"
#include "ui/shell/atlassianactions.h"
#include "ui/shell/workspaceactions.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>

class QBoxLayout;
class QStackedWidget;

namespace models {
class AccountsModel;
class ComparisonModel;
class CompletionModel;
class ReportModel;
class SnapshotsModel;
} // namespace models

namespace ui {

class AccountsPage;
class DoneBar;
class ChangesPage;
class DropOverlay;
class ErrorBar;
class OverviewPage;
class ReportPage;
class SettingsPage;
class Sidebar;
class SnapshotsPage;
class StatusLine;
class TopBar;
class WelcomePage;

enum class Page : quint8 { Welcome, Overview, Accounts, Changes, Snapshots, Report, Settings };

/// The frame: sidebar, top bar, pages, status. Holds widgets and which page is shown, nothing else; what happens is
/// connected in app/wiring.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    struct Models
    {
        models::AccountsModel *accounts;
        models::CompletionModel *completions;
        models::ReportModel *report;
        models::ComparisonModel *changes;
        models::SnapshotsModel *snapshots;
    };
    MainWindow(const Models &models, const QLocale &locale, QWidget *parent = nullptr);

    /// The keyboard goes along where it was in the page before, or in nothing.
    void setPage(Page page);
    /// To the page before.
    void goBack();
    Page page() const { return m_page; }
    /// Pages other than Welcome can be reached.
    void setHasAccounts(bool has);
    void focusSearch();

    Actions &actions() { return m_actions; }
    const WorkspaceActions &workspaceActions() const { return m_workspaceActions; }
    const AtlassianActions &atlassianActions() const { return m_atlassianActions; }
    TopBar *topBar() const { return m_top; }
    StatusLine *status() const { return m_status; }
    ErrorBar *errorBar() const { return m_error; }
    DoneBar *doneBar() const { return m_done; }
    WelcomePage *welcome() const { return m_welcome; }
    OverviewPage *overview() const { return m_overview; }
    AccountsPage *accounts() const { return m_accounts; }
    ChangesPage *changes() const { return m_changes; }
    SnapshotsPage *snapshots() const { return m_snapshots; }
    ReportPage *report() const { return m_report; }
    SettingsPage *settings() const { return m_settings; }
    /// Beside the overview, below it where the window is narrow; hidden on other pages. Null takes it away.
    void setSide(QWidget *side);
    QWidget *side() const { return m_side; }
    /// A red frame around everything and a word at the top: it is a simulated Atlassian that is talked to. @p about
    /// names it.
    void setRehearsal(bool isRehearsal, const QString &about = {});
    bool isRehearsal() const { return m_isRehearsal; }

signals:
    void filesDropped(const QStringList &files);
    void pageChanged(ui::Page page);
    void closing();
    /// Esc while something is read.
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void fitScreen();
    void fitText();
    void moveFocus(Page from);
    void openContextMenu();
    void showSide();

    Actions m_actions;
    WorkspaceActions m_workspaceActions;
    AtlassianActions m_atlassianActions;
    Sidebar *m_sidebar;
    TopBar *m_top;
    ErrorBar *m_error;
    DoneBar *m_done;
    QStackedWidget *m_pages;
    WelcomePage *m_welcome;
    OverviewPage *m_overview;
    AccountsPage *m_accounts;
    ChangesPage *m_changes;
    SnapshotsPage *m_snapshots;
    ReportPage *m_report;
    SettingsPage *m_settings;
    QBoxLayout *m_middle; ///< pages and what stands beside them
    QPointer<QWidget> m_side;
    StatusLine *m_status;
    DropOverlay *m_drop;
    Page m_page = Page::Welcome;
    QList<Page> m_before; ///< pages to go back to, the last one last
    QHash<int, QPointer<QWidget>> m_focus; ///< where the keyboard was when a page was left
    bool m_hasAccounts = false;
    bool m_isRehearsal = false;
};

} // namespace ui
