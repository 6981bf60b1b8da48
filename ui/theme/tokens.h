// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

class QPalette;
class QWidget;

namespace ui {

enum class Scheme : quint8 { Light, Dark };

/// What a chip, a figure or a bar says by its colour; each also says it in words.
enum class Tone : quint8 { Neutral, Accent, Amber, Green, Red, Grey, Count };

/// Spacing in device-independent pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int radius = 7;
} // namespace space

/// Every colour that the window uses. Text on its ground has a contrast of at least 4.5 : 1 (tests/gui/tst_contrast).
struct Tokens
{
    QColor background, sidebar, card, field, line, strongLine;
    QColor text, quiet, disabled;
    QColor accent, onAccent, accentHover;
    QColor selection; ///< ground of selected rows and of the current page's button
    QColor hover;
    QColor focus;

    /// Text in the tone on card or background, its tinted ground (chips), text on that ground, and the solid ground of
    /// bars with its text.
    struct Shades
    {
        QColor text, tint, onTint, solid, onSolid;
    };
    Shades neutral, accentShades, amber, green, red, grey;

    const Shades &shades(Tone tone) const;
};

const Tokens &tokens(Scheme scheme);
/// The scheme that a widget's palette belongs to, so that widgets need not be told.
Scheme schemeOf(const QPalette &palette);
const Tokens &tokensOf(const QWidget *widget);

} // namespace ui
