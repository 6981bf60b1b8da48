// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/reading.h"
#include "intake/referenceparser.h"

#include "core/textscanner.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <thread>

/// Random texts made of everything that hurts a reader of CSV: the same result as a simple parser's, and the same
/// result whatever the size of pieces and the number of threads.
class TestTorture final : public QObject
{
    Q_OBJECT

private slots:
    void likeTheReference_data();
    void likeTheReference();
    void anySplitIsTheSame_data();
    void anySplitIsTheSame();
    void anyLineEndIsTheSame();
};

static QByteArray randomText(QRandomGenerator &random, const QByteArrayList &tokens, int length)
{
    QByteArray text;
    for (int i = 0; i < length; ++i)
        text += tokens.at(random.bounded(static_cast<int>(tokens.size())));
    return text;
}

static QByteArrayList tokens(bool isWild)
{
    QByteArrayList list {",", ",", ",", "\n", "\n", "a@x", "b@x", "A@X", "c", " ", "\"q\"", "\"q,r\"", "\"q\nr\"",
        "\"a\"\"b\"", "\xC3\xA9", "\r\n"};
    if (isWild)
        list << "\""
             << "\""
             << "\"\""
             << "\","
             << ",\""
             << "\"\n"
             << "\n\""
             << "\r"
             << "\t"
             << "\" ,";
    return list;
}

static QByteArray trimmed(const QByteArray &text)
{
    const std::string_view view = core::trimmedText({text.constData(), static_cast<std::size_t>(text.size())});
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

/// Reads by the reference and applies the rules about accounts, for a file `Email,X,Y`.
static QString expected(const QByteArray &bytes)
{
    struct Account
    {
        QByteArray mail;
        QByteArrayList cells;
    };
    std::vector<Account> accounts;
    QStringList rejected;
    int read = 0;
    int duplicates = 0;
    const auto rows = reference::Parser(bytes, ',').parse();
    for (std::size_t i = 1; i < rows.size(); ++i) {
        QByteArrayList cells = rows[i].cells;
        std::transform(cells.begin(), cells.end(), cells.begin(), trimmed);
        const bool isQuotedEmpty = rows[i].cells.size() == 1 && cells.first().isEmpty();
        if (isQuotedEmpty && !rows[i].isUnterminated)
            continue;
        while (cells.size() < 3)
            cells << QByteArray();
        ++read;
        const QByteArray mail = cells.first();
        const bool isMail = mail.indexOf('@') > 0 && !mail.endsWith('@')
            && std::none_of(mail.begin(), mail.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; });
        if (rows[i].isUnterminated || !isMail) {
            rejected << QString::number(rows[i].line);
            continue;
        }
        const auto same = std::find_if(accounts.begin(), accounts.end(), [&](const Account &a) {
            return QString::fromUtf8(a.mail).toCaseFolded() == QString::fromUtf8(mail).toCaseFolded();
        });
        if (same == accounts.end()) {
            accounts.push_back({mail, cells.mid(1, 2)});
            continue;
        }
        ++duplicates;
        same->mail = std::max(same->mail, mail);
        for (int k = 0; k < 2; ++k) {
            const QByteArray &later = cells.at(k + 1);
            if (!later.isEmpty() && (same->cells[k].isEmpty() || later < same->cells[k]))
                same->cells[k] = later;
        }
    }
    QStringList lines {QStringLiteral("read %1 accepted %2 folded 0 duplicates %3 rejected %4")
                           .arg(read)
                           .arg(accounts.size())
                           .arg(duplicates)
                           .arg(rejected.size())};
    for (const Account &account : accounts) {
        QStringList parts {u'|' + QString::fromUtf8(account.mail) + u'|'};
        if (!account.cells[0].isEmpty())
            parts << QStringLiteral("?X=") + QString::fromUtf8(account.cells[0]);
        if (!account.cells[1].isEmpty())
            parts << QStringLiteral("?Y=") + QString::fromUtf8(account.cells[1]);
        lines << parts.join(QStringLiteral("; "));
    }
    return (lines << QStringLiteral("rejected lines ") + rejected.join(u' ')).join(u'\n');
}

static QString found(const core::AccountBatch &batch)
{
    QStringList rejected;
    for (const core::RowReport &row : batch.report.rows) {
        const QString line = QString::number(row.line);
        if (core::isRejection(row.issue) && (rejected.isEmpty() || rejected.last() != line))
            rejected << line;
    }
    QStringList lines {reading::counts(batch)};
    lines << reading::rows(batch);
    return (lines << QStringLiteral("rejected lines ") + rejected.join(u' ')).join(u'\n');
}

void TestTorture::likeTheReference_data()
{
    QTest::addColumn<bool>("isWild");
    QTest::addColumn<int>("length");

    QTest::newRow("tidy, short") << false << 12;
    QTest::newRow("tidy, long") << false << 300;
    QTest::newRow("wild, short") << true << 10;
    QTest::newRow("wild, middle") << true << 60;
    QTest::newRow("wild, long") << true << 600;
}

void TestTorture::likeTheReference()
{
    QFETCH(bool, isWild);
    QFETCH(int, length);

    QRandomGenerator random(20260705);
    const QByteArrayList list = tokens(isWild);
    intake::ReadOptions options;
    options.delimiter = ',';
    options.wantHash = false;
    for (int round = 0; round < 120000 / length; ++round) {
        const QByteArray bytes = "Email,X,Y\n" + randomText(random, list, length);
        const qint64 pieceBytes = 1 + random.bounded(200);
        const auto batch = reading::read(bytes, options, QStringLiteral("x.csv"), pieceBytes);
        QVERIFY2(batch.has_value(), bytes.toPercentEncoding().constData());
        const QString mine = found(*batch);
        const QString theirs = expected(bytes);
        if (mine != theirs)
            qWarning().noquote() << "text" << bytes.toPercentEncoding(" ,@") << "piece" << pieceBytes;
        QCOMPARE(mine, theirs);
    }
}

/// Jobs on real threads, or one after the other from the last to the first.
static core::Parallel threaded(int threads)
{
    return [threads](int jobs, const std::function<void(int)> &job) {
        std::atomic<int> next = 0;
        std::vector<std::thread> all;
        for (int t = 0; t < threads; ++t) {
            all.emplace_back([&] {
                for (int i; (i = next++) < jobs;)
                    job(i);
            });
        }
        for (std::thread &thread : all)
            thread.join();
    };
}

static void backwards(int jobs, const std::function<void(int)> &job)
{
    for (int i = jobs; i-- > 0;)
        job(i);
}

void TestTorture::anySplitIsTheSame_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isWild");

    const QByteArrayList headers {"Email,X,Y", "Name,Email,Atlassian ID", "Email,Last active,Jira",
        "User id,email,Group name,Last seen in Jira - a,Org role",
        "account_id,email,access_billable,product_access_key,product_url,product_access_last_active"};
    for (const QByteArray &header : headers) {
        QTest::addRow("%s, tidy", header.constData()) << header << false;
        QTest::addRow("%s, wild", header.constData()) << header << true;
    }
}

void TestTorture::anySplitIsTheSame()
{
    QFETCH(QByteArray, header);
    QFETCH(bool, isWild);

    QRandomGenerator random(4711);
    QByteArrayList list = tokens(isWild);
    list << "2026-01-02"
         << "3/4/2025"
         << "3 Jan 2024"
         << "https://a.net"
         << "jira-software"
         << ",,"
         << ",x@y,1,";
    if (isWild)
        list << QByteArray(1, '\0') << "\xFF"
             << "\xE2\x82";
    for (int round = 0; round < 25; ++round) {
        const QByteArray bytes = header + '\n' + randomText(random, list, 20 + random.bounded(800));
        const QString whole = reading::picture(reading::read(bytes));
        const std::pair<qint64, core::Parallel> ways[] {{1, core::serial}, {64, threaded(3)}, {100, backwards},
            {17, threaded(2)}, {1 + random.bounded(1000), threaded(4)}, {1 << 20, threaded(2)}};
        for (const auto &[pieceBytes, parallel] : ways) {
            const QString split
                = reading::picture(reading::read(bytes, {}, QStringLiteral("accounts.csv"), pieceBytes, parallel));
            if (split != whole)
                qWarning().noquote() << "text" << bytes.toPercentEncoding(" ,@") << "piece" << pieceBytes;
            QCOMPARE(split, whole);
        }
    }
}

void TestTorture::anyLineEndIsTheSame()
{
    QRandomGenerator random(99);
    QByteArrayList list = tokens(false);
    list.removeAll("\r\n");
    for (int round = 0; round < 100; ++round) {
        const QByteArray bytes = "Email,X,Y\n" + randomText(random, list, 200);
        QString lf = reading::picture(reading::read(bytes));
        QString crlf = reading::picture(reading::read(QByteArray(bytes).replace("\n", "\r\n")));
        const QString cr = reading::picture(reading::read(QByteArray(bytes).replace("\n", "\r")));
        QCOMPARE(crlf.remove(u'\r'), lf);
        QCOMPARE(cr, lf);
    }
}

QTEST_APPLESS_MAIN(TestTorture)
#include "tst_torture.moc"
