// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording.h"

namespace models {

Wording Wording::forLocale(const QLocale &locale)
{
    const QLocale shown = locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : locale;
    return {shown, RuleTexts::shipped(shown.name().section(u'_', 0, 0))};
}

} // namespace models
