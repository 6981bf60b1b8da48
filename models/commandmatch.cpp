// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commandmatch.h"

#include <QStringList>

#include <algorithm>

namespace models {

namespace {

/// Lower case without accents, so that "uber" finds "über".
QString plain(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            out.append(c.toCaseFolded());
    }
    return out;
}

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// Letters in their order; the more of them begin words or follow each other, the better.
std::optional<int> scattered(const QString &word, const QString &text)
{
    constexpr int most = 30;
    qsizetype at = -1;
    int good = 0;
    for (const QChar letter : word) {
        const qsizetype next = text.indexOf(letter, at + 1);
        if (next < 0)
            return {};
        if (next == at + 1 || beginsWord(text, next))
            ++good;
        at = next;
    }
    // Letters strewn anywhere are chance.
    return good * 2 > word.size() ? std::optional<int>(most * good / static_cast<int>(word.size())) : std::nullopt;
}

std::optional<int> scoreOf(const QString &word, const QString &text)
{
    qsizetype inside = -1;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (beginsWord(text, at))
            return at == 0 ? 100 : 80;
        inside = at;
    }
    return inside >= 0 ? std::optional<int>(50) : scattered(word, text);
}

} // namespace

std::optional<int> matchScore(const QString &typed, const QString &text)
{
    const QString in = plain(text);
    int score = 0;
    const QStringList words = plain(typed).simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const std::optional<int> one = scoreOf(word, in);
        if (!one)
            return {};
        score += *one;
    }
    return words.isEmpty() ? 0 : score / static_cast<int>(words.size());
}

QList<int> bestMatches(const QString &typed, const QStringList &texts, const QList<int> &recent)
{
    struct Match
    {
        int index;
        int score;
        qsizetype age;
    };
    QList<Match> matches;
    for (int i = 0; i < texts.size(); ++i) {
        const std::optional<int> score = matchScore(typed, texts[i]);
        if (!score)
            continue;
        const qsizetype age = recent.indexOf(i);
        matches.append({i, *score, age < 0 ? recent.size() : age});
    }
    std::stable_sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) { return a.score != b.score ? a.score > b.score : a.age < b.age; });
    QList<int> out;
    for (const Match &match : matches)
        out.append(match.index);
    return out;
}

} // namespace models
