// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <unistd.h>

namespace cli {

namespace {

constexpr qsizetype kBuffer = 256 * 1024;

/// Gives 0, or errno.
int writeAll(int descriptor, const char *data, qsizetype size)
{
    while (size > 0) {
        const ssize_t written = ::write(descriptor, data, static_cast<std::size_t>(size));
        if (written < 0) {
            if (errno == EINTR)
                continue;
            return errno;
        }
        data += written;
        size -= written;
    }
    return 0;
}

void toStandardError(const QString &text)
{
    const QByteArray bytes = (QLatin1String("leanseat-cli: ") % text % u'\n').toUtf8();
    writeAll(STDERR_FILENO, bytes.constData(), bytes.size());
}

} // namespace

QString printable(const QString &text)
{
    QString result = text;
    for (QChar &character : result) {
        const bool lineSeparator = character == QChar(0x2028) || character == QChar(0x2029);
        if (character.category() == QChar::Other_Control || lineSeparator)
            character = QChar::ReplacementCharacter;
    }
    return result;
}

Output::Output()
{
    std::signal(SIGPIPE, SIG_IGN); // EPIPE says the same, and the exit stays ours
    m_buffer.reserve(kBuffer);
}

void Output::write(QByteArrayView bytes)
{
    if (!isOpen())
        return;
    m_buffer.append(bytes.data(), bytes.size());
    if (m_buffer.size() >= kBuffer)
        flush();
}

void Output::flush()
{
    const int error = writeAll(STDOUT_FILENO, m_buffer.constData(), m_buffer.size());
    m_buffer.resize(0);
    if (error == EPIPE)
        m_gone = true;
    else
        m_error = error;
}

void Output::paragraphs(const QString &text)
{
    const auto lines = QStringView(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i + 1 < lines.size() || !lines[i].isEmpty())
            line(printable(lines[i].toString()));
    }
}

Outcome<void> Output::finish()
{
    if (isOpen())
        flush();
    if (m_error == 0)
        return {};
    return failed({core::ErrorCode::OutputNotWritable, QStringLiteral("standard output"), 0, 0,
        QString::fromLocal8Bit(std::strerror(m_error))});
}

void complain(const QString &line)
{
    toStandardError(printable(line));
}

void warn(const QString &line)
{
    toStandardError(printable(QLatin1String("warning: ") % line));
}

} // namespace cli
