// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"
#include "ui/palette/palettedelegate.h"
#include "ui/palette/palettemodel.h"
#include "ui/theme/draw.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_model(new PaletteModel(this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setAccessibleName(tr("Commands", "@title"));
    setFocusProxy(m_field);
    m_field->setPlaceholderText(tr("What do you want to do?", "@info:placeholder"));
    m_field->setAccessibleName(tr("Command to look for", "@label:textbox"));
    m_field->setAccessibleDescription(tr("Arrow keys choose, Return does it, Esc leaves.", "@info"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("Commands that fit", "@label"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    hide();
}

void CommandPalette::open(const QList<PaletteItem> &items, const QStringList &recent)
{
    if (isHidden())
        m_before = QApplication::focusWidget();
    m_field->clear();
    m_model->setItems(items, recent);
    find(QString());
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::find(const QString &typed)
{
    m_model->find(typed, m_finder && typed.trimmed().size() > 1 ? m_finder(typed) : QList<PaletteItem>());
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
}

void CommandPalette::run(int row)
{
    if (row < 0 || row >= m_model->rowCount() || !m_model->item(row).isEnabled)
        return;
    const PaletteItem item = m_model->item(row);
    leave();
    if (!item.id.isEmpty())
        emit used(item.id);
    item.run();
}

void CommandPalette::leave()
{
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

QStringList CommandPalette::shownTitles() const
{
    QStringList titles;
    for (int row = 0; row < m_model->rowCount(); ++row)
        titles.append(m_model->item(row).title);
    return titles;
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = qMin(window->width() - 2 * space::xl, qMax(520, fontMetrics().averageCharWidth() * 80));
    const int height = qMin(window->height() - 2 * space::xl, fontMetrics().height() * 24);
    setGeometry((window->width() - width) / 2, qMin(window->height() / 8, window->height() - height - space::xl), width, height);
}

void CommandPalette::moveCurrent(int by)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + by, rows - 1);
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible()
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int page = qMax(1, m_list->viewport()->height() / qMax(1, m_list->sizeHintForRow(0)) - 1);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Escape:
        leave();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex().row());
        return true;
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(page);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-page);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    drawRounded(&painter, rect(), t.card, t.strongLine);
}

} // namespace ui
