// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"
#include "ui/settings/connectionssection.h"
#include "ui/settings/keyboardsection.h"
#include "ui/settings/looksection.h"
#include "ui/settings/noticessection.h"
#include "ui/settings/ordersection.h"
#include "ui/settings/organisationsection.h"
#include "ui/settings/pricessection.h"
#include "ui/settings/protectedsection.h"
#include "ui/settings/rulessection.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/fitdialog.h"
#include "ui/widgets/insetdelegate.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

SettingsPage::SettingsPage(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_nothing(new Label(TextRole::Small, this))
    , m_stack(new QStackedWidget(this))
    , m_notice(new QWidget(this))
    , m_said(new Label(TextRole::Body, this))
    , m_undo(quietButton(tr("&Undo", "@action:button"), this))
    , m_redo(quietButton(tr("&Redo", "@action:button"), this))
{
    setAccessibleName(tr("Settings", "@title"));
    m_search->setPlaceholderText(tr("Search settings", "@info:placeholder"));
    m_search->setAccessibleName(tr("Search settings", "@label:textbox"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Parts of the settings", "@label"));
    m_list->setItemDelegate(new InsetDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setText(tr("Nothing found.", "@info"));
    m_nothing->setQuiet(true);
    m_nothing->hide();
    m_undo->setToolTip(tr("Take the last change back (Ctrl+Z)", "@info:tooltip"));
    m_redo->setToolTip(tr("Make it again (Ctrl+Shift+Z)", "@info:tooltip"));

    auto *left = new QVBoxLayout;
    left->setContentsMargins(space::l, space::l, 0, space::l);
    left->setSpacing(space::s);
    left->addWidget(m_search);
    left->addWidget(m_nothing);
    left->addWidget(m_list, 1);
    m_said->setWrapping();
    auto *notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(space::xl, space::s, space::xl, space::s);
    notice->addWidget(m_said, 1);
    notice->addWidget(m_undo);
    notice->addWidget(m_redo);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_notice);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left);
    layout->addLayout(right, 1);
    fitList();
    m_notice->hide();

    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::filter);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void SettingsPage::setModels(const Models &models)
{
    Q_ASSERT(!m_settings);
    m_settings = models.settings;
    auto *organisation = new OrganisationSection(models.settings, models.form, OrganisationSection::What::Organisation, this);
    connect(organisation, &OrganisationSection::questionsRequested, this, &SettingsPage::questionsRequested);
    m_connections = new ConnectionsSection(models.connections, models.connectionForm, this);
    m_protected = new ProtectedSection(models.protectedAccounts, this);
    m_prices = new PricesSection(models.settings, models.prices, models.wording, this);
    m_rules = new RulesSection(models.settings, models.wording, this);
    m_look = new LookSection(models.settings, this);
    m_keyboard = new KeyboardSection(models.settings, this);
    add(organisation);
    add(new OrganisationSection(models.settings, models.form, OrganisationSection::What::Sites, this));
    add(m_connections);
    add(m_protected);
    add(new OrderSection(models.order, this));
    add(m_prices);
    add(m_rules);
    add(m_look);
    add(m_keyboard);
    add(new NoticesSection(models.settings, models.wording, this));
    m_list->setCurrentRow(0);
    connect(m_undo, &QPushButton::clicked, m_settings, &models::Settings::undo);
    connect(m_redo, &QPushButton::clicked, m_settings, &models::Settings::redo);
    connect(m_settings, &models::Settings::stepsChanged, this, &SettingsPage::showSteps);
    showSteps();
}

void SettingsPage::add(Section *section)
{
    m_sections.append(section);
    m_stack->addWidget(scrolled(section, m_stack));
    auto *item = new QListWidgetItem(section->title(), m_list);
    item->setToolTip(section->title());
}

void SettingsPage::showPart(Part part)
{
    m_search->clear();
    m_list->setCurrentRow(static_cast<int>(part));
}

SettingsPage::Part SettingsPage::part() const
{
    return static_cast<Part>(qMax(0, m_list->currentRow()));
}

void SettingsPage::focusFirst()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void SettingsPage::filter(const QString &text)
{
    const QStringList parts = text.simplified().split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int i = 0; i < m_sections.size(); ++i) {
        const QString words = parts.isEmpty() ? QString() : m_sections[i]->words();
        const bool fits = std::all_of(parts.begin(), parts.end(), [&words](const QString &part) { return words.contains(part, Qt::CaseInsensitive); });
        m_list->item(i)->setHidden(!fits);
        if (fits && first < 0)
            first = i;
    }
    m_nothing->setVisible(first < 0);
    const QListWidgetItem *current = m_list->currentItem();
    if (first >= 0 && (!current || current->isHidden()))
        m_list->setCurrentRow(first);
}

void SettingsPage::showSteps()
{
    const QString done = m_settings->undoText();
    const QString undone = m_settings->redoText();
    m_said->setText(!done.isEmpty() ? done : undone.isEmpty() ? QString() : tr("Taken back: %1", "@info").arg(undone));
    m_undo->setEnabled(m_settings->canUndo());
    m_redo->setVisible(m_settings->canRedo());
    m_notice->setVisible(m_settings->canUndo() || m_settings->canRedo());
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (m_settings && event->matches(QKeySequence::Undo))
        m_settings->undo();
    else if (m_settings && event->matches(QKeySequence::Redo))
        m_settings->redo();
    else
        QWidget::keyPressEvent(event);
}

void SettingsPage::fitList()
{
    const int width = qMin(fontMetrics().averageCharWidth() * 30, qMax(160, this->width() * 3 / 10));
    m_list->setFixedWidth(width);
    m_search->setFixedWidth(width);
}

void SettingsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitList();
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitList();
}

} // namespace ui
