// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/session.h"

#include <QObject>

#include <memory>
#include <optional>

class QTemporaryDir;

namespace app {

/// Which files are open and how they were read, above the session: what is shown stays the truth until something newer
/// was published. A new file never goes into a sample, and a file that only adds to accounts joins those that are open.
class Opener final : public QObject
{
    Q_OBJECT

public:
    Opener(workspace::Session &session, core::Day today, QObject *parent = nullptr);
    ~Opener() override;

    /// Shown now.
    const workspace::LoadRequest &shown() const { return m_shown.request; }
    /// Why files that were asked for beside those shown are not among them.
    const QList<core::Error> &leftOut() const { return m_shown.leftOut; }
    std::optional<core::SampleKind> sample() const { return m_shown.sample; }
    /// Where files that are opened go into; empty = nowhere.
    const QString &workspacePath() const { return m_workspace; }
    /// Files tried last, whether they could be read or not; what "read again" means.
    const workspace::LoadRequest &tried() const { return m_wanted.request; }
    bool triedSample() const { return m_wanted.sample.has_value(); }
    /// Whether @p error is about one of several files, so that the others can be read.
    bool canGoOnWithout(const core::Error &error) const;
    /// "accounts.csv", "2 files"; of what is being opened.
    QString wantedName() const;
    /// Ids or files of the rule set and the price book; "" = chosen by itself.
    QString rules() const { return m_rules; }
    QString prices() const { return m_prices; }
    const core::ReadingMemory &memory() const { return m_memory; }

public slots:
    void openFiles(const QStringList &files);
    /// Beside those that are open.
    void addFiles(const QStringList &files);
    /// The same, each read by its own options.
    void openSources(const QList<workspace::SourceFile> &files);
    void addSources(const QList<workspace::SourceFile> &files);
    void openSample(core::SampleKind kind);
    /// From now on files go into that workspace; empty: nowhere.
    void setWorkspace(const QString &path);
    /// A workspace's accounts, judged as @p how says.
    void show(const std::shared_ptr<const core::JoinedAccounts> &accounts, const workspace::LoadRequest &how);
    /// In the place of the files tried last.
    void readAgain(const QList<workspace::SourceFile> &files);
    /// For files that are opened from now on.
    void setMemory(const core::ReadingMemory &memory) { m_memory = memory; }
    /// The files tried last, but for that one.
    void goOnWithout(const QString &file);
    void applyProfile(const core::Profile &profile);
    /// As before, because something that is not in the request changed: the protected list, a price book's file.
    void rejudge();
    /// By id or file, from now on; refused with failed() where it can't be read.
    void chooseRules(const QString &idOrFile);
    void choosePrices(const QString &idOrFile);
    /// What an opened workspace is judged by, or nothing chosen: without judging again.
    void takeJudging(const QString &rules, const QString &priceBook);

signals:
    void opening(const QString &name);
    /// What is published next has none of the files that are shown.
    void replacing();
    void published(const core::AssessmentPtr &assessment);
    void judgedBy();
    void failed(const core::Error &error);
    /// A workspace was among the files to be opened.
    void workspaceRequested(const QString &path);
    /// What is opened next belongs into no workspace.
    void leavingWorkspace();

private:
    struct Opened
    {
        workspace::LoadRequest request;
        std::optional<core::SampleKind> sample;
        QList<core::Error> leftOut; ///< why files that were asked for are not among them
    };
    void open(const Opened &wanted);
    void take(const core::AssessmentPtr &assessment);
    void refuse(const core::Error &error);
    bool joinInstead();
    void openAsNew(const QList<workspace::SourceFile> &files);
    bool askForWorkspace(const QList<workspace::SourceFile> &files);
    bool isReplacing() const;
    void judgeAgain();
    void wantShown();

    workspace::Session &m_session;
    core::Day m_today;
    std::unique_ptr<QTemporaryDir> m_samples;
    QString m_rules;
    QString m_prices;
    core::ReadingMemory m_memory;
    QString m_workspace;
    QString m_shownIn; ///< the workspace of what is shown
    Opened m_shown;
    core::Error m_failure; ///< the last one
    Opened m_wanted;
    bool m_mayJoin = false; ///< the wanted files replace own accounts; if they turn out to only add to them, they join
};

} // namespace app
