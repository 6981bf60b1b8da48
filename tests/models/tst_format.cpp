// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/format.h"
#include "models/tr.h"
#include "models/wording.h"

#include <QTest>

using namespace models;

namespace {

const QLocale kUs(QLocale::English, QLocale::UnitedStates);
const QLocale kGerman(QLocale::German, QLocale::Germany);

core::Money money(qint64 minor, const char *code = "USD")
{
    return {minor, *core::Currency::fromCode(QString::fromLatin1(code))};
}

core::Day day(int year, int month, int dayOfMonth)
{
    return core::toDay(QDate(year, month, dayOfMonth));
}

} // namespace

class TestFormat final : public QObject
{
    Q_OBJECT
private slots:
    void numbers()
    {
        QCOMPARE(numberText(10000, kUs), QStringLiteral("10,000"));
        QCOMPARE(numberText(-10000, kGerman), QStringLiteral("−10.000"));
        QCOMPARE(signedNumberText(112, kUs), QStringLiteral("+112"));
        QCOMPARE(signedNumberText(-21, kUs), QStringLiteral("−21"));
        QCOMPARE(signedNumberText(0, kUs), QStringLiteral("0"));
        QCOMPARE(numberRangeText(500, 500, kUs), QStringLiteral("500"));
        QCOMPARE(numberRangeText(500, 1518, kUs), QStringLiteral("500 to 1,518"));
    }

    void amounts_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("brief");
        QTest::addColumn<QString>("exact");
        const QString nb(QChar(0xa0));
        const auto row = [](const char *locale, const char *currency, qint64 minor, const QString &brief, const QString &exact) {
            QTest::addRow("%s %s %lld", locale, currency, static_cast<long long>(minor)) << QString::fromLatin1(locale) << QString::fromLatin1(currency) << minor << brief << exact;
        };
        row("en_US", "USD", 1750000, u"$17,500"_qs, u"$17,500.00"_qs);
        row("en_US", "USD", 4250, u"$42.50"_qs, u"$42.50"_qs);
        row("en_US", "USD", 5, u"$0.05"_qs, u"$0.05"_qs);
        row("en_US", "USD", -27000, u"−$270"_qs, u"−$270.00"_qs);
        row("en_US", "USD", 0, u"$0"_qs, u"$0.00"_qs);
        row("en_US", "EUR", 950000, u"€9,500"_qs, u"€9,500.00"_qs);
        row("en_US", "CHF", 950000, u"CHF"_qs + nb + u"9,500"_qs, u"CHF"_qs + nb + u"9,500.00"_qs);
        row("en_US", "JPY", 17500, u"¥17,500"_qs, u"¥17,500"_qs);
        row("en_US", "KWD", 17501, u"KWD"_qs + nb + u"17.501"_qs, u"KWD"_qs + nb + u"17.501"_qs);
        row("de_DE", "EUR", 950050, u"9.500,50"_qs + nb + u"€"_qs, u"9.500,50"_qs + nb + u"€"_qs);
        row("de_DE", "USD", 950000, u"9.500"_qs + nb + u"$"_qs, u"9.500,00"_qs + nb + u"$"_qs);
        row("en_AU", "USD", 950000, u"USD"_qs + nb + u"9,500"_qs, u"USD"_qs + nb + u"9,500.00"_qs);
        row("en_US", "USD", std::numeric_limits<qint64>::max(), u"$92,233,720,368,547,758.07"_qs, u"$92,233,720,368,547,758.07"_qs);
        row("en_US", "USD", std::numeric_limits<qint64>::min(), u"−$92,233,720,368,547,758.08"_qs, u"−$92,233,720,368,547,758.08"_qs);
    }
    void amounts()
    {
        QFETCH(QString, locale);
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        const QLocale shown(locale);
        QTEST(moneyText(money(minor, currency.toLatin1().constData()), shown), "brief");
        QTEST(moneyText(money(minor, currency.toLatin1().constData()), shown, MoneyDigits::Exact), "exact");
    }

    void amountsWithOtherDigits()
    {
        const QString text = moneyText(money(1234567), QLocale(QStringLiteral("ar_EG")));
        for (const QChar c : text)
            QVERIFY2(c < u'0' || c > u'9', qPrintable(text));
    }

    void differencesAndRanges()
    {
        QCOMPARE(signedMoneyText(money(81000), kUs), QStringLiteral("+$810"));
        QCOMPARE(signedMoneyText(money(-27000), kUs), QStringLiteral("−$270"));
        QCOMPARE(moneyRangeText(money(1750000), money(1810000), kUs), QStringLiteral("$17,500 to $18,100"));
        QCOMPARE(moneyRangeText(money(1750000), money(1750000), kUs), QStringLiteral("$17,500"));
    }

    void days()
    {
        QCOMPARE(dayText(day(2024, 1, 3), kUs), QStringLiteral("3 Jan 2024"));
        QCOMPARE(dayText(core::kNever, kUs), QStringLiteral("never"));
        QCOMPARE(dayText(core::kNoDay, kUs), QStringLiteral("unknown"));
        const core::Day today = day(2026, 11, 24);
        QCOMPARE(agoText(today, today, kUs), QStringLiteral("today"));
        QCOMPARE(agoText(today - 1, today, kUs), QStringLiteral("yesterday"));
        QCOMPARE(agoText(today - 3, today, kUs), QStringLiteral("3 days ago"));
        QCOMPARE(agoText(today + 5, today, kUs), QStringLiteral("in 5 days"));
        QCOMPARE(agoText(day(2026, 8, 25), today, kUs), QStringLiteral("2 months ago"));
        QCOMPARE(agoText(day(2020, 1, 1), today, kUs), QStringLiteral("6 years ago"));
        QCOMPARE(agoText(core::kNoDay, today, kUs), QStringLiteral("unknown"));
        QCOMPARE(dayOfYearText(2, 29, kUs), QStringLiteral("29 February"));
    }

    void percents()
    {
        const QString nb(QChar(0xa0));
        QCOMPARE(percentText(300, 500, kUs), QString(u"60"_qs + nb + u"%"_qs));
        QCOMPARE(percentText(-9500, 17500, kUs), QString(u"−54"_qs + nb + u"%"_qs));
        QCOMPARE(percentText(1, 100000, kUs), QString(u"<"_qs + nb + u"1"_qs + nb + u"%"_qs));
        QCOMPARE(percentText(99999, 100000, kUs), QString(u">"_qs + nb + u"99"_qs + nb + u"%"_qs));
        QCOMPARE(percentText(0, 10, kUs), QString(u"0"_qs + nb + u"%"_qs));
        QCOMPARE(percentText(1, 0, kUs), QStringLiteral("unknown"));
        QCOMPARE(percentText(std::numeric_limits<qint64>::max() / 2, std::numeric_limits<qint64>::max(), kUs), QString(u"50"_qs + nb + u"%"_qs));
    }

    void englishForms()
    {
        QCOMPARE(counted(QStringLiteral("%1 account(s)"), 1, kUs), QStringLiteral("1 account"));
        QCOMPARE(counted(QStringLiteral("%1 account(s) (is|are) billable"), 1, kUs), QStringLiteral("1 account is billable"));
        QCOMPARE(counted(QStringLiteral("%1 account(s) (is|are) billable"), 10000, kUs), QStringLiteral("10,000 accounts are billable"));
        QCOMPARE(counted(QStringLiteral("whether (it is|they are) here (%1)"), 2, kUs), QStringLiteral("whether they are here (2)"));
        QCOMPARE(pluralOf(qint64(1) << 40), static_cast<int>(1'000'000 + (qint64(1) << 40) % 1'000'000));
        QVERIFY(pluralOf(std::numeric_limits<qint64>::min()) >= 0);
    }

    void lists()
    {
        QCOMPARE(listText({}), QString());
        QCOMPARE(listText({QStringLiteral("a")}), QStringLiteral("a"));
        QCOMPARE(listText({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}), QStringLiteral("a, b and c"));
    }

    void durations()
    {
        QCOMPARE(durationText(4'200'000, kUs), QStringLiteral("4 ms"));
        QCOMPARE(durationText(1'240'000'000, kUs), QStringLiteral("1.2 s"));
        QCOMPARE(durationText(100, kUs), QStringLiteral("under 1 ms"));
        QCOMPARE(durationText(125'000'000'000, kUs), QStringLiteral("2 min"));
    }

    void theCLocaleReadsAsEnglish()
    {
        QCOMPARE(numberText(10000, Wording::forLocale(QLocale::c()).locale), QStringLiteral("10,000"));
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
