// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rulessection.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/followtext.h"
#include "ui/widgets/label.h"

#include "models/ruleshtml.h"
#include "models/settings.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

RulesSection::RulesSection(models::Settings *settings, models::Wording wording, QWidget *parent)
    : Section(tr("Rules", "@title"),
        tr("The first rule that fits an account decides whether it is billable; rules about an access look at each access. They ship as dated data and can't be changed here.", "@info"), parent)
    , m_settings(settings)
    , m_wording(std::move(wording))
    , m_choice(new QComboBox(this))
    , m_period(new Label(TextRole::Small, this))
    , m_text(new QTextBrowser(this))
{
    addField(tr("&Rule set", "@label"), tr("Old exports can be judged by today's rules, and the other way round.", "@info"), m_choice);
    m_period->setQuiet(true);
    m_period->setWrapping();
    m_text->setAccessibleName(tr("Rules in their order", "@title"));
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    followText(m_text, [this] { m_text->setMinimumHeight(fontMetrics().height() * 14); });
    body()->addWidget(m_period);
    body()->addWidget(m_text, 1);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { emit linkRequested(url.toString()); });
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        m_settings->setRules(m_choice->itemData(index).toString(), tr("The rule set is “%1”.", "@info what was done").arg(m_choice->itemText(index)));
    });
    connect(settings, &models::Settings::judgingChanged, this, &RulesSection::fill);
}

void RulesSection::setShipped(std::vector<core::RuleSet> sets)
{
    m_sets = std::move(sets);
    fill();
}

void RulesSection::setInForce(const core::RuleSet &rules)
{
    m_inForce = rules;
    showRules();
}

void RulesSection::fill()
{
    const QSignalBlocker quiet(m_choice);
    const QString chosen = m_settings->state().rules;
    m_choice->clear();
    m_choice->addItem(tr("The one that held on the export's day", "@item:inlistbox rule set"), QString());
    for (const core::RuleSet &set : m_sets)
        m_choice->addItem(m_wording.titles.of(set), set.id);
    if (!chosen.isEmpty() && m_choice->findData(chosen) < 0)
        m_choice->addItem(chosen, chosen); // from a file
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(chosen)));
    showRules();
}

void RulesSection::showRules()
{
    const QString chosen = m_settings->state().rules;
    const auto found = std::find_if(m_sets.begin(), m_sets.end(), [&chosen](const core::RuleSet &set) { return set.id == chosen; });
    const core::RuleSet *shown = found != m_sets.end() ? &*found : !m_inForce.id.isEmpty() ? &m_inForce : m_sets.empty() ? nullptr : &m_sets.back();
    if (!shown)
        return;
    const QString period = models::ruleSetPeriod(*shown, m_wording.locale);
    const QString title = m_wording.titles.of(*shown);
    m_period->setText(period.isEmpty() ? title : tr("%1, %2", "@info rule set, when it holds").arg(title, period));
    m_text->setHtml(models::ruleSetHtml(*shown, m_wording));
}

QString RulesSection::words() const
{
    return Section::words() + u'\n' + m_text->toPlainText();
}

} // namespace ui
