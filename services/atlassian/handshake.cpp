// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/handshake.h"

#include "atlassian/objectreader.h"

namespace atlassian {

Call<Rehearsal> rehearsalCall()
{
    Request request;
    request.route = QStringLiteral("/.well-known/leanseat-rehearsal");
    request.credential = CredentialKind::None;
    request.maximumBytes = qint64(64) * 1024;
    return {request, [](const QByteArray &body) {
                return parseObject<Rehearsal>(body, [](ObjectReader &reader) {
                    if (reader.text("leanseat") != QLatin1String("rehearsal"))
                        reader.setMissing(QStringLiteral("leanseat"));
                    if (reader.number("version") != 1)
                        reader.setMissing(QStringLiteral("version"));
                    Rehearsal rehearsal;
                    rehearsal.organisation = reader.text("organisation");
                    rehearsal.orgId = reader.need("orgId");
                    return rehearsal;
                });
            }};
}

QFuture<core::Result<std::optional<Rehearsal>>> askRehearsal(
    const Client &client, const Endpoints &endpoints, CallOptions options)
{
    using Known = core::Result<std::optional<Rehearsal>>;
    if (!isLoopback(endpoints.api()))
        return QtFuture::makeReadyFuture(Known(std::nullopt));
    return client.run(rehearsalCall(), std::move(options))
        .then(QtFuture::Launch::Sync, [](const core::Result<Rehearsal> &result) -> Known {
            if (result)
                return *result;
            // whatever answers, but not as a simulated Atlassian does, is none
            if (result.error().status > 0 && result.error().status < 500)
                return std::nullopt;
            return core::Unexpected(result.error());
        });
}

} // namespace atlassian
