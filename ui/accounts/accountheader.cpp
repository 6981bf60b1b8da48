// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountheader.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QItemSelectionModel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionHeader>

namespace ui {

namespace {

/// The arrow and the margins beside a section's text.
constexpr int kBesideText = 36;

QString superscript(std::size_t number)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar digit : QString::number(number))
        text += digits[digit.digitValue()];
    return text;
}

} // namespace

AccountHeader::AccountHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(48);
    setTextElideMode(Qt::ElideRight);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(this, &QHeaderView::sectionClicked, this,
        [this](int column) { emit sortRequested(column, m_modifiers.testFlag(Qt::ShiftModifier)); });
    const auto repaint = [this] {
        if (m_frozen > 0)
            viewport()->update();
    };
    connect(this, &QHeaderView::sectionResized, this, repaint);
    connect(this, &QHeaderView::sectionMoved, this, repaint);
}

void AccountHeader::setSelectionModel(QItemSelectionModel *selection)
{
    if (selection && selection->parent() == this)
        QHeaderView::setSelectionModel(selection);
}

void AccountHeader::setSorting(const std::vector<models::ColumnSort> &sorting)
{
    m_sorting = sorting;
    viewport()->update();
}

void AccountHeader::setFrozen(int sections)
{
    m_frozen = sections;
    viewport()->update();
}

int AccountHeader::frozenSections() const
{
    const int room = viewport()->width() * 3 / 4;
    int width = 0;
    int sections = 0;
    for (int visual = 0; visual < qMin(m_frozen, count()); ++visual) {
        width += sectionSize(logicalIndex(visual));
        if (width > room)
            break;
        sections = visual + 1;
    }
    return sections;
}

int AccountHeader::frozenWidth() const
{
    int width = 0;
    for (int visual = 0; visual < frozenSections(); ++visual)
        width += sectionSize(logicalIndex(visual));
    return width;
}

bool AccountHeader::isFrozen(int column) const
{
    return m_frozen > 0 && column >= 0 && visualIndex(column) < frozenSections();
}

int AccountHeader::frozenPosition(int column) const
{
    const int position = sectionPosition(column);
    return isRightToLeft() ? viewport()->width() - position - sectionSize(column) : position;
}

bool AccountHeader::isFrozenAt(int x) const
{
    return m_frozen > 0 && (isRightToLeft() ? viewport()->width() - 1 - x : x) < frozenWidth();
}

/// What a place on a frozen section has to be moved by to lie on it where it would have scrolled to.
int AccountHeader::shiftAt(int x) const
{
    if (!isFrozenAt(x))
        return 0;
    return isRightToLeft() ? offset() : -offset();
}

int AccountHeader::columnAt(int x) const
{
    return logicalIndexAt(x + shiftAt(x));
}

void AccountHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int column) const
{
    QHeaderView::initStyleOptionForIndex(option, column);
    for (std::size_t i = 0; i < m_sorting.size(); ++i) {
        if (m_sorting[i].column != column)
            continue;
        // A header's "down" is an arrow for ascending order.
        option->sortIndicator = m_sorting[i].order == Qt::AscendingOrder ? QStyleOptionHeader::SortDown
                                                                         : QStyleOptionHeader::SortUp;
        if (m_sorting.size() == 1)
            return;
        const QString number = superscript(i + 1);
        const int room = sectionSize(column) - kBesideText - fontMetrics().horizontalAdvance(number);
        option->text = fontMetrics().elidedText(option->text, Qt::ElideRight, room) + number;
    }
}

QSize AccountHeader::sectionSizeFromContents(int column) const
{
    const QSize size = QHeaderView::sectionSizeFromContents(column);
    const QString title = model() ? model()->headerData(column, Qt::Horizontal).toString() : QString();
    return {qMax(size.width(), fontMetrics().horizontalAdvance(title) + kBesideText), size.height()};
}

void AccountHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    if (frozenSections() == 0)
        return;
    QPainter painter(viewport());
    for (int visual = 0; visual < frozenSections(); ++visual) {
        const int column = logicalIndex(visual);
        if (isSectionHidden(column))
            continue;
        painter.save();
        paintSection(&painter, QRect(frozenPosition(column), 0, sectionSize(column), viewport()->height()), column);
        painter.restore();
    }
    const int edge = isRightToLeft() ? viewport()->width() - frozenWidth() : frozenWidth() - 1;
    painter.fillRect(QRect(edge, 0, 1, viewport()->height()), tokensOf(this).strongLine);
}

/// The event where the section under it has scrolled to.
QMouseEvent AccountHeader::moved(const QMouseEvent *event) const
{
    const int shift = m_resizesFrozen ? (isRightToLeft() ? offset() : -offset())
                                      : shiftAt(static_cast<int>(event->position().x()));
    return QMouseEvent(event->type(), event->position() + QPointF(shift, 0), event->scenePosition(),
        event->globalPosition(), event->button(), event->buttons(), event->modifiers(), event->pointingDevice());
}

void AccountHeader::mousePressEvent(QMouseEvent *event)
{
    m_modifiers = event->modifiers();
    m_resizesFrozen
        = isFrozenAt(static_cast<int>(event->position().x())) && viewport()->cursor().shape() == Qt::SplitHCursor;
    QMouseEvent there = moved(event);
    QHeaderView::mousePressEvent(&there);
}

void AccountHeader::mouseMoveEvent(QMouseEvent *event)
{
    QMouseEvent there = moved(event);
    QHeaderView::mouseMoveEvent(&there);
}

void AccountHeader::mouseReleaseEvent(QMouseEvent *event)
{
    QMouseEvent there = moved(event);
    QHeaderView::mouseReleaseEvent(&there);
    m_resizesFrozen = false;
}

void AccountHeader::mouseDoubleClickEvent(QMouseEvent *event)
{
    QMouseEvent there = moved(event);
    QHeaderView::mouseDoubleClickEvent(&there);
}

bool AccountHeader::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QHelpEvent moved(QEvent::ToolTip, help->pos() + QPoint(shiftAt(help->pos().x()), 0), help->globalPos());
        return QHeaderView::viewportEvent(&moved);
    }
    return QHeaderView::viewportEvent(event);
}

} // namespace ui
