// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QRect;
class QWidget;

namespace ui {

/// Shows a popup below @p place (global), ending where it ends, or above it where there is no room; inside of the
/// screen of @p owner.
void placePopup(QWidget *popup, const QRect &place, const QWidget *owner);

} // namespace ui
