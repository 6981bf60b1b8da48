// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opener.h"

#include "workspace/catalogue.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace app {

Opener::Opener(workspace::Session &session, core::Day today, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_today(today)
{
    connect(&session, &workspace::Session::published, this, &Opener::take);
    connect(&session, &workspace::Session::failed, this, &Opener::refuse);
}

Opener::~Opener() = default;

QString Opener::wantedName() const
{
    if (m_wanted.sample)
        return tr("the sample", "@info what is being read");
    const auto &files = m_wanted.request.files;
    return files.size() == 1 ? QFileInfo(files.first().path).fileName()
                             : tr("%1 files", "@info what is being read").arg(files.size());
}

namespace {

QList<workspace::SourceFile> asDetected(const QStringList &paths)
{
    QList<workspace::SourceFile> files;
    for (const QString &path : paths)
        files.append({path, {}});
    return files;
}

} // namespace

void Opener::openFiles(const QStringList &files)
{
    openSources(asDetected(files));
}

void Opener::addFiles(const QStringList &files)
{
    addSources(asDetected(files));
}

void Opener::openSources(const QList<workspace::SourceFile> &files)
{
    if (files.isEmpty() || askForWorkspace(files))
        return;
    openAsNew(files);
}

void Opener::openAsNew(const QList<workspace::SourceFile> &files)
{
    Opened wanted;
    wanted.request.today = m_today;
    const bool hasOwn = m_workspace.isEmpty() && !m_shown.sample && !m_shown.request.files.isEmpty();
    if (hasOwn)
        wanted.request.profile = m_shown.request.profile;
    wanted.request.files = files;
    m_mayJoin = hasOwn;
    open(wanted);
}

void Opener::addSources(const QList<workspace::SourceFile> &files)
{
    if (files.isEmpty() || askForWorkspace(files))
        return;
    if (!m_workspace.isEmpty() || m_shown.sample || m_shown.request.files.isEmpty()) {
        openAsNew(files);
        return;
    }
    Opened wanted = m_shown;
    for (const workspace::SourceFile &file : files) {
        wanted.request.files.removeIf([&](const workspace::SourceFile &open) { return open.path == file.path; });
        wanted.request.files.append(file);
    }
    m_mayJoin = false;
    open(wanted);
}

bool Opener::askForWorkspace(const QList<workspace::SourceFile> &files)
{
    const auto found = std::find_if(files.begin(), files.end(),
        [](const workspace::SourceFile &file) { return file.path.endsWith(QLatin1String(".leanseat"), Qt::CaseInsensitive); });
    if (found == files.end())
        return false;
    emit workspaceRequested(found->path);
    return true;
}

void Opener::setWorkspace(const QString &path)
{
    m_workspace = path;
    m_mayJoin = false;
}

void Opener::show(const std::shared_ptr<const core::JoinedAccounts> &accounts, const workspace::LoadRequest &how)
{
    m_wanted = {how, {}, {}};
    m_mayJoin = false;
    emit opening(QFileInfo(m_workspace).completeBaseName());
    m_session.show(accounts, how);
}

void Opener::openSample(core::SampleKind kind)
{
    emit leavingWorkspace();
    Opened wanted;
    wanted.sample = kind;
    wanted.request.today = m_today;
    wanted.request.profile = core::sampleProfile(kind);
    m_mayJoin = false;
    open(wanted);
}

void Opener::readAgain(const QList<workspace::SourceFile> &files)
{
    if (m_wanted.sample || m_wanted.request.files.isEmpty() || files.isEmpty())
        return; // a sample was opened meanwhile
    Opened wanted = m_wanted;
    wanted.request.files = files;
    m_mayJoin = false;
    open(wanted);
}

bool Opener::canGoOnWithout(const core::Error &error) const
{
    const auto &files = m_wanted.request.files;
    return !m_wanted.sample && files.size() > 1
        && std::any_of(
            files.begin(), files.end(), [&](const workspace::SourceFile &file) { return file.path == error.subject; });
}

void Opener::goOnWithout(const QString &file)
{
    Opened wanted = m_wanted;
    if (m_failure.subject == file)
        wanted.leftOut.append(m_failure);
    wanted.request.files.removeIf([&](const workspace::SourceFile &one) { return one.path == file; });
    if (wanted.sample || wanted.request.files.isEmpty())
        return;
    m_mayJoin = m_workspace.isEmpty() && !m_shown.sample && !m_shown.request.files.isEmpty();
    open(wanted);
}

void Opener::applyProfile(const core::Profile &profile)
{
    wantShown();
    m_wanted.request.profile = profile;
    m_session.reassess(profile, m_wanted.request.rules, m_wanted.request.priceBook);
}

void Opener::rejudge()
{
    if (!m_session.isBusy() && !m_session.current())
        return;
    wantShown();
    m_session.reassess(m_wanted.request.profile, m_wanted.request.rules, m_wanted.request.priceBook);
}

/// Judging anew is about what is being read, else about what is shown: not about files that could not be read.
void Opener::wantShown()
{
    if (!m_session.isBusy() && m_session.current())
        m_wanted = m_shown;
}

void Opener::chooseRules(const QString &idOrFile)
{
    if (const auto set = workspace::ruleSet(idOrFile, m_today); !set)
        emit failed(set.error());
    else
        m_rules = idOrFile;
    judgeAgain();
}

void Opener::choosePrices(const QString &idOrFile)
{
    const auto &into = m_session.importBase();
    const bool isKept = into && into->own.value(core::EditSubject::PriceBook, idOrFile);
    if (const auto book = workspace::priceBook(idOrFile); !isKept && !book)
        emit failed(book.error());
    else
        m_prices = idOrFile;
    judgeAgain();
}

void Opener::takeJudging(const QString &rules, const QString &priceBook)
{
    if (m_rules == rules && m_prices == priceBook)
        return;
    m_rules = rules;
    m_prices = priceBook;
    emit judgedBy();
}

void Opener::judgeAgain()
{
    emit judgedBy();
    wantShown();
    if (m_wanted.request.rules == m_rules && m_wanted.request.priceBook == m_prices)
        return;
    m_wanted.request.rules = m_rules;
    m_wanted.request.priceBook = m_prices;
    if (m_session.isBusy() || m_session.current())
        m_session.reassess(m_wanted.request.profile, m_rules, m_prices);
}

void Opener::open(const Opened &wanted)
{
    m_wanted = wanted;
    m_wanted.request.rules = m_rules;
    m_wanted.request.priceBook = m_prices;
    m_wanted.request.memory = m_memory;
    emit opening(wantedName());
    if (wanted.sample) {
        // One's own: another window would put other files in the place of those that are being read.
        if (!m_samples)
            m_samples = std::make_unique<QTemporaryDir>();
        m_session.openSample({.kind = *wanted.sample, .today = m_today}, m_samples->path(), m_wanted.request);
    } else {
        m_session.open(m_wanted.request);
    }
}

bool Opener::joinInstead()
{
    if (!m_mayJoin)
        return false;
    addSources(m_wanted.request.files);
    return true;
}

bool Opener::isReplacing() const
{
    if (!m_workspace.isEmpty() || !m_shownIn.isEmpty())
        return m_shownIn != m_workspace;
    if (!m_shown.sample && m_shown.request.files.isEmpty())
        return false;
    if (m_shown.sample || m_wanted.sample)
        return m_shown.sample != m_wanted.sample;
    const auto &now = m_shown.request.files;
    const auto &next = m_wanted.request.files;
    return std::none_of(next.begin(), next.end(), [&now](const workspace::SourceFile &file) {
        return std::any_of(now.begin(), now.end(),
            [&file](const workspace::SourceFile &shown) { return shown.path == file.path; });
    });
}

void Opener::take(const core::AssessmentPtr &assessment)
{
    if (assessment->accounts.hasUsersOnly && joinInstead())
        return;
    m_mayJoin = false;
    if (isReplacing())
        emit replacing();
    if (!m_workspace.isEmpty())
        m_wanted.request.profile = assessment->profile; // the workspace's
    m_shown = m_wanted;
    m_shownIn = m_workspace;
    emit published(assessment);
}

void Opener::refuse(const core::Error &error)
{
    if (error.code == core::ErrorCode::NothingToAssess && joinInstead())
        return;
    m_mayJoin = false;
    m_failure = error;
    emit failed(error);
}

} // namespace app
