// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cli {

/// A cell of a CSV for people (RFC 4180). Texts that a spreadsheet would take for a formula (they begin with = + - @
/// or a control character) get an apostrophe in front.
QByteArray csvText(const QString &text);

} // namespace cli
