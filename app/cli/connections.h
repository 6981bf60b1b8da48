// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include "workspace/keys.h"

namespace cli {

Outcome<void> addConnection(const Arguments &arguments, const QString &name, Context &context);
Outcome<void> listConnections(const Arguments &arguments, Context &context);
Outcome<void> removeConnection(const Arguments &arguments, const QString &name, Context &context);

/// {"connections":[…]}; states of keys only where they were asked for.
void writeConnections(const core::Connections &connections, const std::vector<workspace::KeyState> &keys, Context &context);

} // namespace cli
