// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/comparisondocument.h"

#include <QAbstractButton>

namespace ui {

/// One cause of seats that came and went: its name, a bar as long as its seats, how many, and what that costs. Chosen, the
/// table beside it lists these accounts.
class CauseRow final : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p most: seats of the longest bar.
    CauseRow(const models::CauseBar &bar, qint64 most, QWidget *parent = nullptr);

    const models::CauseBar &bar() const { return m_bar; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    models::CauseBar m_bar;
    qint64 m_most;
};

} // namespace ui
