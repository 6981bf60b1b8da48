// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounttable.h"
#include "store/database.h"

#include <optional>

namespace store {

/// Largest blob, so that none of them needs a long chain of pages and one piece of memory.
inline constexpr qint64 kChunkBytes = 1024 * 1024;

/// Writes a table as column streams of its memory, cut into hashed chunks. Inside a transaction.
void writeImage(Database &database, qint64 snapshot, int part, const core::AccountTable &table);
/// Nothing where there is none, or it is damaged or of another machine's byte order: the rows have it all.
std::optional<core::AccountTable> readImage(Database &database, qint64 snapshot, int part);
void removeImages(Database &database);

} // namespace store
