// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money.h"

#include <string_view>

namespace core {

namespace {

/// ISO 4217 (list one, and those that left it since 2018, since books are dated), by number of minor digits.
struct CurrencyGroup
{
    int minorDigits;
    std::string_view codes; ///< three letters and a blank each
};
constexpr CurrencyGroup kGroups[] = {
    {0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF "},
    {3, "BHD IQD JOD KWD LYD OMR TND "},
    {4, "CLF UYW "},
    {2,
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE "
        "CHF "
        "CHW CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL "
        "HRK "
        "HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR "
        "MVR "
        "MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD "
        "SHP "
        "SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG "
        "YER "
        "ZAR ZMW ZWG ZWL "},
};

/// Minor digits of a code, -1 for one that is none.
int digitsOf(std::string_view code)
{
    for (const CurrencyGroup &group : kGroups) {
        for (std::size_t at = 0; at < group.codes.size(); at += 4) {
            if (group.codes.substr(at, 3) == code)
                return group.minorDigits;
        }
    }
    return -1;
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3)
        return {};
    Currency currency;
    for (std::size_t i = 0; i < 3; ++i) {
        const QChar letter = code[static_cast<qsizetype>(i)];
        currency.code[i] = letter.unicode() < 128 ? letter.toUpper().toLatin1() : '?';
    }
    if (digitsOf({currency.code.data(), 3}) < 0)
        return {};
    return currency;
}

QString Currency::toString() const
{
    return QString::fromLatin1(code.data(), 3);
}

int Currency::minorDigits() const
{
    const int digits = digitsOf({code.data(), 3});
    return digits < 0 ? 2 : digits;
}

} // namespace core
