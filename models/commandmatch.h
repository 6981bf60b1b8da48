// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace models {

/// How well @p text answers what was typed; higher is better, nothing where it doesn't. Every word typed has to begin a word of the text,
/// stand in it, or be its letters in their order with others between; case and accents are ignored. Nothing typed fits everything, with 0.
std::optional<int> matchScore(const QString &typed, const QString &text);

/// Indices into @p texts that match, the best first; among equals those named earlier in @p recent (indices) first, then in their order.
QList<int> bestMatches(const QString &typed, const QStringList &texts, const QList<int> &recent);

} // namespace models
