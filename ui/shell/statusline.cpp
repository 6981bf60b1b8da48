// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/followtext.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

#include <algorithm>

namespace ui {

StatusLine::StatusLine(QWidget *parent)
    : QWidget(parent)
    , m_basis(new ElidedLabel(TextRole::Small, this))
    , m_message(new ElidedLabel(TextRole::Small, this))
    , m_progressText(new ElidedLabel(TextRole::Small, this))
    , m_bar(new QProgressBar(this))
    , m_cancel(quietButton(tr("Cancel", "@action:button"), this))
{
    for (ElidedLabel *label : {m_basis, m_message, m_progressText})
        label->setQuiet(true);
    m_message->setAlignment(Qt::AlignRight);
    m_progressText->setAlignment(Qt::AlignRight);
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(140, 6);
    m_bar->setAccessibleName(tr("Progress", "@label"));
    m_cancel->setToolTip(tr("Stop; what was there before stays (Esc)", "@info:tooltip"));
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, 2, space::l, 2);
    layout->setSpacing(space::m);
    layout->addWidget(m_basis, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_progressText);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    followText(this, [this] {
        m_cancel->setFixedHeight(qMax(22, m_cancel->fontMetrics().height() + 4));
        setFixedHeight(qMax(28, fontMetrics().height() + 12));
    });
    clearProgress();
}

void StatusLine::setBasis(const QString &text)
{
    m_basisText = text;
    setBasisShown(m_isBasisShown);
}

void StatusLine::setBasisShown(bool shown)
{
    m_isBasisShown = shown;
    m_basis->setFullText(shown ? m_basisText : QString());
}

void StatusLine::setMessage(const QString &text)
{
    m_message->setFullText(text);
}

void StatusLine::announce(const QString &text)
{
    setMessage(text);
    QAccessibleEvent event(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::setProgress(const QString &text, qint64 done, qint64 total)
{
    m_progressText->setFullText(text);
    m_bar->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(std::clamp<double>(double(done) / double(total), 0, 1) * 1000));
    m_message->hide();
    m_progressText->show();
    m_bar->show();
    m_cancel->show();
}

void StatusLine::clearProgress()
{
    m_progressText->hide();
    m_bar->hide();
    m_cancel->hide();
    m_message->show();
}

bool StatusLine::isBusy() const
{
    return !m_bar->isHidden();
}

QString StatusLine::message() const
{
    return m_message->text();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect(), t.card);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace ui
