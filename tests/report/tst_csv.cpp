// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv.h"
#include "support/madetable.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using support::MadeTable;

namespace {

/// A plain reader of RFC 4180, for the way back.
std::vector<QStringList> readBack(const QByteArray &bytes, char delimiter)
{
    std::vector<QStringList> rows;
    QStringList row;
    QByteArray cell;
    bool quoted = false;
    bool any = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes.at(i);
        if (quoted && c == '"' && i + 1 < bytes.size() && bytes.at(i + 1) == '"') {
            cell += '"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
            any = true;
        } else if (quoted) {
            cell += c;
        } else if (c == delimiter) {
            row.append(QString::fromUtf8(cell));
            cell.clear();
            any = true;
        } else if (c == '\r') {
            continue; // a bare one belongs to the line's end
        } else if (c == '\n') {
            row.append(QString::fromUtf8(cell));
            rows.push_back(row);
            row.clear();
            cell.clear();
            any = false;
        } else {
            cell += c;
            any = true;
        }
    }
    if (any)
        rows.push_back(row << QString::fromUtf8(cell));
    return rows;
}

bool wouldBeFormula(const QString &text)
{
    return !text.isEmpty() && (QStringLiteral("=+-@＝＋－＠").contains(text.front()) || text.front().unicode() < 0x20 || text.front().unicode() == 0x7f);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
}

} // namespace

class TestCsv final : public QObject
{
    Q_OBJECT

private slots:
    void anyTextSurvives()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        for (const char delimiter : {',', ';', '\t', '|'}) {
            for (const report::LineEnd end : {report::LineEnd::CrLf, report::LineEnd::Lf}) {
                report::CsvFormat format;
                format.delimiter = delimiter;
                format.lineEnd = end;
                format.byteOrderMark = false;
                format.formulas = report::Formulas::AsTheyAre;
                constexpr qint64 rows = 500;
                const auto make = [](qint64 row, int column) { return core::Cell(support::oddText(static_cast<quint32>(row * 3 + column))); };
                const MadeTable table({{QStringLiteral("a")}, {QStringLiteral("b,;\"")}, {QStringLiteral("c")}}, rows, make);
                QVERIFY(report::writeCsv(table, format, path, {report::Existing::Replaced, {}, {}}));
                const auto back = readBack(contentOf(path), delimiter);
                QCOMPARE(back.size(), std::size_t(rows + 1));
                QCOMPARE(back.front().at(1), QStringLiteral("b,;\""));
                for (qint64 row = 0; row < rows; ++row) {
                    for (int column = 0; column < 3; ++column)
                        QCOMPARE(back[static_cast<std::size_t>(row + 1)].at(column), std::get<QString>(make(row, column)));
                }
            }
        }
    }

    void noCellIsAFormula()
    {
        for (quint32 seed = 0; seed < 5000; ++seed) {
            const QString text = support::oddText(seed);
            QByteArray line;
            report::appendCsvText(line, text, {});
            const QString back = readBack(line + "\r\n", ',').front().front();
            QVERIFY2(!wouldBeFormula(back), qPrintable(back));
            QCOMPARE(back, wouldBeFormula(text) ? u'\'' + text : text);
        }
    }

    void typesAreWrittenAsSuch()
    {
        const core::Currency dollar = *core::Currency::fromCode(u"USD");
        const QList<core::Cell> cells {core::Cell(), core::Cell(qint64(-1234567)), core::Cell(QDate(2026, 1, 31)),
            core::Cell(core::Money(-350, dollar)), core::Cell(QStringLiteral("-5"))};
        const MadeTable table({{QStringLiteral("none")}, {QStringLiteral("n")}, {QStringLiteral("d")}, {QStringLiteral("m")}, {QStringLiteral("t")}}, 1,
            [&cells](qint64, int column) { return cells.at(column); });
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        report::CsvFormat format;
        QVERIFY(report::writeCsv(table, format, path));
        QCOMPARE(contentOf(path), QByteArray("\xef\xbb\xbfnone,n,d,m,t\r\n,-1234567,2026-01-31,-3.50,'-5\r\n"));
        format.byteOrderMark = false;
        format.delimiter = ';';
        format.decimalPoint = ',';
        format.lineEnd = report::LineEnd::Lf;
        QVERIFY(report::writeCsv(table, format, path, {report::Existing::Replaced, {}, {}}));
        QCOMPARE(contentOf(path), QByteArray("none;n;d;m;t\n;-1234567;2026-01-31;-3,50;'-5\n"));
        format.delimiter = ',';
        QVERIFY(report::writeCsv(table, format, path, {report::Existing::Replaced, {}, {}}));
        QCOMPARE(contentOf(path), QByteArray("none,n,d,m,t\n,-1234567,2026-01-31,\"-3,50\",'-5\n"));
    }

    void aRowOfOneEmptyCellIsARow()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.csv"));
        const MadeTable table({{QStringLiteral("a")}}, 2, [](qint64, int) { return core::Cell(); });
        QVERIFY(report::writeCsv(table, {}, path));
        QCOMPARE(contentOf(path), QByteArray("\xef\xbb\xbf" "a\r\n\"\"\r\n\"\"\r\n"));
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
