// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profileedit.h"

#include "models/profileform.h"
#include "models/tr.h"

namespace models {

ProfileEdit profileEdit(const core::Profile &before, const core::Profile &after)
{
    using Field = ProfileForm::FieldName;
    QList<Field> changed;
    const auto check = [&changed](Field field, bool differs) {
        if (differs)
            changed.append(field);
    };
    check(Field::Name, before.name != after.name);
    check(Field::Edition, before.edition != after.edition);
    check(Field::Billing, before.billing != after.billing);
    check(Field::CycleDay, before.cycleDay != after.cycleDay);
    check(Field::Renewal, before.renewalMonth != after.renewalMonth || before.renewalDay != after.renewalDay || before.renewalYear != after.renewalYear);
    check(Field::Provider, before.provider != after.provider);
    check(Field::PortalSso, before.portalSso != after.portalSso);
    check(Field::OwnSites, before.ownSites != after.ownSites);
    check(Field::OwnWorkspaces, before.ownWorkspaces != after.ownWorkspaces);
    check(Field::InvoiceQuantity, before.invoiceQuantity != after.invoiceQuantity);
    check(Field::CountBy, before.countBy != after.countBy);
    if (changed.isEmpty())
        return {before == after ? QString() : Words::tr("The order of recommendations changed.", "@info what was done"), {}};
    if (changed.size() > 1)
        return {Words::tr("The organisation changed.", "@info what was done"), {}};
    const Field field = changed.first();
    const bool isTyped = field == Field::Name || field == Field::OwnWorkspaces || field == Field::InvoiceQuantity || field == Field::CycleDay || field == Field::Renewal;
    return {Words::tr("“%1” changed.", "@info what was done: a field").arg(ProfileForm::label(field)),
        isTyped ? QStringLiteral("profile-%1").arg(static_cast<int>(field)) : QString()};
}

} // namespace models
