// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include "models/overview.h"

#include <QAbstractButton>

namespace ui {

/// A card with one big figure. A button where it opens accounts; else it only tells.
class FigureCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setCard(const models::Card &card);
    QString query() const { return m_card.query; }
    bool opensAccounts() const { return m_card.opensAccounts; }
    /// Below it the title is cut, or the figure becomes smaller than a section's title.
    int leastWidth() const;
    /// How many lines the note takes at @p width; all cards of a row get the most that one of them needs.
    int noteLinesAt(int width) const;
    void setNoteLines(int lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    models::Card m_card;
    int m_noteLines = 1;
};

} // namespace ui
