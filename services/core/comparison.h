// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "core/parallel.h"

#include <array>
#include <optional>
#include <vector>

namespace core {

/// What happened to an account between two snapshots.
enum class ChangeKind : quint8 { Came, Left, Changed, Count };

/// What happened to its seat on the bill (isBilled()).
enum class SeatChange : quint8 { None, Newly, NoLonger, Count };

/// What may differ in an account that is in both. Last activity is none of them.
enum class ChangedField : quint8 {
    Verdict,
    Status,
    Access,     ///< products, sites, plans
    Policy,     ///< name or type
    Flag,       ///< Atlassian's own billable flag
    Claimed,
    Intent,
    ManagedBy,
    Department,
    Name,
    Mail,
    Id,
    Count
};

/// Why a seat came onto the bill or left it; for accounts without one, why they came or left. The first that fits.
/// Those of a pair are each other's opposite: with the snapshots swapped the one becomes the other.
enum class ChangeCause : quint8 {
    None,           ///< the seat didn't change
    Came,           ///< the account is new, or
    Left,           ///< gone
    Activated,
    Deactivated,    ///< closed and for deletion too
    Claimed,
    Unclaimed,
    LeftPolicy,     ///< a non-billable one
    EnteredPolicy,
    FlagChanged,    ///< Atlassian's flag decides and says something else
    GainedAccess,   ///< to a product that counts and was not there before
    LostAccess,     ///< to the last one
    AccessChanged,  ///< same product, another plan, role or place
    BecameKnown,    ///< nobody could tell before
    BecameUnknown,
    RulesDiffer,    ///< same facts, other rules
    ProfileDiffers, ///< same facts, other edition, way of counting or own workspaces
    FilesDiffer,    ///< one file tells what the other doesn't: another kind of file, a column, a joined file
    PricesDiffer,   ///< in lines of cost only: other prices, edition or billing for the seats that stayed
    Other,
    Count
};

/// `came`, `left`, `changed`; `none`, `newly`, `no-longer`; `verdict`, `status`, `access`, `policy`, `flag`, `claimed`, `intent`, `idp`,
/// `department`, `name`, `email`, `id`; `none`, `came`, `left`, `activated`, `deactivated`, `claimed`, `unclaimed`, `left-policy`,
/// `entered-policy`, `flag-changed`, `gained-access`, `lost-access`, `access-changed`, `became-known`, `became-unknown`, `rules-differ`,
/// `profile-differs`, `files-differ`, `prices-differ`, `other`.
QLatin1String changeKindKey(ChangeKind kind);
QLatin1String seatChangeKey(SeatChange seat);
QLatin1String changedFieldKey(ChangedField field);
QLatin1String changeCauseKey(ChangeCause cause);

/// One account that came, left or changed.
struct AccountChange
{
    Row older = kNoRow;
    Row newer = kNoRow;
    quint16 fields = 0;    ///< bits 1 << ChangedField, of an account that is in both
    ChangeCause cause = ChangeCause::None;
    SeatChange seat = SeatChange::None;
    Product product = Product::Count; ///< the one through which the seat came or went; Count: none, or several
    quint32 place = 0;     ///< which one it is of those with its cause and seat, in the order of SnapshotComparison::changes

    ChangeKind kind() const { return older == kNoRow ? ChangeKind::Came : newer == kNoRow ? ChangeKind::Left : ChangeKind::Changed; }
    bool has(ChangedField field) const { return (fields >> static_cast<int>(field) & 1) != 0; }
    friend bool operator==(const AccountChange &, const AccountChange &) = default;
};

/// Money of both periods.
struct PeriodMoney
{
    Money year;
    Money month;

    friend bool operator==(const PeriodMoney &, const PeriodMoney &) = default;
};

/// All seats of one cause, and what they cost.
struct CauseLine
{
    ChangeCause cause = ChangeCause::None;
    qint64 newly = 0;
    qint64 noLonger = 0;
    PeriodMoney added;   ///< by the newly billable
    PeriodMoney removed; ///< by those no longer; of PricesDiffer: added − removed is what the seats that stayed cost more

    friend bool operator==(const CauseLine &, const CauseLine &) = default;
};

/// One of the two.
struct ComparedSide
{
    Day day = kNoDay;
    SourceKind kind = SourceKind::ManagedAccounts; ///< of the file that says who exists
    QString rules;  ///< id of the rule set
    QString prices; ///< id of the price book
    qint64 accounts = 0;
    qint64 seats = 0; ///< that the bill counts
    qint64 billable = 0;
    qint64 notBillable = 0;
    qint64 unknown = 0;
    qint64 intended = 0;
    qint64 accidental = 0;
    PeriodMoney cost;
    bool costIsKnown = true;
};

/// Two snapshots beside each other. accounts: newer = older − left + came; seats: newer = older − noLonger + newly.
struct SnapshotComparison
{
    ComparedSide older;
    ComparedSide newer;
    std::vector<AccountChange> changes; ///< those in newer in order of its rows, then those that left in order of the older one's
    qint64 came = 0;
    qint64 left = 0;
    qint64 changed = 0;  ///< in both, and something of ChangedField differs
    qint64 unchanged = 0; ///< in both
    qint64 onlySeen = 0; ///< of the unchanged: another day of last activity
    qint64 newlyBillable = 0;
    qint64 noLongerBillable = 0; ///< becameUnknown among them
    qint64 becameUnknown = 0; ///< of those no longer billable: the newer snapshot can't tell, so that they may well be
    qint64 becameKnown = 0;   ///< of the newly billable: the older snapshot couldn't tell
    qint64 notTold = 0;  ///< of those that came or left: only since one kind of file doesn't list such accounts
    std::array<qint64, static_cast<std::size_t>(ChangedField::Count)> byField {};
    std::array<qint64, static_cast<std::size_t>(Product::Count)> newlyThrough {};    ///< newly billable by one product alone
    std::array<qint64, static_cast<std::size_t>(Product::Count)> noLongerThrough {};
    std::vector<CauseLine> causes; ///< those with a seat or a cost, in order of ChangeCause
    bool rulesDiffer = false;
    bool pricesDiffer = false;
    bool profileDiffers = false; ///< edition, billing, way of counting, own sites or workspaces
    bool kindsDiffer = false;    ///< of the files that say who exists
    bool columnsDiffer = false;  ///< products, flags, policies or departments that one of them doesn't tell
    /// newer − older; nothing where one isn't known or currencies differ. The causes' added − removed add up to it.
    std::optional<PeriodMoney> difference;
};

/// Compares two assessments; pure, the same counts, causes and money in any order of rows. What went is priced as the
/// older bill's last seats, what came as the newer bill's last seats; parts are split by largest remainder.
[[nodiscard]] SnapshotComparison compare(const Assessment &older, const Assessment &newer, const Parallel &parallel = serial);

/// What one seat's coming or going costs: its share of its cause's line, positive or negative; shares add up. Nothing
/// where the seat didn't change or the difference isn't known.
std::optional<PeriodMoney> costOf(const SnapshotComparison &comparison, const AccountChange &change);

/// One thing that differs, in raw values: keys of closed sets, texts as in the files.
struct FieldChange
{
    ChangedField field = ChangedField::Verdict;
    Product product = Product::Count; ///< of Access
    QString before; ///< empty = none, or not told; of Access the cells' parts joined by ", ", `yes` where a date alone tells it
    QString after;

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

/// Everything that differs between an account's two rows, in order of ChangedField and Product.
std::vector<FieldChange> fieldChanges(const Assessment &older, Row olderRow, const Assessment &newer, Row newerRow);

} // namespace core
