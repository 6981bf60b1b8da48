// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/xlsx.h"
#include "sheetreader.h"
#include "support/madetable.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

using sheets::SheetCell;
using support::MadeTable;

namespace {

const QString kSheet = QStringLiteral("xl/worksheets/sheet1.xml");
const QString kAbout = QStringLiteral("xl/worksheets/sheet2.xml");

report::XlsxFormat format()
{
    report::XlsxFormat format;
    format.sheet = QStringLiteral("Accounts");
    format.aboutSheet = QStringLiteral("About");
    format.about = {{QStringLiteral("File"), core::Cell(QStringLiteral("managed.csv"))}, {QStringLiteral("Accounts"), core::Cell(qint64(10000))},
        {QStringLiteral("Exported"), core::Cell(QDate(2026, 11, 21))}};
    format.title = QStringLiteral("Accounts of Acme & Sons");
    format.author = QStringLiteral("Leanseat");
    format.comments = QStringLiteral("from managed.csv");
    format.created = core::dayFromCivil(2026, 11, 21);
    return format;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
}

} // namespace

class TestXlsx final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        // nothing temporary stays behind
        const QStringList left = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : left)
            QVERIFY2(!name.startsWith(u'.'), qPrintable(name));
        m_folder.reset();
    }

    void typesAreWrittenAsSuch()
    {
        const core::Currency yen = *core::Currency::fromCode(u"JPY");
        const QList<core::Cell> row {core::Cell(QStringLiteral("=1+1")), core::Cell(qint64(1234567)), core::Cell(QDate(2024, 2, 29)),
            core::Cell(core::Money(3599, {})), core::Cell(core::Money(4200, yen)), core::Cell(), core::Cell(QDate(1899, 5, 1)), core::Cell((qint64(1) << 53) + 1)};
        std::vector<core::TableColumn> columns;
        for (int i = 0; i < row.size(); ++i)
            columns.push_back({QStringLiteral("Column %1").arg(i), 14, false});
        const MadeTable table(columns, 1, [&row](qint64, int column) { return row.at(column); });
        const auto written = report::writeXlsx(table, format(), path());
        QVERIFY(written);
        QCOMPARE(written->rows, 1);
        QCOMPARE(written->bytes, QFileInfo(path()).size());

        const auto parts = sheets::unpacked(path());
        const auto cells = sheets::cells(parts.value(kSheet));
        QCOMPARE(cells.value(QStringLiteral("A1")).value, QStringLiteral("Column 0"));
        QVERIFY(cells.value(QStringLiteral("A1")).style > 0); // bold
        QCOMPARE(cells.value(QStringLiteral("A2")).type, QStringLiteral("inlineStr")); // a text, no formula
        QCOMPARE(cells.value(QStringLiteral("A2")).value, QStringLiteral("=1+1"));
        QCOMPARE(cells.value(QStringLiteral("B2")).value.toDouble(), 1234567.0);
        QCOMPARE(cells.value(QStringLiteral("C2")).value.toDouble(), 45351.0); // 29 Feb 2024, by the format's own table of examples
        QCOMPARE(cells.value(QStringLiteral("D2")).value, QStringLiteral("35.99"));
        QCOMPARE(cells.value(QStringLiteral("E2")).value, QStringLiteral("4200"));
        QVERIFY(!cells.contains(QStringLiteral("F2")));
        QCOMPARE(cells.value(QStringLiteral("G2")).value, QStringLiteral("1899-05-01"));
        QCOMPARE(cells.value(QStringLiteral("H2")).value, QStringLiteral("9007199254740993"));

        const QByteArray styles = parts.value(QStringLiteral("xl/styles.xml"));
        QVERIFY(styles.contains("yyyy-mm-dd"));
        QVERIFY(styles.contains("[$USD] #,##0.00"));
        QVERIFY(styles.contains("[$JPY] #,##0&quot;") || styles.contains("[$JPY] #,##0\""));
        const QByteArray sheet = parts.value(kSheet);
        QVERIFY(sheet.contains("state=\"frozen\""));
        QVERIFY(sheet.contains("<autoFilter ref=\"A1:H2\"/>"));

        const auto about = sheets::cells(parts.value(kAbout), sharedOf(parts));
        QCOMPARE(about.value(QStringLiteral("B1")).value, QStringLiteral("managed.csv"));
        QCOMPARE(about.value(QStringLiteral("B2")).value, QStringLiteral("10000"));
        QVERIFY(parts.value(QStringLiteral("xl/workbook.xml")).contains("name=\"Accounts\""));
        const QByteArray core = parts.value(QStringLiteral("docProps/core.xml"));
        QVERIFY(core.contains("Accounts of Acme &amp; Sons"));
        QVERIFY(core.contains("2026-11-21T00:00:00Z"));
    }

    void anyTextSurvives()
    {
        constexpr qint64 rows = 600;
        const auto make = [](qint64 row, int column) { return core::Cell(support::oddText(static_cast<quint32>(row * 2 + column))); };
        const MadeTable table({{QStringLiteral("a")}, {QStringLiteral("b")}}, rows, make);
        QVERIFY(report::writeXlsx(table, format(), path()));
        const auto cells = sheets::cells(sheets::unpacked(path()).value(kSheet));
        for (qint64 row = 0; row < rows; ++row) {
            for (int column = 0; column < 2; ++column) {
                const QString place = QString(QChar(u'A' + column)) + QString::number(row + 2);
                QCOMPARE(sheets::unescaped(cells.value(place).value), std::get<QString>(make(row, column)));
            }
        }
    }

    void whatXmlCannotHoldIsReplaced()
    {
        QString lone = QStringLiteral("a?b");
        lone[1] = QChar(0xd801);
        QCOMPARE(report::sheetText(lone), QStringLiteral("a\uFFFDb").toUtf8());
        QCOMPARE(report::sheetText(QString(QChar(0xffff))), QStringLiteral("\uFFFD").toUtf8());
        QCOMPARE(report::sheetText(QString(QChar(0))), QByteArray("_x0000_"));
    }

    void theSameInputGivesTheSameBytes()
    {
        const MadeTable table({{QStringLiteral("a")}}, 100, [](qint64 row, int) { return core::Cell(row); });
        QVERIFY(report::writeXlsx(table, format(), path()));
        const QByteArray first = contentOf(path());
        // Archives know every other second.
        const qint64 begun = QDateTime::currentSecsSinceEpoch() / 2;
        QVERIFY(QTest::qWaitFor([begun] { return QDateTime::currentSecsSinceEpoch() / 2 != begun; }));
        QVERIFY(report::writeXlsx(table, format(), path(), {report::Existing::Replaced, {}, {}}));
        QVERIFY(contentOf(path()) == first);
    }

    void longTextsAreCutAndCounted()
    {
        QString text(report::kMaxSheetText + 5, u'x');
        text[static_cast<int>(report::kMaxSheetText) - 1] = QChar(0xd83d); // a pair across the edge goes as a whole
        text[static_cast<int>(report::kMaxSheetText)] = QChar(0xde00);
        const MadeTable table({{QStringLiteral("a")}}, 2, [&text](qint64 row, int) { return core::Cell(row == 0 ? text : QStringLiteral("short")); });
        const auto written = report::writeXlsx(table, format(), path());
        QVERIFY(written);
        QCOMPARE(written->cutTexts, 1);
        QCOMPARE(sheets::cells(sheets::unpacked(path()).value(kSheet)).value(QStringLiteral("A2")).value.size(), report::kMaxSheetText - 1);
    }

    void tooManyRowsAreRefusedAtOnce()
    {
        const MadeTable table({{QStringLiteral("a")}}, report::kMaxSheetRows + 1, [](qint64, int) { return core::Cell(); });
        const auto written = report::writeXlsx(table, format(), path());
        QVERIFY(!written);
        QCOMPARE(written.error().code, core::ErrorCode::OutputNotWritable);
        QCOMPARE(written.error().detail, QStringLiteral("1048575"));
        QVERIFY(!QFile::exists(path()));
    }

    void namesOfSheets()
    {
        QCOMPARE(report::sheetName(QStringLiteral("a/b[c]:*?\\d")), QStringLiteral("a b c     d"));
        QCOMPARE(report::sheetName(QStringLiteral("'Q'")), QStringLiteral("Q"));
        QCOMPARE(report::sheetName(QString(40, u'x')).size(), 31);
        QCOMPARE(report::sheetName(QString()), QStringLiteral("1"));
    }

    void noDescriptorsAreLeft()
    {
        const MadeTable table({{QStringLiteral("a")}}, 5000, [](qint64 row, int) { return core::Cell(row); });
        const auto open = [] { return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::NoDotAndDotDot | QDir::System | QDir::Files).size(); };
        QVERIFY(report::writeXlsx(table, format(), path()));
        const auto before = open();
        for (int i = 0; i < 5; ++i) {
            std::stop_source stop;
            report::Writing writing {report::Existing::Replaced, [&stop](const core::Progress &) { stop.request_stop(); }, stop.get_token()};
            const auto written = report::writeXlsx(table, format(), path(), writing);
            QVERIFY(!written);
            QCOMPARE(written.error().code, core::ErrorCode::Cancelled);
        }
        QCOMPARE(open(), before);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a.xlsx")); }
    static QStringList sharedOf(const QHash<QString, QByteArray> &parts)
    {
        QStringList texts;
        QXmlStreamReader xml(parts.value(QStringLiteral("xl/sharedStrings.xml")));
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("t"))
                texts.append(xml.readElementText());
        }
        return texts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
