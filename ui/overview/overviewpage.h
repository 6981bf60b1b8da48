// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/overview.h"
#include "models/reconciliationdocument.h"

#include <QLocale>
#include <QScrollArea>

class QBoxLayout;
class QGridLayout;
class QPushButton;

namespace charts {
class CostChart;
}

namespace ui {

class Card;
class FigureCard;
class Label;
class ReasonBar;
class ReconciliationCard;
class SinceCard;

/// The answer in ten seconds: a sentence, figures, why, what it costs, and how the counts meet. Everything leads to its
/// accounts.
class OverviewPage final : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewPage(const QLocale &locale, QWidget *parent = nullptr);

    void setOverview(const models::Overview &overview);
    void setReconciliation(const models::ReconciliationDocument &document);

    const QList<FigureCard *> &cards() const { return m_cards; }
    ReasonBar *reasonBar() const { return m_reasons; }
    SinceCard *since() const { return m_since; }
    charts::CostChart *chart() const { return m_chart; }
    QString headline() const;
    /// Puts the keyboard on the page's main action.
    void focusFirst();

signals:
    void accountsRequested(const QString &query);
    void importRequested();
    void invoiceRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QBoxLayout *buildHead();
    void recolourChart();
    void activateMark(int mark);
    void fit();
    void fitCards();
    void chainTabOrder();

    QLocale m_locale;
    models::Overview m_overview;
    Label *m_headline;
    Label *m_saving;
    QBoxLayout *m_head;
    QPushButton *m_import;
    QPushButton *m_review;
    QWidget *m_warnings;
    QList<FigureCard *> m_cards;
    QWidget *m_cardBox;
    QGridLayout *m_cardGrid;
    Card *m_reasonCard;
    ReasonBar *m_reasons;
    Label *m_reasonsNote;
    SinceCard *m_since;
    Card *m_curveCard;
    charts::CostChart *m_chart;
    Label *m_curveNote;
    ReconciliationCard *m_reconciliation;
    QBoxLayout *m_lower;
    Label *m_assumptions;
};

} // namespace ui
