// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "workspace/keys.h"

#include <QDateTime>

#include <cstdlib>

namespace cli {

namespace {

/// Nothing goes to standard output before a command is sure that it succeeds.
Outcome<void> run(const QStringList &line, Context &context)
{
    const auto arguments = parseArguments(line);
    if (!arguments)
        return Failed(arguments.error());
    if (arguments->has(QLatin1String("--version"))) {
        context.output.line(QStringLiteral("leanseat-cli " LEANSEAT_VERSION));
        return {};
    }
    const bool wantsHelp = arguments->has(QLatin1String("--help"));
    if (arguments->command.isEmpty()) {
        if (!wantsHelp)
            return usage(QStringLiteral("no command given; leanseat-cli --help lists them"));
        context.output.paragraphs(helpText());
        return {};
    }
    if (isLaterCommand(arguments->command))
        return usage(arguments->command % QLatin1String(": this version does not have this command yet"));
    const CommandSpec *command = findCommand(arguments->command);
    if (!command)
        return usage(arguments->command % QLatin1String(": there is no such command; leanseat-cli --help lists them"));
    if (wantsHelp) {
        context.output.paragraphs(helpText(*command));
        return {};
    }
    if (const auto checked = checkArguments(*command, *arguments); !checked)
        return Failed(checked.error());
    context.json = arguments->has(QLatin1String("--json"));
    if (!context.json) // sentences are for people
        context.wording = models::Wording::forLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    context.quiet = arguments->has(QLatin1String("--quiet"));
    context.today = core::toDay(QDateTime::currentDateTimeUtc().date());
    if (const auto today = arguments->value(QLatin1String("--today"))) {
        const auto day = dayValue(QLatin1String("--today"), *today);
        if (!day)
            return Failed(day.error());
        context.today = *day;
    }
    return command->run(*arguments, context);
}

} // namespace

} // namespace cli

int main(int count, char **words)
{
    workspace::keepMemoryQuitePrivate(); // keys are in it
    cli::Interrupt interrupt;
    cli::Output output;
    QStringList line;
    for (int i = 1; i < count; ++i)
        line.append(QString::fromUtf8(words[i]));

    cli::Context context {output, interrupt};
    auto outcome = cli::run(line, context);
    if (outcome)
        outcome = output.finish();
    if (!outcome)
        cli::complain(outcome.error().line);
    // Large tables go with the process; taking them apart would only cost time.
    std::_Exit(static_cast<int>(outcome ? cli::Exit::Done : outcome.error().code));
}
