// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accountstable.h"
#include "ui/export/exportchoices.h"

namespace app {
class Composition;
}

namespace app::wiring {

/// What the window can give away now.
ui::ExportOffer exportOffer(const Composition &app);
/// The chosen part of the accounts that are shown, as it is now: it stays the same whatever the window shows next.
models::AccountsExcerpt excerptOf(const Composition &app, ui::Extent extent, ui::Columns columns);

} // namespace app::wiring
