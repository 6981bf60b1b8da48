// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edit.h"
#include "core/snapshotinfo.h"
#include "store/connections.h"
#include "store/leases.h"
#include "store/maintenance.h"
#include "store/opening.h"
#include "store/owntables.h"
#include "store/preflights.h"
#include "store/snapshots.h"
#include "store/syncstates.h"
#include "workspace/load.h"

namespace workspace {

/// An open workspace file: everything that it holds, in one place. Belongs to the thread that opened it. Errors of all: those of
/// store; the file is named.
class Archive final
{
public:
    static core::Result<std::unique_ptr<Archive>> open(const QString &path, const store::OpenOptions &options = {});
    ~Archive();

    const store::OpenState &state() const;
    bool isReadOnly() const;
    /// What was written goes from the log into the file, so that a copy of the file alone has it.
    void settle();

    store::Snapshots &snapshots() { return *m_snapshots; }
    store::OwnTables &own() { return *m_own; }
    store::Maintenance &maintenance() { return *m_maintenance; }
    store::Leases &leases() { return *m_leases; }
    store::Connections &connections() { return *m_connections; }
    store::SyncStates &syncs() { return *m_syncs; }
    store::Preflights &preflights() { return *m_preflights; }

    /// By number, by day ("2026-05-31", the last one of it), or `newest`, `previous`, `first`. SnapshotNotFound with those there are.
    core::Result<core::SnapshotInfo> find(const QString &name);

private:
    Archive() = default;

    std::unique_ptr<store::WorkspaceFile> m_file;
    std::unique_ptr<store::Snapshots> m_snapshots;
    std::unique_ptr<store::OwnTables> m_own;
    std::unique_ptr<store::Maintenance> m_maintenance;
    std::unique_ptr<store::Leases> m_leases;
    std::unique_ptr<store::Connections> m_connections;
    std::unique_ptr<store::SyncStates> m_syncs;
    std::unique_ptr<store::Preflights> m_preflights;
};

/// What a workspace says about how its accounts are judged: profile, annotations, price books, chosen rules and prices, where
/// @p request leaves them open (its profile is the default one, its ids are empty, it has no annotations).
LoadRequest withOwnData(LoadRequest request, const core::OwnData &own);

/// Keys of EditSubject::Setting.
inline const QString kRulesSetting = QStringLiteral("rules");
inline const QString kPriceBookSetting = QStringLiteral("price-book");
inline const QString kThresholdsSetting = QStringLiteral("thresholds"); ///< as core::thresholdsText()

} // namespace workspace
