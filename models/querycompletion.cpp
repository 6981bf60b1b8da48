// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/querycompletion.h"

#include "models/columnwords.h"
#include "models/queryvaluewords.h"
#include "models/tr.h"

#include <algorithm>

namespace models {
namespace {

constexpr int kMostItems = 40;

/// The word that the cursor stands behind: where it begins, and its parts.
struct Piece
{
    int from = 0;       ///< of what is replaced
    QString typed;      ///< what is there already, without quotes
    QString field;      ///< before the colon; empty where there is none
    bool inQuotes = false;
};

bool isComparison(QChar c)
{
    return c == u'<' || c == u'>' || c == u'=';
}

std::optional<core::QueryField> fieldOf(const QString &key)
{
    for (const core::QueryField field : core::queryFields()) {
        if (key == core::queryFieldKey(field))
            return field;
    }
    return {};
}

/// Fields whose values bring their own comparison: `>90d`, `2=blocked`.
bool comparesInValues(core::QueryField field)
{
    using core::QueryField;
    return field == QueryField::Last || field == QueryField::Added || field == QueryField::Saves || field == QueryField::Option;
}

Piece pieceAt(const QString &text, int cursor)
{
    Piece piece;
    int start = 0;
    int colon = -1;
    bool quoted = false;
    for (int i = 0; i < cursor; ++i) {
        const QChar c = text.at(i);
        if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c.isSpace()) {
            start = i + 1;
            colon = -1;
        } else if (!quoted && c == u':' && colon < 0) {
            colon = i;
        }
    }
    piece.inQuotes = quoted;
    if (start < cursor && text.at(start) == u'-')
        ++start;
    piece.from = start;
    if (colon >= 0) {
        piece.field = text.mid(start, colon - start).remove(u'"').toLower();
        piece.from = colon + 1;
        const auto field = fieldOf(piece.field);
        const bool whole = field && comparesInValues(*field);
        while (!whole && piece.from < cursor && isComparison(text.at(piece.from)))
            ++piece.from;
        bool inside = false;
        for (int i = piece.from; i < cursor; ++i) { // the last of several values
            inside = text.at(i) == u'"' ? !inside : inside;
            if (!inside && text.at(i) == u',')
                piece.from = i + 1;
        }
    }
    piece.typed = text.mid(piece.from, cursor - piece.from).remove(u'"');
    return piece;
}

QString quotedIfNeeded(const QString &value)
{
    const bool needs = std::any_of(value.begin(), value.end(), [](QChar c) { return c.isSpace() || c == u':' || c == u',' || c == u'"' || isComparison(c); }) || value.startsWith(u'(')
        || value.startsWith(u'-') || value.compare(QLatin1String("or"), Qt::CaseInsensitive) == 0;
    return needs ? u'"' + QString(value).remove(u'"') + u'"' : value;
}

void addValues(QList<Completion> &items, core::QueryField field, const QString &typed, const FieldValues &values)
{
    QStringList candidates = values.value(static_cast<int>(field));
    if (candidates.isEmpty())
        candidates = core::queryValues(field, nullptr);
    const bool raw = comparesInValues(field);
    for (const bool begins : {true, false}) { // beginnings before middles
        for (const QString &value : std::as_const(candidates)) {
            if (items.size() >= kMostItems)
                return;
            const bool matches = begins ? value.startsWith(typed, Qt::CaseInsensitive)
                                        : !value.startsWith(typed, Qt::CaseInsensitive) && value.contains(typed, Qt::CaseInsensitive);
            if (matches)
                items.append({raw ? value : quotedIfNeeded(value), value, queryValueText(field, value)});
        }
    }
}

void addFields(QList<Completion> &items, const QString &typed, const QStringList &headers)
{
    for (const core::QueryField field : core::queryFields()) {
        if (field == core::QueryField::Text || field == core::QueryField::Any)
            continue;
        const QString key = core::queryFieldKey(field);
        if (key.startsWith(typed, Qt::CaseInsensitive))
            items.append({key + u':', key + u':', fieldHelp(field)});
    }
    if (typed.isEmpty())
        return;
    for (int i = 0; i < static_cast<int>(core::Product::Other); ++i) {
        const auto product = static_cast<core::Product>(i);
        if (const QString key = core::productKey(product); key.startsWith(typed, Qt::CaseInsensitive))
            items.append({key, key, Words::tr("Has access to %1.", "@info search word; product").arg(queryValueText(core::QueryField::Product, key))});
    }
    for (const QString &header : headers) {
        if (items.size() < kMostItems && header.startsWith(typed, Qt::CaseInsensitive))
            items.append({quotedIfNeeded(header) + u':', header + u':', fieldHelp(core::QueryField::Any)});
    }
}

} // namespace

Completions completionsAt(const QString &text, int cursor, const FieldValues &values, const QStringList &headers)
{
    cursor = std::clamp(cursor, 0, static_cast<int>(text.size()));
    const Piece piece = pieceAt(text, cursor);
    Completions completions {piece.from, cursor - piece.from, {}};
    // The rest of the word behind the cursor goes too.
    while (completions.from + completions.length < text.size()) {
        const QChar next = text.at(completions.from + completions.length);
        if (piece.inQuotes ? next == u'"' : next.isSpace() || next == u',')
            break;
        ++completions.length;
    }
    if (piece.inQuotes && completions.from + completions.length < text.size())
        ++completions.length;
    if (piece.field.isEmpty())
        addFields(completions.items, piece.typed, headers);
    else if (const auto field = fieldOf(piece.field))
        addValues(completions.items, *field, piece.typed, values);
    if (completions.items.size() == 1 && completions.items.first().insert == text.mid(completions.from, completions.length))
        completions.items.clear(); // it is written already
    return completions;
}

QString applied(const QString &text, const Completions &completions, int index, int *cursor)
{
    if (index < 0 || index >= completions.items.size())
        return text;
    const QString &insert = completions.items.at(index).insert;
    QString result = text;
    result.replace(completions.from, completions.length, insert);
    int end = completions.from + static_cast<int>(insert.size());
    if (!insert.endsWith(u':')) { // a finished term; the next one may follow
        if (end == result.size())
            result.append(u' ');
        if (end < result.size() && result.at(end) == u' ')
            ++end;
    }
    if (cursor)
        *cursor = end;
    return result;
}

} // namespace models
