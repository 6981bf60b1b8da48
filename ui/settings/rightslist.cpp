// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rightslist.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QGridLayout>

namespace ui {

namespace {

using State = models::ConnectionRight::State;

QString stateText(State state)
{
    switch (state) {
    case State::Proved:
        return RightsList::tr("proved", "@info state of a right");
    case State::Missing:
        return RightsList::tr("missing", "@info state of a right");
    case State::NotKnown:
        return RightsList::tr("not known", "@info state of a right");
    }
    return {};
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Proved:
        return Tone::Green;
    case State::Missing:
        return Tone::Red;
    case State::NotKnown:
        return Tone::Grey;
    }
    return Tone::Neutral;
}

} // namespace

RightsList::RightsList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, space::xs, 0, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnStretch(1, 1);
}

void RightsList::setRights(const models::ConnectionRights &rights)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < rights.size(); ++i)
        addRow(i, rights[i]);
}

void RightsList::addRow(int row, const models::ConnectionRight &right)
{
    const QString state = stateText(right.state);
    m_grid->addWidget(new Chip(state, toneOf(right.state), this), row, 0, Qt::AlignTop | Qt::AlignLeft);
    auto *text = new QWidget(this);
    auto *lines = new QVBoxLayout(text);
    lines->setContentsMargins(0, 0, 0, space::xs);
    lines->setSpacing(0);
    auto *name = new Label(TextRole::Body, text);
    name->setWrapping();
    name->setText(right.name);
    name->setAccessibleName(tr("%1: %2", "@info right, how it is").arg(right.name, state));
    lines->addWidget(name);
    QStringList more;
    if (!right.neededFor.isEmpty())
        more.append(tr("Needed for %1.", "@info what a right is for").arg(right.neededFor));
    if (!right.advice.isEmpty())
        more.append(right.advice);
    if (!more.isEmpty()) {
        auto *quiet = new Label(TextRole::Small, text);
        quiet->setQuiet(true);
        quiet->setWrapping();
        quiet->setText(more.join(u' '));
        lines->addWidget(quiet);
    }
    m_grid->addWidget(text, row, 1);
}

} // namespace ui
