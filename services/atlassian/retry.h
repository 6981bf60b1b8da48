// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/limitsignal.h"
#include "atlassian/request.h"

namespace atlassian {

/// Sendings of one call that end in a fault, 429 apart: those go on until the deadline.
inline constexpr int kMostFaults = 4;

/// May the call be sent again after this error of the network? Reads after faults that pass; writes only where they
/// certainly never left.
bool isRepeatable(const Request &request, const core::Error &error);
/// The same after an answer that is an error: 429 for everything (the server says that it did nothing), 500, 502, 503
/// and 504 for reads.
bool isRepeatable(const Request &request, int status);

/// What the server asks for; else full jitter: a random part of a span that doubles with each attempt. @p random is in
/// [0, 1).
core::Clock::Milliseconds waitBefore(int nextAttempt, const LimitSignal &signal, double random);

} // namespace atlassian
