// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

namespace core {

/// The columns of the files that a header names; several where several carry it.
struct NamedColumns
{
    std::vector<const CodeColumn *> texts;
    std::vector<const HugeArray<Day> *> days;
    bool isEmpty() const { return texts.empty() && days.empty(); }
};

/// By header, any case, blanks and marks free ("Cost centre" = "cost-centre"): columns that we do not understand,
/// product and activity columns, and understood columns by the names they usually have.
NamedColumns columnsByHeader(const AccountTable &table, const QString &header);
/// Headers that columnsByHeader() knows in this table, as written.
QStringList columnHeaders(const AccountTable &table);

} // namespace core
