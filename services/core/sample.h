// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accountbatch.h"
#include "core/day.h"
#include "core/profile.h"

#include <QByteArray>

#include <functional>

namespace core {

enum class SampleKind : quint8 {
    Article, ///< exact: 10,000 accounts, 500 billable, 300 only by Trello Free, unknown 0
    Rich,    ///< everything: guests, sandbox, foreign sites, leavers, IdP, protected, unknown, discrepancies
};

struct SampleRequest
{
    SampleKind kind = SampleKind::Article;
    qint64 accounts = 0; ///< 0 = the kind's own number (10,000 article); for article any other number keeps its proportions
    quint64 seed = 1;
    Day today = kNoDay;  ///< last-active dates lie before it
};

/// Writes the sample as a managed-accounts export of 2024 (UTF-8, comma, LF), in pieces. Deterministic: same request, same bytes
/// on every machine. @p write gets pieces of at most 1 MiB and may return false to stop.
void writeSample(const SampleRequest &request, const std::function<bool(QByteArrayView)> &write);
/// The own profile of a sample (name, own sites, annual billing).
Profile sampleProfile(SampleKind kind);
/// File name as Atlassian would give it, with the sample's date.
QString sampleFileName(const SampleRequest &request);

} // namespace core
