// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/answer.h"
#include "atlassian/request.h"

#include <functional>

namespace atlassian {

/// Where nothing but success is told.
struct Nothing
{
    friend bool operator==(const Nothing &, const Nothing &) = default;
};

/// One of Atlassian's calls: what is asked, and how its answer is read. Made by the free functions of the folders
/// (organizations, scim …), sent by Client.
template <typename T>
struct Call
{
    Request request;
    /// Of an answer of success; pure, from any thread, total. AnswerUnexpected with the place in detail.
    std::function<core::Result<T>(const QByteArray &body)> parse;
};

inline core::Result<Nothing> parseNothing(const QByteArray &)
{
    return Nothing {};
}

/// What Client makes of an answer that parse refuses: the request as subject, unknown effect of a write.
core::Error unexpectedAnswer(core::Error error, const Request &request, int status);

} // namespace atlassian
