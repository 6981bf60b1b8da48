// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace ui {

/// A day of the year without a year: a month, or "not known", and a day that the month has.
class RenewalEdit final : public QWidget
{
    Q_OBJECT

public:
    RenewalEdit(int month, int day, QWidget *parent);

    /// Without a signal.
    void set(int month, int day);

signals:
    /// 0, 0 = not known.
    void changed(int month, int day);

private:
    void announce();

    QComboBox *m_month;
    QSpinBox *m_day;
};

} // namespace ui
