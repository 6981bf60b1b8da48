// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {
class Composition;
}

/// Connections between rooms, one file a page. Called once each, when everything exists.
namespace app::wiring {

/// Palette by what the user chose and the system says.
void applyTheme(Composition &app);
void connectShell(Composition &app);
void connectReading(Composition &app);
void connectOverview(Composition &app);
void connectAccounts(Composition &app);
void connectProfile(Composition &app);
/// Which rule set and which price book are used.
void connectJudging(Composition &app);

} // namespace app::wiring
