// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paper.h"

#include <QLocale>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace print {

core::Result<void> drawAll(QPagedPaintDevice &paper, const TablePages &pages, int resolution,
    const core::ProgressSink &progress, const std::stop_token &stop)
{
    constexpr qreal pointsAnInch = 72;
    QPageLayout whole = pages.page();
    whole.setMode(QPageLayout::FullPageMode); // the pages know the margins
    paper.setPageLayout(whole);
    QPainter painter;
    if (!painter.begin(&paper))
        return core::fail(core::ErrorCode::OutputNotWritable);
    const int count = pages.pageCount();
    const int step = std::max(1, count / 200);
    for (int page = 0; page < count; ++page) {
        if (stop.stop_requested()) {
            painter.end();
            return core::fail(core::ErrorCode::Cancelled);
        }
        if (page > 0 && !paper.newPage())
            return core::fail(core::ErrorCode::OutputNotWritable);
        painter.save();
        painter.scale(resolution / pointsAnInch, resolution / pointsAnInch);
        pages.draw(painter, page);
        painter.restore();
        if (progress && page % step == 0)
            progress({core::Stage::Writing, page, count});
    }
    if (!painter.end())
        return core::fail(core::ErrorCode::OutputNotWritable);
    return {};
}

core::Result<void> writePdf(
    QIODevice &device, const TablePages &pages, const core::ProgressSink &progress, const std::stop_token &stop)
{
    QPdfWriter writer(&device);
    writer.setTitle(pages.heading().title);
    writer.setCreator(QStringLiteral("Leanseat"));
    constexpr int resolution = 720;
    writer.setResolution(resolution);
    return drawAll(writer, pages, resolution, progress, stop);
}

QPageLayout usualPage()
{
    constexpr qreal margin = 34; // 12 mm
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return {QPageSize(isLetter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Landscape, QMarginsF(margin, margin, margin, margin)};
}

} // namespace print
