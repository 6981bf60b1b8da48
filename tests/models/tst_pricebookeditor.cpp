// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pricebookeditor.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace models;
using Field = PriceBookEditor::FieldName;

namespace {

core::PriceBook shipped(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/resources/prices/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("a book is missing");
    return *core::parsePriceBook(file.readAll(), name);
}

void type(CellTable *table, int row, int column, const QString &text)
{
    QVERIFY(table->setData(table->index(row, column), text));
}

} // namespace

class TestPriceBookEditor : public QObject
{
    Q_OBJECT

private slots:
    void aBookComesBackAsItWas()
    {
        for (const QString &locale : {QStringLiteral("en_US"), QStringLiteral("de_DE"), QStringLiteral("fr_FR"), QStringLiteral("de_CH")}) {
            PriceBookEditor editor(Wording {QLocale(locale), {}});
            for (const QString &name : {QStringLiteral("article"), QStringLiteral("guard-2018")}) {
                core::PriceBook book = shipped(name);
                book.annualSteps = {{1000, core::Money(123'456, book.currency)}, {20000, core::Money(223'456, book.currency)}};
                book.discountBasisPoints = 750;
                book.tiers[0].microPrice += 1;
                editor.setBook(book);
                QCOMPARE(editor.firstProblem(), QString());
                QVERIFY(editor.book());
                QVERIFY2(*editor.book() == book, qPrintable(locale + name));
            }
        }
    }

    void figuresAreHeldAgainstTheBook()
    {
        PriceBookEditor editor(Wording {});
        const QAbstractItemModelTester tester(editor.figures(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester tiersTester(editor.tiers(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        editor.setBook(shipped(QStringLiteral("article")));
        QCOMPARE(editor.figuresText(), QStringLiteral("2 of 2 known figures match."));
        QSignalSpy edited(&editor, &PriceBookEditor::bookEdited);
        type(editor.tiers(), 1, PriceBookEditor::TierPrice, QStringLiteral("3.50"));
        QCOMPARE(edited.size(), 1);
        QCOMPARE(editor.figuresText(), QStringLiteral("1 of 2 known figures match."));
        QCOMPARE(editor.figures()->rows()[1][PriceBookEditor::FigureComputed], QStringLiteral("$18,750.00"));
        QVERIFY(editor.figures()->rows()[1][PriceBookEditor::FigureVerdict].contains(QStringLiteral("+$1,250")));
        type(editor.figures(), 2, PriceBookEditor::FigureUsers, QStringLiteral("250"));
        QVERIFY2(editor.firstProblem().contains(QStringLiteral("Known figures, row 3, Known price")), qPrintable(editor.firstProblem()));
        type(editor.figures(), 2, PriceBookEditor::FigurePrice, QStringLiteral("10,000"));
        QCOMPARE(editor.figuresText(), QStringLiteral("2 of 3 known figures match."));
        type(editor.figures(), 2, PriceBookEditor::FigurePeriod, QStringLiteral("month"));
        QCOMPARE(editor.figuresText(), QStringLiteral("1 of 3 known figures match."));
        QVERIFY(editor.book()->testFigures[2].isMonth);
        QVERIFY(!editor.curve().isEmpty());
        QCOMPARE(editor.curve().marks.size(), 2);
    }

    void whatIsWrongIsNamedByItsCell_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        const auto row = [](int r, int column, const char *text, const char *problem) {
            QTest::addRow("%d %d %s", r, column, text) << r << column << QString::fromUtf8(text) << QString::fromUtf8(problem);
        };
        row(0, PriceBookEditor::TierPrice, "four", "Tiers, row 1, Price a month: Type a price such as 3.85.");
        row(0, PriceBookEditor::TierPrice, "-4", "Tiers, row 1, Price a month: A price is not negative.");
        row(0, PriceBookEditor::TierPrice, "", "Tiers, row 1, Price a month: Type a price such as 3.85.");
        row(0, PriceBookEditor::UpToUser, "", "Tiers, row 1, Up to user: Only the last tier may be left open.");
        row(1, PriceBookEditor::UpToUser, "200", "Tiers, row 2, Up to user: It has to be 251 or more: rows ascend.");
        row(1, PriceBookEditor::UpToUser, "2.5", "Tiers, row 2, Up to user: Type a whole number of users.");
        row(1, PriceBookEditor::FromUser, "300", "Tiers, row 2, From user: This tier begins at user 251, behind the one before.");
    }
    void whatIsWrongIsNamedByItsCell()
    {
        QFETCH(int, row);
        QFETCH(int, column);
        QFETCH(QString, text);
        QFETCH(QString, problem);
        PriceBookEditor editor(Wording {});
        editor.setBook(shipped(QStringLiteral("article")));
        QSignalSpy edited(&editor, &PriceBookEditor::bookEdited);
        type(editor.tiers(), row, column, text);
        QCOMPARE(editor.firstProblem(), problem);
        QVERIFY(!editor.tiers()->problem(row, column).isEmpty());
        QVERIFY(!editor.book());
        QVERIFY(edited.isEmpty());
    }

    void fieldsAreChecked()
    {
        PriceBookEditor editor(Wording {});
        editor.setBook(shipped(QStringLiteral("article")));
        const std::pair<Field, const char *> wrong[] {{Field::Title, " "}, {Field::Source, ""}, {Field::Date, "2026-02-30"}, {Field::Currency, "XXY"},
            {Field::MinimumUsers, "-1"}, {Field::MonthsPerYear, "13"}, {Field::Discount, "101"}, {Field::Discount, "1.234"}};
        for (const auto &[field, text] : wrong) {
            const QString before = editor.text(field);
            editor.setText(field, QString::fromLatin1(text));
            QVERIFY2(!editor.problem(field).isEmpty(), text);
            QVERIFY(!editor.book());
            editor.setText(field, before);
            QVERIFY2(editor.book(), text);
        }
        editor.setText(Field::Discount, QStringLiteral("7.5"));
        QCOMPARE(editor.book()->discountBasisPoints, 750);
        editor.setText(Field::Date, QStringLiteral("2026-11-24"));
        QCOMPARE(core::toDate(editor.book()->date), QDate(2026, 11, 24));
    }

    void rowsGoAndCome()
    {
        PriceBookEditor editor(Wording {});
        editor.setBook(shipped(QStringLiteral("article")));
        editor.tiers()->removeRows({1});
        QCOMPARE(editor.book()->tiers.size(), 1U);
        editor.tiers()->removeRows({0, 1});
        QVERIFY(!editor.book());
        editor.setGuardIncluded(true);
        QVERIFY(editor.book());
        QCOMPARE(core::PriceBook(*editor.book()).guardIncluded, true);
    }

    void copiesHaveAnIdOfTheirOwn()
    {
        const core::PriceBook book = shipped(QStringLiteral("article"));
        const core::PriceBook copy = duplicateOf(book, {QStringLiteral("article"), QStringLiteral("own-1")});
        QCOMPARE(copy.id, QStringLiteral("own-2"));
        QCOMPARE(copy.tiers, book.tiers);
    }
};

QTEST_GUILESS_MAIN(TestPriceBookEditor)
#include "tst_pricebookeditor.moc"
