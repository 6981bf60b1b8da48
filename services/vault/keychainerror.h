// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <qt6keychain/keychain.h>

namespace vault {

/// What an error of QtKeychain 0.13 means, as measured: without bus, service or library it gives OtherError, never
/// NoBackendAvailable; a keyring that stays locked gives EntryNotFound for reading. Not for NoError.
core::ErrorCode codeOf(QKeychain::Error error);

} // namespace vault
