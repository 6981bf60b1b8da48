// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rowkey.h"

#include "core/aliases.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <map>

namespace core {

namespace {

constexpr std::size_t kValuesPerJob = 4096;

QString lowerText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).trimmed().toLower();
}

Tri opposite(Tri tri)
{
    switch (tri) {
    case Tri::No:
        return Tri::Yes;
    case Tri::Yes:
        return Tri::No;
    case Tri::Unknown:
        break;
    }
    return Tri::Unknown;
}

/// A leavers file gives a date or a yes; who leaves only later is still here.
bool isLeaver(std::string_view cell, Day today)
{
    if (cell.empty() || triFromText(cell) == Tri::No)
        return false;
    bool isDay = false;
    const Day day = parseDay(cell, DayOrder::YearFirst, &isDay);
    if (isDay && day == kNever)
        return false;
    return !isDay || !isDate(day) || today == kNoDay || day <= today;
}

std::vector<quint32> classesOf(const std::vector<Access> &accesses, const Places &ownSites, const Places &ownWorkspaces)
{
    std::vector<quint32> classes;
    for (Access access : accesses) {
        access.ownership = ownershipOf(access, ownSites, ownWorkspaces);
        classes.push_back(packed(classOf(access)));
    }
    std::sort(classes.begin(), classes.end());
    classes.erase(std::unique(classes.begin(), classes.end()), classes.end());
    return classes;
}

template<typename Code, typename Number>
void addNumbers(const Code *codes, Row count, const Number *numbers, int shift, int words, quint64 *out)
{
    if (words == 1) {
        for (Row i = 0; i < count; ++i)
            out[i] |= quint64(numbers[codes[i]]) << shift;
    } else {
        for (Row i = 0; i < count; ++i)
            out[std::size_t(i) * static_cast<std::size_t>(words)] |= quint64(numbers[codes[i]]) << shift;
    }
}

template<typename Code>
void addNumbers(const Code *codes, Row count, const std::vector<quint16> &narrow, const std::vector<quint32> &wide, int shift,
    int words, quint64 *out)
{
    if (wide.empty())
        addNumbers(codes, count, narrow.data(), shift, words, out);
    else
        addNumbers(codes, count, wide.data(), shift, words, out);
}

void join(AccountFacts &facts, const CellFacts &cell)
{
    if (cell.status != AccountStatus::Unknown)
        facts.status = cell.status;
    if (cell.accountType != 0)
        facts.accountType = cell.accountType;
    if (cell.flag != Tri::Unknown)
        facts.flag = cell.flag;
    if (cell.nonBillablePolicy != Tri::Unknown)
        facts.nonBillablePolicy = cell.nonBillablePolicy;
    if (cell.claimed != Tri::Unknown)
        facts.claimed = cell.claimed;
    if (cell.managedBy != ManagedBy::Unknown)
        facts.managedBy = cell.managedBy;
    facts.flagUnreadable = facts.flagUnreadable || cell.flagUnreadable;
    facts.leaver = facts.leaver || cell.leaver;
    facts.lacks |= cell.lacks;
    facts.accesses.insert(facts.accesses.end(), cell.accesses.begin(), cell.accesses.end());
}

} // namespace

RowKeys::RowKeys(const AssessRequest &request, const QStringList &ownSites, const Parallel &parallel)
    : m_table(*request.accounts.table)
    , m_today(isDate(request.today) ? request.today : request.accounts.date)
{
    if (request.accounts.annotations && !request.accounts.annotations->isEmpty())
        m_annotations = request.accounts.annotations.get();
    if (request.accounts.protectedAccounts)
        m_protected = ProtectedList(*request.accounts.protectedAccounts);
    if (request.accounts.protectedEntries)
        m_protected.add(*request.accounts.protectedEntries);
    addFields(request, parallel);
    addAccesses(request, ownSites, parallel);
    layOut();
}

template<typename Read>
void RowKeys::addColumn(const CodeColumn &cells, const Parallel &parallel, Read read)
{
    if (cells.narrow.isEmpty() && cells.wide.isEmpty())
        return;
    std::vector<CellFacts> ofValue(cells.values.size());
    const std::size_t jobs = (ofValue.size() + kValuesPerJob - 1) / kValuesPerJob;
    const auto work = [&](int job) {
        const std::size_t begin = static_cast<std::size_t>(job) * kValuesPerJob;
        const std::size_t end = std::min(ofValue.size(), begin + kValuesPerJob);
        for (std::size_t i = begin; i < end; ++i)
            read(std::string_view(cells.values[i]), ofValue[i]);
    };
    if (jobs == 1)
        work(0);
    else
        parallel(static_cast<int>(jobs), work);
    Column column;
    column.cells = &cells;
    addNumbered(std::move(column), std::move(ofValue));
}

void RowKeys::addNumbered(Column column, std::vector<CellFacts> ofValue)
{
    std::map<CellFacts, quint32> numbers;
    std::vector<quint32> numberOfValue;
    numberOfValue.reserve(ofValue.size());
    for (CellFacts &facts : ofValue) {
        const auto [at, isNew] = numbers.try_emplace(std::move(facts), static_cast<quint32>(numbers.size()));
        if (isNew)
            column.facts.push_back(at->first);
        numberOfValue.push_back(at->second);
    }
    column.bits = std::bit_width(column.facts.size() - 1);
    if (column.bits > 16)
        column.wide = std::move(numberOfValue);
    else
        column.narrow.assign(numberOfValue.begin(), numberOfValue.end());
    m_columns.push_back(std::move(column));
}

void RowKeys::addFields(const AssessRequest &request, const Parallel &parallel)
{
    addColumn(m_table.column(Field::Status), parallel,
        [](std::string_view cell, CellFacts &facts) { facts.status = statusFromText(cell); });
    const std::vector<QString> types = accountTypes(request.rules);
    addColumn(m_table.column(Field::AccountType), parallel, [&types](std::string_view cell, CellFacts &facts) {
        const auto found = std::find(types.begin(), types.end(), lowerText(cell));
        facts.accountType = found == types.end() ? quint8(0) : static_cast<quint8>(found - types.begin() + 1);
    });
    addColumn(m_table.column(Field::Billable), parallel, [](std::string_view cell, CellFacts &facts) {
        facts.flag = triFromText(cell);
        facts.flagUnreadable = facts.flag == Tri::Unknown && !cell.empty();
    });
    addColumn(m_table.column(Field::PolicyType), parallel,
        [](std::string_view cell, CellFacts &facts) { facts.nonBillablePolicy = opposite(triFromText(cell)); });
    addColumn(m_table.column(Field::Claimed), parallel,
        [](std::string_view cell, CellFacts &facts) { facts.claimed = triFromText(cell); });
    addColumn(m_table.column(Field::ManagedBy), parallel,
        [](std::string_view cell, CellFacts &facts) { facts.managedBy = managedByFromText(cell); });
    addColumn(m_table.column(Field::LeaverSince), parallel,
        [this](std::string_view cell, CellFacts &facts) { facts.leaver = isLeaver(cell, m_today); });
}

void RowKeys::addAccesses(const AssessRequest &request, const QStringList &ownSites, const Parallel &parallel)
{
    const Places own(ownSites);
    const Places ownWorkspaces(request.profile.ownWorkspaces);
    for (const ProductColumn &product : m_table.products()) {
        addColumn(product.cells, parallel, [&](std::string_view cell, CellFacts &facts) {
            if (cell == kMissingCell)
                facts.lacks = quint32(1) << static_cast<int>(product.product);
            else if (!cell.empty())
                facts.accesses = classesOf(parseAccessCell(product, cell), own, ownWorkspaces);
        });
    }
    for (const ActivityColumn &activity : m_table.activity()) {
        if (activity.days.isEmpty() || hasAccessColumn(m_table, activity))
            continue;
        Column column;
        column.days = &activity.days;
        std::vector<CellFacts> ofValue(2);
        ofValue[1].accesses = classesOf({activityAccess(activity)}, own, ownWorkspaces);
        addNumbered(std::move(column), std::move(ofValue));
    }
}

void RowKeys::layOut()
{
    // Columns that tell nothing different need no bits; what they tell everywhere is kept for facts().
    int word = 0;
    int shift = 0;
    const auto place = [&word, &shift](int bits) {
        if (shift + bits > 64) {
            ++word;
            shift = 0;
        }
        shift += bits;
        return shift - bits;
    };
    for (Column &column : m_columns) {
        if (column.bits == 0)
            continue;
        column.shift = place(column.bits);
        column.word = word;
    }
    if (hasMarks()) {
        m_marksShift = place(kMarkBits);
        m_marksWord = word;
    }
    m_words = word + 1;
}

void RowKeys::fill(Row begin, Row count, quint64 *out) const
{
    const auto words = static_cast<std::size_t>(m_words);
    std::memset(out, 0, count * words * sizeof(quint64));
    for (const Column &column : m_columns) {
        quint64 *at = out + column.word;
        if (column.bits == 0)
            continue;
        if (column.days) {
            const Day *days = column.days->data() + begin;
            for (Row i = 0; i < count; ++i)
                at[i * words] |= quint64(isDate(days[i])) << column.shift;
        } else if (column.cells->wide.isEmpty()) {
            addNumbers(column.cells->narrow.data() + begin, count, column.narrow, column.wide, column.shift, m_words, at);
        } else {
            addNumbers(column.cells->wide.data() + begin, count, column.narrow, column.wide, column.shift, m_words, at);
        }
    }
    if (hasMarks())
        fillMarks(begin, count, out + m_marksWord);
}

void RowKeys::fillMarks(Row begin, Row count, quint64 *out) const
{
    const auto words = static_cast<std::size_t>(m_words);
    const auto mark = [&](Row row, Marks marks) { out[(row - begin) * words] |= quint64(marks) << m_marksShift; };
    const auto annotated = [this](const Annotation *one) { return one ? marksOf(*one, m_today) : Marks(0); };
    if (!m_protected.isEmpty()) {
        for (Row row = begin; row < begin + count; ++row)
            mark(row, m_protected.covers(m_table, row) ? kMarkedProtected : Marks(0));
    }
    if (m_annotations) {
        for (Row row = begin; row < begin + count; ++row)
            mark(row, annotated(m_annotations->find(m_table, row)));
    }
    for (const AccountAlias &alias : aliasesOf(m_table, begin, begin + count)) {
        if (m_protected.covers(alias))
            mark(alias.row, kMarkedProtected);
        if (m_annotations)
            mark(alias.row, annotated(m_annotations->find(alias)));
    }
}

AccountFacts RowKeys::facts(const quint64 *key) const
{
    AccountFacts facts;
    for (const Column &column : m_columns) {
        const quint64 number = (key[column.word] >> column.shift) & ((quint64(1) << column.bits) - 1);
        join(facts, column.facts[number]);
    }
    std::sort(facts.accesses.begin(), facts.accesses.end());
    facts.accesses.erase(std::unique(facts.accesses.begin(), facts.accesses.end()), facts.accesses.end());
    if (hasMarks()) {
        const auto marks = static_cast<Marks>((key[m_marksWord] >> m_marksShift) & ((1U << kMarkBits) - 1));
        facts.isProtected = marks & kMarkedProtected;
        facts.leaver = facts.leaver || (marks & kMarkedLeaver);
        facts.markedIntended = marks & kMarkedIntended;
    }
    return facts;
}

} // namespace core
