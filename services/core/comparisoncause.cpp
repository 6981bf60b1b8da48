// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparisoncause.h"

#include "core/accountcolumn.h"
#include "core/accountfacts.h"

#include <algorithm>
#include <tuple>

namespace core {

namespace {

/// The one of two cases with a seat, or without.
struct CaseSide
{
    const Assessment &assessment;
    const Case &facts;
};

void add(quint16 &fields, ChangedField field, bool differs)
{
    if (differs)
        fields = static_cast<quint16>(fields | 1 << static_cast<int>(field));
}

bool isPremium(const Assessment &assessment)
{
    return assessment.profile.edition == Edition::Premium;
}

bool counts(const CaseSide &side, const AccessFinding &finding)
{
    if (!isPremium(side.assessment))
        return finding.outcome == AccessOutcome::Counts;
    return (finding.product == Product::Jira || finding.product == Product::Confluence) && !finding.onlyLastActive;
}

bool isSamePlace(const AccessFinding &a, const AccessFinding &b)
{
    return a.product == b.product && groupOf(a.role) == groupOf(b.role);
}

/// All that Atlassian says of an access; whose its site is, we say.
auto toldOf(const AccessFinding &finding)
{
    return std::tie(finding.product, finding.role, finding.plan, finding.sandbox, finding.inWorkspace, finding.onlyLastActive);
}

bool isToldSame(const AccessFinding &a, const AccessFinding &b)
{
    return toldOf(a) == toldOf(b);
}

bool hasSameFacts(const Case &a, const Case &b)
{
    if (std::tie(a.status, a.flag, a.claimed, a.nonBillablePolicy) != std::tie(b.status, b.flag, b.claimed, b.nonBillablePolicy))
        return false;
    const auto isAllIn = [](const Case &one, const Case &other) {
        return std::all_of(one.findings.begin(), one.findings.end(), [&other](const AccessFinding &finding) {
            return std::any_of(other.findings.begin(), other.findings.end(),
                [&finding](const AccessFinding &candidate) { return isToldSame(finding, candidate); });
        });
    };
    return isAllIn(a, b) && isAllIn(b, a);
}

/// The product of findings, Count where it is none or several.
template<typename Which>
Product onlyProduct(const std::vector<AccessFinding> &findings, Which which)
{
    Product product = Product::Count;
    for (const AccessFinding &finding : findings) {
        if (!which(finding) || finding.product == product)
            continue;
        if (product != Product::Count)
            return Product::Count;
        product = finding.product;
    }
    return product;
}

/// Why an account has a seat on one side and none on the other: as gaining one; opposite() for losing.
CaseChange whyOnlyWith(const CaseSide &without, const CaseSide &with, const ComparisonBasis &basis)
{
    CaseChange out;
    const Case &a = without.facts;
    const Case &b = with.facts;
    const auto because = [&out](ChangeCause cause) {
        out.cause = cause;
        return out;
    };
    const auto isCounting = [&with](const AccessFinding &finding) { return counts(with, finding); };
    out.product = onlyProduct(b.findings, isCounting);
    if (isOff(a.status) && !isOff(b.status))
        return because(ChangeCause::Activated);
    if (a.claimed == Tri::No && b.claimed != Tri::No)
        return because(ChangeCause::Claimed);
    if (hasSameFacts(a, b)) {
        if (basis.rulesDiffer)
            return because(ChangeCause::RulesDiffer);
        if (basis.profileDiffers)
            return because(ChangeCause::ProfileDiffers);
    }
    if (!isPremium(with.assessment)) {
        if (a.nonBillablePolicy == Tri::Yes && b.nonBillablePolicy != Tri::Yes)
            return because(with.assessment.table().has(Field::PolicyType) ? ChangeCause::LeftPolicy : ChangeCause::FilesDiffer);
        const auto decides = [](const Case &facts) { return facts.rule == kFlagOnly || facts.rule == kFlagDecides; };
        if (a.flag != b.flag && (decides(a) || decides(b)))
            return because(basis.hasBothFlags ? ChangeCause::FlagChanged : ChangeCause::FilesDiffer);
    }
    const auto isIn = [](const Case &facts, const AccessFinding &finding) {
        return std::any_of(facts.findings.begin(), facts.findings.end(),
            [&finding](const AccessFinding &candidate) { return isSamePlace(candidate, finding); });
    };
    const auto isNew = [&](const AccessFinding &finding) { return isCounting(finding) && !isIn(a, finding); };
    const auto isGained = [&](const AccessFinding &finding) { return isNew(finding) && basis.tells(finding.product, finding.role); };
    if (std::any_of(b.findings.begin(), b.findings.end(), isGained)) {
        out.product = onlyProduct(b.findings, isGained);
        return because(ChangeCause::GainedAccess);
    }
    if (std::any_of(b.findings.begin(), b.findings.end(), isNew)) {
        out.product = onlyProduct(b.findings, isNew);
        return because(a.verdict == Verdict::Unknown ? ChangeCause::BecameKnown : ChangeCause::FilesDiffer);
    }
    const auto isOther = [&](const AccessFinding &finding) {
        return isCounting(finding) && std::none_of(a.findings.begin(), a.findings.end(), [&finding](const AccessFinding &candidate) {
            return isToldSame(candidate, finding);
        });
    };
    if (!basis.rulesDiffer && std::any_of(b.findings.begin(), b.findings.end(), isOther)) {
        out.product = onlyProduct(b.findings, isOther);
        return because(basis.isCoarse ? ChangeCause::FilesDiffer : ChangeCause::AccessChanged);
    }
    if (basis.rulesDiffer)
        return because(ChangeCause::RulesDiffer);
    if (basis.profileDiffers)
        return because(ChangeCause::ProfileDiffers);
    if (a.verdict == Verdict::Unknown)
        return because(ChangeCause::BecameKnown);
    return because(basis.kindsDiffer || basis.columnsDiffer ? ChangeCause::FilesDiffer : ChangeCause::Other);
}

ChangeCause opposite(ChangeCause cause)
{
    switch (cause) {
    case ChangeCause::Activated:
        return ChangeCause::Deactivated;
    case ChangeCause::Claimed:
        return ChangeCause::Unclaimed;
    case ChangeCause::LeftPolicy:
        return ChangeCause::EnteredPolicy;
    case ChangeCause::GainedAccess:
        return ChangeCause::LostAccess;
    case ChangeCause::BecameKnown:
        return ChangeCause::BecameUnknown;
    case ChangeCause::Came:
        return ChangeCause::Left;
    case ChangeCause::Left:
    case ChangeCause::Deactivated:
    case ChangeCause::Unclaimed:
    case ChangeCause::EnteredPolicy:
    case ChangeCause::LostAccess:
    case ChangeCause::BecameUnknown:
        Q_ASSERT(false); // asked of gains only
        break;
    case ChangeCause::None:
    case ChangeCause::FlagChanged:
    case ChangeCause::AccessChanged:
    case ChangeCause::RulesDiffer:
    case ChangeCause::ProfileDiffers:
    case ChangeCause::FilesDiffer:
    case ChangeCause::PricesDiffer:
    case ChangeCause::Other:
    case ChangeCause::Count:
        break;
    }
    return cause;
}

} // namespace

CaseChange changeBetween(const Assessment &older, const Case &before, const Assessment &newer, const Case &after, const ComparisonBasis &basis)
{
    CaseChange out;
    const bool hadSeat = isBilled(older, before);
    const bool hasSeat = isBilled(newer, after);
    if (hadSeat != hasSeat) {
        const CaseSide olderSide {older, before};
        const CaseSide newerSide {newer, after};
        out = hasSeat ? whyOnlyWith(olderSide, newerSide, basis) : whyOnlyWith(newerSide, olderSide, basis);
        out.seat = hasSeat ? SeatChange::Newly : SeatChange::NoLonger;
        if (!hasSeat)
            out.cause = opposite(out.cause);
    }
    add(out.fields, ChangedField::Verdict, before.verdict != after.verdict);
    add(out.fields, ChangedField::Status, basis.hasBothStatus && before.status != after.status);
    add(out.fields, ChangedField::Policy, basis.hasBothPolicyTypes && before.nonBillablePolicy != after.nonBillablePolicy);
    add(out.fields, ChangedField::Flag, basis.hasBothFlags && before.flag != after.flag);
    // In an export of managed accounts all are claimed, though it has no column for it.
    add(out.fields, ChangedField::Claimed, (before.claimed == Tri::No) != (after.claimed == Tri::No));
    add(out.fields, ChangedField::Intent, before.intent != after.intent);
    add(out.fields, ChangedField::ManagedBy, basis.hasBothManagers && before.managedBy != after.managedBy);
    return out;
}

CaseChange changeOfOne(const Assessment &assessment, const Case &facts, bool isNew)
{
    CaseChange out;
    const CaseSide side {assessment, facts};
    if (isBilled(assessment, facts)) {
        out.seat = isNew ? SeatChange::Newly : SeatChange::NoLonger;
        out.product = onlyProduct(facts.findings, [&side](const AccessFinding &finding) { return counts(side, finding); });
    }
    out.cause = isNew ? ChangeCause::Came : ChangeCause::Left;
    return out;
}

} // namespace core
