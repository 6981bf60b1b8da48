// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/regularise.h"

#include <algorithm>

namespace intake {

using core::RowIssue;

namespace {

/// The text, a window at a time; going back is cheap if it is near.
class Window final
{
public:
    explicit Window(const ByteSource &source)
        : m_source(source)
        , m_size(source.size())
        , m_bytes(new char[static_cast<std::size_t>(kBytes)])
    {
    }
    static constexpr int kEnd = -1;

    /// The byte at @p offset, or kEnd.
    int at(qint64 offset)
    {
        if (offset - m_begin < 0 || offset >= m_end) {
            if (offset >= m_size || !load(offset))
                return kEnd;
        }
        return static_cast<unsigned char>(m_bytes[static_cast<std::size_t>(offset - m_begin)]);
    }
    bool hasFailed() const { return m_hasFailed; }

private:
    static constexpr qint64 kBytes = qint64(256) << 10;

    bool load(qint64 offset)
    {
        m_begin = offset / (kBytes / 2) * (kBytes / 2);
        m_end = std::min(m_size, m_begin + kBytes);
        if (m_hasFailed || !m_source.read(m_begin, m_bytes.get(), m_end - m_begin)) {
            m_hasFailed = true;
            m_size = m_end = m_begin = 0;
            return false;
        }
        return true;
    }

    const ByteSource &m_source;
    qint64 m_size;
    qint64 m_begin = 0;
    qint64 m_end = 0;
    bool m_hasFailed = false;
    std::unique_ptr<char[]> m_bytes;
};

class Regulariser final
{
public:
    Regulariser(const MarkedText &text, qint64 from, char delimiter, Job &job)
        : m_marks(text.marks)
        , m_job(job)
        , m_text(*text.bytes)
        , m_delimiter(static_cast<unsigned char>(delimiter))
        , m_at(from)
    {
        while (m_nextMark < m_marks.size() && m_marks[m_nextMark].offset < from)
            ++m_nextMark;
    }

    core::Result<MarkedText> rewrite()
    {
        qint64 cells = 0;
        while (m_text.at(m_at) != Window::kEnd) {
            cell();
            if ((++cells & 1023) == 0 && m_job.isStopped())
                break;
        }
        if (m_text.hasFailed())
            m_job.fail(core::ErrorCode::FileChanged);
        if (m_job.isStopped())
            return m_job.failure();
        auto bytes = m_out.finish();
        if (!bytes)
            return core::Unexpected(std::move(bytes.error()));
        return MarkedText {std::move(*bytes), std::move(m_outMarks)};
    }

private:
    enum class Close { Regular, Text, LaterLine, Never };

    bool isCellEnd(int c) const { return c == m_delimiter || c == '\n' || c == '\r' || c == Window::kEnd; }
    bool isBlank(int c) const { return (c == ' ' || c == '\t') && c != m_delimiter; }

    void mark(RowIssue issue) { m_outMarks.push_back({m_out.size(), issue}); }

    /// Takes over the marks of what is read now.
    void passMarks()
    {
        for (; m_nextMark < m_marks.size() && m_marks[m_nextMark].offset <= m_at; ++m_nextMark)
            mark(m_marks[m_nextMark].issue);
    }

    void put(int c) { m_out.append(static_cast<char>(c)); }
    void putInQuotes(int c)
    {
        if (c == '"')
            put('"');
        put(c);
    }

    /// From the opening quote at m_at to the byte behind the closing one.
    Close findClose(qint64 &behind)
    {
        bool hasLines = false;
        for (qint64 i = m_at + 1;; ++i) {
            const int c = m_text.at(i);
            if (c == Window::kEnd)
                return Close::Never;
            hasLines |= c == '\n' || c == '\r';
            if (c != '"')
                continue;
            if (m_text.at(i + 1) == '"') {
                ++i;
                continue;
            }
            behind = i + 1;
            qint64 k = behind;
            if (isCellEnd(m_text.at(k)))
                return Close::Regular;
            while (isBlank(m_text.at(k)))
                ++k;
            if (isCellEnd(m_text.at(k)))
                return Close::Text; // blanks only: the cell is rewritten, nothing is odd about it
            return hasLines ? Close::LaterLine : Close::Text;
        }
    }

    void cell()
    {
        passMarks();
        if (m_text.at(m_at) != '"') {
            unquoted(m_at);
        } else {
            qint64 behind = 0;
            switch (findClose(behind)) {
            case Close::Regular:
                quoted(behind);
                break;
            case Close::Text:
                quotedWithText(behind);
                break;
            case Close::LaterLine:
            case Close::Never:
                mark(RowIssue::UnterminatedQuote);
                unquoted(m_at + 1);
                break;
            }
        }
        cellEnd();
    }

    /// A cell without opening quote; quotes behind @p quiet are stray.
    void unquoted(qint64 quiet)
    {
        bool hasQuotes = false;
        for (qint64 i = m_at; !isCellEnd(m_text.at(i)); ++i) {
            if (m_text.at(i) == '"') {
                if (!hasQuotes && i >= quiet)
                    mark(RowIssue::StrayQuote);
                hasQuotes = true;
            }
        }
        if (hasQuotes)
            put('"');
        for (int c = 0; !isCellEnd(c = m_text.at(m_at)); ++m_at) {
            passMarks();
            if (hasQuotes)
                putInQuotes(c);
            else
                put(c);
        }
        if (hasQuotes)
            put('"');
    }

    void quoted(qint64 behind)
    {
        for (; m_at < behind; ++m_at)
            putQuotedByte();
    }

    /// A byte inside quotes; a lone CR is a line end there too and becomes LF.
    void putQuotedByte()
    {
        passMarks();
        const int c = m_text.at(m_at);
        put(c == '\r' && m_text.at(m_at + 1) != '\n' ? '\n' : c);
    }

    void quotedWithText(qint64 behind)
    {
        bool isOdd = false;
        for (qint64 i = behind; !isCellEnd(m_text.at(i)); ++i)
            isOdd |= !isBlank(m_text.at(i));
        if (isOdd)
            mark(RowIssue::StrayQuote);
        for (; m_at < behind - 1; ++m_at)
            putQuotedByte();
        for (++m_at; !isCellEnd(m_text.at(m_at)); ++m_at) {
            passMarks();
            putInQuotes(m_text.at(m_at));
        }
        put('"');
    }

    void cellEnd()
    {
        passMarks();
        const int c = m_text.at(m_at);
        if (c == Window::kEnd)
            return;
        ++m_at;
        if (c == m_delimiter) {
            put(c);
            // A delimiter at the very end opens one more, empty cell, which needs no writing.
            return;
        }
        if (c == '\r' && m_text.at(m_at) == '\n')
            ++m_at;
        put('\n');
    }

    const std::vector<Mark> &m_marks;
    std::size_t m_nextMark = 0;
    std::vector<Mark> m_outMarks;
    Job &m_job;
    Window m_text;
    Spool m_out;
    int m_delimiter;
    qint64 m_at;
};

} // namespace

core::Result<MarkedText> regularise(const MarkedText &text, qint64 from, char delimiter, Job &job)
{
    return Regulariser(text, from, delimiter, job).rewrite();
}

} // namespace intake
