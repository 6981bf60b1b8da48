// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joincells.h"

#include <QHash>

#include <algorithm>
#include <unordered_map>

namespace core {

namespace {

/// The codes of one part, as codes of the joined column and as numbers of what they mean.
struct Translation
{
    const JoinSource *source = nullptr;
    const CodeColumn *column = nullptr;
    bool hasCodes = false;
    std::vector<quint32> code;
    std::vector<quint32> meaning; ///< 0 = empty
};

class Dictionary final
{
public:
    quint32 codeOf(const std::string &value)
    {
        const auto [it, isNew] = m_codes.try_emplace(value, static_cast<quint32>(m_values.size()));
        if (isNew)
            m_values.push_back(value);
        return it->second;
    }
    std::vector<std::string> &values() { return m_values; }

private:
    std::unordered_map<std::string, quint32> m_codes {{std::string(), 0}};
    std::vector<std::string> m_values {std::string()};
};

/// Drops values that no row uses, and packs.
CodeColumn packed(std::vector<quint32> &&codes, std::vector<std::string> &values)
{
    std::vector<quint32> renumbered(values.size(), 0);
    for (const quint32 code : codes)
        renumbered[code] = 1;
    renumbered[0] = 0;
    CodeColumn out;
    out.present = true;
    for (std::size_t code = 1; code < values.size(); ++code) {
        if (renumbered[code] == 0)
            continue;
        renumbered[code] = static_cast<quint32>(out.values.size());
        out.values.push_back(std::move(values[code]));
    }
    if (out.values.size() > 65535) {
        out.wide = HugeArray<quint32>(codes.size());
        std::transform(codes.begin(), codes.end(), out.wide.begin(), [&](quint32 code) { return renumbered[code]; });
    } else {
        out.narrow = HugeArray<quint16>(codes.size());
        std::transform(codes.begin(), codes.end(), out.narrow.begin(),
            [&](quint32 code) { return static_cast<quint16>(renumbered[code]); });
    }
    return out;
}

} // namespace

CodeColumn joinCells(const std::vector<JoinSource> &sources, const std::vector<CellPart> &parts, Row rows,
    EmptyCell meaning, const Sameness &sameness, JoinConflicts &conflicts)
{
    Dictionary dictionary;
    Dictionary meanings;
    std::vector<Translation> translations;
    for (const CellPart &part : parts) {
        Translation out;
        out.source = &sources[part.source];
        out.column = part.column;
        out.hasCodes = part.column && (!part.column->narrow.isEmpty() || !part.column->wide.isEmpty());
        const std::size_t size = part.column ? part.column->values.size() : 1;
        for (std::size_t code = 0; code < size; ++code) {
            const std::string value = code == 0 ? std::string() : part.column->values[code];
            out.code.push_back(dictionary.codeOf(value));
            out.meaning.push_back(value.empty() ? 0 : meanings.codeOf(sameness(value)));
        }
        translations.push_back(std::move(out));
    }

    std::vector<quint32> codes(rows, 0);
    for (Row joined = 0; joined < rows; ++joined) {
        bool isKnown = false;
        quint32 kept = 0;
        for (std::size_t i = 0; i < translations.size(); ++i) {
            const Translation &part = translations[i];
            const Row row = part.source->rowOf[joined];
            if (row == kNoRow)
                continue;
            const quint32 code = part.hasCodes ? part.column->code(row) : 0;
            const quint32 says = part.meaning[code];
            if (!isKnown) {
                isKnown = says != 0 || meaning == EmptyCell::NoAccess;
                if (isKnown) {
                    codes[joined] = part.code[code];
                    // The app has its cells in other columns of this file: nothing to compare here.
                    if (meaning == EmptyCell::NoAccess && !part.column)
                        break;
                    kept = says;
                }
            } else if (says != kept && part.column && (says != 0 || meaning == EmptyCell::NoAccess)) {
                conflicts.add(parts[i].source, row, part.column->value(row), dictionary.values()[codes[joined]]);
            }
        }
    }
    return packed(std::move(codes), dictionary.values());
}

HugeArray<Day> joinDays(const std::vector<JoinSource> &sources, const std::vector<DayPart> &parts, Row rows,
    DayConflict kind, JoinConflicts &conflicts)
{
    HugeArray<Day> out(rows);
    for (Row joined = 0; joined < rows; ++joined) {
        Day kept = kNoDay;
        Day keptDate = kNoDay;
        for (const DayPart &part : parts) {
            const JoinSource &source = sources[part.source];
            const Row row = source.rowOf[joined];
            const Day day = row == kNoRow || part.days->isEmpty() ? kNoDay : (*part.days)[row];
            if (day == kNoDay)
                continue;
            if (kept == kNoDay) {
                kept = day;
                keptDate = source.date();
            } else if (day != kept && (kind == DayConflict::Differs || day > kept || source.date() == keptDate)) {
                conflicts.add(part.source, row, day, kept);
            }
        }
        out[joined] = kept;
    }
    return out;
}

} // namespace core
