// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QDialog;
class QScrollArea;
class QWidget;

namespace ui {

/// What @p dialog may take of its screen, with a window's frame around it.
QSize roomFor(const QDialog *dialog);
/// Sizes @p dialog as @p wanted, but no larger than its screen.
void fitDialog(QDialog *dialog, const QSize &wanted);
/// @p content in a frameless area that scrolls where the dialog is smaller, and follows the keyboard.
QScrollArea *scrolled(QWidget *content, QWidget *parent);

} // namespace ui
