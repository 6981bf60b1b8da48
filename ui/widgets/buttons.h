// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace ui {

/// Push buttons in the three weights of a page. Not auto-default: Return belongs to what has the focus.
QPushButton *primaryButton(const QString &text, QWidget *parent);
QPushButton *plainButton(const QString &text, QWidget *parent);
QPushButton *quietButton(const QString &text, QWidget *parent);

} // namespace ui
