// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/noticessection.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace ui {

namespace {

QString whatText(core::ThresholdWhat what)
{
    switch (what) {
    case core::ThresholdWhat::Billable:
        return NoticesSection::tr("billable accounts", "@item:inlistbox threshold");
    case core::ThresholdWhat::Accidental:
        return NoticesSection::tr("accidental seats", "@item:inlistbox threshold");
    case core::ThresholdWhat::Unknown:
        return NoticesSection::tr("unknown accounts", "@item:inlistbox threshold");
    case core::ThresholdWhat::Accounts:
        return NoticesSection::tr("accounts", "@item:inlistbox threshold");
    }
    return {};
}

} // namespace

NoticesSection::NoticesSection(models::Settings *settings, models::Wording wording, QWidget *parent)
    : Section(tr("Notifications", "@title"), tr("What you want to be told of.", "@info"), parent)
    , m_settings(settings)
    , m_locale(wording.locale)
    , m_desktop(new QCheckBox(tr("Notifications on the &desktop", "@option:check"), this))
    , m_rows(new QWidget(this))
    , m_grid(new QGridLayout(m_rows))
    , m_add(plainButton(tr("&Add a limit", "@action:button"), this))
{
    body()->addWidget(m_desktop);
    addNote(tr("When long work ends behind other windows, or a limit is reached.", "@info"));
    addHeading(tr("Limits", "@title"));
    addNote(tr("After each import the counts are held against these.", "@info"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_rows);
    body()->addWidget(m_add, 0, Qt::AlignLeft);
    body()->addStretch(1);
    connect(m_desktop, &QCheckBox::clicked, this, [this](bool on) {
        m_settings->setNotifications(on, on ? tr("Notifications are on.", "@info what was done") : tr("Notifications are off.", "@info what was done"));
    });
    connect(m_add, &QPushButton::clicked, this, [this] {
        QList<core::Threshold> all = m_settings->state().thresholds;
        all.append({core::ThresholdWhat::Billable, 500});
        m_settings->setThresholds(all, tr("A limit was added.", "@info what was done"));
        if (auto *value = m_rows->findChildren<QSpinBox *>().value(all.size() - 1))
            value->setFocus(Qt::OtherFocusReason);
    });
    connect(settings, &models::Settings::notificationsChanged, this, &NoticesSection::show);
    connect(settings, &models::Settings::thresholdsChanged, this, [this] {
        if (!m_isStoring)
            show();
    });
    show();
}

void NoticesSection::show()
{
    m_desktop->setChecked(m_settings->state().notifications);
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<core::Threshold> &all = m_settings->state().thresholds;
    for (int row = 0; row < all.size(); ++row)
        addRow(row, all[row]);
    m_rows->setVisible(!all.isEmpty());
}

void NoticesSection::addRow(int row, const core::Threshold &threshold)
{
    auto *before = new QLabel(tr("Tell me when", "@label threshold: tell me when 'billable accounts' reach 'N'"), m_rows);
    auto *what = new QComboBox(m_rows);
    for (int i = 0; i <= static_cast<int>(core::ThresholdWhat::Accounts); ++i)
        what->addItem(whatText(static_cast<core::ThresholdWhat>(i)), i);
    what->setCurrentIndex(static_cast<int>(threshold.what));
    what->setAccessibleName(tr("What is counted", "@label"));
    before->setBuddy(what);
    auto *reach = new QLabel(tr("reach", "@label threshold: tell me when 'billable accounts' reach 'N'"), m_rows);
    auto *value = new QSpinBox(m_rows);
    value->setRange(1, 10'000'000);
    value->setLocale(m_locale);
    value->setGroupSeparatorShown(true);
    value->setValue(static_cast<int>(threshold.value));
    value->setAccessibleName(tr("Limit", "@label"));
    reach->setBuddy(value);
    QPushButton *remove = quietButton(tr("Remove", "@action:button"), m_rows);
    remove->setAccessibleName(tr("Remove the limit of %1", "@action:button").arg(value->text()));
    for (QLabel *label : {before, reach})
        label->setMinimumHeight(value->sizeHint().height()); // in one line with the field
    auto *line = new QWidget(m_rows);
    auto *flow = new FlowLayout(space::s, line);
    for (QWidget *widget : {static_cast<QWidget *>(before), static_cast<QWidget *>(what), static_cast<QWidget *>(reach), static_cast<QWidget *>(value), static_cast<QWidget *>(remove)})
        flow->addWidget(widget);
    m_grid->addWidget(line, row, 0);
    const auto changed = [this, row, what, value] { store(row, {static_cast<core::ThresholdWhat>(what->currentIndex()), value->value()}); };
    connect(what, &QComboBox::activated, this, changed);
    connect(value, &QSpinBox::valueChanged, this, changed);
    connect(remove, &QPushButton::clicked, this, [this, row] {
        QList<core::Threshold> all = m_settings->state().thresholds;
        all.removeAt(row);
        // Behind the click: the button itself goes.
        QMetaObject::invokeMethod(this, [this, all] { m_settings->setThresholds(all, tr("A limit was removed.", "@info what was done")); }, Qt::QueuedConnection);
    });
}

void NoticesSection::store(int row, const core::Threshold &threshold)
{
    QList<core::Threshold> all = m_settings->state().thresholds;
    all[row] = threshold;
    m_isStoring = true;
    m_settings->setThresholds(all, tr("A limit changed.", "@info what was done"), QStringLiteral("limit-%1").arg(row));
    m_isStoring = false;
}

} // namespace ui
