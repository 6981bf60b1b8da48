// SPDX-License-Identifier: GPL-3.0-or-later
#include "harness.h"

#include "ui/overview/legenditem.h"
#include "ui/shell/sidebar.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include <cmath>

namespace {

double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double light = std::max(luminance(a), luminance(b));
    const double dark = std::min(luminance(a), luminance(b));
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void partsOfTheBarStandOutAndCanBeRead()
    {
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            const ui::Tokens &t = ui::tokens(scheme);
            for (const ui::Tone tone : {ui::Tone::Accent, ui::Tone::Amber, ui::Tone::Grey}) {
                for (int shade = 0; shade < 9; ++shade) {
                    const QColor ground = ui::segmentColour(t, tone, shade);
                    QVERIFY2(contrast(ground, t.card) >= 3, qPrintable(ground.name()));
                    QVERIFY2(contrast(ui::textOnSegment(ground), ground) >= 4.5, qPrintable(ground.name()));
                }
            }
        }
    }

    void theTablesHeaderFollows()
    {
        Harness harness;
        QVERIFY(harness.settle());
        const auto *header = harness.window()->accounts()->view()->horizontalHeader();
        for (const int theme : {2, 1, 2}) {
            harness.window()->actions().themes->actions().at(theme)->trigger();
            QTRY_COMPARE(ui::schemeOf(header->palette()), theme == 2 ? ui::Scheme::Dark : ui::Scheme::Light);
            const ui::Tokens &t = ui::tokens(ui::schemeOf(header->palette()));
            QTRY_COMPARE(header->palette().color(QPalette::ButtonText), t.quiet);
        }
    }

    void isSwitchedAndRemembered()
    {
        Harness harness;
        QVERIFY(harness.settle());
        QAction *dark = harness.window()->actions().themes->actions().at(2);
        dark->trigger();
        QCOMPARE(ui::schemeOf(QApplication::palette()), ui::Scheme::Dark);
        QTRY_COMPARE(ui::schemeOf(harness.window()->palette()), ui::Scheme::Dark);
        QCOMPARE(harness.composition->preferences.theme(), app::Theme::Dark);
        harness.window()->actions().themes->actions().at(1)->trigger();
        QTRY_COMPARE(ui::schemeOf(harness.window()->palette()), ui::Scheme::Light);
    }

    /// Whatever is written with letters is written larger at once: no font, row, line or bar stays behind.
    void textGrowsAtOnce()
    {
        Harness harness({}, core::SampleKind::Rich);
        QVERIFY(harness.settle());
        const auto measure = [&harness] {
            QHash<const QWidget *, qreal> sizes;
            for (const QWidget *widget : harness.window()->findChildren<QWidget *>()) {
                const auto *label = qobject_cast<const QLabel *>(widget);
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                if ((label && !label->text().isEmpty()) || (button && !button->text().isEmpty())
                    || qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QLineEdit *>(widget))
                    sizes.insert(widget, QFontInfo(widget->font()).pixelSize());
                if (const auto *table = qobject_cast<const QTableView *>(widget))
                    sizes.insert(table->verticalHeader(), table->verticalHeader()->defaultSectionSize());
                if (qobject_cast<const ui::StatusLine *>(widget))
                    sizes.insert(widget, widget->minimumHeight());
            }
            return sizes;
        };
        const auto before = measure();
        QVERIFY(before.size() > 60);
        ui::applyText(*qApp, 200, {});
        QTRY_VERIFY(harness.window()->status()->minimumHeight() >= 36); // when that one follows, all do
        QVERIFY(harness.window()->findChild<ui::Sidebar *>()->width() < 120); // only icons, so that the pages have room
        const auto after = measure();
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            if (after.contains(it.key())) {
                QVERIFY2(after.value(it.key()) >= it.value() * 1.35,
                    qPrintable(QStringLiteral("%1 “%2”: %3 → %4")
                                   .arg(QString::fromLatin1(it.key()->metaObject()->className()),
                                       it.key()->property("text").toString())
                                   .arg(it.value())
                                   .arg(after.value(it.key()))));
            }
        }
        ui::applyText(*qApp, 100, {});
        QTRY_COMPARE(measure(), before);
    }

    void followsTheSystemOnlyWhereAskedTo()
    {
        Harness harness;
        QVERIFY(harness.settle());
        harness.window()->actions().themes->actions().at(0)->trigger();
        emit harness.composition->desktop.darkChanged(true);
        QCOMPARE(ui::schemeOf(QApplication::palette()), ui::Scheme::Dark);
        harness.window()->actions().themes->actions().at(1)->trigger();
        emit harness.composition->desktop.darkChanged(false);
        emit harness.composition->desktop.darkChanged(true);
        QCOMPARE(ui::schemeOf(QApplication::palette()), ui::Scheme::Light);
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
