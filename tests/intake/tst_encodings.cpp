// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reading.h"

#include <QStringEncoder>
#include <QTest>

/// The same file in every encoding, with every line end and delimiter, is the same table.
class TestEncodings final : public QObject
{
    Q_OBJECT

private slots:
    void sameTable_data();
    void sameTable();
    void badBytes_data();
    void badBytes();
    void separatorLine_data();
    void separatorLine();
    void delimiterIsFound_data();
    void delimiterIsFound();
    void windows1252IsReadOnRequestOnly();
};

static const QString kText = QStringLiteral("Name,Email,Status,Jira,Note\n"
                                            "Zoë Ångström,zoe@x.org,Active,\"a.net,b.net\",\"two\nlines\"\n"
                                            "\"李, 小 \"\"L\"\"\",li@x.org,Active,,\U0001F642\n"
                                            "\n"
                                            "ΣΊΣΥΦΟΣ,Σ@x.org,Deactivated,a.net,\n");

static QStringList expectedRows()
{
    const auto batch = reading::read(kText.toUtf8());
    return batch ? reading::rows(*batch) : QStringList();
}

static QByteArray encoded(const QString &text, const QByteArray &encoding)
{
    QByteArray bytes;
    if (encoding.startsWith("UTF-16")) {
        const bool isBig = encoding.contains("BE");
        for (const QChar c : text) {
            const char low = static_cast<char>(c.unicode() & 0xff);
            const char high = static_cast<char>(c.unicode() >> 8);
            bytes.append(isBig ? high : low).append(isBig ? low : high);
        }
        if (encoding.endsWith("BOM"))
            bytes.prepend(isBig ? "\xFE\xFF" : "\xFF\xFE");
        return bytes;
    }
    bytes = text.toUtf8();
    if (encoding.endsWith("BOM"))
        bytes.prepend("\xEF\xBB\xBF");
    return bytes;
}

void TestEncodings::sameTable_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("lineEnd");
    QTest::addColumn<QChar>("delimiter");

    for (const char *encoding : {"UTF-8", "UTF-8 BOM", "UTF-16LE", "UTF-16LE BOM", "UTF-16BE", "UTF-16BE BOM"}) {
        for (const char *lineEnd : {"\n", "\r\n", "\r"}) {
            for (const char delimiter : {',', ';', '\t', '|'}) {
                const QByteArray title
                    = QByteArray(encoding) + ' ' + QByteArray(lineEnd).toHex() + ' ' + QByteArray(1, delimiter).toHex();
                QTest::newRow(title.constData())
                    << QByteArray(encoding) << QString::fromLatin1(lineEnd) << QChar(QLatin1Char(delimiter));
            }
        }
    }
}

void TestEncodings::sameTable()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QString, lineEnd);
    QFETCH(QChar, delimiter);

    QString text = kText;
    bool inQuotes = false;
    for (QChar &c : text) {
        if (c == u'"')
            inQuotes = !inQuotes;
        if (!inQuotes && c == u',')
            c = delimiter;
    }
    text.replace(u'\n', lineEnd);
    const auto batch = reading::read(encoded(text, encoding));
    QVERIFY(batch.has_value());
    QStringList rows = reading::rows(*batch);
    rows.replaceInStrings(lineEnd, QStringLiteral("\n"));
    QCOMPARE(rows, expectedRows());
    QCOMPARE(rows.size(), 3);
    QCOMPARE(reading::report(*batch), QStringList());
    QCOMPARE(batch->source.encoding.toLatin1(), encoding.left(encoding.indexOf(' ') < 0 ? 8 : encoding.indexOf(' ')));
    QCOMPARE(batch->source.hasBom, encoding.endsWith("BOM"));
    QCOMPARE(QChar(QLatin1Char(batch->source.delimiter)), delimiter);
}

void TestEncodings::badBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("report");

    const QByteArray header = "Name,Email\n";
    const auto row = [](const char *title, const QByteArray &bytes, const char *encoding, const QString &rows,
                         const char *report) {
        QTest::newRow(title) << bytes << QString::fromLatin1(encoding) << rows << QString::fromLatin1(report);
    };
    row("latin byte in UTF-8", header + "A,a@x.org\nJ\xF6rg,j@x.org\n", "",
        QStringLiteral("A|a@x.org|\nJ\uFFFDrg|j@x.org|"), "3 bad-encoding j@x.org []");
    row("cut character", header + "J\xC3,j@x.org\n", "", QStringLiteral("J\uFFFD|j@x.org|"),
        "2 bad-encoding j@x.org []");
    row("at the very end", header + "J,j@x.org\xE2\x82", "", QStringLiteral("J|j@x.org\uFFFD\uFFFD|"),
        "2 bad-encoding j@x.org\xEF\xBF\xBD\xEF\xBF\xBD []");
    row("overlong", header + "J\xC0\xAF,j@x.org\n", "", QStringLiteral("J\uFFFD\uFFFD|j@x.org|"),
        "2 bad-encoding j@x.org []");
    row("surrogate in UTF-8", header + "J\xED\xA0\x80,j@x.org\n", "", QStringLiteral("J\uFFFD\uFFFD\uFFFD|j@x.org|"),
        "2 bad-encoding j@x.org []");
    row("NUL", header + QByteArray("A\0nn,a@x.org\n", 12), "", QStringLiteral("Ann|a@x.org|"), "2 nul-byte a@x.org []");
    row("NUL behind the last row", header + QByteArray("Ann,a@x.org\n\0", 13), "", QStringLiteral("Ann|a@x.org|"),
        "2 nul-byte a@x.org []");
    row("Windows-1252", header + "J\xF6rg \x80 \x96,j@x.org\n", "windows-1252", QStringLiteral("Jörg € –|j@x.org|"),
        "");
    row("not in Windows-1252", header + "J\x81,j@x.org\n", "CP1252", QStringLiteral("J\uFFFD|j@x.org|"),
        "2 bad-encoding j@x.org []");
    row("lone surrogate",
        encoded(QStringLiteral("Name,Email\nJ"), "UTF-16LE BOM") + QByteArray("\x00\xD8", 2)
            + encoded(QStringLiteral(",j@x.org\n"), "UTF-16LE"),
        "", QStringLiteral("J\uFFFD|j@x.org|"), "2 bad-encoding j@x.org []");
    row("odd byte of UTF-16", encoded(QStringLiteral("Name,Email\nJ,j@x.org"), "UTF-16LE BOM") + "x", "",
        QStringLiteral("J|j@x.org\uFFFD|"), "2 bad-encoding j@x.org\xEF\xBF\xBD []");
}

void TestEncodings::badBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    QFETCH(QString, rows);
    QFETCH(QString, report);

    intake::ReadOptions options = reading::ofKind(core::SourceKind::ManagedAccounts);
    options.encoding = encoding;
    const auto batch = reading::read(bytes, options);
    QVERIFY(batch.has_value());
    QCOMPARE(reading::rows(*batch).join(u'\n'), rows);
    QCOMPARE(reading::report(*batch).join(u'\n'), QString::fromUtf8(report.toLatin1()));
}

void TestEncodings::separatorLine_data()
{
    QTest::addColumn<QByteArray>("first");

    for (const char *first : {"sep=;\n", "sep=;\r\n", "SEP=;\r", "\"sep=;\"\n", "\xEF\xBB\xBFsep=;\n"})
        QTest::newRow(QByteArray(first).toHex().constData()) << QByteArray(first);
}

void TestEncodings::separatorLine()
{
    QFETCH(QByteArray, first);

    const auto batch = reading::read(first + "Name;Email;Status\nA,B;a@x.org;\nnobody;;\n");
    QVERIFY(batch.has_value());
    QCOMPARE(reading::rows(*batch), QStringList {QStringLiteral("A,B|a@x.org|")});
    QCOMPARE(reading::report(*batch), QStringList {QStringLiteral("4 no-identity nobody [Email]")});
    QCOMPARE(batch->source.delimiter, ';');
}

void TestEncodings::delimiterIsFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<char>("delimiter");

    QTest::newRow("commas in quotes") << QByteArray("\"Name, full\";Email;Jira\n\"a,b,c\";a@x.org;\"s,t,u\"\n") << ';';
    QTest::newRow("commas without quotes") << QByteArray("Name;Email;Jira\nA;a@x.org;s,t,u\nB;b@x.org;s,t,u\n") << ';';
    QTest::newRow("tabs") << QByteArray("Name\tEmail\nA,B;C\ta@x.org\n") << '\t';
    QTest::newRow("bars") << QByteArray("Name|Email\nA,B;C|a@x.org\n") << '|';
    QTest::newRow("one column") << QByteArray("Email\na@x.org\n") << ',';
}

void TestEncodings::delimiterIsFound()
{
    QFETCH(QByteArray, bytes);
    QFETCH(char, delimiter);

    const auto batch = reading::read(bytes);
    QVERIFY(batch.has_value());
    QCOMPARE(batch->source.delimiter, delimiter);
    QCOMPARE(reading::text(batch->table->mail(0)), QStringLiteral("a@x.org"));
}

void TestEncodings::windows1252IsReadOnRequestOnly()
{
    const QByteArray bytes = "Name,Email\nJ\xF6rg,j@x.org\n";
    const auto detected = reading::read(bytes);
    QVERIFY(detected.has_value());
    QCOMPARE(detected->source.encoding, QStringLiteral("UTF-8"));
    QCOMPARE(detected->report.counts.accepted, 1);
    QCOMPARE(detected->report.issues[static_cast<std::size_t>(core::RowIssue::BadEncoding)], 1);
}

QTEST_APPLESS_MAIN(TestEncodings)
#include "tst_encodings.moc"
