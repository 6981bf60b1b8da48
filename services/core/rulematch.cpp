// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulematch.h"

#include "core/intent.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

template<typename Value>
bool contains(const std::vector<Value> &allowed, const Value &value)
{
    return allowed.empty() || std::find(allowed.begin(), allowed.end(), value) != allowed.end();
}

bool agrees(std::optional<bool> wanted, bool is)
{
    return !wanted || *wanted == is;
}

bool agrees(std::optional<bool> wanted, Tri is)
{
    return !wanted || is == (*wanted ? Tri::Yes : Tri::No);
}

bool agrees(std::optional<bool> wanted, std::optional<bool> is)
{
    return !wanted || wanted == is;
}

bool isOnEnterprise(const CaseContext &context, const AccessClass &access)
{
    const bool byProfile = context.profile.edition == Edition::Enterprise && access.plan == Plan::Unknown
        && access.ownership == Ownership::Own;
    return access.plan == Plan::Enterprise || byProfile;
}

bool matches(const CaseContext &context, const AccessCondition &condition, const AccessClass &access)
{
    return contains(condition.product, access.product) && contains(condition.role, access.role)
        && contains(condition.plan, access.plan) && agrees(condition.inWorkspace, access.inWorkspace)
        && agrees(condition.sandbox, access.sandbox) && agrees(condition.onlyLastActive, access.onlyLastActive)
        && agrees(condition.enterpriseSite, isOnEnterprise(context, access)) && agrees(condition.siteOnline, access.siteOnline);
}

/// Products that counted, and of which neither a column nor this account's cell tells.
std::vector<Product> untold(const CaseContext &context, const AccountFacts &facts)
{
    static_assert(static_cast<int>(Product::Count) <= 32);
    std::vector<Product> products = context.uncovered;
    for (const Product product : context.counted) {
        const bool lacks = (facts.lacks >> static_cast<int>(product)) & 1;
        if (lacks && std::find(products.begin(), products.end(), product) == products.end())
            products.push_back(product);
    }
    return products;
}

bool matches(const CaseContext &context, const AccountCondition &condition, const AccountFacts &facts, const QString &type)
{
    return contains(condition.status, facts.status) && contains(condition.accountType, type)
        && agrees(condition.claimed, facts.claimed) && agrees(condition.nonBillablePolicy, facts.nonBillablePolicy)
        && agrees(condition.policyFresh, context.policyFresh) && agrees(condition.hasAccessColumns, context.hasAccessColumns)
        && agrees(condition.hasAnyAccess, !facts.accesses.empty())
        && agrees(condition.allCountingProductsCovered, untold(context, facts).empty());
}

RulesAnswer billable(const AccountFacts &facts, const std::vector<AccessFinding> &findings)
{
    // The surest access decides; among equals the one that is meant, so that a licensed user's reason is his licence.
    const auto rank = [](const AccessFinding &finding) {
        return std::tuple(finding.certainty, !isMeant(finding), finding.rule);
    };
    const AccessFinding *deciding = nullptr;
    for (const AccessFinding &finding : findings) {
        if (finding.outcome == AccessOutcome::Counts && (!deciding || rank(finding) < rank(*deciding)))
            deciding = &finding;
    }
    RulesAnswer answer {Verdict::Billable, deciding->certainty, deciding->rule, Missing::None, {}};
    if (facts.status == AccountStatus::Unknown)
        answer.certainty = Certainty::Likely; // it might be deactivated
    return answer;
}

RulesAnswer undecided(const CaseContext &context, const std::vector<AccessFinding> &findings)
{
    const AccessFinding *deciding = nullptr;
    for (const AccessFinding &finding : findings) {
        if (finding.outcome == AccessOutcome::Undecided && (!deciding || finding.rule < deciding->rule))
            deciding = &finding;
    }
    RulesAnswer answer {Verdict::Unknown, Certainty::Unknown, deciding->rule == kNoRuleIndex ? -1 : deciding->rule, Missing::Flag, {}};
    const auto missingOf = [&context](const AccessFinding &finding) {
        return finding.rule == kNoRuleIndex ? Missing::Flag : context.rules->rules[finding.rule].missing;
    };
    answer.missing = missingOf(*deciding);
    for (const AccessFinding &finding : findings) {
        if (finding.outcome != AccessOutcome::Undecided || missingOf(finding) != answer.missing)
            continue;
        if (std::find(answer.missingProducts.begin(), answer.missingProducts.end(), finding.product) == answer.missingProducts.end())
            answer.missingProducts.push_back(finding.product);
    }
    return answer;
}

RulesAnswer notBillable(const CaseContext &context, const AccountFacts &facts, const std::vector<AccessFinding> &findings)
{
    RulesAnswer answer {Verdict::NotBillable, Certainty::Certain, findings.front().rule, Missing::None, {}};
    for (const AccessFinding &finding : findings) {
        answer.ruleIndex = std::min(answer.ruleIndex, static_cast<int>(finding.rule));
        if (finding.certainty == Certainty::Likely)
            answer.certainty = Certainty::Likely;
    }
    if (!untold(context, facts).empty())
        answer.certainty = Certainty::Likely; // an access that counts may stand in a column or cell that the file lacks
    return answer;
}

} // namespace

int accessRule(const CaseContext &context, const AccessClass &access)
{
    const std::vector<Rule> &rules = context.rules->rules;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].perAccess && matches(context, rules[i].access, access))
            return static_cast<int>(i);
    }
    return -1;
}

AccessFinding findingOf(const CaseContext &context, const AccessClass &access)
{
    AccessFinding finding;
    finding.product = access.product;
    finding.role = access.role;
    finding.plan = access.plan;
    finding.ownership = access.ownership;
    finding.sandbox = access.sandbox;
    finding.inWorkspace = access.inWorkspace;
    finding.onlyLastActive = access.onlyLastActive;
    finding.rule = kNoRuleIndex;
    if (const int index = accessRule(context, access); index >= 0) {
        const Rule &rule = context.rules->rules[static_cast<std::size_t>(index)];
        finding.rule = static_cast<quint16>(index);
        finding.outcome = rule.outcome;
        finding.certainty = rule.certainty;
    }
    return finding;
}

RulesAnswer answerOfRules(const CaseContext &context, const AccountFacts &facts, const std::vector<AccessFinding> &findings)
{
    const std::vector<QString> types = accountTypes(*context.rules);
    const QString type = facts.accountType > 0 ? types[facts.accountType - 1u] : QString();
    bool accessesSeen = false;
    const auto any = [&findings](AccessOutcome outcome) {
        return std::any_of(findings.begin(), findings.end(), [outcome](const AccessFinding &f) { return f.outcome == outcome; });
    };
    const std::vector<Rule> &rules = context.rules->rules;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].perAccess && !accessesSeen && !findings.empty()) {
            accessesSeen = true;
            if (any(AccessOutcome::Counts))
                return billable(facts, findings);
            return any(AccessOutcome::Undecided) ? undecided(context, findings) : notBillable(context, facts, findings);
        }
        if (rules[i].perAccess || !matches(context, rules[i].account, facts, type))
            continue;
        RulesAnswer answer {rules[i].verdict, rules[i].certainty, static_cast<int>(i), rules[i].missing, {}};
        if (answer.missing == Missing::ProductColumn)
            answer.missingProducts = untold(context, facts);
        return answer;
    }
    return {Verdict::Unknown, Certainty::Unknown, -1, Missing::Flag, {}};
}

QString ruleId(const CaseContext &context, int ruleIndex)
{
    return ruleIndex < 0 ? QString(kNoRule) : context.rules->rules[static_cast<std::size_t>(ruleIndex)].id;
}

} // namespace core
