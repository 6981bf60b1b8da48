// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace models {

/// What a chip, bar or cell means; its colour is ui's affair. A tone never says anything that the words beside it don't.
enum class Tone : quint8 {
    None,
    Intended,   ///< a seat that is meant
    Accidental, ///< a seat that could go
    Quiet,      ///< not billable, of no concern
    Unknown,
    Good,       ///< eligible, saved, done
    Warning,    ///< blocked, contradicting, lost
};

/// A short word in a frame.
struct Chip
{
    QString text;
    Tone tone = Tone::None;
    QString help; ///< whole sentence, for tooltips and screen readers
};

} // namespace models

Q_DECLARE_METATYPE(models::Tone)
