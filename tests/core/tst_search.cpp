// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fold.h"
#include "core/search.h"

#include "support/randomaccounts.h"

#include <QTest>

#include <cstring>

using namespace core;

namespace {

/// A table whose folded arena has texts that belong to no row between the rows, and in front of a block.
AccountTable tableWithGaps(
    const std::vector<std::array<std::string, 3>> &accounts, const std::string &gap, std::size_t every)
{
    AccountTableData data;
    data.rows = static_cast<Row>(accounts.size());
    std::string text, fold;
    data.textOffset = HugeArray<quint32>(accounts.size());
    data.foldedOffset = HugeArray<quint32>(accounts.size());
    data.nameLength = HugeArray<quint16>(accounts.size());
    data.mailLength = HugeArray<quint16>(accounts.size());
    data.idLength = HugeArray<quint16>(accounts.size());
    data.foldedLength = HugeArray<quint16>(accounts.size());
    for (std::size_t row = 0; row < accounts.size(); ++row) {
        if (row % 65536 == 0) {
            data.textBase.push_back(text.size());
            data.foldedBase.push_back(fold.size());
        }
        if (row % every == 0)
            fold += gap;
        data.textOffset[row] = static_cast<quint32>(text.size() - data.textBase.back());
        data.foldedOffset[row] = static_cast<quint32>(fold.size() - data.foldedBase.back());
        const std::size_t begin = fold.size();
        for (const std::string &part : accounts[row]) {
            text += part;
            fold += folded(part) + '\0';
        }
        data.nameLength[row] = static_cast<quint16>(accounts[row][0].size());
        data.mailLength[row] = static_cast<quint16>(accounts[row][1].size());
        data.idLength[row] = static_cast<quint16>(accounts[row][2].size());
        data.foldedLength[row] = static_cast<quint16>(fold.size() - begin);
    }
    fold += gap;
    data.text = HugeArray<char>(text.size() + 64);
    data.folded = HugeArray<char>(fold.size() + 64);
    std::memcpy(data.text.data(), text.data(), text.size());
    std::memcpy(data.folded.data(), fold.data(), fold.size());
    return AccountTable(std::move(data));
}

std::vector<Row> found(const AccountTable &table, const char *needle, TextPart part, bool whole)
{
    const TextSearch search(table, needle, part, whole);
    std::vector<quint64> words((table.rowCount() + 63) / 64, 0);
    // In pieces, as jobs do it.
    for (Row begin = 0; begin < table.rowCount(); begin += 4096)
        search.mark(begin, std::min(table.rowCount(), begin + 4096), words.data() + begin / 64);
    std::vector<Row> rows;
    for (Row row = 0; row < table.rowCount(); ++row) {
        if ((words[row >> 6] >> (row & 63)) & 1)
            rows.push_back(row);
    }
    return rows;
}

std::vector<Row> expected(const AccountTable &table, const char *needle, TextPart part, bool whole)
{
    const std::string wanted = folded(needle);
    const auto is
        = [&](std::string_view text) { return whole ? text == wanted : text.find(wanted) != std::string_view::npos; };
    std::vector<Row> rows;
    for (Row row = 0; row < table.rowCount(); ++row) {
        const std::string name = folded(table.name(row)), mail = folded(table.mail(row)), id = folded(table.id(row));
        const std::size_t at = mail.rfind('@');
        const std::string domain = at == std::string::npos ? std::string() : mail.substr(at + 1);
        bool matches = false;
        switch (part) {
        case TextPart::Any:
            matches
                = wanted.empty() && whole ? name.empty() && mail.empty() && id.empty() : is(name) || is(mail) || is(id);
            break;
        case TextPart::Name:
            matches = is(name);
            break;
        case TextPart::Mail:
            matches = is(mail);
            break;
        case TextPart::Id:
            matches = is(id);
            break;
        case TextPart::Domain:
            matches = is(domain);
            break;
        }
        if (matches)
            rows.push_back(row);
    }
    return rows;
}

} // namespace

class SearchTest final : public QObject
{
    Q_OBJECT

private slots:
    /// Both ways of finding agree with std::string at any place, length and border.
    void needleAgreesWithFind()
    {
        support::Dice dice(3);
        for (int i = 0; i < 20000; ++i) {
            std::string text;
            for (int n = dice(70); n > 0; --n)
                text += static_cast<char>("ab\0\x80\xff"[dice(5)]);
            std::string needle;
            for (int n = dice(i % 10 == 0 ? 40 : 4); n > 0; --n)
                needle += static_cast<char>("ab\0\x80\xff"[dice(5)]);
            if (dice.oneIn(3) && text.size() > 3)
                needle = text.substr(static_cast<std::size_t>(dice(static_cast<int>(text.size()))));
            // What stands behind the end must not be found.
            const std::string padded = text + needle + std::string(64, 'a');
            const Needle sought(needle, text);
            const std::size_t at = text.find(needle);
            const char *const want = padded.data() + (at == std::string::npos ? text.size() : at);
            QCOMPARE(static_cast<const void *>(sought.find(padded.data(), padded.data() + text.size())),
                static_cast<const void *>(want));
            QCOMPARE(static_cast<const void *>(sought.findPortable(padded.data(), padded.data() + text.size())),
                static_cast<const void *>(want));
        }
    }

    /// Every place, by both ways.
    void findAllAgreesWithFind()
    {
        support::Dice dice(5);
        for (int i = 0; i < 5000; ++i) {
            std::string text;
            for (int n = 1 + dice(200); n > 0; --n)
                text += static_cast<char>("ab\0\x80\xff"[dice(5)]);
            std::string wanted;
            for (int n = 1 + dice(i % 5 == 0 ? 40 : 4); n > 0; --n)
                wanted += static_cast<char>("ab\0\x80\xff"[dice(5)]);
            if (dice.oneIn(3))
                wanted = text.substr(static_cast<std::size_t>(dice(static_cast<int>(text.size()))), 25);
            const std::string padded = text + wanted + std::string(64, 'a');
            const Needle needle(wanted, text);
            const std::size_t words = (text.size() + 63) / 64;
            std::vector<quint64> bits(words + 1, 0xabcdef), portable = bits;
            const std::size_t count = needle.findAll(padded.data(), padded.data() + text.size(), bits.data());
            const std::size_t portableCount
                = needle.findAllPortable(padded.data(), padded.data() + text.size(), portable.data());
            QCOMPARE(bits, portable);
            QCOMPARE(bits.back(), quint64(0xabcdef)); // no word too many
            std::size_t places = 0;
            for (std::size_t at = 0; at < words * 64; ++at) {
                const bool stands = at < text.size() && text.compare(at, wanted.size(), wanted) == 0;
                places += stands;
                QCOMPARE((bits[at >> 6] >> (at & 63)) & 1, quint64(stands));
            }
            QCOMPARE(count, places);
            QCOMPARE(portableCount, places);
        }
    }

    void agreesWithBruteForce_data()
    {
        QTest::addColumn<QByteArray>("gap");
        QTest::addColumn<int>("every");
        QTest::newRow("no gaps") << QByteArray() << 1;
        QTest::newRow("small gaps with a hit") << QByteArray("anna@example.com\0", 17) << 3;
        QTest::newRow("unfinished text before a row") << QByteArray("557058:1anna@exam") << 2;
        QTest::newRow("wide gaps") << QByteArray(5000, 'a') << 7;
        QTest::newRow("a dropped segment") << QByteArray(400000, 'n') << 60000;
    }
    void agreesWithBruteForce()
    {
        QFETCH(QByteArray, gap);
        QFETCH(int, every);
        support::Dice dice(11);
        std::vector<std::array<std::string, 3>> accounts;
        static const std::vector<std::string> domains {
            "", "@example.com", "@EXAMPLE.com", "@sub.example.com", "@example.co", "@a@example.com"};
        const int rows = every > 1000 ? 140000 : 9001;
        for (int row = 0; row < rows; ++row) {
            std::string name = dice.oneIn(5) ? std::string()
                : dice.oneIn(9)              ? "x@example.com"
                                             : support::randomText(dice, 8);
            if (dice.oneIn(500))
                name = std::string(3000, 'a').append("needle");
            accounts.push_back(
                {name, dice.oneIn(6) ? std::string() : "anna" + std::to_string(dice(50)) + dice.oneOf(domains),
                    dice.oneIn(6) ? std::string() : "557058:" + std::to_string(dice(5000))});
        }
        const AccountTable table = tableWithGaps(accounts, gap.toStdString(), static_cast<std::size_t>(every));
        for (const char *needle : {"a", "anna", "ANNA1", "example.com", "example", "5", "7058:1", "needle", "ä", "ß",
                 "İ", "漢", "", "anna7@example.com", "x@example.com", "com", "zzz"}) {
            for (const TextPart part :
                {TextPart::Any, TextPart::Name, TextPart::Mail, TextPart::Id, TextPart::Domain}) {
                for (const bool whole : {false, true}) {
                    const std::vector<Row> rowsFound = found(table, needle, part, whole);
                    const std::vector<Row> rowsWanted = expected(table, needle, part, whole);
                    QVERIFY2(rowsFound == rowsWanted,
                        qPrintable(QStringLiteral("%1 in part %2, whole %3: %4 rows, not %5")
                                       .arg(QString::fromUtf8(needle))
                                       .arg(static_cast<int>(part))
                                       .arg(whole)
                                       .arg(rowsFound.size())
                                       .arg(rowsWanted.size())));
                }
            }
        }
    }

    void emptyTable()
    {
        const AccountTable table = tableWithGaps({}, {}, 1);
        QVERIFY(found(table, "a", TextPart::Any, false).empty());
    }
};

QTEST_APPLESS_MAIN(SearchTest)
#include "tst_search.moc"
