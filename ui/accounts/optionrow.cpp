// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/optionrow.h"
#include "ui/theme/tones.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/disclosurebutton.h"
#include "ui/widgets/label.h"

#include "models/format.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

OptionRow::OptionRow(QWidget *parent)
    : QWidget(parent)
    , m_head(new DisclosureButton(this))
    , m_state(new Chip(this))
    , m_reason(new Label(TextRole::Small, this))
    , m_details(new Label(TextRole::Small, this))
{
    m_reason->setQuiet(true);
    m_reason->setWrapping();
    m_details->setWrapping();
    m_details->hide();
    m_details->setContentsMargins(0, 0, 0, space::xs);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::s);
    head->addWidget(m_head, 1);
    head->addWidget(m_state, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 7);
    layout->setSpacing(2);
    layout->addLayout(head);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_reason);
    words->addWidget(m_details);
    auto *indented = new QHBoxLayout;
    indented->addSpacing(20); // where the head's words begin, on either side
    indented->addLayout(words, 1);
    layout->addLayout(indented);
    connect(m_head, &DisclosureButton::toggled, m_details, &QWidget::setVisible);
}

void OptionRow::setOption(const models::OptionLine &option)
{
    m_head->setText(QString::number(option.number) + QStringLiteral("  ") + option.title);
    m_head->setAccessibleName(
        QString::number(option.number) + u' ' + option.title + QStringLiteral(": ") + option.state.text);
    m_head->setAccessibleDescription(option.reason);
    // The reason stands below in full; beside the title there is room for the state alone.
    m_state->set(
        option.reason.isEmpty() ? option.state.text : option.state.text.section(u':', 0, 0), toneOf(option.state.tone));
    m_state->setToolTip(option.state.help);
    m_reason->setText(option.reason);
    m_reason->setVisible(!option.reason.isEmpty());
    QStringList lines;
    for (const QString &line : {option.summary, option.lift})
        if (!line.isEmpty())
            lines.append(line);
    if (!option.losses.isEmpty())
        lines.append(tr("Lost: %1.", "@info").arg(models::listText(option.losses)));
    if (!option.undo.isEmpty())
        lines.append(option.undo);
    m_details->setText(lines.join(u'\n'));
    m_head->setVisible(true);
}

void OptionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(tokensOf(this).line);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace ui
