// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"
#include "ui/theme/draw.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace ui {

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Section, this))
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(space::l, space::l, space::l, space::l);
    m_body->setSpacing(space::m);
    m_body->addWidget(m_title);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    drawRounded(&painter, rect(), t.card, t.line);
}

} // namespace ui
