// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"
#include "ui/overview/figurecard.h"
#include "ui/overview/reasonbar.h"
#include "ui/overview/reconciliationcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include "charts/costchart.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QResizeEvent>

namespace ui {

OverviewPage::OverviewPage(const QLocale &locale, QWidget *parent)
    : QScrollArea(parent)
    , m_locale(locale)
    , m_headline(new Label(TextRole::Headline))
    , m_saving(new Label(TextRole::Body))
    , m_warnings(new QWidget)
    , m_cardRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_reasonCard(new Card)
    , m_reasons(new ReasonBar)
    , m_reasonsNote(new Label(TextRole::Body))
    , m_curveCard(new Card)
    , m_chart(new charts::CostChart)
    , m_curveNote(new Label(TextRole::Small))
    , m_reconciliation(new ReconciliationCard)
    , m_lower(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_assumptions(new Label(TextRole::Small))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Overview", "@title"));
    build();
    recolourChart();
    connect(m_reasons, &ReasonBar::activated, this, &OverviewPage::accountsRequested);
    connect(m_reconciliation, &ReconciliationCard::activated, this, &OverviewPage::accountsRequested);
    connect(m_reconciliation, &ReconciliationCard::invoiceRequested, this, &OverviewPage::invoiceRequested);
    connect(m_chart, &charts::CostChart::markActivated, this, &OverviewPage::activateMark);
}

QBoxLayout *OverviewPage::buildHead()
{
    m_headline->setWrapping();
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_saving->setWrapping();
    m_saving->setQuiet(true);
    m_saving->setTextFormat(Qt::RichText);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_headline);
    words->addWidget(m_saving);

    QPushButton *import = plainButton(tr("&Import…", "@action:button"), this);
    import->setToolTip(tr("Read an export (Ctrl+O)", "@info:tooltip"));
    connect(import, &QPushButton::clicked, this, &OverviewPage::importRequested);
    m_review = primaryButton(QString(), this);
    connect(m_review, &QPushButton::clicked, this, [this] { emit accountsRequested(m_overview.remedyQuery); });
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addLayout(words, 1);
    head->addWidget(import, 0, Qt::AlignTop);
    head->addWidget(m_review, 0, Qt::AlignTop);
    return head;
}

void OverviewPage::build()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addLayout(buildHead());

    auto *warnings = new QVBoxLayout(m_warnings);
    warnings->setContentsMargins(0, 0, 0, 0);
    warnings->setSpacing(space::xs);
    layout->addWidget(m_warnings);

    m_cardRow->setSpacing(space::m);
    layout->addLayout(m_cardRow);

    m_reasonsNote->setQuiet(true);
    m_reasonsNote->setWrapping();
    m_reasonCard->body()->addWidget(m_reasons);
    m_reasonCard->body()->addWidget(m_reasonsNote);
    layout->addWidget(m_reasonCard);

    m_curveNote->setQuiet(true);
    m_curveNote->setWrapping();
    m_curveCard->body()->addWidget(m_chart, 1);
    m_curveCard->body()->addWidget(m_curveNote);
    m_lower->setSpacing(space::l);
    m_lower->addWidget(m_curveCard, 8);
    m_lower->addWidget(m_reconciliation, 5);
    layout->addLayout(m_lower, 1);

    m_assumptions->setQuiet(true);
    m_assumptions->setWrapping(true);
    layout->addWidget(m_assumptions);
    setWidget(content);
}

void OverviewPage::setOverview(const models::Overview &overview)
{
    m_overview = overview;
    m_headline->setText(overview.headline.join(u'\n'));
    m_headline->setAccessibleName(overview.headline.join(u' '));
    QString saving = overview.saving.toHtmlEscaped();
    if (!overview.savingAmount.isEmpty()) {
        const QString amount = overview.savingAmount.toHtmlEscaped();
        const QString bold = QStringLiteral("<b style=\"color:%1\">%2</b>").arg(tokensOf(this).text.name(), amount);
        if (const qsizetype at = saving.indexOf(amount); at >= 0)
            saving.replace(at, amount.size(), bold);
    }
    m_saving->setText(saving);
    m_saving->setAccessibleName(overview.saving);
    m_saving->setVisible(!saving.isEmpty());

    m_review->setVisible(overview.hasSomethingToSave && !overview.remedyAction.isEmpty());
    m_review->setText(overview.remedyAction);

    while (QLayoutItem *item = m_warnings->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &warning : overview.warnings) {
        auto *notice = new Notice(warning, m_warnings);
        m_warnings->layout()->addWidget(notice);
    }
    m_warnings->setVisible(!overview.warnings.isEmpty());

    while (m_cards.size() > overview.cards.size())
        delete m_cards.takeLast();
    while (m_cards.size() < overview.cards.size()) {
        auto *card = new FigureCard(widget());
        m_cards.append(card);
        m_cardRow->addWidget(card, 1);
        connect(card, &FigureCard::clicked, this, [this, card] {
            if (card->opensAccounts())
                emit accountsRequested(card->query());
        });
    }
    for (qsizetype i = 0; i < overview.cards.size(); ++i)
        m_cards[i]->setCard(overview.cards[i]);
    fitCards();

    m_reasonCard->setTitle(overview.reasonsTitle);
    m_reasons->setSegments(overview.reasons);
    m_reasonsNote->setText(overview.reasonsNote);
    m_reasonsNote->setVisible(!overview.reasonsNote.isEmpty());
    m_reasonCard->setVisible(!overview.reasons.isEmpty());

    m_curveCard->setTitle(overview.curve.title);
    m_chart->setSeries(overview.curve, m_locale);
    m_chart->setVisible(!overview.curve.isEmpty());
    m_curveNote->setText(overview.curve.note);
    m_curveNote->setVisible(!overview.curve.note.isEmpty());
    m_curveCard->setVisible(!overview.curve.isEmpty() || !overview.curve.note.isEmpty());
    m_assumptions->setText(overview.assumptions);
}

void OverviewPage::setReconciliation(const models::ReconciliationDocument &document)
{
    m_reconciliation->setDocument(document);
}

QString OverviewPage::headline() const
{
    return m_overview.headline.join(u' ');
}

void OverviewPage::activateMark(int mark)
{
    if (const QString query = m_overview.curve.marks.value(mark).query; !query.isEmpty())
        emit accountsRequested(query);
}

void OverviewPage::fitCards()
{
    if (m_cards.isEmpty())
        return;
    const int count = static_cast<int>(m_cards.size());
    const int width = (viewport()->width() - 2 * space::xl - (count - 1) * space::m) / count;
    int lines = 1;
    for (const FigureCard *card : m_cards)
        lines = qMax(lines, card->noteLinesAt(width));
    for (FigureCard *card : m_cards)
        card->setNoteLines(lines);
}

void OverviewPage::recolourChart()
{
    const Tokens &t = tokensOf(this);
    m_chart->setColours({t.card, t.line, t.text, t.quiet, t.accent, t.amber.text, t.green.text, t.strongLine, t.focus});
}

void OverviewPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        recolourChart();
        setOverview(models::Overview(m_overview));
    }
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // Narrow windows and very large text: one below the other.
    const bool narrow = event->size().width() < fontMetrics().averageCharWidth() * 105;
    m_lower->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fitCards();
    m_chart->setMinimumHeight(event->size().height() > 900 ? 320 : 176);
}

} // namespace ui
