// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessment.h"

#include <array>

namespace core {

QLatin1String flipKey(Flip flip)
{
    static constexpr std::array<const char *, static_cast<std::size_t>(Flip::Count)> kKeys {"none", "lose-access",
        "leave-trello", "clear-flag", "set-flag", "gain-access", "activate", "activate-and-gain", "be-claimed", "leave-policy",
        "become-agent", "find-out"};
    return QLatin1String(kKeys[static_cast<std::size_t>(flip)]);
}

QLatin1String missingKey(Missing missing)
{
    static constexpr std::array<const char *, static_cast<std::size_t>(Missing::Count)> kKeys {"none", "access-columns",
        "product-column", "plan", "role", "site-status", "account-kind", "flag-unreadable", "flag"};
    return QLatin1String(kKeys[static_cast<std::size_t>(missing)]);
}

QLatin1String candidateKey(Candidate candidate)
{
    switch (candidate) {
    case Candidate::NonBillablePolicy:
        return QLatin1String("non-billable-policy");
    case Candidate::EnterprisePlan:
        return QLatin1String("enterprise-plan");
    case Candidate::InNoWorkspace:
        return QLatin1String("in-no-workspace");
    case Candidate::AccessRemovedSince:
        return QLatin1String("access-removed-since");
    case Candidate::AppWithoutColumn:
        return QLatin1String("app-without-column");
    case Candidate::FlagOlder:
        return QLatin1String("flag-older");
    }
    return QLatin1String();
}

} // namespace core
