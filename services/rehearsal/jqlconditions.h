// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/jirasite.h"

#include <tl/expected.hpp>

#include <functional>

namespace rehearsal {

enum class JqlCompare : quint8 { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };
std::optional<JqlCompare> compareOf(const QString &sign);

struct JqlValue
{
    QString text;
    QStringList arguments;
    bool isFunction = false;
};

struct JqlClause
{
    QString field;
    JqlCompare compare = JqlCompare::Equal;
    std::vector<JqlValue> values; ///< any of them
    bool isEmptiness = false; ///< `is EMPTY`
};

/// Whether an item fits; the message of Jira's error for a field that there is not, or a value that it can't have.
tl::expected<std::function<bool(const World &, const JiraSite &, quint32)>, QString> conditionOf(
    const JqlClause &clause);

} // namespace rehearsal
