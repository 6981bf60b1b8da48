// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/exchange.h"

#include "atlassian/oncebody.h"

#include <QNetworkAccessManager>

namespace atlassian {

namespace {

/// Errors of Qt that only repeat the answer's status.
bool isOfStatus(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

/// Errors that come before the first byte of the request could leave.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return false;
    }
}

bool isCertainlyUndone(core::ErrorCode code)
{
    return code == core::ErrorCode::HostNotReached || code == core::ErrorCode::TlsFailed;
}

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').constFirst().trimmed().toLower();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

} // namespace

Exchange::Exchange(QNetworkAccessManager &manager, const QNetworkRequest &made, const Request &request,
    core::Clock &clock, core::RequestLogSink *log, core::RequestLogEntry entry, core::Clock::Milliseconds deadline,
    Transport::Done done)
    : m_request(request)
    , m_clock(clock)
    , m_log(log)
    , m_entry(std::move(entry))
    , m_start(clock.elapsed())
    , m_done(std::move(done))
{
    m_entry.at = clock.now();
    m_entry.method = methodName(request.method);
    m_entry.route = request.route;
    if (request.method == Method::Get) {
        m_reply = manager.get(made);
    } else {
        auto body = std::make_unique<OnceBody>(request.body);
        m_reply = manager.sendCustomRequest(made, m_entry.method.toLatin1(), body.get());
        body.release()->setParent(m_reply);
    }
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readMore);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
    m_deadline = clock.after(deadline, [this] { breakOff(core::ErrorCode::TimedOut); });
}

Exchange::~Exchange()
{
    if (m_done) // nobody waits any more: a late answer finds nothing
        note();
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void Exchange::readMore()
{
    m_body += m_reply->readAll();
    if (m_body.size() > m_request.maximumBytes)
        breakOff(core::ErrorCode::AnswerTooLarge);
}

void Exchange::replyFinished()
{
    m_body += m_reply->readAll();
    finish(outcome());
}

void Exchange::breakOff(core::ErrorCode code)
{
    m_reply->disconnect(this);
    m_reply->abort();
    finish(error(code, {}));
}

void Exchange::finish(core::Result<Answer> result)
{
    if (!m_done)
        return;
    m_deadline.reset();
    note();
    const Transport::Done done = std::exchange(m_done, {});
    done(std::move(result)); // whoever waited may delete this now
}

void Exchange::note()
{
    if (m_log == nullptr)
        return;
    m_entry.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_entry.bytes = m_body.size();
    m_entry.milliseconds = (m_clock.elapsed() - m_start).count();
    m_log->note(m_entry);
}

core::Result<Answer> Exchange::outcome()
{
    Answer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError code = m_reply->error();
    if (answer.status >= 300
        && answer.status < 400) // 307 and 308 come with an error, since the body can't be read again
        return error(core::ErrorCode::RedirectRefused, {});
    // the error first: a body that was cut off has status 200 too
    if (answer.status == 0 || !isOfStatus(code)) {
        const QString words = QVariant::fromValue(code).toString();
        if (code == QNetworkReply::SslHandshakeFailedError)
            return error(core::ErrorCode::TlsFailed, words);
        if (isBeforeSending(code))
            return error(core::ErrorCode::HostNotReached, words);
        return error(answer.status == 0 ? core::ErrorCode::ConnectionLost : core::ErrorCode::AnswerTruncated, words);
    }
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        answer.headers.insert(name.toLower(), value);
    answer.contentType = answer.header("content-type");
    answer.body = m_body;
    const QByteArray length = answer.header("content-length");
    if (!length.isEmpty() && answer.header("content-encoding").isEmpty() && length.toLongLong() != m_body.size())
        return error(core::ErrorCode::AnswerTruncated, {});
    if (m_body.size() > m_request.maximumBytes)
        return error(core::ErrorCode::AnswerTooLarge, {});
    if (answer.isSuccess() && !m_body.isEmpty() && !isJson(answer.contentType))
        return error(core::ErrorCode::AnswerNotJson, QString::fromLatin1(answer.contentType.left(100)));
    return answer;
}

core::Unexpected Exchange::error(core::ErrorCode code, const QString &detail) const
{
    core::Error error {code, m_request.title(), 0, 0, detail};
    error.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    error.isEffectUnknown = m_request.isWrite() && !isCertainlyUndone(code);
    return core::Unexpected(error);
}

} // namespace atlassian
