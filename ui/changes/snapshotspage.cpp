// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/snapshotspage.h"
#include "ui/changes/changetable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include "models/snapshotsmodel.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

QPushButton *buttonFor(QAction *action, QPushButton *button)
{
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::changed, button, [action, button] { button->setEnabled(action->isEnabled()); });
    return button;
}

} // namespace

SnapshotsPage::SnapshotsPage(models::SnapshotsModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_pages(new QStackedWidget(this))
    , m_empty(new EmptyState)
    , m_sentence(new Label(TextRole::Headline, this))
    , m_shownText(new Label(TextRole::Body, this))
    , m_table(new ChangeTable(model, -1, -1, this))
    , m_show(new QAction(tr("&Show these accounts", "@action"), this))
    , m_compare(new QAction(tr("&Compare", "@action"), this))
    , m_date(new QAction(tr("Change the &date…", "@action"), this))
    , m_delete(new QAction(tr("&Delete…", "@action"), this))
{
    setAccessibleName(tr("Snapshots", "@title"));
    m_sentence->setWrapping();
    m_shownText->setWrapping();
    m_shownText->setQuiet(true);
    m_table->setAccessibleName(tr("Snapshots", "@title"));
    using C = models::SnapshotsModel::Column;
    using enum ChangeTable::Cut;
    m_table->setColumns({{static_cast<int>(C::Day), 0, Never}, {static_cast<int>(C::Accounts), 0, Never}, {static_cast<int>(C::Billable), 0, Never},
        {static_cast<int>(C::Accidental), 0, Never}, {static_cast<int>(C::Unknown), 0, Never}, {static_cast<int>(C::Cost), 0, Never},
        {static_cast<int>(C::Files), 14, Middle}, {static_cast<int>(C::Rules), 12, Right}, {static_cast<int>(C::Imported), 10, Right}});
    m_compare->setToolTip(tr("Compare two chosen snapshots, or one with the one before it", "@info:tooltip"));

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QAction *action : {m_compare, m_date, m_delete})
        buttons->addWidget(buttonFor(action, plainButton(action->text(), this)));
    buttons->addStretch(1);
    buttons->addWidget(buttonFor(m_show, primaryButton(m_show->text(), this)));

    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_sentence);
    words->addWidget(m_shownText);
    layout->addLayout(words);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    m_pages->addWidget(content);
    m_pages->addWidget(m_empty);
    m_emptyWorkspace = m_empty->addButton(tr("&Keep in a workspace…", "@action:button"));
    m_emptyImport = m_empty->addButton(tr("&Import…", "@action:button"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);

    connect(m_emptyImport, &QPushButton::clicked, this, &SnapshotsPage::importRequested);
    connect(m_emptyWorkspace, &QPushButton::clicked, this, &SnapshotsPage::workspaceRequested);
    connect(m_show, &QAction::triggered, this, [this] { emit showRequested(selected().value(0)); });
    connect(m_compare, &QAction::triggered, this, &SnapshotsPage::compare);
    connect(m_date, &QAction::triggered, this, [this] { emit dateChangeRequested(selected().value(0)); });
    connect(m_delete, &QAction::triggered, this, [this] { emit deleteRequested(selected()); });
    connect(m_table, &ChangeTable::rowActivated, this, [this](int row) {
        if (const core::SnapshotInfo *one = m_model->snapshot(row))
            emit showRequested(one->id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SnapshotsPage::enableActions);
    connect(model, &QAbstractItemModel::modelReset, this, &SnapshotsPage::refresh);
    refresh();
}

QList<qint64> SnapshotsPage::selected() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    for (const int row : rows)
        ids.append(m_model->snapshot(row)->id);
    return ids;
}

bool SnapshotsPage::isEmpty() const
{
    return m_pages->currentWidget() == m_empty;
}

void SnapshotsPage::refresh()
{
    const int count = m_model->rowCount();
    m_empty->setTexts(m_model->hasWorkspace() ? tr("The workspace has no snapshot yet", "@title") : tr("No workspace is open", "@title"),
        m_model->hasWorkspace()
            ? tr("Import an export of your organisation's accounts: each import is kept as a snapshot of the day it was made.", "@info")
            : tr("In a workspace every import is kept as a snapshot, so that you see what changed from month to month.", "@info"));
    m_emptyWorkspace->setVisible(!m_model->hasWorkspace());
    m_pages->setCurrentIndex(m_model->hasWorkspace() && count > 0 ? 0 : 1);
    if (count == 1)
        m_sentence->setText(tr("One snapshot.", "@title"));
    else if (count > 1) {
        const auto day = [this](int row) { return m_model->index(row, static_cast<int>(models::SnapshotsModel::Column::Day)).data().toString(); };
        m_sentence->setText(tr("%1 snapshots, from %2 to %3.", "@title number, days").arg(QLocale().toString(count), day(count - 1), day(0)));
    }
    setShown(m_shown);
    // The newest is chosen, so that what can be done with one is open.
    if (count > 0 && !m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    enableActions();
}

void SnapshotsPage::setShown(qint64 id)
{
    m_shown = id;
    const int row = m_model->rowOf(id);
    m_shownText->setText(row < 0 ? QString() : tr("The window shows %1.", "@info a snapshot").arg(m_model->label(row)));
    m_shownText->setVisible(row >= 0);
}

void SnapshotsPage::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    enableActions();
}

void SnapshotsPage::enableActions()
{
    const QList<qint64> ids = selected();
    m_show->setEnabled(ids.size() == 1);
    const bool hasOlder = ids.size() == 1 && m_model->rowOf(ids.front()) + 1 < m_model->rowCount();
    m_compare->setEnabled(ids.size() == 2 || hasOlder);
    m_date->setEnabled(ids.size() == 1 && !m_readOnly);
    m_delete->setEnabled(!ids.isEmpty() && !m_readOnly);
}

void SnapshotsPage::compare()
{
    const QList<qint64> ids = selected();
    if (ids.size() == 2)
        emit compareRequested(ids.back(), ids.front());
    else if (const core::SnapshotInfo *before = m_model->snapshot(m_model->rowOf(ids.value(0)) + 1); before && !ids.isEmpty())
        emit compareRequested(before->id, ids.front());
}

void SnapshotsPage::focusFirst()
{
    QWidget *first = !isEmpty() ? static_cast<QWidget *>(m_table) : m_emptyWorkspace->isHidden() ? m_emptyImport : m_emptyWorkspace;
    first->setFocus(Qt::OtherFocusReason);
}

void SnapshotsPage::contextMenuEvent(QContextMenuEvent *event)
{
    if (isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_show, m_compare, m_date, m_delete});
    menu->popup(event->globalPos());
}

void SnapshotsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_delete->isEnabled())
        m_delete->trigger();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
