// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QCoreApplication;

namespace app {

/// Two-letter codes of what the window speaks: English, which the sources are written in, then every compiled translation.
QStringList languages();

/// Installs the translators of @p wanted (our words and Qt's own), or of the first language of the system's list that
/// is spoken here where @p wanted is empty or not spoken; then makes dates, numbers and money of widgets follow. Call once, before
/// the first word is made. Gives the code of the language.
QString installLanguage(QCoreApplication &application, const QString &wanted);

} // namespace app
