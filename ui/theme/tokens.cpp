// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QPalette>
#include <QWidget>

namespace ui {

namespace {

Tokens makeLight()
{
    Tokens t;
    t.background = QColor(0xf6f7f9);
    t.sidebar = QColor(0xfbfbfc);
    t.card = QColor(0xffffff);
    t.field = QColor(0xf6f7f9);
    t.line = QColor(0xe3e6ea);
    t.strongLine = QColor(0x848d9b);
    t.text = QColor(0x1c2430);
    t.quiet = QColor(0x5e6878);
    t.disabled = QColor(0x98a0ad);
    t.accent = QColor(0x2f6fde);
    t.onAccent = QColor(0xffffff);
    t.accentHover = QColor(0x255fc6);
    t.selection = QColor(0xe7effd);
    t.hover = QColor(0xf0f3f7);
    t.focus = QColor(0x2f6fde);
    t.neutral = {t.text, QColor(0xeceef2), QColor(0x4a5464), QColor(0x5e6878), QColor(0xffffff)};
    t.accentShades = {QColor(0x245fca), QColor(0xe7effd), QColor(0x1f57bd), QColor(0x2f6fde), QColor(0xffffff)};
    t.amber = {QColor(0x9c5c00), QColor(0xfdf0d7), QColor(0x8a5200), QColor(0xa86200), QColor(0xffffff)};
    t.green = {QColor(0x1c7c4a), QColor(0xe0f3e8), QColor(0x16693e), QColor(0x1c7c4a), QColor(0xffffff)};
    t.red = {QColor(0xb3261e), QColor(0xfbe6e4), QColor(0xa3211a), QColor(0xb3261e), QColor(0xffffff)};
    t.grey = {t.quiet, QColor(0xeceef2), QColor(0x556070), QColor(0x6b7585), QColor(0xffffff)};
    return t;
}

Tokens makeDark()
{
    Tokens t;
    t.background = QColor(0x15181d);
    t.sidebar = QColor(0x191d22);
    t.card = QColor(0x1d2127);
    t.field = QColor(0x14171b);
    t.line = QColor(0x2d333b);
    t.strongLine = QColor(0x6b7685);
    t.text = QColor(0xe6e9ee);
    t.quiet = QColor(0x98a2b1);
    t.disabled = QColor(0x6b7483);
    t.accent = QColor(0x6ea1ff);
    t.onAccent = QColor(0x0c1524);
    t.accentHover = QColor(0x8cb5ff);
    t.selection = QColor(0x233353);
    t.hover = QColor(0x252a31);
    t.focus = QColor(0x6ea1ff);
    t.neutral = {t.text, QColor(0x2d333b), QColor(0xc3cad4), QColor(0x4b5563), QColor(0xffffff)};
    t.accentShades = {t.accent, QColor(0x233353), QColor(0x93baff), QColor(0x2f6fde), QColor(0xffffff)};
    t.amber = {QColor(0xf0b35a), QColor(0x3b2c14), QColor(0xf0b35a), QColor(0xa86200), QColor(0xffffff)};
    t.green = {QColor(0x6fce97), QColor(0x173323), QColor(0x6fce97), QColor(0x1c7c4a), QColor(0xffffff)};
    t.red = {QColor(0xff8a80), QColor(0x40201f), QColor(0xff9d94), QColor(0xb3261e), QColor(0xffffff)};
    t.grey = {t.quiet, QColor(0x2d333b), QColor(0xadb6c3), QColor(0x6b7585), QColor(0xffffff)};
    return t;
}

} // namespace

const Tokens::Shades &Tokens::shades(Tone tone) const
{
    switch (tone) {
    case Tone::Accent:
        return accentShades;
    case Tone::Amber:
        return amber;
    case Tone::Green:
        return green;
    case Tone::Red:
        return red;
    case Tone::Grey:
        return grey;
    case Tone::Neutral:
    case Tone::Count:
        break;
    }
    return neutral;
}

const Tokens &tokens(Scheme scheme)
{
    static const Tokens light = makeLight();
    static const Tokens dark = makeDark();
    return scheme == Scheme::Dark ? dark : light;
}

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

const Tokens &tokensOf(const QWidget *widget)
{
    return tokens(schemeOf(widget->palette()));
}

} // namespace ui
