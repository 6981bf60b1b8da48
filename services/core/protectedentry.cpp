// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protectedentry.h"

#include "core/fold.h"

#include <QSet>
#include <QStringList>

#include <algorithm>
#include <optional>
#include <utility>

namespace core {

namespace {

QString foldedText(QStringView text)
{
    const std::string out = folded(text.toUtf8().toStdString());
    return QString::fromUtf8(out.data(), static_cast<qsizetype>(out.size()));
}

/// Labels of letters, digits and dashes with points between, at least two.
bool isDomain(QStringView text)
{
    const QList<QStringView> labels = text.split(u'.');
    return labels.size() > 1 && text.size() <= 253
        && std::all_of(labels.begin(), labels.end(), [](QStringView label) {
               return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
                   && std::all_of(label.begin(), label.end(), [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
           });
}

bool isMail(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    const bool isPlain = std::none_of(text.begin(), text.end(),
        [](QChar c) { return c.isSpace() || c == u',' || c == u';' || c == u'<' || c == u'>' || c == u'"'; });
    return at > 0 && isPlain && text.indexOf(u'@') == at && isDomain(text.sliced(at + 1));
}

/// Today's IDs are 24 hexadecimal digits or "712020:" and a UUID; words of a reason are shorter and have no digit.
bool isId(QStringView text)
{
    constexpr qsizetype least = 8;
    return text.size() >= least && text.size() <= 128
        && std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })
        && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u':';
           });
}

QChar delimiterOf(QStringView line)
{
    for (const QChar delimiter : {u'\t', u';', u','}) {
        if (line.contains(delimiter))
            return delimiter;
    }
    return u',';
}

QStringList cellsOf(QStringView line)
{
    const QChar delimiter = delimiterOf(line);
    QStringList cells {QString()};
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"' && isQuoted && i + 1 < line.size() && line[i + 1] == u'"')
            cells.last().append(line[++i]);
        else if (c == u'"')
            isQuoted = !isQuoted;
        else if (c == delimiter && !isQuoted)
            cells.append(QString());
        else
            cells.last().append(c);
    }
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

std::optional<ProtectedEntry> entryOf(const QStringList &cells, Day added)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        Result<ProtectedEntry> entry = protectedEntry(cells[i], {}, added);
        if (!entry)
            continue;
        for (qsizetype next = i + 1; next < cells.size() && entry->note.isEmpty(); ++next) {
            if (!protectedEntry(cells[next]))
                entry->note = cells[next];
        }
        return *entry;
    }
    return {};
}

} // namespace

QLatin1String protectedKindKey(ProtectedKind kind)
{
    switch (kind) {
    case ProtectedKind::Mail:
        return QLatin1String("mail");
    case ProtectedKind::Id:
        return QLatin1String("id");
    case ProtectedKind::Domain:
        return QLatin1String("domain");
    }
    return {};
}

Result<ProtectedEntry> protectedEntry(QStringView text, const QString &note, Day added)
{
    const QStringView typed = text.trimmed();
    ProtectedEntry entry {typed.toString(), {}, ProtectedKind::Mail, note.trimmed(), added};
    if (typed.startsWith(u'@') ? isDomain(typed.sliced(1)) : isDomain(typed)) {
        entry.kind = ProtectedKind::Domain;
        entry.folded = foldedText(typed.startsWith(u'@') ? typed.sliced(1) : typed);
    } else if (isMail(typed)) {
        entry.folded = foldedText(typed);
    } else if (isId(typed)) {
        entry.kind = ProtectedKind::Id;
        entry.folded = foldedText(typed);
    } else {
        return fail(ErrorCode::BadValue, {}, typed.toString());
    }
    return entry;
}

ProtectedLines protectedLines(QStringView text, Day added)
{
    ProtectedLines out;
    QSet<QString> known;
    qint64 number = 0;
    bool isFirst = true;
    for (QStringView line : text.split(u'\n')) {
        ++number;
        if (number == 1 && line.startsWith(QChar(0xfeff)))
            line = line.sliced(1);
        line = line.trimmed();
        if (line.isEmpty())
            continue;
        const bool mayBeHeader = std::exchange(isFirst, false);
        const std::optional<ProtectedEntry> entry = entryOf(cellsOf(line), added);
        if (!entry) {
            if (!mayBeHeader)
                out.refused.push_back({number, line.toString()});
            continue;
        }
        if (known.contains(entry->folded)) {
            ++out.repeated;
            continue;
        }
        known.insert(entry->folded);
        out.entries.push_back(*entry);
    }
    return out;
}

} // namespace core
