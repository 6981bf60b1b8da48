// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/jsonwriter.h"

#include "core/assessment.h"

namespace cli {

/// Keys of JSON for codes that the search language doesn't have, so that core has none for them. Stable; in the man
/// page.
QLatin1String ownSiteSourceKey(core::OwnSiteSource source); ///< given, profile, proposed
QLatin1String triKey(core::Tri answer); ///< yes, no, unknown
QStringList candidateKeys(quint16 candidates);
QStringList lossKeys(core::Losses losses);
QLatin1String undoKey(core::Undo undo);
QLatin1String savesFromKey(core::SavesFrom::Why why);
QLatin1String outcomeKey(core::AccessOutcome outcome); ///< counts, does-not-count, undecided
QLatin1String ownershipKey(core::Ownership ownership);
QLatin1String dateSourceKey(core::DateSource source); ///< given, file-name, file-time
QLatin1String billingKey(core::Billing billing);
QLatin1String editionKey(core::Edition edition);
/// "2024-02-29"; empty where there is no date.
QString dayKey(core::Day day);
/// "2024-02-29" or null.
void writeDay(JsonWriter &json, QStringView key, core::Day day);
/// {"day":…,"why":…} under `savesFrom`.
void writeSavesFrom(JsonWriter &json, const core::SavesFrom &from);

} // namespace cli
