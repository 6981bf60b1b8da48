// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportdialog.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fitdialog.h"
#include "ui/widgets/label.h"

#include "models/format.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

ExportDialog::ExportDialog(const ExportOffer &offer, const ExportChoices &choices, const QLocale &locale, QWidget *parent)
    : QDialog(parent)
    , m_offer(offer)
    , m_locale(locale)
    , m_csv(new QWidget(this))
    , m_delimiter(new QComboBox(this))
    , m_mark(new QCheckBox(tr("&Mark the encoding, so that Excel reads every letter right", "@option:check"), this))
    , m_note(new Label(TextRole::Small, this))
{
    setWindowTitle(tr("Export accounts", "@title:window"));
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(space::xl, space::l, space::xl, 0);
    inner->setSpacing(space::m);

    const auto number = [&locale](qint64 value) { return models::numberText(value, locale); };
    m_extent = addGroup(inner, tr("Accounts", "@title:group"));
    if (offer.isSearched) {
        addChoice(m_extent, int(Extent::Matching), tr("All that &match the search: %1", "@option:radio").arg(number(offer.matching)));
    }
    QRadioButton *selection = addChoice(m_extent, int(Extent::Selection), tr("The &selection: %1", "@option:radio").arg(number(offer.selected)));
    selection->setEnabled(offer.selected > 0);
    addChoice(m_extent, int(Extent::All), tr("All a&ccounts: %1", "@option:radio").arg(number(offer.all)));
    m_columns = addGroup(inner, tr("Columns", "@title:group"));
    addChoice(m_columns, int(Columns::Shown), tr("Those &shown, in their order: %1", "@option:radio").arg(number(offer.shownColumns)));
    addChoice(m_columns, int(Columns::All), tr("A&ll: %1", "@option:radio").arg(number(offer.allColumns)));
    m_format = addGroup(inner, tr("Format", "@title:group"));
    addChoice(m_format, int(TableFormat::Xlsx), tr("&Excel workbook (XLSX), with a sheet that says where the figures come from", "@option:radio"));
    addChoice(m_format, int(TableFormat::Csv), tr("&CSV, plain text for any program", "@option:radio"));

    m_delimiter->addItem(tr("Comma", "@item:inlistbox"), int(Delimiter::Comma));
    m_delimiter->addItem(tr("Semicolon, amounts with a decimal comma", "@item:inlistbox"), int(Delimiter::Semicolon));
    m_delimiter->addItem(tr("Tab", "@item:inlistbox"), int(Delimiter::Tab));
    m_delimiter->setAccessibleName(tr("Between cells", "@label"));
    auto *form = new QFormLayout(m_csv);
    form->setContentsMargins(space::xl, 0, 0, 0);
    form->setSpacing(space::s);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Between cells:", "@label:listbox"), m_delimiter);
    form->addRow(m_mark);
    inner->addWidget(m_csv);
    m_note->setWrapping();
    inner->addWidget(m_note);
    inner->addStretch(1);

    m_go = primaryButton(tr("&Export…", "@action:button"), this);
    QPushButton *cancel = plainButton(tr("Cancel", "@action:button"), this);
    m_go->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::xl, 0, space::xl, 0);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(scrolled(content, this), 1);
    layout->addLayout(buttons);

    const Extent extent = offer.selected > 1 ? Extent::Selection : offer.isSearched ? Extent::Matching : Extent::All;
    m_extent->button(int(extent))->setChecked(true);
    m_columns->button(int(choices.columns))->setChecked(true);
    m_format->button(int(choices.format))->setChecked(true);
    m_delimiter->setCurrentIndex(m_delimiter->findData(int(choices.delimiter)));
    m_mark->setChecked(choices.byteOrderMark);
    for (QButtonGroup *group : {m_extent, m_columns, m_format})
        connect(group, &QButtonGroup::idToggled, this, &ExportDialog::refresh);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(this->choices()); });
    refresh();
    const int wide = fontMetrics().averageCharWidth() * 84;
    fitDialog(this, {wide, content->sizeHint().height() + 90});
    m_extent->checkedButton()->setFocus(Qt::OtherFocusReason);
}

QButtonGroup *ExportDialog::addGroup(QVBoxLayout *layout, const QString &title)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    auto *label = new Label(TextRole::Strong, box);
    label->setText(title);
    column->addWidget(label);
    box->setAccessibleName(title);
    layout->addWidget(box);
    auto *group = new QButtonGroup(box);
    return group;
}

QRadioButton *ExportDialog::addChoice(QButtonGroup *group, int id, const QString &text)
{
    auto *box = static_cast<QWidget *>(group->parent());
    auto *button = new QRadioButton(text, box);
    box->layout()->addWidget(button);
    group->addButton(button, id);
    return button;
}

qint64 ExportDialog::rows() const
{
    switch (static_cast<Extent>(m_extent->checkedId())) {
    case Extent::Matching:
        return m_offer.matching;
    case Extent::Selection:
        return m_offer.selected;
    case Extent::All:
        return m_offer.all;
    }
    return 0;
}

void ExportDialog::refresh()
{
    const bool isCsv = m_format->checkedId() == int(TableFormat::Csv);
    m_csv->setEnabled(isCsv);
    const bool tooMany = !isCsv && rows() > m_offer.mostSheetRows;
    QString note;
    if (tooMany) {
        note = tr("A workbook holds %1 rows; these are more. Choose CSV, or search for fewer.", "@info")
                   .arg(models::numberText(m_offer.mostSheetRows, m_locale));
    } else if (rows() == 0) {
        note = tr("There is no account to export.", "@info");
    } else if (isCsv) {
        note = tr("Texts that a spreadsheet would take for a formula get an apostrophe in front.", "@info");
    } else {
        note = tr("Days are days and amounts are amounts; both can be sorted and added up.", "@info");
    }
    m_note->setText(note);
    m_note->setQuiet(!tooMany);
    m_go->setEnabled(!tooMany && rows() > 0);
}

ExportChoices ExportDialog::choices() const
{
    ExportChoices choices;
    choices.extent = static_cast<Extent>(m_extent->checkedId());
    choices.columns = static_cast<Columns>(m_columns->checkedId());
    choices.format = static_cast<TableFormat>(m_format->checkedId());
    choices.delimiter = static_cast<Delimiter>(m_delimiter->currentData().toInt());
    choices.byteOrderMark = m_mark->isChecked();
    return choices;
}

} // namespace ui
