// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explanation.h"

#include "core/accessclass.h"
#include "core/cost.h"
#include "core/fieldevidence.h"

#include <algorithm>

namespace core {

namespace {

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isSame(const AccessFinding &finding, const Access &access)
{
    return finding.product == access.product && finding.role == access.role && finding.plan == access.plan
        && finding.ownership == access.ownership && finding.sandbox == access.sandbox
        && finding.inWorkspace == access.inWorkspace && finding.onlyLastActive == access.onlyLastActive;
}

QStringList ownHosts(const Assessment &assessment)
{
    QStringList hosts;
    for (const OwnSite &site : assessment.ownSites)
        hosts.append(site.host);
    return hosts;
}

/// Dumps of the API have a row an access; the others a column.
bool isColumn(const JoinedAccounts &accounts, const QString &header)
{
    return std::any_of(accounts.sources.begin(), accounts.sources.end(), [&header](const SourceInfo &source) {
        return source.kind != SourceKind::ApiDump && source.header.contains(header);
    });
}

AccessEvidence evidenceOf(const Assessment &assessment, const Case &facts, Access access)
{
    AccessEvidence evidence;
    evidence.masked = facts.masked;
    const bool hasDump = std::any_of(assessment.accounts.sources.begin(), assessment.accounts.sources.end(),
        [](const SourceInfo &source) { return source.kind == SourceKind::ApiDump; });
    evidence.isFromRow = hasDump && !isColumn(assessment.accounts, access.column);
    evidence.rule = kNoRule;
    const auto finding = std::find_if(facts.findings.begin(), facts.findings.end(),
        [&access](const AccessFinding &candidate) { return isSame(candidate, access); });
    evidence.access = std::move(access);
    Q_ASSERT(finding != facts.findings.end());
    if (finding == facts.findings.end())
        return evidence;
    evidence.outcome = finding->outcome;
    evidence.certainty = finding->certainty;
    if (finding->rule != kNoRuleIndex) {
        evidence.ruleIndex = finding->rule;
        evidence.rule = assessment.rules.rules[finding->rule].id;
    }
    return evidence;
}

/// Places whose accesses have to go for the verdict to flip.
std::vector<QString> flipSites(const Case &facts, const std::vector<AccessEvidence> &accesses)
{
    std::vector<QString> sites;
    if (facts.flip != Flip::LoseAccess && facts.flip != Flip::LeaveTrello)
        return sites;
    const bool hasCounting = std::any_of(accesses.begin(), accesses.end(),
        [](const AccessEvidence &evidence) { return evidence.outcome == AccessOutcome::Counts; });
    const AccessOutcome wanted = hasCounting ? AccessOutcome::Counts : AccessOutcome::Undecided;
    for (const AccessEvidence &evidence : accesses) {
        const QString &site = evidence.access.site;
        if (evidence.outcome == wanted && !site.isEmpty() && std::find(sites.begin(), sites.end(), site) == sites.end())
            sites.push_back(site);
    }
    return sites;
}

/// What one seat more costs a year.
std::optional<Money> costIfClaimed(const Assessment &assessment, const Case &facts)
{
    const CostSummary &year = assessment.year;
    if (facts.claimed != Tri::No || facts.ifClaimed != Verdict::Billable || !year.known || year.doesNotDependOnAccounts
        || assessment.profile.edition == Edition::Premium)
        return std::nullopt;
    const Billing billing = assessment.profile.billing;
    const auto now = cost(assessment.prices, assessment.totals.billable, Period::Year, billing);
    const auto more = cost(assessment.prices, assessment.totals.billable + 1, Period::Year, billing);
    if (!now || !more)
        return std::nullopt;
    return Money(more->amount.minor() - now->amount.minor(), assessment.prices.currency);
}

RuleSource sourceOf(const RuleSet &rules, const Case &facts)
{
    if (facts.ruleIndex >= 0)
        return rules.rules[static_cast<std::size_t>(facts.ruleIndex)].source;
    if (facts.rule == kFlagOnly || facts.rule == kFlagDecides)
        return rules.flag;
    // That no rule fits is what the rule set itself tells.
    return {rules.title, {}, isDate(rules.from) ? toDate(rules.from) : QDate(), QStringLiteral("undocumented")};
}

} // namespace

Explanation explain(const Assessment &assessment, Row row)
{
    Q_ASSERT(row < assessment.rowCount());
    const AccountTable &table = assessment.table();
    Explanation out;
    out.row = row;
    out.name = text(table.name(row));
    out.mail = text(table.mail(row));
    out.id = text(table.id(row));
    out.facts = assessment.of(row);
    out.today = isDate(assessment.today) ? assessment.today : assessment.accounts.date;
    const Annotation *said = assessment.accounts.annotations ? assessment.accounts.annotations->find(table, row) : nullptr;
    if (said) {
        out.marks = said->marks;
        out.note = said->note;
        out.exception = said->exception;
    }
    for (Access &access : accessesOf(table, row, ownHosts(assessment), assessment.profile.ownWorkspaces))
        out.accesses.push_back(evidenceOf(assessment, out.facts, std::move(access)));
    out.fields = fieldEvidence(assessment.accounts, row);
    out.source = sourceOf(assessment.rules, out.facts);
    const bool isBilled = assessment.profile.edition == Edition::Premium ? out.facts.countsForPremium
                                                                        : out.facts.verdict == Verdict::Billable;
    out.savesAlone = isBilled ? assessment.year.perSeatAlone : Money(0, assessment.prices.currency);
    out.costIfClaimed = costIfClaimed(assessment, out.facts);
    out.flipSites = flipSites(out.facts, out.accesses);
    out.lastActive = table.lastActive(row);
    out.from = assessment.year.from;
    return out;
}

} // namespace core
