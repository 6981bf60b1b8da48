// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"
#include "ui/shell/navbutton.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(tr("Pages", "@title"));
    m_layout->setContentsMargins(10, space::l, 10, space::l);
    m_layout->setSpacing(2);
    auto *name = new Label(TextRole::Section, this);
    name->setText(QStringLiteral("Leanseat"));
    name->setContentsMargins(10, 0, 0, space::m);
    m_name = name;
    m_layout->addWidget(name);
    m_layout->addStretch(1);
    setCompact(false);
}

void Sidebar::setCompact(bool compact)
{
    m_isCompact = compact;
    m_name->setVisible(!compact);
    setFixedWidth(compact ? NavButton::compactWidth() + 2 * 10 : qMax(196, fontMetrics().averageCharWidth() * 26));
}

NavButton *Sidebar::addPage(const QString &iconFile, const QString &text, const QKeySequence &shortcut, Place place)
{
    auto *button = new NavButton(iconFile, text, shortcut, this);
    const int page = static_cast<int>(m_pages.size());
    connect(button, &QAbstractButton::clicked, this, [this, page] { emit pageChosen(page); });
    if (place == Place::Top) {
        m_layout->insertWidget(static_cast<int>(m_top.size()) + 1, button); // behind the name
        m_top.append(button);
    } else {
        m_layout->addWidget(button);
    }
    m_pages.append(button);
    return button;
}

void Sidebar::setPagesEnabled(bool enabled)
{
    for (NavButton *button : m_top)
        button->setEnabled(enabled);
}

void Sidebar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setCompact(m_isCompact);
}

void Sidebar::setCurrent(int page)
{
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        m_pages[i]->setAutoExclusive(false);
        m_pages[i]->setChecked(i == page);
        m_pages[i]->setAutoExclusive(true);
    }
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect(), t.sidebar);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), t.line);
}

} // namespace ui
