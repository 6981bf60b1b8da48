// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparisondocument.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Card;
class Label;

/// What changed since the import before, in a few lines, with the way to the whole.
class SinceCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SinceCard(QWidget *parent = nullptr);

    void setDocument(const models::SinceDocument &document);
    models::SinceDocument::State state() const { return m_state; }
    QString title() const { return m_title; }
    QString sentence() const;
    QPushButton *button() const { return m_button; }

signals:
    void changesRequested();   ///< of a comparison
    void workspaceRequested(); ///< where there is none
    void importRequested();    ///< where there is one snapshot only

private:
    models::SinceDocument::State m_state = models::SinceDocument::State::NoWorkspace;
    QString m_title;
    Card *m_card;
    Label *m_sentence;
    Label *m_lines;
    QPushButton *m_button;
};

} // namespace ui
