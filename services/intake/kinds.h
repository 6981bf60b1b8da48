// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnplan.h"

namespace intake {

/// The kind that the columns tell; nothing that names an account is needed for that. @p path decides between kinds that
/// share their columns.
core::SourceKind detectKind(const ColumnPlan &plan, const QString &path);
/// Headers of the columns that say what kind the file is, some of them at most; empty where none does.
QStringList tellingHeaders(const ColumnPlan &plan);
/// Whether a file read as managed accounts could as well be any list of people.
bool isKindOpen(const ColumnPlan &plan, const QString &path);
/// Names of columns without which a file is not of that kind; empty where nothing is missing.
QStringList missingColumns(const ColumnPlan &plan, core::SourceKind kind);
/// The era of an export (atlassian-api.md 12.1, 12.4): "2019", "2020", "2022", "2024", "2026" of managed accounts and
/// their like, "before-2021", "2021", "2024" of users; empty for others.
QString detectEra(const ColumnPlan &plan, core::SourceKind kind);

} // namespace intake
