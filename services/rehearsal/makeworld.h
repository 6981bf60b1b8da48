// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/world.h"

#include "core/accounttable.h"
#include "core/profile.h"

namespace rehearsal {

struct WorldRequest
{
    core::AccountTablePtr table;
    core::Profile profile; ///< name, own sites and workspaces, provider
    quint64 seed = 1;
    quint64 keySalt = 0; ///< other keys for the same organisation: handed in at random where its accounts are real ones
    qint64 now = 0; ///< ms since 1970
};

/// An organisation out of accounts: what the table tells is taken over, all else is invented by seed, so that the same
/// request gives the same organisation. Dates that lie behind `now` stay as they are.
World makeWorld(const WorldRequest &request);

/// What no table tells, in English for the handshake and the report of a rehearsal (decisions.md 5).
QStringList inventedParts();

} // namespace rehearsal
