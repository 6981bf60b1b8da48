// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/protectedsection.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/followtext.h"
#include "ui/widgets/label.h"

#include "models/protectedmodel.h"

#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

ProtectedSection::ProtectedSection(models::ProtectedModel *model, QWidget *parent)
    : Section(tr("Protected accounts", "@title"),
        tr("Service accounts, admins and whoever else must be left alone: never offered for any action. A domain stands for all its accounts, not those of its subdomains.", "@info"), parent)
    , m_model(model)
    , m_search(new QLineEdit(this))
    , m_count(new Label(TextRole::Small, this))
    , m_table(new QTableView(this))
    , m_entry(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_add(plainButton(tr("&Add", "@action:button"), this))
    , m_remove(plainButton(tr("Re&move", "@action:button"), this))
    , m_export(plainButton(tr("Sa&ve as CSV…", "@action:button"), this))
    , m_said(new Label(TextRole::Small, this))
{
    m_entry->setPlaceholderText(tr("anna@acme.com, @acme.com or an Atlassian ID", "@info:placeholder"));
    m_entry->setAccessibleName(tr("Account or domain to protect", "@label:textbox"));
    m_reason->setPlaceholderText(tr("reason", "@info:placeholder"));
    m_reason->setAccessibleName(tr("Reason", "@label:textbox"));
    m_search->setPlaceholderText(tr("Search the list", "@info:placeholder"));
    m_search->setAccessibleName(tr("Search the protected list", "@label:textbox"));
    m_search->setClearButtonEnabled(true);
    m_count->setQuiet(true);
    m_said->setWrapping();
    m_said->hide();
    m_table->setModel(model);
    dressTable(m_table, tr("Protected accounts", "@title"), {34, 20, 30, 16});
    followText(m_table, [this] { m_table->setMinimumHeight(fontMetrics().height() * 10); });
    m_table->installEventFilter(this);

    auto *entry = new QHBoxLayout;
    entry->addWidget(m_entry, 3);
    entry->addWidget(m_reason, 2);
    entry->addWidget(m_add);
    QPushButton *import = plainButton(tr("&From a CSV file…", "@action:button"), this);
    auto *buttons = new FlowLayout(space::s);
    for (QPushButton *button : {import, m_export, m_remove})
        buttons->addWidget(button);
    auto *find = new QHBoxLayout;
    find->addWidget(m_search, 1);
    find->addWidget(m_count);
    body()->addLayout(entry);
    body()->addWidget(m_said);
    body()->addLayout(find);
    body()->addWidget(m_table, 1);
    body()->addLayout(buttons);

    connect(m_add, &QPushButton::clicked, this, &ProtectedSection::add);
    connect(m_entry, &QLineEdit::returnPressed, this, &ProtectedSection::add);
    connect(m_reason, &QLineEdit::returnPressed, this, &ProtectedSection::add);
    connect(m_entry, &QLineEdit::textChanged, this, [this](const QString &text) { m_add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_entry, &QLineEdit::textEdited, m_said, &QWidget::hide);
    connect(m_search, &QLineEdit::textChanged, model, &models::ProtectedModel::setSearch);
    connect(m_remove, &QPushButton::clicked, this, &ProtectedSection::removeSelected);
    connect(import, &QPushButton::clicked, this, &ProtectedSection::importRequested);
    connect(m_export, &QPushButton::clicked, this, &ProtectedSection::exportRequested);
    connect(model, &QAbstractItemModel::modelReset, this, &ProtectedSection::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProtectedSection::refresh);
    m_add->setEnabled(false);
    refresh();
}

void ProtectedSection::add()
{
    if (m_entry->text().trimmed().isEmpty())
        return;
    const QString problem = m_model->add(m_entry->text(), m_reason->text());
    if (!problem.isEmpty()) {
        say(problem, true);
        m_entry->setFocus(Qt::OtherFocusReason);
        m_entry->selectAll();
        return;
    }
    m_said->hide();
    m_entry->clear();
    m_reason->clear();
    m_entry->setFocus(Qt::OtherFocusReason);
}

void ProtectedSection::say(const QString &text, bool isProblem)
{
    m_said->setText(text);
    m_said->setTone(isProblem ? Tone::Red : Tone::Neutral);
    m_said->show();
    m_entry->setAccessibleDescription(text);
}

void ProtectedSection::removeSelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    m_model->remove(rows);
}

void ProtectedSection::refresh()
{
    m_count->setText(m_model->countText());
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_export->setEnabled(m_model->total() > 0);
}

bool ProtectedSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeSelected();
        return true;
    }
    return Section::eventFilter(watched, event);
}

} // namespace ui
