// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/filterbar.h"
#include "ui/accounts/viewsbutton.h"
#include "ui/theme/style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/followfocus.h"
#include "ui/widgets/followtext.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

namespace ui {

namespace {

QString termText(const core::Query &query, const core::QueryTerm &term)
{
    return query.text.mid(term.position - 1, term.length).trimmed();
}

} // namespace

QString withOtherTerm(const core::Query &query, std::size_t group, std::size_t term, const QString &other)
{
    QStringList groups;
    for (std::size_t g = 0; g < query.anyOf.size(); ++g) {
        QStringList terms;
        for (std::size_t i = 0; i < query.anyOf[g].size(); ++i) {
            const bool isIt = g == group && i == term;
            if (const QString text = isIt ? other : termText(query, query.anyOf[g][i]); !text.isEmpty())
                terms.append(text);
        }
        if (!terms.isEmpty())
            groups.append(terms.join(u' '));
    }
    return groups.join(QStringLiteral(" or "));
}

namespace {

QString inverted(const core::Query &query, std::size_t group, std::size_t term)
{
    const core::QueryTerm &one = query.anyOf[group][term];
    const QString text = termText(query, one);
    return withOtherTerm(query, group, term, one.negated ? text.mid(1) : QString(u'-' % text));
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_views(new ViewsButton(this))
    , m_lines(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_chipArea(new QScrollArea(this))
    , m_chipBox(new QWidget)
    , m_chips(new QHBoxLayout(m_chipBox))
    , m_count(new Label(TextRole::Body, this))
    , m_note(new Label(TextRole::Body, this))
    , m_totals(new QToolButton(this))
    , m_explanation(new QToolButton(this))
    , m_columns(new QToolButton(this))
    , m_export(new QToolButton(this))
{
    m_count->setQuiet(true);
    m_note->setWrapping();
    m_note->hide();
    m_explanation->setText(tr("E&xplanation", "@action:button"));
    m_explanation->setToolTip(tr("Show why the current account is billable or not (Return)", "@info:tooltip"));
    m_explanation->setCheckable(true);
    m_explanation->hide();
    m_columns->setText(tr("Co&lumns", "@action:button"));
    m_columns->setToolTip(tr("Show, hide and move columns", "@info:tooltip"));
    m_totals->setText(tr("&Totals", "@action:button"));
    m_totals->setToolTip(tr("What these accounts, or the selected ones, come to by reason, department … (Ctrl+Alt+G)", "@info:tooltip"));
    for (QToolButton *button : {m_totals, m_columns}) {
        button->setArrowType(Qt::DownArrow);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_export->setText(tr("Ex&port…", "@action:button"));
    m_export->setToolTip(tr("Write these accounts into a file (Ctrl+E)", "@info:tooltip"));
    for (QToolButton *button : {m_totals, m_explanation, m_columns, m_export}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty(kQuiet, true);
    }
    // Chips keep to one line, which scrolls: a search that grows must not push the table down.
    m_chips->setContentsMargins(0, 0, 0, 0);
    m_chips->setSpacing(space::xs);
    m_chipBox->setAutoFillBackground(false);
    m_chipArea->setWidget(m_chipBox);
    m_chipArea->setWidgetResizable(true);
    m_chipArea->setFrameShape(QFrame::NoFrame);
    m_chipArea->setFocusPolicy(Qt::NoFocus);
    m_chipArea->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chipArea->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_chipArea->viewport()->setAutoFillBackground(false);
    m_chipArea->viewport()->installEventFilter(this);
    QPalette clear; // the bar lies on the page
    clear.setColor(QPalette::Base, Qt::transparent);
    m_chipArea->horizontalScrollBar()->setPalette(clear);
    followFocus(m_chipArea);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(space::xs);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(space::m);
    m_lines->addLayout(layout, 1);
    layout->addWidget(m_views);
    layout->addWidget(m_count);
    layout->addWidget(m_chipArea, 1);
    layout->addWidget(m_note, 2);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::xs);
    buttons->addWidget(m_explanation);
    buttons->addWidget(m_totals);
    buttons->addWidget(m_columns);
    buttons->addWidget(m_export);
    buttons->insertStretch(0, 0);
    m_lines->addLayout(buttons);
    followText(this, [this] { fit(); });
}

void FilterBar::setQuery(const core::Query &query)
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (std::size_t g = 0; g < query.anyOf.size(); ++g) {
        if (g > 0) {
            auto *either = new Label(TextRole::Small, m_chipBox);
            either->setQuiet(true);
            either->setText(tr("or", "@label between filters"));
            m_chips->addWidget(either);
            either->show();
        }
        for (std::size_t i = 0; i < query.anyOf[g].size(); ++i) {
            auto *chip = new FilterChip(termText(query, query.anyOf[g][i]), m_chipBox);
            connect(chip, &FilterChip::clicked, this,
                [this, rest = withOtherTerm(query, g, i)] { emit queryEdited(rest); });
            connect(chip, &FilterChip::editRequested, this,
                [this, at = query.anyOf[g][i].position - 1, length = query.anyOf[g][i].length] {
                    emit termEditRequested(at, length);
                });
            connect(chip, &FilterChip::invertRequested, this, [this, other = inverted(query, g, i)] { emit queryEdited(other); });
            m_chips->addWidget(chip);
            chip->show();
        }
    }
    m_chips->addStretch(1);
    m_chipBox->setMinimumWidth(chipsWidth()); // known before the layout runs, so that the newest is scrolled to
    m_chipArea->horizontalScrollBar()->setValue(m_chipArea->horizontalScrollBar()->maximum());
    fit();
}

int FilterBar::chipsWidth() const
{
    int width = 0;
    for (int i = 0; i < m_chips->count(); ++i)
        width += m_chips->itemAt(i)->widget() ? m_chips->itemAt(i)->sizeHint().width() + space::xs : 0;
    return width;
}

/// The buttons get a line of their own where the text is too large for one.
void FilterBar::fit()
{
    const FilterChip chip(QStringLiteral("x"));
    m_chipArea->setFixedHeight(chip.sizeHint().height() + m_chipArea->horizontalScrollBar()->sizeHint().height());
    const int room = fontMetrics().averageCharWidth() * (m_chips->count() > 1 ? 24 : 4);
    int needed = m_views->sizeHint().width() + m_count->sizeHint().width() + room + 4 * space::m;
    for (const QToolButton *button : {m_explanation, m_totals, m_columns, m_export})
        needed += button->isHidden() ? 0 : button->sizeHint().width() + space::xs;
    m_lines->setDirection(width() < needed ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel turns downwards, the line goes sideways.
    if (watched == m_chipArea->viewport() && event->type() == QEvent::Wheel) {
        QCoreApplication::sendEvent(m_chipArea->horizontalScrollBar(), event);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FilterBar::setCount(const QString &text)
{
    m_count->setText(text);
    fit();
}

void FilterBar::setNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QString FilterBar::note() const
{
    return m_note->text();
}

QString FilterBar::countText() const
{
    return m_count->text();
}

QList<QWidget *> FilterBar::tabStops() const
{
    QList<QWidget *> stops {m_views};
    for (int i = 0; i < m_chips->count(); ++i) {
        if (QWidget *widget = m_chips->itemAt(i)->widget(); widget && widget->focusPolicy() != Qt::NoFocus)
            stops.append(widget);
    }
    return stops << m_explanation << m_totals << m_columns << m_export;
}

} // namespace ui
