// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/adviceordermodel.h"
#include "models/profileedit.h"
#include "models/protectedmodel.h"
#include "models/settings.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace models;

namespace {

constexpr core::Day kToday = 20'000;

core::PriceBook book(int number)
{
    core::PriceBook book;
    book.id = QStringLiteral("own-%1").arg(number);
    book.title = QStringLiteral("Book %1").arg(number);
    book.source = QStringLiteral("us");
    book.tiers = {{0, 100'000'000 + number}};
    return book;
}

/// One change of each kind, chosen by number.
void change(Settings &settings, int kind, QRandomGenerator &random)
{
    const int value = 1 + random.bounded(1'000'000);
    const QString text = QString::number(value);
    core::Profile profile = settings.state().profile;
    Look look = settings.state().look;
    switch (kind) {
    case 0:
        profile.name = text;
        return settings.setProfile(profile, text, QStringLiteral("name"));
    case 1:
        profile.edition = core::Edition(random.bounded(5));
        profile.billing = core::Billing(random.bounded(3));
        profile.cycleDay = random.bounded(32);
        profile.renewalMonth = random.bounded(13);
        profile.renewalDay = random.bounded(28);
        profile.provider = core::Provider(random.bounded(6));
        profile.portalSso = core::Answer(random.bounded(3));
        profile.invoiceQuantity = value;
        profile.countBy = core::CountBy(random.bounded(2));
        return settings.setProfile(profile, text);
    case 2:
        profile.ownSites = {text + QStringLiteral(".atlassian.net")};
        profile.ownWorkspaces = {text};
        return settings.setProfile(profile, text);
    case 3:
        std::shuffle(profile.adviceOrder.begin(), profile.adviceOrder.end(), random);
        return settings.setProfile(profile, text);
    case 4:
        return settings.setProtected({*core::protectedEntry(QString(text + QStringLiteral("@acme.com")), text, kToday)}, text);
    case 5:
        return settings.setOwnBooks({book(value)}, text, random.bounded(2) ? QStringLiteral("book") : QString());
    case 6:
        return settings.setOwnBooks({}, QString(), text, {});
    case 7:
        return settings.setPriceBook(text, text);
    case 8:
        return settings.setRules(text, text);
    case 9:
        look.theme = ThemeChoice(random.bounded(3));
        look.font = text;
        look.language = text;
        look.region = text;
        return settings.setLook(look, text);
    case 10:
        look.textPercent = 100 + random.bounded(101);
        return settings.setLook(look, text, QStringLiteral("size"));
    case 11:
        return settings.setShortcuts({{text, text}}, text);
    case 12:
        return settings.setThresholds({{core::ThresholdWhat(random.bounded(4)), value}}, text, random.bounded(2) ? QStringLiteral("limit") : QString());
    default:
        return settings.setNotifications(!settings.state().notifications, text);
    }
}
constexpr int kKinds = 14;

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private slots:
    void everySettingChangedAndUndone()
    {
        QRandomGenerator random(1);
        Settings settings;
        const SettingsState start = settings.state();
        for (int kind = 0; kind < kKinds; ++kind) {
            change(settings, kind, random);
            if (kind == 6)
                continue; // nothing to take away yet
            QVERIFY2(!(settings.state() == start), qPrintable(QString::number(kind)));
            const SettingsState changed = settings.state();
            settings.undo();
            QVERIFY2(settings.state() == start, qPrintable(QString::number(kind)));
            settings.redo();
            QVERIFY(settings.state() == changed);
            settings.undo();
        }
        QVERIFY(!settings.canUndo());
    }

    void anySequenceGoesBackAndForth()
    {
        QRandomGenerator random(2);
        for (int round = 0; round < 30; ++round) {
            Settings settings;
            QList<SettingsState> states {settings.state()};
            for (int i = 0; i < 60; ++i) {
                const QString before = settings.undoText();
                const SettingsState was = settings.state();
                QSignalSpy edited(&settings, &Settings::edited);
                change(settings, random.bounded(kKinds), random);
                if (settings.state() == was) {
                    QVERIFY(edited.isEmpty());
                    continue;
                }
                QCOMPARE(edited.size(), 1);
                // A step that joined the one before replaces its end.
                const bool joined = settings.undoText() == before;
                if (joined)
                    states.last() = settings.state();
                else
                    states.append(settings.state());
            }
            for (qsizetype i = states.size() - 1; i >= 0; --i) {
                QVERIFY(settings.state() == states[i]);
                settings.undo();
            }
            QVERIFY(!settings.canUndo());
            for (const SettingsState &state : states) {
                QVERIFY(settings.state() == state);
                settings.redo();
            }
            QVERIFY(!settings.canRedo());
        }
    }

    void typingIsOneStep()
    {
        Settings settings;
        core::Profile profile;
        for (const char *name : {"A", "Ac", "Acme"}) {
            profile.name = QString::fromLatin1(name);
            settings.setProfile(profile, QStringLiteral("name"), QStringLiteral("name"));
        }
        settings.undo();
        QCOMPARE(settings.state().profile.name, QString());
        QVERIFY(!settings.canUndo());
        settings.redo();
        QCOMPARE(settings.state().profile.name, QStringLiteral("Acme"));
    }

    void undoTakesBackItsOwnPartOnly()
    {
        Settings settings;
        settings.setNotifications(false, QStringLiteral("off"));
        core::Profile opened;
        opened.name = QStringLiteral("Acme");
        settings.takeProfile(opened); // what was opened meanwhile
        settings.undo();
        QVERIFY(settings.state().notifications);
        QCOMPARE(settings.state().profile.name, QStringLiteral("Acme"));
    }

    void announcesWhatChanged()
    {
        Settings settings;
        QSignalSpy books(&settings, &Settings::priceBooksChanged);
        QSignalSpy judging(&settings, &Settings::judgingChanged);
        QSignalSpy look(&settings, &Settings::lookChanged);
        settings.setOwnBooks({book(1)}, QStringLiteral("own-1"), QStringLiteral("x"), {});
        QCOMPARE(books.size(), 1);
        QCOMPARE(judging.size(), 1);
        QCOMPARE(judging.first().at(1).toString(), QStringLiteral("own-1"));
        QVERIFY(look.isEmpty());
        settings.undo();
        QCOMPARE(books.size(), 2);
        QCOMPARE(judging.last().at(1).toString(), QString());
    }

    void protectedList()
    {
        Settings settings;
        ProtectedModel model(&settings, Wording(), kToday);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.add(QStringLiteral(" Anna@acme.com "), QStringLiteral("Board")).isEmpty());
        QVERIFY(!model.add(QStringLiteral("anna@ACME.com"), {}).isEmpty());
        QVERIFY(!model.add(QStringLiteral("anna"), {}).isEmpty());
        QCOMPARE(model.rowCount(), 1);
        const QString said = model.import(QStringLiteral("who,why\n@vip.acme.com,guests\nanna@acme.com,again\n?\nbob@acme.com"));
        QVERIFY2(said.startsWith(QStringLiteral("2 entries added. 1 was on the list already. 1 line could not be read.")), qPrintable(said));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("guests"));
        model.setSearch(QStringLiteral("guests"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.countText(), QStringLiteral("1 of 3 entries"));
        QVERIFY(model.setData(model.index(0, 2), QStringLiteral("guests of the board")));
        model.setSearch({});
        QCOMPARE(settings.state().protectedEntries->at(1).note, QStringLiteral("guests of the board"));
        // What is saved is read again.
        const core::ProtectedLines again = core::protectedLines(model.csv(), kToday);
        QCOMPARE(again.entries, *settings.state().protectedEntries);
        QVERIFY(again.refused.empty());
        model.remove({0, 2});
        QCOMPARE(model.rowCount(), 1);
        while (settings.canUndo())
            settings.undo();
        QCOMPARE(model.rowCount(), 0);
    }

    void orderOfRecommendations()
    {
        Settings settings;
        AdviceOrderModel model(&settings, Wording());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(model.isDefault());
        QVERIFY(!model.moveStep(0, -1));
        QVERIFY(!model.moveStep(6, 7));
        QVERIFY(model.moveStep(0, 6));
        QCOMPARE(core::adviceOrderText(settings.state().profile.adviceOrder), QStringLiteral("3,ask-to-leave,2,6,5,1,4"));
        QVERIFY(model.moveStep(6, 1));
        QCOMPARE(core::adviceOrderText(settings.state().profile.adviceOrder), QStringLiteral("3,4,ask-to-leave,2,6,5,1"));
        // By drag: the first in front of the third.
        std::unique_ptr<QMimeData> dragged(model.mimeData({model.index(0)}));
        model.dropMimeData(dragged.get(), Qt::MoveAction, 2, 0, {});
        QCOMPARE(core::adviceOrderText(model.order()), QStringLiteral("4,3,ask-to-leave,2,6,5,1"));
        settings.undo();
        QCOMPARE(core::adviceOrderText(model.order()), QStringLiteral("3,4,ask-to-leave,2,6,5,1"));
        model.reset();
        QVERIFY(model.isDefault());
        QVERIFY(model.consequences().isEmpty());
    }

    void saysWhatChangedInTheProfile()
    {
        core::Profile before;
        core::Profile after;
        QVERIFY(profileEdit(before, after).what.isEmpty());
        after.billing = core::Billing::Monthly;
        QCOMPARE(profileEdit(before, after).what, QStringLiteral("“Billing” changed."));
        after.name = QStringLiteral("Acme");
        QCOMPARE(profileEdit(before, after).what, QStringLiteral("The organisation changed."));
    }
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
