// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading.h"

#include "intake/preview.h"

#include <QTest>

using core::ColumnRole;
using core::Field;
using core::FilePreview;
using core::PreviewDoubt;
using core::SourceKind;

namespace {

FilePreview look(const QByteArray &bytes, const intake::ReadOptions &options = {},
    const QString &name = QStringLiteral("people.csv"), int maxRows = 50)
{
    return intake::previewSource(intake::memorySource(bytes), name, options, maxRows, 1'700'000'000);
}

bool has(const FilePreview &preview, PreviewDoubt doubt)
{
    return std::find(preview.doubts.begin(), preview.doubts.end(), doubt) != preview.doubts.end();
}

QStringList uses(const FilePreview &preview)
{
    QStringList keys;
    for (const core::PreviewColumn &column : preview.columns)
        keys << core::columnUseKey(column.use);
    return keys;
}

QByteArray utf16le(const QString &text)
{
    QByteArray bytes("\xFF\xFE", 2);
    for (const QChar c : text) {
        bytes.append(static_cast<char>(c.unicode() & 0xFF));
        bytes.append(static_cast<char>(c.unicode() >> 8));
    }
    return bytes;
}

core::ColumnUse field(Field of)
{
    return {ColumnRole::Field, of, core::Product::Other, {}, {}};
}

core::ColumnUse role(ColumnRole of)
{
    return {of, {}, core::Product::Other, {}, {}};
}

} // namespace

class TestPreview final : public QObject
{
    Q_OBJECT
private slots:
    void aKnownExportIsSure()
    {
        const FilePreview preview = look("Name,Email,Atlassian ID,Status,Last active,Jira - acme,Trello,Shoe size\n"
                                         "Ann,ann@acme.example,a1,Active,2026-07-05,acme,Free,38\n");
        QVERIFY(preview.isSure());
        QVERIFY(preview.canRead());
        QCOMPARE(uses(preview),
            QStringList({QStringLiteral("name"), QStringLiteral("email"), QStringLiteral("id"), QStringLiteral("status"),
                QStringLiteral("last-active"), QStringLiteral("access:jira@acme"), QStringLiteral("access:trello"),
                QStringLiteral("keep")}));
        QCOMPARE(preview.rows.size(), 1);
        QCOMPARE(preview.rows.first().at(1), QStringLiteral("ann@acme.example"));
        QVERIFY(!preview.hasMore);
        QVERIFY(preview.tellingHeaders.contains(QStringLiteral("Status")));
        QCOMPARE(preview.kinds.size(), static_cast<std::size_t>(SourceKind::Count));
        QVERIFY(preview.kinds[static_cast<std::size_t>(SourceKind::ApiDump)].missing.contains(
            QStringLiteral("product_access_key")));
    }

    void germanHeadersAreTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QString>("encoding");
        const QString header = QStringLiteral("E-Mail-Adresse;Abteilung;Kostenstelle\r\nänne@acme.example;Küche;4711\r\n");
        const QStringList departments {QStringLiteral("email"), QStringLiteral("department"), QStringLiteral("cost-centre")};
        QTest::newRow("UTF-8") << header.toUtf8() << int(SourceKind::Departments) << departments << QStringLiteral("UTF-8");
        QTest::newRow("UTF-16") << utf16le(header) << int(SourceKind::Departments) << departments
                                << QStringLiteral("UTF-16LE");
        QTest::newRow("leavers") << QByteArray("E-Mail;Austritt\nann@acme.example;31.10.2026\n") << int(SourceKind::Leavers)
                                 << QStringList({QStringLiteral("email"), QStringLiteral("leaver-since")})
                                 << QStringLiteral("UTF-8");
        QTest::newRow("everyone") << QByteArray("E-Mail;Abteilung;Austrittsdatum\nann@acme.example;IT;\n"
                                                "bo@acme.example;IT;31.10.2026\n")
                                  << int(SourceKind::Departments)
                                  << QStringList({QStringLiteral("email"), QStringLiteral("department"),
                                         QStringLiteral("leaver-since")})
                                  << QStringLiteral("UTF-8");
    }

    void germanHeadersAreTold()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, kind);
        QFETCH(QStringList, expected);
        QFETCH(QString, encoding);
        const FilePreview preview = look(bytes);
        QCOMPARE(int(preview.source.kind), kind);
        QCOMPARE(uses(preview), expected);
        QCOMPARE(preview.source.encoding, encoding);
        QCOMPARE(preview.source.delimiter, ';');
        QVERIFY(preview.isSure());
        const auto batch = reading::read(bytes, {}, QStringLiteral("people.csv"));
        QVERIFY(batch);
        QCOMPARE(int(batch->source.kind), kind);
    }

    void windows1252IsProposed()
    {
        const QByteArray bytes("E-Mail;Abteilung\nann@acme.example;K\xFC"
                               "che\n");
        const FilePreview preview = look(bytes);
        QVERIFY(has(preview, PreviewDoubt::BadBytes));
        QCOMPARE(preview.betterEncoding, QStringLiteral("Windows-1252"));
        intake::ReadOptions options;
        options.encoding = preview.betterEncoding;
        const FilePreview better = look(bytes, options);
        QVERIFY(better.isSure());
        QCOMPARE(better.rows.first().at(1), QStringLiteral("Küche"));
    }

    void doubts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("doubt");
        const auto row = [](const char *name, const QByteArray &bytes, PreviewDoubt doubt) {
            QTest::newRow(name) << bytes << int(doubt);
        };
        row("nothing but e-mails", "Email,Shoe size\nann@acme.example,38\n", PreviewDoubt::KindAssumed);
        row("no header says e-mail", "Login;Abteilung\nann@acme.example;IT\n", PreviewDoubt::MailGuessed);
        row("prose", "Dear all\nplease find attached\n", PreviewDoubt::CannotRead);
        row("one column", "Dear all\nplease find attached\n", PreviewDoubt::NoDelimiter);
        row("open dates", "Email,Leaver since\nann@acme.example,03/04/2026\nbo@acme.example,05/06/2026\n",
            PreviewDoubt::OpenDates);
        row("leavers without a date", "Email,Leaver since\nann@acme.example,\nbo@acme.example,2026-10-01\n",
            PreviewDoubt::LeaversWithoutDate);
        row("ragged", "Email,Status\na@b.example,Active,x,y\nc@d.example,Active,x\n", PreviewDoubt::RaggedRows);
    }

    void doubts()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, doubt);
        const FilePreview preview = look(bytes);
        QVERIFY(has(preview, static_cast<PreviewDoubt>(doubt)));
        QVERIFY(!preview.isSure());
        QCOMPARE(preview.canRead(), !has(preview, PreviewDoubt::CannotRead));
    }

    void oneDateProvesTheOrder()
    {
        const FilePreview preview
            = look("Email,Austritt\nann@acme.example,03.04.2026\nbo@acme.example,31.10.2026\n");
        QVERIFY(!has(preview, PreviewDoubt::OpenDates));
        QCOMPARE(preview.source.dayOrder, core::DayOrder::DayFirst);
        QCOMPARE(preview.columns[1].openDates, QStringList({QStringLiteral("03.04.2026")}));
    }

    void whatCantBeReadIsShown()
    {
        const FilePreview preview = look("Benutzer;Team\nann;IT\n");
        QVERIFY(!preview.canRead());
        QCOMPARE(preview.error->code, core::ErrorCode::HeaderNotRecognised);
        QCOMPARE(preview.columns.size(), std::size_t(2));
        QCOMPARE(preview.rows.first(), QStringList({QStringLiteral("ann"), QStringLiteral("IT")}));
        QVERIFY(!look("PK\3\4 zip").canRead());
        QVERIFY(look("PK\3\4 zip").columns.empty());
        QCOMPARE(look({}).error->code, core::ErrorCode::FileEmpty);
        const FilePreview none = intake::preview(QStringLiteral("/nowhere/at/all.csv"));
        QCOMPARE(none.error->code, core::ErrorCode::FileNotFound);
    }

    /// Only the beginning is read, and no row is cut.
    void largeFiles_data()
    {
        QTest::addColumn<bool>("isUtf16");
        QTest::newRow("UTF-8") << false;
        QTest::newRow("UTF-16") << true;
    }

    void largeFiles()
    {
        QFETCH(bool, isUtf16);
        QString text = QStringLiteral("Email,Department\n");
        for (int i = 0; i < 60000; ++i)
            text += QStringLiteral("person%1@acme.example,Küche ü %1\n").arg(i);
        const QByteArray bytes = isUtf16 ? utf16le(text) : text.toUtf8();
        const FilePreview preview = look(bytes, {}, QStringLiteral("x.csv"), 100000);
        QVERIFY(preview.isSure());
        QVERIFY(preview.hasMore);
        QVERIFY(preview.rows.size() > 1000 && preview.rows.size() < 10000);
        for (int i = 0; i < preview.rows.size(); ++i)
            QCOMPARE(preview.rows.at(i).at(1), QStringLiteral("Küche ü %1").arg(i));
        QCOMPARE(preview.source.bytes, bytes.size());
    }

    void columnsCanBeSaid()
    {
        const QByteArray bytes("Benutzer;Team;Raus\nann@acme.example;IT;03.04.2026\nbo@acme.example;HR;yes\n");
        intake::ReadOptions options;
        options.mapping = {{QStringLiteral("benutzer "), -1, role(ColumnRole::Mail)},
            {QStringLiteral("Team"), 1, field(Field::Department)}, {QStringLiteral("Raus"), 2, field(Field::LeaverSince)}};
        options.kind = SourceKind::Leavers;
        options.dayOrder = core::DayOrder::DayFirst;
        const FilePreview preview = look(bytes, options);
        QVERIFY(preview.canRead());
        QCOMPARE(uses(preview),
            QStringList({QStringLiteral("email"), QStringLiteral("department"), QStringLiteral("leaver-since")}));
        QVERIFY(preview.columns[0].isChosen);
        const auto batch = reading::read(bytes, options);
        QVERIFY(batch);
        QCOMPARE(batch->source.kind, SourceKind::Leavers);
        QVERIFY(batch->source.isMapped);
        QCOMPARE(batch->table->mail(0), std::string_view("ann@acme.example"));
        QCOMPARE(batch->table->value(Field::Department, 1), std::string_view("HR"));
        QCOMPARE(batch->table->value(Field::LeaverSince, 0), std::string_view("2026-04-03"));
        QCOMPARE(batch->table->value(Field::LeaverSince, 1), std::string_view("yes"));
    }

    /// Of two columns of e-mails the one that is said is read, and the other kept.
    void aSaidColumnWins()
    {
        const QByteArray bytes("Email,Work email,Department\nprivate@home.example,ann@acme.example,IT\n");
        intake::ReadOptions options;
        options.mapping = {{QStringLiteral("Work email"), -1, role(ColumnRole::Mail)}};
        const auto batch = reading::read(bytes, options);
        QVERIFY(batch);
        QCOMPARE(batch->table->mail(0), std::string_view("ann@acme.example"));
        QCOMPARE(batch->table->extra().size(), std::size_t(1));
        QCOMPARE(batch->table->extra().front().header, QStringLiteral("Email"));
        options.mapping.push_back({QStringLiteral("Department"), -1, {}}); // no department then
        const auto kept = reading::read(bytes, options);
        QVERIFY(kept);
        QVERIFY(!kept->table->has(Field::Department));
    }

    void productsCanBeSaid()
    {
        const QByteArray bytes("Email,Status,Wiki,Wiki seen\nann@acme.example,Active,acme,2026-01-02\n");
        intake::ReadOptions options;
        options.mapping = {{QStringLiteral("Wiki"), -1, *core::columnUseFromKey(u"access:confluence/guest@acme.example")},
            {QStringLiteral("Wiki seen"), -1, *core::columnUseFromKey(u"active:confluence")}};
        const auto batch = reading::read(bytes, options);
        QVERIFY(batch);
        QCOMPARE(batch->table->products().size(), std::size_t(1));
        QCOMPARE(batch->table->products().front().product, core::Product::Confluence);
        QCOMPARE(batch->table->products().front().role, core::AccessRole::Guest);
        QCOMPARE(batch->table->products().front().site, QStringLiteral("acme.example"));
        QCOMPARE(batch->table->activity().size(), std::size_t(1));
    }

    void wrongMappingsAreRefused()
    {
        const QByteArray bytes("Email,Status\nann@acme.example,Active\n");
        intake::ReadOptions options;
        options.mapping = {{QStringLiteral("Nowhere"), -1, role(ColumnRole::Id)}};
        const auto missing = reading::read(bytes, options, QStringLiteral("/a/people.csv"));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, core::ErrorCode::ColumnNotFound);
        QCOMPARE(missing.error().subject, QStringLiteral("/a/people.csv"));
        QCOMPARE(missing.error().detail, QStringLiteral("Nowhere"));
        options.mapping = {{QStringLiteral("Email"), -1, role(ColumnRole::Mail)}, {QStringLiteral("Status"), -1, role(ColumnRole::Mail)}};
        const auto twice = reading::read(bytes, options);
        QVERIFY(!twice);
        QCOMPARE(twice.error().code, core::ErrorCode::ColumnsCollide);
        QCOMPARE(twice.error().detail, QStringLiteral("Email, Status"));
        options.mapping = {{QString(), 7, role(ColumnRole::Mail)}};
        QCOMPARE(reading::read(bytes, options).error().detail, QStringLiteral("#8"));
    }

    /// Without a header columns are told by their places, and the first row is one of people.
    void bareListsCanBeSaid()
    {
        const QByteArray bytes("ann@acme.example;IT\nbo@acme.example;HR\n");
        QVERIFY(!look(bytes).hasHeader);
        QVERIFY(!look(bytes).canRead());
        intake::ReadOptions options;
        options.mapping = {{QString(), 1, field(Field::Department)}};
        const FilePreview preview = look(bytes, options);
        QVERIFY(preview.canRead());
        QCOMPARE(preview.source.kind, SourceKind::Departments);
        QCOMPARE(preview.rows.size(), 2);
        const auto batch = reading::read(bytes, options);
        QVERIFY(batch);
        QCOMPARE(batch->table->rowCount(), core::Row(2));
        QCOMPARE(batch->table->mail(0), std::string_view("ann@acme.example"));
        QCOMPARE(batch->table->value(Field::Department, 1), std::string_view("HR"));
    }

    /// Leaving dates in which only another row tells what comes first.
    void leavingDatesFollowTheFile()
    {
        const auto batch = reading::read("Email,Austritt\na@b.example,03.04.2026\nb@b.example,31.10.2026\n"
                                         "c@b.example,2026-04-03\nd@b.example,\n");
        QVERIFY(batch);
        QCOMPARE(batch->source.dayOrder, core::DayOrder::DayFirst);
        QCOMPARE(batch->table->value(Field::LeaverSince, 0), std::string_view("2026-04-03"));
        QCOMPARE(batch->table->value(Field::LeaverSince, 1), std::string_view("31.10.2026"));
        QCOMPARE(batch->table->value(Field::LeaverSince, 2), std::string_view("2026-04-03"));
        QCOMPARE(batch->table->value(Field::LeaverSince, 3), std::string_view());
        const auto open = reading::read("Email,Leaver since\na@b.example,03/04/2026\n");
        QVERIFY(open);
        QCOMPARE(open->report.issues[static_cast<std::size_t>(core::RowIssue::BadDate)], qint64(1));
    }
};

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
