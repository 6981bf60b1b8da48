// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/faults.h"
#include "rehearsal/routes.h"

#include <QFile>
#include <QTest>

/// The room's README names every call and every kind of fault, and no call that there is not.
class ReadmeTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesEveryCall();
    void namesEveryFault();
};

QString readme()
{
    QFile file(QStringLiteral(SOURCE_ROOT "/services/rehearsal/README.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void ReadmeTest::namesEveryCall()
{
    const QString text = readme();
    const QString table = text.section(QStringLiteral("## Calls"), 1).section(QStringLiteral("## Faults"), 0, 0);
    QStringList named = table.split(u'`');
    QStringList between;
    for (qsizetype i = 3; i < named.size(); i += 2) // the first one is the option
        between.append(named[i]);
    QStringList calls = rehearsal::callNames();
    calls.sort();
    between.sort();
    QCOMPARE(between, calls);
}

void ReadmeTest::namesEveryFault()
{
    const QString text = readme().section(QStringLiteral("## Faults"), 1);
    for (const QString &kind : rehearsal::faultKinds()) {
        if (!kind.contains(u'…'))
            QVERIFY2(text.contains(u'`' + kind + u'`'), qPrintable(kind));
    }
}

QTEST_APPLESS_MAIN(ReadmeTest)

#include "tst_readme.moc"
