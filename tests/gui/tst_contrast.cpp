// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QPalette>
#include <QTest>

#include <cmath>
#include <utility>
#include <vector>

namespace {

/// https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
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

constexpr double kText = 4.5;
constexpr double kGraphics = 3; // what has to be seen to know a control, its state or a part of a chart

using Named = std::pair<const char *, QColor>;

std::vector<Named> grounds(const ui::Tokens &t)
{
    return {{"background", t.background}, {"card", t.card}, {"field", t.field}, {"sidebar", t.sidebar},
        {"selection", t.selection}, {"hover", t.hover}};
}

constexpr const char *kTones[] {"neutral", "accent", "amber", "green", "red", "grey"};
static_assert(std::size(kTones) == static_cast<std::size_t>(ui::Tone::Count));

} // namespace

/// WCAG 2.1 AA for every pair of colours that the window puts on each other, in both looks. What is disabled is exempt.
class TestContrast : public QObject
{
    Q_OBJECT

    static void check()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double ratio = contrast(front, ground);
        QVERIFY2(ratio >= least,
            qPrintable(QStringLiteral("%1 on %2: %3, not %4").arg(front.name(), ground.name()).arg(ratio, 0, 'f', 2).arg(least)));
    }

    template<typename Rows>
    static void forBoth(double least, Rows rows)
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
            const char *look = scheme == ui::Scheme::Light ? "light" : "dark";
            rows(scheme, ui::tokens(scheme), [&](const char *what, const QColor &front, const char *where, const QColor &ground) {
                QTest::addRow("%s: %s on %s", look, what, where) << front << ground << least;
            });
        }
    }

private slots:
    void text_data()
    {
        forBoth(kText, [](ui::Scheme, const ui::Tokens &t, const auto &add) {
            for (const auto &[where, ground] : grounds(t)) {
                add("text", t.text, where, ground);
                add("quiet text", t.quiet, where, ground);
                add("a link", t.accentShades.text, where, ground);
            }
            add("text", t.text, "a pressed button", t.line);
            add("words", t.onAccent, "the primary button", t.accent);
            add("words", t.onAccent, "the primary button under the mouse", t.accentHover);
            add("words", t.accentShades.onTint, "a pressed filter", t.line);
            add("the current page", t.accentShades.onTint, "selection", t.selection);
            for (int i = 0; i < static_cast<int>(ui::Tone::Count); ++i) {
                const ui::Tokens::Shades &s = t.shades(static_cast<ui::Tone>(i));
                add(kTones[i], s.text, "card", t.card);
                add(kTones[i], s.text, "background", t.background);
                add(kTones[i], s.text, "hover", t.hover);
                add(kTones[i], s.text, "selection", t.selection);
                add(kTones[i], s.onTint, "its tint", s.tint);
                add(kTones[i], s.onSolid, "its solid ground", s.solid);
            }
        });
    }
    void text() { check(); }

    void palette_data()
    {
        forBoth(kText, [](ui::Scheme scheme, const ui::Tokens &, const auto &add) {
            const QPalette p = ui::paletteFor(scheme);
            add("window text", p.windowText().color(), "window", p.window().color());
            add("text", p.text().color(), "base", p.base().color());
            add("text", p.text().color(), "alternate base", p.alternateBase().color());
            add("placeholder", p.placeholderText().color(), "base", p.base().color());
            add("button text", p.buttonText().color(), "button", p.button().color());
            add("selected text", p.highlightedText().color(), "highlight", p.highlight().color());
            add("tooltip text", p.toolTipText().color(), "tooltip", p.toolTipBase().color());
            add("link", p.link().color(), "base", p.base().color());
            add("link", p.link().color(), "window", p.window().color());
            add("visited link", p.linkVisited().color(), "base", p.base().color());
            add("bright text", p.brightText().color(), "window", p.window().color());
        });
    }
    void palette() { check(); }

    void graphics_data()
    {
        forBoth(kGraphics, [](ui::Scheme, const ui::Tokens &t, const auto &add) {
            for (const auto &[where, ground] : grounds(t)) {
                add("the focus", t.focus, where, ground);
                add("signs and arrows", t.quiet, where, ground);
            }
            add("frames of fields", t.strongLine, "field", t.field);
            add("frames of fields", t.strongLine, "card", t.card);
            add("the scroll bar", t.strongLine, "background", t.background);
            add("the scroll bar", t.strongLine, "card", t.card);
            add("a ticked box", t.accent, "card", t.card);
            add("its tick", t.onAccent, "a ticked box", t.accent);
            add("the curve", t.accent, "card", t.card);
            add("band edges", t.strongLine, "card", t.card);
            for (int i = 0; i < static_cast<int>(ui::Tone::Count); ++i) {
                const ui::Tokens::Shades &s = t.shades(static_cast<ui::Tone>(i));
                add(kTones[i], s.text, "card", t.card);
                add(kTones[i], s.text, "background", t.background);
            }
        });
    }
    void graphics() { check(); }
};

QTEST_MAIN(TestContrast)
#include "tst_contrast.moc"
