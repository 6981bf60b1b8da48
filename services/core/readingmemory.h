// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readchoices.h"
#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace core {

/// How files with one header are read.
struct RememberedReading
{
    QStringList header; ///< as detection reads it, without the user's help
    ReadChoices choices; ///< without a date
    Day chosenOn = kNoDay;

    friend bool operator==(const RememberedReading &, const RememberedReading &) = default;
};

/// What the user chose for files of certain headers, so that the next file of the same form is read the same way.
/// Headers are the same when their columns are, in the same order; case and blanks around them don't matter.
/// A plain value; the newest stands last.
class ReadingMemory final
{
public:
    static constexpr qsizetype kMost = 200; ///< the oldest is forgotten then

    /// Null where nothing is remembered.
    const RememberedReading *find(const QStringList &header) const;
    /// Replaces what was remembered for the header; forgets it where @p choices leave everything to detection. An empty
    /// header, of a bare list, is never remembered: its cells are people.
    void remember(const QStringList &header, ReadChoices choices, Day on);
    void forget(const QStringList &header);
    const QList<RememberedReading> &readings() const { return m_readings; }
    bool isEmpty() const { return m_readings.isEmpty(); }

    QByteArray toJson() const;
    /// Errors: BadJson, BadValue (subject: the key). @p name stands for the text in errors.
    [[nodiscard]] static Result<ReadingMemory> fromJson(const QByteArray &json, const QString &name = {});

    friend bool operator==(const ReadingMemory &, const ReadingMemory &) = default;

private:
    QList<RememberedReading> m_readings;
};

} // namespace core
