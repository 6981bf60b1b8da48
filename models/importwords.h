// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filepreview.h"
#include "models/wording.h"

namespace models {

/// "E-mail address", "Access to Jira", "Access to Jira on acme", "Last active in Trello", "Kept and shown".
QString columnUseText(const core::ColumnUse &use);
/// "Read as you chose", "Told by its header".
QString columnOriginText(const core::PreviewColumn &column, const core::FilePreview &preview);
/// What kind the file is and what says so, in a sentence.
QString kindSentence(const core::FilePreview &preview);
/// A doubt as a sentence with its facts and what to do.
QString doubtText(core::PreviewDoubt doubt, const core::FilePreview &preview, const Wording &wording);
/// "Day first", as far as it is known.
QString dayOrderText(const core::FilePreview &preview);
/// "Leavers", with what it lacks where it can't be read so: "Departments (needs Department)".
QString candidateText(const core::KindCandidate &candidate);

} // namespace models
