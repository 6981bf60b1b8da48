// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reconciliationdocument.h"

#include <QAbstractButton>

namespace ui {

/// One line of the reconciliation: name and number; a button where accounts stand behind it.
class CountRow final : public QAbstractButton
{
    Q_OBJECT

public:
    CountRow(const models::ReconciliationDocument::Line &line, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    models::ReconciliationDocument::Line m_line;
};

} // namespace ui
