// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/errorballoon.h"
#include "ui/theme/draw.h"
#include "ui/widgets/label.h"

#include <QFontDatabase>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ErrorBalloon::ErrorBalloon(QWidget *parent)
    : QWidget(parent)
    , m_message(new Label(TextRole::Body, this))
    , m_place(new Label(TextRole::Small, this))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    m_message->setWrapping();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::s, space::m, space::s);
    layout->setSpacing(space::xs);
    layout->addWidget(m_place);
    layout->addWidget(m_message);
    hide();
}

void ErrorBalloon::set(const QString &text, int column, const QString &message)
{
    m_message->setText(message);
    // The caret needs a font whose characters are all as wide; long queries are shown around the place.
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(m_message->font().pointSizeF());
    m_place->setFont(fixed);
    m_place->setVisible(column > 0);
    constexpr int around = 34;
    const int from = std::max(0, column - 1 - around / 2);
    m_place->setText(text.mid(from, around) + u'\n' + QString(std::max(0, column - 1 - from), u' ') + u'^');
    setAccessibleName(message);
}

void ErrorBalloon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    drawRounded(&painter, rect(), t.card, t.red.text);
}

} // namespace ui
