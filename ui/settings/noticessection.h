// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

#include "models/settings.h"
#include "models/wording.h"

class QCheckBox;
class QGridLayout;
class QPushButton;

namespace ui {

/// Notifications of the desktop, and counts at which to tell.
class NoticesSection final : public Section
{
    Q_OBJECT

public:
    NoticesSection(models::Settings *settings, models::Wording wording, QWidget *parent);

    QCheckBox *desktop() const { return m_desktop; }
    QPushButton *addButton() const { return m_add; }

private:
    void show();
    void addRow(int row, const core::Threshold &threshold);
    void store(int row, const core::Threshold &threshold);

    models::Settings *m_settings;
    QLocale m_locale;
    QCheckBox *m_desktop;
    QWidget *m_rows;
    QGridLayout *m_grid;
    QPushButton *m_add;
    bool m_isStoring = false;
};

} // namespace ui
