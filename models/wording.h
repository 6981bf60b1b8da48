// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ruletexts.h"
#include "models/shippedtitles.h"

#include <QLocale>

namespace models {

/// In which language and manner words are made: handed to everything here that makes text. Cheap to copy.
/// Sentences follow the installed translators; numbers, dates and money the locale; rule texts the locale's language.
struct Wording
{
    QLocale locale {QLocale::English, QLocale::UnitedStates};
    RuleTexts rules {};
    ShippedTitles titles {}; ///< of rule sets and price books

    /// Rule texts of the language that the program speaks (its translators), numbers as the locale's place writes them. The "C" locale, which has no
    /// manners for people (no grouping, no currency), is read as American English.
    static Wording forLocale(const QLocale &locale);
};

} // namespace models
