// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/failure.h"

#include <QByteArray>
#include <QString>

namespace cli {

/// Text with every control character shown as U+FFFD, so that a cell or a file name can't speak to the terminal or add
/// a line.
QString printable(const QString &text);

/// Buffered standard output. A reader who has gone (`| head`) is no error: what follows is dropped and isOpen() is
/// false. Not for several threads.
class Output final
{
public:
    Output();

    void write(QByteArrayView bytes);
    /// Text of several lines, made printable line by line; ends with a line's end.
    void paragraphs(const QString &text);
    void line(const QString &text)
    {
        write(text.toUtf8());
        write("\n");
    }
    [[nodiscard]] bool isOpen() const { return !m_gone && m_error == 0; }
    /// Writes what is left; a full disk and the like fail here.
    Outcome<void> finish();

private:
    void flush();

    QByteArray m_buffer;
    bool m_gone = false;
    int m_error = 0;
};

/// One printable line on standard error, after the program's name.
void complain(const QString &line);
void warn(const QString &line);

} // namespace cli
