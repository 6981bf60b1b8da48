// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspace/asking.h"

#include "models/format.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int kDefaultDays = 90;

QLabel *words(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QDialogButtonBox *buttons(QDialog *dialog, const QString &accept)
{
    auto *box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    box->button(QDialogButtonBox::Ok)->setText(accept);
    for (QAbstractButton *button : box->buttons())
        button->setIcon({}); // as the other dialogs
    QObject::connect(box, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    return box;
}

} // namespace

NoteDialog::NoteDialog(const QString &about, const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(note, this))
{
    setWindowTitle(tr("Note", "@title:window"));
    auto *layout = new QVBoxLayout(this);
    auto *title = words(tr("Note on %1", "@label account or number of accounts").arg(about), this);
    title->setBuddy(m_text);
    m_text->setAccessibleName(title->text());
    m_text->setTabChangesFocus(true);
    m_text->setMinimumSize(fontMetrics().averageCharWidth() * 60, fontMetrics().lineSpacing() * 6);
    layout->addWidget(title);
    layout->addWidget(m_text);
    layout->addWidget(words(tr("An empty note takes it away.", "@info"), this));
    layout->addWidget(buttons(this, tr("&Keep", "@action:button")));
    connect(this, &QDialog::accepted, this, [this] { emit noteGiven(m_text->toPlainText().trimmed()); });
}

ExceptionDialog::ExceptionDialog(
    const QString &about, const core::Exception &exception, bool isThere, core::Day today, QWidget *parent)
    : QDialog(parent)
    , m_since(core::isDate(exception.since) ? exception.since : today)
    , m_owner(new QLineEdit(exception.owner, this))
    , m_reason(new QLineEdit(exception.reason, this))
    , m_isOpen(new QCheckBox(tr("&Without an end", "@option:check"), this))
    , m_until(new QDateEdit(core::toDate(core::isDate(exception.until) ? exception.until : today + kDefaultDays), this))
{
    setWindowTitle(tr("Exception", "@title:window"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words(tr("Exception for %1", "@label account or number of accounts").arg(about), this));
    layout->addWidget(words(tr("While it holds, the seat counts as intended and nothing is proposed for it. When it is due, it comes back.", "@info"), this));
    auto *form = new QFormLayout;
    form->addRow(tr("&Who answers for it:", "@label:textbox"), m_owner);
    form->addRow(tr("&Reason:", "@label:textbox"), m_reason);
    form->addRow(tr("&Last day:", "@label:chooser"), m_until);
    form->addRow(QString(), m_isOpen);
    layout->addLayout(form);
    m_owner->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    m_until->setDisplayFormat(models::dayFormat());
    m_until->setCalendarPopup(true);
    m_isOpen->setChecked(isThere && !core::isDate(exception.until));
    QDialogButtonBox *box = buttons(this, tr("&Keep", "@action:button"));
    m_ok = box->button(QDialogButtonBox::Ok);
    if (isThere) {
        QPushButton *take = box->addButton(tr("&Take It Away", "@action:button"), QDialogButtonBox::DestructiveRole);
        connect(take, &QPushButton::clicked, this, [this] {
            emit exceptionTaken();
            reject();
        });
    }
    layout->addWidget(box);
    connect(m_owner, &QLineEdit::textChanged, this, &ExceptionDialog::refresh);
    connect(m_reason, &QLineEdit::textChanged, this, &ExceptionDialog::refresh);
    connect(m_isOpen, &QCheckBox::toggled, this, &ExceptionDialog::refresh);
    connect(this, &QDialog::accepted, this, &ExceptionDialog::give);
    refresh();
}

void ExceptionDialog::refresh()
{
    m_until->setEnabled(!m_isOpen->isChecked());
    m_ok->setEnabled(!m_owner->text().trimmed().isEmpty() && !m_reason->text().trimmed().isEmpty());
    m_ok->setToolTip(m_ok->isEnabled() ? QString() : tr("Say who answers for it, and why.", "@info:tooltip"));
}

void ExceptionDialog::give()
{
    emit exceptionGiven({m_owner->text().trimmed(), m_reason->text().trimmed(), m_since,
        m_isOpen->isChecked() ? core::kNoDay : core::toDay(m_until->date())});
}

DayDialog::DayDialog(core::Day day, QWidget *parent)
    : QDialog(parent)
    , m_day(new QDateEdit(core::isDate(day) ? core::toDate(day) : QDate::currentDate(), this))
{
    setWindowTitle(tr("Change the date", "@title:window"));
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->addRow(tr("The accounts were &listed on:", "@label:chooser"), m_day);
    layout->addLayout(form);
    layout->addWidget(words(tr("The snapshot is put in its place among the others.", "@info"), this));
    m_day->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_day->setDisplayFormat(models::dayFormat());
    m_day->setCalendarPopup(true);
    layout->addWidget(buttons(this, tr("&Change", "@action:button")));
    connect(this, &QDialog::accepted, this, [this] { emit dayGiven(core::toDay(m_day->date())); });
}

PersonDialog::PersonDialog(const QString &proposed, QWidget *parent)
    : QDialog(parent)
    , m_person(new QLineEdit(this))
{
    setWindowTitle(tr("Delete one person's data", "@title:window"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words(tr("Everything that this workspace knows of a person goes: the account in every snapshot, its history, warnings, "
                               "marks and notes, and what the log says of it. This can't be undone.", "@info"), this));
    auto *form = new QFormLayout;
    form->addRow(tr("&E-mail address or Atlassian ID:", "@label:textbox"), m_person);
    layout->addLayout(form);
    m_person->setPlaceholderText(proposed);
    m_person->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    layout->addWidget(words(tr("Exports that were imported, and backups, are files of their own and stay as they are.", "@info"), this));
    QDialogButtonBox *box = buttons(this, tr("&Delete", "@action:button"));
    QPushButton *ok = box->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    ok->setAutoDefault(false);
    box->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(m_person, &QLineEdit::textChanged, ok, [ok](const QString &text) { ok->setEnabled(!text.trimmed().isEmpty()); });
    connect(this, &QDialog::accepted, this, [this] { emit personGiven(m_person->text().trimmed()); });
    layout->addWidget(box);
    m_person->setFocus();
}

} // namespace ui
