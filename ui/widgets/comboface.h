// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Lets screen readers hear the name of a combo box (its accessible name, else its label) and its value apart; Qt on
/// X11 and Wayland gives the value for both.
void installComboFace();

} // namespace ui
