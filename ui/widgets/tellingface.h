// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractButton;

namespace ui {

/// Screen readers read @p button as text, without an action, where it opens nothing; else as a button.
void setTelling(QAbstractButton *button, bool telling);

} // namespace ui
