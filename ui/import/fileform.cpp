// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/fileform.h"
#include "ui/theme/tokens.h"

#include "models/format.h"
#include "models/importwords.h"
#include "models/intakewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>

namespace ui {

namespace {

constexpr int kDetect = -1;

QString detected(const QString &found)
{
    return found.isEmpty() ? FileForm::tr("Detect", "@item:inlistbox")
                           : FileForm::tr("Detect: %1", "@item:inlistbox what was found").arg(found);
}

} // namespace

FileForm::FileForm(const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QGridLayout(this))
    , m_dateKnown(new QCheckBox(tr("E&xported on", "@option:check"), this))
    , m_date(new QDateEdit(today, this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::m);
    m_layout->setVerticalSpacing(space::s);
    m_layout->setColumnStretch(1, 1);
    m_layout->setColumnStretch(3, 1);
    m_kind = addBox(tr("&Kind of file:", "@label:listbox"), tr("Kind of file", "@label"));
    m_encoding = addBox(tr("&Encoding:", "@label:listbox"), tr("Encoding", "@label"));
    m_delimiter = addBox(tr("&Between cells:", "@label:listbox"), tr("Between cells", "@label"));
    m_dayOrder = addBox(tr("Dates &like 3/1/2024:", "@label:listbox"), tr("Dates like 3/1/2024", "@label"));
    addRow(m_dateKnown, m_date);
    m_date->setDisplayFormat(models::dayFormat());
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("Exported on", "@label"));

    m_encoding->addItem(detected({}), QString());
    for (const QString &encoding : {QStringLiteral("UTF-8"), QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16BE"),
             QStringLiteral("Windows-1252")})
        m_encoding->addItem(encoding, encoding);
    m_delimiter->addItem(detected({}), kDetect);
    for (const char c : {',', ';', '\t', '|'})
        m_delimiter->addItem(models::delimiterText(c), int(c));
    m_dayOrder->addItem(detected({}), kDetect);
    m_dayOrder->addItem(tr("Day first (3 January)", "@item:inlistbox"), static_cast<int>(core::DayOrder::DayFirst));
    m_dayOrder->addItem(tr("Month first (1 March)", "@item:inlistbox"), static_cast<int>(core::DayOrder::MonthFirst));

    for (const QComboBox *box : {m_kind, m_encoding, m_delimiter, m_dayOrder})
        connect(box, &QComboBox::currentIndexChanged, this, &FileForm::change);
    connect(m_dateKnown, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_dateKnown, &QCheckBox::toggled, this, &FileForm::change);
    connect(m_date, &QDateEdit::dateChanged, this, &FileForm::change);
}

void FileForm::addRow(QWidget *label, QWidget *field)
{
    const int place = m_layout->count() / 2;
    const int column = place % 2 == 0 ? 0 : 2;
    m_layout->addWidget(label, place / 2, column);
    m_layout->addWidget(field, place / 2, column + 1);
}

QComboBox *FileForm::addBox(const QString &label, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    // Long kinds are seen in the list; the form keeps within a narrow window.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(14);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *text = new QLabel(label, this);
    text->setBuddy(box);
    addRow(text, box);
    return box;
}

void FileForm::showKinds(const core::FilePreview &preview)
{
    const bool isDetected = preview.certainty != core::KindCertainty::Given && !preview.columns.empty();
    const QString found = detected(isDetected ? models::kindText(preview.source.kind) : QString());
    if (m_kind->count() == 0) {
        m_kind->addItem(found, kDetect);
        for (int i = 0; i < static_cast<int>(core::SourceKind::Count); ++i) {
            m_kind->addItem(QString(), i);
            m_kind->setItemData(i + 1, models::kindHelp(static_cast<core::SourceKind>(i)), Qt::ToolTipRole);
        }
    }
    m_kind->setItemText(0, found);
    for (int i = 0; i < static_cast<int>(core::SourceKind::Count); ++i) {
        const auto place = static_cast<std::size_t>(i);
        m_kind->setItemText(i + 1,
            place < preview.kinds.size() ? models::candidateText(preview.kinds[place])
                                         : models::kindText(static_cast<core::SourceKind>(i)));
    }
}

void FileForm::show(const core::ReadChoices &choices, const core::FilePreview &preview)
{
    m_isShowing = true;
    m_choices = choices;
    showKinds(preview);
    m_kind->setCurrentIndex(choices.kind ? m_kind->findData(static_cast<int>(*choices.kind)) : 0);
    m_kind->setToolTip(models::kindHelp(preview.source.kind));
    m_encoding->setItemText(0, detected(choices.encoding.isEmpty() ? preview.source.encoding : QString()));
    m_encoding->setCurrentIndex(qMax(0, m_encoding->findData(choices.encoding)));
    const bool hasColumns = !preview.columns.empty();
    m_delimiter->setItemText(
        0, detected(hasColumns && !choices.delimiter ? models::delimiterText(preview.source.delimiter) : QString()));
    m_delimiter->setCurrentIndex(choices.delimiter ? qMax(0, m_delimiter->findData(int(*choices.delimiter))) : 0);
    m_dayOrder->setItemText(0, detected(choices.dayOrder ? QString() : models::dayOrderText(preview)));
    m_dayOrder->setCurrentIndex(choices.dayOrder ? qMax(0, m_dayOrder->findData(static_cast<int>(*choices.dayOrder))) : 0);
    m_dateKnown->setChecked(core::isDate(choices.date));
    m_date->setEnabled(m_dateKnown->isChecked());
    if (core::isDate(choices.date))
        m_date->setDate(core::toDate(choices.date));
    else if (core::isDate(preview.source.date))
        m_date->setDate(core::toDate(preview.source.date));
    m_dateKnown->setToolTip(core::isDate(preview.source.date)
            ? tr("Else the date is the one %1.", "@info:tooltip where a date comes from").arg(models::dateSourceText(preview.source.dateSource))
            : QString());
    m_isShowing = false;
}

void FileForm::change()
{
    if (m_isShowing)
        return;
    const core::ReadChoices before = m_choices;
    const int kind = m_kind->currentData().toInt();
    m_choices.kind = kind == kDetect ? std::nullopt : std::optional(static_cast<core::SourceKind>(kind));
    m_choices.encoding = m_encoding->currentData().toString();
    const int delimiter = m_delimiter->currentData().toInt();
    m_choices.delimiter = delimiter == kDetect ? std::nullopt : std::optional(static_cast<char>(delimiter));
    const int order = m_dayOrder->currentData().toInt();
    m_choices.dayOrder = order == kDetect ? std::nullopt : std::optional(static_cast<core::DayOrder>(order));
    m_choices.date = m_dateKnown->isChecked() ? core::toDay(m_date->date()) : core::kNoDay;
    if (before.encoding != m_choices.encoding || before.delimiter != m_choices.delimiter)
        m_choices.mapping.clear(); // other cells make other columns
    emit changed(m_choices);
}

} // namespace ui
