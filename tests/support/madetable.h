// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/table.h"

#include <functional>

namespace support {

/// A table whose cells are made when they are asked for.
class MadeTable final : public core::Table
{
public:
    using Make = std::function<core::Cell(qint64 row, int column)>;

    MadeTable(std::vector<core::TableColumn> columns, qint64 rows, Make make)
        : m_columns(std::move(columns))
        , m_rows(rows)
        , m_make(std::move(make))
    {
    }

    const std::vector<core::TableColumn> &columns() const override { return m_columns; }
    qint64 rowCount() const override { return m_rows; }
    core::Cell cell(qint64 row, int column) const override { return m_make(row, column); }
    QString text(qint64 row, int column) const override
    {
        const core::Cell cell = m_make(row, column);
        if (const auto *text = std::get_if<QString>(&cell))
            return *text;
        if (const auto *number = std::get_if<qint64>(&cell))
            return QString::number(*number);
        if (const auto *day = std::get_if<QDate>(&cell))
            return day->toString(Qt::ISODate);
        if (const auto *money = std::get_if<core::Money>(&cell))
            return money->toDecimal();
        return {};
    }

private:
    std::vector<core::TableColumn> m_columns;
    qint64 m_rows;
    Make m_make;
};

/// Texts that are made of what trips writers and readers up.
inline QString oddText(quint32 seed)
{
    static const QStringList parts {QStringLiteral(","), QStringLiteral(";"), QStringLiteral("\t"), QStringLiteral("\""),
        QStringLiteral("\"\""), QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r"), QStringLiteral("="),
        QStringLiteral("+1"), QStringLiteral("-"), QStringLiteral("@"), QStringLiteral("'"), QStringLiteral(" "),
        QStringLiteral("a"), QStringLiteral("Zoë"), QStringLiteral("日本"), QStringLiteral("😀"), QString(QChar(1)),
        QString(QChar(0x7f)), QStringLiteral("_x0041_"), QStringLiteral("<&>"), QStringLiteral("|"), QStringLiteral("100%"),
        QStringLiteral("=HYPERLINK(\"x\")"), QString(QChar(0x1b)), QString(QChar(0xff1d))};
    QString text;
    quint32 state = seed * 2654435761U + 12345;
    for (quint32 left = seed % 7; left > 0; --left) {
        state = state * 1664525U + 1013904223U;
        text += parts.at(static_cast<int>((state >> 8) % static_cast<quint32>(parts.size())));
    }
    return text;
}

} // namespace support
