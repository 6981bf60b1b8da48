// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reportfile.h"

#include <QAbstractItemModel>
#include <QSaveFile>

namespace app {

namespace {

QString cell(QString text)
{
    if (!text.isEmpty()) {
        const QChar first = text.front();
        if (first == u'=' || first == u'+' || first == u'-' || first == u'@' || first.unicode() < 0x20)
            text.prepend(u'\'');
    }
    text.replace(u'"', QStringLiteral("\"\""));
    return u'"' + text + u'"';
}

} // namespace

core::Result<void> writeCsv(const QAbstractItemModel &model, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(core::ErrorCode::OutputNotWritable, path, file.errorString());
    file.write("\xef\xbb\xbf");
    for (int row = -1; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(cell(row < 0 ? model.headerData(column, Qt::Horizontal).toString()
                                      : model.index(row, column).data().toString()));
        file.write((cells.join(u',') + QStringLiteral("\r\n")).toUtf8());
    }
    if (!file.commit())
        return core::fail(core::ErrorCode::OutputNotWritable, path, file.errorString());
    return {};
}

} // namespace app
