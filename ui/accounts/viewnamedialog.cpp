// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/viewnamedialog.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include "models/viewsmodel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ViewNameDialog::ViewNameDialog(models::ViewsModel *model, int renamed, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_renamed(renamed)
    , m_name(new QLineEdit(this))
    , m_problem(new Label(TextRole::Body, this))
    , m_ok(primaryButton(renamed < 0 ? tr("&Save", "@action:button") : tr("&Rename", "@action:button"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(renamed < 0 ? tr("Save a View", "@title:window") : tr("Rename a View", "@title:window"));
    auto *title = new Label(TextRole::Body, this);
    title->setText(tr("&Name", "@label"));
    title->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name of the view", "@label"));
    m_name->setMaxLength(core::kLongestViewName);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    if (renamed >= 0)
        m_name->setText(model->view(renamed).name);
    m_name->selectAll();
    auto *help = new Label(TextRole::Small, this);
    help->setQuiet(true);
    help->setWrapping();
    help->setText(tr("A view keeps the search, the order, the columns and the grouping.", "@info"));
    help->setVisible(renamed < 0);
    m_problem->setTone(Tone::Red);
    m_problem->setWrapping();
    QPushButton *cancel = plainButton(tr("Cancel", "@action:button"), this);
    m_ok->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_ok);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(title);
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    layout->addWidget(help);
    layout->addStretch(1);
    layout->addLayout(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &ViewNameDialog::accept);
    check();
}

void ViewNameDialog::check()
{
    const QString problem = m_model->nameProblem(m_name->text(), m_renamed);
    m_ok->setEnabled(problem.isEmpty());
    // An empty field speaks for itself.
    m_problem->setText(m_name->text().trimmed().isEmpty() ? QString() : problem);
    m_problem->setVisible(!m_problem->text().isEmpty());
}

void ViewNameDialog::accept()
{
    const bool done
        = m_renamed < 0 ? m_model->save(m_name->text()) : m_model->rename(m_renamed, m_name->text());
    if (done)
        QDialog::accept();
}

} // namespace ui
