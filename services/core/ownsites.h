// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"
#include "core/parallel.h"

#include <QStringList>

#include <vector>

namespace core {

enum class OwnSiteSource : quint8 { Given, Profile, Proposed };

struct OwnSite
{
    QString host;
    OwnSiteSource source = OwnSiteSource::Proposed;
    qint64 accounts = 0; ///< accounts that are not deactivated and have an access there
    qint64 accesses = 0; ///< their Jira, Confluence and JSM accesses there
};

/// All sites of the table with their counts, most accounts first, then by name.
std::vector<OwnSite> sitesByAccounts(const AccountTable &table, const Parallel &parallel = serial);

/// The sites with the most accounts, until they cover nine tenths of the Jira, Confluence and JSM accesses
/// (decisions.md 1).
std::vector<OwnSite> proposeOwnSites(const std::vector<OwnSite> &byAccounts);

} // namespace core
