// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;

namespace ui {

/// Scrolls @p area so that whatever in it gets the focus by the keyboard can be seen.
void followFocus(QScrollArea *area);

} // namespace ui
