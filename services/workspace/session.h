// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ranks.h"
#include "core/sample.h"
#include "workspace/importing.h"
#include "workspace/trash.h"

#include <QObject>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace workspace {

/// What the window has open. Lives in the thread that made it (the GUI's), which it never holds up: reading, assessing,
/// ranking and giving memory back happen elsewhere.
///
/// Each request is started() and finished() exactly once, and in between ends in one of published(), failed()
/// (Cancelled after cancel()), or neither when a newer request took its place. Late answers are dropped. Signals come
/// in the owner's thread; those of a request never before the call that made it has returned, started() and the end by
/// cancel() excepted.
class Session final : public QObject
{
    Q_OBJECT
public:
    /// The pool has to outlive the session.
    explicit Session(Pool &pool, QObject *parent = nullptr);
    /// Stops what is going on and waits for it.
    ~Session() override;

    bool isBusy() const { return m_busy; }
    /// Last published; null before.
    core::AssessmentPtr current() const { return m_current; }
    /// Order of names, as in "de_DE"; "" = folded order only. For ranks made from now on.
    void setLocale(const QString &locale) { m_locale = locale; }
    /// The workspace that files opened from now on go into; null = none.
    void setImportBase(const std::shared_ptr<const ImportBase> &base) { m_base = base; }
    const std::shared_ptr<const ImportBase> &importBase() const { return m_base; }
    /// Who is protected beside those of files; for assessments made from now on.
    void setProtected(const core::ProtectedEntriesPtr &entries) { m_protected = entries; }

public slots:
    void open(const workspace::LoadRequest &request);
    /// Writes the sample below @p folder and opens it like any file; what @p how lists as files is not used.
    void openSample(const core::SampleRequest &sample, const QString &folder, const workspace::LoadRequest &how);
    /// The open accounts under another profile, rule set or price book; while a file is being opened, that one is
    /// opened again with them.
    void reassess(const core::Profile &profile, const QString &rules, const QString &priceBook);
    /// The open accounts as @p how says; its files are not read.
    void reassess(const workspace::LoadRequest &how);
    /// Accounts that are there already, judged as @p how says.
    void show(const std::shared_ptr<const core::JoinedAccounts> &accounts, const workspace::LoadRequest &how);
    /// Ends the request that is going on; what was published before stays.
    void cancel();

signals:
    void started();
    void progressed(const core::Progress &progress);
    void published(const core::AssessmentPtr &assessment);
    /// Behind published(): files that were read for the workspace wait to be written into it.
    void prepared(const workspace::PreparedImport &import);
    /// Ranks of the accounts published last; first in folded order, then with names in the locale's.
    void ranked(const core::RanksPtr &ranks);
    void failed(const core::Error &error);
    void finished();

private:
    struct Order
    {
        quint64 number = 0;
        LoadRequest request;
        std::optional<core::SampleRequest> sample;
        QString sampleFolder;
        core::AssessmentPtr base; ///< to assess again instead of reading
        core::RanksPtr ranks; ///< of base, as far as made
        std::shared_ptr<const core::JoinedAccounts> accounts; ///< to judge instead of reading
        std::shared_ptr<const ImportBase> into; ///< the workspace that files go into
        bool onlyRanks = false;
        QString locale;
        std::stop_source stop;
    };

    void submit(Order order);
    void rankAgain();
    void replaceOrder(Order order);
    void wakeWorker();
    void end();

    // in the worker's thread
    void work();
    void carryOut(const Order &order);
    core::Result<PreparedImport> importOf(const Order &order);
    core::Result<core::AssessmentPtr> assessmentOf(const Order &order);
    void makeRanks(const Order &order, const core::AssessmentPtr &assessment);
    void report(quint64 number, const core::Progress &progress);

    // back in the owner's thread
    void publish(quint64 number, const core::AssessmentPtr &assessment, const std::optional<PreparedImport> &import);
    void publishRanks(quint64 number, const core::RanksPtr &ranks);
    void fail(quint64 number, const core::Error &error);
    void passProgressOn();

    Pool &m_pool;
    Trash m_trash;
    QString m_locale;
    std::shared_ptr<const ImportBase> m_base;
    core::ProtectedEntriesPtr m_protected;
    core::AssessmentPtr m_current;
    core::RanksPtr m_ranks; ///< of m_current, as far as made
    Order m_order; ///< the newest
    bool m_busy = false;

    std::mutex m_mutex; ///< guards the rest
    std::condition_variable m_wake;
    std::optional<Order> m_next;
    bool m_quit = false;
    core::Progress m_progress;
    quint64 m_progressNumber = 0;
    bool m_progressOnItsWay = false;
    std::thread m_worker;
};

} // namespace workspace
