// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keyboardsection.h"
#include "ui/settings/shortcutsmodel.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/followtext.h"
#include "ui/widgets/label.h"

#include <QItemSelectionModel>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

KeyboardSection::KeyboardSection(models::Settings *settings, QWidget *parent)
    : Section(tr("Keyboard", "@title"), tr("Every key there is. Choose a command of the menus and press the keys that it shall have.", "@info"), parent)
    , m_model(new ShortcutsModel(settings, this))
    , m_search(new QLineEdit(this))
    , m_table(new QTableView(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_problem(new Label(TextRole::Small, this))
    , m_none(plainButton(tr("&No keys", "@action:button"), this))
    , m_usual(plainButton(tr("&Usual keys", "@action:button"), this))
    , m_all(plainButton(tr("&All usual keys", "@action:button"), this))
{
    m_search->setPlaceholderText(tr("Search keys and commands", "@info:placeholder"));
    m_search->setAccessibleName(tr("Search keys and commands", "@label:textbox"));
    m_search->setClearButtonEnabled(true);
    m_table->setModel(m_model);
    dressTable(m_table, tr("Keys", "@title"), {24, 46, 30});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    followText(m_table, [this] { m_table->setMinimumHeight(fontMetrics().height() * 12); });
    followText(m_keys, [this] { m_keys->setMinimumWidth(fontMetrics().averageCharWidth() * 28); });
    m_keys->setAccessibleName(tr("New keys of the chosen command", "@label"));
    m_problem->setWrapping();
    m_problem->setTone(Tone::Red);
    m_problem->hide();
    auto *name = new QLabel(tr("New &keys", "@label"), this);
    name->setBuddy(m_keys);
    name->setMinimumHeight(m_keys->sizeHint().height()); // in one line with the keys
    auto *change = new FlowLayout(space::s);
    for (QWidget *widget : {static_cast<QWidget *>(name), static_cast<QWidget *>(m_keys), static_cast<QWidget *>(m_none), static_cast<QWidget *>(m_usual), static_cast<QWidget *>(m_all)})
        change->addWidget(widget);
    body()->addWidget(m_search);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_problem);
    body()->addLayout(change);

    connect(m_search, &QLineEdit::textChanged, m_model, &ShortcutsModel::setSearch);
    connect(m_keys, &QKeySequenceEdit::editingFinished, this, &KeyboardSection::take);
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->setKeys(m_table->currentIndex().row(), {}); });
    connect(m_usual, &QPushButton::clicked, this, [this] { m_model->resetKeys(m_table->currentIndex().row()); });
    connect(m_all, &QPushButton::clicked, m_model, &ShortcutsModel::resetAll);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_problem->hide();
        refresh();
    });
    // Keys that changed leave the row chosen.
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_table->setProperty("row", m_table->currentIndex().row()); });
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_table->property("row").toInt();
        if (row >= 0 && row < m_model->rowCount())
            m_table->setCurrentIndex(m_model->index(row, 0));
        refresh();
    });
    refresh();
}

void KeyboardSection::setCommands(const QList<Command> &commands)
{
    m_model->setCommands(commands);
}

void KeyboardSection::take()
{
    const int row = m_table->currentIndex().row();
    const QKeySequence keys = m_keys->keySequence();
    if (!m_model->canChange(row) || keys.isEmpty())
        return;
    const QString problem = m_model->setKeys(row, keys);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_keys->setAccessibleDescription(problem);
    refresh();
}

void KeyboardSection::refresh()
{
    const int row = m_table->currentIndex().row();
    const bool can = m_model->canChange(row);
    m_keys->setEnabled(can);
    m_none->setEnabled(can && !m_model->keys(row).isEmpty());
    m_usual->setEnabled(can && !m_model->isUsual(row));
    m_all->setEnabled(!m_model->areAllUsual());
    const QSignalBlocker quiet(m_keys);
    m_keys->setKeySequence(can ? m_model->keys(row) : QKeySequence());
}

QString KeyboardSection::problem() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

QString KeyboardSection::words() const
{
    QStringList words {Section::words()};
    for (int row = 0; row < m_model->rowCount(); ++row)
        words.append(m_model->title(row));
    return words.join(u'\n');
}

} // namespace ui
