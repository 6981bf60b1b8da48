// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/request.h"

#include "core/result.h"

#include <QNetworkRequest>

namespace atlassian {

/// Turns a request into what Qt sends: address, key, headers, and every setting that this version of Qt needs to be
/// safe (no HTTP/2, no redirect, no cookies, no cache, no second sending). Network thread.
class RequestFactory
{
public:
    /// Both outlive it and may change between requests.
    RequestFactory(const Endpoints &endpoints, const Keys &keys);

    /// BadAddress, KeyMissing, BadValue (a value that can't stand in a path).
    [[nodiscard]] core::Result<QNetworkRequest> make(const Request &request) const;
    /// `https://api.atlassian.com`: what limits are counted by. Empty where make fails.
    QString host(const Request &request) const;

private:
    const Endpoints &m_endpoints;
    const Keys &m_keys;
};

} // namespace atlassian
