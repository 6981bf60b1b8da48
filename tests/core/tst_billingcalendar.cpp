// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost.h"

#include <QTest>

using core::Billing;
using core::Day;
using core::Profile;
using core::SavesFrom;
using Why = core::SavesFrom::Why;

namespace {

Day day(const QString &text)
{
    return core::toDay(QDate::fromString(text, Qt::ISODate));
}

} // namespace

class TestBillingCalendar : public QObject
{
    Q_OBJECT

private slots:
    void monthly_data();
    void monthly();
    void annual_data();
    void annual();
    void aRenewalThatWasToldWithItsYear();
    void staysUnknown();
    void everyDayLiesBeforeItsSaving();
};

void TestBillingCalendar::monthly_data()
{
    QTest::addColumn<int>("cycleDay");
    QTest::addColumn<QString>("removal");
    QTest::addColumn<QString>("saves");
    const auto row = [](int cycleDay, const char *removal, const char *saves) {
        QTest::addRow("day %d, %s", cycleDay, removal)
            << cycleDay << QString::fromLatin1(removal) << QString::fromLatin1(saves);
    };
    row(14, "2026-11-13", "2026-11-14");
    row(14, "2026-11-14", "2026-12-14");
    row(14, "2026-12-20", "2027-01-14");
    row(1, "2026-11-30", "2026-12-01");
    row(31, "2026-01-31", "2026-02-28");
    row(31, "2028-01-31", "2028-02-29");
    row(31, "2026-02-27", "2026-02-28");
    row(31, "2026-02-28", "2026-03-31");
    row(31, "2026-04-29", "2026-04-30");
    row(31, "2026-04-30", "2026-05-31");
    row(30, "2027-02-28", "2027-03-30");
    row(29, "2027-02-28", "2027-03-29");
    row(29, "2028-02-28", "2028-02-29");
    row(31, "2026-12-31", "2027-01-31");
}

void TestBillingCalendar::monthly()
{
    QFETCH(int, cycleDay);
    QFETCH(QString, removal);
    QFETCH(QString, saves);
    Profile profile;
    profile.billing = Billing::Monthly;
    profile.cycleDay = cycleDay;
    const SavesFrom from = core::savesFrom(profile, day(removal));
    QCOMPARE(from.why, Why::NextCycle);
    QCOMPARE(core::toDate(from.day.value()).toString(Qt::ISODate), saves);
}

void TestBillingCalendar::annual_data()
{
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("dayOfMonth");
    QTest::addColumn<QString>("removal");
    QTest::addColumn<QString>("saves");
    const auto row = [](int month, int dayOfMonth, const char *removal, const char *saves) {
        QTest::addRow("%02d-%02d, %s", month, dayOfMonth, removal)
            << month << dayOfMonth << QString::fromLatin1(removal) << QString::fromLatin1(saves);
    };
    row(3, 31, "2026-11-24", "2027-03-31");
    row(11, 25, "2026-11-24", "2026-11-25");
    row(11, 24, "2026-11-24", "2027-11-24");
    row(2, 29, "2026-11-24", "2027-02-28");
    row(2, 29, "2027-02-28", "2028-02-29");
    row(2, 29, "2028-02-28", "2028-02-29");
    row(1, 1, "2026-12-31", "2027-01-01");
}

void TestBillingCalendar::annual()
{
    QFETCH(int, month);
    QFETCH(int, dayOfMonth);
    QFETCH(QString, removal);
    QFETCH(QString, saves);
    Profile profile;
    profile.billing = Billing::Annual;
    profile.renewalMonth = month;
    profile.renewalDay = dayOfMonth;
    const SavesFrom from = core::savesFrom(profile, day(removal));
    QCOMPARE(from.why, Why::Renewal);
    QCOMPARE(core::toDate(from.day.value()).toString(Qt::ISODate), saves);
}

void TestBillingCalendar::aRenewalThatWasToldWithItsYear()
{
    Profile profile;
    profile.billing = Billing::Annual;
    QVERIFY(core::applySetting(profile, u"renewal", u"2028-03-01"));
    QCOMPARE(core::savesFrom(profile, day(QStringLiteral("2026-11-24"))).day, day(QStringLiteral("2028-03-01")));
    QCOMPARE(core::savesFrom(profile, day(QStringLiteral("2028-03-01"))).day, day(QStringLiteral("2029-03-01")));
    QVERIFY(core::applySetting(profile, u"renewal", u"03-01"));
    QCOMPARE(core::savesFrom(profile, day(QStringLiteral("2026-11-24"))).day, day(QStringLiteral("2027-03-01")));
}

void TestBillingCalendar::staysUnknown()
{
    const Day today = day(QStringLiteral("2026-11-24"));
    const auto why = [today](const Profile &profile) {
        const SavesFrom from = core::savesFrom(profile, today);
        return from.day ? -1 : static_cast<int>(from.why);
    };
    Profile profile;
    profile.cycleDay = 5;
    profile.renewalMonth = 5;
    profile.renewalDay = 5;
    QCOMPARE(why(profile), static_cast<int>(Why::BillingUnknown));
    profile.billing = Billing::Monthly;
    profile.cycleDay = 0;
    QCOMPARE(why(profile), static_cast<int>(Why::CycleDayUnknown));
    profile.billing = Billing::Annual;
    profile.renewalDay = 0;
    QCOMPARE(why(profile), static_cast<int>(Why::RenewalUnknown));
    profile.renewalDay = 5;
    profile.renewalMonth = 0;
    QCOMPARE(why(profile), static_cast<int>(Why::RenewalUnknown));
    profile.edition = core::Edition::Enterprise;
    QCOMPARE(why(profile), static_cast<int>(Why::IncludedInPlan));
}

void TestBillingCalendar::everyDayLiesBeforeItsSaving()
{
    for (int cycleDay = 1; cycleDay <= 31; ++cycleDay) {
        Profile profile;
        profile.billing = Billing::Monthly;
        profile.cycleDay = cycleDay;
        Day last = 0;
        for (Day today = day(QStringLiteral("2027-01-01")); today < day(QStringLiteral("2028-12-31")); ++today) {
            const Day saves = core::savesFrom(profile, today).day.value();
            QVERIFY(saves > today && saves - today <= 31);
            QVERIFY(saves >= last);
            const QDate date = core::toDate(saves);
            QCOMPARE(date.day(), std::min(cycleDay, date.daysInMonth()));
            last = saves;
        }
    }
}

QTEST_APPLESS_MAIN(TestBillingCalendar)
#include "tst_billingcalendar.moc"
