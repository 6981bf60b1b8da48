// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/filterbar.h"
#include "ui/theme/style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ui {

namespace {

QString termText(const core::Query &query, const core::QueryTerm &term)
{
    return query.text.mid(term.position - 1, term.length).trimmed();
}

} // namespace

QString withoutTerm(const core::Query &query, std::size_t group, std::size_t term)
{
    QStringList groups;
    for (std::size_t g = 0; g < query.anyOf.size(); ++g) {
        QStringList terms;
        for (std::size_t i = 0; i < query.anyOf[g].size(); ++i) {
            if (g != group || i != term)
                terms.append(termText(query, query.anyOf[g][i]));
        }
        if (!terms.isEmpty())
            groups.append(terms.join(u' '));
    }
    return groups.join(QStringLiteral(" or "));
}

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_chipBox(new QWidget(this))
    , m_chips(new FlowLayout(space::xs, m_chipBox))
    , m_count(new Label(TextRole::Body, this))
    , m_note(new Label(TextRole::Body, this))
    , m_explanation(new QToolButton(this))
    , m_columns(new QToolButton(this))
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
    m_columns->setArrowType(Qt::DownArrow);
    m_columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QToolButton *button : {m_explanation, m_columns}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty(kQuiet, true);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    m_chips->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(m_count);
    layout->addWidget(m_chipBox, 1, Qt::AlignVCenter);
    layout->addWidget(m_note, 2);
    layout->addWidget(m_explanation);
    layout->addWidget(m_columns);
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
            connect(
                chip, &FilterChip::clicked, this, [this, rest = withoutTerm(query, g, i)] { emit queryEdited(rest); });
            m_chips->addWidget(chip);
            chip->show();
        }
    }
    m_chipBox->updateGeometry();
}

void FilterBar::setCount(const QString &text)
{
    m_count->setText(text);
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
    QList<QWidget *> stops;
    for (int i = 0; i < m_chips->count(); ++i) {
        if (QWidget *widget = m_chips->itemAt(i)->widget(); widget && widget->focusPolicy() != Qt::NoFocus)
            stops.append(widget);
    }
    return stops << m_explanation << m_columns;
}

} // namespace ui
