// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/table.h"

#include <QFont>
#include <QPageLayout>
#include <QRectF>
#include <QStringList>

#include <memory>

class QPainter;

namespace print {

/// What stands around a table on paper.
struct Heading
{
    QString title;      ///< on every page
    QString date;       ///< opposite the title: of the data
    QStringList lines;  ///< below the title of the first page: search, sums
    QString basis;      ///< at the foot of every page
};

/// A table set on pages: the header row on each, n of N at the foot. Columns that are too wide together are set smaller,
/// down to kLeastScale; what still doesn't fit goes on a further page beside, with the first column again, and the pages
/// say so. A text that is longer than its column ends in "…". Rows are asked for when their page is drawn.
/// Any thread, one at a time.
class TablePages final
{
public:
    static constexpr qreal kLeastScale = 0.7;

    TablePages(std::shared_ptr<const core::Table> table, Heading heading, const QPageLayout &page, const QFont &font,
        Qt::LayoutDirection direction = Qt::LeftToRight);

    int pageCount() const { return m_down * across(); }
    /// Pages that a row takes.
    int across() const { return static_cast<int>(m_groups.size()); }
    qreal scale() const { return m_scale; }
    const QPageLayout &page() const { return m_page; }
    const Heading &heading() const { return m_heading; }

    /// Draws page @p page (from 0) in a painter that is scaled so that a unit is a point, with the paper's corner at its
    /// origin.
    void draw(QPainter &painter, int page) const;

private:
    class Letters;
    struct Column
    {
        int index = 0;
        qreal width = 0;
    };
    using Group = std::vector<Column>;

    void measure();
    void group(const std::vector<qreal> &widths);
    void countPages();
    qreal headingHeight(bool first) const;
    void drawHeading(QPainter &painter, int page) const;
    void drawRow(QPainter &painter, const Group &group, qreal y, qint64 row) const;
    qint64 firstRow(int down) const;
    QString groupText(int across) const;

    std::shared_ptr<const core::Table> m_table;
    Heading m_heading;
    QPageLayout m_page;
    Qt::LayoutDirection m_direction;
    QFont m_body, m_bold, m_title, m_small;
    std::shared_ptr<const Letters> m_bodyLetters, m_boldLetters;
    QRectF m_area;          ///< between the margins, in tenths of a point
    qreal m_rowHeight = 0;  ///< scaled; so m_padding
    qreal m_padding = 0;
    qreal m_scale = 1;
    std::vector<Group> m_groups;
    qint64 m_rowsFirst = 0;
    qint64 m_rowsOther = 0;
    int m_down = 1;
};

} // namespace print
