// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include "workspace/rehearsalhost.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRandomGenerator>
#include <QSocketNotifier>

#include <limits>
#include <unistd.h>

namespace cli {

namespace {

constexpr qint64 kMostAccounts = 100000;
constexpr qint64 kMostPort = 65535;

Outcome<void> readSample(const Arguments &arguments, core::SampleRequest &sample)
{
    if (const auto which = arguments.value(QLatin1String("--sample"))) {
        if (*which == QLatin1String("rich"))
            sample.kind = core::SampleKind::Rich;
        else if (*which != QLatin1String("article"))
            return usage(QStringLiteral("--sample: “") % *which % QStringLiteral("” is none of article, rich"));
    }
    if (const auto text = arguments.value(QLatin1String("--accounts"))) {
        const auto number = numberValue(QLatin1String("--accounts"), *text, 1, kMostAccounts);
        if (!number)
            return Failed(number.error());
        sample.accounts = *number;
    }
    if (const auto text = arguments.value(QLatin1String("--seed"))) {
        const auto number = numberValue(QLatin1String("--seed"), *text, 0, std::numeric_limits<qint64>::max());
        if (!number)
            return Failed(number.error());
        sample.seed = static_cast<quint64>(*number);
    }
    return {};
}

Outcome<workspace::RehearsalRequest> requestOf(const Arguments &arguments, const Context &context)
{
    workspace::RehearsalRequest request;
    request.sample.today = context.today;
    if (const auto read = readSample(arguments, request.sample); !read)
        return Failed(read.error());
    const QStringList from = arguments.values(QLatin1String("--from"));
    if (from.size() > 1)
        return usage(QStringLiteral("--from: rehearsal takes one workspace"));
    if (!from.isEmpty()) {
        if (arguments.has(QLatin1String("--sample")) || arguments.has(QLatin1String("--accounts")))
            return usage(QStringLiteral("--from goes without --sample and --accounts"));
        request.workspace = from.first();
        request.keySalt = QRandomGenerator::system()->generate64();
    }
    request.faults = arguments.value(QLatin1String("--faults")).value_or(QString());
    if (const auto text = arguments.value(QLatin1String("--port"))) {
        const auto number = numberValue(QLatin1String("--port"), *text, 0, kMostPort);
        if (!number)
            return Failed(number.error());
        request.port = static_cast<quint16>(*number);
    }
    request.clock = [] { return QDateTime::currentMSecsSinceEpoch(); };
    return request;
}

/// Ends the event loop when whoever holds the other end of standard input is gone.
void quitWithInput(QCoreApplication &application, QSocketNotifier &notifier)
{
    QObject::connect(&notifier, &QSocketNotifier::activated, &application, [&notifier] {
        char ignored[4096];
        if (::read(STDIN_FILENO, ignored, sizeof ignored) <= 0) {
            notifier.setEnabled(false);
            QCoreApplication::quit();
        }
    });
}

} // namespace

/// Serves until a signal ends the process, or standard input is closed where that was asked for.
Outcome<void> runRehearsal(const Arguments &arguments, Context &context)
{
    if (arguments.operands() != QStringList {QStringLiteral("serve")})
        return usage(QStringLiteral("rehearsal knows one thing to do: rehearsal serve"));
    const auto request = requestOf(arguments, context);
    if (!request)
        return Failed(request.error());
    int count = 1;
    char name[] = "leanseat-cli";
    char *words[] = {name, nullptr};
    QCoreApplication application(count, words);
    workspace::Pool pool;
    const auto host = workspace::RehearsalHost::start(*request, pool);
    if (!host && host.error().code == core::ErrorCode::BadOption && host.error().subject != QLatin1String("--port")) {
        return usage(QStringLiteral("--faults: “") % printable(host.error().subject) % QStringLiteral("”: ")
            % host.error().detail);
    }
    if (!host && host.error().code == core::ErrorCode::BadOption)
        return Failed(Failure {Exit::Input, host.error().subject % QStringLiteral(": ") % host.error().detail});
    if (!host)
        return failed(host.error(), QLatin1String("--from"));
    context.output.write((*host)->announcement());
    if (const auto written = context.output.finish(); !written)
        return written;
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    input.setEnabled(arguments.has(QLatin1String("--until-stdin-closes")));
    quitWithInput(application, input);
    QCoreApplication::exec();
    return {};
}

} // namespace cli
