// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"
#include "cli/optiontable.h"

#include "core/day.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace cli {

/// One option or operand, as given.
struct Argument
{
    const OptionSpec *option = nullptr; ///< null = operand
    QString value;
};

/// A command line taken apart; order is kept, since some options hold for the file behind them.
struct Arguments
{
    QString command; ///< empty where none was given
    std::vector<Argument> all;

    [[nodiscard]] bool has(QLatin1String option) const;
    /// Value of an option that is given once; empty where it is not.
    [[nodiscard]] std::optional<QString> value(QLatin1String option) const;
    [[nodiscard]] QStringList values(QLatin1String option) const;
    [[nodiscard]] QStringList operands() const;
};

/// Takes a command line (without the program's name) apart. `--name value` and `--name=value`, `--` ends the options,
/// `-h` is
/// `--help`; options may stand before the command. Fails on options that no command has, missing and surplus values,
/// repeated ones.
Outcome<Arguments> parseArguments(const QStringList &line);

/// "2024-02-29"; @p option names it in the error.
Outcome<core::Day> dayValue(QLatin1String option, const QString &text);
/// A whole number within [least, most].
Outcome<qint64> numberValue(QLatin1String option, const QString &text, qint64 least, qint64 most);

} // namespace cli
