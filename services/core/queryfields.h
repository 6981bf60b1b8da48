// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query.h"

namespace core {

/// What values a search field takes.
enum class ValueKind : quint8 {
    Text, ///< part of a text; with = the whole text; "" for the empty one
    Closed, ///< one of queryClosedValues()
    RuleId, ///< a cause or the id of a rule; checked against the assessment's rule set when it runs
    Date, ///< date, month, year, age, `never`, `unknown`
    Number, ///< decimal
    Option, ///< `2` or `2=blocked`
    Column, ///< a file's own column: text, number or day
};

ValueKind valueKind(QueryField field);
/// By key or one of its synonyms (`mail` for `email`), in any case.
std::optional<QueryField> queryFieldFromKey(QStringView key);
/// Values of a closed set, as in the query; empty for other fields.
QStringList closedValues(QueryField field);
/// The way a closed set's value is written ("Jira Software" → `jira`); empty where it is none of them.
QString canonicalValue(QueryField field, const QString &value);
/// Those of @p words that @p word may have been meant as, nearest first, at most three.
QStringList nearWords(const QString &word, const QStringList &words);

} // namespace core
