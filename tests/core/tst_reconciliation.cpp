// SPDX-License-Identifier: GPL-3.0-or-later
#include "accountsfromtext.h"

#include "core/reconciliation.h"

#include <QTest>

#include <numeric>

using namespace core;
using accounts::acme;
using accounts::assessed;
using accounts::request;

namespace {

QString picture(const std::vector<Gap> &gaps)
{
    QStringList out;
    for (const Gap &gap : gaps)
        out.append(QString(gapReasonKey(gap.reason)) + (gap.counted ? QStringLiteral(" %1").arg(gap.accounts) : QStringLiteral(" ?")));
    return out.join(QStringLiteral(", "));
}

qint64 sum(const std::vector<Gap> &gaps)
{
    return std::accumulate(gaps.begin(), gaps.end(), qint64(0), [](qint64 all, const Gap &gap) { return all + (gap.counted ? gap.accounts : 0); });
}

const QString kHeader = QStringLiteral("Billable|Status|Jira|Confluence|Jira Service Management|Bitbucket|Trello|Rovo\n");

} // namespace

class tst_reconciliation final : public QObject
{
    Q_OBJECT

private slots:
    void gapsHaveNames()
    {
        const auto assessment = assessed(kHeader + QStringLiteral(
            "Yes|Active|acme.atlassian.net\n"            // agrees
            "No|Active\n"                                // agrees
            "Yes|Active||||||acme.atlassian.net\n"       // rules don't know
            "Yes|Active\n"                               // flag without access
            "Yes|Active|acme.atlassian.net (Enterprise)\n" // flag without access that counts
            "No|Active|acme.atlassian.net (Enterprise)||||Free\n" // counted elsewhere
            "Yes|Deactivated|acme.atlassian.net\n"       // flag without access
            "No|Active|||||Free\n"                       // access without flag
            "No|Active|||||Premium\n"                    // the same
            "No|Active|acme-sandbox.atlassian.net\n"     // only a sandbox
            "No|Active|acme-sandbox.atlassian.net (Enterprise)\n" // only a sandbox
            "|Active||||team\n"                          // no flag
            "|Active\n"), acme());
        const Reconciliation r = reconcile(*assessment);
        QCOMPARE(r.ours, 7);
        QCOMPARE(r.atlassians, std::optional<qint64>(5));
        QCOMPARE(picture(r.oursToAtlassians), QStringLiteral("unknown-to-rules 1, flag-without-access 3, access-without-flag -2, flag-missing -1, sandbox-only -2, enterprise-elsewhere -1"));
        QCOMPARE(r.ours + sum(r.oursToAtlassians), *r.atlassians);
        QCOMPARE(r.headline, assessment->totals.billable);
        QVERIFY(!r.invoice);
        QVERIFY(r.atlassiansToInvoice.empty());
    }

    void withoutFlag()
    {
        Profile profile = acme();
        profile.invoiceQuantity = 5;
        const auto assessment = assessed(QStringLiteral("Jira\nacme.atlassian.net\nacme.atlassian.net"), profile);
        const Reconciliation r = reconcile(*assessment);
        QVERIFY(!r.atlassians);
        QVERIFY(r.oursToAtlassians.empty());
        QCOMPARE(picture(r.atlassiansToInvoice), QStringLiteral("external-users ?, timing ?, unexplained 3"));
        QCOMPARE(r.ours + sum(r.atlassiansToInvoice), *r.invoice);
    }

    void externalUsers()
    {
        Profile profile = acme();
        profile.invoiceQuantity = 4;
        auto with = request(kHeader + QStringLiteral("Yes|Active|acme.atlassian.net"), profile);
        with.accounts.externalUsers = std::make_shared<const AccountTable>(accounts::table(QStringLiteral("Email\na@x.test\nb@x.test\nc@x.test")));
        const Reconciliation r = reconcile(*assessed(with));
        QCOMPARE(picture(r.atlassiansToInvoice), QStringLiteral("external-users 3"));
        QCOMPARE(*r.atlassians + sum(r.atlassiansToInvoice), *r.invoice);
        with.profile.invoiceQuantity = 2;
        const Reconciliation less = reconcile(*assessed(with));
        QCOMPARE(picture(less.atlassiansToInvoice), QStringLiteral("external-users 3, timing ?, unexplained -2"));
        QCOMPARE(*less.atlassians + sum(less.atlassiansToInvoice), *less.invoice);
    }

    /// Where few accounts have a flag, the invoice is not held against the flags alone.
    void fewFlags()
    {
        Profile profile = acme();
        profile.invoiceQuantity = 5;
        const QString rows = QStringLiteral(
            "Yes|Active|acme.atlassian.net\n"
            "|Active|acme.atlassian.net\n"
            "|Active|||||Free\n"
            "|Active||||||acme.atlassian.net"); // rules don't know
        const Reconciliation r = reconcile(*assessed(kHeader + rows, profile));
        QCOMPARE(r.atlassians, std::optional<qint64>(1));
        QCOMPARE(picture(r.atlassiansToInvoice), QStringLiteral("flag-missing 2, external-users ?, unknown-verdict ?, timing ?, unexplained 2"));
        QCOMPARE(*r.atlassians + sum(r.atlassiansToInvoice), *r.invoice);
    }

    void externalUsersWithoutInvoice()
    {
        auto with = request(kHeader + QStringLiteral("Yes|Active|acme.atlassian.net"), acme());
        with.accounts.externalUsers = std::make_shared<const AccountTable>(accounts::table(QStringLiteral("Email\na@x.test")));
        QCOMPARE(picture(reconcile(*assessed(with)).atlassiansToInvoice), QStringLiteral("external-users 1"));
    }

    void equalCountsNeedNoGap()
    {
        Profile profile = acme();
        profile.invoiceQuantity = 1;
        const Reconciliation r = reconcile(*assessed(kHeader + QStringLiteral("Yes|Active|acme.atlassian.net"), profile));
        QVERIFY(r.oursToAtlassians.empty());
        QCOMPARE(picture(r.atlassiansToInvoice), QStringLiteral("external-users ?"));
    }

    void premiumHasItsOwnCount()
    {
        Profile profile = acme();
        profile.edition = Edition::Premium;
        profile.invoiceQuantity = 2;
        const auto assessment = assessed(kHeader + QStringLiteral(
            "Yes|Active|acme.atlassian.net (Enterprise)\n"
            "No|Active||other.atlassian.net\n"
            "Yes|Active|||||Free\n"
            "Yes|Active|||acme.atlassian.net\n"
            "Yes|Deactivated|acme.atlassian.net"), profile);
        QCOMPARE(assessment->totals.premiumBillable, 2);
        const Reconciliation r = reconcile(*assessment);
        QCOMPARE(r.headline, 2);
        QCOMPARE(r.ours, 2);
        QVERIFY(!r.atlassians);
        QCOMPARE(r.ours + sum(r.atlassiansToInvoice), 2);
    }
};

QTEST_APPLESS_MAIN(tst_reconciliation)
#include "tst_reconciliation.moc"
