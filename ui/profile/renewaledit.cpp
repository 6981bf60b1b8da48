// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profile/renewaledit.h"
#include "ui/theme/tokens.h"

#include <QComboBox>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ui {

RenewalEdit::RenewalEdit(int month, int day, QWidget *parent)
    : QWidget(parent)
    , m_month(new QComboBox(this))
    , m_day(new QSpinBox(this))
{
    m_month->addItem(tr("not known", "@item:inlistbox month"));
    for (int i = 1; i <= 12; ++i)
        m_month->addItem(QLocale().standaloneMonthName(i));
    m_month->setCurrentIndex(qBound(0, month, 12));
    m_month->setAccessibleName(tr("Month of the renewal", "@label"));
    m_day->setAccessibleName(tr("Day of the renewal", "@label"));
    m_day->setRange(1, 31);
    m_day->setValue(qMax(1, day));
    // On this platform only a label names a combo box; this one is not seen.
    auto *name = new QLabel(m_month->accessibleName(), this);
    name->setFixedSize(0, 0);
    name->setBuddy(m_month);
    setFocusProxy(m_month);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_month, 1);
    layout->addWidget(m_day);
    connect(m_month, &QComboBox::currentIndexChanged, this, &RenewalEdit::announce);
    connect(m_day, &QSpinBox::valueChanged, this, &RenewalEdit::announce);
    announce();
}

void RenewalEdit::set(int month, int day)
{
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietMonth(m_month);
    const QSignalBlocker quietDay(m_day);
    m_month->setCurrentIndex(qBound(0, month, 12));
    m_day->setMaximum(31);
    m_day->setValue(qMax(1, day));
    announce();
}

void RenewalEdit::announce()
{
    const int month = m_month->currentIndex();
    m_day->setVisible(month > 0);
    if (month > 0)
        m_day->setMaximum(QDate(2024, month, 1).daysInMonth()); // a leap year: 29 February is a day
    emit changed(month, month > 0 ? m_day->value() : 0);
}

} // namespace ui
