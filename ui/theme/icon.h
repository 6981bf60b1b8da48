// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPixmap>

namespace ui {

/// A one-colour icon of the resources (":/icons/…svg") in @p colour, @p side device-independent pixels wide. Kept once
/// made.
QPixmap tintedIcon(const QString &file, const QColor &colour, int side, qreal ratio);

} // namespace ui
