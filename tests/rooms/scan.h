// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rooms/roomtable.h"

#include <QRegularExpression>
#include <QSet>

/// Looks at one source file as text and lists what breaks the fences, a line each. Pure, so that the test can plant
/// violations and see them found.
inline const Room *roomOf(const std::vector<Room> &all, const QString &path)
{
    const Room *best = nullptr;
    for (const Room &room : all) {
        if (path.startsWith(room.folder) && (!best || room.folder.size() > best->folder.size()))
            best = &room;
    }
    return best;
}

/// Which Qt module a header comes from, as far as a fence needs it: Core is anything not listed.
inline QString qtModuleOf(const QString &header)
{
    static const QSet<QString> sql {QStringLiteral("QSqlDatabase"), QStringLiteral("QSqlQuery"), QStringLiteral("QSqlError")};
    if (header.startsWith(QLatin1String("QSql")) || sql.contains(header))
        return QStringLiteral("Sql");
    if (header.startsWith(QLatin1String("QNetwork")) || header.startsWith(QLatin1String("QTcp"))
        || header.startsWith(QLatin1String("QSsl")))
        return QStringLiteral("Network");
    if (header.startsWith(QLatin1String("QHttpServer")))
        return QStringLiteral("HttpServer");
    if (header.startsWith(QLatin1String("QDBus")))
        return QStringLiteral("DBus");
    if (header.startsWith(QLatin1String("QSvg")))
        return QStringLiteral("Svg");
    static const QRegularExpression charts(
        QStringLiteral("^Q(Chart|ChartView|.*Series|.*Axis|Legend|BarSet|PieSlice|LegendMarker)$"));
    if (charts.match(header).hasMatch() || header.startsWith(QLatin1String("QtCharts")))
        return QStringLiteral("Charts");
    static const QRegularExpression widgets(QStringLiteral(
        "^Q(Widget|Application|MainWindow|Dialog|.*Dialog|.*Button|.*View|.*Box|.*BoxLayout|.*Layout|Label|LineEdit|Menu|MenuBar|"
        "Style|StyleOption.*|ProxyStyle|.*Delegate|Completer|Splitter|ScrollArea|StatusBar|ToolTip|Frame|Stacked.*|ProgressBar|"
        "HeaderView|ScrollBar|TextEdit|TextBrowser|PlainTextEdit|Table.*Widget.*|List.*Widget.*|Tree.*Widget.*|WidgetAction|SizePolicy)$"));
    static const QSet<QString> core {QStringLiteral("QStringView"), QStringLiteral("QByteArrayView"), QStringLiteral("QUtf8StringView"),
        QStringLiteral("QAnyStringView")};
    if (!core.contains(header) && widgets.match(header).hasMatch())
        return QStringLiteral("Widgets");
    static const QRegularExpression gui(QStringLiteral(
        "^Q(Gui.*|Color|Palette|Painter|PainterPath|Pixmap|Image|Icon|Font|FontMetrics.*|FontDatabase|Pen|Brush|.*Event|Key.*|Shortcut|"
        "Clipboard|Action|ActionGroup|Screen|Window|Text.*Format|TextDocument|TextLayout|Accessible.*|Validator|PdfWriter|DesktopServices|Cursor)$"));
    static const QSet<QString> coreToo {QStringLiteral("QEvent"), QStringLiteral("QTimerEvent"), QStringLiteral("QKeyCombination"),
        QStringLiteral("QDynamicPropertyChangeEvent"), QStringLiteral("QChildEvent")};
    if (!coreToo.contains(header) && gui.match(header).hasMatch())
        return QStringLiteral("Gui");
    return {};
}

inline QStringList violations(const std::vector<Room> &all, const QString &path, const QString &text)
{
    QStringList found;
    const Room *room = roomOf(all, path);
    if (!room)
        return {path + QStringLiteral(": lies in no room")};
    QSet<QString> names;
    for (const Room &other : all)
        names.insert(other.name);

    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    struct Word
    {
        QRegularExpression pattern;
        QString why;
    };
    static const std::vector<Word> everywhere {
        {QRegularExpression(QStringLiteral("\\bQEventLoop\\b")), QStringLiteral("nested event loop")},
        {QRegularExpression(QStringLiteral("\\bprocessEvents\\b")), QStringLiteral("nested event loop")},
        {QRegularExpression(QStringLiteral("\\bterminate\\(")), QStringLiteral("threads are asked to stop, never killed")},
        {QRegularExpression(QStringLiteral("(?:[Dd]ialog|[Mm]enu|[Bb]ox|\\bdrag|\\bloop)\\s*(?:\\.|->)\\s*exec\\(")),
            QStringLiteral("dialogs and menus are opened, not executed")},
        {QRegularExpression(QStringLiteral("QFileDialog::get|QMessageBox::(?:question|warning|information|critical|about)\\(|QInputDialog::get|QColorDialog::get")),
            QStringLiteral("static dialogs run a nested event loop")},
    };
    static const QRegularExpression settings(QStringLiteral("\\bQSettings\\b"));
    static const QRegularExpression translation(QStringLiteral("\\b(?:tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\("));
    const bool belowModels = path.startsWith(QLatin1String("services/"));

    const QStringList lines = text.split(QLatin1Char('\n'));
    if (lines.size() > 501)
        found << QStringLiteral("%1: %2 lines, 500 is the wall").arg(path).arg(lines.size() - 1);
    for (int i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        const auto report = [&](const QString &why) { found << QStringLiteral("%1:%2: %3").arg(path).arg(i + 1).arg(why); };
        if (const auto match = include.match(line); match.hasMatch()) {
            const QString header = match.captured(2);
            const QString first = header.section(QLatin1Char('/'), 0, 0);
            if (header.contains(QLatin1Char('/')) && names.contains(first)) {
                if (first != room->name && !room->mayInclude.contains(first))
                    report(QStringLiteral("%1 may not include %2").arg(room->name, first));
            } else if (match.captured(1) == QLatin1String("\"") && !header.startsWith(QLatin1String("ui_"))
                && !header.endsWith(QLatin1String(".moc"))) {
                report(QStringLiteral("include \"%1\" does not name its room").arg(header));
            } else if (const QString module = qtModuleOf(header); !module.isEmpty() && !room->qtModules.contains(module)) {
                report(QStringLiteral("%1 may not use Qt %2").arg(room->name, module));
            }
            continue;
        }
        const qsizetype comment = line.indexOf(QLatin1String("//"));
        const QString code = comment >= 0 ? line.left(comment) : line;
        for (const Word &word : everywhere) {
            if (word.pattern.match(code).hasMatch())
                report(word.why);
        }
        if (settings.match(code).hasMatch() && !path.startsWith(QLatin1String("app/preferences")))
            report(QStringLiteral("QSettings outside app/preferences"));
        if (belowModels && translation.match(code).hasMatch())
            report(QStringLiteral("words for people below models"));
    }
    return found;
}
