// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"

#include "cli/command.h"

#include <QDate>

namespace cli {

bool Arguments::has(QLatin1String option) const
{
    return value(option).has_value();
}

std::optional<QString> Arguments::value(QLatin1String option) const
{
    for (const Argument &argument : all) {
        if (argument.option && argument.option->name == option)
            return argument.value;
    }
    return {};
}

QStringList Arguments::values(QLatin1String option) const
{
    QStringList values;
    for (const Argument &argument : all) {
        if (argument.option && argument.option->name == option)
            values.append(argument.value);
    }
    return values;
}

QStringList Arguments::operands() const
{
    QStringList operands;
    for (const Argument &argument : all) {
        if (!argument.option)
            operands.append(argument.value);
    }
    return operands;
}

Outcome<Arguments> parseArguments(const QStringList &line)
{
    Arguments arguments;
    bool onlyOperands = false;
    const auto addOperand = [&arguments](const QString &text) {
        if (arguments.command.isEmpty() && arguments.operands().isEmpty())
            arguments.command = text;
        else
            arguments.all.push_back({nullptr, text});
    };
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QString &text = line[i];
        if (onlyOperands || text == u"-" || !text.startsWith(u'-')) {
            addOperand(text);
            continue;
        }
        if (text == u"--") {
            onlyOperands = true;
            continue;
        }
        const qsizetype equals = text.indexOf(u'=');
        const QString name = text == u"-h" ? QStringLiteral("--help") : text.left(equals);
        const OptionSpec *option = findOption(name);
        if (!option && isLaterCommand(arguments.command))
            continue; // that command is refused as a whole
        if (!option)
            return usage(name % QLatin1String(": there is no such option; leanseat-cli --help lists them"));
        if (option->repeat == Repeat::Once && arguments.has(option->name))
            return usage(name % QLatin1String(" is given twice"));
        Argument argument {option, {}};
        if (!option->value.isEmpty()) {
            if (equals >= 0)
                argument.value = text.mid(equals + 1);
            else if (i + 1 < line.size())
                argument.value = line[++i];
            else
                return usage(name % QLatin1String(" needs a value: ") % name % u' ' % option->value);
        } else if (equals >= 0) {
            return usage(name % QLatin1String(" takes no value"));
        }
        arguments.all.push_back(argument);
    }
    return arguments;
}

Outcome<core::Day> dayValue(QLatin1String option, const QString &text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, QStringLiteral("yyyy-MM-dd")) : QDate();
    if (!date.isValid())
        return usage(option % QStringLiteral(": “") % text % QStringLiteral("” is no day; write YYYY-MM-DD"));
    return core::toDay(date);
}

Outcome<qint64> numberValue(QLatin1String option, const QString &text, qint64 least, qint64 most)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (!ok || text != QString::number(number) || number < least || number > most) {
        return usage(option % QStringLiteral(": “") % text % QStringLiteral("” is no whole number from ")
            % QString::number(least) % QLatin1String(" to ") % QString::number(most));
    }
    return number;
}

} // namespace cli
