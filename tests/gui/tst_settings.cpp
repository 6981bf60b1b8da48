// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "models/pricebookeditor.h"
#include "models/protectedmodel.h"
#include "ui/firstrun/firstrunpanel.h"
#include "ui/help/helpviewer.h"
#include "ui/palette/commandpalette.h"
#include "ui/profile/profilefields.h"
#include "ui/settings/keyboardsection.h"
#include "ui/settings/looksection.h"
#include "ui/settings/noticessection.h"
#include "ui/settings/ordersection.h"
#include "ui/settings/pricebookform.h"
#include "ui/settings/pricessection.h"
#include "ui/settings/protectedsection.h"
#include "ui/settings/rulessection.h"
#include "ui/settings/settingspage.h"
#include "ui/settings/shortcutsmodel.h"
#include "ui/theme/tokens.h"

#include <QAction>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTextBrowser>

using Part = ui::SettingsPage::Part;

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void opensByItsKeysAndWithoutAccounts()
    {
        Harness harness(QStringList {QStringLiteral("/nowhere/at-all.csv")});
        QVERIFY(harness.settle());
        QVERIFY(harness.window()->actions().settings->isEnabled());
        harness.window()->actions().settings->trigger();
        QCOMPARE(harness.window()->page(), ui::Page::Settings);
        QTest::keyClick(page(harness), Qt::Key_Escape);
        QCOMPARE(harness.window()->page(), ui::Page::Welcome);
    }

    void theProfileIsAppliedAndUndone()
    {
        Harness harness;
        QVERIFY(harness.settle());
        show(harness, Part::Organisation);
        const core::Profile before = profile(harness);
        ui::ProfileFields *fields = nullptr; // own sites have fields of their own
        for (auto *one : page(harness)->findChildren<ui::ProfileFields *>()) {
            if (one->field(ui::ProfileFields::FieldName::Edition))
                fields = one;
        }
        QVERIFY(fields);
        auto *edition = qobject_cast<QComboBox *>(fields->field(ui::ProfileFields::FieldName::Edition));
        edition->setCurrentIndex(static_cast<int>(core::Edition::Enterprise));
        QTRY_VERIFY(harness.composition->session.current()->year.doesNotDependOnAccounts);
        QVERIFY(harness.settle());
        QTest::keyClick(page(harness), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!harness.composition->session.current()->year.doesNotDependOnAccounts);
        QCOMPARE(edition->currentIndex(), static_cast<int>(before.edition));
        QCOMPARE(profile(harness), before);
        QTest::keyClick(page(harness), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(harness.composition->session.current()->year.doesNotDependOnAccounts);
    }

    void protectedAccountsAreLeftAlone()
    {
        Harness harness;
        QVERIFY(harness.settle());
        const qint64 before = harness.composition->session.current()->totals.isProtected;
        const core::AssessmentPtr assessment = harness.composition->session.current();
        const QString mail = QString::fromUtf8(assessment->table().mail(3).data(), static_cast<qsizetype>(assessment->table().mail(3).size()));
        show(harness, Part::Protected);
        ui::ProtectedSection *section = page(harness)->protectedAccounts();
        section->entry()->setFocus();
        QTest::keyClicks(section->entry(), QStringLiteral("nobody"));
        QTest::keyClick(section->entry(), Qt::Key_Return);
        QCOMPARE(harness.composition->protectedAccounts.rowCount(), 0);
        section->entry()->setText(mail.toUpper());
        section->reason()->setText(QStringLiteral("Board"));
        QTest::mouseClick(section->addButton(), Qt::LeftButton);
        QCOMPARE(harness.composition->protectedAccounts.rowCount(), 1);
        QTRY_COMPARE(harness.composition->session.current()->totals.isProtected, before + 1);
        QVERIFY(harness.composition->session.current()->of(3).isProtected);
        QVERIFY(section->entry()->text().isEmpty());
        QVERIFY(harness.settle());
        section->table()->selectRow(0);
        QTest::keyClick(section->table(), Qt::Key_Delete);
        QTRY_COMPARE(harness.composition->session.current()->totals.isProtected, before);
        QVERIFY(harness.settle());
        harness.composition->settings.undo();
        QTRY_COMPARE(harness.composition->session.current()->totals.isProtected, before + 1);
    }

    void theOrderIsMovedByKeys()
    {
        Harness harness({}, core::SampleKind::Rich);
        QVERIFY(harness.settle());
        show(harness, Part::Order);
        auto *list = page(harness)->findChild<ui::OrderSection *>()->list();
        const auto before = harness.composition->session.current()->totals.byAdvice;
        QCOMPARE(list->currentIndex().row(), 0);
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(list->currentIndex().row(), 6);
        QCOMPARE(core::adviceOrderText(profile(harness).adviceOrder), QStringLiteral("3,ask-to-leave,2,6,5,1,4"));
        const auto told = harness.composition->adviceOrder.consequences();
        QVERIFY(std::any_of(told.begin(), told.end(), [](const auto &one) { return one.difference != 0; }));
        QTRY_COMPARE(core::adviceOrderText(harness.composition->session.current()->profile.adviceOrder), core::adviceOrderText(profile(harness).adviceOrder));
        QVERIFY(harness.settle());
        QVERIFY(harness.composition->session.current()->totals.byAdvice != before);
        qint64 sum = 0;
        for (const auto &one : told)
            sum += one.accounts;
        QCOMPARE(sum, harness.composition->session.current()->totals.accounts);
        for (int i = 0; i < 6; ++i)
            harness.composition->settings.undo();
        QTRY_COMPARE(harness.composition->session.current()->totals.byAdvice, before);
    }

    void aBookIsCopiedEditedUsedAndDeleted()
    {
        Harness harness;
        QVERIFY(harness.settle());
        show(harness, Part::Prices);
        ui::PricesSection *section = page(harness)->prices();
        QCOMPARE(section->shownId(), QStringLiteral("article"));
        QVERIFY(!section->removeButton()->isEnabled());
        QVERIFY(section->form()->field(models::PriceBookEditor::FieldName::Title)->isReadOnly());
        QTest::mouseClick(section->duplicateButton(), Qt::LeftButton);
        QCOMPARE(section->shownId(), QStringLiteral("own-1"));
        QTest::mouseClick(section->useButton(), Qt::LeftButton);
        QTRY_COMPARE(harness.composition->session.current()->prices.id, QStringLiteral("own-1"));
        QVERIFY(harness.settle());
        QCOMPARE(harness.composition->session.current()->year.now.amount.minor(), 1'750'000);

        QTableView *tiers = section->form()->tiers();
        QVERIFY(tiers->model()->setData(tiers->model()->index(1, models::PriceBookEditor::TierPrice), QStringLiteral("x")));
        QVERIFY(section->form()->problem().contains(QStringLiteral("row 2")));
        QVERIFY(tiers->model()->setData(tiers->model()->index(1, models::PriceBookEditor::TierPrice), QStringLiteral("2")));
        QVERIFY(section->form()->problem().isEmpty());
        QTRY_COMPARE(harness.composition->session.current()->year.now.amount.minor(), 1'500'000);
        QVERIFY(harness.settle());
        QVERIFY(QFile::exists(harness.composition->ownBooks.fileOf(QStringLiteral("own-1"))));
        harness.composition->settings.undo();
        QTRY_COMPARE(harness.composition->session.current()->year.now.amount.minor(), 1'750'000);
        QVERIFY(harness.settle());
        QCOMPARE(tiers->model()->index(1, models::PriceBookEditor::TierPrice).data().toString(), QStringLiteral("3.00"));
        QTest::mouseClick(section->removeButton(), Qt::LeftButton);
        QTRY_COMPARE(harness.composition->session.current()->prices.id, QStringLiteral("article"));
        QVERIFY(!QFile::exists(harness.composition->ownBooks.fileOf(QStringLiteral("own-1"))));
        QVERIFY(harness.settle());
        harness.composition->settings.undo();
        QTRY_COMPARE(harness.composition->session.current()->prices.id, QStringLiteral("own-1"));
    }

    void rulesAreChosenAndRead()
    {
        Harness harness;
        QVERIFY(harness.settle());
        show(harness, Part::Rules);
        ui::RulesSection *section = page(harness)->rules();
        QVERIFY(section->text()->toPlainText().contains(QStringLiteral("Source: ")));
        QVERIFY(section->text()->toHtml().contains(QStringLiteral("https://support.atlassian.com")));
        const int index = section->choice()->findData(QStringLiteral("guard-standard-2023"));
        section->choice()->setCurrentIndex(index);
        emit section->choice()->activated(index);
        QTRY_COMPARE(harness.composition->session.current()->rules.id, QStringLiteral("guard-standard-2023"));
        QVERIFY(harness.settle());
        harness.composition->settings.undo();
        QTRY_COMPARE(harness.composition->session.current()->rules.id, QStringLiteral("guard-standard-2026"));
        QCOMPARE(section->choice()->currentIndex(), 0);
    }

    void textGrowsAtOnceAndIsRemembered()
    {
        Harness harness;
        QVERIFY(harness.settle());
        show(harness, Part::Look);
        ui::LookSection *section = page(harness)->look();
        const double before = QApplication::font().pointSizeF();
        section->textSize()->setValue(200);
        QVERIFY(qAbs(QApplication::font().pointSizeF() - 2 * before) < 0.1);
        QCOMPARE(harness.composition->preferences.look().textPercent, 200);
        QVERIFY(!section->offersRestart());
        section->language()->setCurrentIndex(2);
        emit section->language()->activated(2);
        QVERIFY(section->offersRestart());
        harness.composition->settings.undo();
        QVERIFY(!section->offersRestart());
        harness.composition->settings.undo();
        QCOMPARE(QApplication::font().pointSizeF(), before);
        section->theme()->setCurrentIndex(2);
        emit section->theme()->activated(2);
        QCOMPARE(ui::schemeOf(qApp->palette()), ui::Scheme::Dark);
        QCOMPARE(harness.window()->actions().themes->checkedAction()->data().toInt(), 2);
        harness.composition->settings.undo();
        QCOMPARE(ui::schemeOf(qApp->palette()), ui::Scheme::Light);
    }

    void keysAreChangedWithoutConflicts()
    {
        Harness harness;
        QVERIFY(harness.settle());
        harness.window()->actions().shortcuts->trigger();
        QCOMPARE(harness.window()->page(), ui::Page::Settings);
        ui::KeyboardSection *section = page(harness)->keyboard();
        section->search()->setText(QStringLiteral("import file"));
        QVERIFY(section->model()->rowCount() > 0);
        int row = 0;
        while (section->model()->title(row) != QStringLiteral("Import"))
            ++row;
        section->table()->setCurrentIndex(section->model()->index(row, 0));
        QVERIFY(section->keys()->isEnabled());
        section->keys()->setKeySequence(Qt::CTRL | Qt::Key_F);
        emit section->keys()->editingFinished();
        QVERIFY2(section->problem().contains(QStringLiteral("Search Accounts")), qPrintable(section->problem()));
        section->keys()->setKeySequence(QKeySequence(Qt::Key_A));
        emit section->keys()->editingFinished();
        QVERIFY(!section->problem().isEmpty());
        QAction *import = harness.window()->actions().import;
        const QKeySequence usual = import->shortcut();
        section->keys()->setKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I);
        emit section->keys()->editingFinished();
        QVERIFY(section->problem().isEmpty());
        QCOMPARE(import->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
        QCOMPARE(harness.composition->preferences.shortcuts().size(), 1);
        harness.composition->settings.undo();
        QCOMPARE(import->shortcut(), usual);
        QVERIFY(harness.composition->preferences.shortcuts().isEmpty());
    }

    void limitsAndNotifications()
    {
        Harness harness;
        QVERIFY(harness.settle());
        show(harness, Part::Notices);
        auto *section = page(harness)->findChild<ui::NoticesSection *>();
        QTest::mouseClick(section->addButton(), Qt::LeftButton);
        section->findChild<QSpinBox *>()->setValue(450);
        QCOMPARE(harness.composition->preferences.thresholds(), (QList<core::Threshold> {{core::ThresholdWhat::Billable, 450}}));
        QVERIFY(section->desktop()->isChecked());
        section->desktop()->click();
        QVERIFY(!harness.composition->preferences.notifications());
        while (harness.composition->settings.canUndo())
            harness.composition->settings.undo();
        QVERIFY(harness.composition->preferences.notifications());
        QVERIFY(harness.composition->preferences.thresholds().isEmpty());
        QVERIFY(!section->findChild<QSpinBox *>() || section->findChild<QSpinBox *>()->isHidden());
    }

    void theSearchFindsParts()
    {
        Harness harness;
        QVERIFY(harness.settle());
        show(harness, Part::Organisation);
        page(harness)->search()->setText(QStringLiteral("text size"));
        QCOMPARE(page(harness)->part(), Part::Look);
        page(harness)->search()->setText(QStringLiteral("renewal"));
        QCOMPARE(page(harness)->part(), Part::Organisation);
        page(harness)->search()->clear();
        for (int i = 0; i < static_cast<int>(Part::Count); ++i)
            QVERIFY(!page(harness)->findChild<QListWidget *>()->item(i)->isHidden());
    }

    void thePaletteDoesByKeysAlone()
    {
        Harness harness;
        QVERIFY(harness.settle());
        harness.window()->actions().palette->trigger();
        auto *palette = harness.window()->findChild<ui::CommandPalette *>();
        QVERIFY(palette->isVisible());
        const int all = static_cast<int>(palette->shownTitles().size());
        QVERIFY(all > 15);
        QTest::keyClicks(palette->field(), QStringLiteral("sett"));
        QCOMPARE(palette->shownTitles().first(), QStringLiteral("Settings"));
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QVERIFY(!palette->isVisible());
        QCOMPARE(harness.window()->page(), ui::Page::Settings);

        harness.window()->actions().palette->trigger();
        QCOMPARE(palette->shownTitles().first(), QStringLiteral("Settings")); // used last
        QTest::keyClick(palette->field(), Qt::Key_Escape);
        QVERIFY(!palette->isVisible());

        harness.window()->actions().palette->trigger();
        QTest::keyClicks(palette->field(), QStringLiteral("zq"));
        QCOMPARE(palette->shownTitles(), QStringList {QStringLiteral("Search accounts for “zq”")});
        QTest::keyClick(palette->field(), Qt::Key_Return);
        QCOMPARE(harness.window()->page(), ui::Page::Accounts);
        QVERIFY(harness.hasRows(0));
    }

    void helpBelongsToWhereTheKeyboardIs()
    {
        Harness harness;
        QVERIFY(harness.settle());
        harness.window()->actions().accounts->trigger();
        harness.accounts();
        harness.window()->accounts()->view()->setFocus();
        harness.window()->actions().helpPage->trigger();
        auto *viewer = harness.window()->findChild<ui::HelpViewer *>();
        QVERIFY(viewer && viewer->isVisible());
        QCOMPARE(viewer->page(), QStringLiteral("accounts"));
        viewer->search()->setText(QStringLiteral("non-billable policy"));
        QCOMPARE(viewer->page(), QStringLiteral("option-2"));
        viewer->search()->clear();
        QCOMPARE(viewer->contents()->count(), 15);
        emit viewer->text()->anchorClicked(QUrl(QStringLiteral("page:overview")));
        QCOMPARE(viewer->page(), QStringLiteral("overview"));
        viewer->close();
    }

    void firstRunAsksBesideTheAnswerOnce()
    {
        Harness harness;
        QVERIFY(harness.settle());
        QVERIFY(!harness.window()->side()); // a sample asks nothing
        harness.composition->opener.openFiles({harness.write(QStringLiteral("managed_accounts.csv"), smallExport(5))});
        QVERIFY(harness.hasRows(10));
        QCOMPARE(harness.window()->page(), ui::Page::Overview);
        auto *panel = qobject_cast<ui::FirstRunPanel *>(harness.window()->side());
        QVERIFY(panel && panel->isVisible());
        QVERIFY(harness.window()->overview()->isVisible());
        auto *billing = qobject_cast<QComboBox *>(panel->fields()->field(ui::ProfileFields::FieldName::Billing));
        billing->setCurrentIndex(static_cast<int>(core::Billing::Monthly));
        QTRY_COMPARE(harness.composition->session.current()->profile.billing, core::Billing::Monthly);
        QVERIFY(harness.settle());
        QVERIFY(panel->isVisible());
        harness.window()->actions().accounts->trigger();
        QVERIFY(!panel->isVisible());
        harness.window()->actions().overview->trigger();
        QTest::mouseClick(panel->doneButton(), Qt::LeftButton);
        QVERIFY(!harness.window()->side());
        QVERIFY(harness.composition->preferences.wasAsked());
        emit page(harness)->questionsRequested();
        QVERIFY(harness.window()->side() && harness.window()->side()->isVisible());
        QTest::keyClick(harness.window()->side(), Qt::Key_Escape);
        QVERIFY(!harness.window()->side());
    }

private:
    static ui::SettingsPage *page(Harness &harness) { return harness.window()->settings(); }
    static core::Profile profile(Harness &harness) { return harness.composition->settings.state().profile; }
    static void show(Harness &harness, Part part)
    {
        harness.window()->setPage(ui::Page::Settings);
        page(harness)->showPart(part);
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
