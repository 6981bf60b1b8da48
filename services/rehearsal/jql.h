// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/jirasite.h"

#include <tl/expected.hpp>

#include <functional>

namespace rehearsal {

/// A query as far as the product needs it: reporter, assignee, creator, watcher, participants, the fields of users
/// (`cf[10026]`, their ids and names), project, key, id, status, created, approvals; `=`, `!=`, `in`, `not in`, `is`
/// EMPTY and its negation, `<` `<=` `>` `>=`; AND, OR, NOT, brackets; ORDER BY created, key or id.
struct Jql
{
    std::function<bool(const World &world, const JiraSite &site, quint32 item)> fits; ///< null = no condition
    bool isDescending = true; ///< newest first is the default
    bool isByCreation = true; ///< by age, else by number
};

/// The message of Jira's error where it can't be read.
tl::expected<Jql, QString> parseJql(const QString &text);
/// Items in order.
std::vector<quint32> findItems(const World &world, const JiraSite &site, const Jql &jql);

} // namespace rehearsal
