// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/arrange.h"

#include "core/fold.h"

#include "support/randomaccounts.h"

#include <QTest>

using namespace core;

namespace {

/// What a cell sorts by, the slow way: nothing where it is not known.
std::optional<QVariant> sortValue(const Assessment &a, AccountColumn column, Row row)
{
    const Case &facts = a.of(row);
    const auto known = [](bool isKnown, int value) { return isKnown ? std::optional<QVariant>(value) : std::nullopt; };
    switch (column) {
    case AccountColumn::Verdict:
        return known(facts.verdict != Verdict::Unknown, facts.verdict != Verdict::Billable ? 2 : facts.intent == Intent::Accidental ? 0 : 1);
    case AccountColumn::Certainty:
        return known(facts.certainty != Certainty::Unknown, static_cast<int>(facts.certainty));
    case AccountColumn::Intent:
        return known(facts.intent != Intent::None, static_cast<int>(facts.intent));
    case AccountColumn::Status:
        return known(facts.status != AccountStatus::Unknown, static_cast<int>(facts.status));
    case AccountColumn::ManagedBy:
        return known(facts.managedBy != ManagedBy::Unknown, static_cast<int>(facts.managedBy));
    case AccountColumn::Recommendation:
        return static_cast<int>(facts.recommendation.advice);
    case AccountColumn::LastActive:
    case AccountColumn::Added: {
        const Day day = column == AccountColumn::LastActive ? a.table().lastActive(row) : a.table().added(row);
        return known(day != kNoDay, day);
    }
    default:
        if (const auto option = optionOf(column)) {
            const OptionAnswer &answer = facts.options[static_cast<std::size_t>(*option)];
            return known(answer.eligibility != Eligibility::Unknown,
                static_cast<int>(answer.eligibility) * 1000 + static_cast<int>(answer.reason));
        }
        break;
    }
    const QVariant raw = rawValue(a, column, row);
    if (!raw.isValid())
        return std::nullopt;
    if (raw.typeId() == QMetaType::QString)
        return QByteArray::fromStdString(folded(raw.toString().toStdString()));
    return raw;
}

RowOrder expected(const Assessment &a, const std::vector<SortKey> &sort, const RowBits &bits)
{
    RowOrder rows;
    for (Row row = 0; row < a.rowCount(); ++row) {
        if (bits.test(row))
            rows.push_back(row);
    }
    std::vector<std::vector<std::optional<QVariant>>> values;
    for (const SortKey &key : sort) {
        values.emplace_back();
        for (Row row = 0; row < a.rowCount(); ++row)
            values.back().push_back(sortValue(a, key.column, row));
    }
    std::stable_sort(rows.begin(), rows.end(), [&](Row left, Row right) {
        for (std::size_t i = 0; i < sort.size(); ++i) {
            const auto &l = values[i][left];
            const auto &r = values[i][right];
            if (!l || !r) {
                if (bool(l) != bool(r))
                    return bool(l);
                continue;
            }
            const bool isBytes = l->typeId() == QMetaType::QByteArray;
            const int order = isBytes ? (l->toByteArray() < r->toByteArray() ? -1
                                      : l->toByteArray() == r->toByteArray() ? 0
                                                                             : 1)
                                      : (l->toLongLong() < r->toLongLong()         ? -1
                                              : l->toLongLong() == r->toLongLong() ? 0
                                                                                   : 1);
            if (order != 0)
                return sort[i].descending ? order > 0 : order < 0;
        }
        return false;
    });
    return rows;
}

QString picture(const std::vector<SortKey> &sort)
{
    QStringList keys;
    for (const SortKey &key : sort)
        keys.append(columnKey(key.column) + (key.descending ? QStringLiteral(" down") : QString()));
    return keys.join(QStringLiteral(", "));
}

} // namespace

class ArrangeTest final : public QObject
{
    Q_OBJECT

private:
    void verify(
        const Assessment &a, const RanksPtr &ranks, const Arrangement &arrangement, const Parallel &parallel = serial)
    {
        const Result<RowBits> bits = match(a, arrangement.query);
        const Result<RowOrderPtr> order = arrange(a, ranks, arrangement, parallel);
        QVERIFY(bits && order);
        QVERIFY2(**order == expected(a, arrangement.sort, *bits),
            qPrintable(picture(arrangement.sort) + QStringLiteral(" of ") + arrangement.query.text));
    }

private slots:
    void everyColumn_data()
    {
        QTest::addColumn<int>("rows");
        for (const int rows : {0, 1, 64, 3000})
            QTest::addRow("%d rows", rows) << rows;
    }
    void everyColumn()
    {
        QFETCH(int, rows);
        const auto assessment = support::randomAssessment(static_cast<Row>(rows), 21);
        const RanksPtr ranks = makeRanks(assessment->table(), {}, serial);
        for (int column = 0; column < static_cast<int>(AccountColumn::Count); ++column) {
            for (const bool descending : {false, true}) {
                for (const char *query : {"", "verdict:billable", "an", "text:nothinglikethis"}) {
                    const Arrangement arrangement {
                        *parseQuery(QString::fromUtf8(query)), {{static_cast<AccountColumn>(column), descending}}};
                    verify(*assessment, ranks, arrangement);
                    verify(*assessment, nullptr, arrangement);
                    if (QTest::currentTestFailed())
                        return;
                }
            }
        }
    }

    void severalKeys()
    {
        support::Dice dice(4);
        const auto assessment = support::randomAssessment(3000, 22);
        const RanksPtr ranks = makeRanks(assessment->table(), {}, serial);
        for (int i = 0; i < 150 && !QTest::currentTestFailed(); ++i) {
            Arrangement arrangement;
            arrangement.query = *parseQuery(dice.oneIn(2) ? QString() : QStringLiteral("trello or e -is:masked"));
            for (int n = 1 + dice(3); n > 0; --n)
                arrangement.sort.push_back({dice.value<AccountColumn>(), dice.oneIn(2)});
            verify(*assessment, dice.oneIn(3) ? nullptr : ranks, arrangement);
        }
    }

    /// Enough rows for several pieces of work.
    void manyRows()
    {
        const auto assessment = support::randomAssessment(150000, 23);
        const RanksPtr ranks = makeRanks(assessment->table(), {}, support::threads(2));
        for (const SortKey key : {SortKey {AccountColumn::Name, true}, SortKey {AccountColumn::Mail, false},
                 SortKey {AccountColumn::Domain, true}, SortKey {AccountColumn::LastActive, true},
                 SortKey {AccountColumn::Saves, false}}) {
            for (const char *query : {"", "-jira"}) {
                const Arrangement arrangement {*parseQuery(QString::fromUtf8(query)), {key}};
                verify(*assessment, ranks, arrangement, support::threads(3));
                if (QTest::currentTestFailed())
                    return;
            }
        }
        const Arrangement both {{}, {{AccountColumn::Name, true}, {AccountColumn::Mail, true}}};
        verify(*assessment, ranks, both, support::threads(3));
        QCOMPARE(**arrange(*assessment, ranks, both, support::backwards), **arrange(*assessment, ranks, both));
    }

    void unsortedKeepsTheFilesOrder()
    {
        const auto assessment = support::randomAssessment(1000, 24);
        verify(*assessment, nullptr, {*parseQuery(QStringLiteral("trello")), {}});
        QCOMPARE((*arrange(*assessment, nullptr, {}))->size(), std::size_t(1000));
    }

    void daysFarApart()
    {
        AccountTableBuilder builder;
        builder.addLastActive();
        const std::vector<Day> days {kNoDay, 2'900'000, kNever, -700'000, 20000, kNoDay, kNever, 2'900'000, 20001};
        for (const Day day : days)
            builder.setLastActive(builder.addRow("a", "a@b.c", {}), day);
        Assessment assessment;
        assessment.accounts.table = std::make_shared<AccountTable>(builder.build());
        assessment.cases.emplace_back();
        assessment.caseOfRow = HugeArray<quint16>(days.size());
        const auto rows = [&](bool descending) {
            return **arrange(assessment, nullptr, {{}, {{AccountColumn::LastActive, descending}}});
        };
        QCOMPARE(rows(false), (RowOrder {2, 6, 3, 4, 8, 1, 7, 0, 5}));
        QCOMPARE(rows(true), (RowOrder {1, 7, 8, 4, 3, 2, 6, 0, 5}));
    }

    /// Columns of the file, on top of an order by something else.
    void columnsOfTheFile()
    {
        const auto assessment = support::randomAssessment(3000, 26);
        const AccountTable &table = assessment->table();
        const RowOrderPtr base = *arrange(
            *assessment, nullptr, {*parseQuery(QStringLiteral("-is:masked")), {{AccountColumn::Name, true}}});
        const CodeColumn &cells = table.extra()[1].cells;
        const HugeArray<Day> &days = table.activity()[0].days;
        for (const bool descending : {false, true}) {
            RowOrder byText = *base, byDay = *base;
            std::stable_sort(byText.begin(), byText.end(), [&](Row left, Row right) {
                const std::string a = folded(cells.value(left)), b = folded(cells.value(right));
                if (a.empty() || b.empty())
                    return !a.empty() && b.empty();
                bool isNumberA = false, isNumberB = false;
                const double numberA = QByteArray::fromStdString(a).toDouble(&isNumberA), numberB = QByteArray::fromStdString(b).toDouble(&isNumberB);
                const auto keyA = std::make_tuple(!isNumberA, isNumberA ? numberA : 0, a), keyB = std::make_tuple(!isNumberB, isNumberB ? numberB : 0, b);
                return descending ? keyB < keyA : keyA < keyB;
            });
            std::stable_sort(byDay.begin(), byDay.end(), [&](Row left, Row right) {
                const Day a = days[left], b = days[right];
                if (a == kNoDay || b == kNoDay)
                    return a != kNoDay && b == kNoDay;
                return descending ? b < a : a < b;
            });
            QCOMPARE(*sortedBy(*base, cells, descending), byText);
            QCOMPARE(*sortedBy(*base, days, descending, support::threads(2)), byDay);
            QCOMPARE(*sortedBy(*base, CodeColumn(), descending), *base); // a column without rows
            QCOMPARE(*sortedBy(*base, HugeArray<Day>(), descending), *base);
        }
    }

    /// Sorting what is sorted already: the later sort is the main one.
    void moreColumnsOnTopOfAnOrder()
    {
        support::Dice dice(7);
        const auto assessment = support::randomAssessment(3000, 27);
        const RanksPtr ranks = makeRanks(assessment->table(), {}, serial);
        for (int i = 0; i < 60; ++i) {
            const std::vector<SortKey> main {{dice.value<AccountColumn>(), dice.oneIn(2)}, {dice.value<AccountColumn>(), dice.oneIn(2)}};
            const std::vector<SortKey> least {{dice.value<AccountColumn>(), dice.oneIn(2)}};
            std::vector<SortKey> all = main;
            all.insert(all.end(), least.begin(), least.end());
            const Query query = *parseQuery(dice.oneIn(2) ? QString() : QStringLiteral("trello"));
            const RanksPtr some = dice.oneIn(3) ? nullptr : ranks;
            const RowOrderPtr once = *arrange(*assessment, some, {query, all});
            const RowOrderPtr base = *arrange(*assessment, some, {query, least});
            const RowOrderPtr twice = *sortedBy(*base, *assessment, some, main, support::threads(2));
            QVERIFY2(*once == *twice, qPrintable(picture(all)));
        }
    }

    void errorsOfTheQuery()
    {
        const auto assessment = support::randomAssessment(10, 1);
        const auto order = arrange(*assessment, nullptr, {*parseQuery(QStringLiteral("\"none\":x")), {}});
        QVERIFY(!order);
        QCOMPARE(order.error().code, ErrorCode::UnknownField);
        std::stop_source stop;
        stop.request_stop();
        const auto stopped
            = arrange(*assessment, nullptr, {{}, {{AccountColumn::Name, false}}}, serial, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void summaryOfASelection()
    {
        const auto assessment = support::randomAssessment(2000, 25);
        RowOrder rows;
        for (Row row = 0; row < 2000; row += 3)
            rows.push_back(row);
        const Selection summary = summarise(*assessment, rows.data(), rows.size());
        Selection wanted;
        wanted.rows = static_cast<qint64>(rows.size());
        for (const Row row : rows) {
            const Case &facts = assessment->of(row);
            wanted.billable += facts.verdict == Verdict::Billable;
            wanted.unknown += facts.verdict == Verdict::Unknown;
            if (facts.intent != Intent::Accidental)
                continue;
            if (facts.isProtected) {
                ++wanted.isProtected;
                continue;
            }
            int open = 0;
            for (const OptionAnswer &answer : facts.options)
                open += answer.eligibility == Eligibility::Eligible || answer.eligibility == Eligibility::Unknown;
            (open ? wanted.couldGo : wanted.blocked) += 1;
        }
        QCOMPARE(summary.rows, wanted.rows);
        QCOMPARE(summary.billable, wanted.billable);
        QCOMPARE(summary.unknown, wanted.unknown);
        QCOMPARE(summary.couldGo, wanted.couldGo);
        QCOMPARE(summary.blocked, wanted.blocked);
        QCOMPARE(summary.isProtected, wanted.isProtected);
        QVERIFY(summary.couldGo > 0);
        // Flat $4 a month, ten months a year.
        QCOMPARE(summary.saving.minor(), 4000 * summary.couldGo);
        QCOMPARE(summarise(*assessment, nullptr, 0).saving.minor(), 0);
        assessment->year.doesNotDependOnAccounts = true;
        QCOMPARE(summarise(*assessment, rows.data(), rows.size()).saving.minor(), 0);

        assessment->profile.edition = Edition::Premium;
        const Selection premium = summarise(*assessment, rows.data(), rows.size());
        qint64 counted = 0;
        for (const Row row : rows)
            counted += assessment->of(row).countsForPremium;
        QCOMPARE(premium.billable, counted);
        QCOMPARE(premium.unknown, 0);
    }
};

QTEST_APPLESS_MAIN(ArrangeTest)
#include "tst_arrange.moc"
