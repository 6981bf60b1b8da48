// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {
class Composition;
}

namespace app::wiring {

/// Lists and books that come from files or go into them.
void connectSettingsFiles(Composition &app);

} // namespace app::wiring
