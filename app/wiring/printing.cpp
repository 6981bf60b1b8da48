// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "app/pdffile.h"
#include "app/wiring/excerpt.h"
#include "app/wiring/saving.h"
#include "app/wiring/wiring.h"

#include "models/format.h"
#include "models/provenance.h"
#include "models/tr.h"
#include "print/paper.h"
#include "ui/export/printpreview.h"

#include <QAction>
#include <QApplication>
#include <QMessageBox>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QtConcurrent>

#include <functional>
#include <memory>

namespace app::wiring {

namespace {

/// Above this many rows paper is asked for twice.
constexpr qint64 kManyRows = 50'000;
constexpr const char *kRequest = "request";
constexpr const char *kRows = "rows";

using PagesPtr = std::shared_ptr<const print::TablePages>;

print::Heading headingOf(const models::AccountsTable &table, const QString &sums, const models::Wording &wording)
{
    const core::Assessment &assessment = *table.excerpt().assessment;
    print::Heading heading;
    heading.title = QCoreApplication::translate("app::wiring", "Accounts of %1", "@title").arg(models::organisationText(assessment));
    if (core::isDate(assessment.accounts.date))
        heading.date = QCoreApplication::translate("app::wiring", "As of %1", "@info date of the data").arg(models::dayText(assessment.accounts.date, wording.locale));
    heading.lines = {models::excerptText(table, wording), sums};
    heading.basis = QCoreApplication::translate("app::wiring", "Rule set %1 · price book %2 · Leanseat %3", "@info")
                        .arg(wording.titles.of(assessment.rules), wording.titles.of(assessment.prices), QCoreApplication::applicationVersion());
    return heading;
}

/// The pages for what the preview asks for. What the accounts come to is added up elsewhere; the pages follow at once.
void makePages(Composition &app, const QPointer<ui::PrintPreview> &preview, const QPageLayout &page, ui::Extent extent)
{
    auto table = std::make_shared<const models::AccountsTable>(excerptOf(app, extent, ui::Columns::Shown), app.wording);
    const int number = preview->property(kRequest).toInt() + 1;
    preview->setProperty(kRequest, number);
    QtConcurrent::run([table, wording = app.wording] { return models::sumsText(table->sums(), wording); })
        .then(app.window.get(), [&app, preview, table, page, number](const QString &sums) {
            if (!preview || preview->property(kRequest).toInt() != number) // a newer one is on its way
                return;
            preview->setPages(std::make_shared<const print::TablePages>(table, headingOf(*table, sums, app.wording), page,
                QApplication::font(), QGuiApplication::layoutDirection()));
            preview->setProperty(kRows, table->rowCount());
        });
}

void askFirst(ui::PrintPreview *preview, const models::Wording &wording, const std::function<void()> &then)
{
    const qint64 rows = preview->property(kRows).toLongLong();
    if (rows <= kManyRows)
        return then();
    auto *box = new QMessageBox(QMessageBox::Question, QCoreApplication::translate("app::wiring", "Print accounts", "@title:window"),
        models::counted(QCoreApplication::translate("app::wiring", "These are %1 page(s).", "@info", models::pluralOf(preview->pages()->pageCount())), preview->pages()->pageCount(), wording.locale), QMessageBox::Cancel, preview);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(models::counted(QCoreApplication::translate("app::wiring", "%1 account(s) take a lot of paper. A search or an export may serve better.", "@info", models::pluralOf(rows)), rows, wording.locale));
    QPushButton *go = box->addButton(QCoreApplication::translate("app::wiring", "Go on", "@action:button"), QMessageBox::AcceptRole);
    QObject::connect(go, &QPushButton::clicked, preview, then);
    box->open();
}

void savePdf(Composition &app, ui::PrintPreview *preview)
{
    const SaveAs how {QCoreApplication::translate("app::wiring", "Save as PDF", "@title:window"),
        models::exportName(*app.accounts.assessment(), QCoreApplication::translate("app::wiring", "accounts", "@item part of a file name")), QStringLiteral("pdf"),
        {QCoreApplication::translate("app::wiring", "PDF (*.pdf)", "@item:inlistbox")}};
    askWhere(app, how, [&app, pages = preview->pages(), preview = QPointer<ui::PrintPreview>(preview)](const QString &path) {
        begin(app, path, [pages, path](const report::Writing &writing) { return writePdfFile(path, *pages, writing); });
        if (preview)
            preview->accept();
    });
}

void printPages(Composition &app, ui::PrintPreview *preview)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(preview->pages()->page());
    printer->setDocName(preview->pages()->heading().title);
    printer->setCreator(QStringLiteral("Leanseat"));
    auto *dialog = new QPrintDialog(printer.get(), preview);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    QObject::connect(dialog, &QDialog::accepted, app.window.get(),
        [&app, printer, pages = preview->pages(), preview = QPointer<ui::PrintPreview>(preview)] {
            const QString name = printer->outputFileName().isEmpty() ? printer->printerName() : printer->outputFileName();
            begin(app, name, [pages, printer](const report::Writing &writing) -> core::Result<report::Written> {
                const auto drawn = print::drawAll(*printer, *pages, printer->resolution(), writing.progress, writing.stop);
                if (!drawn)
                    return core::fail(drawn.error().code, printer->printerName());
                return report::Written {pages->pageCount(), 0, 0};
            });
            if (preview)
                preview->accept();
        });
    QObject::connect(dialog, &QObject::destroyed, dialog, [printer] {}); // outlives its dialog
    dialog->open();
}

void openPreview(Composition &app)
{
    const ui::ExportOffer offer = exportOffer(app);
    if (offer.matching == 0)
        return;
    const QPageLayout page = print::usualPage();
    const QPointer<ui::PrintPreview> preview = new ui::PrintPreview(offer, page, app.window.get());
    preview->setAttribute(Qt::WA_DeleteOnClose);
    makePages(app, preview, page, preview->extent());
    QObject::connect(preview, &ui::PrintPreview::layoutChosen, app.window.get(),
        [&app, preview] { makePages(app, preview, preview->layoutOfPage(), preview->extent()); });
    QObject::connect(preview, &ui::PrintPreview::saveRequested, app.window.get(),
        [&app, preview] { askFirst(preview, app.wording, [&app, preview] { savePdf(app, preview); }); });
    QObject::connect(preview, &ui::PrintPreview::printRequested, app.window.get(),
        [&app, preview] { askFirst(preview, app.wording, [&app, preview] { printPages(app, preview); }); });
    preview->open();
}

} // namespace

void connectPrinting(Composition &app)
{
    QObject::connect(app.window->actions().print, &QAction::triggered, app.window.get(), [&app] { openPreview(app); });
}

} // namespace app::wiring
