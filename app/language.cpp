// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include "models/wording.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QTranslator>

#include <memory>

// Q_INIT_RESOURCE has to stand outside of any namespace.
static void initialise()
{
    Q_INIT_RESOURCE(translations);
}

namespace app {

namespace {

const QString kSource = QStringLiteral("en");

QString folder()
{
    initialise();
    return QStringLiteral(":/i18n");
}

QString spoken(const QString &wanted)
{
    const QStringList known = languages();
    const auto code = [](const QString &name) { return name.section(u'-', 0, 0).section(u'_', 0, 0).toLower(); };
    if (known.contains(code(wanted)))
        return code(wanted);
    for (const QString &name : QLocale::system().uiLanguages()) {
        if (known.contains(code(name)))
            return code(name);
    }
    return kSource;
}

void install(QCoreApplication &application, const QString &file, const QString &where)
{
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(file, where))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace

QStringList languages()
{
    QStringList codes {kSource};
    for (const QString &file : QDir(folder()).entryList({QStringLiteral("leanseat_*.qm")}, QDir::Files, QDir::Name))
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    return codes;
}

QString installLanguage(QCoreApplication &application, const QString &wanted)
{
    const QString language = spoken(wanted);
    if (language != kSource) {
        install(application, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(application, QStringLiteral("leanseat_") + language, folder());
    }
    QLocale::setDefault(models::Wording::forLocale(QLocale::system()).locale);
    return language;
}

} // namespace app
