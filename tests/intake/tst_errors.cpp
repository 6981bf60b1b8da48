// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reading.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using core::ErrorCode;

/// Files that can't be read end with a code that says why, and with nothing else.
class TestErrors final : public QObject
{
    Q_OBJECT

private slots:
    void contents_data();
    void contents();
    void optionsThatMeanNothing_data();
    void optionsThatMeanNothing();
    void places();
    void pipesAreRead();
    void shrinkingFile();
    void stopEndsTheReading();
    void progressRises();
};

void TestErrors::contents_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");

    const auto row = [](const char *title, const QByteArray &bytes, ErrorCode code) {
        QTest::newRow(title) << bytes << static_cast<int>(code);
    };
    row("empty", "", ErrorCode::FileEmpty);
    row("only a byte-order mark", "\xEF\xBB\xBF", ErrorCode::FileEmpty);
    row("only blank lines", "\n \r\n\n", ErrorCode::FileEmpty);
    row("only a separator line", "sep=;\n", ErrorCode::FileEmpty);
    row("XLSX", QByteArray("PK\3\4\x14\0\6\0[Content_Types].xml", 27), ErrorCode::FileIsSpreadsheet);
    row("XLS", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 whatever", ErrorCode::FileIsSpreadsheet);
    row("XML spreadsheet", "<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n",
        ErrorCode::FileIsSpreadsheet);
    row("HTML", "\n  <!DOCTYPE HTML><html><body>Name,Email</body></html>", ErrorCode::FileIsHtml);
    row("HTML behind a mark", "\xEF\xBB\xBF<html>", ErrorCode::FileIsHtml);
    row("PDF", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n", ErrorCode::FileIsBinary);
    row("gzip", QByteArray("\x1F\x8B\x08\0\0\0\0\0", 8), ErrorCode::FileIsBinary);
    row("zeros", QByteArray(5000, '\0'), ErrorCode::FileIsBinary);
    row("noise", QByteArray::fromHex(QByteArray("0102030405060708f1f2f3f4f5f6f7f8").repeated(50)),
        ErrorCode::FileIsBinary);
    row("UTF-32", QByteArray("\xFF\xFE\0\0N\0\0\0a\0\0\0", 12), ErrorCode::UnknownEncoding);
    row("prose", "Dear all\nplease find attached\n", ErrorCode::NotCsv);
    row("other table", "Date,Amount,Currency\n2026-01-01,3,EUR\n", ErrorCode::HeaderNotRecognised);
    row("names only", "Name,Status\nAnn,Active\n", ErrorCode::HeaderNotRecognised);
    row("JSON", "{\"a\": 1, \"b\": [1, 2]}\n", ErrorCode::HeaderNotRecognised);
    row("too many columns", "Email" + QByteArray(20000, ',') + "\n", ErrorCode::TooManyColumns);
}

void TestErrors::contents()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);

    const auto batch = reading::read(bytes);
    QVERIFY(!batch.has_value());
    QCOMPARE(static_cast<int>(batch.error().code), code);
    QCOMPARE(batch.error().subject, QStringLiteral("accounts.csv"));
}

void TestErrors::optionsThatMeanNothing_data()
{
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("code");

    QTest::newRow("encoding") << QStringLiteral("EBCDIC") << ',' << static_cast<int>(ErrorCode::UnknownEncoding);
    QTest::newRow("delimiter") << QString() << 'x' << static_cast<int>(ErrorCode::BadDelimiter);
}

void TestErrors::optionsThatMeanNothing()
{
    QFETCH(QString, encoding);
    QFETCH(char, delimiter);
    QFETCH(int, code);

    intake::ReadOptions options;
    options.encoding = encoding;
    options.delimiter = delimiter;
    const auto batch = reading::read("Email\na@x.org\n", options);
    QVERIFY(!batch.has_value());
    QCOMPARE(static_cast<int>(batch.error().code), code);
}

void TestErrors::places()
{
    const QTemporaryDir folder;
    const QString missing = folder.filePath(QStringLiteral("missing.csv"));
    auto batch = intake::readAccounts(missing);
    QVERIFY(!batch.has_value());
    QCOMPARE(batch.error().code, ErrorCode::FileNotFound);
    QCOMPARE(batch.error().subject, missing);

    batch = intake::readAccounts(folder.path());
    QVERIFY(!batch.has_value());
    QCOMPARE(batch.error().code, ErrorCode::FileIsDirectory);

    QFile empty(folder.filePath(QStringLiteral("empty.csv")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    batch = intake::readAccounts(empty.fileName());
    QVERIFY(!batch.has_value());
    QCOMPARE(batch.error().code, ErrorCode::FileEmpty);

    if (::geteuid() != 0) { // root may read everything
        QVERIFY(empty.setPermissions({}));
        batch = intake::readAccounts(empty.fileName());
        QVERIFY(!batch.has_value());
        QCOMPARE(batch.error().code, ErrorCode::FileNotReadable);
    }
}

void TestErrors::pipesAreRead()
{
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("pipe")));
    QCOMPARE(::mkfifo(path.constData(), 0600), 0);
    QByteArray bytes = "Name,Email\n";
    for (int i = 0; i < 100000; ++i)
        bytes += "Somebody,n" + QByteArray::number(i) + "@x.org\n";
    std::thread writer([&] {
        const int pipe = ::open(path.constData(), O_WRONLY);
        for (qsizetype at = 0; at < bytes.size();) {
            const ssize_t written = ::write(pipe, bytes.constData() + at, static_cast<std::size_t>(bytes.size() - at));
            if (written <= 0)
                break;
            at += written;
        }
        ::close(pipe);
    });
    const auto batch = intake::readAccounts(QFile::decodeName(path));
    writer.join();
    QVERIFY(batch.has_value());
    QCOMPARE(batch->table->rowCount(), 100000u);
    QCOMPARE(batch->source.bytes, bytes.size());
}

/// A file that is shorter from the second reading on.
class ShrinkingSource final : public intake::ByteSource
{
public:
    explicit ShrinkingSource(QByteArray bytes, int readsBefore)
        : m_bytes(std::move(bytes))
        , m_left(readsBefore)
    {
    }
    qint64 size() const override { return m_bytes.size(); }
    bool read(qint64 offset, char *to, qint64 size) const override
    {
        if (m_left-- <= 0)
            return false;
        std::copy_n(m_bytes.constData() + offset, size, to);
        return true;
    }

private:
    QByteArray m_bytes;
    mutable int m_left;
};

void TestErrors::shrinkingFile()
{
    QByteArray bytes = "Name,Email\n";
    for (int i = 0; i < 50; ++i)
        bytes += "\"So\xF6 \"me\"body\",n" + QByteArray::number(i) + "@x.org\n";
    bool isRead = false;
    for (int reads = 0; reads < 200 && !isRead; ++reads) {
        const auto source = std::make_shared<ShrinkingSource>(bytes, reads);
        const auto batch = intake::readSource(source, QStringLiteral("x.csv"), {}, core::serial, {}, {}, 0, 100);
        isRead = batch.has_value();
        if (!isRead)
            QCOMPARE(batch.error().code, ErrorCode::FileChanged);
    }
    QVERIFY(isRead);
}

void TestErrors::stopEndsTheReading()
{
    QByteArray bytes = "Name,Email\n";
    for (int i = 0; i < 2000; ++i)
        bytes += "Somebody,n" + QByteArray::number(i) + "@x.org\n";
    std::stop_source stop;
    int calls = 0;
    const auto progress = [&](const core::Progress &) {
        if (++calls == 3)
            stop.request_stop();
    };
    const auto batch = intake::readSource(
        intake::memorySource(bytes), QStringLiteral("x.csv"), {}, core::serial, progress, stop.get_token(), 0, 256);
    QVERIFY(!batch.has_value());
    QCOMPARE(batch.error().code, ErrorCode::Cancelled);
    QVERIFY(calls >= 3);
}

void TestErrors::progressRises()
{
    QByteArray bytes = "Name,Email\n";
    for (int i = 0; i < 2000; ++i)
        bytes += "Somebody,n" + QByteArray::number(i) + "@x.org\n";
    std::vector<core::Progress> told;
    const auto batch = intake::readSource(
        intake::memorySource(bytes), QStringLiteral("x.csv"), {}, core::serial,
        [&](const core::Progress &progress) { told.push_back(progress); }, {}, 0, 256);
    QVERIFY(batch.has_value());
    QVERIFY(told.size() > 10 && told.size() < 300);
    for (std::size_t i = 1; i < told.size(); ++i)
        QVERIFY(told[i - 1].done <= told[i].done);
    QCOMPARE(told.back().done, told.back().total);
    for (const core::Progress &progress : told)
        QCOMPARE(progress.total, bytes.size());
}

QTEST_APPLESS_MAIN(TestErrors)
#include "tst_errors.moc"
