// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access.h"
#include "core/annotationcolumns.h"
#include "core/cost.h"
#include "core/join.h"
#include "core/option.h"
#include "core/ownsites.h"
#include "core/pricebook.h"
#include "core/profile.h"
#include "core/ruleset.h"
#include "core/verdict.h"

#include <map>
#include <memory>
#include <vector>

namespace core {

/// The smallest change that would flip an account's verdict.
enum class Flip : quint8 {
    None,              ///< nothing we know of
    LoseAccess,        ///< billable → not: take away every access in `flipAccesses`
    LeaveTrello,       ///< billable → not: leave its last Trello workspace
    ClearFlag,         ///< only Atlassian's flag says billable: ask Atlassian / wait for the next import
    SetFlag,           ///< not billable only because Atlassian's flag says so: billable once the flag follows the accesses
    GainAccess,        ///< not billable → billable: any access to a product that counts
    Activate,          ///< not billable → billable: being activated again (its masked accesses count then)
    ActivateAndGain,   ///< … activated and given an access
    BeClaimed,         ///< not billable → billable: being claimed
    LeavePolicy,       ///< not billable → billable: leaving the non-billable policy
    BecomeAgent,       ///< customer → agent
    FindOut,           ///< unknown → known: the fact in `missing`
    Count
};
/// `none`, `lose-access`, `leave-trello`, `clear-flag`, `set-flag`, `gain-access`, `activate`, `activate-and-gain`, `be-claimed`, `leave-policy`,
/// `become-agent`, `find-out`.
QLatin1String flipKey(Flip flip);
/// `none`, `access-columns`, `product-column`, `plan`, `role`, `site-status`, `account-kind`, `flag-unreadable`, `flag`.
QLatin1String missingKey(Missing missing);

/// Why Atlassian's flag and the rules may differ.
enum class Candidate : quint16 {
    NonBillablePolicy = 1 << 0,
    EnterprisePlan = 1 << 1,
    InNoWorkspace = 1 << 2,
    AccessRemovedSince = 1 << 3,
    AppWithoutColumn = 1 << 4,
    FlagOlder = 1 << 5, ///< the flag's file is older than the accounts'
};
/// `non-billable-policy`, `enterprise-plan`, `in-no-workspace`, `access-removed-since`, `app-without-column`, `flag-older`.
QLatin1String candidateKey(Candidate candidate);

/// Ids of the answers that no rule of a set gives (decisions.md 1, row 8).
inline constexpr QLatin1String kFlagOnly("flag-only");     ///< the flag contradicts the rules and counts
inline constexpr QLatin1String kFlagDecides("flag-decides"); ///< the rules don't know, the flag does
inline constexpr QLatin1String kNoRule("no-rule");         ///< an access or account that no rule of the set names

/// Of an access that no rule names.
inline constexpr quint16 kNoRuleIndex = 0xffff;

/// One access class of a case and what its rule said. Sites are not in here: they differ between accounts of a case.
struct AccessFinding
{
    Product product = Product::Other;
    AccessRole role = AccessRole::Unspecified;
    Plan plan = Plan::Unknown;
    Ownership ownership = Ownership::Unknown;
    Tri sandbox = Tri::Unknown;
    Tri inWorkspace = Tri::Unknown;
    bool onlyLastActive = false;
    AccessOutcome outcome = AccessOutcome::Undecided;
    quint16 rule = kNoRuleIndex; ///< index into RuleSet::rules
    Certainty certainty = Certainty::Unknown;
};

/// Everything that is the same for all accounts with the same facts: a few hundred cases serve a million accounts.
struct Case
{
    Verdict verdict = Verdict::Unknown;
    Certainty certainty = Certainty::Unknown;
    QString rule;                   ///< id of the deciding rule, or one of the ids above
    int ruleIndex = -1;             ///< into RuleSet::rules; -1 for the built-in ones
    Verdict byRules = Verdict::Unknown; ///< what the rules say without the flag
    QString ruleByRules;
    Tri flag = Tri::Unknown;        ///< Atlassian's own
    bool discrepancy = false;
    quint16 candidates = 0;         ///< bits of Candidate
    Intent intent = Intent::None;
    Cause cause = Cause::None;
    AccountStatus status = AccountStatus::Unknown;
    bool masked = false;            ///< product cells are there but don't count (deactivated)
    Tri claimed = Tri::Unknown;
    Verdict ifClaimed = Verdict::Unknown; ///< of an account that is not claimed
    Tri nonBillablePolicy = Tri::Unknown;
    ManagedBy managedBy = ManagedBy::Unknown;
    bool leaver = false;
    bool isProtected = false;
    bool markedIntended = false;    ///< somebody of the organisation says so, or an exception is in force
    std::vector<AccessFinding> findings;
    Flip flip = Flip::None;
    std::vector<Flip> flipAlso;     ///< what has to change at the same time, where one change alone flips nothing
    Missing missing = Missing::None;
    std::vector<Product> missingProducts; ///< for Missing::ProductColumn
    OptionAnswers options;
    Recommendation recommendation;
    bool countsForPremium = false;  ///< Guard Premium counts it (13.5)
    qint64 accounts = 0;            ///< how many accounts have this case
};

/// Counts of an assessment. accounts = billable + notBillable + unknown; billable = intended + accidental.
struct Totals
{
    qint64 accounts = 0;
    qint64 billable = 0;
    qint64 notBillable = 0;
    qint64 unknown = 0;
    qint64 intended = 0;
    qint64 accidental = 0;
    qint64 discrepancies = 0;
    qint64 flaggedBillable = 0;  ///< Atlassian's own count
    qint64 flagMissing = 0;      ///< accounts without a readable flag
    qint64 rulesBillable = 0;    ///< the rules' own count
    qint64 rulesUnknown = 0;
    qint64 isProtected = 0;
    qint64 premiumBillable = 0;  ///< accounts that Guard Premium counts: Jira or Confluence, not deactivated (13.5)
    qint64 premiumAccidental = 0; ///< of these, the ones whose Standard seat is accidental
    qint64 externalUsers = 0;
    std::array<qint64, static_cast<std::size_t>(Cause::Count)> byCause {};
    std::array<qint64, static_cast<std::size_t>(AccountStatus::Count)> byStatus {};
    std::array<qint64, static_cast<std::size_t>(Advice::Count)> byAdvice {};
    std::map<QString, qint64> byRule; ///< deciding rule id → accounts
};

/// The money of an assessment, for one period.
struct CostSummary
{
    Period period = Period::Year;
    Cost now;
    Cost nowIfUnknownBillable;
    Cost withoutAccidental;
    Money saving;                ///< now − withoutAccidental
    Money perSeatAlone;          ///< what one accidental seat saves on its own, from the present count
    SavesFrom from;
    bool doesNotDependOnAccounts = false; ///< Enterprise: Guard is included
    bool known = true;           ///< false: no prices for this edition (Guard Premium without a book)
};

/// Everything that a view may show for one snapshot under one profile, rule set and price book. Immutable, shared.
struct Assessment
{
    JoinedAccounts accounts;
    Profile profile;
    RuleSet rules;
    PriceBook prices;
    Day today = kNoDay;
    std::vector<OwnSite> ownSites;
    std::vector<OwnSite> allSites;     ///< every site met, with counts
    AnnotationColumns annotations;     ///< notes and exceptions that hold
    HugeArray<quint16> caseOfRow;      ///< a row → index into cases
    std::vector<Case> cases;
    Totals totals;
    CostSummary year;
    CostSummary month;

    const AccountTable &table() const { return *accounts.table; }
    Row rowCount() const { return accounts.table->rowCount(); }
    const Case &of(Row row) const { return cases[caseOfRow[row]]; }
};
using AssessmentPtr = std::shared_ptr<const Assessment>;

} // namespace core
