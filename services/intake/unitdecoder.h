// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/decode.h"
#include "intake/structuralindex.h"

namespace intake {

/// What is the same for all units of one decoding.
struct DecodeShared
{
    const MarkedText &text;
    const Rows &rows;
    const ColumnPlan &plan;
    RawTable &table;
};

/// The rows that begin in one piece.
struct Unit
{
    qint64 begin = 0; ///< place of the first row
    qint64 stop = 0; ///< rows that begin before it belong to the unit
    Slot firstSlot = 0;
    Slot slotCount = 0; ///< filled by decoding
};

/// Decodes units one after the other, in rising order; its dictionaries and notes go through all of them.
class UnitDecoder final
{
public:
    explicit UnitDecoder(const DecodeShared &shared);

    /// Where the first row of the piece begins; nothing where none does.
    bool findUnit(const Piece &piece, Unit &unit, Job &job);
    /// Fills the columns of the unit's rows; places of texts are relative to the unit's texts().
    void decode(Unit &unit, Job &job);

    std::string_view texts() const { return {m_text.bytes.get(), m_text.used}; }
    std::string_view foldedTexts() const { return {m_folded.bytes.get(), m_folded.used}; }
    std::vector<Dictionary> dictionaries; ///< one a column of the plan
    RowNotes notes;
    std::vector<std::pair<Slot, quint32>> extraLines;

private:
    struct Output
    {
        std::unique_ptr<char[]> bytes;
        std::size_t capacity = 0;
        std::size_t used = 0;

        char *room(std::size_t more);
    };
    struct Target
    {
        quint32 cell;
        Dictionary *dictionary;
        RawCodes *codes;
        RawDays *days;
    };

    bool repeatsHeader(std::string_view mail, std::string_view id) const;
    std::string_view protectedDomain(std::string_view cell);
    void setCode(const Target &target, std::string_view text);
    bool load(qint64 from, qint64 to, Job &job);
    void decodeRow(quint32 begin, const quint32 *ends, quint32 cells);
    void writeTexts(std::string_view name, std::string_view mail, std::string_view id);
    void writeLongTexts(std::string_view name, std::string_view mail, std::string_view id);
    void writeDay(const Target &target, std::string_view cell);
    void noteMarks(qint64 rowEnd);
    void noteLines(quint32 rowEnd);
    void note(core::RowIssue issue, std::string_view account = {}, std::string_view detail = {}, int column = -1);

    const DecodeShared &m;
    StructuralIndex m_index;
    std::unique_ptr<char[]> m_bytes; ///< the file from m_from on
    std::size_t m_capacity = 0;
    std::size_t m_size = 0;
    qint64 m_from = 0;
    Output m_text;
    Output m_folded;
    int m_nameCell;
    int m_mailCell;
    int m_idCell;
    std::string m_mailHeader; ///< as WordKey makes it
    std::string m_idHeader;
    std::vector<Target> m_codeTargets;
    std::vector<Target> m_dayTargets;
    Slot m_slot = 0;
    std::size_t m_nextMark = 0;
    std::size_t m_nextLine = 0;
    std::string m_scratch[4];
    std::string m_rowAccount;
    std::string m_domain;
    std::string_view m_foldedMail; ///< of the row that was written last
    std::string_view m_foldedId;
};

} // namespace intake
