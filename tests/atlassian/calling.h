// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlassian/network.h"

namespace support {

/// Sends a call to a fake server and tells what was heard there, in one line.
class Calling
{
public:
    template <typename T>
    core::Result<T> run(atlassian::Call<T> call, const char *body, int status = 200)
    {
        m_network.server.say(answer(status, body, status == 204 ? "" : "application/json"));
        return await(m_network.client.run(std::move(call)));
    }

    /// "PUT /path?query organisation {"body":1}": the word for whose key was sent.
    QByteArray heard() const
    {
        const Heard &last = m_network.server.heard().back();
        QByteArray line = last.method + ' ' + last.target + ' ' + keyOf(last);
        if (!last.body.isEmpty())
            line += ' ' + last.body;
        return line;
    }
    QByteArray header(const char *name) const { return m_network.server.heard().back().headers.value(name); }
    bool isDone() const { return m_network.server.isDone(); }
    std::size_t count() const { return m_network.server.heard().size(); }

private:
    static QByteArray keyOf(const Heard &heard)
    {
        const QByteArray authorization = heard.headers.value("authorization");
        if (authorization == QByteArray("Bearer ") + kOrganisationKey)
            return "organisation";
        if (authorization == QByteArray("Bearer ") + kDirectoryKey)
            return "directory";
        if (authorization == "Basic " + QByteArray(QByteArray("admin@acme.example:") + kSiteToken).toBase64())
            return "site";
        if (heard.target.contains(QByteArray(QByteArray("key=app-key&token=") + kTrelloToken)))
            return authorization.isEmpty() ? "trello" : "too much";
        return authorization.isEmpty() ? "nobody" : authorization;
    }

    Network m_network;
};

inline QString operator""_s(const char *text, std::size_t size)
{
    return QString::fromUtf8(text, static_cast<qsizetype>(size));
}

} // namespace support
