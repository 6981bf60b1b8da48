// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <vector>

namespace cli {

enum class Repeat : quint8 {
    Once, ///< twice is an error, so that nothing is dropped silently
    Often,
    PerFile, ///< holds for the file that follows it
    PerFileOften, ///< the same, several times for one file
};

/// One option of the command line. The table is the only place that lists them: parsing and help read it, a test
/// compares the man page with it.
struct OptionSpec
{
    QLatin1String name; ///< with its dashes
    QLatin1String value; ///< placeholder; empty = takes none
    Repeat repeat = Repeat::Once;
    QLatin1String help;
};

const std::vector<OptionSpec> &allOptions();
const OptionSpec *findOption(QStringView name);

/// The names of groups of options that commands share.
const std::vector<QLatin1String> &everywhereOptions();
const std::vector<QLatin1String> &readingOptions();
const std::vector<QLatin1String> &judgingOptions();

} // namespace cli
