// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"

#include "core/connection.h"
#include "core/secret.h"

namespace cli {

/// Secrets of a kind of connection as given: from the environment variables that `--key-env` and `--token-env` name, or typed on the terminal
/// without echo. Never from the command line itself, which other users can read. Usage errors name the option or the variable; a value is
/// never repeated. Empty only with `--no-key`.
Outcome<std::vector<std::pair<core::SecretKind, core::Secret>>> givenSecrets(
    const Arguments &arguments, core::ConnectionKind kind, Context &context);

/// The option whose variable holds it: `--key-env`; `--token-env` for Trello's user token.
QLatin1String secretOption(core::ConnectionKind kind, core::SecretKind secret);

} // namespace cli
