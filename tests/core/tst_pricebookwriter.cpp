// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pricebookwriter.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace core;

namespace {

void roundTrip(const PriceBook &book)
{
    const QByteArray json = priceBookJson(book);
    const auto back = parsePriceBook(json, QStringLiteral("book"));
    QVERIFY2(back, qPrintable(QString::fromUtf8(json) + (back ? QString() : back.error().subject + back.error().detail)));
    QVERIFY2(book == *back, json.constData());
}

} // namespace

class TestPriceBookWriter : public QObject
{
    Q_OBJECT

private slots:
    void shippedBooks()
    {
        const QDir folder(QStringLiteral(SOURCE_ROOT "/resources/prices"));
        const QStringList names = folder.entryList({QStringLiteral("*.json")});
        QVERIFY(names.size() >= 2);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto book = parsePriceBook(file.readAll(), name);
            QVERIFY(book);
            roundTrip(*book);
        }
    }

    void anyBook()
    {
        QRandomGenerator random(3);
        const QString signs = QStringLiteral("aZ9 \"\\/\n\t\u0001é€,{}[]");
        const auto text = [&]() -> QString {
            QString out(u'x');
            for (int i = random.bounded(20); i > 0; --i)
                out += signs[random.bounded(int(signs.size()))];
            return out + u'x';
        };
        for (int i = 0; i < 2000; ++i) {
            PriceBook book;
            book.id = text();
            book.title = text();
            book.source = text();
            book.date = random.bounded(2) ? Day(random.bounded(30'000)) : kNoDay;
            const QString codes[] {QStringLiteral("USD"), QStringLiteral("JPY"), QStringLiteral("KWD")};
            book.currency = *Currency::fromCode(codes[random.bounded(3)]);
            book.minimumUsers = random.bounded(100);
            book.monthsPerYear = 1 + random.bounded(12);
            book.discountBasisPoints = random.bounded(10'001);
            book.guardIncluded = random.bounded(8) == 0;
            book.isPremium = random.bounded(4) == 0;
            qint64 users = 0;
            const int tiers = random.bounded(book.guardIncluded ? 0 : 1, 5);
            for (int tier = 0; tier < tiers; ++tier) {
                users += 1 + random.bounded(1000);
                const bool isOpen = tier + 1 == tiers && random.bounded(2);
                book.tiers.push_back({isOpen ? 0 : users, qint64(random.generate64() % 1'000'000'000'000)});
            }
            qint64 price = 0;
            users = 0;
            for (int step = random.bounded(4); step > 0; --step) {
                users += 1 + random.bounded(1000);
                price += random.bounded(1'000'000);
                book.annualSteps.push_back({users, Money(price, book.currency)});
            }
            for (int figure = random.bounded(3); figure > 0; --figure)
                book.testFigures.push_back({random.bounded(5000), Money(random.bounded(1'000'000), book.currency), bool(random.bounded(2))});
            roundTrip(book);
        }
    }
};

QTEST_GUILESS_MAIN(TestPriceBookWriter)
#include "tst_pricebookwriter.moc"
