// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pricebook.h"
#include "core/ruleset.h"

namespace workspace {

/// Rule sets and price books that ship (":/rules", ":/prices"), parsed; sorted by date. A broken shipped file is a
/// programmer's error and is found by tests.
std::vector<core::RuleSet> shippedRuleSets();
std::vector<core::PriceBook> shippedPriceBooks();

inline const QString kDefaultPriceBook = QStringLiteral("article");

/// Whether a text names a file rather than an id: it holds a "/" or ends in ".json".
bool isFileName(const QString &idOrFile);

/// By id from the shipped ones, or from a file. "" gives the set for @p day, the default book ("article").
/// Errors: UnknownId with the known ids in detail; FileNotFound, FileIsDirectory, FileNotReadable; those of the
/// parsers.
core::Result<core::RuleSet> ruleSet(const QString &idOrFile, core::Day day);
core::Result<core::PriceBook> priceBook(const QString &idOrFile);

/// The document behind it, byte for byte as it ships or lies in the file: what a user's own is made from. Errors as above.
core::Result<QByteArray> ruleSetDocument(const QString &idOrFile, core::Day day);
core::Result<QByteArray> priceBookDocument(const QString &idOrFile);

} // namespace workspace
