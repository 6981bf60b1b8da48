// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "core/snapshotinfo.h"

namespace store {

class Database;

/// What of a profile decides who counts and what it costs, as text; two profiles of one text judge alike.
QString judgingText(const core::Profile &profile);

/// By what profile a snapshot's figures were made, in the table `workspace` as "judged-profile-<id>". Inside a transaction.
void keepJudgedProfile(Database &database, qint64 snapshot, const core::Profile &profile);
void forgetJudgedProfile(Database &database, qint64 snapshot);
/// Marks those whose profile isn't today's; of those whose profile is not known nothing is said.
void markJudgedOtherwise(Database &database, std::vector<core::SnapshotInfo> &snapshots);

/// Carries the entry of a snapshot that is written anew.
class JudgedProfile final
{
public:
    JudgedProfile(Database &database, qint64 snapshot);
    void write(Database &database) const;

private:
    qint64 m_snapshot;
    std::optional<QString> m_text;
};

} // namespace store
