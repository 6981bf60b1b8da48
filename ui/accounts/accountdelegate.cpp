// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdelegate.h"
#include "ui/theme/draw.h"
#include "ui/theme/theme.h"
#include "ui/theme/tones.h"

#include "models/verdictwords.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace ui {

namespace {

constexpr int kPadding = 10;

} // namespace

AccountDelegate::AccountDelegate(int toneRole, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_toneRole(toneRole)
{
    setFont(QFont());
}

void AccountDelegate::setFont(const QFont &font)
{
    m_body = font;
    m_strong = font;
    m_strong.setWeight(QFont::Medium);
    m_chip = fontFor(TextRole::Small, font);
    m_chip.setWeight(QFont::DemiBold);
}

int AccountDelegate::rowHeight() const
{
    return QFontMetrics(m_body).height() + 2 * space::s;
}

int AccountDelegate::chipColumnWidth() const
{
    core::Case facts;
    int width = 0;
    for (const core::Verdict verdict : {core::Verdict::NotBillable, core::Verdict::Billable, core::Verdict::Unknown}) {
        facts.verdict = verdict;
        for (const core::Intent intent : {core::Intent::None, core::Intent::Intended, core::Intent::Accidental}) {
            facts.intent = intent;
            width = qMax(width, chipWidth(m_chip, models::verdictChip(facts).text));
        }
    }
    return width + 2 * kPadding;
}

void AccountDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokens(schemeOf(option.palette));
    const QRect rect = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(rect, t.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(rect, t.hover);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.line);

    const QRect inner = rect.adjusted(kPadding, 0, -kPadding, -1);
    const int column = index.column();
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!text.isEmpty()) {
        if (column == m_chipColumn) {
            const auto tone = index.data(m_toneRole).value<models::Tone>();
            const int height = chipHeight(m_chip);
            const QRect chip(inner.left(), inner.top() + (inner.height() - height) / 2,
                qMin(chipWidth(m_chip, text), inner.width()), height);
            drawChip(painter, QStyle::visualRect(option.direction, inner, chip), m_chip, text, toneOf(tone), t);
        } else {
            const bool quiet = m_quietColumns.contains(column);
            painter->setPen(quiet ? t.quiet : t.text);
            const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
            if (alignment & Qt::AlignRight) {
                drawTabularRight(painter, inner, m_body, text);
            } else {
                const QFont &font = column == m_strongColumn ? m_strong : m_body;
                const QFontMetrics metrics(font);
                painter->setFont(font);
                const int baseline = inner.top() + (inner.height() + metrics.ascent() - metrics.descent()) / 2;
                const QString shown = metrics.elidedText(
                    text, m_middleColumns.contains(column) ? Qt::ElideMiddle : Qt::ElideRight, inner.width());
                const int left = option.direction == Qt::RightToLeft
                    ? inner.right() + 1 - metrics.horizontalAdvance(shown)
                    : inner.left();
                painter->drawText(QPoint(left, baseline), inOwnDirection(shown));
            }
        }
    }
    if (option.state & QStyle::State_HasFocus)
        drawFocusRing(painter, rect, t, 3);
}

QSize AccountDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = index.data(Qt::DisplayRole).toString();
    const int width = index.column() == m_chipColumn ? chipWidth(m_chip, text)
        : index.column() == m_strongColumn           ? QFontMetrics(m_strong).horizontalAdvance(text)
                                                     : tabularWidth(m_body, text);
    return {width + 2 * kPadding, rowHeight()};
}

} // namespace ui
