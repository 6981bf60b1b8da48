// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/theme/style.h"
#include "ui/widgets/comboface.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPointer>
#include <QWidget>

namespace ui {

namespace {

/// Of the application: its font before anything changed it.
constexpr char kSystemFont[] = "systemFont";
/// Of a widget: the TextRole of its font.
constexpr char kTextRole[] = "textRole";

void tellWidgets(const QFont &body)
{
    QList<QPointer<QWidget>> widgets;
    for (QWidget *widget : QApplication::allWidgets())
        widgets.append(widget);
    for (const QPointer<QWidget> &widget : widgets) {
        if (!widget)
            continue;
        if (const QVariant role = widget->property(kTextRole); role.isValid())
            widget->setFont(fontFor(static_cast<TextRole>(role.toInt()), body));
    }
    for (const QPointer<QWidget> &widget : widgets) {
        QEvent event(QEvent::ApplicationFontChange); // Qt tells windows only
        if (widget && !widget->isWindow())
            QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace

QPalette paletteFor(Scheme scheme)
{
    const Tokens &t = tokens(scheme);
    QPalette p;
    p.setColor(QPalette::Window, t.background);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.card);
    p.setColor(QPalette::AlternateBase, t.hover);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.quiet);
    p.setColor(QPalette::Button, t.card);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.red.text);
    p.setColor(QPalette::ToolTipBase, scheme == Scheme::Dark ? t.hover : t.text);
    p.setColor(QPalette::ToolTipText, scheme == Scheme::Dark ? t.text : QColor(Qt::white));
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.text);
    p.setColor(QPalette::Link, t.accentShades.text);
    p.setColor(QPalette::LinkVisited, t.accentShades.text);
    p.setColor(QPalette::Light, t.card);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.strongLine);
    p.setColor(QPalette::Shadow, scheme == Scheme::Dark ? QColor(Qt::black) : t.strongLine);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.disabled);
    return p;
}

void applyTheme(QApplication &application, Scheme scheme)
{
    if (!qobject_cast<Style *>(QApplication::style())) {
        QApplication::setStyle(new Style);
        installComboFace();
        application.setProperty(kSystemFont, QApplication::font());
        applyText(application, 100, {});
    }
    application.setPalette(paletteFor(scheme));
}

void applyText(QApplication &application, int percent, const QString &font)
{
    // Where no desktop says otherwise Qt falls back to 9 points; the scale is made for 13 pixels at 96 dpi.
    constexpr double least = 9.75;
    QFont body = application.property(kSystemFont).value<QFont>();
    if (body.pointSizeF() > 0)
        body.setPointSizeF(qMax(body.pointSizeF(), least) * percent / 100);
    else
        body.setPixelSize(body.pixelSize() * percent / 100);
    const QString family = font.isEmpty() ? QStringLiteral("Inter") : font;
    if (font != QStringLiteral("system") && QFontDatabase::hasFamily(family))
        body.setFamily(family);
    if (body != QApplication::font()) {
        QApplication::setFont(body);
        // Windows hand the font down by an event that is posted: what is measured by it follows behind.
        QMetaObject::invokeMethod(&application, [] { tellWidgets(QApplication::font()); }, Qt::QueuedConnection);
    }
}

void setTextRole(QWidget *widget, TextRole role)
{
    widget->setProperty(kTextRole, static_cast<int>(role));
    widget->setFont(fontFor(role, QApplication::font()));
}

QFont fontFor(TextRole role, const QFont &body)
{
    QFont font = body;
    const auto scale = [&](double factor) {
        if (body.pointSizeF() > 0)
            font.setPointSizeF(body.pointSizeF() * factor);
        else
            font.setPixelSize(qRound(body.pixelSize() * factor));
    };
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Small:
        scale(0.92);
        break;
    case TextRole::Section:
        scale(1.14);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Headline:
        scale(1.85);
        font.setWeight(QFont::Bold);
        font.setLetterSpacing(QFont::PercentageSpacing, 98);
        break;
    }
    return font;
}

} // namespace ui
