// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"

#include <QString>

#include <array>

namespace core {

/// The six ways, by the numbers that people know them by.
enum class Option : quint8 {
    ExcludeFromClaim,
    NonBillablePolicy,
    WorkspaceCleanup,
    DeactivateOrDelete,
    SupportRequest,
    ScimReprovision,
    Count
};
inline int optionNumber(Option option) { return static_cast<int>(option) + 1; }

enum class Eligibility : quint8 { Eligible, Blocked, Unknown, NotNeeded, Count };
QLatin1String eligibilityKey(Eligibility eligibility); ///< `eligible`, `blocked`, `unknown`, `not-needed`

/// Why an option is blocked, unknown or not needed. Each has a sentence and "who can lift it" in models.
enum class OptionReason : quint8 {
    None,
    NotBillable,          ///< nothing to save
    Intended,             ///< a seat that is meant
    Protected,
    NotClaimed,
    AlreadyDeactivated,
    VerdictUnknown,
    IdpManaged,           ///< SCIM
    GoogleManaged,
    IdpUnknown,           ///< who manages the account is not known: preflight finds out
    LikelyRefusedProvisioned, ///< unclaim was reported to refuse provisioned accounts
    NeedsPortalSso,       ///< person needs SSO on the portal
    PortalSsoUnknown,
    NotTrello,            ///< option 3 frees only seats that are billable by Trello alone
    OtherAccess,          ///< the seat stays because of another access
    StillActive,          ///< not known as a leaver: deactivating takes all apps
    NotIdpManaged,        ///< option 5 and 6 are for accounts synced from an identity provider
    NoScimRecord,         ///< Google sync: there is no SCIM record to cut
    GuardPremiumStays,    ///< policy saves Standard only
    AlreadyInPolicy,      ///< in a non-billable policy already
    Count
};
/// The reason's name in lower case with dashes: `none`, `not-billable`, `intended` …
QLatin1String optionReasonKey(OptionReason reason);

/// What the person or the organisation loses; bits.
enum class Loss : quint16 {
    None = 0,
    SingleSignOn = 1 << 0,
    EnforcedTwoStep = 1 << 1,
    IdpSync = 1 << 2,
    AutomaticClaim = 1 << 3,
    TrelloBoards = 1 << 4,
    AllAccess = 1 << 5,
    TicketOwnership = 1 << 6,
    Sessions = 1 << 7,
};
using Losses = quint16;
inline Losses operator|(Loss a, Loss b) { return static_cast<Losses>(static_cast<quint16>(a) | static_cast<quint16>(b)); }
inline Losses operator|(Losses a, Loss b) { return static_cast<Losses>(a | static_cast<quint16>(b)); }

enum class Undo : quint8 { NotNeeded, Yes, UntilDeadline, OnlyWhileNothingDeleted, No };

struct OptionAnswer
{
    Eligibility eligibility = Eligibility::Unknown;
    OptionReason reason = OptionReason::None;
    Losses losses = 0;
    Undo undo = Undo::Yes;
};
using OptionAnswers = std::array<OptionAnswer, static_cast<std::size_t>(Option::Count)>;

/// What we advise (decisions.md 2). `action` None = leave it.
enum class Advice : quint8 {
    None,
    Option1,
    Option2,
    Option3,
    Option4,
    Option5,
    Option6,
    AskToLeaveSite,       ///< guided, tracked like option 3; then option 2
    SwitchOffInProvider,  ///< IdP-managed leaver
    FindOut,              ///< preflight first: who manages the account is not known
    Count
};
enum class AdviceReason : quint8 {
    NotBillable,
    Intended,
    Protected,
    VerdictUnknown,
    Leaver,
    LeaverInProvider,
    TrelloOnly,
    LeaveSite,
    NoSsoNeeded,
    ScimManaged,
    SupportOnly,
    ManagerUnknown,
    PortalSsoUnknown,     ///< whether people need SSO on the portal is not known: the profile asks it
    LastResort,
    InYourOrder,          ///< open, and put before the others by the organisation's own order
    SwitchedOff,          ///< it is off already, and only Atlassian's flag still counts it
    Count
};
struct Recommendation
{
    Advice advice = Advice::None;
    AdviceReason reason = AdviceReason::NotBillable;
    Advice fallback = Advice::None; ///< e.g. option 2 when nobody answers by the deadline
};
QLatin1String adviceKey(Advice advice); ///< `none`, `1`…`6`, `ask-to-leave`, `switch-off-in-provider`, `find-out`
/// The reason's name in lower case with dashes: `not-billable`, `intended` …
QLatin1String adviceReasonKey(AdviceReason reason);

} // namespace core
