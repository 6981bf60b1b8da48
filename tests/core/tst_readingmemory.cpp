// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readingmemory.h"

#include <QTest>

using core::ColumnRole;
using core::ReadChoices;
using core::ReadingMemory;

namespace {

const QStringList kHeader {QStringLiteral("Benutzer"), QStringLiteral("Abteilung")};

ReadChoices choices()
{
    ReadChoices out;
    out.kind = core::SourceKind::Departments;
    out.encoding = QStringLiteral("Windows-1252");
    out.delimiter = ';';
    out.dayOrder = core::DayOrder::DayFirst;
    out.date = 20000;
    out.mapping = {{QStringLiteral("Benutzer"), 0, {ColumnRole::Mail, {}, core::Product::Other, {}, {}}},
        {QStringLiteral("Abteilung"), 1, *core::columnUseFromKey(u"access:confluence/guest@acme.atlassian.net")}};
    return out;
}

} // namespace

class TestReadingMemory final : public QObject
{
    Q_OBJECT
private slots:
    void headersAreTheSameInAnyCase()
    {
        ReadingMemory memory;
        memory.remember(kHeader, choices(), 20001);
        const auto *found = memory.find({QStringLiteral(" benutzer"), QStringLiteral("ABTEILUNG")});
        QVERIFY(found);
        QCOMPARE(found->chosenOn, core::Day(20001));
        QCOMPARE(found->choices.date, core::kNoDay); // of one file only
        QVERIFY(!memory.find({QStringLiteral("Abteilung"), QStringLiteral("Benutzer")}));
        QVERIFY(!memory.find({QStringLiteral("Benutzer")}));
        memory.forget(kHeader);
        QVERIFY(memory.isEmpty());
    }

    void detectionForgets()
    {
        ReadingMemory memory;
        memory.remember(kHeader, choices(), 20001);
        memory.remember(kHeader, {}, 20002);
        QVERIFY(memory.isEmpty());
        memory.remember({}, choices(), 20001); // a bare list: its cells are people
        QVERIFY(memory.isEmpty());
    }

    void theOldestIsForgotten()
    {
        ReadingMemory memory;
        for (int i = 0; i <= ReadingMemory::kMost; ++i)
            memory.remember({QString::number(i)}, choices(), 20000 + i);
        QCOMPARE(memory.readings().size(), ReadingMemory::kMost);
        QVERIFY(!memory.find({QStringLiteral("0")}));
        QVERIFY(memory.find({QStringLiteral("1")}));
    }

    void textAndBack()
    {
        ReadingMemory memory;
        memory.remember(kHeader, choices(), 20001);
        ReadChoices other;
        other.kind = core::SourceKind::Leavers;
        memory.remember({QStringLiteral("ä \"\n")}, other, 20002);
        const auto again = ReadingMemory::fromJson(memory.toJson());
        QVERIFY(again);
        QVERIFY(*again == memory);
        QVERIFY(ReadingMemory::fromJson({})->isEmpty());
    }

    void wrongTextsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("no header") << QByteArray("[{\"kind\":\"leavers\"}]");
        QTest::newRow("kind") << QByteArray("[{\"header\":[\"a\"],\"kind\":\"cats\"}]");
        QTest::newRow("delimiter") << QByteArray("[{\"header\":[\"a\"],\"delimiter\":\"ab\"}]");
        QTest::newRow("order") << QByteArray("[{\"header\":[\"a\"],\"dayOrder\":\"never\"}]");
        QTest::newRow("day") << QByteArray("[{\"header\":[\"a\"],\"chosenOn\":\"2026-13-01\"}]");
        QTest::newRow("use") << QByteArray("[{\"header\":[\"a\"],\"columns\":[{\"header\":\"a\",\"position\":0,\"use\":\"cat\"}]}]");
    }

    void wrongTextsAreRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!ReadingMemory::fromJson(json));
    }

    void everyUseHasAKey()
    {
        QStringList keys;
        for (const core::ColumnUse &use : core::columnUses()) {
            const QString key = core::columnUseKey(use);
            QVERIFY2(core::columnUseFromKey(key) == use, qPrintable(key));
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys << key;
        }
        for (int i = 0; i < static_cast<int>(core::Field::Count); ++i)
            QVERIFY(keys.contains(core::columnUseKey({ColumnRole::Field, static_cast<core::Field>(i), core::Product::Other, {}, {}})));
        for (const char *wrong : {"", "cat", "access:", "access:cat", "access:jira/cat", "access:jira@", "active:jira/guest"})
            QVERIFY2(!core::columnUseFromKey(QString::fromLatin1(wrong)), wrong);
    }
};

QTEST_GUILESS_MAIN(TestReadingMemory)
#include "tst_readingmemory.moc"
