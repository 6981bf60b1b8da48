// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/day.h"
#include "core/hugearray.h"
#include "core/product.h"

#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

using Row = quint32;
inline constexpr Row kNoRow = 0xffffffffu;

/// A column of values that repeat: a code a row, and the distinct values. Code 0 is the empty cell.
/// Codes are 16 bits wide until a column has more than 65,535 values, then 32.
struct CodeColumn
{
    HugeArray<quint16> narrow;
    HugeArray<quint32> wide;                 ///< used instead of narrow when it is not empty
    std::vector<std::string> values {std::string()}; ///< UTF-8, trimmed, as written in the file

    bool isPresent() const { return !narrow.isEmpty() || !wide.isEmpty() || present; }
    quint32 code(Row row) const { return wide.isEmpty() ? narrow[row] : wide[row]; }
    std::string_view value(Row row) const { return isPresent() && (!narrow.isEmpty() || !wide.isEmpty()) ? std::string_view(values[code(row)]) : std::string_view(); }
    bool present = false;                    ///< true also for the column of a file without rows
};

/// Columns that repeat and that Leanseat understands. Their raw texts are kept; core/facts.h reads them.
enum class Field : quint8 {
    Status,               ///< Active, Deactivated, inactive, closed, for_deletion, suspended …
    AccountType,          ///< atlassian, customer, app (API dump)
    Billable,             ///< Atlassian's own flag (console column or access_billable)
    PolicyName,
    PolicyType,           ///< "Non-billable" or the like
    SingleSignOn,
    TwoStep,
    PasswordRequirements,
    IdleSession,
    VerifiedEmail,
    Claimed,              ///< accounts-from-domains export
    OrgRole,              ///< names organisation admins
    Groups,               ///< group names joined by ", "
    ManagedBy,            ///< who manages the account: scim, google, none … (managementSource, "Identity provider")
    Directory,
    Department,           ///< joined from a departments file
    CostCentre,
    LeaverSince,          ///< joined from a leavers file; date text or "yes"
    Locale,
    Count
};

/// The cell of a product column that a row doesn't have, since it ends before: not "no access", but not known.
inline constexpr std::string_view kMissingCell = "(missing)";

/// One product column of the file: cells hold comma-separated sites, or a plan (Trello), or "User".
struct ProductColumn
{
    QString header;                ///< as written in the file
    Product product = Product::Other;
    AccessRole role = AccessRole::Unspecified;
    QString site;                  ///< where the header itself names one ("Jira - acme.atlassian.net"), else empty
    CodeColumn cells;
};

/// Last activity in one product (and site, where the header names one).
struct ActivityColumn
{
    QString header;
    Product product = Product::Other;
    QString site;
    HugeArray<Day> days;
};

/// A column that we do not understand: kept and shown.
struct ExtraColumn
{
    QString header;
    CodeColumn cells;
};

/// A further e-mail or Atlassian ID under which a source knows an account, beside those that its row shows.
struct AccountAlias
{
    Row row = 0;
    bool isMail = false;
    std::string text;   ///< as written in the file
    std::string folded; ///< core/fold.h

    friend auto operator<=>(const AccountAlias &, const AccountAlias &) = default;
};

void sortAliases(std::vector<AccountAlias> &aliases); ///< as AccountTableData wants them

/// The struct of arrays behind AccountTable; filled once by whoever reads a source, then moved in.
/// Texts of a row lie one behind the other: name, e-mail, id. The folded text of a row is
/// name NUL e-mail NUL id NUL, case-folded (core/fold.h), so that one needle is found in any of them and no match can span
/// two rows. Offsets are relative to `blockBase[row >> kBlockShift]`, so that texts may exceed 4 GiB.
struct AccountTableData
{
    static constexpr int kBlockShift = 16;

    Row rows = 0;
    HugeArray<char> text;            ///< padded by at least 64 bytes
    HugeArray<quint32> textOffset;   ///< rows
    HugeArray<quint16> nameLength;   ///< bytes
    HugeArray<quint16> mailLength;
    HugeArray<quint16> idLength;
    std::vector<quint64> textBase;   ///< one a block of 65,536 rows
    HugeArray<char> folded;          ///< padded by at least 64 bytes
    HugeArray<quint32> foldedOffset; ///< rows
    HugeArray<quint16> foldedLength; ///< bytes, NULs included
    std::vector<quint64> foldedBase;
    HugeArray<Day> lastActive;       ///< empty where no source tells
    HugeArray<Day> added;            ///< "Added to org"; empty where no source tells
    std::array<CodeColumn, static_cast<std::size_t>(Field::Count)> fields;
    std::vector<ProductColumn> products;
    std::vector<ActivityColumn> activity;
    std::vector<ExtraColumn> extra;
    std::vector<AccountAlias> aliases; ///< ascending, all different
};

/// All accounts of a batch: columnar, immutable, shared by pointer. Reading is safe from any thread.
class AccountTable final
{
public:
    AccountTable() = default;
    explicit AccountTable(AccountTableData &&data);

    Row rowCount() const { return m.rows; }
    /// Views stay valid as long as the table. UTF-8; e-mail and name trimmed, as written in the file otherwise.
    std::string_view name(Row row) const { return {text(row), m.nameLength[row]}; }
    std::string_view mail(Row row) const { return {text(row) + m.nameLength[row], m.mailLength[row]}; }
    std::string_view id(Row row) const { return {text(row) + m.nameLength[row] + m.mailLength[row], m.idLength[row]}; }
    /// name NUL e-mail NUL id NUL, case-folded.
    std::string_view folded(Row row) const { return {foldedText(row), m.foldedLength[row]}; }
    std::string_view foldedMail(Row row) const;
    std::string_view foldedId(Row row) const;
    std::string_view domain(Row row) const; ///< part of the folded e-mail behind its last @, may be empty

    /// The newest of the account's own date and those of its products; kNever where all that is known is "never".
    Day lastActive(Row row) const { return lastSeen().isEmpty() ? kNoDay : lastSeen()[row]; }
    /// The same as a column; empty where no source tells.
    const HugeArray<Day> &lastSeen() const { return m_lastSeen.isEmpty() ? m.lastActive : m_lastSeen; }
    Day added(Row row) const { return m.added.isEmpty() ? kNoDay : m.added[row]; }
    bool has(Field field) const { return column(field).isPresent(); }
    const CodeColumn &column(Field field) const { return m.fields[static_cast<std::size_t>(field)]; }
    std::string_view value(Field field, Row row) const { return column(field).value(row); }
    const std::vector<ProductColumn> &products() const { return m.products; }
    const std::vector<ActivityColumn> &activity() const { return m.activity; }
    const std::vector<ExtraColumn> &extra() const { return m.extra; }
    /// Of all rows, by row; seldom any.
    const std::vector<AccountAlias> &aliases() const { return m.aliases; }

    /// For scans that walk the arenas themselves (core/search).
    const AccountTableData &data() const { return m; }

private:
    const char *text(Row row) const
    {
        return m.text.data() + m.textBase[row >> AccountTableData::kBlockShift] + m.textOffset[row];
    }
    const char *foldedText(Row row) const
    {
        return m.folded.data() + m.foldedBase[row >> AccountTableData::kBlockShift] + m.foldedOffset[row];
    }

    AccountTableData m;
    HugeArray<Day> m_lastSeen; ///< only where products have dates of their own
};

using AccountTablePtr = std::shared_ptr<const AccountTable>;

} // namespace core
