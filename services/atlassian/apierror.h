// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/answer.h"
#include "atlassian/request.h"

#include <chrono>
#include <optional>

namespace atlassian {

/// An answer that is an error, whichever of the eleven shapes it has (Atlassian's documents, "Error bodies").
struct ApiError
{
    int status = 0;
    QString code; ///< `ADMIN-404-8`, `forbidden.action`, `uniqueness`, `API_TOKEN_LIMIT_EXCEEDED`; may be empty
    QString words; ///< Atlassian's text, all of it, one sentence a line; may be empty
    QString requestId; ///< id of the error or trace; may be empty
    QString reason; ///< why an action is forbidden: `externalDirectory.scim` …; may be empty
    QString domain; ///< of forbidden.unclaimedDomain

    friend bool operator==(const ApiError &, const ApiError &) = default;
};

/// Total: any bytes give an ApiError, with the status at least.
ApiError parseApiError(int status, const QByteArray &contentType, const QByteArray &body);

/// The same as Leanseat's coded error about @p request. isEffectUnknown for a write that the server broke off (5xx,
/// 3xx).
core::Error toError(const Request &request, const ApiError &error);

/// The code that stands for a status that is no success.
core::ErrorCode codeOfStatus(int status);

} // namespace atlassian
