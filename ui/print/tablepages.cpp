// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/tablepages.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace print {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(print)
};

/// Units a point: fonts are set in whole ones, so that lines measure the same on every device.
constexpr qreal kUnits = 10;
constexpr int kBody = 85;
constexpr int kTitle = 135;
constexpr int kSmall = 72;

QFont sized(QFont font, int units, bool bold)
{
    font.setPixelSize(units);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// One line: line ends within a cell are blanks.
QString flat(QString text)
{
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

QString elided(const QFontMetricsF &metrics, const QString &text, qreal width)
{
    return metrics.elidedText(text, Qt::ElideRight, width);
}

} // namespace

/// Widths of plain letters, measured once: what a page costs is measuring. Kerning only makes a text narrower.
class TablePages::Letters final
{
public:
    explicit Letters(const QFontMetricsF &metrics)
        : m_metrics(metrics)
    {
        for (std::size_t i = 0x20; i < m_widths.size(); ++i)
            m_widths[i] = metrics.horizontalAdvance(QChar(static_cast<char16_t>(i)));
    }
    /// @p text, or its beginning with "…" where it is wider than @p room.
    QString fitted(const QString &text, qreal room) const
    {
        qreal width = 0;
        for (const QChar c : text) {
            if (c.unicode() >= m_widths.size())
                return m_metrics.elidedText(text, Qt::ElideRight, room);
            width += m_widths[c.unicode()];
        }
        return width <= room ? text : m_metrics.elidedText(text, Qt::ElideRight, room);
    }
    const QFontMetricsF &metrics() const { return m_metrics; }

private:
    QFontMetricsF m_metrics;
    std::array<qreal, 0x7f> m_widths {};
};

TablePages::TablePages(std::shared_ptr<const core::Table> table, Heading heading, const QPageLayout &page,
    const QFont &font, Qt::LayoutDirection direction)
    : m_table(std::move(table))
    , m_heading(std::move(heading))
    , m_page(page)
    , m_direction(direction)
    , m_body(sized(font, kBody, false))
    , m_bold(sized(font, kBody, true))
    , m_title(sized(font, kTitle, true))
    , m_small(sized(font, kSmall, false))
    , m_bodyLetters(std::make_shared<const Letters>(QFontMetricsF(m_body)))
    , m_boldLetters(std::make_shared<const Letters>(QFontMetricsF(m_bold)))
{
    const QRectF points = m_page.paintRect(QPageLayout::Point);
    m_area = QRectF(points.topLeft() * kUnits, points.size() * kUnits);
    measure();
    countPages();
}

void TablePages::measure()
{
    constexpr qint64 looked = 300;
    const QFontMetricsF body(m_body);
    const QFontMetricsF bold(m_bold);
    m_padding = body.height() * 0.5;
    const qreal widest = m_area.width() * 0.3;
    std::vector<qreal> widths;
    const qint64 rows = m_table->rowCount();
    const int columns = static_cast<int>(m_table->columns().size());
    for (int column = 0; column < columns; ++column) {
        qreal width = bold.horizontalAdvance(m_table->columns()[static_cast<std::size_t>(column)].title);
        for (qint64 i = 0; i < std::min(rows, looked); ++i) // spread over all of them
            width = std::max(width, body.horizontalAdvance(flat(m_table->text(rows <= looked ? i : i * rows / looked, column))));
        widths.push_back(std::min(width + 4, widest) + 2 * m_padding);
    }
    group(widths);
}

void TablePages::group(const std::vector<qreal> &widths)
{
    qreal total = 0;
    for (const qreal width : widths)
        total += width;
    m_scale = total > m_area.width() ? std::max(kLeastScale, m_area.width() / total) : 1;
    const qreal room = m_area.width() / m_scale + 0.5;
    m_groups.assign(1, {});
    qreal used = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (used + widths[column] > room && m_groups.back().size() > (m_groups.size() > 1 ? 1 : 0)) {
            m_groups.push_back({{0, widths[0]}});
            used = widths[0];
        }
        m_groups.back().push_back({static_cast<int>(column), widths[column]});
        used += widths[column];
    }
    m_rowHeight = QFontMetricsF(m_body).height() * 1.3 * m_scale;
}

qreal TablePages::headingHeight(bool first) const
{
    const qreal title = QFontMetricsF(m_title).height() * 1.25;
    const qreal lines = first ? QFontMetricsF(m_body).height() * 1.15 * static_cast<qreal>(m_heading.lines.size()) : 0;
    const qreal beside = across() > 1 ? QFontMetricsF(m_small).height() * 1.2 : 0;
    return title + lines + beside + m_rowHeight * 0.4;
}

void TablePages::countPages()
{
    const qreal foot = QFontMetricsF(m_small).height() * 2;
    const auto rowsIn = [this, foot](bool first) {
        const qreal room = m_area.height() - headingHeight(first) - foot - m_rowHeight * 1.15; // its header
        return std::max<qint64>(1, static_cast<qint64>(room / m_rowHeight));
    };
    m_rowsFirst = rowsIn(true);
    m_rowsOther = rowsIn(false);
    const qint64 further = std::max<qint64>(0, m_table->rowCount() - m_rowsFirst);
    m_down = 1 + static_cast<int>((further + m_rowsOther - 1) / m_rowsOther);
}

qint64 TablePages::firstRow(int down) const
{
    return down == 0 ? 0 : m_rowsFirst + (down - 1) * m_rowsOther;
}

QString TablePages::groupText(int acrossPage) const
{
    const Group &group = m_groups[static_cast<std::size_t>(acrossPage)];
    const int first = group[acrossPage > 0 ? 1 : 0].index + 1;
    const int last = group.back().index + 1;
    const QString which = Words::tr("Columns %1 to %2 of %3", "@info columns of a table on paper")
                              .arg(first).arg(last).arg(m_table->columns().size());
    if (acrossPage + 1 < across())
        return Words::tr("%1; the next page has the others of these rows.", "@info columns on this page").arg(which);
    return Words::tr("%1; of the same rows as on the page before.", "@info columns on this page").arg(which);
}

void TablePages::drawHeading(QPainter &painter, int page) const
{
    const Qt::Alignment start = m_direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    const Qt::Alignment end = m_direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight;
    const bool first = page < across();
    const QFontMetricsF title(m_title);
    const QFontMetricsF body(m_body);
    const QFontMetricsF small(m_small);
    qreal y = m_area.top();
    const qreal dateWidth = body.horizontalAdvance(m_heading.date) + 2;
    painter.setFont(m_title);
    const QRectF titleLine(m_area.left(), y, m_area.width(), title.height());
    painter.drawText(titleLine, start | Qt::AlignVCenter, elided(title, m_heading.title, m_area.width() - dateWidth - 100));
    painter.setFont(m_body);
    painter.drawText(titleLine, end | Qt::AlignVCenter, m_heading.date);
    y += title.height() * 1.25;
    if (first) {
        for (const QString &line : m_heading.lines) {
            painter.drawText(QRectF(m_area.left(), y, m_area.width(), body.height()), start, elided(body, line, m_area.width()));
            y += body.height() * 1.15;
        }
    }
    painter.setFont(m_small);
    if (across() > 1)
        painter.drawText(QRectF(m_area.left(), y, m_area.width(), small.height()), start, groupText(page % across()));

    const QLocale locale;
    const QString number = Words::tr("Page %1 of %2", "@info on paper").arg(locale.toString(page + 1), locale.toString(pageCount()));
    const QRectF foot(m_area.left(), m_area.bottom() - small.height(), m_area.width(), small.height());
    painter.drawText(foot, end, number);
    painter.drawText(foot, start, elided(small, m_heading.basis, m_area.width() - small.horizontalAdvance(number) - 100));
}

void TablePages::drawRow(QPainter &painter, const Group &group, qreal y, qint64 row) const
{
    const bool isHeader = row < 0;
    const Letters &letters = isHeader ? *m_boldLetters : *m_bodyLetters;
    const qreal height = m_rowHeight / m_scale;
    const qreal base = y + (height + letters.metrics().ascent() - letters.metrics().descent()) / 2;
    qreal x = 0;
    for (const Column &column : group) {
        const core::TableColumn &about = m_table->columns()[static_cast<std::size_t>(column.index)];
        const QString text = isHeader ? about.title : flat(m_table->text(row, column.index));
        const qreal left = m_direction == Qt::RightToLeft ? m_area.width() / m_scale - x - column.width : x;
        const QRectF cell(left + m_padding, y, column.width - 2 * m_padding, height);
        const bool toTheRight = about.isNumeric != (m_direction == Qt::RightToLeft);
        if (!text.isEmpty()) {
            const QString fitted = letters.fitted(text, cell.width());
            const qreal start = toTheRight ? cell.right() - letters.metrics().horizontalAdvance(fitted) : cell.left();
            painter.drawText(QPointF(start, base), fitted);
        }
        x += column.width;
    }
}

void TablePages::draw(QPainter &painter, int page) const
{
    painter.save();
    painter.scale(1 / kUnits, 1 / kUnits);
    painter.setPen(Qt::black);
    painter.setLayoutDirection(m_direction);
    drawHeading(painter, page);

    const int down = page / across();
    const Group &group = m_groups[static_cast<std::size_t>(page % across())];
    const qint64 first = firstRow(down);
    const qint64 last = std::min(m_table->rowCount(), firstRow(down + 1));
    painter.translate(m_area.left(), m_area.top() + headingHeight(down == 0));
    painter.scale(m_scale, m_scale);
    const qreal height = m_rowHeight / m_scale;
    qreal width = 0;
    for (const Column &column : group)
        width += column.width;
    const qreal left = m_direction == Qt::RightToLeft ? m_area.width() / m_scale - width : 0;
    painter.setFont(m_bold);
    drawRow(painter, group, 0, -1);
    qreal y = height * 1.15;
    painter.setPen(QPen(Qt::black, 8));
    painter.drawLine(QPointF(left, height * 1.07), QPointF(left + width, height * 1.07));
    painter.setFont(m_body);
    const QPen hair(QColor(0xd0, 0xd4, 0xda), 3);
    for (qint64 row = first; row < last; ++row) {
        painter.setPen(Qt::black);
        drawRow(painter, group, y, row);
        y += height;
        painter.setPen(hair);
        painter.drawLine(QPointF(left, y), QPointF(left + width, y));
    }
    painter.restore();
}

} // namespace print
