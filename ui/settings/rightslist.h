// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/connectionright.h"

#include <QWidget>

class QGridLayout;

namespace ui {

/// What a test found out: each right with a word for how it is, and what it is needed for.
class RightsList final : public QWidget
{
    Q_OBJECT

public:
    explicit RightsList(QWidget *parent = nullptr);

    void setRights(const models::ConnectionRights &rights);

private:
    void addRow(int row, const models::ConnectionRight &right);

    QGridLayout *m_grid;
};

} // namespace ui
