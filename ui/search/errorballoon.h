// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace ui {

class Label;

/// The sentence under a field that it is about, with the text and a caret below the character.
class ErrorBalloon final : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorBalloon(QWidget *parent = nullptr);

    void set(const QString &text, int column, const QString &message);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_message;
    Label *m_place;
};

} // namespace ui
