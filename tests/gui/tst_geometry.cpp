// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/labelplaces.h"
#include "charts/ticks.h"
#include "ui/changes/changetable.h"
#include "ui/overview/reasonbar.h"
#include "ui/widgets/copytable.h"

#include <QHeaderView>
#include <QMimeData>
#include <QRandomGenerator>
#include <QStandardItemModel>
#include <QTest>

#include <limits>
#include <memory>
#include <numeric>

class TestGeometry : public QObject
{
    Q_OBJECT

private slots:
    void ticksAreRoundAndReachTheEnd()
    {
        QCOMPARE(charts::niceTicks(17500, 5).step, 5000);
        QCOMPARE(charts::niceTicks(1000, 4).step, 250);
        QCOMPARE(charts::niceTicks(7, 5).step, 2);
        QCOMPARE(charts::niceTicks(0, 5).step, 1);
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            const qint64 maximum = qint64(random.generate64() >> random.bounded(1, 63));
            const int most = random.bounded(1, 9);
            const charts::Ticks ticks = charts::niceTicks(maximum, most);
            QVERIFY(ticks.count >= 1 && ticks.count <= most);
            if (maximum < std::numeric_limits<qint64>::max() / 100) {
                QVERIFY(ticks.end() >= maximum);
                QVERIFY(maximum <= 0 || ticks.step * (ticks.count - 1) < maximum);
            }
        }
    }

    void widthsAddUpAndNothingVanishes()
    {
        QRandomGenerator random(3);
        for (int i = 0; i < 2000; ++i) {
            QList<qint64> weights;
            const int parts = random.bounded(1, 10);
            for (int p = 0; p < parts; ++p)
                weights.append(1 + (random.generate64() >> random.bounded(2, 62)));
            const int total = random.bounded(300, 2000);
            const QList<int> widths = ui::segmentWidths(weights, total, 28);
            QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0), total);
            for (const int width : widths)
                QVERIFY(width >= 28);
        }
        QCOMPARE(ui::segmentWidths({200, 300}, 1000, 28), (QList<int> {400, 600}));
        QCOMPARE(ui::segmentWidths({0, 0}, 1000, 28), (QList<int> {0, 0}));
        QCOMPARE(ui::segmentWidths({}, 1000, 28), QList<int> {});
    }

    void labelsKeepApartAndInside()
    {
        const QRectF area(0, 0, 400, 200);
        const QPolygonF line({{0, 200}, {400, 0}});
        QList<QRectF> taken;
        for (int i = 0; i < 4; ++i) {
            const QRectF place = charts::labelPlace({200.0 + i, 100.0 - i / 2.0}, {110, 18}, area, {line}, taken);
            QVERIFY(area.contains(place));
            for (const QRectF &other : taken)
                QVERIFY(!other.intersects(place));
            taken.append(place);
        }
    }

    void labelsKeepTheSideThatTheyAreGiven()
    {
        for (const int width : {300, 400, 900}) {
            const QPolygonF line({{0, 200}, {qreal(width), 0}});
            const QPointF at(width * 0.5, 100);
            const QSizeF size(110, 18);
            const QRectF area(0, 0, width, 200);
            const QRectF left = charts::labelPlace(at, size, area, {line}, {}, charts::Side::Left);
            const QRectF right = charts::labelPlace(at, size, area, {line}, {left}, charts::Side::Right);
            QVERIFY(left.right() < at.x());
            QVERIFY(right.left() > at.x());
        }
    }

    void columnsFitTheWindow()
    {
        QStandardItemModel model(8, 4);
        model.setHorizontalHeaderLabels({QStringLiteral("Account"), QStringLiteral("Kostenpflichtig"),
            QStringLiteral("Why"), QStringLiteral("Name")});
        for (int row = 0; row < 8; ++row) {
            model.setData(
                model.index(row, 0), QStringLiteral("marichka.bondarenko.the.longest@acme-of-many-letters.example"));
            model.setData(model.index(row, 1), 7);
            model.setData(model.index(row, 2), QStringLiteral("New account with Jira Service Management and more"));
            model.setData(model.index(row, 3), QStringLiteral("Marichka Bondarenko"));
        }
        using enum ui::ChangeTable::Cut;
        QWidget window;
        window.resize(2100, 500);
        auto *made = new ui::ChangeTable(&model, -1, -1, &window);
        ui::ChangeTable &table = *made;
        table.setColumns({{0, 20, Middle}, {1, 0, Never}, {2, 10, Right}, {3, 12, LeftOut}});
        window.show();
        const auto used = [&table] { return table.horizontalHeader()->length(); };
        const int title = table.fontMetrics().horizontalAdvance(QStringLiteral("Kostenpflichtig"));
        for (const int width : {2000, 700, 560}) {
            table.resize(width, 400);
            QVERIFY2(used() <= table.viewport()->width(), qPrintable(QString::number(width)));
            QVERIFY(table.columnWidth(1) >= title);
        }
        table.resize(2000, 400);
        QVERIFY(!table.isColumnHidden(3));
        table.resize(320, 400);
        QVERIFY(table.isColumnHidden(3));
        QVERIFY(table.columnWidth(0) >= 20 * table.fontMetrics().averageCharWidth());
        // Five rows, whatever is around.
        QVERIFY(table.minimumHeight() >= 5 * table.rowHeight(0) + table.horizontalHeader()->height());
    }

    void cellsAreCopiedFlatAndEscaped()
    {
        QStandardItemModel model(2, 2);
        model.setHorizontalHeaderLabels({QStringLiteral("A<B"), QStringLiteral("C")});
        model.setData(model.index(0, 0), QStringLiteral("one\ttwo\nthree"));
        model.setData(model.index(1, 1), QStringLiteral("<script>"));
        const std::unique_ptr<QMimeData> data(ui::tableMimeData(model, {0, 1}, {1, 0}));
        QCOMPARE(data->text(), QStringLiteral("C\tA<B\n\tone two three\n<script>\t\n"));
        QVERIFY(data->html().contains(QStringLiteral("A&lt;B")));
        QVERIFY(!data->html().contains(QStringLiteral("<script>")));
    }
};

QTEST_MAIN(TestGeometry)
#include "tst_geometry.moc"
