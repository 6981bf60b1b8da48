// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preflight/preflightdialog.h"
#include "ui/accounts/accountdelegate.h"
#include "ui/changes/changetable.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fitdialog.h"
#include "ui/widgets/label.h"

#include "models/preflightmodel.h"

#include <QApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PreflightDialog::PreflightDialog(models::PreflightModel *model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_sentence(new Label(TextRole::Section, this))
    , m_totals(new Label(TextRole::Body, this))
    , m_table(new ChangeTable(model, models::PreflightModel::ToneRole, -1, this))
    , m_ask(plainButton(tr("&Ask again", "@action:button"), this))
{
    setWindowTitle(tr("What Atlassian lets be done", "@title:window"));
    m_sentence->setWrapping();
    m_totals->setWrapping(true);
    m_totals->setQuiet(true);
    using C = models::PreflightModel::Column;
    m_table->setAccessibleName(tr("Accounts by options", "@title"));
    QList<ChangeTable::Column> columns {{static_cast<int>(C::Account), 34}, {static_cast<int>(C::Manager), 20}};
    for (int column = static_cast<int>(C::Option1); column <= static_cast<int>(C::Option6); ++column) {
        auto *delegate = new AccountDelegate(models::PreflightModel::ToneRole, m_table);
        delegate->setFont(QApplication::font());
        delegate->setChipColumn(column);
        m_table->setItemDelegateForColumn(column, delegate);
        // What doesn't depend on the answer is short.
        const int option = column - static_cast<int>(C::Option1) + 1;
        columns.append({column, option % 2 == 0 ? 33 : 14});
    }
    columns.append({static_cast<int>(C::Asked), 20});
    m_table->setColumns(columns);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicatorClearable(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);

    QPushButton *copy = plainButton(tr("&Copy", "@action:button"), this);
    copy->setToolTip(tr("Copy the chosen rows as a table, or all of them", "@info:tooltip"));
    QPushButton *save = plainButton(tr("&Export…", "@action:button"), this);
    QPushButton *close = primaryButton(tr("C&lose", "@action:button"), this);
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    for (QPushButton *button : {m_ask, copy, save})
        buttons->addWidget(button);
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(m_sentence);
    layout->addWidget(m_totals);
    layout->addWidget(m_table, 1);
    layout->addLayout(buttons);
    connect(m_ask, &QPushButton::clicked, this, &PreflightDialog::askRequested);
    connect(save, &QPushButton::clicked, this, &PreflightDialog::saveRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(copy, &QPushButton::clicked, this, [this] {
        if (!m_table->selectionModel()->hasSelection())
            m_table->selectAll();
        m_table->copy();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &PreflightDialog::refresh);
    refresh();
    const int character = fontMetrics().averageCharWidth();
    fitDialog(this, {qMax(1100, character * 170), qMax(520, fontMetrics().height() * 28)});
}

void PreflightDialog::refresh()
{
    m_sentence->setText(m_model->sentence());
    const QStringList totals = m_model->totals();
    m_totals->setText(totals.join(QStringLiteral(" · ")));
    m_totals->setVisible(!totals.isEmpty());
    // What arrives keeps the order that was chosen.
    const QHeaderView *header = m_table->horizontalHeader();
    if (header->sortIndicatorSection() >= 0)
        m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void PreflightDialog::setAskEnabled(bool enabled)
{
    m_ask->setEnabled(enabled);
}

QString PreflightDialog::sentence() const
{
    return m_sentence->text();
}

} // namespace ui
