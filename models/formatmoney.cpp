// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"

#include "models/tr.h"

namespace models {
namespace {

constexpr QChar kMinus(0x2212);

/// The sign people know, where it can't be taken for another country's in this locale.
QString symbolOf(const core::Currency &currency, const QLocale &locale)
{
    const QString code = currency.toString();
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == code) {
        const QString own = locale.currencySymbol();
        return own.isEmpty() ? code : own;
    }
    struct Known
    {
        QLatin1String code;
        char16_t symbol;
    };
    static constexpr Known known[] {
        {QLatin1String("USD"), u'$'}, {QLatin1String("EUR"), u'\u20ac'}, {QLatin1String("GBP"), u'\u00a3'}, {QLatin1String("JPY"), u'\u00a5'}};
    for (const Known &each : known) {
        if (code == each.code && !locale.currencySymbol().contains(QChar(each.symbol)))
            return QString(QChar(each.symbol));
    }
    return code;
}

} // namespace

QString moneyText(core::Money amount, const QLocale &locale, MoneyDigits digits)
{
    quint64 divisor = 1;
    const int minorDigits = amount.currency().minorDigits();
    for (int i = 0; i < minorDigits; ++i)
        divisor *= 10;
    const bool negative = amount.minor() < 0;
    const quint64 size = negative ? 0 - static_cast<quint64>(amount.minor()) : static_cast<quint64>(amount.minor());
    const quint64 minor = size % divisor;
    QString symbol = symbolOf(amount.currency(), locale);
    if (symbol.back().isLetter())
        symbol += QChar(0x00a0); // "CHF 9", never "CHF9"; falls away where the symbol stands behind
    QString text = locale.toCurrencyString(static_cast<qulonglong>(size / divisor), symbol).trimmed();
    if (minorDigits > 0 && (digits == MoneyDigits::Exact || minor != 0)) {
        qsizetype last = text.size() - 1;
        while (last >= 0 && !text.at(last).isDigit())
            --last;
        QString tail = QString::number(minor).rightJustified(minorDigits, u'0');
        if (const QString zero = locale.zeroDigit(); zero.size() == 1) {
            for (QChar &digit : tail)
                digit = QChar(digit.unicode() - u'0' + zero.at(0).unicode());
        }
        text.insert(last + 1, locale.decimalPoint() + tail);
    }
    return negative ? kMinus + text : text;
}

QString signedMoneyText(core::Money amount, const QLocale &locale)
{
    return (amount.minor() > 0 ? QStringLiteral("+") : QString()) + moneyText(amount, locale);
}

QString moneyRangeText(core::Money from, core::Money to, const QLocale &locale)
{
    if (from == to)
        return moneyText(from, locale);
    return Words::tr("%1 to %2", "@info range of amounts").arg(moneyText(from, locale), moneyText(to, locale));
}

} // namespace models
