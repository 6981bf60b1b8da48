// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include "models/tone.h"

namespace ui {

/// A meaning's colour.
inline Tone toneOf(models::Tone tone)
{
    switch (tone) {
    case models::Tone::None:
        return Tone::Neutral;
    case models::Tone::Intended:
        return Tone::Accent;
    case models::Tone::Accidental:
        return Tone::Amber;
    case models::Tone::Quiet:
    case models::Tone::Unknown:
        return Tone::Grey;
    case models::Tone::Good:
        return Tone::Green;
    case models::Tone::Warning:
        return Tone::Red;
    }
    return Tone::Neutral;
}

} // namespace ui
