// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTest>

namespace support {

/// Lines that differ, with their numbers; "-" expected, "+" actual.
inline QString lineDifference(const QString &expected, const QString &actual)
{
    const QStringList left = expected.split(u'\n');
    const QStringList right = actual.split(u'\n');
    QStringList lines;
    for (qsizetype i = 0; i < std::max(left.size(), right.size()); ++i) {
        const QString a = left.value(i);
        const QString b = right.value(i);
        if (i < left.size() && i < right.size() && a == b)
            continue;
        if (i < left.size())
            lines.append(QStringLiteral("%1 - %2").arg(i + 1).arg(a));
        if (i < right.size())
            lines.append(QStringLiteral("%1 + %2").arg(i + 1).arg(b));
    }
    return lines.join(u'\n');
}

/// Compares with tests/<room>/golden/<name>.txt and prints what differs. LEANSEAT_UPDATE_GOLDEN=1 writes the file anew and
/// fails, so that a changed picture is looked at before it is committed.
inline bool matchesGolden(const QString &room, const QString &name, const QString &actual)
{
    const QString path = QStringLiteral(SOURCE_ROOT "/tests/%1/golden/%2.txt").arg(room, name);
    if (qEnvironmentVariableIsSet("LEANSEAT_UPDATE_GOLDEN")) {
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(actual.toUtf8()) < 0)
            qWarning("can't write %s", qPrintable(path));
        qWarning("written: %s", qPrintable(path));
        return false;
    }
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly)) {
        qWarning("there is no %s", qPrintable(path));
        return false;
    }
    const QString expected = QString::fromUtf8(in.readAll());
    if (expected == actual)
        return true;
    qWarning("%s differs:\n%s", qPrintable(path), qPrintable(lineDifference(expected, actual)));
    return false;
}

} // namespace support
