// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/message.h"

#include <vector>

namespace rehearsal {

/// One request as tests and people may see it: never a key, never a body.
struct Record
{
    qint64 number = 0; ///< from 1
    qint64 time = 0; ///< ms since 1970, the world's clock
    QByteArray method;
    QString route; ///< template, or the path where none fits
    QString call; ///< empty where no route fits
    QString query; ///< values of `key` and `token` left out
    QString credential; ///< kind
    qint64 bodyBytes = 0;
    int status = 0;
    QString fault; ///< kinds, joined by blanks

    QJsonObject toJson() const;
};

/// Query of a request as it may be kept.
QString harmlessQuery(const Request &request);

/// Remembers the last hundred thousand requests.
class Recorder final
{
public:
    void add(Record record);
    void clear();
    const std::vector<Record> &records() const { return m_records; }
    qint64 total() const { return m_total; }

private:
    std::vector<Record> m_records;
    qint64 m_total = 0;
};

} // namespace rehearsal
