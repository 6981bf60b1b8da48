// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/language.h"
#include "app/preferences.h"
#include "app/quitsignals.h"

#include "resources/resources.h"
#include "workspace/keys.h"

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

/// What may stand behind the program's name; the words are of the language that is installed by then.
struct CommandLine
{
    const QCommandLineOption help {{QStringLiteral("h"), QStringLiteral("help")},
        QCoreApplication::translate("main", "Shows this help.", "@info:shell")};
    const QCommandLineOption version {{QStringLiteral("v"), QStringLiteral("version")},
        QCoreApplication::translate("main", "Shows the version.", "@info:shell")};
    const QCommandLineOption sample {QStringLiteral("sample"),
        QCoreApplication::translate("main", "Opens a sample organisation: article or rich.", "@info:shell"),
        QStringLiteral("which")};
    const QCommandLineOption today {QStringLiteral("today"),
        QCoreApplication::translate("main", "Takes that day for today.", "@info:shell"), QStringLiteral("YYYY-MM-DD")};
    const QCommandLineOption language {QStringLiteral("language"),
        QCoreApplication::translate("main", "Speaks that language instead of the system's.", "@info:shell"),
        QStringLiteral("en|de")};
    const QCommandLineOption newWorkspace {QStringLiteral("new-workspace"),
        QCoreApplication::translate("main", "Makes a new workspace: as the file that is named, else it asks where.", "@info:shell")};
    const QCommandLineOption rehearsal {QStringLiteral("rehearsal"),
        QCoreApplication::translate("main", "Starts a simulated Atlassian with a sample organisation, to try everything.", "@info:shell")};
    QCommandLineParser parser;

    CommandLine()
    {
        parser.setApplicationDescription(QCoreApplication::translate("main",
            "Shows who is billable on Atlassian Guard, why, and what it costs.\nWithout a file: the one opened last, at "
            "the first start a sample.",
            "@info:shell"));
        parser.addOptions({help, version, sample, today, language, newWorkspace, rehearsal});
        parser.addPositionalArgument(QStringLiteral("file"),
            QCoreApplication::translate("main", "A workspace, or exports to open together.", "@info:shell"), QStringLiteral("[file…]"));
    }
};

QString wantedLanguage(const CommandLine &line)
{
    const QString asked = line.parser.value(line.language);
    return asked.isEmpty() ? app::Preferences().language() : asked;
}

} // namespace

int main(int argc, char *argv[])
{
    workspace::keepMemoryPrivate(); // keys are in it
    QCoreApplication::setApplicationName(QStringLiteral("leanseat"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEANSEAT_VERSION));

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    CommandLine first;
    if (first.parser.parse(arguments) && (first.parser.isSet(first.help) || first.parser.isSet(first.version))) {
        QCoreApplication shell(argc, argv); // the help text needs one, but no screen
        app::installLanguage(shell, wantedLanguage(first));
        const CommandLine line;
        const QString text
            = first.parser.isSet(first.help) ? line.parser.helpText() : QStringLiteral("leanseat " LEANSEAT_VERSION "\n");
        std::fputs(qPrintable(text), stdout);
        return 0;
    }

    // Qt takes its own options (-platform …) out of the arguments.
    QApplication application(argc, argv);
    app::installLanguage(application, wantedLanguage(first));
    CommandLine line;
    QCommandLineParser &parser = line.parser;
    if (!parser.parse(QCoreApplication::arguments()))
        return refuse(parser.errorText());
    if (const QString code = parser.value(line.language); !code.isEmpty() && !app::languages().contains(code))
        return refuse(QCoreApplication::translate("main", "--language is one of %1, not “%2”.", "@info:shell")
                          .arg(app::languages().join(QStringLiteral(", ")), code));
    app::Options options;
    const QDate day = parser.isSet(line.today) ? QDate::fromString(parser.value(line.today), Qt::ISODate) : QDate::currentDate();
    if (!day.isValid())
        return refuse(
            QCoreApplication::translate("main", "--today wants a date such as 2026-11-24, not “%1”.", "@info:shell")
                .arg(parser.value(line.today)));
    options.today = core::toDay(day);
    if (parser.isSet(line.sample)) {
        const QString which = parser.value(line.sample);
        if (which != QStringLiteral("article") && which != QStringLiteral("rich"))
            return refuse(QCoreApplication::translate("main", "--sample is article or rich, not “%1”.", "@info:shell")
                              .arg(which));
        options.sample = which == QStringLiteral("rich") ? core::SampleKind::Rich : core::SampleKind::Article;
    }
    options.rehearsal = parser.isSet(line.rehearsal);
    options.newWorkspace = parser.isSet(line.newWorkspace);
    for (const QString &file : parser.positionalArguments())
        options.files.append(QFileInfo(file).absoluteFilePath());

    resources::load();
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/leanseat.svg")));
    QApplication::setApplicationDisplayName(QStringLiteral("Leanseat"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.leanseat.Leanseat"));
    app::Composition composition(application, options);
    const app::QuitSignals quit;
    QObject::connect(&quit, &app::QuitSignals::asked, &application, [] {
        QApplication::closeAllWindows();
        QApplication::quit();
    });
    composition.start();
    return QApplication::exec();
}
