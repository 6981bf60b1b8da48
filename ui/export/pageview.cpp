// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pageview.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace ui {

PageView::PageView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(240, 180);
    setAccessibleName(tr("Page", "@label"));
}

void PageView::setPage(std::shared_ptr<const print::TablePages> pages, int page)
{
    m_pages = std::move(pages);
    m_page = page;
    if (m_pages)
        setAccessibleName(tr("Page %1 of %2", "@label").arg(page + 1).arg(m_pages->pageCount()));
    update();
}

QSize PageView::sizeHint() const
{
    return {760, 520};
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect(), t.background);
    if (!m_pages)
        return;
    const QSizeF paper = m_pages->page().fullRect(QPageLayout::Point).size();
    const QRectF room = QRectF(rect()).adjusted(space::m, space::m, -space::m, -space::m);
    const qreal scale = qMin(room.width() / paper.width(), room.height() / paper.height());
    QRectF sheet(QPointF(), paper * scale);
    sheet.moveCenter(room.center());
    painter.fillRect(sheet, Qt::white);
    painter.setPen(QPen(hasFocus() ? t.focus : t.strongLine, hasFocus() ? 2 : 1));
    painter.drawRect(sheet.adjusted(-1, -1, 1, 1));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setClipRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    m_pages->draw(painter, m_page);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Down:
        return emit turned(m_page + 1);
    case Qt::Key_PageUp:
    case Qt::Key_Up:
        return emit turned(m_page - 1);
    case Qt::Key_Home:
        return emit turned(0);
    case Qt::Key_End:
        return emit turned(m_pages ? m_pages->pageCount() - 1 : 0);
    default:
        QWidget::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    constexpr int step = 120;
    m_wheel += event->angleDelta().y();
    const int pages = m_wheel / step;
    m_wheel -= pages * step;
    if (pages != 0)
        emit turned(m_page - pages);
}

} // namespace ui
