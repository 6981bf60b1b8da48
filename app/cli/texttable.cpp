// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/texttable.h"

#include <unicode/uchar.h>

#include <algorithm>

namespace cli {

namespace {

constexpr std::size_t kRowsForWidths = 1000;

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const uint character : text.toUcs4()) {
        const auto code = static_cast<UChar32>(character);
        if (code >= 0x20 && code < 0x7f) {
            ++width;
            continue;
        }
        const auto category = u_charType(code);
        if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR)
            continue;
        const int eastAsian = u_getIntPropertyValue(code, UCHAR_EAST_ASIAN_WIDTH);
        width += eastAsian == U_EA_WIDE || eastAsian == U_EA_FULLWIDTH ? 2 : 1;
    }
    return width;
}

TextTable::TextTable(Output &output, std::vector<Column> columns)
    : m_output(output)
    , m_columns(std::move(columns))
    , m_widths(m_columns.size(), 0)
{
    const bool hasHead
        = std::any_of(m_columns.begin(), m_columns.end(), [](const Column &column) { return !column.title.isEmpty(); });
    if (!hasHead)
        return;
    QStringList head;
    for (const Column &column : m_columns)
        head.append(column.title);
    addRow(head);
}

void TextTable::addRow(const QStringList &cells)
{
    Q_ASSERT(static_cast<std::size_t>(cells.size()) == m_columns.size());
    QStringList shown;
    shown.reserve(cells.size());
    for (const QString &cell : cells)
        shown.append(printable(cell));
    if (m_streaming)
        return print(shown);
    for (std::size_t i = 0; i < m_widths.size(); ++i)
        m_widths[i] = std::max(m_widths[i], displayWidth(shown[static_cast<qsizetype>(i)]));
    m_waiting.push_back(std::move(shown));
    if (m_waiting.size() >= kRowsForWidths)
        release();
}

void TextTable::finish()
{
    release();
}

void TextTable::release()
{
    m_streaming = true;
    for (const QStringList &row : m_waiting)
        print(row);
    m_waiting.clear();
}

void TextTable::print(const QStringList &cells)
{
    QString line;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString &cell = cells[static_cast<qsizetype>(i)];
        const QString padding(std::max(0, m_widths[i] - displayWidth(cell)), u' ');
        if (i > 0)
            line += QLatin1String("  ");
        if (m_columns[i].isNumeric)
            line += padding % cell;
        else
            line += cell % padding;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_output.line(line);
}

} // namespace cli
