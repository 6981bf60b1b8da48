// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/helptexts.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace models {

namespace {

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Without the marks of Markdown, for excerpts and searching.
QString plainLine(QString line)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression marks(QStringLiteral("[*_`#>|]+"));
    return line.replace(link, QStringLiteral("\\1")).remove(marks).simplified();
}

} // namespace

HelpTexts HelpTexts::shipped(const QString &language)
{
    QList<HelpPage> pages;
    const QDir english(QStringLiteral(":/help/en"));
    for (const QString &name : english.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QString text = read(QStringLiteral(":/help/%1/%2").arg(language, name));
        if (text.isEmpty())
            text = read(english.filePath(name));
        const QString title = text.section(u'\n', 0, 0).remove(u'#').trimmed();
        pages.append({name.section(u'-', 1).chopped(3), title, text});
    }
    return HelpTexts(pages);
}

int HelpTexts::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(), [&id](const HelpPage &page) { return page.id == id; });
    return found == m_pages.end() ? -1 : static_cast<int>(found - m_pages.begin());
}

QList<HelpTexts::Hit> HelpTexts::search(const QString &words) const
{
    const QStringList parts = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<Hit> inTitle;
    QList<Hit> inText;
    if (parts.isEmpty())
        return inTitle;
    for (int i = 0; i < m_pages.size(); ++i) {
        const HelpPage &page = m_pages[i];
        const QStringList lines = page.markdown.split(u'\n');
        QString text;
        QString excerpt;
        for (const QString &line : lines) {
            const QString plain = plainLine(line);
            text += plain + u'\n';
            if (excerpt.isEmpty() && !line.startsWith(u'#') && plain.contains(parts.first(), Qt::CaseInsensitive))
                excerpt = plain;
        }
        const auto isIn = [](const QString &where) { return [&where](const QString &part) { return where.contains(part, Qt::CaseInsensitive); }; };
        if (!std::all_of(parts.begin(), parts.end(), isIn(text)))
            continue;
        (std::any_of(parts.begin(), parts.end(), isIn(page.title)) ? inTitle : inText).append({i, excerpt});
    }
    return inTitle + inText;
}

} // namespace models
