// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/arrange.h"

#include <QLocale>
#include <QVariant>

#include <stop_token>

namespace models {

/// The columns of a file as it wrote them, numbered: products, last-active dates, fields that have no
/// core::AccountColumn, then columns that nobody knows.
int fileColumnCount(const core::AccountTable &table);
QString fileColumnHeader(const core::AccountTable &table, int column);
/// Text as written; dates in words, blank where the file tells none.
QString fileColumnCell(const core::AccountTable &table, int column, core::Row row, const QLocale &locale);
/// Text or QDate; invalid where it is empty.
QVariant fileColumnRaw(const core::AccountTable &table, int column, core::Row row);

/// The same rows by that column, ties in their order. Texts sort folded, numbers before them by value; empty cells
/// stand last in both directions. Errors: Cancelled.
core::Result<core::RowOrderPtr> sortedByFileColumn(const core::AccountTable &table, const core::RowOrderPtr &order, int column, bool descending,
    std::stop_token stop = {});

} // namespace models
