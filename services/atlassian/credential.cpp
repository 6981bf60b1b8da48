// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/credential.h"

namespace atlassian {

void Keys::set(const QString &scope, Credential credential)
{
    m_keys.at(static_cast<std::size_t>(credential.kind)).insert(scope, std::move(credential));
}

void Keys::remove(CredentialKind kind, const QString &scope)
{
    m_keys.at(static_cast<std::size_t>(kind)).remove(scope);
}

const Credential *Keys::find(CredentialKind kind, const QString &scope) const
{
    const auto &keys = m_keys.at(static_cast<std::size_t>(kind));
    auto found = keys.constFind(scope);
    if (found == keys.constEnd())
        found = keys.constFind(QString());
    return found == keys.constEnd() ? nullptr : &found.value();
}

} // namespace atlassian
