// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"
#include "ui/accounts/accountspage.h"
#include "ui/accounts/accountview.h"
#include "ui/export/donebar.h"
#include "ui/changes/changespage.h"
#include "ui/changes/snapshotspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/report/reportpage.h"
#include "ui/search/searchfield.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/dropoverlay.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/errorbar.h"
#include "ui/widgets/followtext.h"

#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QMimeData>
#include <QPainter>
#include <QResizeEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kFrame = 4; ///< of a rehearsal

} // namespace

MainWindow::MainWindow(const Models &models, const QLocale &locale, QWidget *parent)
    : QMainWindow(parent)
    , m_sidebar(new Sidebar(this))
    , m_top(new TopBar(models.completions, this))
    , m_error(new ErrorBar(this))
    , m_done(new DoneBar(this))
    , m_pages(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_overview(new OverviewPage(locale, this))
    , m_accounts(new AccountsPage(models.accounts, this))
    , m_changes(new ChangesPage(models.changes, models.snapshots, this))
    , m_snapshots(new SnapshotsPage(models.snapshots, this))
    , m_report(new ReportPage(models.report, this))
    , m_settings(new SettingsPage(this))
    , m_middle(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_status(new StatusLine(this))
    , m_drop(new DropOverlay(this))
{
    setWindowTitle(QStringLiteral("Leanseat"));
    setAcceptDrops(true);
    fitScreen();
    build();
    m_actions = makeActions(this);
    m_workspaceActions = makeWorkspaceActions(m_actions);
    m_atlassianActions = makeAtlassianActions(m_actions);
    connect(m_actions.overview, &QAction::triggered, this, [this] { setPage(Page::Overview); });
    connect(m_actions.accounts, &QAction::triggered, this, [this] { setPage(Page::Accounts); });
    connect(m_actions.changes, &QAction::triggered, this, [this] { setPage(Page::Changes); });
    connect(m_actions.snapshots, &QAction::triggered, this, [this] { setPage(Page::Snapshots); });
    connect(m_actions.report, &QAction::triggered, this, [this] { setPage(Page::Report); });
    connect(m_actions.settings, &QAction::triggered, this, [this] {
        setPage(Page::Settings);
        m_settings->focusFirst();
    });
    connect(m_actions.questions, &QAction::triggered, m_settings, &SettingsPage::questionsRequested);
    connect(m_actions.find, &QAction::triggered, this, &MainWindow::focusSearch);
    connect(m_actions.back, &QAction::triggered, this, &MainWindow::goBack);
    connect(m_actions.quit, &QAction::triggered, this, &QWidget::close);
    setHasAccounts(false);
    setPage(Page::Welcome);
    followText(m_sidebar, [this] { fitText(); }); // a window is told before it has its font
}

void MainWindow::build()
{
    m_sidebar->addPage(
        QStringLiteral(":/icons/overview.svg"), tr("Overview", "@title"), QKeySequence(Qt::CTRL | Qt::Key_1));
    m_sidebar->addPage(
        QStringLiteral(":/icons/accounts.svg"), tr("Accounts", "@title"), QKeySequence(Qt::CTRL | Qt::Key_2));
    m_sidebar->addPage(
        QStringLiteral(":/icons/changes.svg"), tr("Changes", "@title"), QKeySequence(Qt::CTRL | Qt::Key_3));
    m_sidebar->addPage(
        QStringLiteral(":/icons/snapshots.svg"), tr("Snapshots", "@title"), QKeySequence(Qt::CTRL | Qt::Key_4));
    m_sidebar->addPage(QString(), tr("Import report", "@title"), QKeySequence());
    m_sidebar->addPage(QStringLiteral(":/icons/settings.svg"), tr("Settings", "@title"), QKeySequence(Qt::CTRL | Qt::Key_Comma), Sidebar::Place::End);
    connect(m_sidebar, &Sidebar::pageChosen, this,
        [this](int page) { setPage(static_cast<Page>(page + static_cast<int>(Page::Overview))); });
    connect(m_report, &ReportPage::backRequested, this, [this] { setPage(Page::Overview); });

    m_pages->addWidget(m_welcome);
    m_pages->addWidget(m_overview);
    m_pages->addWidget(m_accounts);
    m_pages->addWidget(m_changes);
    m_pages->addWidget(m_snapshots);
    m_pages->addWidget(m_report);
    m_pages->addWidget(m_settings);

    auto *central = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    column->addWidget(m_error);
    column->addWidget(m_done);
    m_middle->setSpacing(0);
    m_middle->addWidget(m_pages, 1);
    column->addLayout(m_middle, 1);
    column->addWidget(m_status);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(column, 1);
    setCentralWidget(central);
    m_drop->raise();
}

void MainWindow::fitScreen()
{
    // With the frame that the window manager puts around it, and at any size of text.
    constexpr QSize frame(4, 44);
    const QSize room = screen() ? screen()->availableSize() - frame : QSize(1280, 800);
    setMinimumSize(QSize(900, 560).boundedTo(room));
    resize(QSize(1280, 800).boundedTo(room));
}

void MainWindow::setPage(Page page)
{
    if (page != Page::Welcome && page != Page::Settings && !m_hasAccounts)
        page = Page::Welcome;
    const Page from = m_page;
    QWidget *focus = focusWidget();
    const bool inside = !focus || m_pages->isAncestorOf(focus);
    if (page != from) {
        m_focus.insert(static_cast<int>(from), inside ? focus : nullptr);
        if (from != Page::Welcome)
            m_before.append(from);
        if (m_before.size() > 20)
            m_before.removeFirst();
    }
    m_page = page;
    m_pages->setCurrentIndex(static_cast<int>(page));
    m_sidebar->setCurrent(static_cast<int>(page) - static_cast<int>(Page::Overview));
    m_actions.overview->setChecked(page == Page::Overview);
    m_actions.accounts->setChecked(page == Page::Accounts);
    m_actions.changes->setChecked(page == Page::Changes);
    m_actions.snapshots->setChecked(page == Page::Snapshots);
    m_actions.settings->setChecked(page == Page::Settings);
    showSide();
    m_actions.back->setEnabled(!m_before.isEmpty());
    m_status->setBasisShown(page != Page::Overview);
    if (page != from && inside)
        moveFocus(from);
    emit pageChanged(page);
}

void MainWindow::moveFocus(Page from)
{
    if (QWidget *focus = m_focus.value(static_cast<int>(m_page)); focus && focus->isVisibleTo(this)) {
        focus->setFocus(Qt::OtherFocusReason);
        return;
    }
    switch (m_page) {
    case Page::Overview:
        if (from != Page::Welcome)
            m_overview->focusFirst();
        return;
    case Page::Accounts:
        m_accounts->view()->setFocus(Qt::OtherFocusReason);
        return;
    case Page::Changes:
        m_changes->focusFirst();
        return;
    case Page::Snapshots:
        m_snapshots->focusFirst();
        return;
    case Page::Report:
        m_report->focusFirst();
        return;
    case Page::Settings:
        m_settings->focusFirst();
        return;
    case Page::Welcome:
        return;
    }
}

void MainWindow::setSide(QWidget *side)
{
    if (m_side && m_side != side)
        m_side->deleteLater();
    m_side = side;
    if (side)
        m_middle->addWidget(side);
    showSide();
}

void MainWindow::showSide()
{
    if (!m_side)
        return;
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 150;
    m_middle->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMaximumHeight(isNarrow ? height() * 2 / 5 : QWIDGETSIZE_MAX);
    m_side->setVisible(m_page == Page::Overview);
}

void MainWindow::setRehearsal(bool isRehearsal, const QString &about)
{
    m_isRehearsal = isRehearsal;
    const int frame = isRehearsal ? kFrame : 0;
    setContentsMargins(frame, frame, frame, frame);
    m_top->setRehearsal(isRehearsal, about);
    update();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!m_isRehearsal)
        return;
    QPainter painter(this);
    const QColor red = tokensOf(this).red.solid;
    painter.fillRect(QRect(0, 0, width(), kFrame), red);
    painter.fillRect(QRect(0, height() - kFrame, width(), kFrame), red);
    painter.fillRect(QRect(0, 0, kFrame, height()), red);
    painter.fillRect(QRect(width() - kFrame, 0, kFrame, height()), red);
}

void MainWindow::goBack()
{
    if (m_before.isEmpty())
        return;
    QList<Page> before = m_before;
    setPage(before.takeLast());
    m_before = before; // going back is no step forward
    m_actions.back->setEnabled(!m_before.isEmpty());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier) {
        openContextMenu();
    } else if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
    } else if (!m_error->isHidden()) {
        m_error->dismiss();
    } else if (!m_done->isHidden()) {
        m_done->dismiss();
    } else if (m_status->isBusy()) {
        emit cancelRequested();
    } else if (m_page == Page::Report || m_page == Page::Settings) {
        m_before.isEmpty() ? setPage(Page::Overview) : goBack();
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitText();
}

void MainWindow::fitText()
{
    m_sidebar->setCompact(width() < fontMetrics().averageCharWidth() * 110);
    showSide();
}

void MainWindow::openContextMenu()
{
    QWidget *widget = focusWidget();
    if (!widget)
        return;
    const QPoint at = widget->rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &event);
}

void MainWindow::setHasAccounts(bool has)
{
    m_hasAccounts = has;
    m_top->setSearchEnabled(has);
    m_sidebar->setPagesEnabled(has);
    for (QAction *action : {m_actions.overview, m_actions.accounts, m_actions.changes, m_actions.snapshots, m_actions.report, m_actions.profile, m_actions.questions, m_actions.find,
             m_actions.copy, m_actions.copyBare, m_actions.readAgain, m_actions.addFiles, m_actions.exportAccounts,
             m_actions.exportReport, m_actions.print})
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
