// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/columnplan.h"

#include "intake/columnmapping.h"
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

/// A bare list: its first row stands in @p cells.
void planList(const std::vector<std::string> &cells, const std::vector<std::optional<core::ColumnUse>> &uses, ColumnPlan &plan)
{
    plan = {};
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
    const bool isMapped = std::any_of(uses.begin(), uses.end(), [](const auto &use) { return use.has_value(); });
    plan.isListInOneRow = entries == filled && entries > 1 && !isMapped;
    plan.columns.resize(plan.isListInOneRow ? 1 : cells.size());
    for (std::size_t i = 0; i < plan.columns.size() && isMapped; ++i) {
        if (uses[i])
            plan.columns[i].setUse(*uses[i]);
    }
    if (!plan.has(ColumnRole::Mail) && !plan.has(ColumnRole::Id))
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
int findMailColumn(
    PlanDraft &draft, const std::vector<std::vector<std::string>> &sample)
{
    ColumnPlan &plan = draft.plan;
    std::size_t best = plan.columns.size();
    int most = 0;
    for (std::size_t i = 0; i < plan.columns.size(); ++i) {
        if (draft.isChosen[i])
            continue;
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
        return -1;
    plan.columns[best].setUse({ColumnRole::Mail, {}, core::Product::Other, {}, {}});
    return static_cast<int>(best);
}

/// A list of all people, of whom few leave, is none of leavers: who has no date there is still here.
bool isListOfPeople(const ColumnPlan &plan, const std::vector<std::vector<std::string>> &sample)
{
    if (plan.find(core::Field::Department) < 0 && plan.find(core::Field::CostCentre) < 0)
        return false;
    const auto column = static_cast<std::size_t>(plan.find(core::Field::LeaverSince));
    return std::any_of(sample.begin(), sample.end(), [column](const std::vector<std::string> &row) {
        return column >= row.size() || core::trimmedText(row[column]).empty();
    });
}

/// The columns by their names, but for those that the user tells; gives how many are known.
int nameColumns(const std::vector<std::string> &cells, const std::vector<std::optional<core::ColumnUse>> &uses, ColumnPlan &plan)
{
    std::array<int, 128> best;
    best.fill(-1);
    std::vector<ColumnName> names(cells.size());
    int known = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        names[i] = columnName(cells[i]);
        if (uses[i]) {
            names[i] = {};
            names[i].role = uses[i]->role;
            names[i].field = uses[i]->field;
            names[i].rank = -1;
        }
        known += uses[i] || isKnownColumn(cells[i]) ? 1 : 0;
        if (!isUnique(names[i].role))
            continue;
        int &holder = best[slotOf(names[i])];
        if (holder < 0 || names[i].rank < names[static_cast<std::size_t>(holder)].rank)
            holder = static_cast<int>(i);
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
        PlannedColumn column;
        column.header = toText(core::trimmedText(cells[i]));
        plan.header << column.header;
        const ColumnName &name = names[i];
        if (uses[i]) {
            column.setUse(*uses[i]);
        } else if (!isUnique(name.role) || best[slotOf(name)] == static_cast<int>(i)) {
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
    return known;
}

} // namespace

PlanDraft draftColumns(const std::vector<std::string> &cells, const PlanWish &wish, const QString &path, qint64 line,
    const std::vector<std::vector<std::string>> &sample)
{
    PlanDraft draft;
    ColumnPlan &plan = draft.plan;
    const auto &given = wish.kind;
    const auto refuse = [&](ErrorCode code, const QString &detail) {
        draft.error = core::Error {code, path, line, 0, detail};
    };
    if (cells.size() > kMostColumns) {
        refuse(ErrorCode::TooManyColumns, QString::number(cells.size()));
        return draft;
    }
    const bool hasEntries = std::any_of(cells.begin(), cells.end(), isListEntry);
    const bool isNamed = std::any_of(cells.begin(), cells.end(), [](const std::string &cell) {
        const ColumnRole role = columnName(cell).role;
        return role == ColumnRole::Mail || role == ColumnRole::Id;
    });
    const bool isBare = hasEntries && !isNamed;
    auto chosen = chosenUses(cells, !isBare, wish.mapping, path, line);
    if (!chosen)
        draft.error = chosen.error();
    const std::vector<std::optional<core::ColumnUse>> uses
        = chosen ? std::move(*chosen) : std::vector<std::optional<core::ColumnUse>>(cells.size());
    for (const auto &use : uses)
        draft.isChosen.push_back(use.has_value());

    int known = nameColumns(cells, uses, plan);
    bool hasIdentity = plan.has(ColumnRole::Mail) || plan.has(ColumnRole::Id);
    if (!hasIdentity && !hasEntries && isPeopleKind(given ? *given : detectKind(plan, path))) {
        draft.guessed = findMailColumn(draft, sample);
        hasIdentity = draft.guessed >= 0;
        known += hasIdentity ? 1 : 0;
    }
    if (isBare) {
        const QString header = plan.header.join(QLatin1String(", ")).left(200);
        planList(cells, uses, plan);
        draft.isChosen.resize(plan.columns.size());
        plan.kind = given ? *given : detectKind(plan, path);
        const bool isTold = !wish.mapping.empty() || (given && isListKind(*given));
        const QStringList missing = given && isTold ? missingColumns(plan, *given) : QStringList();
        if (!draft.error && !missing.isEmpty())
            refuse(ErrorCode::WrongKind, missing.join(QLatin1String(", ")));
        if (!draft.error && !isTold)
            refuse(known == 0 && cells.size() <= 1 ? ErrorCode::NotCsv : ErrorCode::HeaderNotRecognised, header);
        plan.isKindAssumed = !given && plan.kind == SourceKind::ManagedAccounts && isKindOpen(plan, path);
        return draft;
    }
    plan.kind = given ? *given : detectKind(plan, path);
    if (!given && plan.kind == SourceKind::Leavers && plan.find(core::Field::LeaverSince) >= 0 && isListOfPeople(plan, sample))
        plan.kind = SourceKind::Departments;
    if (given && known > 0 && !draft.error) {
        const QStringList missing = missingColumns(plan, *given);
        if (!missing.isEmpty())
            refuse(ErrorCode::WrongKind, missing.join(QLatin1String(", ")));
    }
    if (!hasIdentity && !draft.error) {
        const bool isNoTable = known == 0 && cells.size() <= 1;
        refuse(isNoTable ? ErrorCode::NotCsv : ErrorCode::HeaderNotRecognised,
            plan.header.join(QLatin1String(", ")).left(200));
    }
    if (plan.kind == SourceKind::Leavers && plan.find(core::Field::LeaverSince) < 0) {
        for (std::size_t i = 0; i < plan.columns.size(); ++i) {
            PlannedColumn &column = plan.columns[i];
            if (column.role == ColumnRole::Extra && !draft.isChosen[i]
                && (column.header.compare(QLatin1String("date"), Qt::CaseInsensitive) == 0
                    || column.header.compare(QLatin1String("datum"), Qt::CaseInsensitive) == 0)) {
                column.role = ColumnRole::Field;
                column.field = core::Field::LeaverSince;
                break;
            }
        }
    }
    plan.era = detectEra(plan, plan.kind);
    plan.isKindAssumed = !given && plan.kind == SourceKind::ManagedAccounts && isKindOpen(plan, path);
    return draft;
}

core::Result<ColumnPlan> planColumns(const std::vector<std::string> &cells, const PlanWish &wish, const QString &path,
    qint64 line, const std::vector<std::vector<std::string>> &sample)
{
    PlanDraft draft = draftColumns(cells, wish, path, line, sample);
    if (draft.error)
        return core::Unexpected(std::move(*draft.error));
    return std::move(draft.plan);
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
