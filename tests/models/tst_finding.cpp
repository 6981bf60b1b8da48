// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/commandmatch.h"
#include "models/helptexts.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace models;

namespace {

HelpTexts shippedPages()
{
    QList<HelpPage> pages;
    const QDir folder(QStringLiteral(SOURCE_ROOT "/resources/help/en"));
    for (const QString &name : folder.entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a page of the help is missing");
        const QString text = QString::fromUtf8(file.readAll());
        pages.append({name.section(u'-', 1).chopped(3), text.section(u'\n', 0, 0).mid(2), text});
    }
    return HelpTexts(pages);
}

} // namespace

class TestFinding : public QObject
{
    Q_OBJECT

private slots:
    void commands()
    {
        const QStringList texts {QStringLiteral("Import File"), QStringLiteral("Import Report File"), QStringLiteral("Keyboard Shortcuts Help"),
            QStringLiteral("Settings View"), QStringLiteral("Überblick View")};
        QCOMPARE(bestMatches(QString(), texts, {3, 1}), (QList<int> {3, 1, 0, 2, 4}));
        QCOMPARE(bestMatches(QStringLiteral("imp"), texts, {}), (QList<int> {0, 1}));
        QCOMPARE(bestMatches(QStringLiteral("imp"), texts, {1}), (QList<int> {1, 0}));
        QCOMPARE(bestMatches(QStringLiteral("rep imp"), texts, {}), QList<int> {1});
        QCOMPARE(bestMatches(QStringLiteral("ks"), texts, {}), QList<int> {2});
        QCOMPARE(bestMatches(QStringLiteral("UBER"), texts, {}), QList<int> {4});
        QCOMPARE(bestMatches(QStringLiteral("xyz"), texts, {0}), QList<int>());
        QVERIFY(*matchScore(QStringLiteral("sett"), texts[3]) > *matchScore(QStringLiteral("tting"), texts[3]));
    }

    /// Every page says where its facts come from; links between pages lead somewhere; the six options and every page of the window are there.
    void helpIsWhole()
    {
        const HelpTexts help = shippedPages();
        for (const char *id : {"start", "overview", "accounts", "search", "report", "settings", "option-1", "option-2", "option-3", "option-4", "option-5", "option-6"})
            QVERIFY2(help.indexOf(QString::fromLatin1(id)) >= 0, id);
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)]*)\\)"));
        for (const HelpPage &page : help.pages()) {
            QVERIFY2(page.markdown.startsWith(QStringLiteral("# ")), qPrintable(page.id));
            QVERIFY2(page.markdown.contains(QStringLiteral("## Where this comes from")), qPrintable(page.id));
            for (auto i = link.globalMatch(page.markdown); i.hasNext();) {
                const QString address = i.next().captured(1);
                if (address.startsWith(QStringLiteral("page:")))
                    QVERIFY2(help.indexOf(address.mid(5)) >= 0, qPrintable(address));
                else
                    QVERIFY2(address.startsWith(QStringLiteral("https://")), qPrintable(address));
            }
        }
    }

    void helpIsSearched()
    {
        const HelpTexts help = shippedPages();
        const auto hits = help.search(QStringLiteral("non-billable policy"));
        QVERIFY(!hits.isEmpty());
        QCOMPARE(help.pages()[hits.first().page].id, QStringLiteral("option-2"));
        QVERIFY(help.search(QString()).isEmpty());
        QVERIFY(help.search(QStringLiteral("zzzz")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFinding)
#include "tst_finding.moc"
