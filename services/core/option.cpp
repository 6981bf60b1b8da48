// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/option.h"

#include <array>

namespace core {

namespace {

template<typename Enum, std::size_t Size>
QLatin1String keyOf(const std::array<const char *, Size> &keys, Enum value)
{
    static_assert(Size == static_cast<std::size_t>(Enum::Count));
    return QLatin1String(keys[static_cast<std::size_t>(value)]);
}

} // namespace

QLatin1String eligibilityKey(Eligibility eligibility)
{
    static constexpr std::array<const char *, 4> kKeys {"eligible", "blocked", "unknown", "not-needed"};
    return keyOf(kKeys, eligibility);
}

QLatin1String optionReasonKey(OptionReason reason)
{
    static constexpr std::array<const char *, 20> kKeys {"none", "not-billable", "intended", "protected", "not-claimed",
        "already-deactivated", "verdict-unknown", "idp-managed", "google-managed", "idp-unknown", "likely-refused-provisioned",
        "needs-portal-sso", "portal-sso-unknown", "not-trello", "other-access", "still-active", "not-idp-managed", "no-scim-record",
        "guard-premium-stays", "already-in-policy"};
    return keyOf(kKeys, reason);
}

QLatin1String adviceKey(Advice advice)
{
    static constexpr std::array<const char *, 10> kKeys {
        "none", "1", "2", "3", "4", "5", "6", "ask-to-leave", "switch-off-in-provider", "find-out"};
    return keyOf(kKeys, advice);
}

QLatin1String adviceReasonKey(AdviceReason reason)
{
    static constexpr std::array<const char *, 16> kKeys {"not-billable", "intended", "protected", "verdict-unknown", "leaver",
        "leaver-in-provider", "trello-only", "leave-site", "no-sso-needed", "scim-managed", "support-only", "manager-unknown",
        "portal-sso-unknown", "last-resort", "in-your-order", "switched-off"};
    return keyOf(kKeys, reason);
}

} // namespace core
