// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/keeper.h"

#include "core/comparison.h"
#include "workspace/accountovertime.h"
#include "workspace/outputcheck.h"

#include <QMetaObject>

namespace workspace {

Keeper::Keeper(Pool &pool, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_worker(new QObject)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(QStringLiteral("store"));
    m_thread.start();
}

Keeper::~Keeper()
{
    QMetaObject::invokeMethod(m_worker, [this] { m_archive.reset(); }, Qt::BlockingQueuedConnection); // behind all that waits: quit() would drop it
    m_thread.quit();
    m_thread.wait();
}

template<typename Signal, typename... Values>
void Keeper::tell(Signal signal, Values... values)
{
    QMetaObject::invokeMethod(
        this, [this, signal, values...] { emit(this->*signal)(values...); }, Qt::QueuedConnection);
}

void Keeper::fail(const core::Error &error)
{
    tell(&Keeper::failed, error);
}

void Keeper::run(std::function<void(Archive *)> work)
{
    QMetaObject::invokeMethod(
        m_worker,
        [this, work = std::move(work)] {
            work(m_archive.get());
            if (m_archive)
                m_archive->settle(); // whatever was written: a copy of the file has it
        },
        Qt::QueuedConnection);
}

void Keeper::post(Work work)
{
    run([work = std::move(work)](Archive *archive) {
        if (archive)
            work(*archive);
    });
}

void Keeper::open(const QString &path)
{
    postOpen(path, false);
}

void Keeper::create(const QString &path)
{
    postOpen(path, true);
}

void Keeper::postOpen(const QString &path, bool create)
{
    const auto work = [this, path, create] {
        store::OpenOptions options;
        options.create = create;
        auto archive = Archive::open(path, options);
        if (!archive)
            return fail(archive.error());
        auto base = importBase(**archive);
        if (!base)
            return fail(base.error());
        m_archive = std::move(*archive);
        tell(&Keeper::opened, m_archive->state(), std::make_shared<const ImportBase>(std::move(*base)));
        tellSnapshots(*m_archive);
    };
    QMetaObject::invokeMethod(m_worker, work, Qt::QueuedConnection);
}

void Keeper::close()
{
    QMetaObject::invokeMethod(
        m_worker,
        [this] {
            m_archive.reset();
            tell(&Keeper::closed);
        },
        Qt::QueuedConnection);
}

void Keeper::tellSnapshots(Archive &archive)
{
    const auto snapshots = archive.snapshots().list();
    if (!snapshots)
        return fail(snapshots.error());
    tell(&Keeper::snapshotsChanged, *snapshots);
}

void Keeper::tellContent(Archive &archive)
{
    auto base = importBase(archive);
    if (!base)
        return fail(base.error());
    tell(&Keeper::contentChanged, std::make_shared<const ImportBase>(std::move(*base)));
    tellSnapshots(archive);
}

void Keeper::commit(const PreparedImport &import, const QString &who)
{
    post([this, import, who](Archive &archive) {
        const auto sink = [this](const core::Progress &progress) { tell(&Keeper::progressed, progress); };
        const auto imported = commitImport(archive, import, who, QDateTime::currentDateTimeUtc(), m_pool, sink);
        if (!imported)
            return tell(&Keeper::commitFailed, imported.error());
        tell(&Keeper::committed, *imported);
        tellSnapshots(archive);
    });
}

void Keeper::apply(const core::Edit &edit, const QString &who)
{
    post([this, edit, who](Archive &archive) {
        const auto done = archive.own().apply(edit, who, QDateTime::currentDateTimeUtc());
        if (done)
            return;
        fail(done.error());
        // What is shown is what is there.
        const auto own = archive.own().read();
        if (!own)
            return fail(own.error());
        tell(&Keeper::ownDataChanged, *own);
    });
}

void Keeper::tellConnections(Archive &archive)
{
    const auto id = archive.connections().workspaceId();
    const auto connections = archive.connections().list();
    if (!id || !connections)
        return tell(&Keeper::connectionFailed, id ? connections.error() : id.error());
    tell(&Keeper::connectionsRead, *id, *connections);
}

void Keeper::readConnections()
{
    post([this](Archive &archive) { tellConnections(archive); });
}

void Keeper::addConnection(const core::Connection &connection, const QString &who)
{
    post([this, connection, who](Archive &archive) {
        if (const auto done = archive.connections().add(connection, who, QDateTime::currentDateTimeUtc()); !done)
            return tell(&Keeper::connectionFailed, done.error());
        tellConnections(archive);
    });
}

void Keeper::changeConnection(const core::Connection &connection, const QString &who)
{
    post([this, connection, who](Archive &archive) {
        if (const auto done = archive.connections().change(connection, who, QDateTime::currentDateTimeUtc()); !done)
            return tell(&Keeper::connectionFailed, done.error());
        tellConnections(archive);
    });
}

void Keeper::removeConnection(const QString &id, const QString &who)
{
    post([this, id, who](Archive &archive) {
        if (const auto done = archive.connections().remove(id, who, QDateTime::currentDateTimeUtc()); !done)
            return tell(&Keeper::connectionFailed, done.error());
        tellConnections(archive);
    });
}

void Keeper::readPreflights(const QString &connection)
{
    post([this, connection](Archive &archive) {
        const auto kept = archive.preflights().list(connection);
        if (!kept)
            return fail(kept.error());
        std::vector<core::Preflight> answers;
        for (const store::PreflightAnswer &one : *kept) {
            if (auto answer
                = core::preflightFromText(one.rules, one.accountId, one.asked)) // what can't be read is asked again
                answers.push_back(std::move(*answer));
        }
        tell(&Keeper::preflightsRead, connection, answers);
    });
}

void Keeper::keepPreflights(const QString &connection, const std::vector<core::Preflight> &answers)
{
    post([this, connection, answers](Archive &archive) {
        std::vector<store::PreflightAnswer> kept;
        for (const core::Preflight &one : answers)
            kept.push_back({one.accountId, one.asked, core::preflightText(one)});
        if (const auto done = archive.preflights().put(connection, kept); !done)
            return fail(done.error());
        tell(&Keeper::preflightsRead, connection, answers);
    });
}

void Keeper::compare(qint64 from, qint64 to, const LoadRequest &how)
{
    post([this, from, to, how](Archive &archive) { makeComparison(archive, from, to, how); });
}

void Keeper::makeComparison(Archive &archive, qint64 from, qint64 to, const LoadRequest &how)
{
    const auto snapshots = archive.snapshots().list();
    const auto own = archive.own().read();
    if (!snapshots || !own)
        return fail(snapshots ? own.error() : snapshots.error());
    const auto compared = std::make_shared<Compared>();
    for (std::size_t i = 0; i < snapshots->size(); ++i) {
        const core::SnapshotInfo &info = (*snapshots)[i];
        if (info.id == to || (to == 0 && i + 1 == snapshots->size())) {
            compared->to = info;
            if (from == 0 && i > 0)
                compared->from = (*snapshots)[i - 1];
        }
        if (from != 0 && info.id == from)
            compared->from = info;
    }
    if (compared->from.id == 0 || compared->to.id == 0)
        return fail({core::ErrorCode::SnapshotNotFound, QString::number(from), 0, 0, {}});
    for (const auto &[info, assessment] : {std::pair(&compared->from, &compared->older), std::pair(&compared->to, &compared->newer)}) {
        auto accounts = archive.snapshots().load(info->id);
        if (!accounts)
            return fail(accounts.error());
        auto judged = judge(std::move(*accounts), withOwnData(how, *own), m_pool);
        if (!judged)
            return fail(judged.error());
        *assessment = std::move(*judged);
    }
    compared->comparison = std::make_shared<const core::SnapshotComparison>(core::compare(*compared->older, *compared->newer, m_pool.parallel()));
    tell(&Keeper::compared, std::shared_ptr<const Compared>(compared));
}

void Keeper::showSnapshot(qint64 id)
{
    post([this, id](Archive &archive) {
        const auto info = archive.find(QString::number(id));
        if (!info)
            return fail(info.error());
        auto accounts = archive.snapshots().load(id);
        if (!accounts)
            return fail(accounts.error());
        tell(&Keeper::snapshotLoaded, *info, std::make_shared<const core::JoinedAccounts>(std::move(*accounts)));
    });
}

void Keeper::history(const QString &id, const QString &mail, const LoadRequest &how)
{
    const quint64 number = ++m_historyNumber;
    post([this, id, mail, how, number](Archive &archive) {
        if (number == m_historyNumber)
            makeHistory(archive, id, mail, how);
    });
}

void Keeper::makeHistory(Archive &archive, const QString &id, const QString &mail, const LoadRequest &how)
{
    const auto history = accountOverTime(archive, id, mail, how, m_pool);
    if (!history)
        return fail(history.error());
    tell(&Keeper::historyMade, id, mail, *history);
}

void Keeper::upkeep(UpkeepResult result, bool takesOut, std::function<core::Result<qint64>(Archive &)> work)
{
    post([this, result, takesOut, work = std::move(work)](Archive &archive) {
        const auto count = work(archive);
        if (!count)
            return fail(count.error());
        UpkeepResult done = result;
        if (*count > 0)
            done.count = *count;
        if (takesOut)
            tellContent(archive);
        tell(&Keeper::upkeepDone, done);
    });
}

namespace {

template<typename T>
core::Result<qint64> counted(const core::Result<T> &result)
{
    if (!result)
        return core::Unexpected(result.error());
    if constexpr (std::is_void_v<T>)
        return 0;
    else
        return static_cast<qint64>(*result);
}

} // namespace

void Keeper::backup(const QString &path)
{
    upkeep({Upkeep::Backup, 0, path}, false, [path](Archive &archive) {
        const auto checked = checkOutput(path, filesOf(archive.state().path));
        return checked ? counted(archive.maintenance().backup(path)) : core::Result<qint64>(core::Unexpected(checked.error()));
    });
}

void Keeper::keepSince(core::Day day)
{
    upkeep({Upkeep::KeepSince, 0, {}}, true, [day](Archive &archive) { return counted(archive.maintenance().keepSince(day)); });
}

void Keeper::thinOutBefore(core::Day day)
{
    upkeep({Upkeep::ThinOut, 0, {}}, true, [day](Archive &archive) { return counted(archive.maintenance().thinOutBefore(day)); });
}

void Keeper::deletePerson(const QString &idOrMail)
{
    upkeep({Upkeep::DeletePerson, 0, idOrMail}, true,
        [idOrMail](Archive &archive) { return counted(archive.maintenance().deletePerson(idOrMail)); });
}

void Keeper::compact()
{
    upkeep({Upkeep::Compact, 0, {}}, false, [](Archive &archive) -> core::Result<qint64> {
        const auto sizes = archive.maintenance().compact();
        if (!sizes)
            return core::Unexpected(sizes.error());
        return sizes->before - sizes->after;
    });
}

void Keeper::verify()
{
    upkeep({Upkeep::Verify, 0, {}}, false, [](Archive &archive) { return counted(archive.snapshots().verify()); });
}

void Keeper::removeSnapshot(qint64 id)
{
    upkeep({Upkeep::RemoveSnapshot, 1, {}}, true, [id](Archive &archive) { return counted(archive.snapshots().remove(id)); });
}

void Keeper::moveSnapshot(qint64 id, core::Day day)
{
    upkeep({Upkeep::MoveSnapshot, 1, {}}, true, [this, id, day](Archive &archive) {
        return counted(archive.snapshots().move(id, day, {m_pool.parallel(), {}, {}}));
    });
}

} // namespace workspace
