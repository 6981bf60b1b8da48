// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errorbar.h"
#include "ui/theme/draw.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/disclosurebutton.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

ErrorBar::ErrorBar(QWidget *parent)
    : QWidget(parent)
    , m_what(new Label(TextRole::Strong, this))
    , m_advice(new Label(TextRole::Body, this))
    , m_more(new DisclosureButton(this))
    , m_detail(new Label(TextRole::Small, this))
    , m_buttons(new QHBoxLayout)
{
    m_what->setWrapping(true);
    m_advice->setWrapping(true);
    m_detail->setWrapping(true);
    m_detail->setQuiet(true);
    m_detail->hide();
    m_more->setText(tr("Details", "@action:button"));
    m_more->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_more, &DisclosureButton::toggled, m_detail, &QWidget::setVisible);

    auto *words = new QVBoxLayout;
    words->setSpacing(space::xs);
    words->addWidget(m_what);
    words->addWidget(m_advice);
    words->addWidget(m_more, 0, Qt::AlignLeft); // alone, a fixed width would hold back the words too
    words->addWidget(m_detail);
    m_buttons->setSpacing(space::s);
    QPushButton *copyButton = plainButton(tr("Cop&y", "@action:button"), this);
    copyButton->setToolTip(tr("Copy the error with its details", "@info:tooltip"));
    connect(copyButton, &QPushButton::clicked, this, &ErrorBar::copy);
    QPushButton *close = plainButton(tr("&Dismiss", "@action:button"), this);
    connect(close, &QPushButton::clicked, this, &ErrorBar::dismiss);
    for (QPushButton *button : {copyButton, close}) {
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        m_buttons->addWidget(button);
    }
    close->setToolTip(tr("Put the message away (Esc)", "@info:tooltip"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::xl, space::m, space::l, space::m);
    layout->setSpacing(space::l);
    layout->addLayout(words, 1);
    layout->addLayout(m_buttons);
    layout->setAlignment(m_buttons, Qt::AlignTop);
    hide();
}

void ErrorBar::setError(const models::ErrorText &error)
{
    m_isNotice = false;
    fill(error);
    setAccessibleName(tr("Error: %1", "@title").arg(m_what->text()));
    announce();
}

void ErrorBar::setNotice(const QString &what, const QString &advice, const QString &detail)
{
    m_isNotice = true;
    fill({what, {}, advice, detail});
    setAccessibleName(tr("Notice: %1", "@title").arg(what));
    announce();
}

void ErrorBar::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void ErrorBar::fill(const models::ErrorText &error)
{
    m_error = error;
    for (QPushButton *offer : m_offers)
        offer->hide();
    m_what->setText(error.where.isEmpty() ? error.what : error.where + QStringLiteral(": ") + error.what);
    m_advice->setText(error.advice);
    m_advice->setVisible(!error.advice.isEmpty());
    m_more->setChecked(false);
    m_more->setVisible(!error.detail.isEmpty());
    m_detail->setText(error.detail);
    setAccessibleDescription(error.advice);
    show();
    update();
}

QPushButton *ErrorBar::addButton(const QString &text)
{
    QPushButton *button = plainButton(text, this);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_buttons->insertWidget(m_buttons->count() - 2, button);
    button->hide();
    m_offers.append(button);
    return button;
}

QString ErrorBar::text() const
{
    return isHidden() ? QString() : m_what->text();
}

void ErrorBar::dismiss()
{
    hide();
    emit dismissed();
}

void ErrorBar::copy() const
{
    QStringList lines {m_what->text()};
    for (const QString &line : {m_error.advice, m_error.detail})
        if (!line.isEmpty())
            lines.append(line);
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

void ErrorBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect(), t.card);
    painter.fillRect(QRect(0, 0, 4, height()), m_isNotice ? t.amber.text : t.red.text);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

void ErrorBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
