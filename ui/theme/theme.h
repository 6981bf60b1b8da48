// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QPalette>

class QApplication;
class QWidget;

namespace ui {

QPalette paletteFor(Scheme scheme);
/// Style, palette and font of the whole application. May be called again at any time: widgets follow by PaletteChange.
void applyTheme(QApplication &application, Scheme scheme);

/// The font of the whole application: @p percent of the system's size; @p font "" = Inter where it is installed, "system", or a family. After applyTheme(),
/// at any time: every widget gets ApplicationFontChange when all fonts are set, with the next events.
void applyText(QApplication &application, int percent, const QString &font);

/// The type scale: the body's size and two above it, relative to the application's font so that text scales with it.
enum class TextRole : quint8 { Body, Strong, Small, Section, Headline };
QFont fontFor(TextRole role, const QFont &body);
/// Gives @p widget the font of @p role, now and whenever applyText() changes the application's.
void setTextRole(QWidget *widget, TextRole role);

} // namespace ui
