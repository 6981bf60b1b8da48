// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ordersection.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/insetdelegate.h"
#include "ui/widgets/label.h"

#include "models/adviceordermodel.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QListView>

namespace ui {

OrderSection::OrderSection(models::AdviceOrderModel *model, QWidget *parent)
    : Section(tr("Order of recommendations", "@title"),
        tr("For each account the first of these that is open is recommended. Protected accounts and seats that are meant are left alone by any order.", "@info"), parent)
    , m_model(model)
    , m_list(new QListView(this))
    , m_summary(new Label(TextRole::Small, this))
    , m_up(plainButton(tr("Move &up", "@action:button"), this))
    , m_down(plainButton(tr("Move &down", "@action:button"), this))
    , m_reset(plainButton(tr("Usual &order", "@action:button"), this))
    , m_consequences(new QWidget(this))
    , m_grid(new QGridLayout(m_consequences))
{
    m_list->setModel(model);
    m_list->setItemDelegate(new InsetDelegate(m_list));
    m_list->setAccessibleName(tr("Order of recommendations", "@title"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setDefaultDropAction(Qt::MoveAction);
    m_list->setDragDropOverwriteMode(false);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    m_up->setToolTip(tr("Alt+Up", "@info:tooltip"));
    m_down->setToolTip(tr("Alt+Down", "@info:tooltip"));
    m_summary->setQuiet(true);
    m_summary->setWrapping();
    auto *buttons = new FlowLayout(space::s);
    for (QPushButton *button : {m_up, m_down, m_reset})
        buttons->addWidget(button);
    body()->addWidget(m_list);
    body()->addWidget(m_summary);
    body()->addLayout(buttons);
    addHeading(tr("What this order leads to", "@title"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::l);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(3, 1);
    body()->addWidget(m_consequences);
    body()->addStretch(1);

    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_reset, &QPushButton::clicked, model, &models::AdviceOrderModel::reset);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &OrderSection::refresh);
    connect(model, &models::AdviceOrderModel::consequencesChanged, this, [this] {
        refresh();
        showConsequences();
    });
    m_list->setCurrentIndex(model->index(0));
    fit();
    refresh();
    showConsequences();
}

void OrderSection::move(int by)
{
    const int from = m_list->currentIndex().row();
    if (m_model->moveStep(from, from + by))
        m_list->setCurrentIndex(m_model->index(from + by));
    refresh();
}

void OrderSection::refresh()
{
    const QModelIndex current = m_list->currentIndex();
    m_summary->setText(current.isValid() ? current.data(models::AdviceOrderModel::SummaryRole).toString() : QString());
    m_up->setEnabled(current.isValid() && current.row() > 0);
    m_down->setEnabled(current.isValid() && current.row() + 1 < m_model->rowCount());
    m_reset->setEnabled(!m_model->isDefault());
}

void OrderSection::showConsequences()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto all = m_model->consequences();
    const auto put = [this](int row, int column, const QString &text, Qt::Alignment alignment, bool quiet) {
        auto *label = new Label(TextRole::Body, m_consequences);
        label->setText(text);
        label->setQuiet(quiet);
        label->setAlignment(alignment | Qt::AlignVCenter);
        if (column == 0)
            label->setWrapping();
        m_grid->addWidget(label, row, column);
    };
    if (all.isEmpty()) {
        put(0, 0, tr("Once accounts are open, this says how many get which recommendation.", "@info"), Qt::AlignLeft, true);
        return;
    }
    put(0, 0, tr("Recommendation", "@title:column"), Qt::AlignLeft, true);
    put(0, 1, tr("Accounts", "@title:column"), Qt::AlignRight, true);
    put(0, 2, tr("Change", "@title:column against the usual order"), Qt::AlignRight, true);
    int row = 1;
    for (const models::AdviceOrderModel::Consequence &one : all) {
        put(row, 0, one.advice, Qt::AlignLeft, false);
        put(row, 1, one.text, Qt::AlignRight, false);
        put(row++, 2, one.differenceText.isEmpty() ? tr("the same", "@item") : one.differenceText, Qt::AlignRight, one.differenceText.isEmpty());
    }
}

void OrderSection::fit()
{
    const int row = qMax(m_list->sizeHintForRow(0), fontMetrics().height() + space::s);
    m_list->setFixedHeight(row * m_model->rowCount() + 2 * m_list->frameWidth() + space::s);
}

bool OrderSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return Section::eventFilter(watched, event);
}

void OrderSection::changeEvent(QEvent *event)
{
    Section::changeEvent(event);
    if (m_list && (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange))
        fit();
}

} // namespace ui
