// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QWidget;

namespace ui {

/// Calls @p fit now and whenever the application's text becomes another size or font: for whatever is measured in
/// letters.
void followText(QWidget *widget, std::function<void()> fit);

} // namespace ui
