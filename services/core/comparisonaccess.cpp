// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/comparisonaccess.h"

#include "core/keyindex.h"
#include "core/keytable.h"

#include <algorithm>

namespace core {

namespace {

/// The distinct sets of cells of one table.
struct CellSets
{
    HugeArray<quint32> ofRow;
    std::vector<std::string> texts; ///< what each tells
};

CellSets cellSets(const Assessment &assessment, const ComparisonBasis &basis)
{
    const AccountTable &table = assessment.table();
    std::vector<const CodeColumn *> cells;
    for (const ProductColumn &column : table.products()) {
        if (column.cells.values.size() > 1)
            cells.push_back(&column.cells);
    }
    std::vector<const HugeArray<Day> *> days;
    for (const ActivityColumn &column : table.activity()) {
        if (!column.days.isEmpty() && !hasAccessColumn(table, column))
            days.push_back(&column.days);
    }
    // Two cells a word, then dates, of which it only matters that there is one, a bit each.
    const std::size_t cellWords = (cells.size() + 1) / 2;
    std::vector<quint64> key(std::max<std::size_t>(1, cellWords + (days.size() + 63) / 64));
    KeyTable numbers(static_cast<int>(key.size()));
    CellSets out;
    out.ofRow = HugeArray<quint32>(table.rowCount());
    for (Row row = 0; row < table.rowCount(); ++row) {
        std::fill(key.begin(), key.end(), 0);
        for (std::size_t i = 0; i < cells.size(); ++i)
            key[i / 2] |= quint64(cells[i]->code(row)) << (i % 2 * 32);
        for (std::size_t i = 0; i < days.size(); ++i)
            key[cellWords + i / 64] |= quint64(isDate((*days[i])[row])) << (i % 64);
        out.ofRow[row] = numbers.number(key.data());
        if (out.ofRow[row] == out.texts.size())
            out.texts.push_back(comparedAccesses(assessment, row, basis));
    }
    return out;
}

} // namespace

std::string comparedAccesses(const Assessment &assessment, Row row, const ComparisonBasis &basis)
{
    std::vector<std::string> parts;
    for (const Access &access : accessesOf(assessment.table(), row, {}, {})) {
        if (!basis.tells(access.product, access.role))
            continue;
        std::string part(productKey(access.product).data());
        part += '/' + std::to_string(static_cast<int>(groupOf(access.role)));
        if (!basis.isCoarse) {
            part += '/' + std::to_string(static_cast<int>(access.role)) + '/' + std::to_string(static_cast<int>(access.plan)) + '/'
                + std::to_string(static_cast<int>(access.inWorkspace)) + '/' + access.site.toStdString();
        }
        if (access.product == Product::Other)
            part += '/' + access.column.toStdString();
        parts.push_back(std::move(part));
    }
    std::sort(parts.begin(), parts.end());
    parts.erase(std::unique(parts.begin(), parts.end()), parts.end());
    std::string out;
    for (const std::string &part : parts)
        out += part + '\n';
    return out;
}

AccessSets::AccessSets(const Assessment &older, const Assessment &newer, const ComparisonBasis &basis, const Parallel &parallel)
{
    CellSets sides[2];
    parallel(2, [&](int job) { sides[job] = cellSets(job == 0 ? older : newer, basis); });
    KeyIndex numbers; // 0 is no access at all, which an index of texts can't hold
    Row known = 0;
    for (CellSets &side : sides) {
        std::vector<quint32> numberOf(side.texts.size(), 0);
        for (std::size_t i = 0; i < side.texts.size(); ++i) {
            if (numbers.insert(side.texts[i], known + 1))
                ++known;
            numberOf[i] = side.texts[i].empty() ? 0 : numbers.find(side.texts[i]);
        }
        for (quint32 &set : side.ofRow)
            set = numberOf[set];
    }
    m_older = std::move(sides[0].ofRow);
    m_newer = std::move(sides[1].ofRow);
}

} // namespace core
