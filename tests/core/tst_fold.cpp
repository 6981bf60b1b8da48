// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fold.h"

#include <QString>
#include <QTest>

#include <random>

using namespace core;

class FoldTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyAsciiByteAtEveryPlace();
    void everyCharacterAsUnicodeSays();
    void bytesThatAreNoText();
    void twiceIsOnce();
    void stays();
};

void FoldTest::everyAsciiByteAtEveryPlace()
{
    for (std::size_t size = 1; size <= 40; ++size) {
        for (int c = 0; c < 128; ++c) {
            const std::string text(size, static_cast<char>(c));
            const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : static_cast<char>(c);
            QCOMPARE(folded(text), std::string(size, lower));
        }
    }
}

void FoldTest::everyCharacterAsUnicodeSays()
{
    for (char32_t c = 0x80; c < 0x110000; ++c) {
        if (c >= 0xD800 && c < 0xE000)
            continue;
        const std::string text = QString::fromUcs4(&c, 1).toUtf8().toStdString();
        const char32_t simple = QChar::toCaseFolded(c);
        // ICU may be newer than Qt's tables; for the scripts that both know they agree.
        if (c >= 0x500 && simple == c)
            continue;
        const std::string expected = QString::fromUcs4(&simple, 1).toUtf8().toStdString();
        if (folded(text) != expected)
            QCOMPARE(QStringLiteral("U+%1 %2").arg(uint(c), 0, 16).arg(QString::fromStdString(folded(text))),
                QStringLiteral("U+%1 %2").arg(uint(c), 0, 16).arg(QString::fromStdString(expected)));
    }
}

void FoldTest::bytesThatAreNoText()
{
    for (const std::string text : {"\xFF", "\xC3", "\xE2\x82", "\xF0\x9F\x98", "\x80\x80", "a\xC0\x80z", "\xED\xA0"})
        QCOMPARE(folded(text), text);
    QCOMPARE(folded("A\xFFZ"), std::string("a\xFFz"));
    QCOMPARE(folded("\xC3\x84\xFF\xC3"), std::string("\xC3\xA4\xFF\xC3"));
    QCOMPARE(folded(std::string_view("A\0B", 3)), std::string("a\0b", 3));
}

void FoldTest::twiceIsOnce()
{
    std::mt19937 random(2);
    for (int i = 0; i < 20000; ++i) {
        std::string text;
        for (unsigned n = random() % 30; n > 0; --n) {
            if (random() % 3 == 0)
                text += static_cast<char>(random() % 256);
            else
                text += QString(QChar(static_cast<char16_t>(random() % 0xD800))).toUtf8().toStdString();
        }
        const std::string once = folded(text);
        QVERIFY(once.size() <= 3 * text.size());
        QCOMPARE(folded(once), once);
    }
}

void FoldTest::stays()
{
    // foldInto() may write behind its result, but not more than 15 bytes.
    std::string text = "ÄPFEL@Example.COM";
    const std::size_t size = text.size();
    text.resize(size + 16);
    std::string out(3 * size + 16, '#');
    const char *end = foldInto(text.data(), size, out.data());
    QCOMPARE(std::string_view(out.data(), static_cast<std::size_t>(end - out.data())),
        std::string_view("äpfel@example.com"));
    const std::size_t used = static_cast<std::size_t>(end - out.data());
    for (std::size_t i = used + 15; i < out.size(); ++i)
        QCOMPARE(out[i], '#');
    QVERIFY(folded("").empty());
}

QTEST_APPLESS_MAIN(FoldTest)
#include "tst_fold.moc"
