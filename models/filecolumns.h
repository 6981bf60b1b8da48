// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrange.h"

#include <QList>
#include <QLocale>
#include <QVariant>

namespace models {

/// The columns of a file as it wrote them, numbered: products, last-active dates, fields that have no
/// core::AccountColumn, then columns that nobody knows.
int fileColumnCount(const core::AccountTable &table);
QString fileColumnHeader(const core::AccountTable &table, int column);
/// The column with that header, in any case; -1 where there is none.
int fileColumnNamed(const core::AccountTable &table, const QString &header);
/// The columns that an explanation doesn't show as access or as evidence.
QList<int> furtherFileColumns(const core::AccountTable &table);
/// Text as written; dates in words, blank where the file tells none.
QString fileColumnCell(const core::AccountTable &table, int column, core::Row row, const QLocale &locale);
/// Text or QDate; invalid where it is empty.
QVariant fileColumnRaw(const core::AccountTable &table, int column, core::Row row);

/// The same rows by that column, as core::sortedBy().
core::RowOrderPtr sortedByFileColumn(
    const core::AccountTable &table, const core::RowOrder &order, int column, bool descending, const core::Parallel &parallel = core::serial);

} // namespace models
