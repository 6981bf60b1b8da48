// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectionssection.h"
#include "ui/settings/connectionfields.h"
#include "ui/settings/rightslist.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include "models/connectionlistmodel.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMessageBox>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {

QVBoxLayout *columnOf(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    return column;
}

} // namespace

ConnectionsSection::ConnectionsSection(models::ConnectionListModel *model, models::ConnectionForm *form, QWidget *parent)
    : Section(tr("Connections", "@title"),
        tr("How Leanseat reaches Atlassian: to load accounts without a file, and to change them. The workspace keeps addresses and IDs; keys go into this "
           "computer's keychain and nowhere else.",
            "@info"),
        parent)
    , m_model(model)
    , m_form(form)
    , m_fields(new ConnectionFields(form, this))
{
    m_pages = {makeNoWorkspace(), makeEmpty(), makeList(), m_fields};
    for (QWidget *page : m_pages)
        body()->addWidget(page);
    body()->addStretch(1);
    connect(m_fields, &ConnectionFields::submitted, this, &ConnectionsSection::saveRequested);
    connect(m_fields, &ConnectionFields::linkRequested, this, &ConnectionsSection::linkRequested);
    connect(m_fields, &ConnectionFields::cancelled, this, [this] {
        emit saveCancelled();
        showList();
    });
    connect(model, &models::ConnectionListModel::changed, this, &ConnectionsSection::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConnectionsSection::refresh);
    setPage(Page::NoWorkspace);
    refresh();
}

QWidget *ConnectionsSection::makeNoWorkspace()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnOf(page);
    auto *text = new Label(TextRole::Body, page);
    text->setText(tr("Connections belong to a workspace. Open one, or make a new one; then they can be added here.", "@info"));
    text->setWrapping();
    m_workspace = primaryButton(tr("&New workspace…", "@action:button"), page);
    column->addWidget(text);
    column->addWidget(m_workspace, 0, Qt::AlignLeft);
    connect(m_workspace, &QPushButton::clicked, this, &ConnectionsSection::workspaceRequested);
    return page;
}

QWidget *ConnectionsSection::makeEmpty()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnOf(page);
    auto *head = new Label(TextRole::Strong, page);
    head->setText(tr("No connection yet", "@title"));
    auto *text = new Label(TextRole::Body, page);
    text->setText(tr("Begin with the organisation: its ID stands in the browser's address in Atlassian Administration, and an organisation admin makes its key there, "
                     "under Settings, API keys. Directories, sites and Trello can follow when a remediation needs them.",
        "@info"));
    text->setWrapping();
    m_first = primaryButton(tr("Connect the &organisation…", "@action:button"), page);
    column->addWidget(head);
    column->addWidget(text);
    column->addWidget(m_first, 0, Qt::AlignLeft);
    connect(m_first, &QPushButton::clicked, this, &ConnectionsSection::startNew);
    return page;
}

QWidget *ConnectionsSection::makeList()
{
    auto *page = new QWidget(this);
    QVBoxLayout *column = columnOf(page);
    m_notices = new QWidget(page);
    columnOf(m_notices);
    m_said = new Label(TextRole::Small, page);
    m_said->setWrapping(true);
    m_said->hide();
    m_readOnly = new Label(TextRole::Small, page);
    m_readOnly->setQuiet(true);
    m_readOnly->setWrapping();
    m_readOnly->setText(tr("The workspace is open for reading only: connections can be tested, but not changed.", "@info"));
    m_table = new QTableView(page);
    m_table->setModel(m_model);
    dressTable(m_table, tr("Connections", "@title"), {16, 14, 18, 21, 31});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setMinimumHeight(fontMetrics().height() * 8);
    m_table->installEventFilter(this);
    m_add = plainButton(tr("&Add…", "@action:button"), page);
    m_edit = plainButton(tr("&Edit…", "@action:button"), page);
    m_test = plainButton(tr("&Test connection", "@action:button"), page);
    m_remove = plainButton(tr("Re&move…", "@action:button"), page);
    auto *buttons = new FlowLayout(space::s);
    for (QPushButton *button : {m_add, m_edit, m_test, m_remove})
        buttons->addWidget(button);
    m_testedHead = new Label(TextRole::Strong, page);
    m_testedHead->setContentsMargins(0, space::m, 0, 0);
    m_testedText = new Label(TextRole::Body, page);
    m_testedText->setWrapping(true);
    m_rights = new RightsList(page);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_notices, m_table, m_readOnly})
        column->addWidget(widget);
    column->addLayout(buttons);
    column->addWidget(m_said);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_testedHead, m_testedText, m_rights})
        column->addWidget(widget);
    connect(m_add, &QPushButton::clicked, this, &ConnectionsSection::startNew);
    connect(m_edit, &QPushButton::clicked, this, &ConnectionsSection::startEdit);
    connect(m_table, &QTableView::doubleClicked, this, &ConnectionsSection::startEdit);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionsSection::askRemove);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (const core::Connection *one = selected())
            emit testRequested(one->name);
    });
    return page;
}

void ConnectionsSection::setPlace(Place place)
{
    m_place = place;
    m_tested.clear();
    m_said->hide();
    if (m_page == Page::Form) {
        m_form->forget();
        m_page = Page::List;
    }
    refresh();
}

void ConnectionsSection::setPage(Page page)
{
    const bool hadFocus = m_pages[static_cast<int>(m_page)]->isAncestorOf(focusWidget());
    m_page = page;
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == static_cast<int>(page));
    if (hadFocus && page == Page::List)
        m_table->setFocus(Qt::OtherFocusReason);
    else if (hadFocus && page == Page::Empty)
        m_first->setFocus(Qt::OtherFocusReason);
}

const core::Connection *ConnectionsSection::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model->at(rows.first().row());
}

void ConnectionsSection::refresh()
{
    if (m_page != Page::Form) {
        const bool isEmpty = m_model->rowCount() == 0 && m_place == Place::Writable;
        setPage(m_place == Place::NoWorkspace ? Page::NoWorkspace : isEmpty ? Page::Empty : Page::List);
        if (m_model->rowCount() > 0 && !m_table->selectionModel()->hasSelection())
            m_table->selectRow(0);
    }
    const bool isWritable = m_place == Place::Writable;
    m_readOnly->setVisible(!isWritable);
    m_add->setEnabled(isWritable);
    m_edit->setEnabled(isWritable && selected());
    m_remove->setEnabled(isWritable && selected());
    m_test->setEnabled(selected());
    refreshNotices();
    refreshTested();
}

void ConnectionsSection::refreshNotices()
{
    qDeleteAll(m_notices->findChildren<Notice *>(QString(), Qt::FindDirectChildrenOnly));
    const QStringList warnings = m_model->warnings();
    const int again = m_model->firstToAskAgain();
    for (int i = 0; i < warnings.size(); ++i) {
        auto *notice = new Notice(warnings[i], m_notices);
        m_notices->layout()->addWidget(notice);
        notice->show();
        if (i == again)
            connect(notice->addButton(tr("Look again", "@action:button for keys")), &QPushButton::clicked, this, &ConnectionsSection::keysRequested);
    }
    m_notices->setVisible(!warnings.isEmpty());
}

QStringList ConnectionsSection::notices() const
{
    QStringList texts;
    for (const Notice *notice : m_notices->findChildren<Notice *>(QString(), Qt::FindDirectChildrenOnly))
        texts.append(notice->accessibleName());
    return texts;
}

void ConnectionsSection::refreshTested()
{
    const core::Connection *one = selected();
    const auto found = one ? m_tested.constFind(one->name) : m_tested.constEnd();
    const bool isShown = found != m_tested.constEnd();
    m_testedHead->setVisible(isShown);
    m_testedText->setVisible(isShown && (found->isRunning || !found->error.what.isEmpty()));
    m_rights->setVisible(isShown && !found->isRunning && found->error.what.isEmpty());
    m_test->setText(isShown && found->isRunning ? tr("Testing…", "@action:button") : tr("&Test connection", "@action:button"));
    if (!isShown)
        return;
    m_test->setEnabled(!found->isRunning);
    m_testedHead->setText(tr("What “%1” may do", "@title rights of a connection").arg(one->name));
    m_testedText->setTone(found->isRunning ? Tone::Neutral : Tone::Red);
    m_testedText->setText(found->isRunning ? tr("Atlassian is being asked. Nothing is changed there.", "@info") : QString(found->error.what + u' ' + found->error.advice));
    m_rights->setRights(found->rights);
}

void ConnectionsSection::setTesting(const QString &name)
{
    m_tested[name] = {true, {}, {}};
    refresh();
}

void ConnectionsSection::setRights(const QString &name, const models::ConnectionRights &rights)
{
    m_tested[name] = {false, rights, {}};
    refresh();
}

void ConnectionsSection::setTestFailed(const QString &name, const models::ErrorText &error)
{
    m_tested[name] = {false, {}, error};
    refresh();
}

void ConnectionsSection::startNew()
{
    m_form->startNew(core::ConnectionKind::Organisation, m_model->connections());
    setPage(Page::Form);
    m_fields->begin(tr("New connection", "@title"));
}

void ConnectionsSection::startEdit()
{
    const core::Connection *one = selected();
    if (!one || m_place != Place::Writable)
        return;
    m_form->edit(*one, m_model->connections());
    setPage(Page::Form);
    m_fields->begin(tr("Change “%1”", "@title").arg(one->name));
}

void ConnectionsSection::showList(const QString &said)
{
    m_form->forget();
    if (m_page == Page::Form)
        setPage(Page::List);
    if (!said.isEmpty())
        saySomething(said, false);
    else
        m_said->hide();
    refresh();
}

void ConnectionsSection::select(const QString &id)
{
    if (const int row = m_model->rowOf(id); row >= 0)
        m_table->selectRow(row);
}

void ConnectionsSection::sayFailed(const models::ErrorText &error)
{
    if (m_page == Page::Form)
        m_fields->say(error);
    else
        saySomething(error.what + u' ' + error.advice, true);
}

void ConnectionsSection::saySomething(const QString &text, bool isProblem)
{
    m_said->setText(text);
    m_said->setTone(isProblem ? Tone::Red : Tone::Neutral);
    m_said->show();
}

void ConnectionsSection::askRemove()
{
    const core::Connection *one = selected();
    if (!one)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove a Connection", "@title:window"), tr("Remove the connection “%1”?", "@info").arg(one->name), QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Its key is taken out of this computer's keychain too. This can't be undone; at Atlassian the key stays valid until it is revoked there.", "@info"));
    QPushButton *yes = box->addButton(tr("&Remove", "@action:button"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, id = one->id] { emit removeRequested(id); });
    box->open();
}

void ConnectionsSection::fitColumns()
{
    // Where there is little room, the name, the kind and the key say most; the rest stands in the form.
    constexpr int kRoomy = 92;
    const bool isRoomy = width() > fontMetrics().averageCharWidth() * kRoomy;
    for (const auto column : {models::ConnectionListModel::Column::Address, models::ConnectionListModel::Column::Id})
        m_table->setColumnHidden(static_cast<int>(column), !isRoomy);
}

void ConnectionsSection::resizeEvent(QResizeEvent *event)
{
    fitColumns();
    Section::resizeEvent(event);
}

bool ConnectionsSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete && m_remove->isEnabled()) {
            askRemove();
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_edit->isEnabled()) {
            startEdit();
            return true;
        }
    }
    return Section::eventFilter(watched, event);
}

void ConnectionsSection::showEvent(QShowEvent *event)
{
    Section::showEvent(event);
    if (!event->spontaneous())
        emit shown();
}

} // namespace ui
