// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jointexts.h"

#include "core/aliases.h"
#include "core/fold.h"
#include "core/joinmatch.h"
#include "core/stronger.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace core {

namespace {

constexpr std::size_t kPadding = 64;
constexpr std::size_t kLongest = 65535;
constexpr Row kBlockRows = Row(1) << AccountTableData::kBlockShift;

enum Part { Name, Mail, Id };

std::string_view text(const AccountTable &table, Row row, Part part)
{
    return part == Name ? table.name(row) : part == Mail ? table.mail(row) : table.id(row);
}

std::string_view foldedText(const AccountTable &table, Row row, Part part)
{
    if (part == Name) {
        const std::string_view all = table.folded(row);
        return all.substr(0, all.find('\0'));
    }
    const KeyTexts keys = accountKeys(table, row);
    return part == Mail ? keys.mail : keys.id;
}

template <typename T>
HugeArray<T> copied(const HugeArray<T> &from)
{
    HugeArray<T> out(from.size());
    if (!from.isEmpty())
        std::memcpy(out.data(), from.data(), from.size() * sizeof(T));
    return out;
}

void copyTexts(AccountTableData &to, const AccountTableData &from)
{
    to.text = copied(from.text);
    to.textOffset = copied(from.textOffset);
    to.nameLength = copied(from.nameLength);
    to.mailLength = copied(from.mailLength);
    to.idLength = copied(from.idLength);
    to.textBase = from.textBase;
    to.folded = copied(from.folded);
    to.foldedOffset = copied(from.foldedOffset);
    to.foldedLength = copied(from.foldedLength);
    to.foldedBase = from.foldedBase;
}

/// Which file a text is taken from, a row.
struct Choice
{
    const AccountTable *table[3] {};
    Row row[3] {};
    qint64 moment[3] {};
    std::size_t index[3] {}; ///< of the source
    bool hasPair = false; ///< a row of one moment told e-mail and id

    std::string_view text(Part part) const { return table[part] ? core::text(*table[part], row[part], part) : std::string_view(); }
};

class TextChooser final
{
public:
    TextChooser(const std::vector<JoinSource> &sources, const std::vector<std::size_t> &order, JoinConflicts &names,
        JoinConflicts &mails)
        : m_sources(sources)
        , m_order(order)
        , m_conflicts {&names, &mails, nullptr}
    {
    }

    Choice choose(Row joined, bool withConflicts) const
    {
        Choice out;
        for (const std::size_t index : m_order) {
            const JoinSource &source = m_sources[index];
            const Row row = source.rowOf[joined];
            if (row == kNoRow)
                continue;
            const std::array<bool, 3> takes = takenOf(out, source, row);
            for (const Part part : {Name, Mail, Id}) {
                const std::string_view value = text(*source.table, row, part);
                if (value.empty())
                    continue;
                if (takes[part]) {
                    if (withConflicts && out.table[part] && m_conflicts[part])
                        compare(part, out.index[part], out.row[part], index, row);
                    out.table[part] = source.table;
                    out.row[part] = row;
                    out.moment[part] = source.moment();
                    out.index[part] = index;
                } else if (withConflicts && m_conflicts[part]) {
                    compare(part, index, row, out.index[part], out.row[part]);
                }
            }
            const bool isPair = !text(*source.table, row, Mail).empty() && !text(*source.table, row, Id).empty();
            const bool isOfOneMoment = out.moment[Mail] == source.moment() && out.moment[Id] == source.moment();
            out.hasPair = out.hasPair || (isPair && isOfOneMoment);
        }
        return out;
    }

    /// Keys that files of the moment of the chosen ones know the account by, and that it doesn't show.
    void addAliases(Row joined, const Choice &choice, std::vector<AccountAlias> &aliases) const
    {
        for (const std::size_t index : m_order) {
            const JoinSource &source = m_sources[index];
            const Row row = source.rowOf[joined];
            if (row == kNoRow)
                continue;
            for (const Part part : {Mail, Id}) {
                const std::string_view fold = foldedText(*source.table, row, part);
                if (!fold.empty() && isAlias(choice, source, part, fold))
                    aliases.push_back({joined, part == Mail, std::string(text(*source.table, row, part)), std::string(fold)});
            }
            for (const AccountAlias &alias : aliasesOf(*source.table, row, row + 1)) {
                if (isAlias(choice, source, alias.isMail ? Mail : Id, alias.folded))
                    aliases.push_back({joined, alias.isMail, alias.text, alias.folded});
            }
        }
    }

private:
    static bool isAlias(const Choice &choice, const JoinSource &source, Part part, std::string_view fold)
    {
        return choice.table[part] && choice.moment[part] == source.moment()
            && foldedText(*choice.table[part], choice.row[part], part) != fold;
    }

    /// Which texts of a row are taken instead of those chosen so far, by name, e-mail and id.
    static std::array<bool, 3> takenOf(const Choice &chosen, const JoinSource &source, Row row)
    {
        std::array<bool, 3> takes {};
        std::array<bool, 3> isOpen {}; // nothing is chosen, or something of the same moment
        for (const Part part : {Name, Mail, Id}) {
            const bool isOfOneMoment = chosen.table[part] && source.moment() == chosen.moment[part];
            isOpen[part] = !chosen.table[part] || isOfOneMoment;
            takes[part] = !chosen.table[part] || (isOfOneMoment && isStrongerText(text(*source.table, row, part), chosen.text(part)));
        }
        if (isOpen[Mail] && isOpen[Id]) {
            const KeyTexts further {text(*source.table, row, Mail), text(*source.table, row, Id)};
            const auto [mail, id] = takenKeys(further, {chosen.text(Mail), chosen.text(Id)}, chosen.hasPair);
            takes[Mail] = mail;
            takes[Id] = id;
        }
        return takes;
    }

    /// Whether what a file says and loses by contradicts what is kept.
    void compare(Part part, std::size_t loser, Row row, std::size_t winner, Row keptRow) const
    {
        const AccountTable &table = *m_sources[loser].table;
        const AccountTable &kept = *m_sources[winner].table;
        const std::string_view value = text(table, row, part);
        const std::string_view keptValue = text(kept, keptRow, part);
        if (value != keptValue && foldedText(table, row, part) != foldedText(kept, keptRow, part))
            m_conflicts[part]->add(loser, row, value, keptValue, winner);
    }

    const std::vector<JoinSource> &m_sources;
    const std::vector<std::size_t> &m_order;
    JoinConflicts *m_conflicts[3];
};

bool takesAll(const Choice &choice, const AccountTable *table, Row row)
{
    for (const Part part : {Name, Mail, Id}) {
        if (choice.table[part] && (choice.table[part] != table || choice.row[part] != row))
            return false;
    }
    return true;
}

} // namespace

void joinTexts(AccountTableData &data, const std::vector<JoinSource> &sources, const std::vector<std::size_t> &order,
    JoinConflicts &names, JoinConflicts &mails)
{
    const TextChooser chooser(sources, order, names, mails);
    const Row rows = data.rows;
    const auto first = std::find_if(
        order.begin(), order.end(), [&sources](std::size_t index) { return sources[index].makesAccounts; });
    const AccountTable &base = *sources[*first].table;
    bool isBase = base.rowCount() == rows;
    std::size_t bytes = 0;
    std::size_t foldedBytes = 0;
    for (Row joined = 0; joined < rows; ++joined) {
        const Choice choice = chooser.choose(joined, true);
        chooser.addAliases(joined, choice, data.aliases);
        isBase = isBase && takesAll(choice, &base, joined);
        for (const Part part : {Name, Mail, Id}) {
            if (!choice.table[part])
                continue;
            bytes += text(*choice.table[part], choice.row[part], part).size();
            foldedBytes += foldedText(*choice.table[part], choice.row[part], part).size();
        }
    }
    sortAliases(data.aliases);
    if (isBase) {
        copyTexts(data, base.data());
        return;
    }

    data.text = HugeArray<char>(bytes + kPadding);
    data.folded = HugeArray<char>(foldedBytes + 3 * std::size_t(rows) + kPadding);
    data.textOffset = HugeArray<quint32>(rows);
    data.foldedOffset = HugeArray<quint32>(rows);
    data.nameLength = HugeArray<quint16>(rows);
    data.mailLength = HugeArray<quint16>(rows);
    data.idLength = HugeArray<quint16>(rows);
    data.foldedLength = HugeArray<quint16>(rows);
    HugeArray<quint16> *lengths[] {&data.nameLength, &data.mailLength, &data.idLength};
    std::size_t textAt = 0;
    std::size_t foldedAt = 0;
    for (Row joined = 0; joined < rows; ++joined) {
        if (joined % kBlockRows == 0) {
            data.textBase.push_back(textAt);
            data.foldedBase.push_back(foldedAt);
        }
        data.textOffset[joined] = static_cast<quint32>(textAt - data.textBase.back());
        data.foldedOffset[joined] = static_cast<quint32>(foldedAt - data.foldedBase.back());
        const std::size_t foldedBegin = foldedAt;
        const Choice choice = chooser.choose(joined, false);
        for (const Part part : {Name, Mail, Id}) {
            std::string_view value;
            std::string_view fold;
            if (choice.table[part]) {
                value = text(*choice.table[part], choice.row[part], part);
                fold = foldedText(*choice.table[part], choice.row[part], part);
            }
            if (!value.empty())
                std::memcpy(data.text.data() + textAt, value.data(), value.size());
            textAt += value.size();
            (*lengths[part])[joined] = static_cast<quint16>(value.size());
            // The three folded texts of a row share 65,535 bytes with their ends.
            const std::size_t room = kLongest - 3 - std::min(foldedAt - foldedBegin, kLongest - 3);
            fold = fold.substr(0, room);
            if (!fold.empty())
                std::memcpy(data.folded.data() + foldedAt, fold.data(), fold.size());
            foldedAt += fold.size();
            data.folded[foldedAt++] = '\0';
        }
        data.foldedLength[joined] = static_cast<quint16>(foldedAt - foldedBegin);
    }
}

} // namespace core
