// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/joincells.h"

#include "core/stronger.h"

#include <QHash>

#include <algorithm>
#include <optional>
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

class CellJoin final
{
public:
    CellJoin(const std::vector<CellPart> &parts, const std::vector<Translation> &translations, Dictionary &dictionary, const CellRule &rule,
        JoinConflicts &conflicts)
        : m_parts(parts)
        , m_translations(translations)
        , m_dictionary(dictionary)
        , m_rule(rule)
        , m_conflicts(conflicts)
    {
    }

    template <typename MomentOf>
    CodeColumn column(Row rows, const MomentOf &momentOf)
    {
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            if (i == 0 || momentOf(i) != momentOf(i - 1))
                m_ends.push_back(i);
            m_ends.back() = i + 1;
        }
        std::vector<quint32> codes(rows, 0);
        for (Row joined = 0; joined < rows; ++joined)
            codes[joined] = cell(joined);
        return packed(std::move(codes), m_dictionary.values());
    }

private:
    struct Said
    {
        std::size_t part;
        Row row;
        quint32 code; ///< of the joined column
        quint32 meaning;
    };

    quint32 cell(Row joined)
    {
        std::size_t begin = 0;
        for (const std::size_t end : m_ends) {
            bool isAnswered = false;
            bool hasColumn = false;
            bool isLeftEmpty = false;
            std::size_t answered = begin;
            std::optional<Said> lacking; ///< the row has no such cell: known is that it is not known
            m_said.clear();
            for (std::size_t i = begin; i < end; ++i) {
                const Translation &part = m_translations[i];
                const Row row = part.source->rowOf[joined];
                if (row == kNoRow)
                    continue;
                if (!isAnswered)
                    answered = i;
                isAnswered = isAnswered || m_rule.meaning == EmptyCell::NoAccess;
                hasColumn = hasColumn || part.column;
                const quint32 code = part.hasCodes ? part.column->code(row) : 0;
                const Said said {i, row, part.code[code], part.meaning[code]};
                isLeftEmpty = isLeftEmpty || (part.column && said.meaning == 0);
                if (said.meaning != 0 && part.column->values[code] == kMissingCell)
                    lacking = said;
                else if (said.meaning != 0)
                    m_said.push_back(said);
            }
            if (lacking && m_said.empty() && !isLeftEmpty)
                m_said.push_back(*lacking);
            begin = end;
            if (m_said.empty() && !isAnswered)
                continue;
            const Said kept = m_said.empty() ? Said {answered, kNoRow, 0, 0} : best();
            // Where the app has its cells in other columns of these files there is nothing to compare.
            if (!m_said.empty() || hasColumn)
                compareOlder(joined, begin, kept);
            return kept.code;
        }
        return 0;
    }

    /// Of what files of one moment say; what loses is a conflict.
    Said best()
    {
        Said kept = m_said.front();
        if (m_said.size() == 1)
            return kept;
        if (isList())
            return united();
        for (const Said &said : m_said) {
            if (said.code != kept.code && isStronger(m_rule.field, m_dictionary.values()[said.code], m_dictionary.values()[kept.code]))
                kept = said;
        }
        for (const Said &said : m_said) {
            if (said.meaning != kept.meaning)
                conflict(said.part, said.row, kept);
        }
        return kept;
    }

    bool isList() const
    {
        return !m_rule.between.empty()
            && std::all_of(m_said.begin(), m_said.end(), [this](const Said &said) { return m_translations[said.part].source->folds; });
    }

    Said united()
    {
        std::vector<std::string> parts;
        for (const Said &said : m_said) {
            for (std::string &part : splitParts(m_dictionary.values()[said.code]))
                parts.push_back(std::move(part));
        }
        // Beside an address an access without one adds nothing.
        const auto isYes = [](const std::string &part) { return part == "Yes"; };
        if (!m_rule.field && !std::all_of(parts.begin(), parts.end(), isYes))
            parts.erase(std::remove_if(parts.begin(), parts.end(), isYes), parts.end());
        Said out = m_said.front();
        out.code = m_dictionary.codeOf(unitedParts(std::move(parts), m_rule.between));
        return out;
    }

    void compareOlder(Row joined, std::size_t begin, const Said &kept)
    {
        for (std::size_t i = begin; i < m_parts.size(); ++i) {
            const Translation &part = m_translations[i];
            const Row row = part.source->rowOf[joined];
            if (row == kNoRow || !part.column)
                continue;
            const quint32 says = part.meaning[part.hasCodes ? part.column->code(row) : 0];
            if (says != kept.meaning && (says != 0 || m_rule.meaning == EmptyCell::NoAccess))
                conflict(i, row, kept);
        }
    }

    void conflict(std::size_t part, Row row, const Said &kept)
    {
        m_conflicts.add(m_parts[part].source, row, m_translations[part].column->value(row), m_dictionary.values()[kept.code],
            m_parts[kept.part].source);
    }

    const std::vector<CellPart> &m_parts;
    const std::vector<Translation> &m_translations;
    Dictionary &m_dictionary;
    const CellRule &m_rule;
    JoinConflicts &m_conflicts;
    std::vector<std::size_t> m_ends; ///< of the parts of one moment each
    std::vector<Said> m_said;
};

} // namespace

CodeColumn joinCells(const std::vector<JoinSource> &sources, const std::vector<CellPart> &parts, Row rows,
    const CellRule &rule, const Sameness &sameness, JoinConflicts &conflicts)
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

    return CellJoin {parts, translations, dictionary, rule, conflicts}.column(rows, [&](std::size_t i) { return sources[parts[i].source].moment(); });
}

namespace {

Day dayOf(const DayPart &part, const std::vector<JoinSource> &sources, Row joined)
{
    const Row row = sources[part.source].rowOf[joined];
    return row == kNoRow || part.days->isEmpty() ? kNoDay : (*part.days)[row];
}

} // namespace

HugeArray<Day> joinDays(const std::vector<JoinSource> &sources, const std::vector<DayPart> &parts, Row rows,
    DayConflict kind, JoinConflicts &conflicts)
{
    HugeArray<Day> out(rows);
    for (Row joined = 0; joined < rows; ++joined) {
        Day kept = kNoDay;
        qint64 keptMoment = 0;
        std::size_t winner = 0;
        for (const DayPart &part : parts) { // of one moment the latest day
            const Day day = dayOf(part, sources, joined);
            if (day == kNoDay || (kept != kNoDay && sources[part.source].moment() != keptMoment))
                continue;
            keptMoment = sources[part.source].moment();
            if (kept == kNoDay || day > kept)
                winner = part.source;
            kept = std::max(kept, day);
        }
        for (const DayPart &part : parts) {
            const Day day = dayOf(part, sources, joined);
            if (day == kNoDay || day == kept)
                continue;
            const bool isOfOneMoment = sources[part.source].moment() == keptMoment;
            if (kind == DayConflict::Differs || day > kept || (isOfOneMoment && isDate(day)))
                conflicts.add(part.source, sources[part.source].rowOf[joined], day, kept, winner);
        }
        out[joined] = kept;
    }
    return out;
}

} // namespace core
