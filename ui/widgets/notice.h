// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

/// A sentence that needs attention but no answer: a mark in a triangle and the words.
class Notice final : public QWidget
{
    Q_OBJECT

public:
    explicit Notice(const QString &text, QWidget *parent = nullptr);

    /// Behind the words.
    QPushButton *addButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
