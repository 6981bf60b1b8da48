// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/section.h"

#include "core/ruleset.h"
#include "models/wording.h"

class QComboBox;
class QTextBrowser;

namespace models {
class Settings;
}

namespace ui {

/// Which rules decide, and what each says.
class RulesSection final : public Section
{
    Q_OBJECT

public:
    RulesSection(models::Settings *settings, models::Wording wording, QWidget *parent);

    void setShipped(std::vector<core::RuleSet> sets);
    /// The set that decides now, where accounts are open: it may be one from a file.
    void setInForce(const core::RuleSet &rules);
    QString words() const override;
    QComboBox *choice() const { return m_choice; }
    QTextBrowser *text() const { return m_text; }

signals:
    void linkRequested(const QString &address);

private:
    void fill();
    void showRules();

    models::Settings *m_settings;
    models::Wording m_wording;
    std::vector<core::RuleSet> m_sets;
    core::RuleSet m_inForce;
    QComboBox *m_choice;
    Label *m_period;
    QTextBrowser *m_text;
};

} // namespace ui
