// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/openworkspace.h"

#include "app/opener.h"

#include <QDir>
#include <QtConcurrentRun>

#include <algorithm>

namespace app {

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// Whether accounts have to be judged again.
bool bearsOnAccounts(const core::Edit &edit)
{
    return std::any_of(edit.changes.begin(), edit.changes.end(), [](const core::Change &change) {
        if (change.subject == core::EditSubject::Setting)
            return change.key == workspace::kRulesSetting || change.key == workspace::kPriceBookSetting;
        return change.subject != core::EditSubject::View;
    });
}

/// Below that share of known accounts a file may be another organisation's (decisions.md 4).
constexpr int kHalf = 500;

/// So many entries are changed within a frame; more of them off the window's thread.
constexpr qsizetype kAtOnce = 1500;

} // namespace

OpenWorkspace::OpenWorkspace(workspace::Session &session, workspace::Keeper &keeper, Opener &opener, core::Day today, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_keeper(keeper)
    , m_opener(opener)
    , m_today(today)
    , m_who(QString::fromLocal8Bit(qgetenv("USER")))
    , m_base(std::make_shared<const workspace::ImportBase>())
{
    connect(&m_watcher, &QFutureWatcher<Changed>::finished, this, [this] {
        if (!m_running || m_watcher.isCanceled())
            return;
        OwnChange change = *std::exchange(m_running, std::nullopt);
        const Changed changed = m_watcher.result();
        if (changed.from == m_base)
            adopt(changed, change.undo);
        else
            m_changes.push_front(std::move(change)); // an import came in between
        changeNext();
    });
    connect(&keeper, &workspace::Keeper::opened, this, &OpenWorkspace::take);
    connect(&keeper, &workspace::Keeper::failed, this, &OpenWorkspace::failed);
    connect(&keeper, &workspace::Keeper::commitFailed, this, [this](const core::Error &error) {
        m_waiting.reset();
        emit writing(false);
        emit failed(error);
    });
    connect(&keeper, &workspace::Keeper::snapshotsChanged, this, [this](const std::vector<core::SnapshotInfo> &snapshots) {
        m_snapshots = snapshots;
        emit snapshotsChanged(m_snapshots);
    });
    connect(&keeper, &workspace::Keeper::committed, this, [this](const workspace::Imported &imported) {
        const std::optional<workspace::PreparedImport> import = std::exchange(m_waiting, std::nullopt);
        if (!import)
            return;
        const auto accounts = std::make_shared<const core::JoinedAccounts>(import->assessment->accounts);
        const bool hasNewest = !m_base->accounts || import->replaces != 0 || accounts->date >= m_base->accounts->date;
        const bool isShown = imported.snapshot != 0 && hasNewest;
        rebase(std::make_shared<const workspace::ImportBase>(workspace::ImportBase {imported.own,
            isShown ? imported.snapshot : m_base->newest, isShown ? accounts : m_base->accounts, imported.annotations}));
        m_shownSnapshot = hasNewest ? 0 : imported.snapshot;
        emit writing(false);
        emit kept(imported.snapshot, accounts->date);
    });
    connect(&keeper, &workspace::Keeper::ownDataChanged, this, [this](const core::OwnData &own) {
        if (own == m_base->own)
            return;
        // What could not be written isn't so.
        rebase(std::make_shared<const workspace::ImportBase>(workspace::withOwn(*m_base, own)));
        m_session.reassess(how());
        emit ownDataChanged();
    });
    connect(&keeper, &workspace::Keeper::contentChanged, this, [this](const std::shared_ptr<const workspace::ImportBase> &base) {
        rebase(base);
        m_history.clear(); // what was undone may name who was deleted
        emit ownDataChanged();
        showBase();
    });
    connect(&keeper, &workspace::Keeper::snapshotLoaded, this,
        [this](const core::SnapshotInfo &info, const std::shared_ptr<const core::JoinedAccounts> &accounts) {
            m_shownSnapshot = info.id == m_base->newest ? 0 : info.id;
            m_session.show(accounts, how());
        });
    connect(&session, &workspace::Session::prepared, this, &OpenWorkspace::takeImport);
}

workspace::LoadRequest OpenWorkspace::how() const
{
    workspace::LoadRequest request;
    request.today = m_today;
    request.annotations = m_base->annotations;
    request = workspace::withOwnData(request, m_base->own);
    if (request.rules.isEmpty())
        request.rules = m_opener.rules();
    if (request.priceBook.isEmpty())
        request.priceBook = m_opener.prices();
    return request;
}

void OpenWorkspace::open(const QString &path)
{
    m_first.reset();
    m_keeper.open(path);
}

void OpenWorkspace::create(const QString &path)
{
    m_first.reset();
    const core::AssessmentPtr shown = m_session.current();
    if (shown && !m_opener.sample()) {
        workspace::PreparedImport import;
        import.assessment = shown;
        core::OwnData wanted = m_base->own;
        if (!(shown->profile == core::Profile()))
            wanted.apply({QStringLiteral("profile"), core::profileChanges(wanted, shown->profile)});
        import.edit.kind = QStringLiteral("new");
        for (int subject = 0; subject < static_cast<int>(core::EditSubject::Count); ++subject) {
            for (const auto &[key, value] : wanted.of(static_cast<core::EditSubject>(subject)))
                import.edit.changes.push_back({static_cast<core::EditSubject>(subject), key, {}, value});
        }
        m_first = std::move(import);
    }
    m_keeper.create(path);
}

void OpenWorkspace::createEmpty(const QString &path)
{
    m_first.reset();
    m_keeper.create(path);
}

void OpenWorkspace::close()
{
    if (!m_state)
        return;
    finishChanges();
    m_state.reset();
    m_snapshots.clear();
    m_history.clear();
    m_base = std::make_shared<const workspace::ImportBase>();
    m_waiting.reset();
    m_shownSnapshot = 0;
    m_session.setProtected(nullptr);
    m_session.setImportBase(nullptr);
    m_opener.setWorkspace({});
    m_keeper.close();
    emit snapshotsChanged(m_snapshots);
    emit closed();
}

void OpenWorkspace::take(const store::OpenState &state, const std::shared_ptr<const workspace::ImportBase> &base)
{
    const bool isFirst = m_first.has_value();
    m_state = state;
    m_shownSnapshot = 0;
    m_history.clear();
    rebase(base);
    m_opener.setWorkspace(state.path);
    emit opened(state.path);
    emit ownDataChanged();
    if (isFirst)
        commit(*std::exchange(m_first, std::nullopt));
    else if (m_base->accounts)
        showBase();
    else
        emit openedEmpty(state.path);
}

void OpenWorkspace::showBase()
{
    m_shownSnapshot = 0;
    if (m_base->accounts)
        m_opener.show(m_base->accounts, how());
}

void OpenWorkspace::takeImport(const workspace::PreparedImport &import)
{
    if (!m_state)
        return;
    if (isReadOnly()) {
        emit failed({core::ErrorCode::WorkspaceReadOnly, m_state->path, 0, 0, m_state->holder});
        return;
    }
    if (import.sharedThousandths < kHalf || import.stayingThousandths < kHalf) {
        m_waiting = import;
        if (import.sharedThousandths < kHalf)
            emit strangerRead(import.sharedThousandths);
        else
            emit partRead(import.stayingThousandths);
        return;
    }
    commit(import);
}

void OpenWorkspace::commit(const workspace::PreparedImport &import)
{
    m_waiting = import;
    emit writing(true);
    m_keeper.commit(import, m_who);
}

void OpenWorkspace::keepStranger()
{
    if (m_waiting)
        commit(*m_waiting);
}

void OpenWorkspace::dropStranger()
{
    m_waiting.reset();
    showBase();
}

void OpenWorkspace::rebase(std::shared_ptr<const workspace::ImportBase> base)
{
    m_base = std::move(base);
    m_session.setProtected(m_base->own.protectedEntries());
    if (m_state)
        m_session.setImportBase(m_base);
}

OpenWorkspace::Changed OpenWorkspace::made(const OwnChange &change, const std::shared_ptr<const workspace::ImportBase> &from)
{
    Changed changed {change.make(*from), from, from};
    if (changed.edit.isEmpty())
        return changed;
    core::OwnData own = from->own;
    own.apply(changed.edit);
    const bool isAnnotated = std::any_of(changed.edit.changes.begin(), changed.edit.changes.end(),
        [](const core::Change &one) { return one.subject == core::EditSubject::Annotation; });
    workspace::ImportBase base {{}, from->newest, from->accounts, from->annotations};
    if (isAnnotated)
        base = workspace::withOwn(std::move(base), std::move(own));
    else
        base.own = std::move(own);
    changed.base = std::make_shared<const workspace::ImportBase>(std::move(base));
    return changed;
}

void OpenWorkspace::change(OwnChange change)
{
    m_changes.push_back(std::move(change));
    changeNext();
}

void OpenWorkspace::changeNext()
{
    while (!m_running && !m_changes.empty()) {
        OwnChange next = std::move(m_changes.front());
        m_changes.pop_front();
        const qsizetype known = static_cast<qsizetype>(m_base->own.of(core::EditSubject::Annotation).size());
        if (next.weight + known < kAtOnce) {
            adopt(made(next, m_base), next.undo);
            continue;
        }
        m_running = std::move(next);
        m_watcher.setFuture(QtConcurrent::run(&OpenWorkspace::made, *m_running, m_base));
    }
}

void OpenWorkspace::adopt(const Changed &changed, Undo undo)
{
    if (changed.edit.isEmpty())
        return;
    if (undo == Undo::Remembered)
        m_history.push(changed.edit);
    rebase(changed.base);
    if (m_state)
        m_keeper.apply(changed.edit, m_who);
    if (m_session.current() && bearsOnAccounts(changed.edit))
        m_session.reassess(how());
    emit ownDataChanged();
}

void OpenWorkspace::finishChanges()
{
    while (m_running || !m_changes.empty()) {
        if (m_running) {
            m_watcher.waitForFinished();
            m_changes.push_front(*std::exchange(m_running, std::nullopt));
        }
        const OwnChange next = std::move(m_changes.front());
        m_changes.pop_front();
        adopt(made(next, m_base), next.undo);
    }
}

void OpenWorkspace::apply(const core::Edit &edit)
{
    if (edit.isEmpty())
        return;
    if (isReadOnly()) {
        emit failed({core::ErrorCode::WorkspaceReadOnly, m_state->path, 0, 0, m_state->holder});
        return;
    }
    change({[edit](const workspace::ImportBase &) { return edit; }, static_cast<qsizetype>(edit.changes.size()), Undo::Remembered});
}

void OpenWorkspace::put(const core::Edit &edit)
{
    if (!edit.isEmpty() && m_state && !isReadOnly())
        change({[edit](const workspace::ImportBase &) { return edit; }, static_cast<qsizetype>(edit.changes.size()), Undo::NotRemembered});
}

void OpenWorkspace::undo()
{
    finishChanges();
    if (const core::Edit edit = m_history.undo(); !edit.isEmpty())
        change({[edit](const workspace::ImportBase &) { return edit; }, static_cast<qsizetype>(edit.changes.size()), Undo::NotRemembered});
}

void OpenWorkspace::redo()
{
    finishChanges();
    if (const core::Edit edit = m_history.redo(); !edit.isEmpty())
        change({[edit](const workspace::ImportBase &) { return edit; }, static_cast<qsizetype>(edit.changes.size()), Undo::NotRemembered});
}

void OpenWorkspace::annotate(
    const std::vector<core::Row> &rows, const QString &kind, const std::function<void(core::Annotation &)> &change)
{
    const core::AssessmentPtr assessment = m_session.current();
    if (!assessment || rows.empty())
        return;
    if (isReadOnly()) {
        emit failed({core::ErrorCode::WorkspaceReadOnly, m_state->path, 0, 0, m_state->holder});
        return;
    }
    const auto make = [assessment, rows, kind, change](const workspace::ImportBase &base) {
        const core::AccountTable &table = assessment->table();
        core::Edit edit;
        edit.kind = kind;
        for (const core::Row row : rows) {
            const core::Annotation *before = base.annotations ? base.annotations->find(table, row) : nullptr;
            core::Annotation after = before ? *before : core::Annotation {text(table.id(row)), text(table.mail(row)), 0, {}, {}};
            change(after);
            if (auto one = core::annotationChange(base.own, after))
                edit.changes.push_back(std::move(*one));
        }
        return edit;
    };
    this->change({make, static_cast<qsizetype>(rows.size()), Undo::Remembered});
}

void OpenWorkspace::showSnapshot(qint64 id)
{
    m_keeper.showSnapshot(id);
}

} // namespace app
