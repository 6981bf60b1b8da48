// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preflight/preflightsection.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PreflightSection::PreflightSection(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(TextRole::Section, this))
    , m_note(new Label(TextRole::Body, this))
    , m_lines(new Label(TextRole::Body, this))
    , m_ask(plainButton(QString(), this))
{
    for (Label *label : {m_title, m_note, m_lines})
        label->setWrapping(label != m_title);
    m_title->setContentsMargins(0, space::s, 0, 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addWidget(m_lines);
    layout->addWidget(m_ask, 0, Qt::AlignLeft);
    connect(m_ask, &QPushButton::clicked, this, &PreflightSection::askRequested);
    setDocument({});
    setAsking(false);
}

void PreflightSection::setDocument(const models::PreflightDocument &document)
{
    m_document = document;
    setVisible(!document.isEmpty());
    m_title->setText(document.title);
    m_note->setText(document.note);
    m_note->setVisible(!document.note.isEmpty());
    m_note->setTone(document.isWarning ? Tone::Amber : Tone::Neutral);
    m_note->setQuiet(!document.isWarning);
    m_lines->setText(document.lines.join(u'\n'));
    m_lines->setVisible(!document.lines.isEmpty());
    m_ask->setText(
        document.lines.isEmpty() ? tr("Ask Atlassian", "@action:button") : tr("Ask again", "@action:button"));
    m_ask->setAccessibleDescription(document.title);
}

void PreflightSection::setAsking(bool isAsking)
{
    m_ask->setEnabled(!isAsking);
}

QString PreflightSection::text() const
{
    return models::plainText(m_document);
}

} // namespace ui
