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
    Rich, ///< everything, in 2,500 accounts: guests, sandbox, foreign sites, leavers, IdP, protected, unknown,
          ///< discrepancies
};

struct SampleRequest
{
    SampleKind kind = SampleKind::Article;
    qint64 accounts = 0; ///< 0 = the kind's own number; any other number keeps its proportions (largest remainder)
    quint64 seed = 1;
    Day today = kNoDay; ///< last-active dates lie before it; kNoDay = 2026-01-01
};

/// Writes the sample as a managed-accounts export of 2024 (UTF-8, comma, LF; atlassian-api.md 12.1), in pieces; every
/// e-mail and ID is there once. `rich` has columns behind the documented ones, as an admin adds them: "Managed by",
/// "Leaver since", "Org role". Deterministic: same request, same bytes on every machine. @p write gets pieces of at
/// most 1 MiB and may return false to stop.
void writeSample(const SampleRequest &request, const std::function<bool(QByteArrayView)> &write);
/// The sample's protected list, as an admin keeps one: e-mail and reason, in order of the e-mails' making. `rich` lists
/// its service accounts; `article` has none, so that only the header is written. @p write as above.
void writeSampleProtected(const SampleRequest &request, const std::function<bool(QByteArrayView)> &write);
/// Number of accounts and day of a request, its zeros filled in.
[[nodiscard]] qint64 sampleAccounts(const SampleRequest &request);
[[nodiscard]] Day sampleDay(const SampleRequest &request);
/// What the sample organisation would say of itself: name, own sites, annual billing. The article tells neither its
/// provider nor whether the portal needs single sign-on, so they stay unknown there.
[[nodiscard]] Profile sampleProfile(SampleKind kind);
/// File name as Atlassian would give it, with the sample's date.
[[nodiscard]] QString sampleFileName(const SampleRequest &request);
[[nodiscard]] QString sampleProtectedFileName();

} // namespace core
