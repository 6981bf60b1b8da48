// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/donebar.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

namespace ui {

DoneBar::DoneBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label(TextRole::Body, this))
{
    m_text->setWrapping();
    QPushButton *folder = plainButton(tr("Show in &folder", "@action:button"), this);
    QPushButton *open = plainButton(tr("&Open", "@action:button"), this);
    QPushButton *close = quietButton(tr("Dismiss", "@action:button"), this);
    connect(folder, &QPushButton::clicked, this, [this] { emit folderRequested(m_path); });
    connect(open, &QPushButton::clicked, this, [this] { emit openRequested(m_path); });
    connect(close, &QPushButton::clicked, this, &DoneBar::dismiss);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl + space::m, space::s, space::l, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_text, 1);
    for (QPushButton *button : {folder, open, close})
        layout->addWidget(button);
    setAccessibleName(tr("Done", "@title"));
    hide();
}

void DoneBar::tell(const QString &text, const QString &path)
{
    m_path = path;
    m_text->setText(text);
    m_text->setAccessibleName(text);
    setVisible(true);
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString DoneBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void DoneBar::dismiss()
{
    if (isAncestorOf(window()->focusWidget()))
        window()->setFocus(Qt::OtherFocusReason);
    hide();
}

void DoneBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void DoneBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect(), t.green.tint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    // A tick, so that the colour is not the only sign.
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal x = mirrored ? width() - space::xl - 2 : space::xl - 6;
    const QPointF middle(x, height() / 2.0);
    painter.setPen(QPen(t.green.onTint, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPolygonF tick {middle + QPointF(0, 0), middle + QPointF(4, 4), middle + QPointF(11, -5)};
    painter.drawPolyline(tick);
}

} // namespace ui
