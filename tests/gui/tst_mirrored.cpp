// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/accountdelegate.h"
#include "ui/theme/draw.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyleOptionViewItem>
#include <QTest>

#include <memory>

namespace {

/// The smallest part of a picture that holds everything unlike its first pixel, so that two can be compared wherever it
/// stands.
QImage ink(const QImage &image)
{
    QRect found;
    const QRgb ground = image.pixel(0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != ground)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found.isNull() ? QImage() : image.copy(found);
}

QImage pictureOf(QWidget &widget)
{
    QImage image(widget.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    widget.render(&image);
    return image;
}

QImage buttonWith(const QString &text)
{
    const std::unique_ptr<QPushButton> button(ui::quietButton(text, nullptr));
    button->resize(300, 32);
    button->ensurePolished();
    return pictureOf(*button);
}

QImage labelWith(const QString &text, bool selectable, bool centred)
{
    ui::Label label;
    label.setWrapping(selectable);
    label.setText(text);
    if (centred) // the same part of a pixel in both directions
        label.setAlignment(Qt::AlignCenter);
    label.resize(400, 24);
    label.ensurePolished();
    return pictureOf(label);
}

QImage cellWith(const QString &text)
{
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), text);
    const ui::AccountDelegate delegate(-1);
    QImage image(300, 32, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setLayoutDirection(QApplication::layoutDirection());
    QStyleOptionViewItem option;
    option.direction = QApplication::layoutDirection();
    option.palette = QApplication::palette();
    option.rect = QRect(0, 0, 300, 40); // its line below lies outside
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

} // namespace

/// A window that goes from right to left, with texts that go from left to right: they stand at the right and keep their
/// order.
class TestMirrored : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }
    void init() { QApplication::setLayoutDirection(Qt::LeftToRight); }
    void cleanupTestCase() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void textsAreIsolatedOnlyWhereTheyGoTheOtherWay()
    {
        const QString range = QStringLiteral("1,453 to 1,503");
        const QString hebrew = QString::fromUtf8("שלום");
        QCOMPARE(ui::inOwnDirection(range), range);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(ui::inOwnDirection(range), QChar(0x2066) + range + QChar(0x2069));
        QCOMPARE(ui::inOwnDirection(ui::inOwnDirection(range)), ui::inOwnDirection(range));
        QCOMPARE(ui::inOwnDirection(hebrew), hebrew);
        QCOMPARE(ui::inOwnDirection(QString()), QString());
    }

    void textsKeepTheirOrder_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"1,453 to 1,503", "$46,090 to $47,590", "2 rows rejected",
                 "4,063 rows read. 2 of them rejected.", "20 Nov 2026", "Ctrl+,", "Import…"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void textsKeepTheirOrder()
    {
        QFETCH(const QString, text);
        const QImage button = ink(buttonWith(text));
        const QImage label = ink(labelWith(text, false, true));
        const QImage selectable = ink(labelWith(text, true, true));
        const QImage cell = ink(cellWith(text));
        QVERIFY(button.width() > 20 && label.width() > 20 && cell.width() > 20);
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(ink(buttonWith(text)).size(), button.size());
        QVERIFY(ink(buttonWith(text)) == button);
        QVERIFY(ink(labelWith(text, false, true)) == label);
        QVERIFY(ink(labelWith(text, true, true)) == selectable);
        QVERIFY(ink(cellWith(text)) == cell);
    }

    void labelsStandAtTheRight()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        for (const bool selectable : {false, true}) {
            const QImage image = labelWith(QStringLiteral("Why seats came and went"), selectable, false);
            QVERIFY(ink(image.copy(0, 0, 150, 24)).isNull());
            QVERIFY(!ink(image.copy(300, 0, 100, 24)).isNull());
        }
    }
};

QTEST_MAIN(TestMirrored)
#include "tst_mirrored.moc"
