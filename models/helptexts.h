// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace models {

struct HelpPage
{
    QString id;       ///< file name without number and ending: "overview", "option-2"
    QString title;    ///< its first heading
    QString markdown;
};

/// The help that ships (":/help/<language>/NN-id.md"), in the order of its numbers.
class HelpTexts final
{
public:
    HelpTexts() = default;
    explicit HelpTexts(QList<HelpPage> pages)
        : m_pages(std::move(pages))
    {
    }
    /// English stands in for pages that a language lacks. Reads resources.
    static HelpTexts shipped(const QString &language);

    const QList<HelpPage> &pages() const { return m_pages; }
    /// -1 where there is none.
    int indexOf(const QString &id) const;

    struct Hit
    {
        int page = 0;
        QString excerpt; ///< the line around the first word
    };
    /// Pages in which every word occurs, those with a word in the title first. No words: none.
    QList<Hit> search(const QString &words) const;

private:
    QList<HelpPage> m_pages;
};

} // namespace models
