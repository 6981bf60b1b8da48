// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/sincecard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

SinceCard::SinceCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(QString(), this))
    , m_sentence(new Label(TextRole::Body, this))
    , m_lines(new Label(TextRole::Body, this))
    , m_button(plainButton(QString(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_sentence->setWrapping();
    m_lines->setWrapping();
    m_lines->setQuiet(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_sentence);
    words->addWidget(m_lines);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::l);
    row->addLayout(words, 1);
    row->addWidget(m_button, 0, Qt::AlignTop);
    m_card->body()->addLayout(row);
    connect(m_button, &QPushButton::clicked, this, [this] {
        switch (m_state) {
        case models::SinceDocument::State::NoWorkspace:
            emit workspaceRequested();
            break;
        case models::SinceDocument::State::OneSnapshot:
            emit importRequested();
            break;
        case models::SinceDocument::State::Compared:
            emit changesRequested();
            break;
        case models::SinceDocument::State::Comparing:
            break;
        }
    });
    setDocument(models::sinceDocument(models::SinceDocument::State::NoWorkspace));
}

void SinceCard::setDocument(const models::SinceDocument &document)
{
    m_state = document.state;
    m_title = document.title;
    m_card->setTitle(document.title);
    m_sentence->setText(document.cost.isEmpty() ? document.sentence : document.sentence + u' ' + document.cost);
    m_lines->setText(document.lines.join(QStringLiteral(" · ")));
    m_lines->setVisible(!document.lines.isEmpty());
    m_button->setText(document.action);
    m_button->setVisible(!document.action.isEmpty());
}

QString SinceCard::sentence() const
{
    return m_sentence->text();
}

} // namespace ui
