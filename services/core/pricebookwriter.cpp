// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricebookwriter.h"

#include "core/decimal.h"

#include <QStringList>

namespace core {

namespace {

constexpr int kWrittenDigits = 6; ///< of a price, beyond the currency's own

QString quoted(const QString &text)
{
    QString out(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out.append(u'\\').append(c);
        else if (c == u'\n')
            out.append(QLatin1String("\\n"));
        else if (c == u'\t')
            out.append(QLatin1String("\\t"));
        else if (c < u' ')
            out.append(QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0')));
        else
            out.append(c);
    }
    return out.append(u'"');
}

/// Without zeros that say nothing: "4.20" stays, "4.200000" becomes "4.20".
QString plain(qint64 scaled, int digits, int least)
{
    QString text = decimalText(scaled, digits);
    const qsizetype point = text.indexOf(u'.');
    while (point >= 0 && text.endsWith(u'0') && text.size() - point - 1 > least)
        text.chop(1);
    if (text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QString list(const QStringList &items)
{
    return QStringLiteral("[\n        ") % items.join(QLatin1String(",\n        ")) % QLatin1String("\n    ]");
}

} // namespace

QByteArray priceBookJson(const PriceBook &book)
{
    QStringList lines;
    const auto add = [&lines](const char *key, const QString &value) {
        lines.append(QStringLiteral("    \"%1\": ").arg(QLatin1String(key)) + value);
    };
    const int digits = book.currency.minorDigits();
    add("id", quoted(book.id));
    add("title", quoted(book.title));
    add("source", quoted(book.source));
    if (isDate(book.date))
        add("date", quoted(toDate(book.date).toString(Qt::ISODate)));
    add("currency", quoted(book.currency.toString()));
    if (book.isPremium)
        add("edition", quoted(QStringLiteral("premium")));
    if (book.minimumUsers > 0)
        add("minimumUsers", QString::number(book.minimumUsers));
    if (book.monthsPerYear != 12)
        add("monthsPerYear", QString::number(book.monthsPerYear));
    if (book.discountBasisPoints != 0)
        add("discountPercent", quoted(plain(book.discountBasisPoints, 2, 0)));
    if (book.guardIncluded)
        add("guardIncluded", QStringLiteral("true"));
    if (!book.tiers.empty()) {
        QStringList tiers;
        for (const PriceTier &tier : book.tiers) {
            const QString price = quoted(plain(tier.microPrice, digits + kWrittenDigits, digits));
            tiers.append(tier.upTo > 0 ? QStringLiteral("{ \"upTo\": %1, \"price\": %2 }").arg(QString::number(tier.upTo), price)
                                       : QStringLiteral("{ \"price\": %1 }").arg(price));
        }
        add("tiers", list(tiers));
    }
    if (!book.annualSteps.empty()) {
        QStringList steps;
        for (const AnnualStep &step : book.annualSteps)
            steps.append(QStringLiteral("{ \"users\": %1, \"price\": %2 }").arg(QString::number(step.users), quoted(step.price.toDecimal())));
        add("annualSteps", list(steps));
    }
    if (!book.testFigures.empty()) {
        QStringList figures;
        for (const TestFigure &figure : book.testFigures)
            figures.append(QStringLiteral("{ \"users\": %1, \"price\": %2%3 }")
                               .arg(QString::number(figure.users), quoted(figure.price.toDecimal()),
                                   figure.isMonth ? QStringLiteral(", \"period\": \"month\"") : QString()));
        add("testFigures", list(figures));
    }
    return (QStringLiteral("{\n") % lines.join(QLatin1String(",\n")) % QLatin1String("\n}\n")).toUtf8();
}

} // namespace core
