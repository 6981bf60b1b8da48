// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/client.h"

namespace atlassian {

/// A simulated Atlassian says who it is; the real one doesn't know the question.
struct Rehearsal
{
    QString organisation; ///< its name
    QString orgId;
};

/// GET {api}/.well-known/leanseat-rehearsal, without a key. Nothing where nobody there calls himself a simulated
/// Atlassian; anywhere but on loopback that is known without asking. Errors are those of the network only.
QFuture<core::Result<std::optional<Rehearsal>>> askRehearsal(
    const Client &client, const Endpoints &endpoints, CallOptions options = {});

/// The call by itself, of version 1.
Call<Rehearsal> rehearsalCall();

} // namespace atlassian
