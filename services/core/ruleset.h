// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/product.h"
#include "core/result.h"
#include "core/verdict.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace core {

/// Where a rule comes from.
struct RuleSource
{
    QString title;
    QString url;
    QDate date;      ///< when it was read or since when it holds; invalid = not known
    QString tag;     ///< how it is known: "documented", "inference", "undocumented"
};

/// What a rule may ask of an account (closed set). Empty lists match anything; all parts have to match.
struct AccountCondition
{
    std::vector<AccountStatus> status;
    std::vector<QString> accountType;      ///< lower case
    std::optional<bool> claimed;           ///< matches only where it is known
    std::optional<bool> nonBillablePolicy; ///< matches only where it is known
    std::optional<bool> policyFresh;       ///< policy file not older than the snapshot
    std::optional<bool> hasAccessColumns;
    std::optional<bool> hasAnyAccess;
    std::optional<bool> allCountingProductsCovered;
};

/// What a rule may ask of one access of an account. A part that is known only sometimes never matches where it is unknown,
/// except a list that names `unknown` itself.
struct AccessCondition
{
    std::vector<Product> product;
    std::vector<AccessRole> role;
    std::vector<Plan> plan;
    std::optional<bool> inWorkspace;  ///< Trello: member of any workspace; matches only where it is known
    std::optional<bool> sandbox;
    std::optional<bool> onlyLastActive; ///< told by a last-active date alone
    std::optional<bool> enterpriseSite; ///< the access names the Enterprise plan, or names none on an own site of an organisation whose profile says Enterprise
    std::optional<bool> siteOnline;   ///< matches only where it is known
};

enum class AccessOutcome : quint8 { Counts, DoesNotCount, Undecided };

/// What is missing to decide an unknown account.
enum class Missing : quint8 {
    None,
    AccessColumns,    ///< no file tells accesses
    ProductColumn,    ///< products that count have no access column
    PlanOfProduct,
    RoleInProduct,
    SiteStatus,
    AccountKind,      ///< app or service account: not documented
    FlagUnreadable,   ///< Atlassian's documents don't tell; its flag would, and the file's can't be read
    Flag,             ///< Atlassian's documents don't tell; its flag would, and no file has it for this account
    Count
};

struct Rule
{
    QString id;              ///< stable, lower case with dashes: `deactivated`, `trello-free` …
    bool perAccess = false;  ///< which of the two conditions it has
    AccountCondition account;
    AccessCondition access;
    Verdict verdict = Verdict::Unknown;            ///< of an account rule
    AccessOutcome outcome = AccessOutcome::Undecided; ///< of an access rule
    Certainty certainty = Certainty::Unknown;
    Missing missing = Missing::None;  ///< of a rule that leaves an account unknown
    RuleSource source;
};

/// A product that counts from a date on; a snapshot whose file lacks its column can't say "no access".
struct CountingProduct
{
    Product product = Product::Jira;
    Day since = kNoDay; ///< kNoDay = always
};

/// An ordered list of rules, dated. First match decides (decisions.md 1).
struct RuleSet
{
    QString id;           ///< `guard-standard-2026`
    QString title;
    Day from = kNoDay;    ///< holds for snapshots from this day
    Day to = kNoDay;      ///< kNoDay = still
    std::vector<CountingProduct> counting;
    RuleSource flag;      ///< what Atlassian's own flag rests on; title empty where the set doesn't tell
    std::vector<Rule> rules;
};

/// Parses a rule set's JSON. Errors: BadJson with line and column and @p file as subject; MissingKey and BadValue with
/// "file: path" as subject, line and column of the value, and the value in detail. Unknown keys are errors, so that a
/// misspelt predicate can't widen a rule; so are two rules of one id.
Result<RuleSet> parseRuleSet(const QByteArray &json, const QString &file);

/// The rule set that holds on a day: the latest whose `from` is not after it; the earliest where none is.
const RuleSet *ruleSetFor(const std::vector<RuleSet> &sets, Day day);

} // namespace core
