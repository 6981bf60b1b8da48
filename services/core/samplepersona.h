// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample.h"

#include <string_view>
#include <vector>

namespace core {

/// When people of a persona were last active.
enum class SampleActivity : quint8 {
    Fresh, ///< within two weeks
    Regular, ///< within three months
    Stale, ///< three months to two years ago
    Mixed, ///< any of the three
    Never,
};

/// People of a sample who live alike: what the export says about each of them.
struct SamplePersona
{
    std::string_view key; ///< for tests and tables: `agent`, `trello-free` …
    int group = 0; ///< accounts are split over groups first (by the sums of their weights), then inside
    int weight = 0; ///< accounts of 10,000 (article) or 2,500 (rich)
    std::string_view status;
    std::string_view flag; ///< Atlassian's own: Yes, No or blank
    SampleActivity activity = SampleActivity::Mixed;
    std::string_view policies; ///< names of policies that they are in, separated by a bar
    std::string_view
        cells; ///< the cells they may have: alternatives separated by a bar, each `Header=value` separated by `;`
    bool isService = false; ///< a service account, named after its work
};

[[nodiscard]] const std::vector<SamplePersona> &samplePersonas(SampleKind kind);
/// Headers of the export behind the twelve that every sample has (sampletexts.cpp).
[[nodiscard]] std::vector<std::string_view> sampleColumns(SampleKind kind);

/// How many accounts each persona has, in order: largest remainder over groups, then over a group's personas.
[[nodiscard]] std::vector<qint64> sampleCounts(SampleKind kind, qint64 accounts);

} // namespace core
