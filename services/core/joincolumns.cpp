// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joincolumns.h"

#include "core/fold.h"
#include "core/joincells.h"
#include "core/joinlayout.h"
#include "core/stronger.h"
#include "core/textscanner.h"
#include "core/verdict.h"

#include <algorithm>
#include <array>
#include <deque>
#include <functional>

namespace core {

namespace {

std::string number(int value)
{
    return std::to_string(value);
}

std::string sameText(std::string_view value)
{
    return folded(value);
}

/// Lists in any order are the same.
std::string sameParts(std::string_view value, std::string (*same)(std::string_view))
{
    std::vector<std::string> parts;
    while (!value.empty()) {
        const std::size_t end = std::min(value.find_first_of(",;\n"), value.size());
        if (const std::string_view part = trimmedText(value.substr(0, end)); !part.empty())
            parts.push_back(same(part));
        value.remove_prefix(std::min(end + 1, value.size()));
    }
    return unitedParts(std::move(parts), "\n");
}

std::string sameGroups(std::string_view value)
{
    return sameParts(value, sameText);
}

/// A site with and without https:// is the same access.
std::string samePlaces(std::string_view value)
{
    return sameParts(value, [](std::string_view part) {
        constexpr std::string_view kScheme = "://";
        if (const std::size_t scheme = part.find(kScheme); scheme != std::string_view::npos)
            part.remove_prefix(scheme + kScheme.size());
        while (part.ends_with('/'))
            part.remove_suffix(1);
        return folded(part);
    });
}

Sameness samenessOf(Field field)
{
    switch (field) {
    case Field::Status:
        return [](std::string_view value) {
            const AccountStatus status = statusFromText(value);
            return status == AccountStatus::Unknown ? folded(value) : number(static_cast<int>(status));
        };
    case Field::Billable:
    case Field::PolicyType:
    case Field::SingleSignOn:
    case Field::TwoStep:
    case Field::VerifiedEmail:
    case Field::Claimed:
        return [](std::string_view value) {
            const Tri tri = triFromText(value);
            return tri == Tri::Unknown ? folded(value) : number(static_cast<int>(tri));
        };
    case Field::ManagedBy:
        return [](std::string_view value) {
            const ManagedBy managedBy = managedByFromText(value);
            return managedBy == ManagedBy::Unknown ? folded(value) : number(static_cast<int>(managedBy));
        };
    case Field::LeaverSince:
        return [](std::string_view value) {
            bool ok = false;
            const Day day = parseDay(value, DayOrder::YearFirst, &ok);
            return ok ? number(day) : folded(value);
        };
    case Field::Groups:
        return sameGroups;
    case Field::AccountType:
    case Field::PolicyName:
    case Field::PasswordRequirements:
    case Field::IdleSession:
    case Field::OrgRole:
    case Field::Directory:
    case Field::Department:
    case Field::CostCentre:
    case Field::Locale:
    case Field::Count:
        return sameText;
    }
    return sameText;
}

/// Gives the value @p text to the rows that are empty and of which @p isWanted holds.
template <typename Wanted>
void fillEmpty(CodeColumn &column, Row rows, std::string_view text, const Wanted &isWanted)
{
    quint32 filled = 0;
    for (Row joined = 0; joined < rows; ++joined) {
        if (column.code(joined) != 0 || !isWanted(joined))
            continue;
        if (filled == 0) {
            filled = static_cast<quint32>(column.values.size());
            column.values.emplace_back(text);
            if (column.wide.isEmpty() && filled > 65535) {
                column.wide = HugeArray<quint32>(rows);
                std::copy(column.narrow.begin(), column.narrow.end(), column.wide.begin());
            }
        }
        if (column.wide.isEmpty())
            column.narrow[joined] = static_cast<quint16>(filled);
        else
            column.wide[joined] = filled;
    }
}

/// Leavers without a date are leavers too.
void markLeavers(CodeColumn &column, const std::vector<JoinSource> &sources, Row rows)
{
    fillEmpty(column, rows, "yes", [&sources](Row joined) {
        return std::any_of(sources.begin(), sources.end(), [joined](const JoinSource &source) {
            return source.kind() == SourceKind::Leavers && source.rowOf[joined] != kNoRow;
        });
    });
}

bool tellsOfUsers(const ProductColumn &column)
{
    return column.role != AccessRole::Guest && column.role != AccessRole::Customer;
}

/// Of an app that no file with the account has a column for, "no access" can't be said.
void markUntold(AccountTableData &data, const std::vector<JoinSource> &sources, const std::vector<std::size_t> &order,
    const Parallel &parallel)
{
    std::array<ProductColumn *, static_cast<std::size_t>(Product::Count)> first {};
    for (ProductColumn &column : data.products) {
        ProductColumn *&own = first[static_cast<std::size_t>(column.product)];
        if (!own && tellsOfUsers(column))
            own = &column;
    }
    parallel(static_cast<int>(first.size()), [&](int job) {
        ProductColumn *column = first[static_cast<std::size_t>(job)];
        if (!column)
            return;
        std::vector<const JoinSource *> telling;
        for (const std::size_t index : order) {
            const JoinSource &source = sources[index];
            const auto &own = source.table->products();
            const bool tells = tellsEveryApp(source.batch->source)
                || std::any_of(own.begin(), own.end(), [column](const ProductColumn &other) {
                       return other.product == column->product && tellsOfUsers(other);
                   });
            if (tellsOfAccounts(source.kind()) && tells)
                telling.push_back(&source);
        }
        fillEmpty(column->cells, data.rows, kMissingCell, [&telling](Row joined) {
            return std::all_of(telling.begin(), telling.end(),
                [joined](const JoinSource *source) { return source->rowOf[joined] == kNoRow; });
        });
    });
}

} // namespace

void joinColumns(AccountTableData &data, std::vector<JoinSource> &sources, const std::vector<std::size_t> &order,
    const Parallel &parallel)
{
    const JoinLayout layout(sources, order);
    // Each job writes its own column and log; both stay where they are.
    std::deque<JoinConflicts> conflicts;
    std::vector<std::function<void()>> jobs;
    const Row rows = data.rows;

    for (std::size_t i = 0; i < data.fields.size(); ++i) {
        const auto field = static_cast<Field>(i);
        const std::vector<CellPart> parts = layout.field(field);
        const bool marksLeavers = field == Field::LeaverSince && layout.hasLeavers();
        if (parts.empty() && !marksLeavers)
            continue;
        JoinConflicts &log = conflicts.emplace_back(sources, fieldLabel(field));
        jobs.push_back([&sources, &log, &out = data.fields[i], parts, field, marksLeavers, rows] {
            out = joinCells(sources, parts, rows, {EmptyCell::Unknown, field, field == Field::Groups ? ", " : ""}, samenessOf(field), log);
            if (marksLeavers)
                markLeavers(out, sources, rows);
        });
    }
    data.products.resize(layout.products().size());
    for (std::size_t i = 0; i < data.products.size(); ++i) {
        const JoinLayout::ProductLayout &from = layout.products()[i];
        ProductColumn &out = data.products[i];
        out.header = from.header;
        out.product = from.product;
        out.role = from.role;
        out.site = from.site;
        JoinConflicts &log = conflicts.emplace_back(sources, from.header);
        jobs.push_back([&sources, &log, &out, &from, rows] {
            out.cells = joinCells(sources, from.parts, rows, {EmptyCell::NoAccess, {}, ","}, samePlaces, log);
        });
    }
    data.activity.resize(layout.activity().size());
    for (std::size_t i = 0; i < data.activity.size(); ++i) {
        const JoinLayout::ActivityLayout &from = layout.activity()[i];
        ActivityColumn &out = data.activity[i];
        out.header = from.header;
        out.product = from.product;
        out.site = from.site;
        JoinConflicts &log = conflicts.emplace_back(sources, from.header);
        jobs.push_back([&sources, &log, &out, &from, rows] {
            out.days = joinDays(sources, from.parts, rows, DayConflict::GoesBack, log);
        });
    }
    data.extra.resize(layout.extra().size());
    for (std::size_t i = 0; i < data.extra.size(); ++i) {
        const JoinLayout::ExtraLayout &from = layout.extra()[i];
        ExtraColumn &out = data.extra[i];
        out.header = from.header;
        JoinConflicts &log = conflicts.emplace_back(sources, from.header);
        jobs.push_back([&sources, &log, &out, &from, rows] {
            out.cells = joinCells(sources, from.parts, rows, {}, sameText, log);
        });
    }
    if (const std::vector<DayPart> parts = layout.lastActive(); !parts.empty()) {
        JoinConflicts &log = conflicts.emplace_back(sources, QStringLiteral("Last active"));
        jobs.push_back([&sources, &log, &data, parts, rows] {
            data.lastActive = joinDays(sources, parts, rows, DayConflict::GoesBack, log);
        });
    }
    if (const std::vector<DayPart> parts = layout.added(); !parts.empty()) {
        JoinConflicts &log = conflicts.emplace_back(sources, QStringLiteral("Added to org"));
        jobs.push_back([&sources, &log, &data, parts, rows] {
            data.added = joinDays(sources, parts, rows, DayConflict::Differs, log);
        });
    }
    parallel(static_cast<int>(jobs.size()), [&jobs](int job) { jobs[static_cast<std::size_t>(job)](); });
    markUntold(data, sources, order, parallel);
    for (const JoinConflicts &log : conflicts)
        log.writeTo(sources);
}

QString fieldLabel(Field field)
{
    static constexpr std::array<const char *, static_cast<std::size_t>(Field::Count)> kLabels {"Status", "Account type",
        "Billable", "Policy name", "Policy type", "SAML single sign-on", "Two-step verification",
        "Password requirements", "Idle session duration", "Verified email", "Claimed", "Org role", "Group name",
        "Managed by", "Directory", "Department", "Cost centre", "Leaver since", "Locale"};
    return QLatin1String(kLabels[static_cast<std::size_t>(field)]);
}

} // namespace core
