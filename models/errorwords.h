// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QLocale>

namespace models {

/// An error in words: what happened, where, and what to do. Each part is a whole sentence or empty.
struct ErrorText
{
    QString what;   ///< "The file is empty."
    QString where;  ///< "accounts.csv, line 3, column 7"; empty where there is no place
    QString advice; ///< what it means or what to do
    QString detail; ///< technical part, to be unfolded and copied; may be empty
};
ErrorText errorText(const core::Error &error, const QLocale &locale = {});

/// One line for a terminal: `accounts.csv:3:7: The file is empty. Export it again …`.
QString errorLine(const core::Error &error);

} // namespace models
