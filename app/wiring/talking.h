// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/talking.h"

namespace app {
class Composition;
}

namespace app::wiring {

/// Connections to organisations, in their order.
std::vector<core::Connection> organisations(const Composition &app);
/// The one that was used or chosen last, else the first; null where there is none: then whoever asked was led to where
/// one is made.
const core::Connection *connectionOrOffer(Composition &app);
/// The same without leading anywhere.
const core::Connection *chosenConnection(const Composition &app);
/// From now on that one, also for the sign of a rehearsal.
void choose(Composition &app, const core::Connection &connection);
/// Every secret of a connection of any kind, read one after the other; @p failed where one can't be had.
void withSecrets(Composition &app, const core::Connection &connection, const std::function<void(const Door &)> &then,
    const std::function<void(const core::Error &)> &failed);
/// @p then gets the key; where it can't be had, that is said instead.
void withKey(Composition &app, const core::Connection &connection, const std::function<void(const Door &)> &then);
void startSync(Composition &app, const core::Connection &connection);

} // namespace app::wiring
