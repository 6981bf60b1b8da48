// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profilewords.h"

#include "models/tr.h"

namespace models {

QString editionText(core::Edition edition)
{
    switch (edition) {
    case core::Edition::Unknown:
        return Words::tr("Not known", "@item edition");
    case core::Edition::Standard:
        return Words::tr("Guard Standard", "@item edition");
    case core::Edition::Premium:
        return Words::tr("Guard Premium", "@item edition");
    case core::Edition::StandardAndPremium:
        return Words::tr("Guard Standard and Premium", "@item edition");
    case core::Edition::Enterprise:
        return Words::tr("Included in a cloud Enterprise plan", "@item edition");
    }
    return {};
}

QString billingText(core::Billing billing)
{
    switch (billing) {
    case core::Billing::Unknown:
        return Words::tr("Not known", "@item billing");
    case core::Billing::Monthly:
        return Words::tr("Monthly", "@item billing");
    case core::Billing::Annual:
        return Words::tr("Annual", "@item billing");
    }
    return {};
}

QString providerText(core::Provider provider)
{
    switch (provider) {
    case core::Provider::Unknown:
        return Words::tr("Not known", "@item identity provider");
    case core::Provider::None:
        return Words::tr("None", "@item identity provider");
    case core::Provider::Entra:
        return QStringLiteral("Microsoft Entra ID");
    case core::Provider::Okta:
        return QStringLiteral("Okta");
    case core::Provider::Google:
        return QStringLiteral("Google Workspace");
    case core::Provider::Other:
        return Words::tr("Another one", "@item identity provider");
    }
    return {};
}

QString answerText(core::Answer answer)
{
    switch (answer) {
    case core::Answer::Unknown:
        return Words::tr("Not known", "@item answer");
    case core::Answer::No:
        return Words::tr("No", "@item answer");
    case core::Answer::Yes:
        return Words::tr("Yes", "@item answer");
    }
    return {};
}

QString countByText(core::CountBy countBy)
{
    switch (countBy) {
    case core::CountBy::Flag:
        return Words::tr("Atlassian's own flag where the file has it", "@item what is counted");
    case core::CountBy::Rules:
        return Words::tr("The rules alone", "@item what is counted");
    }
    return {};
}

} // namespace models
