// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "resources/resources.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

#include <cstdio>

namespace {

constexpr int kUsage = 2;

int refuse(const QString &message)
{
    std::fputs(
        qPrintable(QStringLiteral("leanseat: ") + message + QStringLiteral("\nTry 'leanseat --help'.\n")), stderr);
    return kUsage;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("leanseat"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEANSEAT_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main",
        "Shows who is billable on Atlassian Guard, why, and what it costs.\nWithout a file: the one opened last, at "
        "the first start a sample.",
        "@info:shell"));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
        QCoreApplication::translate("main", "Shows this help.", "@info:shell"));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
        QCoreApplication::translate("main", "Shows the version.", "@info:shell"));
    const QCommandLineOption sample(QStringLiteral("sample"),
        QCoreApplication::translate("main", "Opens a sample organisation: article or rich.", "@info:shell"),
        QStringLiteral("which"));
    const QCommandLineOption today(QStringLiteral("today"),
        QCoreApplication::translate("main", "Takes that day for today.", "@info:shell"), QStringLiteral("YYYY-MM-DD"));
    parser.addOptions({help, version, sample, today});
    parser.addPositionalArgument(QStringLiteral("file"),
        QCoreApplication::translate("main", "Exports to open together.", "@info:shell"), QStringLiteral("[file…]"));

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const bool understood = parser.parse(arguments);
    if (understood && (parser.isSet(help) || parser.isSet(version))) {
        const QCoreApplication shell(argc, argv); // the help text needs one, but no screen
        const QString text = parser.isSet(help) ? parser.helpText() : QStringLiteral("leanseat " LEANSEAT_VERSION "\n");
        std::fputs(qPrintable(text), stdout);
        return 0;
    }

    // Qt takes its own options (-platform …) out of the arguments.
    QApplication application(argc, argv);
    if (!parser.parse(QCoreApplication::arguments()))
        return refuse(parser.errorText());
    app::Options options;
    const QDate day = parser.isSet(today) ? QDate::fromString(parser.value(today), Qt::ISODate) : QDate::currentDate();
    if (!day.isValid())
        return refuse(
            QCoreApplication::translate("main", "--today wants a date such as 2026-11-24, not “%1”.", "@info:shell")
                .arg(parser.value(today)));
    options.today = core::toDay(day);
    if (parser.isSet(sample)) {
        const QString which = parser.value(sample);
        if (which != QStringLiteral("article") && which != QStringLiteral("rich"))
            return refuse(QCoreApplication::translate("main", "--sample is article or rich, not “%1”.", "@info:shell")
                              .arg(which));
        options.sample = which == QStringLiteral("rich") ? core::SampleKind::Rich : core::SampleKind::Article;
    }
    for (const QString &file : parser.positionalArguments())
        options.files.append(QFileInfo(file).absoluteFilePath());

    resources::load();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/leanseat.svg")));
    QApplication::setApplicationDisplayName(QStringLiteral("Leanseat"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.leanseat.Leanseat"));
    app::Composition composition(application, options);
    composition.start();
    return QApplication::exec();
}
