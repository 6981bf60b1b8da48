// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx.h"

namespace report {

namespace {

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isEscapeAt(QStringView text, qsizetype at)
{
    return at + 6 < text.size() && text[at] == u'_' && text[at + 1] == u'x' && isHex(text[at + 2])
        && isHex(text[at + 3]) && isHex(text[at + 4]) && isHex(text[at + 5]) && text[at + 6] == u'_';
}

bool isPlain(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c == u'_' || c.unicode() >= 0xd800;
    });
}

} // namespace

QByteArray sheetText(QStringView text, bool *cut)
{
    if (cut)
        *cut = text.size() > kMaxSheetText;
    if (text.size() > kMaxSheetText) {
        text = text.left(kMaxSheetText);
        if (text.back().isHighSurrogate())
            text.chop(1);
    }
    if (isPlain(text))
        return text.toUtf8();
    QString out;
    out.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x20 && c != u'\n' && c != u'\t') {
            out += QStringLiteral("_x%1_").arg(uint(c.unicode()), 4, 16, QLatin1Char('0')).toUpper().replace(u'X', u'x');
        } else if (isEscapeAt(text, i)) {
            out += QStringLiteral("_x005F_");
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out += c;
            out += text[++i];
        } else if (c.isSurrogate() || c.unicode() >= 0xfffe) {
            out += QChar::ReplacementCharacter;
        } else {
            out += c;
        }
    }
    return out.toUtf8();
}

QString sheetName(const QString &name)
{
    constexpr qsizetype most = 31;
    QString clean;
    for (const QChar c : name) {
        const bool isAllowed = c.unicode() >= 0x20 && !QStringView(u"[]:*?/\\").contains(c);
        clean += isAllowed ? c : u' ';
    }
    clean = clean.left(most).trimmed();
    while (clean.startsWith(u'\''))
        clean.remove(0, 1);
    while (clean.endsWith(u'\'') || (!clean.isEmpty() && clean.back().isHighSurrogate()))
        clean.chop(1);
    return clean.isEmpty() ? QStringLiteral("1") : clean;
}

} // namespace report
