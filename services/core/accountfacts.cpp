// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accountfacts.h"

#include <algorithm>

namespace core {

namespace {

bool isFilled(const CodeColumn &column)
{
    return column.isPresent() && column.values.size() > 1;
}

/// Whether all that says who exists are dumps of the API, with their rows an app.
bool isWholeDump(const JoinedAccounts &accounts)
{
    bool isDump = false;
    for (const SourceInfo &source : accounts.sources) {
        if (!isPrimary(source.kind))
            continue;
        if (!tellsEveryApp(source))
            return false;
        isDump = true;
    }
    return isDump;
}

} // namespace

CaseContext caseContext(const AssessRequest &request)
{
    const AccountTable &table = *request.accounts.table;
    CaseContext context;
    context.rules = &request.rules;
    context.profile = request.profile;
    for (const ProductColumn &column : table.products()) {
        context.hasAccessColumns = true;
        // A column of guests or portal customers says nothing of the product's users.
        if (column.role != AccessRole::Guest && column.role != AccessRole::Customer)
            context.hasColumn[static_cast<std::size_t>(column.product)] = true;
    }
    // In a dump every app that an account has is a row: where there is none, there is no access.
    const bool tellsEveryApp = isWholeDump(request.accounts);
    if (tellsEveryApp) {
        context.hasAccessColumns = true;
        context.hasColumn.fill(true);
    }
    const Day day = request.accounts.date;
    for (const CountingProduct &counting : request.rules.counting) {
        // An undated snapshot is judged as if everything counted already.
        const bool countsThen = counting.since == kNoDay || day == kNoDay || counting.since <= day;
        const bool isListed = std::find(context.uncovered.begin(), context.uncovered.end(), counting.product) != context.uncovered.end();
        if (countsThen)
            context.counted.push_back(counting.product);
        if (countsThen && !isListed && !context.hasColumn[static_cast<std::size_t>(counting.product)])
            context.uncovered.push_back(counting.product);
    }
    if (request.accounts.policyDate != kNoDay && day != kNoDay)
        context.policyFresh = request.accounts.policyDate >= day;
    context.flagOlder = request.accounts.flagDate != kNoDay && day != kNoDay && request.accounts.flagDate < day;
    context.knowsLeavers = isFilled(table.column(Field::LeaverSince));
    for (const SourceInfo &source : request.accounts.sources)
        context.knowsLeavers = context.knowsLeavers || source.kind == SourceKind::Leavers;
    return context;
}

std::vector<QString> accountTypes(const RuleSet &rules)
{
    std::vector<QString> types;
    for (const Rule &rule : rules.rules) {
        for (const QString &type : rule.account.accountType) {
            if (types.size() < 255 && std::find(types.begin(), types.end(), type) == types.end())
                types.push_back(type);
        }
    }
    return types;
}

} // namespace core
