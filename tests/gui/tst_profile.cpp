// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "models/profileform.h"
#include "ui/profile/profiledialog.h"
#include "ui/widgets/errorbar.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

class TestProfile : public QObject
{
    Q_OBJECT

private slots:
    void editionChangesTheHeadline()
    {
        Harness harness;
        QVERIFY(harness.settle());
        harness.window()->actions().profile->trigger();
        auto *dialog = harness.window()->findChild<ui::ProfileDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QComboBox *edition = box(dialog, models::ProfileForm::FieldName::Edition);
        QVERIFY(edition);
        edition->setCurrentIndex(static_cast<int>(core::Edition::Enterprise));
        apply(dialog);
        QVERIFY(harness.settle());
        QTRY_VERIFY(harness.composition->session.current()->year.doesNotDependOnAccounts);
        QVERIFY2(!harness.window()->overview()->headline().contains(QStringLiteral("You pay for 500")),
            qPrintable(harness.window()->overview()->headline()));
    }

    void monthlyBillingChangesTheYear()
    {
        Harness harness;
        QVERIFY(harness.settle());
        const core::Money before = harness.composition->session.current()->year.now.amount;
        harness.window()->actions().profile->trigger();
        auto *dialog = harness.window()->findChild<ui::ProfileDialog *>();
        box(dialog, models::ProfileForm::FieldName::Billing)->setCurrentIndex(static_cast<int>(core::Billing::Monthly));
        apply(dialog);
        QTRY_VERIFY(harness.composition->session.current()->year.now.amount != before);
        QCOMPARE(harness.composition->session.current()->year.now.amount.minor(), before.minor() / 10 * 12);
    }

    void pricesAndRulesAreChosen()
    {
        Harness harness;
        QVERIFY(harness.settle());
        const auto chosen = [&](const QMenu *menu) {
            QStringList ids;
            for (const QAction *action : menu->actions()) {
                if (action->isChecked())
                    ids.append(action->data().toString());
            }
            return ids;
        };
        const auto choose = [](const QMenu *menu, const QString &id) {
            for (QAction *action : menu->actions()) {
                if (action->data().toString() == id)
                    action->trigger();
            }
        };
        const auto current = [&] { return harness.composition->session.current(); };
        const ui::Actions &actions = harness.window()->actions();
        QCOMPARE(chosen(actions.priceBooks), QStringList {QStringLiteral("article")});
        QCOMPARE(chosen(actions.ruleSets), QStringList {QString()});
        choose(actions.priceBooks, QStringLiteral("guard-2018"));
        QTRY_COMPARE(current()->prices.id, QStringLiteral("guard-2018"));
        choose(actions.ruleSets, QStringLiteral("guard-standard-2023"));
        QTRY_COMPARE(current()->rules.id, QStringLiteral("guard-standard-2023"));
        QCOMPARE(current()->prices.id, QStringLiteral("guard-2018"));
        QCOMPARE(chosen(actions.ruleSets), QStringList {QStringLiteral("guard-standard-2023")});

        // One that can't be read changes nothing and says so.
        harness.composition->opener.choosePrices(harness.write(QStringLiteral("broken.json"), "{ \"id\": oops }"));
        QTRY_VERIFY(harness.window()->errorBar()->text().contains(QStringLiteral("broken.json")));
        QCOMPARE(chosen(actions.priceBooks), QStringList {QStringLiteral("guard-2018")});
        QCOMPARE(current()->prices.id, QStringLiteral("guard-2018"));

        // What was chosen holds for what is opened next.
        harness.composition->opener.openSample(core::SampleKind::Rich);
        QVERIFY(harness.hasRows(2500));
        QCOMPARE(current()->prices.id, QStringLiteral("guard-2018"));
    }

    void whatIsWrongCantBeApplied()
    {
        Harness harness;
        QVERIFY(harness.settle());
        harness.window()->actions().profile->trigger();
        auto *dialog = harness.window()->findChild<ui::ProfileDialog *>();
        dialog->focusInvoice();
        QLineEdit *invoice = nullptr;
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>())
            if (edit->accessibleName() == models::ProfileForm::label(models::ProfileForm::FieldName::InvoiceQuantity))
                invoice = edit;
        QVERIFY(invoice);
        invoice->clear();
        QTest::keyClicks(invoice, QStringLiteral("many"));
        QVERIFY(!applyButton(dialog)->isEnabled());
        invoice->clear();
        QTest::keyClicks(invoice, QStringLiteral("512"));
        QVERIFY(applyButton(dialog)->isEnabled());
        apply(dialog);
        QTRY_COMPARE(harness.composition->session.current()->profile.invoiceQuantity, std::optional<qint64>(512));
    }

    void startsInItsFirstFieldAndTellsWhatIsWrongInPlace()
    {
        Harness harness;
        QVERIFY(harness.settle());
        harness.window()->actions().profile->trigger();
        auto *dialog = harness.window()->findChild<ui::ProfileDialog *>();
        QVERIFY(dialog);
        auto *first = qobject_cast<QLineEdit *>(dialog->focusWidget());
        QVERIFY(first);
        QCOMPARE(first->accessibleName(), models::ProfileForm::label(models::ProfileForm::FieldName::Name));
        QVERIFY(dialog->height() <= dialog->screen()->availableSize().height());

        auto *site = dialog->findChild<QTableView *>()->parentWidget()->findChild<QLineEdit *>();
        site->setText(QStringLiteral("not a site!!"));
        for (QPushButton *button : site->parentWidget()->findChildren<QPushButton *>())
            button->click();
        QVERIFY2(site->accessibleDescription().contains(QStringLiteral("not a site!!")),
            qPrintable(site->accessibleDescription()));

        dialog->focusInvoice();
        auto *invoice = qobject_cast<QLineEdit *>(dialog->focusWidget());
        invoice->selectAll();
        QTest::keyClicks(invoice, QStringLiteral("10000001"));
        QVERIFY(!applyButton(dialog)->isEnabled());
        invoice->selectAll();
        QTest::keyClicks(invoice, QStringLiteral("10000000"));
        QVERIFY(applyButton(dialog)->isEnabled());
    }

    void uncheckingAnOwnSiteMakesAccounts()
    {
        Harness harness;
        const QString path = harness.write(QStringLiteral("accounts.csv"), smallExport(10));
        harness.composition->opener.openFiles({path});
        QVERIFY(harness.hasRows(20));
        QCOMPARE(harness.composition->session.current()->totals.intended, 10);
        harness.window()->actions().profile->trigger();
        auto *dialog = harness.window()->findChild<ui::ProfileDialog *>();
        auto *sites = dialog->findChild<QTableView *>();
        QVERIFY(sites && sites->model()->rowCount() >= 1);
        const QModelIndex first = sites->model()->index(0, 0);
        QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QLineEdit *another = nullptr;
        for (QLineEdit *edit : dialog->findChildren<QLineEdit *>())
            if (!edit->placeholderText().isEmpty())
                another = edit;
        QVERIFY(another);
        QVERIFY(sites->model()->setData(first, Qt::Unchecked, Qt::CheckStateRole));
        QTest::keyClicks(another, QStringLiteral("own.example"));
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->parentWidget() == another->parentWidget())
                button->click();
        apply(dialog);
        QTRY_COMPARE(harness.composition->session.current()->totals.intended, 0);
    }

private:
    static QComboBox *box(QWidget *dialog, models::ProfileForm::FieldName field)
    {
        for (QComboBox *box : dialog->findChildren<QComboBox *>())
            if (box->accessibleName() == models::ProfileForm::label(field))
                return box;
        return nullptr;
    }
    static QPushButton *applyButton(QWidget *dialog)
    {
        for (QPushButton *button : dialog->findChildren<QPushButton *>())
            if (button->isDefault())
                return button;
        return nullptr;
    }
    static void apply(ui::ProfileDialog *dialog) { QTest::mouseClick(applyButton(dialog), Qt::LeftButton); }
};

QTEST_MAIN(TestProfile)
#include "tst_profile.moc"
