// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importing.h"

#include "core/accounttablebuilder.h"
#include "core/pairaccounts.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace workspace {

namespace {

using core::AccountBatch;
using core::Field;
using core::SourceKind;

bool saysWhoExists(SourceKind kind)
{
    return core::isPrimary(kind);
}

/// What files of leavers and departments told of the newest snapshot's accounts, as one such file; nothing where there were none.
std::optional<AccountBatch> carriedOn(const core::JoinedAccounts &accounts, SourceKind kind)
{
    const auto told = std::find_if(accounts.sources.rbegin(), accounts.sources.rend(), [kind](const core::SourceInfo &source) { return source.kind == kind; });
    if (told == accounts.sources.rend())
        return {};
    const std::vector<Field> fields = kind == SourceKind::Leavers ? std::vector<Field> {Field::LeaverSince}
                                                                  : std::vector<Field> {Field::Department, Field::CostCentre};
    core::AccountTableBuilder builder;
    const core::AccountTable &table = *accounts.table;
    for (core::Row row = 0; row < table.rowCount(); ++row) {
        const bool hasAny = std::any_of(fields.begin(), fields.end(), [&](Field field) { return !table.value(field, row).empty(); });
        if (!hasAny)
            continue;
        const core::Row made = builder.addRow({}, table.mail(row), table.id(row));
        for (const Field field : fields) {
            if (!table.value(field, row).empty())
                builder.set(made, field, table.value(field, row));
        }
    }
    AccountBatch batch;
    batch.source = *told;
    batch.table = std::make_shared<const core::AccountTable>(builder.build());
    batch.report.counts.read = batch.report.counts.accepted = batch.table->rowCount();
    return batch;
}

/// People who are no longer there are no news about a list that was carried on.
void forgetUnmatched(core::JoinedAccounts &accounts, const core::SourceInfo &carried)
{
    for (std::size_t i = 0; i < accounts.sources.size(); ++i) {
        if (accounts.sources[i].file != carried.file || accounts.sources[i].sha256 != carried.sha256)
            continue;
        core::ReadingReport &report = accounts.reports[i];
        auto &unmatched = report.issues[static_cast<std::size_t>(core::RowIssue::NoMatch)];
        report.counts.rejected -= unmatched;
        report.counts.read -= unmatched;
        unmatched = 0;
        report.rows.removeIf([](const core::RowReport &row) { return row.issue == core::RowIssue::NoMatch; });
    }
}

core::Edit protectedEdit(const core::OwnData &own, const core::AccountTable &entries, core::Day day)
{
    core::Edit edit;
    edit.kind = QStringLiteral("protected");
    const QJsonObject about {{QStringLiteral("day"), core::toDate(day).toString(Qt::ISODate)}};
    const QString value = QString::fromUtf8(QJsonDocument(about).toJson(QJsonDocument::Compact));
    for (core::Row row = 0; row < entries.rowCount(); ++row) {
        const std::string_view text = entries.mail(row).empty() ? entries.id(row) : entries.mail(row);
        const QString entry = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
        if (!entry.isEmpty() && !own.value(core::EditSubject::Protected, entry))
            edit.changes.push_back({core::EditSubject::Protected, entry, {}, value});
    }
    return edit;
}

core::Day olderOf(core::Day a, core::Day b)
{
    if (!core::isDate(a))
        return b;
    return core::isDate(b) ? std::min(a, b) : a;
}

/// The files joined with what the newest snapshot says already: its sources and reports stay in front.
core::Result<core::JoinedAccounts> joinWithNewest(std::vector<AccountBatch> batches, const core::JoinedAccounts &newest, Pool &pool)
{
    batches.insert(batches.begin(), batchOf(newest));
    auto joined = core::join(std::move(batches), pool.parallel());
    if (!joined)
        return joined;
    joined->sources.erase(joined->sources.begin());
    joined->reports.erase(joined->reports.begin());
    joined->sources.insert(joined->sources.begin(), newest.sources.begin(), newest.sources.end());
    joined->reports.insert(joined->reports.begin(), newest.reports.begin(), newest.reports.end());
    joined->primary = newest.primary;
    joined->date = newest.date;
    joined->policyDate = olderOf(newest.policyDate, joined->policyDate);
    joined->flagDate = olderOf(newest.flagDate, joined->flagDate);
    joined->hasUsersOnly = newest.hasUsersOnly;
    if (!joined->externalUsers)
        joined->externalUsers = newest.externalUsers;
    return joined;
}

/// Of the accounts that files bring, those that are known already (decisions.md 4: below half it is asked whether they belong here).
void countShared(PreparedImport &import, const ImportBase &base, const core::JoinedAccounts &accounts, const core::Parallel &parallel)
{
    if (!base.accounts || accounts.table->rowCount() == 0 || base.accounts->table->rowCount() == 0)
        return;
    const std::vector<core::Row> partners = core::pairAccounts(*base.accounts->table, *accounts.table, parallel);
    const auto shared = std::count_if(partners.begin(), partners.end(), [](core::Row row) { return row != core::kNoRow; });
    import.sharedThousandths = static_cast<int>(shared * 1000 / static_cast<qint64>(partners.size()));
    if (accounts.date >= base.accounts->date)
        import.stayingThousandths = static_cast<int>(shared * 1000 / static_cast<qint64>(base.accounts->table->rowCount()));
}

QString dayText(core::Day day)
{
    return core::isDate(day) ? core::toDate(day).toString(Qt::ISODate) : QStringLiteral("?");
}

/// Each day is a snapshot of its own: joined, people who left between the two would be there again.
core::Result<void> checkDays(const std::vector<AccountBatch> &batches)
{
    QStringList told;
    core::Day day = core::kNoDay;
    bool differ = false;
    for (const AccountBatch &batch : batches) {
        if (!saysWhoExists(batch.source.kind))
            continue;
        differ = differ || (!told.isEmpty() && batch.source.date != day);
        day = batch.source.date;
        told.append(batch.source.file + u' ' + dayText(batch.source.date));
    }
    return differ ? core::fail(core::ErrorCode::DaysDiffer, {}, told.join(QLatin1String(", "))) : core::Result<void>();
}

QString mostFrequentRejection(const core::ReadingReport &report)
{
    qint64 most = 0;
    QString key;
    for (std::size_t i = 0; i < report.issues.size(); ++i) {
        const auto issue = static_cast<core::RowIssue>(i);
        if (core::isRejection(issue) && report.issues[i] > most) {
            most = report.issues[i];
            key = core::issueKey(issue);
        }
    }
    return key;
}

/// A list of leavers may well be empty; a list of who exists can't be, and one whose rows were all rejected was misread.
core::Result<void> checkAccepted(const std::vector<AccountBatch> &batches)
{
    for (const AccountBatch &batch : batches) {
        const bool needsRows = saysWhoExists(batch.source.kind) || batch.report.counts.rejected > 0;
        if (needsRows && batch.table->rowCount() == 0)
            return core::fail(core::ErrorCode::NothingAccepted, batch.source.file, mostFrequentRejection(batch.report));
    }
    return {};
}

core::Result<void> checkNews(const std::vector<AccountBatch> &batches, const core::JoinedAccounts &newest)
{
    for (const AccountBatch &batch : batches) {
        const bool isKnown = std::any_of(newest.sources.begin(), newest.sources.end(), [&batch](const core::SourceInfo &source) {
            return !source.sha256.isEmpty() && source.sha256 == batch.source.sha256 && source.kind == batch.source.kind;
        });
        if (isKnown)
            return core::fail(core::ErrorCode::SnapshotExists, batch.source.file, dayText(newest.date));
    }
    return {};
}

core::Result<void> checkFiles(const std::vector<AccountBatch> &batches, const ImportBase &base, bool addsOnly)
{
    if (auto checked = checkAccepted(batches); !checked)
        return checked;
    if (auto checked = checkDays(batches); !checked)
        return checked;
    return addsOnly ? checkNews(batches, *base.accounts) : core::Result<void>();
}

} // namespace

AccountBatch batchOf(const core::JoinedAccounts &accounts)
{
    AccountBatch batch;
    batch.source = accounts.primary;
    batch.table = accounts.table;
    if (accounts.hasUsersOnly)
        batch.source.kind = SourceKind::ManagedAccounts;
    return batch;
}

ImportBase withOwn(ImportBase base, core::OwnData own)
{
    base.own = std::move(own);
    base.annotations = base.own.annotations();
    return base;
}

core::Result<ImportBase> importBase(Archive &archive)
{
    auto own = archive.own().read();
    if (!own)
        return core::Unexpected(own.error());
    const auto snapshots = archive.snapshots().list();
    if (!snapshots)
        return core::Unexpected(snapshots.error());
    ImportBase base = withOwn({}, std::move(*own));
    if (snapshots->empty())
        return base;
    base.newest = snapshots->back().id;
    auto accounts = archive.snapshots().load(base.newest);
    if (!accounts)
        return core::Unexpected(accounts.error());
    base.accounts = std::make_shared<const core::JoinedAccounts>(std::move(*accounts));
    return base;
}

core::Result<PreparedImport> prepareImport(
    const LoadRequest &request, const ImportBase &base, Pool &pool, const core::ProgressSink &progress, std::stop_token stop)
{
    auto batches = readFiles(withOwnData(request, base.own), pool, progress, stop);
    if (!batches)
        return core::Unexpected(batches.error());
    const auto isKind = [&](const auto &test) { return std::any_of(batches->begin(), batches->end(), [&](const AccountBatch &one) { return test(one.source.kind); }); };
    const bool hasPrimary = isKind(saysWhoExists);
    const bool onlyProtected = !isKind([](SourceKind kind) { return kind != SourceKind::Protected; });
    const bool addsOnly = !hasPrimary && base.accounts;
    if (const auto checked = checkFiles(*batches, base, addsOnly); !checked)
        return core::Unexpected(checked.error());
    PreparedImport import;
    for (const AccountBatch &batch : *batches)
        import.read.push_back(batch.source);
    std::vector<core::SourceInfo> carried;
    // Who had left by then, an older export doesn't learn from a later list.
    const bool isNewer = base.accounts && std::any_of(batches->begin(), batches->end(), [&base](const AccountBatch &one) {
        return saysWhoExists(one.source.kind) && one.source.date >= base.accounts->date;
    });
    if (hasPrimary && isNewer) {
        for (const SourceKind kind : {SourceKind::Leavers, SourceKind::Departments}) {
            if (isKind([kind](SourceKind one) { return one == kind; }))
                continue;
            if (auto batch = carriedOn(*base.accounts, kind)) {
                carried.push_back(batch->source);
                batches->push_back(std::move(*batch));
            }
        }
    }
    if (progress)
        progress({core::Stage::Joining, 0, 0});
    auto joined = addsOnly ? joinWithNewest(std::move(*batches), *base.accounts, pool) : core::join(std::move(*batches), pool.parallel());
    if (!joined)
        return core::Unexpected(joined.error());
    for (const core::SourceInfo &source : carried)
        forgetUnmatched(*joined, source);
    if (joined->protectedAccounts)
        import.edit = protectedEdit(base.own, *joined->protectedAccounts, request.today);
    joined->protectedAccounts = nullptr; // own data from now on
    import.isNew = !onlyProtected;
    import.replaces = addsOnly && !onlyProtected ? base.newest : 0;
    if (import.isNew && !addsOnly)
        countShared(import, base, *joined, pool.parallel());
    core::OwnData own = base.own;
    own.apply(import.edit);
    if (progress)
        progress({core::Stage::Assessing, 0, 0});
    auto assessment = judge(std::move(*joined), withOwnData(request, own), pool, stop);
    if (!assessment)
        return core::Unexpected(assessment.error());
    import.assessment = std::move(*assessment);
    return import;
}

core::Result<Imported> commitImport(Archive &archive, const PreparedImport &import, const QString &who, const QDateTime &now,
    Pool &pool, const core::ProgressSink &progress, std::stop_token stop)
{
    Imported imported;
    const store::WriteContext context {pool.parallel(), progress, stop};
    const store::Beside beside {judgedAs(*import.assessment), import.edit, who};
    if (import.isNew && import.replaces != 0) {
        if (const auto done = archive.snapshots().replace(import.replaces, import.assessment->accounts, now, context, beside); !done)
            return core::Unexpected(done.error());
        imported.snapshot = import.replaces;
    } else if (import.isNew) {
        const auto id = archive.snapshots().add(import.assessment->accounts, now, context, beside);
        if (!id)
            return core::Unexpected(id.error());
        imported.snapshot = *id;
    } else if (!import.edit.isEmpty()) {
        if (const auto done = archive.own().apply(import.edit, who, now); !done)
            return core::Unexpected(done.error());
    }
    auto own = archive.own().read();
    if (!own)
        return core::Unexpected(own.error());
    imported.own = std::move(*own);
    imported.annotations = imported.own.annotations();
    return imported;
}

store::JudgedAs judgedAs(const core::Assessment &assessment)
{
    store::JudgedAs judged;
    judged.billable = assessment.totals.billable;
    judged.accidental = assessment.totals.accidental;
    judged.unknown = assessment.totals.unknown;
    judged.cost = assessment.year.now.amount;
    judged.costIsKnown = assessment.year.known;
    judged.rules = assessment.rules.id;
    judged.prices = assessment.prices.id;
    judged.profile = assessment.profile;
    return judged;
}

} // namespace workspace
