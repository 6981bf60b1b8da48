// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "app/language.h"
#include "ui/accounts/explanationpanel.h"
#include "ui/shell/actions.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTranslator>

namespace {

/// Asks the translations for everything the window asks for, and notes what they don't know.
class Recorder final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *comment, int count) const override
    {
        const QByteArray room(context);
        if (!room.startsWith("models") && !room.startsWith("ui::") && !room.startsWith("app::") && room != "main")
            return {}; // Qt's own
        if (german.translate(context, source, comment, count).isNull())
            unknown.insert(QString::fromLatin1(room) + QStringLiteral(": ") + QString::fromUtf8(source));
        ++asked;
        return {};
    }

    QTranslator german;
    mutable QSet<QString> unknown;
    mutable int asked = 0;
};

QChar acceleratorOf(QString text)
{
    text.remove(QStringLiteral("&&"));
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 >= text.size() ? QChar() : text.at(at + 1).toLower();
}

/// The letters that two things answer to at once.
QStringList collisions(const QStringList &texts)
{
    QHash<QChar, QString> taken;
    QStringList found;
    for (const QString &text : texts) {
        const QChar letter = acceleratorOf(text);
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            found.append(taken.value(letter) + QStringLiteral(" / ") + text);
        taken.insert(letter, text);
    }
    return found;
}

QStringList menuCollisions(QWidget *root)
{
    QStringList found;
    for (const QWidget *menu : root->findChildren<QWidget *>()) {
        if (!qobject_cast<const QMenu *>(menu) && !qobject_cast<const QMenuBar *>(menu))
            continue;
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts.append(action->text());
        found += collisions(texts);
    }
    return found;
}

/// Of what is seen at once in one window or dialog.
QStringList controlCollisions(QWidget *root)
{
    QStringList texts;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != root->window())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            texts.append(label->text());
    }
    if (auto *menu = root->findChild<QMenuBar *>()) {
        for (const QAction *action : menu->actions())
            texts.append(action->text());
    }
    return collisions(texts);
}

constexpr ui::Page kPages[] {ui::Page::Overview, ui::Page::Accounts, ui::Page::Report};

} // namespace

/// The window in German: nothing stays English, numbers and dates are written as there, letters reach what they name.
class TestLanguage : public QObject
{
    Q_OBJECT

    Recorder m_recorder;

private slots:
    void initTestCase()
    {
        QVERIFY(app::languages().contains(QStringLiteral("de")));
        QVERIFY(m_recorder.german.load(QStringLiteral(":/i18n/leanseat_de.qm")));
        QCOMPARE(app::installLanguage(*qApp, QStringLiteral("de")), QStringLiteral("de"));
        QCOMPARE(QLocale().language(), QLocale::German);
        QCoreApplication::installTranslator(&m_recorder);
    }

    void cleanupTestCase() { QCoreApplication::removeTranslator(&m_recorder); }

    void everythingAskedForIsThere()
    {
        Harness harness({}, core::SampleKind::Rich);
        QVERIFY(harness.settle());
        for (const ui::Page page : kPages) {
            harness.window()->setPage(page);
            harness.accounts().setQuery(QStringLiteral("trello"));
            QVERIFY(harness.settle());
            if (page == ui::Page::Accounts) {
                for (int row = 0; row < 40; ++row)
                    harness.window()->accounts()->view()->selectRow(row);
                QTRY_VERIFY(!harness.window()->accounts()->panel()->verdict().isEmpty());
            }
        }
        for (QAction *action : {harness.window()->actions().profile, harness.window()->actions().shortcuts})
            action->trigger();
        QVERIFY(m_recorder.asked > 200);
        const QStringList unknown(m_recorder.unknown.cbegin(), m_recorder.unknown.cend());
        QVERIFY2(unknown.isEmpty(), qPrintable(unknown.join(u'\n')));
    }

    void numbersDatesAndMoneyAreGerman()
    {
        Harness harness({}, core::SampleKind::Article);
        QVERIFY(harness.settle());
        QStringList texts;
        for (const QLabel *label : harness.window()->overview()->findChildren<QLabel *>())
            texts.append(label->text());
        const QString all = texts.join(u'\n');
        QVERIFY2(all.contains(QStringLiteral("Sie bezahlen 500 Plätze.")), qPrintable(all));
        QVERIFY2(all.contains(QStringLiteral("9.500 $")) || all.contains(QStringLiteral("9.500\u00a0$")), qPrintable(all));
        QCOMPARE(harness.composition->wording.locale.language(), QLocale::German);
        QVERIFY(harness.composition->wording.rules.of(QStringLiteral("not-claimed")).shortText.contains(QStringLiteral("beansprucht")));
    }

    void lettersReachOneThing()
    {
        Harness harness({}, core::SampleKind::Rich);
        QVERIFY(harness.settle());
        QStringList found = menuCollisions(harness.window());
        for (const ui::Page page : kPages) {
            harness.window()->setPage(page);
            QVERIFY(harness.settle());
            found += controlCollisions(harness.window());
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        for (QAction *action : {harness.window()->actions().profile, harness.window()->actions().shortcuts})
            action->trigger();
        for (QDialog *dialog : harness.window()->findChildren<QDialog *>())
            found += controlCollisions(dialog);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    void anUnknownLanguageIsTheSystems()
    {
        QCOMPARE(app::languages().first(), QStringLiteral("en"));
        QCOMPARE(app::installLanguage(*qApp, QStringLiteral("tlh")), QStringLiteral("en")); // LC_ALL is C here
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
