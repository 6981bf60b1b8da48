// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accessclass.h"
#include "core/assess.h"

#include <array>
#include <optional>
#include <vector>

namespace core {

/// What is the same for all accounts of one assessment and bears on their verdicts.
struct CaseContext
{
    const RuleSet *rules = nullptr;
    Profile profile;
    bool hasAccessColumns = false;
    std::vector<Product> uncovered;   ///< products that counted on the snapshot's day and have no column
    std::vector<Product> counted;     ///< products that counted on the snapshot's day
    std::array<bool, static_cast<std::size_t>(Product::Count)> hasColumn {};
    std::optional<bool> policyFresh;  ///< the policy file is not older than the snapshot
    bool flagOlder = false;           ///< flags are older than the snapshot
    bool knowsLeavers = false;        ///< a leavers file was joined
};
CaseContext caseContext(const AssessRequest &request);

/// Everything about one account that may bear on its case.
struct AccountFacts
{
    AccountStatus status = AccountStatus::Unknown;
    quint8 accountType = 0;           ///< 1-based into accountTypes(); 0 = none that a rule names
    Tri flag = Tri::Unknown;
    bool flagUnreadable = false;      ///< the flag's cell holds something that is neither yes nor no
    Tri nonBillablePolicy = Tri::Unknown;
    Tri claimed = Tri::Unknown;
    ManagedBy managedBy = ManagedBy::Unknown;
    bool leaver = false;
    bool isProtected = false;
    bool markedIntended = false;
    quint32 lacks = 0;                ///< a bit a Product whose cell the row doesn't have (kMissingCell)
    std::vector<quint32> accesses;    ///< packed classes, ascending, all different

    friend bool operator==(const AccountFacts &, const AccountFacts &) = default;
    friend auto operator<=>(const AccountFacts &, const AccountFacts &) = default;
};

/// Deactivated in one way or another: product cells are kept and don't count.
inline bool isOff(AccountStatus status)
{
    return status == AccountStatus::Deactivated || status == AccountStatus::Closed || status == AccountStatus::ForDeletion;
}

/// The account types that some rule of the set asks for, in order of the rules, each once, at most 255.
std::vector<QString> accountTypes(const RuleSet &rules);

} // namespace core
