// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Section, this))
    , m_text(new Label(TextRole::Body, this))
    , m_help(new Label(TextRole::Body, this))
    , m_details(new Label(TextRole::Small, this))
    , m_buttons(new QHBoxLayout)
{
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWrapping();
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWrapping();
    m_text->setQuiet(true);
    m_help->setWrapping();
    m_help->setQuiet(true);
    m_help->setTextFormat(Qt::RichText);
    m_help->hide();
    m_details->setAlignment(Qt::AlignHCenter);
    m_details->setWrapping();
    m_details->setQuiet(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->hide();
    m_buttons->setSpacing(space::s);
    m_buttons->addStretch(1);
    m_buttons->addStretch(1);

    auto *column = new QVBoxLayout;
    column->setSpacing(space::m);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space::xs);
    column->addLayout(m_buttons);
    column->addSpacing(space::s);
    column->addWidget(m_help);
    column->addWidget(m_details);
    column->addStretch(3);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->addStretch(1);
    layout->addLayout(column, 4);
    layout->addStretch(1);
}

void EmptyState::setTexts(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

QPushButton *EmptyState::addButton(const QString &text)
{
    QPushButton *button = m_buttons->count() == 2 ? primaryButton(text, this) : plainButton(text, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::setHelp(const QString &html)
{
    m_help->setText(html);
    m_help->setVisible(!html.isEmpty());
}

void EmptyState::setDetails(const QString &text)
{
    m_details->setText(text.isEmpty() ? QString() : tr("Details: %1", "@info technical part of an error").arg(text));
    m_details->setAccessibleName(m_details->text());
    m_details->setVisible(!text.isEmpty());
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace ui
