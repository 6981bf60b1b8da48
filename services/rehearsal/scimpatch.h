// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/call.h"

namespace rehearsal {

/// Attributes of a record that somebody writes: everything but what the server keeps by itself.
bool isReadOnlyAttribute(const QString &name);
/// Does the operations of a PATCH to a record; the refusal where one can't be done. Names of `op` in any case.
std::optional<Answer> patchUser(const Call &call, QJsonObject &user);

/// The first e-mail that says it is primary, else the first.
QString primaryMail(const QJsonObject &user);

} // namespace rehearsal
