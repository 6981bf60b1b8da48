// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"
#include "ui/theme/draw.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>
#include <QToolButton>

namespace ui {

namespace {

const Tokens &tokensFor(const QStyleOption *option)
{
    return tokens(schemeOf(option->palette));
}

bool flagged(const QWidget *widget, const char *name)
{
    return widget && widget->property(name).toBool();
}

void drawButtonPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Tokens &t = tokensFor(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    QColor fill = t.card;
    QColor outline = t.line;
    if (flagged(widget, kPrimary)) {
        fill = !enabled ? t.line : down || hover ? t.accentHover : t.accent;
        outline = fill;
    } else if (flagged(widget, kQuiet)) {
        fill = down || hover ? (down ? t.line : t.hover) : QColor();
        outline = QColor();
    } else if (down || hover) {
        fill = down ? t.line : t.hover;
    }
    drawRounded(painter, option->rect, fill, outline);
    if (option->state & QStyle::State_HasFocus) {
        drawFocusRing(painter, option->rect, t);
        if (flagged(widget, kPrimary))
            drawRounded(painter, option->rect.adjusted(2, 2, -2, -2), QColor(), t.onAccent, space::radius - 2);
    }
}

void drawField(const QStyleOption *option, QPainter *painter, bool focused)
{
    const Tokens &t = tokensFor(option);
    drawRounded(painter, option->rect, option->state & QStyle::State_Enabled ? t.field : t.background, t.line);
    if (focused)
        drawFocusRing(painter, option->rect, t);
}

/// Beside a header's text, for the arrow that shows the order.
constexpr int kSortArrow = 16;

/// Text and arrow of a header's section: the arrow stands behind the text, of numbers before it.
void drawHeaderLabel(const QStyleOptionHeader &header, QPainter *painter, int margin)
{
    const Tokens &t = tokensFor(&header);
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    const bool right = QStyle::visualAlignment(header.direction, header.textAlignment) & Qt::AlignRight;
    QRect text = header.rect.adjusted(margin, 0, -margin, -1);
    if (sorted)
        text.adjust(right ? kSortArrow : 0, 0, right ? 0 : -kSortArrow, 0);
    const QFontMetrics metrics = painter->fontMetrics();
    const QString shown = metrics.elidedText(header.text, Qt::ElideRight, text.width());
    painter->setPen(sorted ? t.text : header.palette.color(QPalette::ButtonText));
    painter->drawText(text,
        static_cast<int>(Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute) | Qt::TextSingleLine, inOwnDirection(shown));
    if (!sorted)
        return;
    const int width = metrics.horizontalAdvance(shown);
    const qreal x = right ? text.right() + 1 - width - kSortArrow / 2.0 : text.left() + width + kSortArrow / 2.0 + 2;
    const qreal y = header.rect.top() + (header.rect.height() - 1) / 2.0;
    // The header calls its ascending order "down"; smallest first is an arrow that points up.
    const qreal tip = header.sortIndicator == QStyleOptionHeader::SortDown ? -3.0 : 3.0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.accentShades.text);
    painter->drawPolygon(QPolygonF({{x - 5, y - tip}, {x + 5, y - tip}, {x, y + tip}}));
    painter->restore();
}

void drawCheckBox(const QStyleOption *option, QPainter *painter)
{
    const Tokens &t = tokensFor(option);
    const QRect box = option->rect.adjusted(1, 1, -1, -1);
    if (option->state & (QStyle::State_On | QStyle::State_NoChange)) {
        const bool enabled = option->state & QStyle::State_Enabled;
        drawRounded(painter, box, enabled ? t.accent : t.disabled, QColor(), 4);
        if (option->state & QStyle::State_On)
            drawCheck(painter, box, t.onAccent);
        else
            painter->fillRect(box.adjusted(4, box.height() / 2 - 1, -4, -box.height() / 2 + 1), t.onAccent);
    } else {
        drawRounded(painter, box, t.field, t.strongLine, 4);
    }
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // A label stands where its text's direction wants it; in a mirrored window English belongs to the right, too.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->isRightToLeft() && !(label->alignment() & Qt::AlignAbsolute))
        label->setAlignment(visualAlignment(Qt::RightToLeft, label->alignment()) | Qt::AlignAbsolute);
    // A message box is as wide as its words; its title shall have room, too.
    constexpr char wide[] = "wide";
    if (auto *box = qobject_cast<QMessageBox *>(widget); box && !box->property(wide).toBool()) {
        box->setProperty(wide, true);
        if (auto *grid = qobject_cast<QGridLayout *>(box->layout()))
            grid->addItem(new QSpacerItem(box->fontMetrics().averageCharWidth() * 60, 0), grid->rowCount(), 0, 1, grid->columnCount());
    }
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButtonPanel(option, painter, widget);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            drawField(option, painter, option->state & State_HasFocus);
        else if (widget && !qobject_cast<const QComboBox *>(widget->parentWidget()))
            painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_PanelMenuBar:
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(option, painter);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget))
            return;
        drawFocusRing(painter, option->rect, tokensFor(option), 4);
        return;
    case PE_Frame: {
        const Tokens &t = tokensFor(option);
        if (qobject_cast<const QAbstractScrollArea *>(widget) && !flagged(widget, kQuiet))
            painter->fillRect(option->rect, option->palette.base());
        if (option->state & State_HasFocus) {
            drawFocusRing(painter, option->rect, t, 3);
        } else if (!flagged(widget, kQuiet)) {
            painter->setPen(QPen(t.line, 1));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensFor(option);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton changed = *button;
            const bool enabled = option->state & State_Enabled;
            if (flagged(widget, kPrimary))
                changed.palette.setColor(QPalette::ButtonText, enabled ? t.onAccent : t.quiet);
            else if (flagged(widget, kQuiet) && enabled)
                changed.palette.setColor(QPalette::ButtonText, t.accentShades.text);
            QProxyStyle::drawControl(element, &changed, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection: {
        painter->fillRect(option->rect, option->state & State_MouseOver ? t.hover : t.card);
        painter->setPen(t.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    case CE_Header:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            drawControl(CE_HeaderSection, option, painter, widget);
            drawHeaderLabel(*header, painter, pixelMetric(PM_HeaderMargin, option, widget));
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOptionComboBox changed = *box;
            const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 2
                - (box->currentIcon.isNull() ? 0 : box->iconSize.width() + space::xs);
            changed.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
            QProxyStyle::drawControl(element, &changed, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem changed = *item;
            changed.text = inOwnDirection(item->text);
            QProxyStyle::drawControl(element, &changed, painter, widget);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.card);
        painter->setPen(t.line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, t.sidebar);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            painter->fillRect(item->rect, t.sidebar);
            painter->fillRect(QRect(item->rect.left(), item->rect.bottom(), item->rect.width(), 1), t.line);
            if (item->state & (State_Selected | State_Sunken))
                drawRounded(painter, item->rect.adjusted(1, 2, -1, -3), t.selection, QColor(), 5);
            painter->setPen(t.text);
            painter->drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, inOwnDirection(item->text));
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, t.line);
        return;
    case CE_ProgressBarGroove:
        drawRounded(painter, option->rect, t.line, QColor(), option->rect.height() / 2.0);
        return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            QRect rect = bar->rect;
            if (bar->maximum > bar->minimum) {
                const double part = double(bar->progress - bar->minimum) / (double(bar->maximum) - bar->minimum);
                rect.setWidth(qMax(rect.height(), qRound(rect.width() * qBound(0.0, part, 1.0))));
                rect = visualRect(bar->direction, bar->rect, rect);
            }
            drawRounded(painter, rect, t.accent, QColor(), rect.height() / 2.0);
            return;
        }
        break;
    case CE_ProgressBarLabel:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawItemText(QPainter *painter, const QRect &rect, int flags, const QPalette &palette, bool enabled, const QString &text,
    QPalette::ColorRole role) const
{
    QProxyStyle::drawItemText(painter, rect, flags, palette, enabled, inOwnDirection(text), role);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &t = tokensFor(option);
    switch (control) {
    case CC_ScrollBar:
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            painter->fillRect(option->rect, option->palette.color(QPalette::Base));
            QRect thumb = subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget);
            thumb = slider->orientation == Qt::Vertical ? thumb.adjusted(3, 2, -3, -2) : thumb.adjusted(2, 3, -2, -3);
            const bool active = option->state & State_MouseOver || option->activeSubControls & SC_ScrollBarSlider;
            if (slider->maximum > slider->minimum)
                drawRounded(painter, thumb, active ? t.quiet : t.strongLine, QColor(),
                    qMin(thumb.width(), thumb.height()) / 2.0);
            return;
        }
        break;
    case CC_ComboBox:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            QStyleOption panel = *option;
            drawField(&panel, painter, option->state & State_HasFocus);
            QRect arrow = option->rect;
            arrow.setLeft(arrow.right() - 24);
            arrow = visualRect(option->direction, option->rect, arrow);
            drawChevron(painter, arrow, option->state & State_Enabled ? t.quiet : t.disabled, Qt::DownArrow);
            Q_UNUSED(box);
            return;
        }
        break;
    case CC_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            QStyleOption panel = *option;
            if (!(option->state & State_AutoRaise)
                || option->state & (State_MouseOver | State_Sunken | State_On | State_HasFocus))
                drawButtonPanel(&panel, painter, widget);
            QStyleOptionToolButton label = *button;
            const bool hasMenu = button->features & (QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::Arrow);
            if (hasMenu) {
                QRect arrow = option->rect;
                arrow.setLeft(arrow.right() - 20);
                label.rect.setRight(arrow.left());
                label.rect = visualRect(option->direction, option->rect, label.rect);
                drawChevron(painter, visualRect(option->direction, option->rect, arrow), t.quiet, Qt::DownArrow);
            }
            label.features &= ~QStyleOptionToolButton::Arrow;
            drawControl(CE_ToolButtonLabel, &label, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    if (control != CC_ScrollBar)
        return QProxyStyle::subControlRect(control, option, sub, widget);
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!slider)
        return {};
    const bool vertical = slider->orientation == Qt::Vertical;
    const int length = vertical ? option->rect.height() : option->rect.width();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    int thumb = length;
    if (range > 0) {
        thumb = static_cast<int>(qint64(slider->pageStep) * length / (range + slider->pageStep));
        thumb = qBound(qMin(32, length), thumb, length);
    }
    const int start = sliderPositionFromValue(
        slider->minimum, slider->maximum, slider->sliderPosition, length - thumb, slider->upsideDown);
    const auto part = [&](int from, int size) {
        const QRect r
            = vertical ? QRect(0, from, option->rect.width(), size) : QRect(from, 0, size, option->rect.height());
        return visualRect(slider->direction, option->rect, r.translated(option->rect.topLeft()));
    };
    switch (sub) {
    case SC_ScrollBarSlider:
        return part(start, thumb);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + thumb, length - start - thumb);
    case SC_ScrollBarGroove:
        return option->rect;
    default:
        return {};
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && element == SE_HeaderLabel)
        return header->sortIndicator == QStyleOptionHeader::None ? option->rect
                                                                 : option->rect.adjusted(0, 0, -kSortArrow, 0);
    if (element != SE_LineEditContents)
        return rect;
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0 ? rect.adjusted(space::s - 2, 0, -2, 0) : rect;
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (flagged(widget, kQuiet))
            return {contents.width() + 2 * space::s, contents.height() + 2 * space::s};
        return {
            qMax(size.width(), contents.width() + 2 * space::l), qMax(size.height(), contents.height() + 2 * space::s)};
    case CT_LineEdit:
    case CT_ComboBox:
        return {size.width() + space::s, qMax(size.height(), 32)};
    case CT_SpinBox:
        return {size.width(), qMax(size.height(), 32)};
    case CT_ToolButton:
        return {size.width() + space::m, qMax(size.height(), 30)};
    case CT_HeaderSection:
        return {size.width() + space::s, qMax(size.height(), 32)};
    case CT_MenuItem:
        return {size.width() + space::s, qMax(size.height(), 26)};
    default:
        return size;
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_DefaultFrameWidth: // room for the focus ring
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 18;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_HeaderMargin:
        return 10;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_Menu_Scrollable: // a long menu scrolls instead of becoming two columns
        return 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace ui
