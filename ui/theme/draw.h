// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QFont>
#include <QRect>
#include <QString>

class QPainter;

namespace ui {

/// @p text for painting and for Qt's own controls in a window that is mirrored: isolated, so that a text which goes from left to right keeps its order (its
/// numbers, signs and its last point). As it is in a window that is not mirrored.
QString inOwnDirection(const QString &text);

/// A filled, outlined rounded rectangle on whole pixels. An invalid colour leaves that part out.
void drawRounded(
    QPainter *painter, const QRect &rect, const QColor &fill, const QColor &outline, qreal radius = space::radius);
/// The focus ring: two pixels in the focus colour, inside @p rect.
void drawFocusRing(QPainter *painter, const QRect &rect, const Tokens &tokens, qreal radius = space::radius);
/// A small arrow that opens something.
void drawChevron(QPainter *painter, const QRect &rect, const QColor &colour, Qt::ArrowType direction);
/// A sheet of paper with lines: a report.
void drawSheet(QPainter *painter, const QRect &rect, const QColor &colour);
void drawCheck(QPainter *painter, const QRect &rect, const QColor &colour);
/// A chip's rounded ground with its word; @p font should be fontFor(Small/Strong). Returns the width used.
int chipWidth(const QFont &font, const QString &text);
int chipHeight(const QFont &font);
void drawChip(
    QPainter *painter, const QRect &rect, const QFont &font, const QString &text, Tone tone, const Tokens &tokens);

/// Text whose digits all take the same width, ending at @p rect's right side (beginning at its left one where the painter goes from right to left); Qt 6.4 cannot ask a font for its tabular
/// figures.
void drawTabularRight(QPainter *painter, const QRect &rect, const QFont &font, const QString &text);
int tabularWidth(const QFont &font, const QString &text);

} // namespace ui
