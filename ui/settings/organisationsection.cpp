// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/organisationsection.h"
#include "ui/profile/profilefields.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"

#include "models/profileedit.h"
#include "models/settings.h"

#include <QApplication>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kRest = 350;

QList<models::ProfileForm::FieldName> fieldsOf(OrganisationSection::What what)
{
    using enum models::ProfileForm::FieldName;
    if (what == OrganisationSection::What::Sites)
        return {OwnSites, OwnWorkspaces};
    return {Name, Edition, Billing, CycleDay, Renewal, Provider, PortalSso, InvoiceQuantity, CountBy};
}

} // namespace

OrganisationSection::OrganisationSection(models::Settings *settings, models::ProfileForm *form, What what, QWidget *parent)
    : Section(what == What::Organisation ? tr("Organisation", "@title") : tr("Own sites and workspaces", "@title"),
          what == What::Organisation ? tr("What files can't tell. What is not known stays unknown, and figures say so.", "@info")
                                     : tr("Seats used here are meant to be. Until you tick any, the sites with the most accounts are proposed.", "@info"),
          parent)
    , m_settings(settings)
    , m_form(form)
    , m_fields(new ProfileFields(form, fieldsOf(what), fontMetrics().averageCharWidth() * 150 > screen()->availableSize().width(), {u'a', u'd', u'u'}, this))
    , m_pause(new QTimer(this))
{
    body()->addWidget(m_fields);
    if (what == What::Organisation) {
        QPushButton *questions = plainButton(tr("Ask me the &few questions again…", "@action:button"), this);
        connect(questions, &QPushButton::clicked, this, &OrganisationSection::questionsRequested);
        body()->addWidget(questions, 0, Qt::AlignLeft);
    }
    body()->addStretch(1);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kRest);
    connect(m_pause, &QTimer::timeout, this, &OrganisationSection::apply);
    connect(form, &models::ProfileForm::changed, this, [this] {
        if (isVisible())
            m_pause->start();
    });
    connect(settings, &models::Settings::profileChanged, this, [this] {
        m_pause->stop();
        m_fields->reload();
    });
}

void OrganisationSection::apply()
{
    if (!m_fields->isReady())
        return;
    core::Profile profile = m_form->profile();
    profile.adviceOrder = m_settings->state().profile.adviceOrder; // ordered elsewhere
    const models::ProfileEdit edit = models::profileEdit(m_settings->state().profile, profile);
    if (!edit.what.isEmpty())
        m_settings->setProfile(profile, edit.what, edit.merge);
}

} // namespace ui
