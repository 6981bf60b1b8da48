// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "ui/overview/overviewpage.h"
#include "ui/report/reportpage.h"
#include "ui/search/searchfield.h"
#include "ui/shell/dropoverlay.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/widgets/errorbar.h"

#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeySequence>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

MainWindow::MainWindow(const Models &models, const QLocale &locale, QWidget *parent)
    : QMainWindow(parent)
    , m_sidebar(new Sidebar(this))
    , m_top(new TopBar(models.completions, this))
    , m_error(new ErrorBar(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_overview(new OverviewPage(locale, this))
    , m_accounts(new AccountsPage(models.accounts, this))
    , m_report(new ReportPage(models.report, this))
    , m_status(new StatusLine(this))
    , m_drop(new DropOverlay(this))
{
    setWindowTitle(QStringLiteral("Leanseat"));
    setAcceptDrops(true);
    setMinimumSize(900, 560);
    resize(1280, 800);
    build();
    m_actions = makeActions(this);
    connect(m_actions.overview, &QAction::triggered, this, [this] { setPage(Page::Overview); });
    connect(m_actions.accounts, &QAction::triggered, this, [this] { setPage(Page::Accounts); });
    connect(m_actions.report, &QAction::triggered, this, [this] { setPage(Page::Report); });
    connect(m_actions.find, &QAction::triggered, this, &MainWindow::focusSearch);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    setHasAccounts(false);
    setPage(Page::Welcome);
}

void MainWindow::build()
{
    m_sidebar->addPage(
        QStringLiteral(":/icons/overview.svg"), tr("Overview", "@title"), QKeySequence(Qt::CTRL | Qt::Key_1));
    m_sidebar->addPage(
        QStringLiteral(":/icons/accounts.svg"), tr("Accounts", "@title"), QKeySequence(Qt::CTRL | Qt::Key_2));
    connect(m_sidebar, &Sidebar::pageChosen, this,
        [this](int page) { setPage(page == 0 ? Page::Overview : Page::Accounts); });
    connect(m_report, &ReportPage::backRequested, this, [this] { setPage(Page::Overview); });

    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_accounts);
    m_pages->addWidget(m_report);

    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_error);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(column, 1);
    setCentralWidget(central);
    m_drop->raise();
}

void MainWindow::setPage(Page page)
{
    if (page != Page::Welcome && !m_hasAccounts)
        page = Page::Welcome;
    m_page = page;
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_sidebar->setCurrent(page == Page::Overview ? 0 : page == Page::Accounts ? 1 : -1);
    m_actions.overview->setChecked(page == Page::Overview);
    m_actions.accounts->setChecked(page == Page::Accounts);
    emit pageChanged(page);
}

void MainWindow::setHasAccounts(bool has)
{
    m_hasAccounts = has;
    m_top->setSearchEnabled(has);
    m_sidebar->setEnabled(has);
    for (QAction *action : {m_actions.overview, m_actions.accounts, m_actions.report, m_actions.profile, m_actions.find,
             m_actions.copy, m_actions.readAgain, m_actions.addFiles})
        action->setEnabled(has);
}

void MainWindow::focusSearch()
{
    m_top->search()->setFocus(Qt::ShortcutFocusReason);
    m_top->search()->selectAll();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    emit closing();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = droppedFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    m_drop->setFiles(static_cast<int>(files.size()));
    m_drop->setGeometry(centralWidget()->geometry());
    m_drop->raise();
    m_drop->show();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_drop->hide();
    const QStringList files = droppedFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    emit filesDropped(files);
}

} // namespace ui
