// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountfacts.h"
#include "core/hugearray.h"
#include "core/rowkey.h"

#include <stop_token>

namespace core {

/// The distinct facts of a table and which of them each row has.
struct FoundCases
{
    HugeArray<quint16> caseOfRow;
    std::vector<AccountFacts> facts; ///< ascending: the numbers don't depend on the order of rows or the number of jobs
    std::vector<qint64> accounts;    ///< rows with these facts
};

/// Errors: Cancelled; TooManyColumns where there are more than 65,535 different cases, detail "cases".
Result<FoundCases> findCases(const RowKeys &keys, Row rows, const Parallel &parallel, const std::stop_token &stop);

} // namespace core
