// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountcolumn.h"
#include "core/result.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace core {

/// A column of a view by its stable name: core::columnKey(), or `column:<header>` for one of the file.
struct ViewSort
{
    QString column;
    bool descending = false;

    friend bool operator==(const ViewSort &, const ViewSort &) = default;
};

/// An arrangement of the accounts' table with a name.
struct View
{
    QString name;
    QString search; ///< in the search language
    std::vector<ViewSort> sort; ///< the main one first
    /// Which columns, in which order and how wide, a line each: width, `+` or `-` for shown or not, name; before them
    /// `fit` or `fit all` where widths follow the window. Empty: as they are.
    QString columns;
    int frozen = 0; ///< leading columns that stay while the others scroll
    std::optional<AccountColumn> grouping;

    friend bool operator==(const View &, const View &) = default;
};

inline constexpr int kLongestViewName = 60;

/// Whether two views show the same, whatever their names; widths that follow the window don't count, and columns and
/// grouping don't where one of them leaves them as they are.
bool showTheSame(const View &a, const View &b);

/// `{"version": 1, "views": [{"name": …, "search": …, "sort": [{"column": …, "descending": …}], "columns": …,
/// "frozen": …, "group": …}]}`, UTF-8.
QByteArray viewsToJson(const std::vector<View> &views);
/// Strict: all keys but `name` may be missing, others are refused; names are different in any case. Errors: those of
/// parseJson(); BadValue, MissingKey, UnknownKey with file and path of the key as subject.
[[nodiscard]] Result<std::vector<View>> viewsFromJson(const QByteArray &json, const QString &file);

} // namespace core
