// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrunpanel.h"
#include "ui/profile/profilefields.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fitdialog.h"
#include "ui/widgets/label.h"

#include "models/profileedit.h"
#include "models/settings.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace ui {

namespace {

constexpr int kRest = 350;

} // namespace

FirstRunPanel::FirstRunPanel(models::Settings *settings, models::ProfileForm *form, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_form(form)
    , m_fields(nullptr)
    , m_done(primaryButton(tr("&Done", "@action:button"), this))
    , m_skip(plainButton(tr("&Skip", "@action:button"), this))
    , m_pause(new QTimer(this))
{
    using enum models::ProfileForm::FieldName;
    setAccessibleName(tr("A few questions", "@title"));
    auto *content = new QWidget(this);
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(space::l, space::l, space::l, space::l);
    auto *title = new Label(TextRole::Section, content);
    title->setText(tr("A few questions", "@title"));
    auto *about = new Label(TextRole::Small, content);
    about->setText(tr("Files don't tell these. Each answer makes the figures more exact, at once; leave out what you don't know. You find them again in the settings.", "@info"));
    about->setQuiet(true);
    about->setWrapping();
    m_fields = new ProfileFields(form, {Edition, Billing, CycleDay, Renewal, Provider, PortalSso, InvoiceQuantity, OwnSites}, true, {u'a', u'd', u's'}, content);
    inside->addWidget(title);
    inside->addWidget(about);
    inside->addWidget(m_fields, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(space::l, space::s, space::l, space::m);
    buttons->addStretch(1);
    buttons->addWidget(m_skip);
    buttons->addWidget(m_done);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(scrolled(content, this), 1);
    layout->addLayout(buttons);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kRest);
    connect(m_pause, &QTimer::timeout, this, &FirstRunPanel::apply);
    connect(form, &models::ProfileForm::changed, this, [this] {
        if (isVisible())
            m_pause->start();
    });
    connect(settings, &models::Settings::profileChanged, this, [this] {
        m_pause->stop();
        m_fields->reload();
    });
    connect(m_done, &QPushButton::clicked, this, [this] {
        apply();
        emit left();
    });
    connect(m_skip, &QPushButton::clicked, this, &FirstRunPanel::left);
    fit();
}

void FirstRunPanel::focusFirst()
{
    m_fields->field(models::ProfileForm::FieldName::Edition)->setFocus(Qt::OtherFocusReason);
}

void FirstRunPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isNew, false)) // behind whatever brought the page
        QMetaObject::invokeMethod(this, &FirstRunPanel::focusFirst, Qt::QueuedConnection);
}

void FirstRunPanel::apply()
{
    m_pause->stop();
    if (!m_fields->isReady())
        return;
    core::Profile profile = m_form->profile();
    profile.adviceOrder = m_settings->state().profile.adviceOrder; // ordered elsewhere
    const models::ProfileEdit edit = models::profileEdit(m_settings->state().profile, profile);
    if (!edit.what.isEmpty())
        m_settings->setProfile(profile, edit.what, edit.merge);
}

void FirstRunPanel::fit()
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 44);
}

void FirstRunPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    painter.fillRect(rect(), t.sidebar);
    painter.fillRect(QRect(0, 0, 1, height()), t.line);
}

void FirstRunPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void FirstRunPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace ui
