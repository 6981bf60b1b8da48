// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectionfields.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include "models/connectionwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

namespace {

using Field = models::ConnectionForm::Field;

constexpr std::array kAllFields {Field::Name, Field::OrgId, Field::DirectoryId, Field::Site, Field::Mail, Field::Key, Field::Token, Field::Expires, Field::Base};
static_assert(kAllFields.size() == static_cast<std::size_t>(Field::Count));

constexpr int kFieldCharacters = 60;

Label *quietText(TextRole role, QWidget *parent)
{
    auto *label = new Label(role, parent);
    label->setQuiet(true);
    label->setWrapping();
    return label;
}

} // namespace

ConnectionFields::ConnectionFields(models::ConnectionForm *form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_title(new Label(TextRole::Strong, this))
    , m_kindLabel(new Label(TextRole::Body, this))
    , m_kind(new QComboBox(this))
    , m_purpose(quietText(TextRole::Small, this))
    , m_source(quietText(TextRole::Body, this))
    , m_link(quietButton({}, this))
    , m_expires(new QDateEdit(this))
    , m_other(quietButton(tr("&Other address…", "@action:button"), this))
    , m_sessionOnly(new QCheckBox(tr("&Keep the key for this session only", "@option:check"), this))
    , m_placeHelp(quietText(TextRole::Small, this))
    , m_said(new Label(TextRole::Body, this))
    , m_save(primaryButton(tr("&Save", "@action:button"), this))
    , m_cancel(plainButton(tr("Cancel", "@action:button"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::xs);
    column->addWidget(m_title);
    addKind(column);
    for (const Field field : kAllFields)
        addLine(column, field);
    m_other->setToolTip(tr("For a proxy, or a simulated Atlassian", "@info:tooltip"));
    column->addWidget(m_other, 0, Qt::AlignLeft);
    addPlace(column);
    m_said->setWrapping(true);
    m_said->setTone(Tone::Red);
    m_said->hide();
    column->addWidget(m_said);
    auto *buttons = new FlowLayout(space::s);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    column->addSpacing(space::s);
    column->addLayout(buttons);
    column->addStretch(1);

    connect(m_save, &QPushButton::clicked, this, &ConnectionFields::submit);
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_showsBase = true;
        refresh();
        line(Field::Base)->setFocus(Qt::OtherFocusReason);
    });
    connect(m_cancel, &QPushButton::clicked, this, &ConnectionFields::cancelled);
    connect(m_link, &QPushButton::clicked, this, [this] { emit linkRequested(models::connectionPage(m_form->kind()).address); });
    connect(form, &models::ConnectionForm::changed, this, &ConnectionFields::refresh);
    refresh();
}

void ConnectionFields::addKind(QVBoxLayout *column)
{
    m_kindLabel->setText(tr("K&ind", "@label:listbox"));
    m_kindLabel->setBuddy(m_kind);
    m_kindLabel->setContentsMargins(0, space::s, 0, 0);
    m_kind->setAccessibleName(tr("Kind", "@label:listbox"));
    for (int i = 0; i < static_cast<int>(core::ConnectionKind::Count); ++i)
        m_kind->addItem(models::connectionKindText(static_cast<core::ConnectionKind>(i)));
    m_source->setContentsMargins(0, space::s, 0, 0);
    column->addWidget(m_kindLabel);
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_purpose);
    column->addWidget(m_source);
    column->addWidget(m_link, 0, Qt::AlignLeft);
    connect(m_kind, &QComboBox::activated, this, [this](int index) { m_form->setKind(static_cast<core::ConnectionKind>(index)); });
}

void ConnectionFields::addLine(QVBoxLayout *column, Field field)
{
    const auto at = static_cast<std::size_t>(field);
    auto *label = new Label(TextRole::Body, this);
    label->setContentsMargins(0, space::s, 0, 0);
    auto *note = new Label(TextRole::Small, this);
    note->setWrapping();
    m_labels[at] = label;
    m_notes[at] = note;
    column->addWidget(label);
    if (field == Field::Expires) {
        m_expires->setCalendarPopup(true);
        m_expires->setSpecialValueText(tr("not entered", "@item day"));
        label->setBuddy(m_expires);
        column->addWidget(m_expires, 0, Qt::AlignLeft);
        connect(m_expires, &QDateEdit::dateChanged, this, [this](const QDate &day) {
            m_form->setText(Field::Expires, day > m_expires->minimumDate() ? day.toString(Qt::ISODate) : QString());
        });
    } else {
        auto *line = new QLineEdit(this);
        line->setMaximumWidth(fontMetrics().averageCharWidth() * kFieldCharacters);
        if (models::ConnectionForm::isSecret(field)) {
            line->setEchoMode(QLineEdit::Password);
            line->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        }
        m_lines[at] = line;
        label->setBuddy(line);
        column->addWidget(line);
        connect(line, &QLineEdit::textEdited, this, [this, field](const QString &text) {
            m_said->hide();
            m_form->setText(field, text);
        });
        connect(line, &QLineEdit::returnPressed, this, &ConnectionFields::submit);
    }
    column->addWidget(note);
}

void ConnectionFields::addPlace(QVBoxLayout *column)
{
    m_sessionOnly->setContentsMargins(0, space::s, 0, 0);
    column->addSpacing(space::s);
    column->addWidget(m_sessionOnly);
    column->addWidget(m_placeHelp);
    connect(m_sessionOnly, &QCheckBox::clicked, this, [this](bool only) { m_form->setPlace(only ? core::SecretPlace::Session : core::SecretPlace::Keychain); });
}

QWidget *ConnectionFields::widget(Field field) const
{
    return field == Field::Expires ? static_cast<QWidget *>(m_expires) : line(field);
}

void ConnectionFields::refreshField(Field field)
{
    const auto at = static_cast<std::size_t>(field);
    const auto fields = models::ConnectionForm::fields(m_form->kind());
    const bool isShown = field == Field::Base ? m_showsBase : std::find(fields.begin(), fields.end(), field) != fields.end();
    const QString label = m_form->label(field);
    const QString problem = m_form->problem(field);
    const QString understood = m_form->understood(field);
    const QString note = !problem.isEmpty() ? problem : !understood.isEmpty() ? tr("Understood: %1", "@info id inside an address").arg(understood) : m_form->help(field);
    m_labels[at]->setText(label);
    m_labels[at]->setVisible(isShown);
    m_notes[at]->setText(note);
    m_notes[at]->setTone(!problem.isEmpty() ? Tone::Red : Tone::Neutral);
    m_notes[at]->setQuiet(problem.isEmpty());
    m_notes[at]->setVisible(isShown && !note.isEmpty());
    QWidget *edit = widget(field);
    edit->setVisible(isShown);
    edit->setAccessibleName(label);
    edit->setAccessibleDescription(note);
    if (QLineEdit *one = line(field)) {
        one->setPlaceholderText(m_form->placeholder(field));
        if (one->text() != m_form->text(field))
            one->setText(m_form->text(field));
    }
}

void ConnectionFields::refresh()
{
    m_showsBase = m_showsBase || !m_form->text(Field::Base).isEmpty();
    m_other->setVisible(!m_showsBase);
    for (const Field field : kAllFields)
        refreshField(field);
    m_kind->setCurrentIndex(static_cast<int>(m_form->kind()));
    m_kind->setEnabled(m_form->isNew());
    m_purpose->setText(models::connectionPurpose(m_form->kind()));
    m_source->setText(models::connectionSource(m_form->kind()));
    m_link->setText(models::connectionPage(m_form->kind()).title);
    m_sessionOnly->setEnabled(m_form->canChoosePlace());
    m_sessionOnly->setChecked(m_form->place() == core::SecretPlace::Session);
    m_placeHelp->setText(m_form->placeHelp());
    m_sessionOnly->setAccessibleDescription(m_placeHelp->text());
}

void ConnectionFields::begin(const QString &title)
{
    m_title->setText(title);
    m_said->hide();
    m_showsBase = false;
    setBusy(false);
    {
        const QSignalBlocker quiet(m_expires);
        const QDate today = m_form->today();
        const QDate day = QDate::fromString(m_form->text(Field::Expires), Qt::ISODate);
        // The first day stands for "not entered".
        m_expires->setDateRange((day.isValid() && day < today ? day : today).addDays(-1), today.addYears(1));
        m_expires->setDate(day.isValid() ? day : m_expires->minimumDate());
    }
    refresh();
    QWidget *first = m_form->isNew() ? static_cast<QWidget *>(m_kind) : line(Field::Name);
    first->setFocus(Qt::OtherFocusReason);
}

void ConnectionFields::say(const models::ErrorText &error)
{
    setBusy(false);
    m_said->setText(error.detail.isEmpty() ? QString(error.what + u' ' + error.advice)
                                           : tr("%1 %2 (%3)", "@info what happened, what to do, technical part").arg(error.what, error.advice, error.detail));
    m_said->show();
    m_save->setAccessibleDescription(m_said->text());
}

void ConnectionFields::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
    m_save->setText(busy ? tr("Saving…", "@action:button") : tr("&Save", "@action:button"));
}

QString ConnectionFields::note(Field field) const
{
    return m_notes[static_cast<std::size_t>(field)]->text();
}

void ConnectionFields::submit()
{
    if (!m_save->isEnabled())
        return;
    m_said->hide();
    if (const auto draft = m_form->submit()) {
        setBusy(true);
        emit submitted(*draft);
    } else if (const auto field = m_form->firstProblem()) {
        widget(*field)->setFocus(Qt::OtherFocusReason);
    }
}

void ConnectionFields::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace ui
