// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace core {
struct PriceBook;
struct RuleSet;
} // namespace core

namespace models {

/// Titles of the rule sets and price books that ship, by id, in one language (":/titles/<language>.json"); English ones
/// stand in the data itself.
class ShippedTitles final
{
public:
    ShippedTitles() = default;
    static ShippedTitles shipped(const QString &language);
    /// `{"<id>": {"of": "<English title>", "title": "…"}}`. False where it is no such JSON; nothing is taken then.
    bool add(const QByteArray &json);

    /// Its own title (else its id) where the language has none, or where it is another one that has taken the id.
    [[nodiscard]] QString of(const core::RuleSet &set) const;
    [[nodiscard]] QString of(const core::PriceBook &book) const;

private:
    struct Title
    {
        QString english, own;
    };
    [[nodiscard]] QString title(const QString &id, const QString &written) const;

    QHash<QString, Title> m_titles;
};

} // namespace models
