// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rankstexts.h"

#include "core/rankssort.h"

#include <memory>

#include <unicode/ucol.h>
#include <unicode/ustring.h>

namespace core {

namespace {

constexpr std::size_t kPiece = 65536;

int pieceCount(std::size_t size)
{
    return static_cast<int>((size + kPiece - 1) / kPiece);
}

/// Where a text begins within the folded text of a row: behind none, one or two NULs.
quint32 placeOf(std::string_view foldedRow, RankedText text)
{
    std::size_t at = 0;
    for (int i = 0; i < static_cast<int>(text); ++i)
        at = std::min(foldedRow.find('\0', at), foldedRow.size() - 1) + 1;
    return static_cast<quint32>(at);
}

/// Sets a bit for each start; pieces are whole words.
std::vector<quint64> startsOf(const HugeArray<RankItem> &items, std::size_t shift, const Parallel &parallel)
{
    const std::size_t size = items.size();
    std::vector<quint64> starts((size + 63) / 64, 0);
    parallel(pieceCount(size), [&](int piece) {
        const std::size_t begin = static_cast<std::size_t>(piece) * kPiece;
        for (std::size_t i = begin; i < std::min(size, begin + kPiece); ++i) {
            const std::size_t source = i + shift < size ? i + shift : i + shift - size;
            starts[i >> 6] |= quint64(items[source].isStart()) << (i & 63);
        }
    });
    return starts;
}

struct CollatorDeleter
{
    void operator()(UCollator *collator) const { ucol_close(collator); }
};
using Collator = std::unique_ptr<UCollator, CollatorDeleter>;

/// Sort keys of many names, one behind the other, each ending with NUL.
class SortKeys final
{
public:
    explicit SortKeys(const QString &locale)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_collator.reset(ucol_open(locale.toLatin1().constData(), &status));
        if (U_FAILURE(status))
            m_collator.reset();
    }

    /// Appends the key of @p name; without a collator the name itself.
    quint32 append(std::string_view name)
    {
        const auto at = static_cast<quint32>(m_bytes.size());
        if (!m_collator) {
            m_bytes.append(name).push_back('\0');
            return at;
        }
        if (m_name.size() < name.size() + 1)
            m_name.resize(name.size() + 1);
        std::int32_t length = 0;
        UErrorCode status = U_ZERO_ERROR;
        u_strFromUTF8WithSub(m_name.data(), static_cast<std::int32_t>(m_name.size()), &length, name.data(),
            static_cast<std::int32_t>(name.size()), 0xfffd, nullptr, &status);
        const std::size_t room = 4 * name.size() + 32;
        m_bytes.resize(at + room);
        auto *key = reinterpret_cast<std::uint8_t *>(m_bytes.data()) + at;
        auto size = ucol_getSortKey(m_collator.get(), m_name.data(), length, key, static_cast<std::int32_t>(room));
        if (static_cast<std::size_t>(size) > room) {
            m_bytes.resize(at + static_cast<std::size_t>(size));
            key = reinterpret_cast<std::uint8_t *>(m_bytes.data()) + at;
            size = ucol_getSortKey(m_collator.get(), m_name.data(), length, key, size);
        }
        m_bytes.resize(at + static_cast<std::size_t>(size));
        if (size == 0)
            m_bytes.push_back('\0');
        return at;
    }
    void finish()
    {
        m_bytes.append(16, '\0'); // keys are read eight bytes at a time
        m_collator.reset();
        m_name = {};
    }
    const char *at(quint32 place) const { return m_bytes.data() + place; }

private:
    Collator m_collator;
    std::vector<char16_t> m_name;
    std::string m_bytes;
};

} // namespace

TextOrderPtr orderByText(const AccountTable &table, RankedText text, const RowOrder *rows, const Parallel &parallel,
    const std::stop_token &stop)
{
    const std::size_t size = rows ? rows->size() : table.rowCount();
    HugeArray<RankItem> items(size);
    parallel(pieceCount(size), [&](int piece) {
        const std::size_t begin = static_cast<std::size_t>(piece) * kPiece;
        for (std::size_t i = begin; i < std::min(size, begin + kPiece); ++i) {
            const Row row = rows ? (*rows)[i] : static_cast<Row>(i);
            items[i] = {0, row, placeOf(table.folded(row), text)};
        }
    });
    sortTexts(
        items, parallel, stop, [&table](const RankItem &item) { return table.folded(item.row).data() + item.place(); });
    if (stop.stop_requested())
        return nullptr;

    // Empty texts were sorted first and go last.
    std::size_t empty = 0;
    while (empty < size && *(table.folded(items[empty].row).data() + items[empty].place()) == '\0')
        ++empty;
    auto result = std::make_shared<TextOrder>();
    result->known = static_cast<Row>(size - empty);
    result->order = HugeArray<Row>(size);
    parallel(pieceCount(size), [&](int piece) {
        const std::size_t begin = static_cast<std::size_t>(piece) * kPiece;
        for (std::size_t i = begin; i < std::min(size, begin + kPiece); ++i)
            result->order[i < empty ? i + size - empty : i - empty] = items[i].row;
    });
    result->starts = startsOf(items, empty, parallel);
    return result;
}

TextOrderPtr orderInLocale(const AccountTable &table, const TextOrder &folded, const QString &locale,
    const Parallel &parallel, const std::stop_token &stop)
{
    // Equal names lie side by side: one sort key for a run of them.
    std::vector<Row> runs;
    runs.reserve(folded.known / 8);
    for (Row i = 0; i < folded.known; ++i) {
        if (i == 0 || table.name(folded.order[i]) != table.name(folded.order[i - 1]))
            runs.push_back(i);
    }
    const std::size_t size = runs.size();
    constexpr std::size_t kRunsOfJob = 16384;
    std::vector<std::unique_ptr<SortKeys>> keys((size + kRunsOfJob - 1) / kRunsOfJob);
    HugeArray<RankItem> items(size);
    parallel(static_cast<int>(keys.size()), [&](int job) {
        if (stop.stop_requested())
            return;
        auto made = std::make_unique<SortKeys>(locale);
        const std::size_t begin = static_cast<std::size_t>(job) * kRunsOfJob;
        for (std::size_t i = begin; i < std::min(size, begin + kRunsOfJob); ++i)
            items[i] = {0, static_cast<Row>(i), made->append(table.name(folded.order[runs[i]]))};
        made->finish();
        keys[static_cast<std::size_t>(job)] = std::move(made);
    });
    if (stop.stop_requested())
        return nullptr;
    sortTexts(
        items, parallel, stop, [&keys](const RankItem &item) { return keys[item.row / kRunsOfJob]->at(item.place()); });
    if (stop.stop_requested())
        return nullptr;
    keys.clear();

    auto result = std::make_shared<TextOrder>();
    const std::size_t rows = folded.order.size();
    result->known = folded.known;
    result->order = HugeArray<Row>(rows);
    result->starts.assign((rows + 63) / 64, 0);
    const auto endOf = [&](Row run) { return run + 1 < size ? runs[run + 1] : folded.known; };
    Row *out = result->order.data();
    for (std::size_t i = 0; i < size;) {
        Row *const begin = out;
        std::size_t next = i;
        do {
            const Row run = items[next].row;
            out = std::copy(folded.order.begin() + runs[run], folded.order.begin() + endOf(run), out);
            ++next;
        } while (next < size && !items[next].isStart());
        if (next - i > 1)
            std::sort(begin, out); // several runs of texts that are equal here
        const auto at = static_cast<std::size_t>(begin - result->order.data());
        result->starts[at >> 6] |= quint64(1) << (at & 63);
        i = next;
    }
    std::copy(folded.order.begin() + folded.known, folded.order.end(), out);
    if (folded.known < rows)
        result->starts[folded.known >> 6] |= quint64(1) << (folded.known & 63);
    return result;
}

} // namespace core
