// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assess.h"

#include "core/casefinder.h"
#include "core/casemaker.h"
#include "core/rowkey.h"
#include "core/totals.h"

#include <algorithm>

namespace core {

namespace {

constexpr std::size_t kCasesPerJob = 64;

std::vector<OwnSite> ownSitesOf(const Profile &profile, const std::vector<OwnSite> &all)
{
    if (profile.ownSites.isEmpty())
        return proposeOwnSites(all);
    std::vector<OwnSite> own;
    for (const QString &host : profile.ownSites) {
        const auto met = std::find_if(all.begin(), all.end(), [&host](const OwnSite &site) { return site.host == host; });
        own.push_back(met == all.end() ? OwnSite {host, OwnSiteSource::Profile, 0, 0} : *met);
        own.back().source = OwnSiteSource::Profile;
    }
    return own;
}

std::vector<Case> makeCases(const CaseContext &context, const FoundCases &found, const Parallel &parallel)
{
    std::vector<Case> cases(found.facts.size());
    const auto work = [&](int job) {
        const std::size_t begin = static_cast<std::size_t>(job) * kCasesPerJob;
        const std::size_t end = std::min(cases.size(), begin + kCasesPerJob);
        for (std::size_t i = begin; i < end; ++i) {
            cases[i] = makeCase(context, found.facts[i]);
            cases[i].accounts = found.accounts[i];
        }
    };
    parallel(static_cast<int>((cases.size() + kCasesPerJob - 1) / kCasesPerJob), work);
    return cases;
}

} // namespace

Result<AssessmentPtr> assess(AssessRequest request, const Parallel &parallel, std::stop_token stop)
{
    if (!request.accounts.table)
        return fail(ErrorCode::NothingToAssess);
    const AccountTable &table = *request.accounts.table;
    auto assessment = std::make_shared<Assessment>();
    assessment->allSites = sitesByAccounts(table, parallel);
    assessment->ownSites = ownSitesOf(request.profile, assessment->allSites);
    QStringList ownHosts;
    for (const OwnSite &site : assessment->ownSites)
        ownHosts.append(site.host);
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled);

    const RowKeys keys(request, ownHosts, parallel);
    Result<FoundCases> found = findCases(keys, table.rowCount(), parallel, stop);
    if (!found)
        return Unexpected(found.error());
    assessment->cases = makeCases(caseContext(request), *found, parallel);
    assessment->caseOfRow = std::move(found->caseOfRow);

    const AccountTablePtr &external = request.accounts.externalUsers;
    assessment->totals = totalsOf(assessment->cases, external ? external->rowCount() : 0);
    const Day day = isDate(request.today) ? request.today : request.accounts.date;
    for (const Period period : {Period::Month, Period::Year}) {
        Result<CostSummary> summary = costSummary(assessment->totals, request.profile, request.prices, period, day);
        if (!summary)
            return Unexpected(summary.error());
        (period == Period::Month ? assessment->month : assessment->year) = *summary;
    }
    assessment->annotations = annotationColumns(request.accounts.annotations.get(), table, day);
    assessment->accounts = std::move(request.accounts);
    assessment->profile = std::move(request.profile);
    assessment->rules = std::move(request.rules);
    assessment->prices = std::move(request.prices);
    assessment->today = request.today;
    return AssessmentPtr(std::move(assessment));
}

} // namespace core
