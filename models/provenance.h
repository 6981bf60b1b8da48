// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/accountstable.h"

#include <utility>

namespace models {

/// Where figures come from, line by line, for the sheet beside exported accounts: what is in it and what was left out,
/// the organisation, files with their dates, rule set, price book, counts, and Leanseat's version. A line without a
/// label goes on with the one above.
using ProvenanceLines = std::vector<std::pair<QString, core::Cell>>;
ProvenanceLines provenance(const AccountsTable &table, const Wording &wording, const QString &version);

/// The same in one or two sentences, for the properties of a document.
QString provenanceText(const AccountsTable &table, const Wording &wording, const QString &version);

/// What is in an excerpt: "All 10,000 accounts", "312 of 10,000 accounts; search: trello".
QString excerptText(const AccountsTable &table, const Wording &wording);

/// "500 billable · 300 could go · saves $9,500 a year"
QString sumsText(const core::Selection &sums, const Wording &wording);

/// The organisation's name, else the file's.
QString organisationText(const core::Assessment &assessment);

/// Name of a file to begin with, without an ending: "Acme Ltd accounts 2026-11-21". No character that file systems or
/// shells stumble over.
QString exportName(const core::Assessment &assessment, const QString &what);

} // namespace models
