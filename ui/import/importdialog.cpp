// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdialog.h"
#include "ui/import/filedelegate.h"
#include "ui/import/fileform.h"
#include "ui/import/joinsview.h"
#include "ui/import/previewtable.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fitdialog.h"
#include "ui/widgets/followtext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include "models/errorwords.h"
#include "models/format.h"
#include "models/importwords.h"
#include "models/joinsmodel.h"
#include "models/tr.h"

#include <QComboBox>
#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

ImportDialog::ImportDialog(const Models &models, QList<models::FileToJoin> beside, const QDate &today,
    models::Wording wording, QWidget *parent)
    : QDialog(parent)
    , m_models(models)
    , m_beside(std::move(beside))
    , m_wording(std::move(wording))
    , m_tabs(new QTabWidget(this))
    , m_list(new QListView(this))
    , m_name(new Label(TextRole::Section, this))
    , m_sentence(new Label(TextRole::Body, this))
    , m_doubts(new QWidget(this))
    , m_form(new FileForm(today, this))
    , m_leaveOut(new QCheckBox(tr("&Leave this file out", "@option:check"), this))
    , m_preview(new PreviewTable(this))
    , m_more(new Label(TextRole::Small, this))
    , m_joins(new JoinsView(models.joins, this))
    , m_ready(new Label(TextRole::Body, this))
    , m_remember(new QCheckBox(tr("&Remember for files with the same header", "@option:check"), this))
    , m_import(primaryButton(tr("&Import", "@action:button"), this))
{
    setWindowTitle(tr("Import", "@title:window"));
    const bool hasSeveral = m_models.files->count() + m_beside.size() > 1;
    m_tabs->addTab(readingPage(), tr("How files are &read", "@title:tab"));
    auto *joinsPage = new QWidget(this);
    auto *joinsLayout = new QVBoxLayout(joinsPage);
    joinsLayout->setContentsMargins(space::l, space::l, space::l, space::l);
    joinsLayout->addWidget(m_joins);
    m_tabs->addTab(joinsPage, tr("What &joins", "@title:tab"));
    m_tabs->setTabVisible(1, hasSeveral);
    m_tabs->tabBar()->setVisible(hasSeveral);
    m_tabs->setDocumentMode(true);

    m_remember->setChecked(true);
    m_remember->setToolTip(tr("The next file with these columns is read as you choose here.", "@info:tooltip"));
    m_ready->setQuiet(true);
    m_ready->setWrapping();
    QPushButton *cancel = plainButton(tr("Cancel", "@action:button"), this);
    m_import->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::l, space::m, space::l, space::l);
    buttons->setSpacing(space::s);
    buttons->addWidget(m_remember);
    buttons->addSpacing(space::m);
    buttons->addWidget(m_ready, 1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_import);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);

    connect(m_models.files, &models::ImportFiles::fileChanged, this, &ImportDialog::fileChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) { setFile(index.row()); });
    connect(m_form, &FileForm::changed, this,
        [this](const core::ReadChoices &choices) { m_models.files->setChoices(m_file, choices); });
    connect(m_preview, &PreviewTable::columnChosen, this,
        [this](int column, const core::ColumnUse &use) { m_models.files->setColumn(m_file, column, use); });
    connect(m_leaveOut, &QCheckBox::toggled, this, [this](bool out) { m_models.files->setLeftOut(m_file, out); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ImportDialog::askJoins);
    connect(m_models.joiner, &models::ImportJoiner::joined, this, [this](const core::JoinedAccounts &accounts) {
        m_models.joins->setJoins(accounts);
        m_joins->setMessage({});
    });
    connect(m_models.joiner, &models::ImportJoiner::failed, this, &ImportDialog::showJoinsFailure);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this,
        [this] { emit importChosen(m_models.files->imported(), m_remember->isChecked()); });

    const int character = fontMetrics().averageCharWidth();
    fitDialog(this, {qMax(1080, character * 140), qMax(740, fontMetrics().height() * 42)});
    setFile(0);
    m_form->kind()->setFocus(Qt::OtherFocusReason);
}

QWidget *ImportDialog::readingPage()
{
    m_list->setModel(m_models.files);
    m_list->setItemDelegate(new FileDelegate(m_list));
    m_list->setAccessibleName(tr("Files", "@title"));
    followText(m_list, [this] { m_list->setFixedWidth(fontMetrics().averageCharWidth() * 34); });
    m_list->setVisible(m_models.files->count() > 1);
    m_sentence->setWrapping(true);
    m_more->setQuiet(true);
    m_more->setWrapping();
    m_name->setWrapping(true);
    auto *doubts = new QVBoxLayout(m_doubts);
    doubts->setContentsMargins(0, 0, 0, 0);
    doubts->setSpacing(space::s);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::l, space::l, space::l, 0);
    column->setSpacing(space::m);
    column->addWidget(m_name);
    column->addWidget(m_sentence);
    column->addWidget(m_doubts);
    column->addWidget(m_form);
    column->addWidget(m_leaveOut);
    column->addWidget(m_preview, 1);
    column->addWidget(m_more);
    m_leaveOut->setVisible(m_models.files->count() > 1);

    auto *page = new QWidget(this);
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(scrolled(content, page), 1);
    return page;
}

void ImportDialog::setFile(int file)
{
    if (file < 0 || file >= m_models.files->count())
        return;
    m_file = file;
    m_list->setCurrentIndex(m_models.files->index(file));
    showFile();
    showReady();
}

QString ImportDialog::sentence() const
{
    return m_sentence->text();
}

void ImportDialog::fileChanged(int file)
{
    if (file == m_file)
        showFile();
    showReady();
    askJoins();
}

void ImportDialog::showFile()
{
    const bool isLooking = m_models.files->state(m_file) == models::ImportState::Looking;
    const core::FilePreview &preview = m_models.files->preview(m_file);
    const QString name = QFileInfo(m_models.files->path(m_file)).fileName();
    m_name->setText(name);
    m_preview->setAccessibleName(name);
    m_leaveOut->setChecked(m_models.files->state(m_file) == models::ImportState::LeftOut);
    if (isLooking && preview.columns.empty() && !preview.error) {
        m_sentence->setText(tr("Looking at the file…", "@info:progress"));
        m_form->setEnabled(false);
        return;
    }
    if (isLooking)
        return; // what is shown stays until the answer comes
    m_form->setEnabled(true);
    m_form->show(m_models.files->choices(m_file), preview);
    m_sentence->setText(preview.columns.empty() ? tr("Nothing of it can be shown.", "@info") : models::kindSentence(preview));
    showDoubts(preview);
    m_preview->setVisible(!preview.columns.empty());
    m_preview->setPreview(preview);
    const auto rows = static_cast<qint64>(preview.rows.size());
    m_more->setVisible(!preview.columns.empty());
    m_more->setText(rows == 0             ? tr("There are no rows behind the header.", "@info")
            : preview.hasMore             ? models::counted(tr("The first %1 row(s) are shown.", "@info", models::pluralOf(rows)), rows, m_wording.locale)
                                          : models::counted(tr("All %1 row(s) are shown.", "@info", models::pluralOf(rows)), rows, m_wording.locale));
}

void ImportDialog::showDoubts(const core::FilePreview &preview)
{
    auto *layout = static_cast<QVBoxLayout *>(m_doubts->layout());
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (const core::Day day = m_models.files->rememberedOn(m_file); core::isDate(day)) {
        auto *notice = new Notice(
            tr("Read as you chose on %1 for files with this header.", "@info").arg(models::dayText(day, m_wording.locale)), m_doubts);
        QPushButton *forget = notice->addButton(tr("&Detect again", "@action:button"));
        connect(forget, &QPushButton::clicked, this, [this] { m_models.files->setChoices(m_file, {}); }, Qt::QueuedConnection);
        layout->addWidget(notice);
    }
    for (const core::PreviewDoubt doubt : preview.doubts) {
        auto *notice = new Notice(models::doubtText(doubt, preview, m_wording), m_doubts);
        if (doubt == core::PreviewDoubt::BadBytes && !preview.betterEncoding.isEmpty()) {
            QPushButton *better = notice->addButton(tr("Read as %1", "@action:button encoding").arg(preview.betterEncoding));
            connect(better, &QPushButton::clicked, this, [this, encoding = preview.betterEncoding] {
                core::ReadChoices choices = m_models.files->choices(m_file);
                choices.encoding = encoding;
                m_models.files->setChoices(m_file, choices);
            }, Qt::QueuedConnection); // the button goes with its notice
        }
        layout->addWidget(notice);
    }
    m_doubts->setVisible(layout->count() > 0);
}

void ImportDialog::showReady()
{
    int ready = 0;
    int wanted = 0;
    for (int file = 0; file < m_models.files->count(); ++file) {
        const models::ImportState state = m_models.files->state(file);
        wanted += state != models::ImportState::LeftOut ? 1 : 0;
        ready += state == models::ImportState::Sure || state == models::ImportState::Look ? 1 : 0;
    }
    m_import->setEnabled(m_models.files->isReady());
    m_ready->setText(m_models.files->count() == 1 || m_models.files->isReady()
            ? QString()
            : wanted == 0 ? tr("Every file is left out.", "@info:status")
                          : tr("%1 of %2 files can be read.", "@info:status").arg(ready).arg(wanted));
}

void ImportDialog::askJoins()
{
    if (m_tabs->currentIndex() != 1)
        return;
    if (!m_models.files->isReady()) {
        m_models.joiner->cancel();
        m_joins->setMessage(tr("What joins is told when every file can be read.", "@info"));
        return;
    }
    QList<models::FileToJoin> files = m_beside;
    for (const models::ImportedFile &file : m_models.files->imported())
        files.append({file.path, file.choices});
    m_models.joiner->request(files);
    if (m_models.joiner->isBusy())
        m_joins->setMessage(tr("Reading and joining the files…", "@info:progress"));
}

void ImportDialog::showJoinsFailure(const core::Error &error)
{
    const models::ErrorText text = models::errorText(error, m_wording.locale);
    const QString name = QFileInfo(error.subject).fileName();
    const QString what = name.isEmpty() ? text.what : QString(name + QStringLiteral(": ") + text.what);
    m_joins->setMessage(text.advice.isEmpty() ? what : QString(what + u' ' + text.advice));
}

} // namespace ui
