// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshotinfo.h"
#include "models/wording.h"

#include <QAbstractTableModel>

namespace models {

/// Why a snapshot's figures are marked "*" or "?", in a sentence that begins with the mark; empty where they are not.
QString snapshotNote(const core::SnapshotInfo &snapshot);

/// The snapshots of a workspace, newest first; also what choosers of one offer (LabelRole).
class SnapshotsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : quint8 { Day, Files, Accounts, Billable, Accidental, Unknown, Cost, Rules, Imported, Count };
    enum Role {
        RawRole = Qt::UserRole, ///< QDate, QDateTime, qlonglong or the text
        IdRole,                 ///< qlonglong
        LabelRole,              ///< "21 Nov 2026 · 10,000 accounts, 500 billable"
    };

    explicit SnapshotsModel(Wording wording, QObject *parent = nullptr);

    /// In any order. @p hasWorkspace: false where there is no workspace that could hold any.
    void setSnapshots(std::vector<core::SnapshotInfo> snapshots, bool hasWorkspace = true);
    [[nodiscard]] const std::vector<core::SnapshotInfo> &snapshots() const { return m_snapshots; } ///< newest first
    [[nodiscard]] bool hasWorkspace() const { return m_hasWorkspace; }
    /// Null outside.
    [[nodiscard]] const core::SnapshotInfo *snapshot(int row) const;
    /// -1 where there is none.
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] QString label(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(Column column, const core::SnapshotInfo &snapshot) const;
    QVariant raw(Column column, const core::SnapshotInfo &snapshot) const;

    Wording m_wording;
    std::vector<core::SnapshotInfo> m_snapshots;
    bool m_hasWorkspace = false;
};

} // namespace models
