// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/reconciliationcard.h"
#include "ui/overview/countrow.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

ReconciliationCard::ReconciliationCard(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card(QString(), this))
    , m_sentence(new Label(TextRole::Body, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_card);
    m_sentence->setQuiet(true);
    m_sentence->setWrapping();
    m_card->body()->addWidget(m_sentence);
    m_card->body()->addStretch(1);
    m_invoice = quietButton(tr("Enter the invoice's quantity…", "@action:button"), m_card);
    connect(m_invoice, &QPushButton::clicked, this, &ReconciliationCard::invoiceRequested);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(0);
    foot->addSpacing(-space::s); // the button's words begin where the other words do
    foot->addWidget(m_invoice);
    foot->addStretch(1);
    m_card->body()->addLayout(foot);
}

void ReconciliationCard::setDocument(const models::ReconciliationDocument &document)
{
    m_card->setTitle(document.title);
    m_sentence->setText(document.sentence);
    m_sentence->setVisible(!document.sentence.isEmpty());
    m_invoice->setText(document.knowsInvoice ? tr("Change the invoice's quantity…", "@action:button")
                                             : tr("Enter the invoice's quantity…", "@action:button"));
    delete m_lines;
    m_lines = new QWidget(m_card);
    auto *layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const auto &line : document.lines) {
        auto *row = new CountRow(line, m_lines);
        if (!line.query.isEmpty())
            connect(row, &QAbstractButton::clicked, this, [this, query = line.query] { emit activated(query); });
        layout->addWidget(row);
    }
    m_card->body()->insertWidget(2, m_lines);
    m_lines->show();
    m_invoice->raise(); // read behind the lines, which are made anew
}

QList<QWidget *> ReconciliationCard::stops() const
{
    QList<QWidget *> stops;
    if (m_lines) {
        for (CountRow *row : m_lines->findChildren<CountRow *>())
            stops.append(row);
    }
    stops.append(m_invoice);
    return stops;
}

} // namespace ui
