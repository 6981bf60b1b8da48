// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rankstexts.h"

#include "core/fold.h"
#include "core/matchcells.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace core {

namespace {

/// Rank of each text; equal ones share it, empty ones have the rank @p count.
std::vector<quint32> rankTexts(const std::vector<std::string> &texts, quint32 &count)
{
    std::vector<quint32> order(texts.size());
    std::iota(order.begin(), order.end(), 0u);
    std::sort(order.begin(), order.end(), [&texts](quint32 a, quint32 b) { return texts[a] < texts[b]; });
    std::vector<quint32> rank(texts.size());
    count = 0;
    const std::string *last = nullptr;
    for (const quint32 i : order) {
        if (texts[i].empty())
            continue;
        if (last && *last != texts[i])
            ++count;
        last = &texts[i];
        rank[i] = count;
    }
    if (last)
        ++count;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].empty())
            rank[i] = count;
    }
    return rank;
}

/// From a number a row to the rank of that number's text.
RowRanksPtr ranked(const HugeArray<quint32> &numbers, const std::vector<std::string> &texts)
{
    auto ranks = std::make_shared<RowRanks>();
    const std::vector<quint32> rank = rankTexts(texts, ranks->count);
    const auto rankOf = [&rank](quint32 number) { return rank[number]; };
    if (ranks->count < 65535) {
        ranks->narrow = HugeArray<quint16>(numbers.size());
        std::transform(numbers.begin(), numbers.end(), ranks->narrow.begin(),
            [&](quint32 number) { return static_cast<quint16>(rankOf(number)); });
    } else {
        ranks->wide = HugeArray<quint32>(numbers.size());
        std::transform(numbers.begin(), numbers.end(), ranks->wide.begin(), rankOf);
    }
    return ranks;
}

/// Numbers the pairs of a row's number so far and a further part's, in the order in which they come up.
class PairNumbers final
{
public:
    PairNumbers(std::size_t firsts, std::size_t seconds)
        : m_seconds(seconds)
    {
        if (firsts * seconds <= kTable)
            m_table.assign(firsts * seconds, kNone);
    }
    quint32 operator()(quint32 first, quint32 second)
    {
        const quint64 pair = quint64(first) * m_seconds + second;
        quint32 &number = m_table.empty() ? m_map.try_emplace(pair, kNone).first->second : m_table[pair];
        if (number == kNone)
            number = m_count++;
        return number;
    }
    quint32 count() const { return m_count; }

private:
    static constexpr std::size_t kTable = std::size_t(1) << 20;
    static constexpr quint32 kNone = 0xffffffffu;
    std::size_t m_seconds;
    std::vector<quint32> m_table;
    std::unordered_map<quint64, quint32> m_map;
    quint32 m_count = 0;
};

/// What of a cell the lists of products and sites depend on, as a number; 0 for no access.
std::vector<quint32> cellNumbers(const ProductColumn &column, quint32 &count)
{
    std::unordered_map<std::string, quint32> numbers;
    std::vector<quint32> number(column.cells.values.size(), 0);
    for (std::size_t code = 1; code < number.size(); ++code) {
        const std::vector<Access> accesses = parseAccessCell(column, column.cells.values[code]);
        if (accesses.empty())
            continue;
        std::string sites;
        for (const Access &access : accesses)
            sites += access.site.toStdString() + '\n';
        number[code] = numbers.try_emplace(std::move(sites), static_cast<quint32>(numbers.size()) + 1).first->second;
    }
    count = static_cast<quint32>(numbers.size()) + 1;
    return number;
}

template <typename NumberOf>
void combine(HugeArray<quint32> &numbers, quint32 &count, quint32 further, const NumberOf &numberOf)
{
    PairNumbers pairs(count, further);
    for (Row row = 0; row < numbers.size(); ++row)
        numbers[row] = pairs(numbers[row], numberOf(row));
    count = std::max(pairs.count(), 1u);
}

} // namespace

RowRanksPtr rankDomains(const AccountTable &table)
{
    HugeArray<quint32> numbers(table.rowCount());
    std::unordered_map<std::string_view, quint32> known;
    std::vector<std::string> texts;
    std::string_view last;
    quint32 lastNumber = 0;
    for (Row row = 0; row < table.rowCount(); ++row) {
        const std::string_view domain = table.domain(row);
        if (texts.empty() || domain != last) {
            const auto [it, isNew] = known.try_emplace(domain, static_cast<quint32>(texts.size()));
            if (isNew)
                texts.emplace_back(domain);
            last = it->first;
            lastNumber = it->second;
        }
        numbers[row] = lastNumber;
    }
    return ranked(numbers, texts);
}

AccessRanks rankAccesses(const AccountTable &table)
{
    HugeArray<quint32> numbers(table.rowCount());
    quint32 count = 1;
    for (const ProductColumn &column : table.products()) {
        if (column.cells.narrow.isEmpty() && column.cells.wide.isEmpty())
            continue;
        quint32 cells = 1;
        const std::vector<quint32> number = cellNumbers(column, cells);
        if (cells > 1)
            combine(numbers, count, cells, [&](Row row) { return number[column.cells.code(row)]; });
    }
    for (const ActivityColumn &activity : table.activity()) {
        if (accessByActivity(table, activity))
            combine(numbers, count, 2, [&](Row row) { return quint32(isDate(activity.days[row])); });
    }
    // One row stands for all with its number.
    std::vector<Row> example(count, kNoRow);
    for (Row row = 0; row < numbers.size(); ++row) {
        if (example[numbers[row]] == kNoRow)
            example[numbers[row]] = row;
    }
    std::vector<std::string> products(count), sites(count);
    for (quint32 number = 0; number < count; ++number) {
        if (example[number] == kNoRow)
            continue;
        const std::vector<Access> accesses = accessesOf(table, example[number], {}, {});
        products[number] = productList(accesses).toStdString();
        sites[number] = siteList(accesses).join(QStringLiteral(", ")).toStdString();
    }
    return {ranked(numbers, products), ranked(numbers, sites)};
}

std::vector<quint32> rankCodes(const CodeColumn &column)
{
    std::vector<std::string> texts;
    texts.reserve(column.values.size());
    for (const std::string &value : column.values)
        texts.push_back(folded(value));
    quint32 count = 0;
    std::vector<quint32> ranks = rankTexts(texts, count);
    for (std::size_t code = 0; code < texts.size(); ++code) {
        if (texts[code].empty())
            ranks[code] = static_cast<quint32>(texts.size());
    }
    return ranks;
}

} // namespace core
