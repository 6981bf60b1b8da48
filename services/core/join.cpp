// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/join.h"

#include "core/joinbeside.h"
#include "core/joincolumns.h"
#include "core/joinfiles.h"
#include "core/joinmatch.h"
#include "core/jointexts.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace core {

namespace {

bool isBeside(SourceKind kind)
{
    return kind == SourceKind::ExternalUsers || kind == SourceKind::Protected;
}

/// The part of a protected entry "@example.com" or "*@example.com" behind the @; empty for whole addresses.
std::string_view protectedDomain(const AccountTable &table, Row row)
{
    std::string_view entry = accountKeys(table, row).mail;
    if (entry.starts_with('*'))
        entry.remove_prefix(1);
    return entry.starts_with('@') ? entry.substr(1) : std::string_view();
}

/// Files in the order of their word: newest first. Of one moment, the same in any order of the list.
std::vector<std::size_t> newestFirst(const std::vector<JoinSource> &sources, bool (*wanted)(const JoinSource &))
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (wanted(sources[i]))
            order.push_back(i);
    }
    std::stable_sort(order.begin(), order.end(), [&sources](std::size_t a, std::size_t b) {
        const SourceInfo &left = sources[a].batch->source;
        const SourceInfo &right = sources[b].batch->source;
        return std::make_tuple(-sources[a].moment(), left.kind, left.file) < std::make_tuple(-sources[b].moment(), right.kind, right.file);
    });
    return order;
}

std::vector<JoinSource> sourcesOf(const std::vector<AccountBatch> &batches, const AccountTable &none)
{
    const bool hasPrimary = std::any_of(
        batches.begin(), batches.end(), [](const AccountBatch &batch) { return isPrimary(batch.source.kind); });
    std::vector<JoinSource> sources(batches.size());
    for (std::size_t i = 0; i < batches.size(); ++i) {
        const SourceKind kind = batches[i].source.kind;
        sources[i].batch = &batches[i];
        sources[i].table = batches[i].table ? batches[i].table.get() : &none;
        sources[i].index = i;
        sources[i].makesAccounts = hasPrimary ? isPrimary(kind) : tellsOfAccounts(kind);
        sources[i].folds = kind == SourceKind::ApiDump || (kind == SourceKind::Users && sources[i].table->has(Field::Groups));
        sources[i].report = batches[i].report;
    }
    return sources;
}

/// External users who are managed accounts too are counted there. Several files of them are joined as files of
/// accounts are.
AccountTablePtr joinExternal(std::vector<JoinSource> &sources, JoinMatch &accounts, const Parallel &parallel)
{
    std::vector<AccountBatch> files;
    std::vector<JoinSource *> origins;
    for (JoinSource &source : sources) {
        if (source.kind() != SourceKind::ExternalUsers)
            continue;
        accounts.look(source);
        const auto managed = static_cast<qint64>(source.joinedOf.size())
            - std::count(source.joinedOf.begin(), source.joinedOf.end(), kNoRow);
        source.report.counts.accepted -= managed;
        source.report.counts.folded += managed;
        AccountBatch file {source.batch->source, {}, source.report};
        file.source.kind = SourceKind::ManagedAccounts;
        file.table
            = tableBeside({&source}, [](const JoinSource &from, Row row) { return from.joinedOf[row] == kNoRow; });
        files.push_back(std::move(file));
        origins.push_back(&source);
    }
    if (files.empty())
        return {};
    Result<JoinedAccounts> joined = join(std::move(files), parallel);
    for (std::size_t i = 0; i < origins.size(); ++i)
        origins[i]->report = std::move(joined->reports[i]);
    return joined->table;
}

/// Protected entries are all kept: what matches no account now may match one of the next import.
AccountTablePtr joinProtected(std::vector<JoinSource> &sources, JoinMatch &accounts)
{
    std::vector<const JoinSource *> lists;
    for (JoinSource &source : sources) {
        if (source.kind() != SourceKind::Protected)
            continue;
        accounts.look(source);
        for (Row row = 0; row < source.table->rowCount(); ++row) {
            const std::string_view domain = protectedDomain(*source.table, row);
            --source.report.counts.accepted;
            if (source.joinedOf[row] != kNoRow || (!domain.empty() && accounts.hasDomain(domain))) {
                ++source.report.counts.folded;
            } else {
                ++source.report.counts.rejected;
                report(source.report, RowIssue::NoMatch, accountText(*source.table, row), {}, {}, source.batch->line(row));
            }
        }
        lists.push_back(&source);
    }
    return tableBeside(lists, [](const JoinSource &, Row) { return true; });
}

/// The oldest of the files whose values of the first field that any file fills are used: what an older file says of some
/// accounts may have changed.
Day dateOf(const std::vector<JoinSource> &sources, const std::vector<std::size_t> &order, Row rows, std::initializer_list<Field> fields)
{
    for (const Field field : fields) {
        std::vector<const JoinSource *> files;
        for (const std::size_t index : order) {
            if (tellsOfAccounts(sources[index].kind()) && sources[index].table->has(field))
                files.push_back(&sources[index]);
        }
        std::vector<char> isUsed(files.size(), 0);
        for (Row joined = 0; joined < rows && !files.empty(); ++joined) {
            for (std::size_t i = 0; i < files.size(); ++i) {
                const Row row = files[i]->rowOf[joined];
                if (row == kNoRow || files[i]->table->value(field, row).empty())
                    continue;
                isUsed[i] = 1;
                break;
            }
        }
        for (std::size_t i = files.size(); i-- > 0;) {
            if (isUsed[i])
                return files[i]->date();
        }
    }
    return kNoDay;
}

/// Exports are whole: who is only in an older one may be gone.
void reportOnlyInOlder(std::vector<JoinSource> &sources, const std::vector<std::size_t> &makers, Row rows)
{
    for (const std::size_t older : makers) {
        std::vector<const JoinSource *> newest;
        for (const std::size_t other : makers) {
            const JoinSource &source = sources[other];
            if (source.kind() == sources[older].kind() && source.date() > sources[older].date())
                newest.push_back(&source);
        }
        for (Row joined = 0; joined < rows && !newest.empty(); ++joined) {
            const Row row = sources[older].rowOf[joined];
            const bool isGone = row != kNoRow && std::all_of(newest.begin(), newest.end(), [joined](const JoinSource *source) {
                return source->rowOf[joined] == kNoRow;
            });
            if (isGone)
                report(sources[older].report, RowIssue::OnlyInOlder, accountText(*sources[older].table, row));
        }
    }
}

AccountTablePtr joinTable(
    std::vector<JoinSource> &sources, const std::vector<std::size_t> &order, Row rows, const Parallel &parallel)
{
    AccountTableData data;
    data.rows = rows;
    std::vector<std::size_t> textOrder;
    std::copy_if(order.begin(), order.end(), std::back_inserter(textOrder),
        [&sources](std::size_t index) { return tellsOfAccounts(sources[index].kind()); });
    JoinConflicts names(sources, QStringLiteral("Name"));
    JoinConflicts mails(sources, QStringLiteral("Email"));
    joinTexts(data, sources, textOrder, names, mails);
    names.writeTo(sources);
    mails.writeTo(sources);
    joinColumns(data, sources, order, parallel);
    return std::make_shared<const AccountTable>(std::move(data));
}

/// One file that makes accounts needs no joining.
JoinedAccounts passedThrough(AccountBatch &&batch)
{
    JoinedAccounts out;
    out.table = batch.table ? batch.table : std::make_shared<const AccountTable>();
    out.primary = batch.source;
    out.date = batch.source.date;
    out.hasUsersOnly = !isPrimary(batch.source.kind);
    const auto hasValues = [&out](Field field) { return out.table->column(field).values.size() > 1; };
    if (hasValues(Field::PolicyType) || hasValues(Field::PolicyName))
        out.policyDate = batch.source.date;
    if (hasValues(Field::Billable))
        out.flagDate = batch.source.date;
    out.sources.push_back(std::move(batch.source));
    out.reports.push_back(std::move(batch.report));
    return out;
}

bool isKindAssumed(const AccountBatch &batch)
{
    return batch.report.issues[static_cast<std::size_t>(RowIssue::KindAssumed)] > 0;
}

/// A file that says nothing of itself may be read as accounts where it is alone; beside others it would make accounts of
/// what is more likely a list about them.
Result<void> checkKinds(const std::vector<AccountBatch> &batches)
{
    const bool hasAccounts = std::any_of(batches.begin(), batches.end(),
        [](const AccountBatch &batch) { return isPrimary(batch.source.kind) && !isKindAssumed(batch); });
    const auto assumed = std::find_if(batches.begin(), batches.end(), isKindAssumed);
    if (hasAccounts && assumed != batches.end())
        return fail(ErrorCode::KindUnclear, assumed->source.file);
    return {};
}

} // namespace

Result<JoinedAccounts> join(std::vector<AccountBatch> batches, const Parallel &parallel)
{
    if (batches.size() == 1 && tellsOfAccounts(batches.front().source.kind))
        return passedThrough(std::move(batches.front()));
    if (const auto checked = checkKinds(batches); !checked)
        return Unexpected(checked.error());
    const AccountTable none;
    std::vector<JoinSource> sources = sourcesOf(batches, none);
    const auto makers = newestFirst(sources, [](const JoinSource &s) { return s.makesAccounts; });
    if (makers.empty()) {
        QStringList kinds;
        for (const AccountBatch &batch : batches)
            kinds.append(kindKey(batch.source.kind));
        return fail(ErrorCode::NothingToAssess, batches.empty() ? QString() : batches.front().source.file,
            kinds.join(QStringLiteral(", ")));
    }
    const auto enriching
        = newestFirst(sources, [](const JoinSource &s) { return !s.makesAccounts && !isBeside(s.kind()); });

    JoinMatch match(sources, parallel);
    for (auto at = makers.begin(); at != makers.end();) {
        const JoinSource &first = sources[*at];
        const auto end = std::find_if(at, makers.end(), [&](std::size_t other) {
            return sources[other].kind() != first.kind() || sources[other].moment() != first.moment();
        });
        match.addMakers(std::vector<std::size_t>(at, end));
        at = end;
    }
    std::vector<JoinSource *> guests;
    for (const std::size_t index : enriching) {
        match.addEnriching(sources[index]);
        guests.push_back(&sources[index]);
    }
    match.finish(guests);
    const Row rows = match.rowCount();
    std::vector<std::size_t> order = newestFirst(sources, [](const JoinSource &s) { return !isBeside(s.kind()); });
    for (const std::size_t index : order)
        sources[index].rowOf.resize(rows, kNoRow);

    JoinedAccounts out;
    const SourceInfo &newest = sources[makers.front()].batch->source;
    out.primary = newest;
    out.date = newest.date;
    out.hasUsersOnly = !isPrimary(newest.kind);
    out.policyDate = dateOf(sources, order, rows, {Field::PolicyType, Field::PolicyName});
    out.flagDate = dateOf(sources, order, rows, {Field::Billable});
    out.externalUsers = joinExternal(sources, match, parallel);
    out.protectedAccounts = joinProtected(sources, match);
    countJoins(sources, parallel);
    if (order.size() == 1 && sources[order.front()].batch->table)
        out.table = sources[order.front()].batch->table;
    else
        out.table = joinTable(sources, order, rows, parallel);
    reportOnlyInOlder(sources, makers, rows);
    out.joins = takeJoins(sources, batches.size());
    for (std::size_t i = 0; i < batches.size(); ++i) {
        for (std::size_t further = batches.size(); further < sources.size(); ++further) {
            if (sources[further].index == i)
                sources[i].report.add(sources[further].report);
        }
        out.sources.push_back(sources[i].batch->source);
        out.reports.push_back(std::move(sources[i].report));
    }
    return out;
}

} // namespace core
