// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

namespace ui {

/// A text in one of the sizes and tones; follows the palette. Plain text unless setTextFormat says otherwise: what it
/// shows comes from files.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setTone(Tone tone);
    void setQuiet(bool quiet);
    /// Wraps; can be selected by mouse and keyboard where @p selectable.
    void setWrapping(bool selectable = false);

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Tone m_tone = Tone::Neutral;
    bool m_quiet = false;
    bool m_styling = false;
};

/// One line that is cut with an ellipsis instead of clipping or pushing others away; the tooltip has the whole.
class ElidedLabel final : public Label
{
    Q_OBJECT

public:
    explicit ElidedLabel(TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setFullText(const QString &text);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
