// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace workspace {

/// A cell of a CSV with commas, for people, as report::appendCsvText() writes it; for programs that print their tables.
QByteArray csvText(const QString &text);

} // namespace workspace
