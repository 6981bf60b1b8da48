// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/preview.h"

#include "intake/headerrow.h"
#include "intake/kinds.h"
#include "intake/record.h"
#include "intake/resolvedays.h"
#include "intake/sourceinfo.h"

#include "core/textscanner.h"

#include <algorithm>

namespace intake {

using core::FilePreview;
using core::PreviewDoubt;
using core::SourceKind;

namespace {

constexpr qint64 kPreviewHead = qint64(256) << 10;
constexpr qsizetype kOpenDates = 3;

/// The beginning of a file as if it were all of it.
class HeadSource final : public ByteSource
{
public:
    HeadSource(ByteSourcePtr whole, qint64 size)
        : m_whole(std::move(whole))
        , m_size(size)
    {
    }
    qint64 size() const override { return m_size; }
    bool read(qint64 offset, char *to, qint64 size) const override
    {
        return offset + size <= m_size && m_whole->read(offset, to, size);
    }
    bool isUnchanged() const override { return m_whole->isUnchanged(); }

private:
    ByteSourcePtr m_whole;
    qint64 m_size;
};

/// The beginning, cut behind a line so that no row and no character is cut, where there is one.
ByteSourcePtr headOf(const ByteSourcePtr &bytes)
{
    if (bytes->size() <= kPreviewHead)
        return bytes;
    std::string head(static_cast<std::size_t>(kPreviewHead), '\0');
    if (!bytes->read(0, head.data(), kPreviewHead))
        return bytes;
    const Encoding encoding = inspect(head, {}).encoding;
    const bool isLe = encoding == Encoding::Utf16Le;
    const bool isWide = isLe || encoding == Encoding::Utf16Be;
    std::size_t end = head.rfind('\n');
    while (end != std::string::npos && end > 0 && isWide && (end % 2 == 0) != isLe)
        end = head.rfind('\n', end - 1); // half of another letter
    if (end == std::string::npos)
        return std::make_shared<HeadSource>(bytes, kPreviewHead);
    end += isLe ? 2 : 1;
    return std::make_shared<HeadSource>(bytes, static_cast<qint64>(std::min<std::size_t>(end, head.size())));
}

using Cells = std::vector<std::string>;

/// The rows of a plain text from @p at on; one that is cut off by the end of the head is left out.
std::vector<Cells> rowsOf(const PlainText &plain, qint64 at, bool isWhole, Job &job)
{
    std::string text(static_cast<std::size_t>(std::max<qint64>(0, plain.text.bytes->size() - at)), '\0');
    std::vector<Cells> rows;
    if (!plain.text.bytes->read(at, text.data(), static_cast<qint64>(text.size()))) {
        job.fail(core::ErrorCode::FileChanged);
        return rows;
    }
    for (std::size_t from = 0; from < text.size();) {
        Record record = readRecord(text, from, plain.delimiter);
        if (!record.isComplete && !isWhole)
            break;
        from = record.end;
        if (!record.isBlank())
            rows.push_back(std::move(record.cells));
    }
    return rows;
}

std::string_view cellOf(const Cells &row, std::size_t column)
{
    return column < row.size() ? core::trimmedText(row[column]) : std::string_view();
}

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isDate(const PlannedColumn &column)
{
    return column.isDay() || (column.role == ColumnRole::Field && column.field == core::Field::LeaverSince);
}

/// Whether the bytes that are no UTF-8 are text in Windows-1252, as western spreadsheets write it.
bool isWindows1252(const ByteSource &bytes)
{
    std::string head(static_cast<std::size_t>(std::min(bytes.size(), kPreviewHead)), '\0');
    if (!bytes.read(0, head.data(), static_cast<qint64>(head.size())))
        return false;
    return std::none_of(head.begin(), head.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0 || byte == 0x81 || byte == 0x8D || byte == 0x8F || byte == 0x90 || byte == 0x9D;
    });
}

class Previewer final
{
public:
    Previewer(const ReadOptions &options, FilePreview &out)
        : m_options(options)
        , m_out(out)
    {
    }

    void setColumns(const PlanDraft &draft)
    {
        const ColumnPlan &plan = draft.plan;
        for (std::size_t i = 0; i < plan.columns.size(); ++i) {
            core::PreviewColumn column;
            column.header = plan.columns[i].header;
            column.use = plan.columns[i].use();
            column.isChosen = i < draft.isChosen.size() && draft.isChosen[i];
            column.isGuessed = static_cast<int>(i) == draft.guessed;
            m_out.columns.push_back(std::move(column));
        }
        for (const ColumnPlan::RepeatedColumn &repeated : plan.repeated)
            m_out.columns[static_cast<std::size_t>(repeated.column)].repeats = repeated.read;
    }

    void setKinds(const ColumnPlan &plan, const QString &path)
    {
        for (int i = 0; i < static_cast<int>(SourceKind::Count); ++i)
            m_out.kinds.push_back({static_cast<SourceKind>(i), missingColumns(plan, static_cast<SourceKind>(i))});
        m_out.tellingHeaders = tellingHeaders(plan);
        const bool isTold = !isKindOpen(plan, {}) || plan.kind == SourceKind::ApiDump;
        if (m_options.kind)
            m_out.certainty = core::KindCertainty::Given;
        else if (plan.isKindAssumed)
            m_out.certainty = core::KindCertainty::Assumed;
        else
            m_out.certainty = isTold && detectKind(plan, {}) == detectKind(plan, path) ? core::KindCertainty::ByHeader
                                                                                     : core::KindCertainty::ByName;
    }

    void setRows(const ColumnPlan &plan, const std::vector<Cells> &rows, int maxRows)
    {
        for (const Cells &row : rows) {
            if (m_out.rows.size() >= maxRows)
                break;
            QStringList cells;
            for (std::size_t i = 0; i < plan.columns.size(); ++i)
                cells.append(toText(cellOf(row, i)));
            m_out.rows.append(cells);
        }
        m_out.hasMore = m_out.hasMore || static_cast<qsizetype>(rows.size()) > m_out.rows.size();
    }

    void setDates(const ColumnPlan &plan, const std::vector<Cells> &rows)
    {
        DayOrderProof proof;
        for (std::size_t i = 0; i < plan.columns.size(); ++i) {
            if (!isDate(plan.columns[i]))
                continue;
            QStringList &open = m_out.columns[i].openDates;
            for (const Cells &row : rows) {
                const std::string_view cell = cellOf(row, i);
                proof.add(cell);
                if (open.size() < kOpenDates && isOpenDate(cell) && !open.contains(toText(cell)))
                    open.append(toText(cell));
            }
        }
        m_out.source.dayOrder = m_options.dayOrder.value_or(proof.order());
        if (!m_options.dayOrder && proof.hasOpenDates() && proof.order() == core::DayOrder::YearFirst)
            m_out.doubts.push_back(PreviewDoubt::OpenDates);
    }

    void setDoubts(const PlanDraft &draft, const PlainText &plain, const std::vector<Cells> &rows)
    {
        const ColumnPlan &plan = draft.plan;
        const auto doubt = [this](PreviewDoubt what, bool holds) {
            if (holds)
                m_out.doubts.push_back(what);
        };
        doubt(PreviewDoubt::KindAssumed, plan.isKindAssumed);
        doubt(PreviewDoubt::MailGuessed, draft.guessed >= 0);
        const bool isOneColumn = plan.columns.size() == 1 && !plan.isList && plan.columns.front().role == ColumnRole::Extra;
        doubt(PreviewDoubt::NoDelimiter, isOneColumn && !m_options.delimiter);
        doubt(PreviewDoubt::BadBytes, std::any_of(plain.text.marks.begin(), plain.text.marks.end(), [](const Mark &mark) {
            return mark.issue == core::RowIssue::BadEncoding;
        }));
        const int leaving = plan.find(core::Field::LeaverSince);
        doubt(PreviewDoubt::LeaversWithoutDate,
            leaving >= 0 && plan.kind == SourceKind::Leavers && !m_options.kind
                && std::any_of(rows.begin(), rows.end(),
                    [leaving](const Cells &row) { return cellOf(row, static_cast<std::size_t>(leaving)).empty(); }));
        const auto ragged = std::count_if(rows.begin(), rows.end(),
            [&plan](const Cells &row) { return row.size() != plan.columns.size(); });
        doubt(PreviewDoubt::RaggedRows, !plan.isListInOneRow && 2 * static_cast<std::size_t>(ragged) > rows.size());
    }

private:
    const ReadOptions &m_options;
    FilePreview &m_out;
};

/// The entries of a list that stands in one row, a row each.
std::vector<Cells> entriesOf(std::vector<Cells> rows)
{
    std::vector<Cells> entries;
    for (Cells &row : rows) {
        for (std::string &cell : row) {
            if (!core::trimmedText(cell).empty())
                entries.push_back({std::move(cell)});
        }
    }
    return entries;
}

void refuse(FilePreview &out, core::Error error)
{
    out.error = std::move(error);
    out.doubts.insert(out.doubts.begin(), PreviewDoubt::CannotRead);
}

} // namespace

FilePreview previewSource(
    const ByteSourcePtr &bytes, const QString &name, const ReadOptions &options, int maxRows, qint64 modified)
{
    FilePreview out;
    out.source.file = name;
    out.source.bytes = bytes->size();
    const ByteSourcePtr head = headOf(bytes);
    const bool isWhole = head->size() == bytes->size();
    const core::ProgressSink noProgress;
    const core::Parallel oneThread = core::serial; // the job keeps a reference
    Job job(name, oneThread, noProgress, {});

    const auto plain = plainText(head, options, job);
    if (!plain) {
        refuse(out, plain.error());
        return out;
    }
    const auto first = readFirstRow(*plain, job);
    if (!first) {
        refuse(out, first.error());
        return out;
    }
    const PlanDraft draft
        = draftColumns(first->cells, {options.kind, options.mapping}, name, first->line, first->sample);
    const ColumnPlan &plan = draft.plan;
    out.source = sourceInfo(*plain, plan, options, {name, bytes->size(), modified});
    out.hasHeader = !plan.isList;
    out.hasMore = !isWhole;

    std::vector<Cells> rows = rowsOf(*plain, plan.isList ? first->begin : first->end, isWhole, job);
    if (plan.isListInOneRow)
        rows = entriesOf(std::move(rows));
    Previewer previewer(options, out);
    previewer.setColumns(draft);
    previewer.setKinds(plan, name);
    previewer.setRows(plan, rows, maxRows);
    previewer.setDates(plan, rows);
    previewer.setDoubts(draft, *plain, rows);
    const bool hasBadBytes
        = std::find(out.doubts.begin(), out.doubts.end(), PreviewDoubt::BadBytes) != out.doubts.end();
    if (hasBadBytes && plain->encoding == Encoding::Utf8 && isWindows1252(*head))
        out.betterEncoding = encodingName(Encoding::Windows1252);
    if (draft.error)
        refuse(out, *draft.error);
    else if (job.isStopped())
        refuse(out, job.failure().value());
    return out;
}

FilePreview preview(const QString &path, const ReadOptions &options, int maxRows)
{
    const auto file = openFile(path);
    if (!file) {
        FilePreview out;
        out.source.file = path;
        refuse(out, file.error());
        return out;
    }
    return previewSource(file->bytes, path, options, maxRows, file->modified);
}

} // namespace intake
