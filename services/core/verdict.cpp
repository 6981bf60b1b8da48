// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict.h"

#include "core/wordkey.h"

#include <array>

namespace core {

namespace {

template <typename Enum, std::size_t Size>
QLatin1String keyOf(const std::array<const char *, Size> &keys, Enum value)
{
    static_assert(Size == static_cast<std::size_t>(Enum::Count));
    return QLatin1String(keys[static_cast<std::size_t>(value)]);
}

template <typename Value>
struct Word
{
    std::string_view key; ///< as WordKey makes it
    Value value;
};

template <typename Value, std::size_t Size>
Value find(const Word<Value> (&words)[Size], std::string_view text)
{
    const WordKey key(text);
    if (std::string_view(key).size() == 1 && trimmedText(text).size() != 1)
        return Value::Unknown; // "-1" is no "1"
    for (const Word<Value> &word : words) {
        if (word.key == std::string_view(key))
            return word.value;
    }
    return Value::Unknown;
}

constexpr Word<AccountStatus> kStatus[] {
    {"active", AccountStatus::Active},
    {"activated", AccountStatus::Active},
    {"enabled", AccountStatus::Active},
    {"yes", AccountStatus::Active}, // `active` = Yes/No in users exports before September 2021
    {"true", AccountStatus::Active},
    {"1", AccountStatus::Active},
    {"suspended", AccountStatus::Suspended},
    {"deactivated", AccountStatus::Deactivated},
    {"inactive", AccountStatus::Deactivated},
    {"disabled", AccountStatus::Deactivated},
    {"notactive", AccountStatus::Deactivated},
    {"no", AccountStatus::Deactivated},
    {"false", AccountStatus::Deactivated},
    {"0", AccountStatus::Deactivated},
    {"closed", AccountStatus::Closed},
    {"deleted", AccountStatus::Closed},
    {"fordeletion", AccountStatus::ForDeletion},
    {"pendingdeletion", AccountStatus::ForDeletion},
    {"scheduledfordeletion", AccountStatus::ForDeletion},
    {"deletionscheduled", AccountStatus::ForDeletion},
    {"deletionpending", AccountStatus::ForDeletion},
    {"markedfordeletion", AccountStatus::ForDeletion},
};

constexpr Word<Tri> kTri[] {
    {"yes", Tri::Yes},
    {"y", Tri::Yes},
    {"true", Tri::Yes},
    {"t", Tri::Yes},
    {"1", Tri::Yes},
    {"on", Tri::Yes},
    {"billable", Tri::Yes},
    {"enabled", Tri::Yes},
    {"enforced", Tri::Yes},
    {"required", Tri::Yes},
    {"verified", Tri::Yes},
    {"claimed", Tri::Yes},
    {"no", Tri::No},
    {"n", Tri::No},
    {"false", Tri::No},
    {"f", Tri::No},
    {"0", Tri::No},
    {"off", Tri::No},
    {"nonbillable", Tri::No},
    {"notbillable", Tri::No},
    {"unbillable", Tri::No},
    {"disabled", Tri::No},
    {"notenabled", Tri::No},
    {"notenforced", Tri::No},
    {"notrequired", Tri::No},
    {"unverified", Tri::No},
    {"notverified", Tri::No},
    {"unclaimed", Tri::No},
    {"notclaimed", Tri::No},
};

constexpr Word<ManagedBy> kManagedBy[] {
    {"synced", ManagedBy::Scim}, // v2 `managementSource`: the sign of an identity-provider account
    {"scim", ManagedBy::Scim},
    {"externaldirectoryscim", ManagedBy::Scim},
    {"provisioned", ManagedBy::Scim},
    {"userprovisioning", ManagedBy::Scim},
    {"google", ManagedBy::Google},
    {"googleworkspace", ManagedBy::Google},
    {"gsuite", ManagedBy::Google},
    {"externaldirectorygoogle", ManagedBy::Google},
    {"saml", ManagedBy::Saml},
    {"samljit", ManagedBy::Saml},
    {"invited", ManagedBy::Nobody},
    {"local", ManagedBy::Nobody},
    {"localdirectory", ManagedBy::Nobody},
    {"none", ManagedBy::Nobody},
    {"nobody", ManagedBy::Nobody},
    {"no", ManagedBy::Nobody},
    {"false", ManagedBy::Nobody},
    {"manual", ManagedBy::Nobody},
    {"notsynced", ManagedBy::Nobody},
    {"other", ManagedBy::Other},
    {"yes", ManagedBy::Other}, // by an identity provider, which one is not told
    {"true", ManagedBy::Other},
};

} // namespace

QLatin1String verdictKey(Verdict verdict)
{
    static constexpr std::array<const char *, 3> kKeys {"not-billable", "billable", "unknown"};
    return keyOf(kKeys, verdict);
}

QLatin1String certaintyKey(Certainty certainty)
{
    static constexpr std::array<const char *, 3> kKeys {"certain", "likely", "unknown"};
    return keyOf(kKeys, certainty);
}

QLatin1String intentKey(Intent intent)
{
    static constexpr std::array<const char *, 3> kKeys {"none", "intended", "accidental"};
    return keyOf(kKeys, intent);
}

QLatin1String causeKey(Cause cause)
{
    static constexpr std::array<const char *, 9> kKeys {"none", "trello-only", "bitbucket-only", "guest-only",
        "sandbox-only", "foreign-site-only", "free-plan-only", "mixed", "flag-only"};
    return keyOf(kKeys, cause);
}

QLatin1String statusKey(AccountStatus status)
{
    static constexpr std::array<const char *, 6> kKeys {
        "unknown", "active", "suspended", "deactivated", "closed", "for-deletion"};
    return keyOf(kKeys, status);
}

QLatin1String managedByKey(ManagedBy managedBy)
{
    static constexpr std::array<const char *, 6> kKeys {"unknown", "nobody", "scim", "google", "saml", "other"};
    return keyOf(kKeys, managedBy);
}

AccountStatus statusFromText(std::string_view text)
{
    return find(kStatus, text);
}

Tri triFromText(std::string_view text)
{
    return find(kTri, text);
}

ManagedBy managedByFromText(std::string_view text)
{
    return find(kManagedBy, text);
}

} // namespace core
