// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/selectionbar.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ui {

SelectionBar::SelectionBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(TextRole::Strong, this))
{
    m_text->setWrapping();
    QPushButton *copy = plainButton(tr("&Copy as table", "@action:button"), this);
    copy->setToolTip(tr("Copy the selected accounts with the columns shown (Ctrl+C)", "@info:tooltip"));
    QPushButton *clear = plainButton(tr("Clear &selection", "@action:button"), this);
    QPushButton *totals = plainButton(tr("Totals &by…", "@action:button"), this);
    totals->setToolTip(tr("What the selected accounts come to by reason, department … (Ctrl+Alt+G)", "@info:tooltip"));
    connect(totals, &QPushButton::clicked, this, &SelectionBar::totalsRequested);
    connect(copy, &QPushButton::clicked, this, &SelectionBar::copyRequested);
    connect(clear, &QPushButton::clicked, this, &SelectionBar::clearRequested);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(totals);
    buttons->addWidget(copy);
    buttons->addWidget(clear);
    buttons->addStretch(1);
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(space::l, space::s, space::m, space::s);
    m_layout->setSpacing(space::s);
    m_layout->addWidget(m_text, 1);
    m_layout->addLayout(buttons);
    setAccessibleName(tr("Selection", "@title"));
}

void SelectionBar::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString SelectionBar::text() const
{
    return m_text->text();
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // What it comes to is never squeezed: the buttons go below it first.
    const bool narrow = width() < fontMetrics().averageCharWidth() * 70;
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect(), t.selection);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace ui
