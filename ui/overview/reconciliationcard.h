// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reconciliationdocument.h"

#include <QWidget>

class QPushButton;

namespace ui {

class Card;
class Label;

/// Our count, Atlassian's, the invoice's, and the gaps between, by name.
class ReconciliationCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ReconciliationCard(QWidget *parent = nullptr);

    void setDocument(const models::ReconciliationDocument &document);
    /// What takes the keyboard, in order.
    QList<QWidget *> stops() const;

signals:
    void activated(const QString &query);
    void invoiceRequested();

private:
    Card *m_card;
    Label *m_sentence;
    QWidget *m_lines = nullptr;
    QPushButton *m_invoice;
};

} // namespace ui
