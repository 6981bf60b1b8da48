// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ownsites.h"

#include "core/access.h"
#include "core/borrowed.h"
#include "core/sitesets.h"

#include <algorithm>
#include <memory>

namespace core {

namespace {

constexpr Row kBlock = 4096; ///< rows walked at a time: their set ids stay in the first cache
constexpr Row kCountedPerJob = 65536;
constexpr std::size_t kValuesPerJob = 4096; ///< distinct cells

/// What one column's cells say, once a distinct value.
struct ColumnSites
{
    const CodeColumn *cells = nullptr;
    const HugeArray<Day> *days = nullptr; ///< instead of cells: a last-active column of one site
    std::vector<SiteSets::Id> setOfCode; ///< for days: the one set at [0]
    bool countsAccesses = false;
};

bool countsForProposal(Product product)
{
    return product == Product::Jira || product == Product::Confluence || product == Product::ServiceManagement;
}

/// Counts of the rows of some jobs.
struct Counts
{
    explicit Counts(const SiteSets &shared, const std::vector<ColumnSites> &columns)
        : sets(&shared)
        , accounts(shared.size(), 0)
    {
        for (const ColumnSites &column : columns)
            cells.emplace_back(column.countsAccesses ? column.setOfCode.size() : 0, 0);
    }

    SiteSets sets; ///< the shared ones, and behind them the unions met here
    std::vector<qint64> accounts; ///< a set
    std::vector<std::vector<qint64>> cells; ///< a column and code
};

template <typename Code>
void addCells(const Code *codes, const ColumnSites &column, const std::vector<char> &isMasked, SiteSets &sets,
    SiteSets::Id *ids, std::vector<qint64> &cells)
{
    for (std::size_t i = 0; i < isMasked.size(); ++i) {
        const SiteSets::Id set = column.setOfCode[codes[i]];
        if (set == SiteSets::kEmpty || isMasked[i])
            continue;
        if (column.countsAccesses)
            ++cells[codes[i]];
        ids[i] = sets.united(ids[i], set);
    }
}

void countBlock(const std::vector<ColumnSites> &columns, Row begin, const std::vector<char> &isMasked, Counts &counts)
{
    std::vector<SiteSets::Id> ids(isMasked.size(), SiteSets::kEmpty);
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const ColumnSites &column = columns[c];
        if (column.days) {
            for (std::size_t i = 0; i < ids.size(); ++i) {
                if (isMasked[i] || !isDate((*column.days)[begin + i]))
                    continue;
                if (column.countsAccesses)
                    ++counts.cells[c][0];
                ids[i] = counts.sets.united(ids[i], column.setOfCode[0]);
            }
        } else if (column.cells->wide.isEmpty()) {
            addCells(column.cells->narrow.data() + begin, column, isMasked, counts.sets, ids.data(), counts.cells[c]);
        } else {
            addCells(column.cells->wide.data() + begin, column, isMasked, counts.sets, ids.data(), counts.cells[c]);
        }
    }
    counts.accounts.resize(counts.sets.size(), 0);
    for (const SiteSets::Id id : ids)
        ++counts.accounts[id];
}

std::vector<char> maskedByStatus(const AccountTable &table)
{
    std::vector<char> masked;
    for (const std::string &text : table.column(Field::Status).values) {
        const AccountStatus status = statusFromText(text);
        masked.push_back(status == AccountStatus::Deactivated || status == AccountStatus::Closed
            || status == AccountStatus::ForDeletion);
    }
    return masked;
}

/// The sites that each distinct cell of a column names.
std::vector<std::vector<QString>> sitesOfValues(const ProductColumn &product, const Parallel &parallel)
{
    const std::vector<std::string> &values = product.cells.values;
    std::vector<std::vector<QString>> sites(values.size());
    const auto work = [&](int job) {
        const std::size_t begin = static_cast<std::size_t>(job) * kValuesPerJob;
        const std::size_t end = std::min(values.size(), begin + kValuesPerJob);
        for (std::size_t i = begin; i < end; ++i) {
            for (const Access &access : parseAccessCell(product, values[i])) {
                if (access.site.contains(u'.') && siteHost(access.site) == access.site)
                    sites[i].push_back(access.site);
            }
        }
    };
    if (values.size() <= kValuesPerJob)
        work(0);
    else
        parallel(static_cast<int>((values.size() + kValuesPerJob - 1) / kValuesPerJob), work);
    return sites;
}

std::vector<ColumnSites> columnsWithSites(const AccountTable &table, SiteSets &sets, const Parallel &parallel)
{
    std::vector<ColumnSites> columns;
    for (const ProductColumn &product : table.products()) {
        if (!livesOnSite(product.product) || (product.cells.narrow.isEmpty() && product.cells.wide.isEmpty()))
            continue;
        ColumnSites column {&product.cells, nullptr, {}, countsForProposal(product.product)};
        bool hasAny = false;
        for (const std::vector<QString> &sites : sitesOfValues(product, parallel)) {
            column.setOfCode.push_back(sets.add(sites));
            hasAny = hasAny || column.setOfCode.back() != SiteSets::kEmpty;
        }
        if (hasAny)
            columns.push_back(std::move(column));
    }
    for (const ActivityColumn &activity : table.activity()) {
        const QString host = siteHost(activity.site);
        if (host.isEmpty() || activity.days.isEmpty() || !livesOnSite(activity.product)
            || hasAccessColumn(table, activity))
            continue;
        columns.push_back({nullptr, &activity.days, {sets.add({host})}, countsForProposal(activity.product)});
    }
    return columns;
}

} // namespace

std::vector<OwnSite> sitesByAccounts(const AccountTable &table, const Parallel &parallel)
{
    SiteSets sets;
    const std::vector<ColumnSites> columns = columnsWithSites(table, sets, parallel);
    if (columns.empty())
        return {};
    const CodeColumn &status = table.column(Field::Status);
    const bool hasStatus = !status.narrow.isEmpty() || !status.wide.isEmpty();
    const std::vector<char> maskedCode = maskedByStatus(table);

    const Row rows = table.rowCount();
    const int jobs = static_cast<int>((rows + kCountedPerJob - 1) / kCountedPerJob);
    Borrowed<Counts> parts([&] { return std::make_unique<Counts>(sets, columns); });
    parallel(jobs, [&](int job) {
        const Row begin = static_cast<Row>(job) * kCountedPerJob;
        const Row end = std::min(rows, begin + kCountedPerJob);
        parts.lend([&](Counts &counts) {
            std::vector<char> isMasked;
            for (Row block = begin; block < end; block += kBlock) {
                isMasked.assign(std::min(kBlock, end - block), 0);
                for (std::size_t i = 0; hasStatus && i < isMasked.size(); ++i)
                    isMasked[i] = maskedCode[status.code(block + static_cast<Row>(i))];
                countBlock(columns, block, isMasked, counts);
            }
        });
    });

    std::vector<OwnSite> out(sets.sites().size());
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i].host = sets.sites()[i];
    for (const std::unique_ptr<Counts> &part : parts.all()) {
        for (SiteSets::Id id = 0; id < part->accounts.size(); ++id) {
            for (const quint32 site : part->sets.members(id))
                out[site].accounts += part->accounts[id];
        }
        for (std::size_t c = 0; c < columns.size(); ++c) {
            for (std::size_t code = 0; code < part->cells[c].size(); ++code) {
                for (const quint32 site : sets.members(columns[c].setOfCode[code]))
                    out[site].accesses += part->cells[c][code];
            }
        }
    }
    std::erase_if(out, [](const OwnSite &site) { return site.accounts == 0; });
    std::sort(out.begin(), out.end(), [](const OwnSite &a, const OwnSite &b) {
        return a.accounts != b.accounts ? a.accounts > b.accounts : a.host < b.host;
    });
    return out;
}

std::vector<OwnSite> proposeOwnSites(const std::vector<OwnSite> &byAccounts)
{
    // A sandbox is nobody's proof: its access is no meant one anyway.
    qint64 all = 0;
    for (const OwnSite &site : byAccounts)
        all += isSandboxHost(site.host) ? 0 : site.accesses;
    std::vector<OwnSite> out;
    qint64 covered = 0;
    for (const OwnSite &site : byAccounts) {
        if (covered * 10 >= all * 9)
            break;
        if (isSandboxHost(site.host))
            continue;
        covered += site.accesses;
        out.push_back(site);
        out.back().source = OwnSiteSource::Proposed;
    }
    return out;
}

} // namespace core
