// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sessionsecrets.h"

#include "vault/keychain.h"

namespace vault {

core::Result<core::Secret> SessionSecrets::read(const core::SecretName &name) const
{
    const auto found = m_secrets.constFind(entryOf(name));
    if (found == m_secrets.constEnd())
        return core::fail(core::ErrorCode::KeyNotFound);
    return *found;
}

void SessionSecrets::write(const core::SecretName &name, const core::Secret &secret)
{
    m_secrets.insert(entryOf(name), secret);
}

bool SessionSecrets::remove(const core::SecretName &name)
{
    return m_secrets.remove(entryOf(name)) > 0;
}

} // namespace vault
