// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keyinput.h"

#include "models/connectionwords.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <termios.h>
#include <unistd.h>

namespace cli {

namespace {

/// A terminal that shows nothing of what is typed; as before at the end, and when a signal ends the process.
class NoEcho final
{
public:
    explicit NoEcho(Interrupt &interrupt)
        : m_interrupt(interrupt.tidyToken(), End {this})
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~NoEcho() { restore(); }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    struct End
    {
        NoEcho *terminal;
        void operator()() const
        {
            terminal->restore();
            std::_Exit(static_cast<int>(Exit::Stopped));
        }
    };
    void restore() const
    {
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
        std::fputc('\n', stderr);
    }

    termios m_before {};
    std::stop_callback<End> m_interrupt;
};

QByteArray typed(const QString &prompt, Interrupt &interrupt)
{
    std::fputs(qPrintable(prompt), stderr);
    const NoEcho quiet(interrupt);
    QByteArray line;
    char one = 0;
    while (read(STDIN_FILENO, &one, 1) == 1 && one != '\n')
        line.append(one);
    return line;
}

bool isKey(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 127; });
}

} // namespace

QLatin1String secretOption(core::ConnectionKind kind, core::SecretKind secret)
{
    return kind == core::ConnectionKind::Trello && secret == core::SecretKind::Token ? QLatin1String("--token-env") : QLatin1String("--key-env");
}

Outcome<std::vector<std::pair<core::SecretKind, core::Secret>>> givenSecrets(
    const Arguments &arguments, core::ConnectionKind kind, Context &context)
{
    std::vector<std::pair<core::SecretKind, core::Secret>> secrets;
    if (arguments.has(QLatin1String("--token-env")) && kind != core::ConnectionKind::Trello)
        return usage(QStringLiteral("--token-env is for Trello; other kinds have one key: --key-env NAME"));
    if (arguments.has(QLatin1String("--no-key"))) {
        if (arguments.has(QLatin1String("--key-env")) || arguments.has(QLatin1String("--token-env")))
            return usage(QStringLiteral("--no-key and --key-env contradict each other"));
        return secrets;
    }
    for (const core::SecretKind secret : core::secretsOf(kind)) {
        const QLatin1String option = secretOption(kind, secret);
        const QString what = models::secretText(kind, secret);
        if (const auto name = arguments.value(option)) {
            const QByteArray value = qgetenv(name->toLocal8Bit().constData()).trimmed();
            if (value.isEmpty())
                return usage(option % QStringLiteral(": the environment variable ") % *name % QStringLiteral(" is not set, or empty"));
            if (!isKey(value))
                return usage(option % QStringLiteral(": the environment variable ") % *name % QStringLiteral(" holds signs that no key has"));
            secrets.emplace_back(secret, core::Secret(value));
            continue;
        }
        if (!isatty(STDIN_FILENO)) {
            return usage(QStringLiteral("connection add needs ") % option
                % QStringLiteral(" NAME, the environment variable that holds the ") % what % QStringLiteral(", a terminal to type it, or --no-key"));
        }
        const QByteArray value = typed(what % QStringLiteral(" (is not shown): "), context.interrupt).trimmed();
        if (!isKey(value))
            return usage(what % QStringLiteral(": nothing was typed, or signs that no key has"));
        secrets.emplace_back(secret, core::Secret(value));
    }
    return secrets;
}

} // namespace cli
