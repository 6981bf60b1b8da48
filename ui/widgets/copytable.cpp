// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copytable.h"

#include <QAbstractItemModel>
#include <QMimeData>

namespace ui {

namespace {

QString flat(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return text;
}

} // namespace

QMimeData *tableMimeData(const QAbstractItemModel &model, const QList<int> &rows, const QList<int> &columns, Titles titles)
{
    QString text;
    QString html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    const auto separator = [&](qsizetype i) { return i + 1 < columns.size() ? u'\t' : u'\n'; };
    if (titles == Titles::With)
        html += QStringLiteral("<thead><tr>");
    for (qsizetype i = 0; titles == Titles::With && i < columns.size(); ++i) {
        const QString title = flat(model.headerData(columns[i], Qt::Horizontal).toString());
        text += title + separator(i);
        html += QStringLiteral("<th>") + title.toHtmlEscaped() + QStringLiteral("</th>");
    }
    if (titles == Titles::With)
        html += QStringLiteral("</tr></thead>");
    html += QStringLiteral("<tbody>");
    for (const int row : rows) {
        html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const QString cell = flat(model.index(row, columns[i]).data().toString());
            text += cell + separator(i);
            html += QStringLiteral("<td>") + cell.toHtmlEscaped() + QStringLiteral("</td>");
        }
        html += QStringLiteral("</tr>");
    }
    html += QStringLiteral("</tbody></table>");
    auto *data = new QMimeData;
    data->setText(text);
    data->setHtml(html);
    return data;
}

} // namespace ui
