// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vault {

/// A crash leaves no memory behind: neither as a core file nor with a crash handler. First thing in main(). False where the system refused.
bool turnOffCoreDumps();

/// No other program of the same user may attach to this one and read its memory. Not for the window: the desktop's portals tell who calls
/// by /proc, which is closed then, and would answer nothing (light or dark, file dialogs). False where the system refused.
bool forbidAttaching();

} // namespace vault
