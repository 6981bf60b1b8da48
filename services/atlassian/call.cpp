// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/call.h"

namespace atlassian {

core::Error unexpectedAnswer(core::Error error, const Request &request, int status)
{
    error.subject = request.title();
    error.status = status;
    error.isEffectUnknown = request.isWrite();
    return error;
}

} // namespace atlassian
