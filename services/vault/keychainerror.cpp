// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/keychainerror.h"

namespace vault {

core::ErrorCode codeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return core::ErrorCode::KeyNotFoundOrLocked;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return core::ErrorCode::KeychainRefused;
    case QKeychain::NoError:
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        break;
    }
    return core::ErrorCode::KeychainAbsent;
}

} // namespace vault
