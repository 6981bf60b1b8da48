// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tr.h"

#include "models/format.h"

#include <QRegularExpression>

#include <limits>

namespace models {

int pluralOf(qint64 count)
{
    const quint64 size = count < 0 ? 0 - static_cast<quint64>(count) : static_cast<quint64>(count);
    constexpr quint64 kPeriod = 1'000'000;
    constexpr quint64 kMost = std::numeric_limits<int>::max();
    return static_cast<int>(size <= kMost ? size : kPeriod + size % kPeriod);
}

QString englishForm(const QString &text, qint64 count)
{
    if (!text.contains(u'('))
        return text;
    static const QRegularExpression pattern(QStringLiteral("\\((?:(s)|([^()|]*)\\|([^()|]*))\\)"));
    const bool one = count == 1;
    QString result;
    qsizetype from = 0;
    for (auto i = pattern.globalMatch(text); i.hasNext();) {
        const auto match = i.next();
        result += QStringView(text).mid(from, match.capturedStart() - from);
        if (!match.capturedView(1).isEmpty())
            result += one ? QStringView() : match.capturedView(1);
        else
            result += match.capturedView(one ? 2 : 3);
        from = match.capturedEnd();
    }
    return result + QStringView(text).mid(from);
}

QString counted(const QString &text, qint64 count, const QLocale &locale)
{
    return englishForm(text, count).arg(numberText(count, locale));
}

} // namespace models
