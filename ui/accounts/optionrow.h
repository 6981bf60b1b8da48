// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explanationdocument.h"

#include <QWidget>

class QToolButton;

namespace ui {

class Chip;
class Label;
class DisclosureButton;

/// One of the six options: number, title, state; unfolds to what happens, what is lost, who can lift a block, and the
/// undo.
class OptionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit OptionRow(QWidget *parent = nullptr);

    void setOption(const models::OptionLine &option);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    DisclosureButton *m_head;
    Chip *m_state;
    Label *m_reason;
    Label *m_details;
};

} // namespace ui
