// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reconciliationdocument.h"

#include <QAbstractButton>
#include <QFont>

namespace ui {

/// One row of the reconciliation: name, on several lines where it is long, and number; a button where accounts stand behind it.
class CountRow final : public QAbstractButton
{
    Q_OBJECT

public:
    CountRow(const models::ReconciliationDocument::Line &line, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QFont lineFont() const;
    /// Where the name stands in @p whole, from left to right.
    QRect labelIn(const QRect &whole) const;

    models::ReconciliationDocument::Line m_line;
};

} // namespace ui
