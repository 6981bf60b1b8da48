// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profileform.h"

#include "models/format.h"

#include <QDate>
#include <QRegularExpression>

#include <utility>

namespace models {

ProfileForm::ProfileForm(Wording wording, QObject *parent)
    : QObject(parent)
    , m_wording(std::move(wording))
    , m_sites(m_wording)
{
    connect(&m_sites, &SitesModel::ownSitesChanged, this, &ProfileForm::update);
}

void ProfileForm::setProfile(const core::Profile &profile, const core::Assessment *assessment)
{
    m_draft = profile;
    m_invoiceText = profile.invoiceQuantity ? numberText(*profile.invoiceQuantity, m_wording.locale) : QString();
    m_invoiceProblem.clear();
    std::vector<core::OwnSite> own;
    if (assessment) {
        own = assessment->ownSites;
    } else {
        for (const QString &host : profile.ownSites)
            own.push_back({host, core::OwnSiteSource::Profile, 0, 0});
    }
    m_sites.setSites(assessment ? assessment->allSites : std::vector<core::OwnSite>(), own);
    update();
}

void ProfileForm::setName(const QString &name)
{
    m_draft.name = name.trimmed();
    update();
}

void ProfileForm::setEdition(core::Edition edition)
{
    m_draft.edition = edition;
    update();
}

void ProfileForm::setBilling(core::Billing billing)
{
    m_draft.billing = billing;
    update();
}

void ProfileForm::setCycleDay(int day)
{
    m_draft.cycleDay = day;
    update();
}

void ProfileForm::setRenewal(int month, int day)
{
    if (month != m_draft.renewalMonth || day != m_draft.renewalDay)
        m_draft.renewalYear = 0;
    m_draft.renewalMonth = month;
    m_draft.renewalDay = day;
    update();
}

void ProfileForm::setProvider(core::Provider provider)
{
    m_draft.provider = provider;
    update();
}

void ProfileForm::setPortalSso(core::Answer answer)
{
    m_draft.portalSso = answer;
    update();
}

void ProfileForm::setOwnWorkspaces(const QString &text)
{
    m_draft.ownWorkspaces.clear();
    static const QRegularExpression separators(QStringLiteral("[,;\\n\\r]+"));
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        if (const QString name = part.trimmed().toLower(); !name.isEmpty() && !m_draft.ownWorkspaces.contains(name))
            m_draft.ownWorkspaces.append(name);
    }
    update();
}

void ProfileForm::setInvoiceQuantity(const QString &text)
{
    m_invoiceText = text;
    m_invoiceProblem.clear();
    m_draft.invoiceQuantity.reset();
    if (const QString trimmed = text.trimmed(); !trimmed.isEmpty()) {
        bool ok = false;
        qint64 quantity = m_wording.locale.toLongLong(trimmed, &ok);
        if (!ok)
            quantity = trimmed.toLongLong(&ok);
        if (ok && quantity >= 0)
            m_draft.invoiceQuantity = quantity;
        else
            m_invoiceProblem = tr("Type a whole number, or leave it blank.", "@info");
    }
    update();
}

void ProfileForm::setCountBy(core::CountBy countBy)
{
    m_draft.countBy = countBy;
    update();
}

bool ProfileForm::isUsed(FieldName field) const
{
    const bool dependsOnAccounts = m_draft.edition != core::Edition::Enterprise;
    switch (field) {
    case FieldName::CycleDay:
        return dependsOnAccounts && m_draft.billing == core::Billing::Monthly;
    case FieldName::Renewal:
        return dependsOnAccounts && m_draft.billing == core::Billing::Annual;
    case FieldName::Billing:
        return dependsOnAccounts;
    case FieldName::Name:
    case FieldName::Edition:
    case FieldName::Provider:
    case FieldName::PortalSso:
    case FieldName::OwnSites:
    case FieldName::OwnWorkspaces:
    case FieldName::InvoiceQuantity:
    case FieldName::CountBy:
        return true;
    case FieldName::Count:
        break;
    }
    return false;
}

QString ProfileForm::problem(FieldName field) const
{
    if (!isUsed(field))
        return {};
    switch (field) {
    case FieldName::CycleDay:
        return m_draft.cycleDay < 0 || m_draft.cycleDay > 31 ? tr("The day is a number from 1 to 31.", "@info") : QString();
    case FieldName::Renewal: {
        const bool blank = m_draft.renewalMonth == 0 && m_draft.renewalDay == 0;
        // 2024 is a leap year: 29 February is a renewal that exists.
        return blank || QDate::isValid(2024, m_draft.renewalMonth, m_draft.renewalDay) ? QString() : tr("There is no such day.", "@info");
    }
    case FieldName::InvoiceQuantity:
        return m_invoiceProblem;
    case FieldName::Name:
    case FieldName::Edition:
    case FieldName::Billing:
    case FieldName::Provider:
    case FieldName::PortalSso:
    case FieldName::OwnSites:
    case FieldName::OwnWorkspaces:
    case FieldName::CountBy:
    case FieldName::Count:
        break;
    }
    return {};
}

core::Profile ProfileForm::profile() const
{
    core::Profile profile = m_draft;
    if (m_sites.isEdited())
        profile.ownSites = m_sites.ownSites(); // else the proposal stays a proposal
    return profile;
}

void ProfileForm::update()
{
    bool ready = true;
    for (int i = 0; i < static_cast<int>(FieldName::Count); ++i)
        ready = ready && problem(static_cast<FieldName>(i)).isEmpty();
    if (std::exchange(m_ready, ready) != ready)
        emit readyChanged(ready);
    emit changed();
}

} // namespace models
