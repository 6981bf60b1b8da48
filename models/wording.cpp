// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording.h"

#include "models/tr.h"

namespace models {

Wording Wording::forLocale(const QLocale &locale)
{
    // Sentences of rules and names of months are in the language of all other words: never half and half.
    const QString language = Words::tr("en", "@info two-letter code of the language that this is translated into");
    const QLocale::Language spoken = QLocale(language).language();
    QLocale shown = locale;
    if (locale.language() == QLocale::C)
        shown = spoken == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale(spoken);
    else if (locale.language() != spoken)
        shown = QLocale(spoken, locale.territory()); // numbers and currency as the place writes them
    return {shown, RuleTexts::shipped(language), ShippedTitles::shipped(language)};
}

} // namespace models
