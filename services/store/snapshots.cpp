// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/snapshots.h"

#include "core/fold.h"
#include "store/dialect.h"
#include "store/image.h"
#include "store/judgedprofile.h"
#include "store/owntables.h"
#include "store/sources.h"
#include "store/workspacefile.h"

#include <QFileInfo>

#include <algorithm>

namespace store {

namespace {

constexpr int kAccounts = 0;
constexpr int kExternalUsers = 1;

/// core::JoinSource::moment() in one day's room.
qint64 momentOf(core::Day day, int second)
{
    return qint64(day) * 86401 + second + 1;
}

} // namespace

Snapshots::Snapshots(WorkspaceFile &file)
    : m_file(file)
    , m_database(file.database())
{
    (void)m_database.takeFailure();
}

core::Result<std::vector<core::SnapshotInfo>> Snapshots::list()
{
    std::vector<core::SnapshotInfo> all;
    Statement read(m_database,
        QStringLiteral("SELECT s.id, s.day, s.imported_at, s.accounts, s.billable, s.accidental, s.unknown, s.cost, s.currency, "
                       "s.rules, s.prices, coalesce(p.date_source, 0) FROM snapshot s LEFT JOIN source p ON p.snapshot = s.id AND p.position = "
                       "s.primary_source ORDER BY s.moment"));
    read.run();
    while (read.next()) {
        core::SnapshotInfo info;
        info.id = read.number(0);
        info.day = read.day(1);
        info.imported = QDateTime::fromString(read.text(2), Qt::ISODate).toSecsSinceEpoch();
        info.accounts = read.number(3);
        info.countsAreKnown = !read.isNull(4);
        info.billable = read.number(4);
        info.accidental = read.number(5);
        info.unknown = read.number(6);
        info.costIsKnown = !read.isNull(7);
        info.cost = core::Money(read.number(7), core::Currency::fromCode(read.text(8)).value_or(core::Currency()));
        info.rules = read.text(9);
        info.prices = read.text(10);
        info.dayIsAssumed = static_cast<core::DateSource>(read.number(11)) == core::DateSource::FileTime;
        all.push_back(info);
    }
    markJudgedOtherwise(m_database, all);
    Statement files(m_database, QStringLiteral("SELECT file, kind FROM source WHERE snapshot=? ORDER BY position"));
    for (core::SnapshotInfo &info : all) {
        files.run(info.id);
        while (files.next()) {
            info.files.push_back({QFileInfo(files.text(0)).fileName(),
                core::kindFromKey(files.text(1)).value_or(core::SourceKind::ManagedAccounts)});
        }
    }
    if (const auto failed = m_database.takeFailure(); !failed)
        return core::Unexpected(failed.error());
    return all;
}

Moment Snapshots::momentAt(qint64 at)
{
    Statement next(m_database, QStringLiteral("SELECT min(moment) FROM snapshot WHERE moment > ?"));
    next.run(at);
    return {at, next.next() && !next.isNull(0) ? next.number(0) : kOpenEnd};
}

std::optional<Snapshots::Place> Snapshots::placeOf(qint64 id)
{
    Statement read(m_database, QStringLiteral("SELECT moment FROM snapshot WHERE id=?"));
    read.run(id);
    if (!read.next())
        return {};
    const qint64 moment = read.number(0);
    read.finish();
    return Place {id, momentAt(moment)};
}

core::Result<Snapshots::Place> Snapshots::needed(qint64 id)
{
    const auto place = placeOf(id);
    if (const auto failed = m_database.takeFailure(); !failed)
        return core::Unexpected(failed.error());
    if (!place)
        return core::fail(core::ErrorCode::SnapshotNotFound, QString::number(id));
    return *place;
}

qint64 Snapshots::newest()
{
    return m_database.number(QStringLiteral("SELECT id FROM snapshot ORDER BY moment DESC LIMIT 1")).value_or(0);
}

/// The moment that the files are of; of two files of one moment the one that came later is the later one.
qint64 Snapshots::freeMoment(const core::SourceInfo &primary, const QDateTime &now)
{
    const bool isDated = core::isDate(primary.date);
    qint64 moment = momentOf(isDated ? primary.date : core::toDay(now.toUTC().date()), isDated ? primary.secondOfDay : -1);
    Statement taken(m_database, QStringLiteral("SELECT 1 FROM snapshot WHERE moment=?"));
    while (taken.run(moment) && taken.next())
        ++moment;
    return moment;
}

void Snapshots::write(
    qint64 id, const Moment &moment, const core::JoinedAccounts &accounts, const QDateTime &now, const WriteContext &context)
{
    const auto isPrimary = [&accounts](const core::SourceInfo &source) {
        return source.file == accounts.primary.file && source.kind == accounts.primary.kind && source.sha256 == accounts.primary.sha256;
    };
    const auto primary = std::find_if(accounts.sources.begin(), accounts.sources.end(), isPrimary);
    Statement insert(m_database,
        QStringLiteral("INSERT INTO snapshot(id, moment, day, imported_at, accounts, external_users, users_only, primary_source, "
                       "policy_day, flag_day) VALUES(?,?,?,?,?,?,?,?,?,?)"));
    insert.run(id, moment.at, dayValue(accounts.date), now.toUTC().toString(Qt::ISODate), static_cast<qint64>(accounts.table->rowCount()),
        accounts.externalUsers ? static_cast<qint64>(accounts.externalUsers->rowCount()) : qint64(-1), accounts.hasUsersOnly,
        primary == accounts.sources.end() ? -1 : static_cast<int>(primary - accounts.sources.begin()), dayValue(accounts.policyDate),
        dayValue(accounts.flagDate));
    writeSources(m_database, id, accounts);
    const auto writePart = [&](int part, const core::AccountTablePtr &table) {
        if (!table)
            return;
        const std::vector<qint64> ids = columnIds(m_database, columnsOf(*table));
        writeColumns(m_database, id, part, ids);
        writeVersions(m_database, *table, part, moment, ids, context);
    };
    const auto none = std::make_shared<const core::AccountTable>(core::AccountTableBuilder().build());
    writePart(kAccounts, accounts.table);
    // Without a list of external users those that were known end too: the snapshot doesn't have them.
    writePart(kExternalUsers, accounts.externalUsers ? accounts.externalUsers : none);
    if (moment.next != kOpenEnd || m_database.hasFailed())
        return;
    removeImages(m_database);
    writeImage(m_database, id, kAccounts, *accounts.table);
    if (accounts.externalUsers)
        writeImage(m_database, id, kExternalUsers, *accounts.externalUsers);
}

core::Result<qint64> Snapshots::add(
    const core::JoinedAccounts &accounts, const QDateTime &now, const WriteContext &context, const Beside &beside)
{
    if (const auto writable = m_file.checkWritable(); !writable)
        return core::Unexpected(writable.error());
    Transaction transaction(m_database);
    if (const qint64 same = snapshotOfFiles(m_database, accounts.sources); same != 0) {
        const QString day = m_database.text(QStringLiteral("SELECT date(day * 86400, 'unixepoch') FROM snapshot WHERE id=%1").arg(same)).value_or(QString());
        return core::fail(core::ErrorCode::SnapshotExists, accounts.primary.file, day);
    }
    const qint64 id = m_database.number(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM snapshot")).value_or(1);
    write(id, momentAt(freeMoment(accounts.primary, now)), accounts, now, context);
    writeBeside(id, beside, now);
    if (const auto sound = checkBeforeCommit(); !sound)
        return core::Unexpected(sound.error());
    if (const auto done = transaction.commit(); !done)
        return core::Unexpected(done.error());
    return id;
}

core::Result<void> Snapshots::replace(
    qint64 id, const core::JoinedAccounts &accounts, const QDateTime &now, const WriteContext &context, const Beside &beside)
{
    if (auto writable = m_file.checkWritable(); !writable)
        return writable;
    Transaction transaction(m_database);
    const auto place = needed(id);
    if (!place)
        return core::Unexpected(place.error());
    const QString imported = m_database.text(QStringLiteral("SELECT imported_at FROM snapshot WHERE id=%1").arg(id)).value_or(QString());
    removeVersions(m_database, place->moment);
    m_database.run(QStringLiteral("DELETE FROM snapshot WHERE id=%1").arg(id));
    write(id, place->moment, accounts, QDateTime::fromString(imported, Qt::ISODate), context);
    writeBeside(id, beside, now);
    removeUnused(m_database);
    if (auto sound = checkBeforeCommit(); !sound)
        return sound;
    return transaction.commit();
}

core::Result<core::JoinedAccounts> Snapshots::load(qint64 id)
{
    return load(id, true);
}

core::Result<core::JoinedAccounts> Snapshots::loadFromRows(qint64 id)
{
    return load(id, false);
}

core::JoinedAccounts Snapshots::readHead(qint64 id, bool withWarnings, bool *hasExternal)
{
    core::JoinedAccounts accounts;
    Statement read(m_database, QStringLiteral("SELECT day, external_users, users_only, primary_source, policy_day, flag_day FROM snapshot WHERE id=?"));
    read.run(id);
    if (!read.next())
        return accounts;
    accounts.date = read.day(0);
    *hasExternal = read.number(1) >= 0;
    accounts.hasUsersOnly = read.number(2) != 0;
    const qint64 primary = read.number(3);
    accounts.policyDate = read.day(4);
    accounts.flagDate = read.day(5);
    read.finish();
    readSources(m_database, id, accounts, withWarnings);
    if (primary >= 0 && static_cast<std::size_t>(primary) < accounts.sources.size())
        accounts.primary = accounts.sources[static_cast<std::size_t>(primary)];
    return accounts;
}

/// Rows that a damaged page has lost are no answer.
void Snapshots::checkCount(qint64 id, qint64 rows)
{
    const qint64 accounts = m_database.number(QStringLiteral("SELECT accounts FROM snapshot WHERE id=%1").arg(id)).value_or(-1);
    if (rows != accounts && !m_database.hasFailed())
        m_database.note(core::ErrorCode::WorkspaceCorrupt, QStringLiteral("snapshot %1: %2 of %3 accounts").arg(id).arg(rows).arg(accounts));
}

/// New rows upon damaged ones would spread the damage.
core::Result<void> Snapshots::checkBeforeCommit()
{
    if (auto failed = m_database.takeFailure(); !failed)
        return failed;
    return m_database.checkStructure();
}

core::Result<core::JoinedAccounts> Snapshots::load(qint64 id, bool withImage)
{
    const auto place = needed(id);
    if (!place)
        return core::Unexpected(place.error());
    bool hasExternal = false;
    core::JoinedAccounts accounts = readHead(id, true, &hasExternal);
    const auto tableOf = [&](int part) {
        std::optional<core::AccountTable> table;
        if (withImage)
            table = readImage(m_database, id, part);
        if (!table)
            table = readVersions(m_database, place->moment.at, part, readColumns(m_database, id, part));
        return std::make_shared<const core::AccountTable>(std::move(*table));
    };
    accounts.table = tableOf(kAccounts);
    checkCount(id, accounts.table->rowCount());
    if (hasExternal)
        accounts.externalUsers = tableOf(kExternalUsers);
    if (const auto failed = m_database.takeFailure(); !failed)
        return core::Unexpected(failed.error());
    return accounts;
}

core::Result<std::vector<AccountAt>> Snapshots::ofAccount(const QString &id, const QString &mail)
{
    const auto foldedText = [](const QString &text) { return QString::fromStdString(core::folded(text.toStdString())); };
    Statement find(m_database,
        QStringLiteral("SELECT i.account FROM identity i JOIN account a ON a.id = i.account WHERE a.part = 0 AND ((i.folded_id = ? AND ? <> '') OR (i.folded_mail = ? AND "
                       "? <> '')) ORDER BY (i.folded_id = ?) DESC, i.id DESC LIMIT 1"));
    const QString foldedId = foldedText(id);
    const QString foldedMail = foldedText(mail);
    find.run(foldedId, foldedId, foldedMail, foldedMail, foldedId);
    const qint64 account = find.next() ? find.number(0) : 0;
    find.finish();
    std::vector<AccountAt> all;
    std::vector<std::pair<qint64, qint64>> places;
    Statement snapshots(m_database, QStringLiteral("SELECT id, moment FROM snapshot ORDER BY moment"));
    snapshots.run();
    while (account != 0 && snapshots.next())
        places.emplace_back(snapshots.number(0), snapshots.number(1));
    for (const auto &[snapshot, moment] : places) {
        bool hasExternal = false;
        AccountAt at {snapshot, readHead(snapshot, false, &hasExternal)};
        at.accounts.table = std::make_shared<const core::AccountTable>(
            readVersions(m_database, moment, kAccounts, readColumns(m_database, snapshot, kAccounts), account));
        all.push_back(std::move(at));
    }
    if (const auto failed = m_database.takeFailure(); !failed)
        return core::Unexpected(failed.error());
    return all;
}

void Snapshots::removeInside(qint64 id)
{
    const auto place = placeOf(id);
    if (!place)
        return m_database.note(core::ErrorCode::SnapshotNotFound, QString::number(id));
    removeVersions(m_database, place->moment);
    m_database.run(QStringLiteral("DELETE FROM snapshot WHERE id=%1").arg(id));
    forgetJudgedProfile(m_database, id);
}

void Snapshots::refreshImage()
{
    removeImages(m_database);
    const qint64 id = newest();
    const auto place = id == 0 ? std::nullopt : placeOf(id);
    if (!place)
        return;
    for (const int part : {kAccounts, kExternalUsers}) {
        const std::vector<StoredColumn> columns = readColumns(m_database, id, part);
        if (part == kAccounts || !columns.empty())
            writeImage(m_database, id, part, readVersions(m_database, place->moment.at, part, columns));
    }
}

core::Result<void> Snapshots::remove(qint64 id)
{
    if (auto writable = m_file.checkWritable(); !writable)
        return writable;
    if (const auto place = needed(id); !place)
        return core::Unexpected(place.error());
    Transaction transaction(m_database);
    const bool wasNewest = newest() == id;
    removeInside(id);
    removeUnused(m_database);
    if (wasNewest)
        refreshImage();
    return transaction.commit();
}

core::Result<void> Snapshots::move(qint64 id, core::Day day, const WriteContext &context)
{
    if (auto writable = m_file.checkWritable(); !writable)
        return writable;
    auto accounts = load(id);
    const auto known = list();
    if (!accounts || !known)
        return core::Unexpected(accounts ? known.error() : accounts.error());
    const auto info = std::find_if(known->begin(), known->end(), [id](const core::SnapshotInfo &one) { return one.id == id; });
    Transaction transaction(m_database);
    const QString imported = m_database.text(QStringLiteral("SELECT imported_at FROM snapshot WHERE id=%1").arg(id)).value_or(QString());
    const JudgedProfile judgedAs(m_database, id);
    removeInside(id);
    accounts->date = day;
    for (core::SourceInfo &source : accounts->sources) {
        const bool isPrimary = source.file == accounts->primary.file && source.sha256 == accounts->primary.sha256;
        if (isPrimary) {
            source.date = day;
            source.dateSource = core::DateSource::Given;
            source.secondOfDay = -1;
        }
    }
    accounts->primary.date = day;
    accounts->primary.dateSource = core::DateSource::Given;
    accounts->primary.secondOfDay = -1;
    const QDateTime time = QDateTime::fromString(imported, Qt::ISODate);
    write(id, momentAt(freeMoment(accounts->primary, time)), *accounts, time, context);
    removeUnused(m_database);
    refreshImage();
    if (info != known->end() && !info->rules.isEmpty() && info->countsAreKnown) {
        const JudgedAs judged {info->billable, info->accidental, info->unknown, info->cost, info->costIsKnown, info->rules, info->prices, {}};
        writeBeside(id, {judged, {}, {}}, time);
        judgedAs.write(m_database);
    }
    return transaction.commit();
}

void Snapshots::writeBeside(qint64 id, const Beside &beside, const QDateTime &now)
{
    if (beside.judged) {
        const JudgedAs &judged = *beside.judged;
        Statement update(m_database, QStringLiteral("UPDATE snapshot SET billable=?, accidental=?, unknown=?, cost=?, currency=?, rules=?, prices=? WHERE id=?"));
        update.run(judged.billable, judged.accidental, judged.unknown, judged.costIsKnown ? QVariant(judged.cost.minor()) : QVariant(),
            judged.cost.currency().toString(), judged.rules, judged.prices, id);
        keepJudgedProfile(m_database, id, judged.profile);
    }
    if (!beside.edit.isEmpty())
        writeEdit(m_database, beside.edit, beside.who, now);
}

core::Result<void> Snapshots::verify()
{
    const QString found = m_database.text(dialect::checkIntegrity()).value_or(QString());
    if (const auto failed = m_database.takeFailure(); !failed)
        return failed;
    if (found != QLatin1String("ok"))
        return core::fail(core::ErrorCode::WorkspaceCorrupt, m_database.path(), found);
    const auto snapshots = list();
    if (!snapshots)
        return core::Unexpected(snapshots.error());
    for (const core::SnapshotInfo &info : *snapshots) {
        const auto place = needed(info.id);
        if (!place)
            return core::Unexpected(place.error());
        Statement count(m_database,
            QStringLiteral("SELECT count(*) FROM account_version v JOIN account a ON a.id = v.account WHERE a.part = 0 AND v.valid_from <= ? AND v.valid_to > ?"));
        count.run(place->moment.at, place->moment.at);
        const qint64 rows = count.next() ? count.number(0) : -1;
        if (rows != info.accounts)
            return core::fail(core::ErrorCode::WorkspaceCorrupt, m_database.path(), QStringLiteral("snapshot %1: %2 of %3 accounts").arg(info.id).arg(rows).arg(info.accounts));
    }
    return m_database.takeFailure();
}

} // namespace store
