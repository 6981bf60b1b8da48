// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <algorithm>

namespace cli {

namespace {

constexpr qsizetype kIndent = 26;
constexpr qsizetype kWidth = 100;

/// "  --name VALUE           what it does", wrapped.
QString entry(const QString &left, const QString &right)
{
    QString text = QLatin1String("  ") % left;
    text = text.size() + 1 < kIndent ? text.leftJustified(kIndent) : QString(text % u'\n' % QString(kIndent, u' '));
    qsizetype used = kIndent;
    const QStringList words = right.split(u' ');
    for (const QString &word : words) {
        if (used > kIndent && used + 1 + word.size() > kWidth) {
            text += u'\n' % QString(kIndent, u' ');
            used = kIndent;
        }
        if (used > kIndent) {
            text += u' ';
            ++used;
        }
        text += word;
        used += word.size();
    }
    return text % u'\n';
}

QString entries(const std::vector<QLatin1String> &names)
{
    QString text;
    for (const QLatin1String name : names) {
        const OptionSpec *option = findOption(name.toString());
        Q_ASSERT(option);
        const QString left = option->value.isEmpty() ? name.toString() : QString(name % u' ' % option->value);
        text += entry(left, option->help);
    }
    return text;
}

} // namespace

QString helpText()
{
    QString text = QStringLiteral("usage: leanseat-cli COMMAND [OPTION…]\n\n"
                                  "Who is billable on Atlassian Guard, why, and what it costs.\n\nCommands\n");
    for (const CommandSpec &command : allCommands())
        text += entry(command.name % u' ' % command.operands, command.summary);
    text += QLatin1String("\nOptions of every command\n") % entries(everywhereOptions())
        % QLatin1String("\nleanseat-cli COMMAND --help lists a command's options; the manual is leanseat-cli(1).\n"
                        "Exit codes: 0 done, 2 usage, 3 input unreadable or refused, 4 locked or read-only, 5 no key, network or\nauthorisation, 6 finished without some accounts, 130 stopped.\n");
    return text;
}

QString helpText(const CommandSpec &command)
{
    QString text = QLatin1String("usage: leanseat-cli ") % command.name
        % (command.operands.isEmpty() ? QLatin1String("") : QLatin1String(" ")) % command.operands
        % QStringLiteral(" [OPTION…]\n\n") % command.summary.toString().left(1).toUpper()
        % command.summary.toString().mid(1) % QLatin1String(".\n\n");
    if (!command.options.empty())
        text += QLatin1String("Options\n") % entries(command.options) % u'\n';
    text += QLatin1String("Options of every command\n") % entries(everywhereOptions());
    const bool reads = std::any_of(command.options.begin(), command.options.end(),
        [](QLatin1String name) { return name == QLatin1String("--encoding"); });
    if (reads) {
        text += QLatin1String(
            "\nWith several files, --kind, --encoding, --delimiter, --date and --day-order hold for the file "
            "that\nfollows them; with no file behind them, for all files that have none of their own.\n");
    }
    return text;
}

} // namespace cli
