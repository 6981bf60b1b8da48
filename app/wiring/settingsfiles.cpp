// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/settingsfiles.h"
#include "app/composition.h"

#include "core/pricebookwriter.h"
#include "models/errorwords.h"
#include "ui/settings/pricessection.h"
#include "ui/settings/protectedsection.h"
#include "ui/settings/settingspage.h"
#include "workspace/catalogue.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

#include <functional>

namespace app::wiring {

namespace {

constexpr qint64 kLargestList = 64 * 1024 * 1024;

using Chosen = std::function<void(const QString &file)>;

QFileDialog *fileDialog(Composition &app, const QString &title, const QString &filter, const Chosen &chosen)
{
    auto *dialog = new QFileDialog(app.window.get(), title, app.preferences.importFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilter(filter);
    QObject::connect(dialog, &QFileDialog::fileSelected, app.window.get(), [&app, chosen](const QString &file) {
        app.preferences.setImportFolder(QFileInfo(file).absolutePath());
        chosen(file);
    });
    return dialog;
}

void askToOpen(Composition &app, const QString &title, const QString &filter, const Chosen &chosen)
{
    QFileDialog *dialog = fileDialog(app, title, filter, chosen);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->open();
}

void askToSave(Composition &app, const QString &title, const QString &filter, const QString &name, const Chosen &chosen)
{
    QFileDialog *dialog = fileDialog(app, title, filter, chosen);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    dialog->open();
}

QString sentence(const Composition &app, const core::Error &error)
{
    const models::ErrorText text = models::errorText(error, app.wording.locale);
    return QStringList {text.where, text.what, text.advice}.join(u' ').trimmed();
}

core::Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorCode::FileNotReadable, path, file.errorString());
    if (file.size() > kLargestList)
        return core::fail(core::ErrorCode::FileTooLarge, path);
    return file.readAll();
}

core::Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return core::fail(core::ErrorCode::OutputNotWritable, path, file.errorString());
    return {};
}

void connectProtected(Composition &app)
{
    ui::ProtectedSection *section = app.window->settings()->protectedAccounts();
    QObject::connect(section, &ui::ProtectedSection::importRequested, section, [&app, section] {
        askToOpen(app, ui::ProtectedSection::tr("Protected accounts", "@title:window"), ui::ProtectedSection::tr("Lists (*.csv *.txt *.tsv);;All files (*)", "@item:inlistbox"), [&app, section](const QString &path) {
            const auto bytes = readFile(path);
            section->say(bytes ? app.protectedAccounts.import(QString::fromUtf8(*bytes)) : sentence(app, bytes.error()), !bytes);
        });
    });
    QObject::connect(section, &ui::ProtectedSection::exportRequested, section, [&app, section] {
        askToSave(app, ui::ProtectedSection::tr("Save the protected list", "@title:window"), ui::ProtectedSection::tr("Lists (*.csv)", "@item:inlistbox"), QStringLiteral("protected.csv"), [&app, section](const QString &path) {
            const auto written = writeFile(path, app.protectedAccounts.csv().toUtf8());
            section->say(written ? ui::ProtectedSection::tr("Saved as %1.", "@info").arg(QFileInfo(path).fileName()) : sentence(app, written.error()), !written);
        });
    });
}

void connectBooks(Composition &app)
{
    ui::PricesSection *section = app.window->settings()->prices();
    const QString filter = ui::PricesSection::tr("Price books (*.json)", "@item:inlistbox");
    QObject::connect(section, &ui::PricesSection::importRequested, section, [&app, section, filter] {
        askToOpen(app, ui::PricesSection::tr("Price book", "@title:window"), filter, [&app, section](const QString &path) {
            const auto book = workspace::priceBook(path);
            if (book)
                section->takeImported(*book);
            else
                section->say(sentence(app, book.error()), true);
        });
    });
    QObject::connect(section, &ui::PricesSection::exportRequested, section, [&app, section, filter](const core::PriceBook &book) {
        askToSave(app, ui::PricesSection::tr("Save the price book", "@title:window"), filter, book.id + QStringLiteral(".json"), [&app, section, book](const QString &path) {
            const auto written = writeFile(path, core::priceBookJson(book));
            section->say(written ? ui::PricesSection::tr("Saved as %1.", "@info").arg(QFileInfo(path).fileName()) : sentence(app, written.error()), !written);
        });
    });
}

} // namespace

void connectSettingsFiles(Composition &app)
{
    connectProtected(app);
    connectBooks(app);
}

} // namespace app::wiring
