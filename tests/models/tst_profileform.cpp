// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/profileform.h"
#include "organisation.h"

#include <QAbstractItemModelTester>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using models::ProfileForm;
using models::SitesModel;
using Name = ProfileForm::FieldName;

class TestProfileForm final : public QObject
{
    Q_OBJECT
private slots:
    void givesBackWhatItWasGiven()
    {
        core::Profile profile = organisation::profile();
        profile.invoiceQuantity = 1234;
        profile.ownWorkspaces = {QStringLiteral("acme"), QStringLiteral("beta")};
        profile.countBy = core::CountBy::Rules;
        ProfileForm form(organisation::english());
        form.setProfile(profile, nullptr);
        QCOMPARE(form.profile(), profile);
        QCOMPARE(form.invoiceQuantityText(), QStringLiteral("1,234"));
        form.setInvoiceQuantity(form.invoiceQuantityText());
        form.setOwnWorkspaces(form.ownWorkspacesText());
        QCOMPARE(form.profile(), profile);
    }

    void saysWhatIsWrong()
    {
        ProfileForm form(organisation::english());
        form.setProfile(organisation::profile(), nullptr);
        QSignalSpy ready(&form, &ProfileForm::readyChanged);
        QVERIFY(form.isReady());
        form.setInvoiceQuantity(QStringLiteral("about 500"));
        QVERIFY(!form.isReady());
        QVERIFY(!form.problem(Name::InvoiceQuantity).isEmpty());
        form.setInvoiceQuantity(QStringLiteral("-3"));
        QVERIFY(!form.isReady());
        QCOMPARE(ready.count(), 1);
        form.setInvoiceQuantity({});
        QVERIFY(form.isReady());
        QCOMPARE(ready.count(), 2);
        form.setRenewal(2, 30);
        QVERIFY(!form.problem(Name::Renewal).isEmpty());
        form.setRenewal(2, 29);
        QVERIFY(form.isReady());
        form.setBilling(core::Billing::Monthly);
        form.setCycleDay(32);
        QVERIFY(!form.isReady());
        form.setBilling(core::Billing::Annual); // the cycle day is not asked then
        QVERIFY(form.isReady());
    }

    void asksOnlyWhatMatters()
    {
        ProfileForm form(organisation::english());
        form.setProfile({}, nullptr);
        QVERIFY(!form.isUsed(Name::CycleDay) && !form.isUsed(Name::Renewal));
        form.setBilling(core::Billing::Monthly);
        QVERIFY(form.isUsed(Name::CycleDay) && !form.isUsed(Name::Renewal));
        form.setEdition(core::Edition::Enterprise);
        QVERIFY(!form.isUsed(Name::Billing) && !form.isUsed(Name::CycleDay));
        QSet<QString> labels;
        for (int i = 0; i < static_cast<int>(Name::Count); ++i) {
            labels.insert(ProfileForm::label(static_cast<Name>(i)));
            QVERIFY(!ProfileForm::help(static_cast<Name>(i)).isEmpty());
        }
        QCOMPARE(labels.size(), static_cast<int>(Name::Count));
    }

    void aProposalStaysOneUntilEdited()
    {
        core::Profile profile = organisation::profile();
        profile.ownSites.clear();
        const core::AssessmentPtr all = organisation::assessed(organisation::everything(), profile);
        ProfileForm form(organisation::english());
        QAbstractItemModelTester tester(form.sites(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        form.setProfile(profile, all.get());
        QVERIFY(form.sites()->rowCount() >= 3);
        QVERIFY(form.sites()->ownSites().contains(QStringLiteral("acme.atlassian.net")));
        QVERIFY(form.profile().ownSites.isEmpty());

        QSignalSpy changed(&form, &ProfileForm::changed);
        const QModelIndex first = form.sites()->index(0, 0);
        const QString host = first.data().toString();
        const bool own = first.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        QVERIFY(first.flags() & Qt::ItemIsUserCheckable);
        QVERIFY(form.sites()->setData(first, own ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(form.profile().ownSites.contains(host), !own);
        QVERIFY(form.sites()->add(QStringLiteral("https://Beta.atlassian.net/jira")));
        QVERIFY(form.profile().ownSites.contains(QStringLiteral("beta.atlassian.net")));
        QVERIFY(!form.sites()->add(QStringLiteral("  ")));
    }

    void countsAreRawAndShown()
    {
        SitesModel model(organisation::english());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSites({{QStringLiteral("a.atlassian.net"), core::OwnSiteSource::Proposed, 1200, 2400}}, {});
        const QModelIndex accounts = model.index(0, static_cast<int>(SitesModel::Column::Accounts));
        QCOMPARE(accounts.data().toString(), QStringLiteral("1,200"));
        QCOMPARE(accounts.data(SitesModel::RawRole).toLongLong(), 1200);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("a.atlassian.net, not an own site"));
    }
};

QTEST_GUILESS_MAIN(TestProfileForm)
#include "tst_profileform.moc"
