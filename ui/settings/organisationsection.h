// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

#include "models/profileform.h"

class QTimer;

namespace models {
class Settings;
}

namespace ui {

class ProfileFields;

/// The organisation's profile, or its own sites and workspaces. What is typed is applied when the hand rests.
class OrganisationSection final : public Section
{
    Q_OBJECT

public:
    enum class What : quint8 { Organisation, Sites };

    OrganisationSection(models::Settings *settings, models::ProfileForm *form, What what, QWidget *parent);

    ProfileFields *fields() const { return m_fields; }

signals:
    void questionsRequested();

private:
    void apply();

    models::Settings *m_settings;
    models::ProfileForm *m_form;
    ProfileFields *m_fields;
    QTimer *m_pause;
};

} // namespace ui
