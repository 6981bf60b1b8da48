// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"
#include "ui/search/searchfield.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/followtext.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace ui {

TopBar::TopBar(models::CompletionModel *completions, QWidget *parent)
    : QWidget(parent)
    , m_organisation(new QToolButton(this))
    , m_info(new ElidedLabel(TextRole::Body, this))
    , m_sample(new Chip(tr("Sample", "@label"), Tone::Accent, this))
    , m_rehearsal(new Chip(tr("Rehearsal", "@label"), Tone::Red, this))
    , m_offer(quietButton(QString(), this))
    , m_rejected(quietButton(QString(), this))
    , m_search(new SearchField(completions, this))
{
    m_organisation->setAutoRaise(true);
    m_organisation->setProperty(kQuiet, true);
    m_organisation->setToolTip(tr("What Leanseat knows about your organisation (F4)", "@info:tooltip"));
    setTextRole(m_organisation, TextRole::Section);
    m_organisation->setFocusPolicy(Qt::StrongFocus);
    m_organisation->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_info->setQuiet(true);
    m_sample->setToolTip(
        tr("An invented organisation that ships with Leanseat. Import your own export to see yours.", "@info:tooltip"));
    m_offer->hide();
    m_rejected->hide();
    m_sample->hide();
    m_rehearsal->setObjectName(QStringLiteral("rehearsal"));
    m_rehearsal->hide();
    m_search->setMinimumWidth(200);
    m_search->setMaximumWidth(440);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(11, space::s, space::xl, space::s);
    layout->setSpacing(space::s);
    layout->addWidget(m_organisation);
    layout->addWidget(m_rehearsal);
    layout->addWidget(m_sample);
    layout->addWidget(m_info, 1);
    layout->addStretch(); // takes what is left where the line above has no room
    layout->addWidget(m_rejected);
    layout->addWidget(m_offer);
    layout->addWidget(m_search, 1);
    connect(m_organisation, &QToolButton::clicked, this, &TopBar::profileRequested);
    connect(m_offer, &QPushButton::clicked, this, &TopBar::otherSampleRequested);
    connect(m_rejected, &QPushButton::clicked, this, &TopBar::reportRequested);
    followText(this, [this] {
        setOrganisation(m_name, m_info->text());
        fit();
    });
}

void TopBar::setOrganisation(const QString &name, const QString &info)
{
    m_name = name;
    const QFontMetrics metrics(m_organisation->font());
    QString shown = metrics.elidedText(name, Qt::ElideRight, metrics.averageCharWidth() * 30);
    m_organisation->setText(shown.replace(u'&', QStringLiteral("&&")));
    m_organisation->setVisible(!name.isEmpty());
    m_organisation->setAccessibleName(tr("Organisation %1", "@action:button").arg(name));
    m_info->setFullText(info);
}

void TopBar::setSample(bool sample, const QString &offer)
{
    m_sample->setVisible(sample);
    m_offer->setText(offer);
    m_offer->setVisible(!offer.isEmpty() && !m_info->isHidden());
}

void TopBar::setRehearsal(bool isRehearsal, const QString &about)
{
    const QString help = about.isEmpty()
        ? tr("A simulated Atlassian is connected: nothing that is done here reaches the real one.", "@info:tooltip")
        : tr("A simulated Atlassian is connected, with %1: nothing that is done here reaches the real one.",
            "@info:tooltip an invented organisation")
              .arg(about);
    m_rehearsal->setToolTip(help);
    m_rehearsal->setAccessibleDescription(help);
    m_rehearsal->setVisible(isRehearsal);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::fit()
{
    // The search comes before what stands elsewhere too.
    const bool roomy = width() > fontMetrics().averageCharWidth() * 78;
    m_info->setVisible(roomy);
    m_offer->setVisible(roomy && !m_offer->text().isEmpty());
}

void TopBar::setRejected(const QString &text)
{
    m_rejected->setText(text);
    m_rejected->setToolTip(tr("Show which rows, and why", "@info:tooltip"));
    m_rejected->setVisible(!text.isEmpty());
}

void TopBar::setSearchEnabled(bool enabled)
{
    m_search->setEnabled(enabled);
}

QString TopBar::organisation() const
{
    return m_name;
}

QString TopBar::info() const
{
    return m_info->text();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect(), t.card);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line);
}

} // namespace ui
