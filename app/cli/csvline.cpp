// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/csvline.h"

#include <QLatin1String>

namespace cli {

QByteArray csvText(const QString &text)
{
    QString cell = text;
    if (!cell.isEmpty() && (QLatin1String("=+-@").contains(cell.front()) || cell.front() < u' ' || cell.front() == QChar(0x7f)))
        cell.prepend(u'\'');
    const bool needsQuotes = cell.contains(u',') || cell.contains(u'"') || cell.contains(u'\n') || cell.contains(u'\r')
        || cell.contains(u'\t');
    if (needsQuotes)
        cell = QString(u'"' % cell.replace(u'"', QLatin1String("\"\"")) % u'"');
    return cell.toUtf8();
}

} // namespace cli
