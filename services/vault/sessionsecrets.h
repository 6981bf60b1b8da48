// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/secretstore.h"

#include <QHash>

namespace vault {

/// In memory, until the program ends. One thread.
class SessionSecrets final
{
public:
    /// Errors: KeyNotFound.
    [[nodiscard]] core::Result<core::Secret> read(const core::SecretName &name) const;
    void write(const core::SecretName &name, const core::Secret &secret);
    /// Whether there was one.
    bool remove(const core::SecretName &name);

private:
    QHash<QString, core::Secret> m_secrets;
};

} // namespace vault
