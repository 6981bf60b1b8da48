// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/profile.h"
#include "models/sitesmodel.h"

#include <QObject>

namespace models {

/// State of the organisation dialog, outside its widgets. Texts are kept as typed; what is wrong is said per field.
class ProfileForm final : public QObject
{
    Q_OBJECT
public:
    enum class FieldName : quint8 { Name, Edition, Billing, CycleDay, Renewal, Provider, PortalSso, OwnSites, OwnWorkspaces, InvoiceQuantity, CountBy, Count };

    explicit ProfileForm(Wording wording, QObject *parent = nullptr);
    /// Fills the form; sites from the assessment, where there is one.
    void setProfile(const core::Profile &profile, const core::Assessment *assessment);

    [[nodiscard]] const core::Profile &draft() const { return m_draft; }
    void setName(const QString &name);
    void setEdition(core::Edition edition);
    void setBilling(core::Billing billing);
    void setCycleDay(int day);              ///< 0 = not known
    void setRenewal(int month, int day);    ///< 0, 0 = not known
    void setProvider(core::Provider provider);
    void setPortalSso(core::Answer answer);
    void setOwnWorkspaces(const QString &text); ///< comma or line separated
    void setInvoiceQuantity(const QString &text); ///< empty = not known
    void setCountBy(core::CountBy countBy);
    [[nodiscard]] SitesModel *sites() { return &m_sites; }

    [[nodiscard]] QString ownWorkspacesText() const { return m_draft.ownWorkspaces.join(QStringLiteral(", ")); }
    [[nodiscard]] QString invoiceQuantityText() const { return m_invoiceText; }
    /// Whether a field has a meaning with the others as they are (the cycle day only with monthly billing).
    [[nodiscard]] bool isUsed(FieldName field) const;
    /// What is wrong with it, as a sentence; empty where nothing is.
    [[nodiscard]] QString problem(FieldName field) const;
    [[nodiscard]] static QString label(FieldName field);
    [[nodiscard]] static QString help(FieldName field);

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] core::Profile profile() const;

signals:
    void changed();
    void readyChanged(bool ready);

private:
    void update();

    Wording m_wording;
    core::Profile m_draft;
    QString m_invoiceText;
    QString m_invoiceProblem;
    SitesModel m_sites;
    bool m_ready = true;
};

} // namespace models
