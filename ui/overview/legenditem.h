// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include "models/overview.h"

#include <QAbstractButton>

namespace ui {

/// Solid ground of the @p shade-th part of a tone: later ones go away from the card's colour, so that neighbours differ
/// and every part stands out from the card (at least 3 : 1).
QColor segmentColour(const Tokens &tokens, Tone tone, int shade);
/// White or nearly black, whichever reads better on it.
QColor textOnSegment(const QColor &ground);

/// A part's colour, name and figure below the bar. For the mouse only: the keyboard has the part itself.
class LegendItem final : public QAbstractButton
{
    Q_OBJECT

public:
    LegendItem(const models::Segment &segment, int shade, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    models::Segment m_segment;
    int m_shade;
};

} // namespace ui
