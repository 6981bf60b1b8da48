// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/columnmapping.h"

#include "core/textscanner.h"

#include <QStringList>

#include <algorithm>

namespace intake {

using core::ColumnChoice;
using core::ErrorCode;

namespace {

/// `“Mail”`, or `column 3` as people count where there is no header.
QString nameOf(const ColumnChoice &choice)
{
    return choice.header.isEmpty() ? QString(u'#' + QString::number(choice.position + 1)) : choice.header;
}

bool isHeader(const QString &header, const ColumnChoice &choice)
{
    return header.compare(choice.header.trimmed(), Qt::CaseInsensitive) == 0;
}

/// The column that a choice means; the number of columns where there is none.
std::size_t columnOf(const QStringList &headers, const ColumnChoice &choice, bool hasHeader)
{
    const auto count = static_cast<std::size_t>(headers.size());
    const auto place = static_cast<std::size_t>(choice.position);
    const bool hasPlace = choice.position >= 0 && place < count;
    if (!hasHeader || choice.header.trimmed().isEmpty())
        return hasPlace ? place : count;
    if (hasPlace && isHeader(headers.at(choice.position), choice))
        return place;
    const auto it = std::find_if(
        headers.begin(), headers.end(), [&choice](const QString &header) { return isHeader(header, choice); });
    return static_cast<std::size_t>(it - headers.begin());
}

} // namespace

core::Result<std::vector<std::optional<core::ColumnUse>>> chosenUses(const std::vector<std::string> &cells, bool hasHeader,
    const std::vector<ColumnChoice> &mapping, const QString &path, qint64 line)
{
    QStringList headers;
    for (const std::string &cell : cells) {
        const std::string_view text = core::trimmedText(cell);
        headers.append(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    std::vector<std::optional<core::ColumnUse>> uses(cells.size());
    std::vector<const ColumnChoice *> taken;
    for (const ColumnChoice &choice : mapping) {
        const std::size_t column = columnOf(headers, choice, hasHeader);
        if (column >= uses.size())
            return core::fail(ErrorCode::ColumnNotFound, path, nameOf(choice), line);
        const auto same = std::find_if(taken.begin(), taken.end(), [&choice](const ColumnChoice *other) {
            return core::isUnique(choice.use) && other->use == choice.use;
        });
        if (same != taken.end() && !uses[column])
            return core::fail(ErrorCode::ColumnsCollide, path, nameOf(**same) + QLatin1String(", ") + nameOf(choice), line);
        uses[column] = choice.use;
        taken.push_back(&choice);
    }
    return uses;
}

} // namespace intake
