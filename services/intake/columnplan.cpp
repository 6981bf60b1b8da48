// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/columnplan.h"

#include "intake/kinds.h"

#include "core/textscanner.h"

#include <algorithm>
#include <array>
#include <limits>

namespace intake {

using core::ErrorCode;
using core::SourceKind;

namespace {

constexpr std::size_t kMostColumns = 16384;

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// Roles that one column of a file has; of several candidates the best name wins, the others are kept as extra.
bool isUnique(ColumnRole role)
{
    return role != ColumnRole::Extra && role != ColumnRole::Product && role != ColumnRole::Activity;
}

std::size_t slotOf(const ColumnName &name)
{
    constexpr std::size_t kFields = 64;
    return name.role == ColumnRole::Field ? static_cast<std::size_t>(name.field)
                                          : kFields + static_cast<std::size_t>(name.role);
}

bool isListKind(SourceKind kind)
{
    return kind == SourceKind::Leavers || kind == SourceKind::Protected || kind == SourceKind::ExternalUsers;
}

bool isPeopleKind(SourceKind kind)
{
    return isListKind(kind) || kind == SourceKind::Departments;
}

bool isListEntry(std::string_view cell)
{
    const std::string_view text = core::trimmedText(cell);
    return looksLikeMail(text) || looksLikeId(text)
        || (text.size() > 1 && text.front() == '@' && text.find('.') != text.npos);
}

void planList(const std::vector<std::string> &cells, ColumnPlan &plan)
{
    plan.isList = true;
    std::size_t filled = 0;
    std::size_t entries = 0;
    std::size_t first = cells.size();
    for (std::size_t i = 0; i < cells.size(); ++i) {
        filled += core::trimmedText(cells[i]).empty() ? 0 : 1;
        if (isListEntry(cells[i])) {
            ++entries;
            first = std::min(first, i);
        }
    }
    plan.isListInOneRow = entries == filled && entries > 1;
    plan.columns.resize(plan.isListInOneRow ? 1 : cells.size());
    plan.columns[plan.isListInOneRow ? 0 : first].role = ColumnRole::Mail;
}

} // namespace

int ColumnPlan::find(ColumnRole role) const
{
    const auto it = std::find_if(
        columns.begin(), columns.end(), [role](const PlannedColumn &column) { return column.role == role; });
    return it == columns.end() ? -1 : static_cast<int>(it - columns.begin());
}

int ColumnPlan::find(core::Field field) const
{
    const auto it = std::find_if(columns.begin(), columns.end(),
        [field](const PlannedColumn &column) { return column.role == ColumnRole::Field && column.field == field; });
    return it == columns.end() ? -1 : static_cast<int>(it - columns.begin());
}

namespace {

/// Makes the column with the most e-mail addresses the e-mail, if they are at least half of its cells.
bool findMailColumn(ColumnPlan &plan, const std::vector<std::vector<std::string>> &sample)
{
    std::size_t best = plan.columns.size();
    int most = 0;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        int filled = 0;
        int mails = 0;
        for (const std::vector<std::string> &row : sample) {
            const std::string_view cell = i < row.size() ? core::trimmedText(row[i]) : std::string_view();
            filled += cell.empty() ? 0 : 1;
            mails += looksLikeMail(cell) ? 1 : 0;
        }
        if (mails > most && 2 * mails >= filled) {
            most = mails;
            best = i;
        }
    }
    if (best == plan.columns.size())
        return false;
    plan.columns[best].role = ColumnRole::Mail;
    return true;
}

} // namespace

core::Result<ColumnPlan> planColumns(const std::vector<std::string> &cells, std::optional<SourceKind> given,
    const QString &path, qint64 line, const std::vector<std::vector<std::string>> &sample)
{
    if (cells.size() > kMostColumns)
        return core::fail(ErrorCode::TooManyColumns, path, QString::number(cells.size()), line);
    std::array<int, 128> best;
    best.fill(-1);
    std::vector<ColumnName> names(cells.size());
    int known = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        names[i] = columnName(cells[i]);
        known += isKnownColumn(cells[i]) ? 1 : 0;
        if (!isUnique(names[i].role))
            continue;
        int &holder = best[slotOf(names[i])];
        if (holder < 0 || names[i].rank < names[static_cast<std::size_t>(holder)].rank)
            holder = static_cast<int>(i);
    }
    ColumnPlan plan;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string_view text = core::trimmedText(cells[i]);
        PlannedColumn column;
        column.header = toText(text);
        plan.header << column.header;
        const ColumnName &name = names[i];
        if (!isUnique(name.role) || best[slotOf(name)] == static_cast<int>(i)) {
            column.role = name.role;
            column.field = name.field;
            column.product = name.product;
            column.accessRole = name.accessRole;
            column.site = toText(name.site);
        } else if (name.role == ColumnRole::Mail || name.role == ColumnRole::Id) {
            plan.repeated.push_back({static_cast<int>(i), best[slotOf(name)]});
        }
        plan.columns.push_back(std::move(column));
    }

    bool hasIdentity = plan.has(ColumnRole::Mail) || plan.has(ColumnRole::Id);
    if (!hasIdentity && isPeopleKind(given ? *given : detectKind(plan, path))
        && std::none_of(cells.begin(), cells.end(), isListEntry)) {
        hasIdentity = findMailColumn(plan, sample);
        known += hasIdentity ? 1 : 0;
    }
    if (given && !hasIdentity && isListKind(*given) && std::any_of(cells.begin(), cells.end(), isListEntry)) {
        plan = {};
        planList(cells, plan);
        plan.kind = *given;
        return plan;
    }
    plan.kind = given ? *given : detectKind(plan, path);
    if (given && known > 0) {
        const QStringList missing = missingColumns(plan, *given);
        if (!missing.isEmpty())
            return core::fail(ErrorCode::WrongKind, path, missing.join(QLatin1String(", ")), line);
    }
    if (!hasIdentity) {
        const bool isNoTable = known == 0 && cells.size() <= 1;
        return core::fail(isNoTable ? ErrorCode::NotCsv : ErrorCode::HeaderNotRecognised, path,
            plan.header.join(QLatin1String(", ")).left(200), line);
    }
    if (plan.kind == SourceKind::Leavers && plan.find(core::Field::LeaverSince) < 0) {
        for (PlannedColumn &column : plan.columns) {
            if (column.role == ColumnRole::Extra
                && column.header.compare(QLatin1String("date"), Qt::CaseInsensitive) == 0) {
                column.role = ColumnRole::Field;
                column.field = core::Field::LeaverSince;
                break;
            }
        }
    }
    plan.era = detectEra(plan, plan.kind);
    plan.isKindAssumed = !given && plan.kind == SourceKind::ManagedAccounts && isKindOpen(plan, path);
    return plan;
}

bool looksLikeId(std::string_view text)
{
    const auto isHex
        = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); };
    if (text.size() == 24)
        return std::all_of(text.begin(), text.end(), isHex);
    const std::size_t colon = text.find(':');
    if (colon == text.npos || colon == 0 || colon > 8 || text.size() - colon - 1 != 36)
        return false;
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(colon) + 1, text.end(),
        [&](char c) { return c == '-' || isHex(c); });
}

bool looksLikeMail(std::string_view text)
{
    const std::size_t at = text.rfind('@');
    if (at == text.npos || at == 0 || at + 1 == text.size())
        return false;
    return std::none_of(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7F; });
}

} // namespace intake
