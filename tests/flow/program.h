// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace flow {

/// One run of leanseat-cli to its end.
struct Run
{
    int code = -1; ///< -1 = did not end by itself
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString error() const { return QString::fromUtf8(err); }
    QString text() const { return QString::fromUtf8(out); }
};

/// Runs the program inside @p folder, so that file names are short and stand in messages as given.
inline Run run(const QTemporaryDir &folder, const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(QStringLiteral(LEANSEAT_CLI), arguments);
    Run result;
    if (process.waitForFinished(120000) && process.exitStatus() == QProcess::NormalExit)
        result.code = process.exitCode();
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

inline void write(const QTemporaryDir &folder, const char *name, const QByteArray &bytes)
{
    QFile file(folder.filePath(QString::fromUtf8(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// What every failure promises: its code, one line on standard error that names what it is about, nothing on standard
/// output.
inline void verifyFails(const Run &run, int code, const QStringList &named)
{
    QVERIFY2(run.code == code, run.err.constData());
    QCOMPARE(run.out, QByteArray());
    QCOMPARE(run.err.count('\n'), 1);
    QVERIFY2(run.err.startsWith("leanseat-cli: "), run.err.constData());
    for (const QString &name : named)
        QVERIFY2(run.error().contains(name), qPrintable(name + QStringLiteral(" is not in: ") + run.error()));
}

} // namespace flow
