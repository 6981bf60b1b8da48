// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms/scan.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

/// Fence: every source file keeps to its room's row in the table.
class RoomsTest final : public QObject
{
    Q_OBJECT

private slots:
    void plantedViolationsAreFound_data();
    void plantedViolationsAreFound();
    void allowedLinesPass();
    void everyFileKeepsToItsRoom();
    void everyRoomHasAReadme();
};

void RoomsTest::plantedViolationsAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *path, const char *text) {
        QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(text);
    };
    row("core includes intake", "services/core/a.h", "#include \"intake/readaccounts.h\"\n");
    row("siblings", "services/intake/a.h", "#include \"workspace/pool.h\"\n");
    row("ui includes a service", "ui/a.cpp", "#include \"workspace/session.h\"\n");
    row("models include ui", "models/a.cpp", "#include \"ui/theme.h\"\n");
    row("no room named", "ui/a.cpp", "#include \"theme.h\"\n");
    row("widget in models", "models/a.h", "#include <QPushButton>\n");
    row("colour in models", "models/a.h", "#include <QColor>\n");
    row("chart in ui", "ui/a.cpp", "#include <QLineSeries>\n");
    row("sql outside store", "services/core/a.cpp", "#include <QSqlQuery>\n");
    row("network in ui", "ui/a.cpp", "#include <QNetworkAccessManager>\n");
    row("tr below models", "services/intake/a.cpp", "    return tr(\"Hello\");\n");
    row("event loop", "ui/a.cpp", "    QEventLoop loop;\n");
    row("process events", "app/a.cpp", "    QCoreApplication::processEvents();\n");
    row("dialog exec", "ui/a.cpp", "    dialog->exec();\n");
    row("static dialog", "ui/a.cpp", "    QMessageBox::warning(this, a, b);\n");
    row("settings", "ui/a.cpp", "    QSettings s;\n");
    row("kill", "services/workspace/a.cpp", "    m_thread.terminate();\n");
    row("no room", "helpers/a.cpp", "\n");
    QTest::newRow("long file") << QStringLiteral("ui/a.cpp") << QString(501, QLatin1Char('\n'));
}

void RoomsTest::plantedViolationsAreFound()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QVERIFY(!violations(rooms(), path, text).isEmpty());
}

void RoomsTest::allowedLinesPass()
{
    const auto none = [](const char *path, const char *text) {
        return violations(rooms(), QString::fromLatin1(path), QString::fromLatin1(text));
    };
    QCOMPARE(none("ui/charts/a.cpp", "#include <QLineSeries>\n#include \"core/cost.h\"\n"), QStringList());
    QCOMPARE(none("models/a.cpp", "#include <QAbstractTableModel>\n    return tr(\"x\");\n"), QStringList());
    QCOMPARE(none("app/main.cpp", "#include <QApplication>\n    return app.exec();\n"), QStringList());
    QCOMPARE(none("services/core/a.cpp", "// QEventLoop is never used\n#include <QStringView>\n"), QStringList());
    QCOMPARE(none("app/preferences.cpp", "    QSettings settings;\n"), QStringList());
    QCOMPARE(none("ui/a.cpp", QByteArray(500, '\n').constData()), QStringList());
}

void RoomsTest::everyFileKeepsToItsRoom()
{
    const QString root = QStringLiteral(SOURCE_ROOT "/");
    QStringList found;
    int files = 0;
    for (const char *top : {"app", "ui", "models", "services", "resources"}) {
        QDirIterator it(root + QLatin1String(top), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            found << violations(rooms(), file.fileName().mid(root.size()), QString::fromUtf8(file.readAll()));
            ++files;
        }
    }
    QDirIterator it(root + QLatin1String("tests"), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
        QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const qsizetype lines = file.readAll().count('\n');
        if (lines > 500)
            found << QStringLiteral("%1: %2 lines, 500 is the wall").arg(file.fileName().mid(root.size())).arg(lines);
        ++files;
    }
    QVERIFY2(files > 40, "the sources were not found");
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void RoomsTest::everyRoomHasAReadme()
{
    for (const Room &room : rooms()) {
        const QString readme = QStringLiteral(SOURCE_ROOT "/") + room.folder + QStringLiteral("README.md");
        QVERIFY2(QFile::exists(readme), qPrintable(readme));
    }
}

QTEST_APPLESS_MAIN(RoomsTest)

#include "tst_rooms.moc"
