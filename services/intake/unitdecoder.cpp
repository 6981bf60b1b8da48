// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/unitdecoder.h"

#include "intake/blockmasks.h"
#include "intake/cellreader.h"
#include "intake/utf8.h"

#include "core/fold.h"
#include "core/verdict.h"
#include "core/wordkey.h"

#include <algorithm>

namespace intake {

using core::RowIssue;

namespace {

constexpr std::size_t kLongestText = 65535;
constexpr std::size_t kLongestFolded = 65535;
constexpr std::size_t kMostTextAtOnce = 21000; ///< three times that fits kLongestFolded
constexpr std::size_t kLongestRow = std::size_t(1) << 30;
constexpr std::size_t kPadding = 64;
constexpr std::size_t kMostDetail = 300;

void copyPadded(char *to, std::string_view from)
{
    for (std::size_t i = 0; i < from.size(); i += 16)
        std::memcpy(to + i, from.data() + i, 16);
}

/// "Active", "Deactivated" …; Atlassian IDs have digits.
bool isStatusWord(std::string_view text)
{
    return text.size() >= 6 && text.size() <= 16
        && std::none_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || c == ':'; })
        && core::statusFromText(text) != core::AccountStatus::Unknown;
}

/// An address without the scheme of a link.
std::string_view bareMail(std::string_view text)
{
    constexpr std::string_view kScheme = "mailto:";
    return text.starts_with(kScheme) ? text.substr(kScheme.size()) : text;
}

bool isNumber(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

char *UnitDecoder::Output::room(std::size_t more)
{
    if (used + more + kPadding > capacity) {
        const std::size_t larger = std::max(2 * capacity, used + more + kPadding + (std::size_t(64) << 10));
        std::unique_ptr<char[]> moved(new char[larger]);
        if (used > 0)
            std::memcpy(moved.get(), bytes.get(), used);
        bytes = std::move(moved);
        capacity = larger;
    }
    return bytes.get() + used;
}

UnitDecoder::UnitDecoder(const DecodeShared &shared)
    : m(shared)
{
    m_nameCell = m.plan.find(ColumnRole::Name);
    m_mailCell = m.plan.find(ColumnRole::Mail);
    m_idCell = m.plan.find(ColumnRole::Id);
    const auto headerKey = [this](int column) {
        if (column < 0 || column >= m.plan.header.size())
            return std::string();
        const std::string header = m.plan.header.at(column).toStdString();
        return std::string(std::string_view(core::WordKey(header)));
    };
    m_mailHeader = headerKey(m_mailCell);
    m_idHeader = headerKey(m_idCell);
    dictionaries.resize(m.plan.columns.size());
    for (std::size_t i = 0; i < m.plan.columns.size(); ++i) {
        const PlannedColumn &column = m.plan.columns[i];
        if (column.isText())
            continue;
        const Target target {static_cast<quint32>(i), &dictionaries[i], &m.table.codes[i], &m.table.days[i]};
        (column.isDay() ? m_dayTargets : m_codeTargets).push_back(target);
    }
}

bool UnitDecoder::load(qint64 from, qint64 to, Job &job)
{
    const auto size = static_cast<std::size_t>(to - from);
    if (size + 2 * kPadding > m_capacity) {
        m_capacity = size + size / 4 + 2 * kPadding;
        m_bytes.reset(new char[m_capacity]);
    }
    if (!m.text.bytes->read(from, m_bytes.get(), to - from)) {
        job.fail(core::ErrorCode::FileChanged);
        return false;
    }
    m_from = from;
    m_size = size;
    return true;
}

bool UnitDecoder::findUnit(const Piece &piece, Unit &unit, Job &job)
{
    constexpr qint64 kMore = 4096; // where the last row ends, most often
    const qint64 end = m.text.bytes->size();
    unit.stop = piece.end;
    if (piece.end <= m.rows.begin)
        return false;
    if (piece.begin <= m.rows.begin) {
        unit.begin = m.rows.begin;
        unit.firstSlot = 0;
        return load(unit.begin, std::min(end, piece.end + kMore), job);
    }
    if (!load(piece.begin - 1, std::min(end, piece.end + kMore), job))
        return false;
    unit.firstSlot = static_cast<Slot>(piece.rowEnds - m.rows.headerRows);
    if (m_bytes[0] == '\n' && !piece.inQuotes) {
        unit.begin = piece.begin;
        return true;
    }
    bool inQuotes = piece.inQuotes;
    const auto size = static_cast<std::size_t>(piece.end - m_from);
    for (std::size_t i = 1; i < size; ++i) {
        if (m_bytes[i] == '"') {
            inQuotes = !inQuotes;
        } else if (m_bytes[i] == '\n' && !inQuotes) {
            unit.begin = m_from + static_cast<qint64>(i) + 1;
            ++unit.firstSlot;
            return unit.begin < piece.end;
        }
    }
    return false;
}

void UnitDecoder::decode(Unit &unit, Job &job)
{
    const qint64 end = m.text.bytes->size();
    m_text.used = 0;
    m_folded.used = 0;
    m_slot = unit.firstSlot;
    m_nextMark = static_cast<std::size_t>(std::lower_bound(m.text.marks.begin(), m.text.marks.end(), unit.begin,
                                              [](const Mark &mark, qint64 at) { return mark.offset < at; })
        - m.text.marks.begin());
    qint64 at = unit.begin;
    while (at < unit.stop) {
        const bool isWhole = m_from + static_cast<qint64>(m_size) >= end;
        std::size_t size = m_size;
        if (isWhole && m_bytes[size - 1] != '\n')
            m_bytes[size++] = '\n';
        std::memset(m_bytes.get() + size, 0, kPadding);
        m_index.build(m_bytes.get(), static_cast<quint32>(at - m_from), static_cast<quint32>(size), m.rows.delimiter);
        m_nextLine = 0;
        quint32 first = 0;
        for (const quint32 rowEnd : m_index.rowEnds()) {
            if (at >= unit.stop)
                break;
            const quint32 lineEnd = m_index.cellEnds()[rowEnd];
            decodeRow(static_cast<quint32>(at - m_from), m_index.cellEnds() + first, rowEnd - first + 1);
            first = rowEnd + 1;
            at = m_from + lineEnd + 1;
            ++m_slot;
        }
        if (at >= unit.stop || isWhole || job.isStopped())
            break;
        const qint64 more = std::max<qint64>(4 * (m_from + static_cast<qint64>(m_size) - at), qint64(64) << 10);
        if (more > static_cast<qint64>(kLongestRow)) {
            job.fail(core::ErrorCode::FileTooLarge);
            break;
        }
        if (!load(at, std::min(end, at + more), job))
            break;
    }
    unit.slotCount = m_slot - unit.firstSlot;
}

void UnitDecoder::decodeRow(quint32 begin, const quint32 *ends, quint32 cells)
{
    char *const bytes = m_bytes.get();
    const auto wanted = static_cast<quint32>(m.plan.columns.size());
    quint32 lastEnd = ends[cells - 1];
    const qint64 rowEnd = m_from + lastEnd;
    if (lastEnd > (cells > 1 ? ends[cells - 2] + 1 : begin) && bytes[lastEnd - 1] == '\r')
        --lastEnd;
    const auto cell = [&](quint32 i, std::string &scratch) {
        if (i >= cells)
            return std::string_view();
        return readCell(
            bytes + (i == 0 ? begin : ends[i - 1] + 1), bytes + (i + 1 == cells ? lastEnd : ends[i]), scratch);
    };
    if (cells == 1 && cell(0, m_scratch[0]).empty()) { // a blank line is no row
        writeTexts({}, {}, {});
        m_rowAccount.clear();
        noteMarks(rowEnd);
        noteLines(static_cast<quint32>(rowEnd - m_from));
        return;
    }

    m.table.states[m_slot] = SlotState::Row;
    std::string_view mail = m_mailCell >= 0 ? cell(static_cast<quint32>(m_mailCell), m_scratch[1]) : std::string_view();
    std::string_view id = m_idCell >= 0 ? cell(static_cast<quint32>(m_idCell), m_scratch[2]) : std::string_view();
    const std::string_view name
        = m_nameCell >= 0 ? cell(static_cast<quint32>(m_nameCell), m_scratch[0]) : std::string_view();
    mail = bareMail(mail);
    bool isMail = isMailCell(mail);
    if (m.plan.kind == core::SourceKind::Protected && !mail.empty()) {
        mail = protectedDomain(mail);
        isMail = isMail || (mail.size() > 1 && mail.front() == '@' && !hasControl(mail));
    }
    if (!isMail && repeatsHeader(mail, id)) {
        writeTexts({}, {}, {});
        m_rowAccount.clear();
        m.table.states[m_slot] = SlotState::Rejected;
        note(RowIssue::RepeatedHeader);
        noteMarks(rowEnd);
        noteLines(static_cast<quint32>(rowEnd - m_from));
        return;
    }
    if (!isMail && id.empty() && looksLikeId(mail))
        std::swap(mail, id);
    writeTexts(name, mail, id);
    const std::string_view account = mail.empty() ? id : mail;
    if (isMail) {
        m.table.mailHashes[m_slot] = static_cast<quint32>(hashText(m_foldedMail)) | 1;
    }
    // An address or a status where the ID should be: the row has a cell too many or too few before it, and none of its
    // cells says what its column's name promises.
    if (isStatusWord(id)) {
        m.table.states[m_slot] = SlotState::Rejected;
        m.table.mailHashes[m_slot] = 0;
        note(RowIssue::BadMail, account, id, m_idCell);
    } else if (const bool isShifted = !isMail && !mail.empty() && isMailCell(id); !id.empty() && !isShifted) {
        m.table.idHashes[m_slot] = static_cast<quint32>(hashText(m_foldedId)) | 1;
        if (!isMail && !mail.empty())
            note(RowIssue::OddMail, id, mail, m_mailCell);
    } else if (!isMail) {
        m.table.states[m_slot] = SlotState::Rejected;
        note(mail.empty() ? RowIssue::NoIdentity : RowIssue::BadMail, account.empty() ? name : account, mail,
            m_mailCell);
    }
    if (m_nextMark < m.text.marks.size()) {
        m_rowAccount = account;
        noteMarks(rowEnd);
    }
    // A row that is rejected has one reason, not remarks beside it.
    if (cells != wanted && m.table.states[m_slot] != SlotState::Rejected) {
        if (cells < wanted) {
            note(RowIssue::TooFewCells, account, {});
        } else if (!m.plan.isListInOneRow) {
            std::string surplus;
            for (quint32 i = wanted; i < cells && surplus.size() < kMostDetail; ++i) {
                const std::string_view text = cell(i, m_scratch[3]);
                if (!text.empty())
                    surplus.append(surplus.empty() ? "" : ", ").append(text);
            }
            if (!surplus.empty())
                note(RowIssue::TooManyCells, account, surplus);
        }
    }
    noteLines(static_cast<quint32>(rowEnd - m_from));

    for (const Target &target : m_codeTargets) {
        if (target.cell >= cells) {
            if (m.plan.columns[target.cell].role == ColumnRole::Product)
                setCode(target, core::kMissingCell);
            continue;
        }
        const char *const from = bytes + (target.cell == 0 ? begin : ends[target.cell - 1] + 1);
        const char *const to = bytes + (target.cell + 1 == cells ? lastEnd : ends[target.cell]);
        if (from == to)
            continue;
        const std::string_view text = readCell(from, to, m_scratch[3]);
        if (text.empty())
            continue;
        setCode(target, text);
    }
    for (const Target &target : m_dayTargets)
        writeDay(target, cell(target.cell, m_scratch[3]));
}

/// Domains are protected as `@acme.com`, `*@acme.com` or `acme.com`; gives the first form of them.
std::string_view UnitDecoder::protectedDomain(std::string_view cell)
{
    if (cell.starts_with("*@"))
        return cell.substr(1);
    const bool isDomain = cell.find('.') != cell.npos && cell.front() != '.' && cell.back() != '.'
        && cell.find_first_of("@ /:") == cell.npos && !looksLikeId(cell);
    if (!isDomain)
        return cell;
    m_domain.reserve(1 + cell.size() + kPadding); // texts are copied in blocks
    m_domain = '@';
    m_domain += cell;
    return m_domain;
}

/// Files put one behind the other have the header again, in the order of its columns.
bool UnitDecoder::repeatsHeader(std::string_view mail, std::string_view id) const
{
    const auto repeats = [](std::string_view cell, const std::string &header) {
        return !header.empty() && std::string_view(core::WordKey(cell)) == header;
    };
    return m_mailHeader.empty() ? repeats(id, m_idHeader)
                                : repeats(mail, m_mailHeader) && (id.empty() || repeats(id, m_idHeader));
}

void UnitDecoder::setCode(const Target &target, std::string_view text)
{
    const quint32 code = target.dictionary->code(text, m_slot);
    target.codes->low[m_slot] = static_cast<quint16>(code);
    if (code > 0xffff)
        target.codes->high[m_slot] = static_cast<quint16>(code >> 16);
}

void UnitDecoder::writeTexts(std::string_view name, std::string_view mail, std::string_view id)
{
    const std::size_t size = name.size() + mail.size() + id.size();
    if (size > kMostTextAtOnce) {
        writeLongTexts(name, mail, id);
        return;
    }
    core::AccountTableData &data = m.table.data;
    char *text = m_text.room(size);
    char *const foldedBegin = m_folded.room(3 * size + 3);
    char *folded = foldedBegin;
    data.textOffset[m_slot] = static_cast<quint32>(m_text.used);
    data.foldedOffset[m_slot] = static_cast<quint32>(m_folded.used);
    data.nameLength[m_slot] = static_cast<quint16>(name.size());
    data.mailLength[m_slot] = static_cast<quint16>(mail.size());
    data.idLength[m_slot] = static_cast<quint16>(id.size());
    const auto write = [&](std::string_view part) {
        const char *const begin = folded;
        copyPadded(text, part);
        text += part.size();
        folded = core::foldInto(part.data(), part.size(), folded);
        *folded++ = '\0';
        return std::string_view(begin, static_cast<std::size_t>(folded - begin - 1));
    };
    write(name);
    m_foldedMail = write(mail);
    m_foldedId = write(id);
    m_text.used += size;
    m_folded.used += static_cast<std::size_t>(folded - foldedBegin);
    data.foldedLength[m_slot] = static_cast<quint16>(folded - foldedBegin);
}

/// Texts so long that their folded form may not fit: e-mail and id come first, the name gets what is left.
void UnitDecoder::writeLongTexts(std::string_view name, std::string_view mail, std::string_view id)
{
    const auto cut = [this](std::string_view text, std::size_t most, int column) {
        if (text.size() > most)
            note(RowIssue::CellTooLong, text.substr(0, 0), cutUtf8(text, 100), column);
        return cutUtf8(text, most);
    };
    const std::string_view parts[3] {cut(name, kLongestText, m_nameCell), cut(mail, kMostTextAtOnce / 4, m_mailCell),
        cut(id, kMostTextAtOnce / 4, m_idCell)};
    std::string folded[3];
    for (int i = 0; i < 3; ++i)
        folded[i] = core::folded(parts[i]);
    const std::size_t others = folded[1].size() + folded[2].size() + 3;
    folded[0].resize(cutUtf8(folded[0], kLongestFolded - others).size());

    core::AccountTableData &data = m.table.data;
    data.textOffset[m_slot] = static_cast<quint32>(m_text.used);
    data.foldedOffset[m_slot] = static_cast<quint32>(m_folded.used);
    data.nameLength[m_slot] = static_cast<quint16>(parts[0].size());
    data.mailLength[m_slot] = static_cast<quint16>(parts[1].size());
    data.idLength[m_slot] = static_cast<quint16>(parts[2].size());
    data.foldedLength[m_slot] = static_cast<quint16>(folded[0].size() + others);
    for (int i = 0; i < 3; ++i) {
        if (!parts[i].empty())
            std::memcpy(m_text.room(parts[i].size()), parts[i].data(), parts[i].size());
        m_text.used += parts[i].size();
        std::memcpy(m_folded.room(folded[i].size() + 1), folded[i].c_str(), folded[i].size() + 1);
        m_folded.used += folded[i].size() + 1;
    }
    const char *const behind = m_folded.bytes.get() + m_folded.used;
    m_foldedId = {behind - 1 - folded[2].size(), folded[2].size()};
    m_foldedMail = {m_foldedId.data() - 1 - folded[1].size(), folded[1].size()};
}

void UnitDecoder::writeDay(const Target &target, std::string_view cell)
{
    core::Day day = core::kNoDay;
    if (!cell.empty()) {
        // Forms that need no knowledge of the column, and that may differ in every row, are read at once.
        const bool isIso = cell.size() >= 10 && cell[4] == '-' && cell[7] == '-';
        bool ok = false;
        if (isIso || (cell.size() >= 12 && isNumber(cell)))
            day = core::parseDay(cell, core::DayOrder::YearFirst, &ok);
        if (!ok)
            day = RawDays::kFirstCode + static_cast<core::Day>(target.dictionary->code(cell, m_slot));
    }
    target.days->days[m_slot] = day;
}

void UnitDecoder::noteMarks(qint64 rowEnd)
{
    quint32 told = 0;
    for (; m_nextMark < m.text.marks.size() && m.text.marks[m_nextMark].offset <= rowEnd; ++m_nextMark) {
        const RowIssue issue = m.text.marks[m_nextMark].issue;
        const quint32 bit = quint32(1) << static_cast<int>(issue);
        if (issue == RowIssue::UnterminatedQuote && m.table.states[m_slot] != SlotState::Rejected)
            m.table.states[m_slot] = SlotState::Rejected;
        const bool isReason = issue == RowIssue::UnterminatedQuote || m.table.states[m_slot] != SlotState::Rejected;
        if (!(told & bit) && isReason)
            note(issue, m_rowAccount);
        told |= bit;
    }
}

void UnitDecoder::noteLines(quint32 rowEnd)
{
    const std::vector<quint32> &lines = m_index.quotedLineEnds();
    quint32 count = 0;
    for (; m_nextLine < lines.size() && lines[m_nextLine] < rowEnd; ++m_nextLine)
        ++count;
    if (count > 0)
        extraLines.emplace_back(m_slot, count);
}

void UnitDecoder::note(RowIssue issue, std::string_view account, std::string_view detail, int column)
{
    if (notes.count(issue))
        notes.kept.push_back(
            {m_slot, issue, column, std::string(cutUtf8(account, kMostDetail)), std::string(cutUtf8(detail, kMostDetail))});
}

} // namespace intake
