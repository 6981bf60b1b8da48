// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/queryvaluewords.h"

#include "models/optionwords.h"
#include "models/tr.h"
#include "models/verdictwords.h"

namespace models {
namespace {

/// The text of the code whose key this is.
template<typename Code, typename Key, typename Text>
QString textOfKey(const QString &value, Key key, Text text)
{
    for (int i = 0; i < static_cast<int>(Code::Count); ++i) {
        if (value == key(static_cast<Code>(i)))
            return text(static_cast<Code>(i));
    }
    return {};
}

QString isText(const QString &value)
{
    if (value == QLatin1String("protected"))
        return Words::tr("On the protected list.", "@info search value");
    if (value == QLatin1String("leaver"))
        return Words::tr("In the file of leavers.", "@info search value");
    if (value == QLatin1String("discrepancy"))
        return Words::tr("Atlassian's flag and the rules differ.", "@info search value");
    if (value == QLatin1String("masked"))
        return Words::tr("Not active, with product columns still filled.", "@info search value");
    if (value == QLatin1String("admin"))
        return Words::tr("An admin of the organisation.", "@info search value");
    if (value == QLatin1String("active"))
        return Words::tr("Its status is active.", "@info search value");
    if (value == QLatin1String("claimed"))
        return Words::tr("Your organisation has claimed it.", "@info search value");
    if (value == QLatin1String("premium"))
        return Words::tr("Guard Premium counts it.", "@info search value");
    return {};
}

} // namespace

QString queryValueText(core::QueryField field, const QString &value)
{
    using core::QueryField;
    switch (field) {
    case QueryField::Status:
        return textOfKey<core::AccountStatus>(value, core::statusKey, statusText);
    case QueryField::Verdict:
        return textOfKey<core::Verdict>(value, core::verdictKey, verdictText);
    case QueryField::Intent:
        return textOfKey<core::Intent>(value, core::intentKey, intentText);
    case QueryField::Reason:
        return textOfKey<core::Cause>(value, core::causeKey, [](core::Cause cause) { return causeText(cause); });
    case QueryField::Certainty:
        return textOfKey<core::Certainty>(value, core::certaintyKey, certaintyText);
    case QueryField::Product:
        return textOfKey<core::Product>(value, core::productKey, productText);
    case QueryField::Plan:
        return textOfKey<core::Plan>(value, core::planKey, planText);
    case QueryField::Idp:
        return value == QLatin1String("none") ? managedByText(core::ManagedBy::Nobody) : textOfKey<core::ManagedBy>(value, core::managedByKey, managedByText);
    case QueryField::Recommended:
        return textOfKey<core::Advice>(value, core::adviceKey, adviceText);
    case QueryField::Option:
        return textOfKey<core::Option>(value, [](core::Option option) { return QString::number(core::optionNumber(option)); }, optionTitle);
    case QueryField::Is:
        return isText(value);
    case QueryField::Text:
    case QueryField::Name:
    case QueryField::Mail:
    case QueryField::Id:
    case QueryField::Domain:
    case QueryField::Rule:
    case QueryField::Site:
    case QueryField::Last:
    case QueryField::Added:
    case QueryField::Saves:
    case QueryField::Flag:
    case QueryField::Policy:
    case QueryField::PolicyType:
    case QueryField::Department:
    case QueryField::OrgRole:
    case QueryField::Group:
    case QueryField::Sso:
    case QueryField::TwoStep:
    case QueryField::Note:
    case QueryField::Exception:
    case QueryField::Any:
    case QueryField::Count:
        break;
    }
    return {};
}

} // namespace models
