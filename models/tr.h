// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace models {

/// Door to the translators for functions that are in no class: `Words::tr("…", "@info")`.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(models)
};

/// What `tr` takes to choose a plural form; counts beyond int keep their last digits, which decide the form.
int pluralOf(qint64 count);

/// Puts a grouped number into "%1 account(s)" (never "%n", which knows no locale). Without a translator the English
/// form is chosen here: "(s)" falls away for one, "(is|are)" gives its first part for one.
QString counted(const QString &text, qint64 count, const QLocale &locale);
/// Only the choice of the form; "%1" stays.
QString englishForm(const QString &text, qint64 count);

} // namespace models
