// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"

#include <optional>

namespace core {

/// An access of the account with its site and what its rule said.
struct AccessEvidence
{
    Access access;
    AccessOutcome outcome = AccessOutcome::Undecided;
    QString rule;
    int ruleIndex = -1;
    Certainty certainty = Certainty::Unknown;
    bool isFromRow = false; ///< `access.column` is no column but the app that a row of an API dump names
    bool masked = false; ///< the account's status decides, not this access
};

/// A field of the source that the verdict rests on.
struct FieldEvidence
{
    QString column;  ///< header as written
    QString value;
    QString file;
};

/// Everything we can say of one account (design.md 3). Codes and facts only; models make the sentences.
struct Explanation
{
    Row row = kNoRow;
    QString name, mail, id;
    Case facts;
    std::vector<AccessEvidence> accesses;
    std::vector<FieldEvidence> fields;
    RuleSource source;            ///< of the deciding rule; of the flag where it decides
    Money savesAlone;             ///< a year; 0 where it saves nothing
    std::optional<Money> costIfClaimed; ///< a year, of the seat that it would be; nothing where it is claimed, would be none or prices are not known
    std::vector<QString> flipSites; ///< where access would have to go
    Day lastActive = kNoDay;
    SavesFrom from;
    Marks marks = 0;              ///< by hand
    QString note;
    std::optional<Exception> exception; ///< in force or due
    Day today = kNoDay;
};

Explanation explain(const Assessment &assessment, Row row);

/// Rows whose e-mail or id is @p text (any case, trimmed); errors AccountNotFound (with near e-mails in detail).
Result<Row> findAccount(const Assessment &assessment, QStringView text);

} // namespace core
