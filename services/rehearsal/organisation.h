// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/cursor.h"

namespace rehearsal {

Answer badCursor(const Call &call);
/// The refusal where the path names an organisation that is not the key's.
std::optional<Answer> otherOrganisation(const Call &call);
/// `links` of Organizations v1: `next` is a whole address. @p path below `/admin/v1/`.
QJsonObject linksOf(const Call &call, const Page &page, const QString &path);

/// Organizations v2.
Answer listDirectories(Call &call);
Answer listWorkspaces(Call &call);

} // namespace rehearsal
