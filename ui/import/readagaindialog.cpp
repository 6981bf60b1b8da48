// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/readagaindialog.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fitdialog.h"
#include "ui/widgets/label.h"

#include "models/intakewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kDetect = -1;

QComboBox *comboBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    return box;
}

} // namespace

ReadAgainDialog::ReadAgainDialog(QList<FileToRead> files, int file, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_all(std::move(files))
    , m_shown(file)
    , m_file(comboBox(tr("File", "@label"), this))
    , m_kind(comboBox(tr("Kind of file", "@label"), this))
    , m_kindHelp(new Label(TextRole::Small, this))
    , m_encoding(comboBox(tr("Encoding", "@label"), this))
    , m_delimiter(comboBox(tr("Between cells", "@label"), this))
    , m_dateKnown(new QCheckBox(tr("The file was exported on", "@option:check"), this))
    , m_date(new QDateEdit(today, this))
    , m_dayOrder(comboBox(tr("Dates like 3/1/2024", "@label"), this))
{
    setWindowTitle(tr("Read again as", "@title:window"));
    m_kind->addItem(tr("Detect by its columns", "@item:inlistbox"), kDetect);
    for (int i = 0; i < static_cast<int>(core::SourceKind::Count); ++i)
        m_kind->addItem(models::kindText(static_cast<core::SourceKind>(i)), i);
    m_encoding->addItem(tr("Detect", "@item:inlistbox"), QString());
    for (const QString &encoding : {QStringLiteral("UTF-8"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE"),
             QStringLiteral("Windows-1252")})
        m_encoding->addItem(encoding, encoding);
    m_delimiter->addItem(tr("Detect", "@item:inlistbox"), kDetect);
    for (const char c : {',', ';', '\t', '|'})
        m_delimiter->addItem(models::delimiterText(c), int(c));
    m_dayOrder->addItem(tr("Detect", "@item:inlistbox"), kDetect);
    m_dayOrder->addItem(tr("Day first (3 January)", "@item:inlistbox"), static_cast<int>(core::DayOrder::DayFirst));
    m_dayOrder->addItem(tr("Month first (1 March)", "@item:inlistbox"), static_cast<int>(core::DayOrder::MonthFirst));

    for (const FileToRead &one : m_all)
        m_file->addItem(one.name);
    m_file->setCurrentIndex(m_shown);
    m_date->setCalendarPopup(true);
    showChoices(m_all.at(m_shown).choices);
    m_date->setAccessibleName(m_dateKnown->text());
    m_kindHelp->setQuiet(true);
    m_kindHelp->setWrapping();
    m_kindHelp->setMinimumWidth(360);

    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(space::xl, space::l, space::xl, 0);
    inner->setSpacing(space::l);
    auto *names = new Label(TextRole::Body, content);
    names->setWrapping();
    names->setText(m_all.size() == 1 ? m_all.constFirst().name
                                     : tr("Each file is read as is chosen for it here.", "@info"));
    auto *form = new QFormLayout;
    form->setSpacing(space::s);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    if (m_all.size() > 1)
        form->addRow(tr("&File:", "@label:listbox"), m_file);
    else
        m_file->hide();
    form->addRow(tr("&Kind of file:", "@label:listbox"), m_kind);
    form->addRow(QString(), m_kindHelp);
    form->addRow(tr("&Encoding:", "@label:listbox"), m_encoding);
    form->addRow(tr("&Between cells:", "@label:listbox"), m_delimiter);
    form->addRow(m_dateKnown, m_date);
    form->addRow(tr("Dates &like 3/1/2024:", "@label:listbox"), m_dayOrder);

    QPushButton *read = primaryButton(tr("&Read", "@action:button"), this);
    QPushButton *cancel = plainButton(tr("Cancel", "@action:button"), this);
    read->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(read);
    auto *layout = new QVBoxLayout(this);
    inner->addWidget(names);
    inner->addLayout(form);
    inner->addStretch(1);
    layout->setContentsMargins(0, 0, 0, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(scrolled(content, this), 1);
    buttons->setContentsMargins(space::xl, 0, space::xl, 0);
    layout->addLayout(buttons);

    connect(m_file, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_all[m_shown].choices = shownChoices();
        m_shown = index;
        showChoices(m_all.at(index).choices);
    });
    connect(m_dateKnown, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ReadAgainDialog::showKindHelp);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(read, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(choices()); });
    showKindHelp();
    const int wide = fontMetrics().averageCharWidth() * 84;
    fitDialog(this, {wide, qMax(content->heightForWidth(wide), content->sizeHint().height()) + 90});
    (m_all.size() > 1 ? m_file : m_kind)->setFocus(Qt::OtherFocusReason);
}

void ReadAgainDialog::showKindHelp()
{
    const int kind = m_kind->currentData().toInt();
    m_kindHelp->setText(kind == kDetect ? tr("Every kind that Leanseat reads is told by its header.", "@info")
                                        : models::kindHelp(static_cast<core::SourceKind>(kind)));
}

QList<ReadChoices> ReadAgainDialog::choices() const
{
    QList<ReadChoices> all;
    for (const FileToRead &file : m_all)
        all.append(file.choices);
    all[m_shown] = shownChoices();
    return all;
}

void ReadAgainDialog::showChoices(const ReadChoices &choices)
{
    m_kind->setCurrentIndex(choices.kind ? m_kind->findData(static_cast<int>(*choices.kind)) : 0);
    m_encoding->setCurrentIndex(qMax(0, m_encoding->findData(choices.encoding)));
    m_delimiter->setCurrentIndex(choices.delimiter ? qMax(0, m_delimiter->findData(int(*choices.delimiter))) : 0);
    const int order = choices.dayOrder ? m_dayOrder->findData(static_cast<int>(*choices.dayOrder)) : 0;
    m_dayOrder->setCurrentIndex(qMax(0, order));
    m_dateKnown->setChecked(core::isDate(choices.date));
    m_date->setEnabled(m_dateKnown->isChecked());
    if (core::isDate(choices.date))
        m_date->setDate(core::toDate(choices.date));
}

ReadChoices ReadAgainDialog::shownChoices() const
{
    ReadChoices choices;
    if (const int kind = m_kind->currentData().toInt(); kind != kDetect)
        choices.kind = static_cast<core::SourceKind>(kind);
    choices.encoding = m_encoding->currentData().toString();
    if (const int delimiter = m_delimiter->currentData().toInt(); delimiter != kDetect)
        choices.delimiter = static_cast<char>(delimiter);
    if (m_dateKnown->isChecked())
        choices.date = core::toDay(m_date->date());
    if (const int order = m_dayOrder->currentData().toInt(); order != kDetect)
        choices.dayOrder = static_cast<core::DayOrder>(order);
    return choices;
}

} // namespace ui
