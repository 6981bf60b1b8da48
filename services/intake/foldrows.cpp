// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/foldrows.h"

#include "core/stronger.h"

#include <algorithm>
#include <map>

namespace intake {

namespace {

/// One value that a row adds to its account.
struct Part
{
    quint32 column = 0;
    Slot account = 0;
    Slot slot = 0;
    quint32 code = 0;

    friend bool operator<(const Part &a, const Part &b)
    {
        return std::tie(a.column, a.account, a.slot) < std::tie(b.column, b.account, b.slot);
    }
};

/// Calls visit(slot, account) for every row, in order of the file.
template <typename Visit>
void eachRow(const RawTable &table, const std::vector<Repeat> &repeats, Visit visit)
{
    auto next = repeats.begin();
    for (Slot slot = 0; slot < table.slotCount; ++slot) {
        if (next != repeats.end() && next->slot == slot) {
            visit(slot, next->first);
            ++next;
        } else if (table.states[slot] == SlotState::Row) {
            visit(slot, slot);
        }
    }
}

/// Makes columns of parts: the distinct texts of an account in their order, joined.
class Joiner final
{
public:
    Joiner(const std::vector<std::string> &texts, std::string_view between, Slot slotCount)
        : m_texts(texts)
        , m_between(between)
    {
        m_made.codes.low = HugeArray<quint16>(slotCount);
        m_made.codes.high = HugeArray<quint16>(slotCount);
        m_made.codes.isWide = true;
    }

    /// @p parts are of one account.
    void add(const Part *begin, const Part *end)
    {
        std::vector<std::string> texts;
        for (const Part *part = begin; part != end; ++part)
            texts.push_back(m_texts[part->code]);
        const std::string cell = texts.size() == 1 ? std::move(texts.front()) : core::unitedParts(std::move(texts), m_between);
        m_made.codes.set(begin->account, m_dictionary.add(cell, begin->account));
    }

    MadeColumn take()
    {
        m_made.values = m_dictionary.takeValues();
        m_made.codes.isWide = m_made.values.size() > 65536;
        return std::move(m_made);
    }

private:
    const std::vector<std::string> &m_texts;
    std::string m_between;
    MadeColumn m_made;
    Dictionary m_dictionary;
};

/// Calls use(begin, end) for each run of parts of one account and column.
template <typename Use>
void eachRun(const std::vector<Part> &parts, Use use)
{
    for (std::size_t i = 0; i < parts.size();) {
        std::size_t k = i;
        while (k < parts.size() && parts[k].account == parts[i].account && parts[k].column == parts[i].column)
            ++k;
        use(parts.data() + i, parts.data() + k);
        i = k;
    }
}

/// The app columns of an API dump: one a distinct app, in order of appearance.
class Apps final
{
public:
    static constexpr std::size_t kMost = 256; ///< more than Atlassian has; further ones share a column

    Apps(const RawTable &table, const ColumnPlan &plan)
        : m_key(plan.find(ColumnRole::AccessKey))
        , m_name(plan.find(ColumnRole::AccessName))
        , m_url(plan.find(ColumnRole::AccessUrl))
        , m(table)
    {
        if (m_url >= 0)
            m_urlHeader = plan.columns[static_cast<std::size_t>(m_url)].header;
    }

    /// The column of the row's app, or -1 where the row names none.
    int column(Slot slot)
    {
        const quint32 key = code(m_key, slot);
        const quint32 name = code(m_name, slot);
        if (key == 0 && name == 0 && code(m_url, slot) == 0)
            return -1;
        const auto known = m_columns.find({key, key ? 0 : name});
        if (known != m_columns.end())
            return known->second;
        const std::string &keyText = value(m_key, key);
        const std::string &nameText = value(m_name, name);
        int column = static_cast<int>(m_apps.size());
        auto product = core::productFromName(keyText);
        if (!product)
            product = core::productFromName(nameText);
        if (m_apps.size() < kMost) {
            const std::string &text = nameText.empty() ? keyText : nameText;
            const QString header = text.empty() ? m_urlHeader : QString::fromStdString(text);
            m_apps.push_back({header, product.value_or(core::ProductName {}), {}, {}});
        } else {
            column = static_cast<int>(kMost) - 1;
            m_apps.back().name = {};
        }
        m_columns[{key, key ? 0 : name}] = column;
        return column;
    }

    std::vector<MadeAccess> take() { return std::move(m_apps); }

private:
    quint32 code(int column, Slot slot) const
    {
        return column < 0 ? 0 : m.codes[static_cast<std::size_t>(column)].get(slot);
    }
    const std::string &value(int column, quint32 code) const
    {
        static const std::string kNone;
        return column < 0 ? kNone : m.values[static_cast<std::size_t>(column)][code];
    }

    int m_key;
    int m_name;
    int m_url;
    QString m_urlHeader; ///< names the app where only an address is there
    const RawTable &m;
    std::map<std::pair<quint32, quint32>, int> m_columns;
    std::vector<MadeAccess> m_apps;
};

} // namespace

MadeColumn foldGroups(const RawTable &table, const ColumnPlan &plan, const std::vector<Repeat> &repeats)
{
    const int names = plan.find(ColumnRole::GroupName);
    const auto column = static_cast<std::size_t>(names >= 0 ? names : plan.find(ColumnRole::GroupId));
    std::vector<Part> parts;
    eachRow(table, repeats, [&](Slot slot, Slot account) {
        if (const quint32 code = table.codes[column].get(slot))
            parts.push_back({0, account, slot, code});
    });
    std::sort(parts.begin(), parts.end());
    Joiner joiner(table.values[column], ", ", table.slotCount);
    eachRun(parts, [&](const Part *begin, const Part *end) { joiner.add(begin, end); });
    return joiner.take();
}

std::vector<MadeAccess> foldAccess(const RawTable &table, const ColumnPlan &plan, const std::vector<Repeat> &repeats)
{
    const int urls = plan.find(ColumnRole::AccessUrl);
    const int days = plan.find(ColumnRole::AccessActive);
    Apps apps(table, plan);
    std::vector<Part> parts;
    eachRow(table, repeats, [&](Slot slot, Slot account) {
        const int column = apps.column(slot);
        if (column >= 0)
            parts.push_back({static_cast<quint32>(column), account, slot,
                urls < 0 ? 0 : table.codes[static_cast<std::size_t>(urls)].get(slot)});
    });
    std::sort(parts.begin(), parts.end());
    std::vector<MadeAccess> made = apps.take();

    // An access without an address is an access nevertheless.
    std::vector<std::string> texts {std::string("Yes")};
    if (urls >= 0) {
        texts = table.values[static_cast<std::size_t>(urls)];
        texts[0] = "Yes";
    }
    for (auto at = parts.begin(); at != parts.end();) {
        const auto end = std::find_if(at, parts.end(), [&](const Part &part) { return part.column != at->column; });
        const std::vector<Part> own(at, end);
        MadeAccess &access = made[at->column];
        Joiner joiner(texts, ",", table.slotCount);
        if (days >= 0) {
            access.days = HugeArray<core::Day>(table.slotCount);
            std::fill(access.days.begin(), access.days.end(), core::kNoDay);
        }
        eachRun(own, [&](const Part *begin, const Part *runEnd) {
            // Beside an address the rows without one add nothing.
            const bool hasAddress = std::any_of(begin, runEnd, [](const Part &part) { return part.code != 0; });
            std::vector<Part> kept;
            std::copy_if(begin, runEnd, std::back_inserter(kept),
                [&](const Part &part) { return part.code != 0 || !hasAddress; });
            joiner.add(kept.data(), kept.data() + kept.size());
            for (const Part *part = begin; days >= 0 && part != runEnd; ++part)
                access.days[part->account]
                    = std::max(access.days[part->account], table.days[static_cast<std::size_t>(days)].days[part->slot]);
        });
        access.cells = joiner.take();
        at = end;
    }
    return made;
}

} // namespace intake
