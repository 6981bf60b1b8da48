// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"
#include "ui/overview/figurecard.h"
#include "ui/overview/reasonbar.h"
#include "ui/overview/reconciliationcard.h"
#include "ui/overview/sincecard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/followfocus.h"
#include "ui/widgets/followtext.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include "charts/costchart.h"

#include <QBoxLayout>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QResizeEvent>

namespace ui {

namespace {

/// Its height follows from its width alone. The layout's own least height is that of its least width, where every text
/// wraps; a scroll area would scroll to it in any window.
class Content final : public QWidget
{
public:
    QSize minimumSizeHint() const override { return {QWidget::minimumSizeHint().width(), 0}; }
};

} // namespace

OverviewPage::OverviewPage(const QLocale &locale, QWidget *parent)
    : QScrollArea(parent)
    , m_locale(locale)
    , m_headline(new Label(TextRole::Headline))
    , m_saving(new Label(TextRole::Body))
    , m_warnings(new QWidget)
    , m_cardBox(new QWidget)
    , m_cardGrid(new QGridLayout(m_cardBox))
    , m_reasonCard(new Card)
    , m_reasons(new ReasonBar)
    , m_reasonsNote(new Label(TextRole::Body))
    , m_since(new SinceCard)
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
    followFocus(this);
    recolourChart();
    followText(this, [this] { fit(); });
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

    m_import = plainButton(tr("&Import…", "@action:button"), this);
    m_import->setToolTip(tr("Read an export (Ctrl+O)", "@info:tooltip"));
    connect(m_import, &QPushButton::clicked, this, &OverviewPage::importRequested);
    m_review = primaryButton(QString(), this);
    connect(m_review, &QPushButton::clicked, this, [this] { emit accountsRequested(m_overview.remedyQuery); });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_import, 0, Qt::AlignTop);
    buttons->addWidget(m_review, 0, Qt::AlignTop);
    buttons->addStretch(1);
    m_head = new QHBoxLayout;
    m_head->setSpacing(space::s);
    m_head->addLayout(words, 1);
    m_head->addLayout(buttons);
    return m_head;
}

void OverviewPage::build()
{
    auto *content = new Content;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    layout->setSpacing(space::l);
    layout->addLayout(buildHead());

    auto *warnings = new QVBoxLayout(m_warnings);
    warnings->setContentsMargins(0, 0, 0, 0);
    warnings->setSpacing(space::xs);
    layout->addWidget(m_warnings);

    m_cardGrid->setContentsMargins(0, 0, 0, 0);
    m_cardGrid->setSpacing(space::m);
    layout->addWidget(m_cardBox);

    m_reasonsNote->setQuiet(true);
    m_reasonsNote->setWrapping();
    m_reasonCard->body()->addWidget(m_reasons);
    m_reasonCard->body()->addWidget(m_reasonsNote);
    layout->addWidget(m_reasonCard);
    layout->addWidget(m_since);

    m_curveNote->setQuiet(true);
    m_curveNote->setWrapping();
    m_chart->setMinimumHeight(176); // what is left of a tall window is the chart's too
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
    for (const models::Warning &warning : overview.warnings) {
        auto *notice = new Notice(warning.text, m_warnings);
        if (!warning.query.isEmpty()) {
            QPushButton *open = notice->addButton(tr("Show them", "@action:button"));
            open->setAccessibleDescription(warning.text);
            connect(open, &QPushButton::clicked, this,
                [this, query = warning.query] { emit accountsRequested(query); });
        }
        m_warnings->layout()->addWidget(notice);
    }
    m_warnings->setVisible(!overview.warnings.isEmpty());

    while (m_cards.size() > overview.cards.size())
        delete m_cards.takeLast();
    while (m_cards.size() < overview.cards.size()) {
        auto *card = new FigureCard(m_cardBox);
        m_cards.append(card);
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
    chainTabOrder();
}

void OverviewPage::setReconciliation(const models::ReconciliationDocument &document)
{
    m_reconciliation->setDocument(document);
    chainTabOrder();
}

void OverviewPage::chainTabOrder()
{
    // As the eye goes; cards, parts and rows are made anew with every assessment.
    QList<QWidget *> stops {m_import, m_review};
    for (QPushButton *open : m_warnings->findChildren<QPushButton *>())
        stops.append(open);
    for (FigureCard *card : m_cards)
        stops.append(card);
    for (ReasonSegment *segment : m_reasons->segments())
        stops.append(segment);
    stops.append(m_since->button());
    stops.append(m_chart->focusProxy());
    stops.append(m_reconciliation->stops());
    stops.removeIf([](const QWidget *stop) { return stop->focusPolicy() == Qt::NoFocus; });
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void OverviewPage::focusFirst()
{
    QPushButton *first = m_review->isHidden() ? m_import : m_review;
    first->setFocus(Qt::OtherFocusReason);
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
    // As many in a row as show their titles and figures well; else two rows or three.
    const int count = static_cast<int>(m_cards.size());
    const auto widthOf
        = [this](int columns) { return (viewport()->width() - 2 * space::xl - (columns - 1) * space::m) / columns; };
    int wanted = 0;
    for (const FigureCard *card : m_cards)
        wanted = qMax(wanted, card->leastWidth());
    int columns = count;
    while (columns > 2 && widthOf(columns) < wanted)
        columns = columns == count ? (count + 1) / 2 : columns - 1;
    int lines = 1;
    for (const FigureCard *card : m_cards)
        lines = qMax(lines, card->noteLinesAt(widthOf(columns)));
    for (int i = 0; i < count; ++i) {
        m_cards[i]->setNoteLines(lines);
        m_cardGrid->addWidget(m_cards[i], i / columns, i % columns);
    }
    for (int column = 0; column < count; ++column)
        m_cardGrid->setColumnStretch(column, column < columns ? 1 : 0);
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
    fit();
}

void OverviewPage::fit()
{
    // Narrow windows and very large text: one below the other.
    const int letters = viewport()->width() / qMax(1, fontMetrics().averageCharWidth());
    const bool narrow = letters < 105;
    const bool tight = letters < 90;
    m_head->setDirection(tight ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_lower->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fitCards();
}

} // namespace ui
