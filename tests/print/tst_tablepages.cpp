// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paper.h"
#include "support/madetable.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <set>

using print::TablePages;
using support::MadeTable;

namespace {

/// Counts which cells were asked for words: that is what stands on paper.
class WatchedTable final : public core::Table
{
public:
    WatchedTable(int columns, qint64 rows, int letters)
        : m_rows(rows)
        , m_letters(letters)
    {
        for (int i = 0; i < columns; ++i)
            m_columns.push_back({QStringLiteral("Column %1").arg(i), letters, i == 1});
    }
    const std::vector<core::TableColumn> &columns() const override { return m_columns; }
    qint64 rowCount() const override { return m_rows; }
    core::Cell cell(qint64 row, int column) const override { return text(row, column); }
    QString text(qint64 row, int column) const override
    {
        asked.insert({row, column});
        return QStringLiteral("%1/%2 ").arg(row).arg(column).leftJustified(m_letters, u'x');
    }

    mutable std::set<std::pair<qint64, int>> asked;

private:
    std::vector<core::TableColumn> m_columns;
    qint64 m_rows;
    int m_letters;
};

QPageLayout across()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(34, 34, 34, 34)};
}

print::Heading heading()
{
    return {QStringLiteral("Accounts of Acme"), QStringLiteral("As of 21 Nov 2026"), {QStringLiteral("All 100 accounts"), QStringLiteral("5 billable")}, QStringLiteral("Rule set")};
}

QImage drawn(const TablePages &pages, int page)
{
    const QSizeF paper = pages.page().fullRect(QPageLayout::Point).size();
    QImage image(paper.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.draw(painter, page);
    return image;
}

/// Rows of pixels at the paper's edges, within the margins, that are not white.
bool marginsAreEmpty(const QImage &image, int margin)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool inside = x >= margin && y >= margin && x < image.width() - margin && y < image.height() - margin;
            if (!inside && image.pixel(x, y) != 0xffffffff)
                return false;
        }
    }
    return true;
}

} // namespace

class TestTablePages final : public QObject
{
    Q_OBJECT

private slots:
    void everyCellIsOnOnePage_data()
    {
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("letters");
        QTest::addColumn<qint64>("rows");
        QTest::newRow("fits") << 4 << 12 << qint64(250);
        QTest::newRow("set smaller") << 8 << 18 << qint64(250);
        QTest::newRow("goes on beside") << 25 << 20 << qint64(90);
        QTest::newRow("one") << 1 << 5 << qint64(1);
        QTest::newRow("none") << 3 << 5 << qint64(0);
        QTest::newRow("exactly wide texts") << 3 << 300 << qint64(60);
    }
    void everyCellIsOnOnePage()
    {
        QFETCH(int, columns);
        QFETCH(int, letters);
        QFETCH(qint64, rows);
        const auto table = std::make_shared<WatchedTable>(columns, rows, letters);
        const TablePages pages(table, heading(), across(), QGuiApplication::font());
        QVERIFY(pages.scale() >= TablePages::kLeastScale && pages.scale() <= 1);
        std::set<std::pair<qint64, int>> seen;
        for (int page = 0; page < pages.pageCount(); ++page) {
            table->asked.clear();
            const QImage image = drawn(pages, page);
            QVERIFY(marginsAreEmpty(image, 30));
            for (const auto &cell : table->asked)
                QVERIFY2(seen.insert(cell).second || cell.second == 0, "a cell twice, and not of the first column");
        }
        QCOMPARE(seen.size(), static_cast<std::size_t>(columns * rows));
        QVERIFY(pages.pageCount() >= 1);
    }

    void manyColumnsGoOnBeside()
    {
        const auto table = std::make_shared<WatchedTable>(25, 90, 20);
        const TablePages pages(table, heading(), across(), QGuiApplication::font());
        QVERIFY(pages.across() > 1);
        QCOMPARE(pages.scale(), TablePages::kLeastScale);
        QCOMPARE(pages.pageCount() % pages.across(), 0);
        table->asked.clear();
        drawn(pages, 1);
        QVERIFY(table->asked.count({0, 0}) == 1); // the first column stands on it again
    }

    void rightToLeftBeginsAtTheRight()
    {
        const auto table = std::make_shared<WatchedTable>(2, 3, 6);
        const TablePages ltr(table, {}, across(), QGuiApplication::font());
        const TablePages rtl(table, {}, across(), QGuiApplication::font(), Qt::RightToLeft);
        const auto inked = [](const QImage &image, int from, int to) {
            int count = 0;
            for (int y = 0; y < image.height() / 2; ++y) {
                for (int x = from; x < to; ++x)
                    count += image.pixel(x, y) != 0xffffffff;
            }
            return count;
        };
        const QImage left = drawn(ltr, 0);
        const QImage right = drawn(rtl, 0);
        QVERIFY(inked(left, 0, left.width() / 2) > inked(left, left.width() / 2, left.width()));
        QVERIFY(inked(right, 0, right.width() / 2) < inked(right, right.width() / 2, right.width()));
    }

    void pdfHasEveryPage()
    {
        const auto table = std::make_shared<WatchedTable>(5, 400, 12);
        const TablePages pages(table, heading(), across(), QGuiApplication::font());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        qint64 last = -1;
        QVERIFY(print::writePdf(buffer, pages, [&last](const core::Progress &progress) {
            QVERIFY(progress.done > last);
            last = progress.done;
        }));
        QCOMPARE(buffer.data().count("/Type /Page\n"), pages.pageCount());
        QCOMPARE(last, pages.pageCount() - 1);
        QVERIFY(buffer.data().contains("/MediaBox [0 0 842"));
    }

    void stops()
    {
        const auto table = std::make_shared<WatchedTable>(5, 4000, 12);
        const TablePages pages(table, heading(), across(), QGuiApplication::font());
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        std::stop_source stop;
        const auto done = print::writePdf(buffer, pages, [&stop](const core::Progress &progress) {
            if (progress.done > 2)
                stop.request_stop();
        }, stop.get_token());
        QVERIFY(!done);
        QCOMPARE(done.error().code, core::ErrorCode::Cancelled);
    }
};

QTEST_MAIN(TestTablePages)
#include "tst_tablepages.moc"
