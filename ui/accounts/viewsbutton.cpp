// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/viewsbutton.h"
#include "ui/accounts/viewnamedialog.h"
#include "ui/theme/style.h"

#include "models/viewsmodel.h"

#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace ui {

namespace {

QString plain(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ViewsButton::ViewsButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setProperty(kQuiet, true);
    setArrowType(Qt::DownArrow);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setText(tr("Vie&ws", "@action:button"));
    setToolTip(tr("Saved views: searches with their order and columns", "@info:tooltip"));
    connect(this, &QToolButton::clicked, this, &ViewsButton::showMenuOfViews);
}

void ViewsButton::setModel(models::ViewsModel *model)
{
    m_model = model;
    connect(model, &models::ViewsModel::currentChanged, this, &ViewsButton::refresh);
    refresh();
}

void ViewsButton::refresh()
{
    const bool isNamed = m_model->current() >= 0;
    setText(isNamed ? plain(fontMetrics().elidedText(m_model->currentText(), Qt::ElideMiddle, fontMetrics().averageCharWidth() * 36))
                    : tr("Vie&ws", "@action:button"));
    setAccessibleName(isNamed ? tr("View: %1", "@info:accessible").arg(m_model->currentText()) : tr("Views", "@title"));
}

void ViewsButton::addViews(QMenu *menu)
{
    bool wasBuiltIn = true;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (wasBuiltIn && !m_model->isBuiltIn(row))
            menu->addSeparator();
        wasBuiltIn = m_model->isBuiltIn(row);
        QAction *action
            = menu->addAction(plain(m_model->view(row).name), this, [this, row] { emit viewChosen(row); });
        action->setCheckable(true);
        action->setChecked(row == m_model->current());
    }
}

void ViewsButton::showMenuOfViews()
{
    if (!m_model)
        return;
    emit viewsRequested();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Views", "@title"));
    addViews(menu);
    menu->addSeparator();
    menu->addAction(tr("&Save as a New View…", "@action:inmenu"), this, [this] { askName(-1); });
    const int current = m_model->current();
    if (current >= 0 && !m_model->isBuiltIn(current)) {
        const QString name = plain(m_model->view(current).name);
        QAction *update = menu->addAction(
            tr("&Update “%1”", "@action:inmenu").arg(name), this, [this, current] { m_model->update(current); });
        update->setEnabled(m_model->isChanged());
        menu->addAction(tr("&Rename “%1”…", "@action:inmenu").arg(name), this, [this, current] { askName(current); });
        menu->addAction(tr("&Delete “%1”…", "@action:inmenu").arg(name), this, [this, current] { askDelete(current); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

void ViewsButton::askName(int renamed)
{
    auto *dialog = new ViewNameDialog(m_model, renamed, window());
    dialog->open();
}

void ViewsButton::askDelete(int row)
{
    const QString name = m_model->view(row).name;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Delete a View", "@title:window"),
        tr("Delete the view “%1”?", "@info").arg(name), QMessageBox::Cancel, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(tr("Accounts are not touched; only the name and its arrangement go.", "@info"));
    QPushButton *yes = box->addButton(tr("&Delete", "@action:button"), QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, m_model, [model = m_model, row, name] {
        if (row < model->rowCount() && model->view(row).name == name)
            model->remove(row);
    });
    box->open();
}

} // namespace ui
