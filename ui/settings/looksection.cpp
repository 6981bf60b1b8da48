// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/looksection.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {

namespace {

/// "English (United States): 1,234.56 · 3 Jan 2024", so that a choice shows what it means.
QString regionText(const QString &name)
{
    const QLocale locale(name);
    return QStringLiteral("%1 (%2): %3 · %4")
        .arg(locale.nativeLanguageName(), locale.nativeTerritoryName(), locale.toString(1234.56, 'f', 2),
            locale.toString(QDate(2024, 1, 3), QLocale::ShortFormat));
}

const QStringList kRegions {QStringLiteral("en_US"), QStringLiteral("en_GB"), QStringLiteral("en_AU"), QStringLiteral("de_DE"), QStringLiteral("de_AT"),
    QStringLiteral("de_CH"), QStringLiteral("fr_FR"), QStringLiteral("es_ES"), QStringLiteral("it_IT"), QStringLiteral("nl_NL"), QStringLiteral("pl_PL"),
    QStringLiteral("sv_SE"), QStringLiteral("pt_BR"), QStringLiteral("ja_JP")};

void choose(QComboBox *box, const QVariant &data)
{
    const QSignalBlocker quiet(box);
    if (box->findData(data) < 0)
        box->addItem(data.toString(), data);
    box->setCurrentIndex(box->findData(data));
}

} // namespace

LookSection::LookSection(models::Settings *settings, QWidget *parent)
    : Section(tr("Look and language", "@title"), tr("How the window looks and speaks.", "@info"), parent)
    , m_settings(settings)
    , m_theme(new QComboBox(this))
    , m_text(new QSpinBox(this))
    , m_font(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_region(new QComboBox(this))
    , m_restart(new QWidget(this))
    , m_spokenLanguage(settings->state().look.language)
    , m_spokenRegion(settings->state().look.region)
{
    using models::Look;
    m_theme->addItem(tr("As the system", "@item:inlistbox colours"), 0);
    m_theme->addItem(tr("Light", "@item:inlistbox colours"), 1);
    m_theme->addItem(tr("Dark", "@item:inlistbox colours"), 2);
    m_text->setRange(100, 200);
    m_text->setSingleStep(10);
    m_text->setSuffix(tr(" %", "@item:valuesuffix percent"));
    m_font->addItem(QFontDatabase::hasFamily(QStringLiteral("Inter")) ? tr("Inter", "@item:inlistbox font") : tr("Inter (not installed: the system's)", "@item:inlistbox font"), QString());
    m_font->addItem(tr("The system's", "@item:inlistbox font"), QStringLiteral("system"));
    m_font->insertSeparator(2);
    for (const QString &family : QFontDatabase::families()) {
        if (!QFontDatabase::isPrivateFamily(family) && QFontDatabase::isSmoothlyScalable(family))
            m_font->addItem(family, family);
    }
    m_language->addItem(tr("As the system", "@item:inlistbox language"), QString());
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    const QLocale system = QLocale::system();
    m_region->addItem(system.language() == QLocale::C ? tr("As the system", "@item:inlistbox region")
                                                      : tr("As the system: %1", "@item:inlistbox region").arg(regionText(system.name())),
        QString());
    for (const QString &name : kRegions)
        m_region->addItem(regionText(name), name);

    addField(tr("&Colours", "@label"), {}, m_theme);
    addField(tr("&Text size", "@label"), tr("From 100 to 200 %. Holds at once.", "@info"), m_text);
    addField(tr("&Font", "@label"), {}, m_font);
    addField(tr("&Language", "@label"), tr("Holds after a restart.", "@info"), m_language);
    addField(tr("&Numbers and dates", "@label"), tr("Holds after a restart.", "@info"), m_region);
    auto *row = new QHBoxLayout(m_restart);
    row->setContentsMargins(0, space::m, 0, 0);
    auto *note = new Label(TextRole::Strong, m_restart);
    note->setText(tr("Leanseat has to be restarted for the new language or region.", "@info"));
    note->setWrapping();
    QPushButton *restart = primaryButton(tr("Restart no&w", "@action:button"), m_restart);
    row->addWidget(note, 1);
    row->addWidget(restart);
    m_restart->hide();
    body()->addWidget(m_restart);
    body()->addStretch(1);

    connect(restart, &QPushButton::clicked, this, &LookSection::restartRequested);
    const auto onBox = [this](QComboBox *box, void (*set)(Look &, const QVariant &), const QString &what) {
        connect(box, &QComboBox::activated, this, [this, box, set, what](int index) { change(set, box->itemData(index), what); });
    };
    onBox(m_theme, [](Look &look, const QVariant &value) { look.theme = static_cast<models::ThemeChoice>(value.toInt()); }, tr("The colours changed.", "@info what was done"));
    onBox(m_font, [](Look &look, const QVariant &value) { look.font = value.toString(); }, tr("The font changed.", "@info what was done"));
    onBox(m_language, [](Look &look, const QVariant &value) { look.language = value.toString(); }, tr("The language changes with the next start.", "@info what was done"));
    onBox(m_region, [](Look &look, const QVariant &value) { look.region = value.toString(); }, tr("Numbers and dates change with the next start.", "@info what was done"));
    connect(m_text, &QSpinBox::valueChanged, this, [this](int percent) {
        change([](Look &look, const QVariant &value) { look.textPercent = value.toInt(); }, percent, tr("The size of text changed.", "@info what was done"), QStringLiteral("text-size"));
    });
    connect(settings, &models::Settings::lookChanged, this, &LookSection::show);
    show(settings->state().look);
}

void LookSection::change(void (*set)(models::Look &, const QVariant &), const QVariant &value, const QString &what, const QString &merge)
{
    models::Look look = m_settings->state().look;
    set(look, value);
    m_settings->setLook(look, what, merge);
}

void LookSection::show(const models::Look &look)
{
    choose(m_theme, static_cast<int>(look.theme));
    {
        const QSignalBlocker quiet(m_text);
        m_text->setValue(look.textPercent);
    }
    choose(m_font, look.font);
    choose(m_language, look.language);
    choose(m_region, look.region);
    m_restart->setVisible(look.language != m_spokenLanguage || look.region != m_spokenRegion);
}

} // namespace ui
