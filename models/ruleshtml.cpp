// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ruleshtml.h"

#include "models/format.h"
#include "models/tr.h"
#include "models/verdictwords.h"

namespace models {

namespace {

QString outcomeOf(const core::Rule &rule)
{
    if (!rule.perAccess)
        return verdictText(rule.verdict);
    switch (rule.outcome) {
    case core::AccessOutcome::Counts:
        return Words::tr("this access counts", "@info what a rule says");
    case core::AccessOutcome::DoesNotCount:
        return Words::tr("this access does not count", "@info what a rule says");
    case core::AccessOutcome::Undecided:
        return Words::tr("Atlassian's documents don't tell", "@info what a rule says");
    }
    return {};
}

QString sourceOf(const core::RuleSource &source, const QLocale &locale)
{
    if (source.title.isEmpty())
        return {};
    QString text = source.title.toHtmlEscaped();
    if (!source.url.isEmpty())
        text = QStringLiteral("<a href=\"%1\">%2</a>").arg(source.url.toHtmlEscaped(), text);
    return source.date.isValid() ? text % QLatin1String(", ") % dayText(core::toDay(source.date), locale).toHtmlEscaped() : text;
}

} // namespace

QString ruleSetPeriod(const core::RuleSet &rules, const QLocale &locale)
{
    if (!core::isDate(rules.from))
        return core::isDate(rules.to) ? Words::tr("held until %1", "@info").arg(dayText(rules.to, locale)) : QString();
    return core::isDate(rules.to) ? Words::tr("held from %1 to %2", "@info").arg(dayText(rules.from, locale), dayText(rules.to, locale))
                                  : Words::tr("holds since %1", "@info").arg(dayText(rules.from, locale));
}

QString ruleSetHtml(const core::RuleSet &rules, const Wording &wording)
{
    QString html;
    int number = 0;
    for (const core::Rule &rule : rules.rules) {
        const RuleText text = wording.rules.of(rule.id);
        html += QStringLiteral("<p style=\"margin-top:14px;margin-bottom:2px\"><b>%1. %2</b> — %3</p><p style=\"margin-top:0;margin-bottom:2px\">%4</p>")
                    .arg(++number)
                    .arg(text.shortText.toHtmlEscaped(), outcomeOf(rule).toHtmlEscaped(), text.why.toHtmlEscaped());
        const QString source = sourceOf(rule.source, wording.locale);
        html += QStringLiteral("<p style=\"margin-top:0;margin-bottom:0\">%1</p>")
                    .arg(source.isEmpty() ? Words::tr("No source is named.", "@info").toHtmlEscaped()
                                          : Words::tr("Source: %1", "@info").arg(source));
    }
    return html;
}

} // namespace models
