// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>

namespace atlassian {

/// What came back, whole: status line, headers and body. Any status; whether it is an error is for apiError to say.
struct Answer
{
    int status = 0;
    QByteArray contentType;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case; of one that came twice the last
    QByteArray body;

    QByteArray header(const char *lowerCaseName) const
    {
        return headers.value(QByteArray::fromRawData(lowerCaseName, qstrlen(lowerCaseName)));
    }
    bool isSuccess() const { return status >= 200 && status < 300; }
};

} // namespace atlassian
