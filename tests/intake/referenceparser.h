// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <vector>

/// The meaning of a text, written down as simply as can be: one byte after the other, nothing clever. The text is
/// UTF-8.
namespace reference {

struct Row
{
    QByteArrayList cells;
    int line = 0;
    bool isUnterminated = false;
};

class Parser final
{
public:
    Parser(const QByteArray &text, char delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    std::vector<Row> parse()
    {
        std::vector<Row> rows;
        while (m_at < m_text.size()) {
            Row row;
            row.line = m_line;
            for (;;) {
                row.cells << cell(row.isUnterminated);
                if (peek() != m_delimiter)
                    break;
                ++m_at;
            }
            takeLineEnd();
            rows.push_back(row);
        }
        return rows;
    }

private:
    char peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : '\n'; }
    bool isCellEnd(char c) const { return c == m_delimiter || c == '\n' || c == '\r'; }

    void takeLineEnd()
    {
        if (m_at >= m_text.size())
            return;
        m_at += m_text.mid(m_at, 2) == "\r\n" ? 2 : 1;
        ++m_line;
    }

    QByteArray untilCellEnd()
    {
        QByteArray text;
        while (!isCellEnd(peek()))
            text += m_text.at(m_at++);
        return text;
    }

    QByteArray cell(bool &isUnterminated)
    {
        if (peek() != '"' || m_at >= m_text.size())
            return untilCellEnd();
        const qsizetype begin = m_at;
        const int beginLine = m_line;
        QByteArray text;
        bool isClosed = false;
        for (++m_at; m_at < m_text.size() && !isClosed;) {
            if (m_text.mid(m_at, 2) == "\"\"") {
                text += '"';
                m_at += 2;
            } else if (m_text.at(m_at) == '"') {
                isClosed = true;
                ++m_at;
            } else if (m_text.at(m_at) == '\n' || m_text.at(m_at) == '\r') {
                text += m_text.mid(m_at, 2) == "\r\n" ? "\r\n" : "\n";
                takeLineEnd();
            } else {
                text += m_text.at(m_at++);
            }
        }
        QByteArray behind;
        for (qsizetype i = m_at; i < m_text.size() && !isCellEnd(m_text.at(i)); ++i)
            behind += m_text.at(i);
        const bool isOdd = !behind.trimmed().isEmpty();
        if (!isClosed || (isOdd && m_line != beginLine)) {
            isUnterminated = true;
            m_at = begin;
            m_line = beginLine;
            return untilCellEnd();
        }
        return text + untilCellEnd();
    }

    QByteArray m_text;
    char m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace reference
