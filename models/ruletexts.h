// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace models {

/// What a rule says to people.
struct RuleText
{
    QString shortText; ///< a few words for a column: "Trello, plan Free"
    QString why;       ///< whole sentences for the panel
};

/// Sentences of rules by id, per language (":/rules/<language>/*.json").
class RuleTexts final
{
public:
    RuleTexts() = default;
    /// @p language is a two-letter code; English fills what it lacks. Reads resources: once per language, not per cell.
    static RuleTexts shipped(const QString &language);
    /// One file's worth: `{"<id>": {"short": "…", "why": "…"}}`. False where it is no such JSON; nothing is taken then.
    bool add(const QByteArray &json);

    /// Built-in rules have words too. A rule without words shows its id, so that nothing is ever blank.
    [[nodiscard]] RuleText of(const QString &id) const;
    [[nodiscard]] bool has(const QString &id) const { return m_texts.contains(id); }

private:
    QHash<QString, RuleText> m_texts;
};

} // namespace models
