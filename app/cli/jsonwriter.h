// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <QLatin1String>
#include <QVariant>

namespace cli {

/// Writes JSON as it comes, keys in the order given, so that a million accounts need no tree in memory. Inside arrays
/// the key is empty. Misuse (unbalanced ends) is a programmer's error.
class JsonWriter final
{
public:
    explicit JsonWriter(Output &output)
        : m_output(output)
    {
    }

    void beginObject(QStringView key = {}) { open(key, '{'); }
    void endObject() { close('}'); }
    void beginArray(QStringView key = {}) { open(key, '['); }
    void endArray() { close(']'); }

    void text(QStringView key, const QString &value);
    void number(QStringView key, qint64 value);
    void flag(QStringView key, bool value);
    void null(QStringView key);
    /// A raw cell: text, whole number, bool, date (as text), list of texts; anything else is null.
    void value(QStringView key, const QVariant &value);

private:
    void open(QStringView key, char bracket);
    void close(char bracket);
    void before(QStringView key);
    void quoted(QStringView text);

    Output &m_output;
    bool m_first = true;
};

} // namespace cli
