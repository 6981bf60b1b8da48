// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/columnnames.h"

namespace intake {

/// Without "[UTC]" or "(UTC)" at the end.
std::string_view withoutZone(std::string_view header);

/// Headers that are made of parts:
/// access `Jira`, `Confluence Guest`, `Jira - acme`, `Jira (acme)`; last activity `Last active`, `Last active date`,
/// `Jira last active`, `Last active in Jira - acme`, `Last active - Jira`, `Jira - acme last active`,
/// `Last seen in Jira Software - acme`. An app that we don't know is told by a host name or by words of activity, and
/// is Product::Other. Anything else is Extra.
ColumnName appColumn(std::string_view header);

} // namespace intake
