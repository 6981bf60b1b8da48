// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QUrl>

namespace atlassian {

/// Which of Atlassian's hosts a request goes to.
enum class Base : quint8 { Api, Site, Trello };

/// Base addresses, each replaceable. https everywhere; http on loopback only. No user, query or fragment.
class Endpoints
{
public:
    Endpoints();

    /// BadAddress with the address as subject.
    [[nodiscard]] core::Result<void> setApi(const QUrl &url);
    [[nodiscard]] core::Result<void> setTrello(const QUrl &url);
    /// Where the site of that name (`acme` of acme.atlassian.net) is, if not there.
    [[nodiscard]] core::Result<void> setSite(const QString &name, const QUrl &url);

    const QUrl &api() const { return m_api; }
    const QUrl &trello() const { return m_trello; }
    /// The address of a site; https://{name}.atlassian.net if nothing else was set. BadAddress for a name that is none.
    [[nodiscard]] core::Result<QUrl> site(const QString &name) const;
    [[nodiscard]] core::Result<QUrl> base(Base base, const QString &site) const;

private:
    QUrl m_api;
    QUrl m_trello;
    QHash<QString, QUrl> m_sites;
};

/// localhost, 127.0.0.0/8 or ::1.
bool isLoopback(const QUrl &url);
/// @p url without a slash at its end, if a key may be sent there. BadAddress.
[[nodiscard]] core::Result<QUrl> checkedBase(const QUrl &url);

} // namespace atlassian
