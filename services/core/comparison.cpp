// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparison.h"

#include "core/accountcolumn.h"
#include "core/borrowed.h"
#include "core/comparisonaccess.h"
#include "core/comparisoncause.h"
#include "core/comparisonmoney.h"
#include "core/keyindex.h"
#include "core/keytable.h"
#include "core/pairaccounts.h"

#include <algorithm>
#include <memory>

namespace core {

namespace {

constexpr Row kPairsPerJob = 65536;

/// Whether a column's text differs between rows of two tables, without looking at the texts again.
class TextColumn final
{
public:
    TextColumn() = default;
    TextColumn(const CodeColumn &older, const CodeColumn &newer)
        : m_older(&older)
        , m_newer(&newer)
        , m_codes(older.values.size(), kNoRow)
    {
        KeyIndex index;
        for (Row code = 1; code < newer.values.size(); ++code)
            index.insert(newer.values[code], code);
        m_codes[0] = 0;
        for (std::size_t code = 1; code < older.values.size(); ++code)
            m_codes[code] = index.find(older.values[code]);
    }
    bool differ(Row olderRow, Row newerRow) const { return m_newer && m_codes[code(*m_older, olderRow)] != code(*m_newer, newerRow); }

private:
    static quint32 code(const CodeColumn &column, Row row) { return column.narrow.isEmpty() && column.wide.isEmpty() ? 0 : column.code(row); }

    const CodeColumn *m_older = nullptr;
    const CodeColumn *m_newer = nullptr;
    std::vector<quint32> m_codes; ///< an older code → the newer one of the same text
};

/// The changes of pairs of cases, each found once.
class CaseChanges final
{
public:
    CaseChanges(const Assessment &older, const Assessment &newer, const ComparisonBasis &basis)
        : m_older(older)
        , m_newer(newer)
        , m_basis(basis)
        , m_numbers(2)
    {
    }
    const CaseChange &of(quint16 before, quint16 after)
    {
        const quint64 key[] {before, after};
        const quint32 number = m_numbers.number(key);
        if (number == m_changes.size())
            m_changes.push_back(changeBetween(m_older, m_older.cases[before], m_newer, m_newer.cases[after], m_basis));
        return m_changes[number];
    }

private:
    const Assessment &m_older;
    const Assessment &m_newer;
    const ComparisonBasis &m_basis;
    KeyTable m_numbers;
    std::vector<CaseChange> m_changes;
};

/// What one job found.
struct Part
{
    std::vector<AccountChange> changes;
    qint64 unchanged = 0;
    qint64 onlySeen = 0;
};

class Comparer final
{
public:
    Comparer(const Assessment &older, const Assessment &newer, const Parallel &parallel)
        : m_older(older)
        , m_newer(newer)
        , m_basis(basisOf(older, newer))
        , m_olderOf(pairAccounts(older.table(), newer.table(), parallel))
        , m_accesses(older, newer, m_basis, parallel)
    {
        if (m_basis.hasBothPolicyNames)
            m_policies = TextColumn(older.table().column(Field::PolicyName), newer.table().column(Field::PolicyName));
        if (m_basis.hasBothDepartments)
            m_departments = TextColumn(older.table().column(Field::Department), newer.table().column(Field::Department));
    }

    const ComparisonBasis &basis() const { return m_basis; }
    void add(Row newerRow, CaseChanges &cases, Part &part) const;
    AccountChange ofOne(const Assessment &assessment, Row row, bool isNew) const;
    std::vector<char> isInNewer() const
    {
        std::vector<char> out(m_older.rowCount(), 0);
        for (const Row row : m_olderOf) {
            if (row != kNoRow)
                out[row] = 1;
        }
        return out;
    }

private:
    quint16 textFields(Row olderRow, Row newerRow) const;

    const Assessment &m_older;
    const Assessment &m_newer;
    ComparisonBasis m_basis;
    std::vector<Row> m_olderOf;
    AccessSets m_accesses;
    TextColumn m_policies;
    TextColumn m_departments;
};

quint16 Comparer::textFields(Row olderRow, Row newerRow) const
{
    const AccountTable &a = m_older.table();
    const AccountTable &b = m_newer.table();
    quint16 fields = 0;
    const auto add = [&fields](ChangedField field, bool differs) {
        fields = static_cast<quint16>(fields | (differs ? 1 << static_cast<int>(field) : 0));
    };
    add(ChangedField::Access, m_accesses.differ(olderRow, newerRow));
    add(ChangedField::Policy, m_policies.differ(olderRow, newerRow));
    add(ChangedField::Department, m_departments.differ(olderRow, newerRow));
    add(ChangedField::Name, m_basis.hasBothNames && a.name(olderRow) != b.name(newerRow));
    add(ChangedField::Mail, m_basis.hasBothMails && a.foldedMail(olderRow) != b.foldedMail(newerRow));
    add(ChangedField::Id, m_basis.hasBothIds && a.foldedId(olderRow) != b.foldedId(newerRow));
    return fields;
}

AccountChange Comparer::ofOne(const Assessment &assessment, Row row, bool isNew) const
{
    const Case &facts = assessment.of(row);
    const CaseChange made = changeOfOne(assessment, facts, isNew);
    AccountChange change;
    (isNew ? change.newer : change.older) = row;
    change.cause = wouldList(isNew ? m_older : m_newer, m_basis, facts.claimed) ? made.cause : ChangeCause::FilesDiffer;
    change.seat = made.seat;
    change.product = made.product;
    return change;
}

void Comparer::add(Row newerRow, CaseChanges &cases, Part &part) const
{
    const Row olderRow = m_olderOf[newerRow];
    if (olderRow == kNoRow) {
        part.changes.push_back(ofOne(m_newer, newerRow, true));
        return;
    }
    const CaseChange &made = cases.of(m_older.caseOfRow[olderRow], m_newer.caseOfRow[newerRow]);
    const auto fields = static_cast<quint16>(made.fields | textFields(olderRow, newerRow));
    if (fields == 0 && made.seat == SeatChange::None) {
        ++part.unchanged;
        part.onlySeen += m_basis.hasBothLastSeen && m_older.table().lastActive(olderRow) != m_newer.table().lastActive(newerRow);
        return;
    }
    part.changes.push_back({olderRow, newerRow, fields, made.cause, made.seat, made.product, 0});
}

ComparedSide sideOf(const Assessment &assessment)
{
    ComparedSide side;
    const Totals &totals = assessment.totals;
    side.day = assessment.accounts.date;
    side.kind = assessment.accounts.primary.kind;
    side.rules = assessment.rules.id;
    side.prices = assessment.prices.id;
    side.accounts = totals.accounts;
    side.seats = assessment.profile.edition == Edition::Premium ? totals.premiumBillable : totals.billable;
    side.billable = totals.billable;
    side.notBillable = totals.notBillable;
    side.unknown = totals.unknown;
    side.intended = totals.intended;
    side.accidental = totals.accidental;
    side.cost = {assessment.year.now.amount, assessment.month.now.amount};
    side.costIsKnown = assessment.year.known && assessment.month.known;
    return side;
}

/// Numbers the changes within their causes, and counts everything.
void count(SnapshotComparison &out, const Assessment &older, const Assessment &newer)
{
    std::array<CauseLine, static_cast<std::size_t>(ChangeCause::Count)> lines;
    for (AccountChange &change : out.changes) {
        switch (change.kind()) {
        case ChangeKind::Came:
            ++out.came;
            break;
        case ChangeKind::Left:
            ++out.left;
            break;
        case ChangeKind::Changed:
            ++out.changed;
            break;
        case ChangeKind::Count:
            break;
        }
        out.notTold += change.kind() != ChangeKind::Changed && change.cause == ChangeCause::FilesDiffer;
        for (std::size_t field = 0; field < out.byField.size(); ++field)
            out.byField[field] += change.has(static_cast<ChangedField>(field));
        if (change.seat == SeatChange::None)
            continue;
        const bool isNewly = change.seat == SeatChange::Newly;
        CauseLine &line = lines[static_cast<std::size_t>(change.cause)];
        line.cause = change.cause;
        qint64 &seats = isNewly ? line.newly : line.noLonger;
        change.place = static_cast<quint32>(seats++);
        ++(isNewly ? out.newlyBillable : out.noLongerBillable);
        if (change.kind() == ChangeKind::Changed) {
            out.becameUnknown += !isNewly && newer.of(change.newer).verdict == Verdict::Unknown;
            out.becameKnown += isNewly && older.of(change.older).verdict == Verdict::Unknown;
        }
        if (change.product != Product::Count)
            ++(isNewly ? out.newlyThrough : out.noLongerThrough)[static_cast<std::size_t>(change.product)];
    }
    for (const CauseLine &line : lines) {
        if (line.newly + line.noLonger > 0)
            out.causes.push_back(line);
    }
}

} // namespace

SnapshotComparison compare(const Assessment &older, const Assessment &newer, const Parallel &parallel)
{
    const Comparer comparer(older, newer, parallel);
    const Row rows = newer.rowCount();
    std::vector<Part> parts((quint64(rows) + kPairsPerJob - 1) / kPairsPerJob);
    Borrowed<CaseChanges> cases([&] { return std::make_unique<CaseChanges>(older, newer, comparer.basis()); });
    parallel(static_cast<int>(parts.size()), [&](int job) {
        const Row begin = static_cast<Row>(job) * kPairsPerJob;
        cases.lend([&](CaseChanges &own) {
            for (Row row = begin; row < begin + std::min(kPairsPerJob, rows - begin); ++row)
                comparer.add(row, own, parts[static_cast<std::size_t>(job)]);
        });
    });

    SnapshotComparison out;
    out.older = sideOf(older);
    out.newer = sideOf(newer);
    std::size_t changes = 0;
    for (const Part &part : parts)
        changes += part.changes.size();
    out.changes.reserve(changes);
    for (const Part &part : parts) {
        out.changes.insert(out.changes.end(), part.changes.begin(), part.changes.end());
        out.unchanged += part.unchanged;
        out.onlySeen += part.onlySeen;
    }
    const std::vector<char> isInNewer = comparer.isInNewer();
    for (Row row = 0; row < older.rowCount(); ++row) {
        if (!isInNewer[row])
            out.changes.push_back(comparer.ofOne(older, row, false));
    }
    out.rulesDiffer = comparer.basis().rulesDiffer;
    out.pricesDiffer = comparer.basis().pricesDiffer;
    out.profileDiffers = comparer.basis().profileDiffers;
    out.kindsDiffer = comparer.basis().kindsDiffer;
    out.columnsDiffer = comparer.basis().columnsDiffer;
    count(out, older, newer);
    addMoney(out, older, newer);
    return out;
}

} // namespace core
