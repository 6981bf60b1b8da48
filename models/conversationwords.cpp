// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversationwords.h"

#include "models/tr.h"

#include <QStringList>

namespace models {

namespace {

using core::ErrorCode;

QString whatOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::BadAddress:
        return Words::tr("This address is not safe to send a key to.", "@info");
    case ErrorCode::KeyMissing:
        return Words::tr("The key that this needs is not there.", "@info");
    case ErrorCode::HostNotReached:
        return Words::tr("Atlassian could not be reached.", "@info");
    case ErrorCode::TlsFailed:
        return Words::tr("The server could not prove that it is Atlassian's.", "@info");
    case ErrorCode::ConnectionLost:
        return Words::tr("The connection was lost before an answer came.", "@info");
    case ErrorCode::AnswerTruncated:
        return Words::tr("The connection was lost in the middle of an answer.", "@info");
    case ErrorCode::TimedOut:
        return Words::tr("Atlassian did not answer in time.", "@info");
    case ErrorCode::RedirectRefused:
        return Words::tr("The server wanted to send the request elsewhere, which was refused.", "@info");
    case ErrorCode::AnswerNotJson:
        return Words::tr("The answer was a page or another kind of content, not data.", "@info");
    case ErrorCode::AnswerTooLarge:
        return Words::tr("The answer is larger than can be held.", "@info");
    case ErrorCode::AnswerUnexpected:
        return Words::tr("The answer lacks something that Atlassian documents.", "@info");
    case ErrorCode::KeyRefused:
        return Words::tr("Atlassian did not accept the key.", "@info");
    case ErrorCode::NotAllowed:
        return Words::tr("Atlassian does not allow this.", "@info");
    case ErrorCode::NotThere:
        return Words::tr("Atlassian does not find what was asked for.", "@info");
    case ErrorCode::Conflict:
        return Words::tr("Atlassian refused this, since it does not fit the present state.", "@info");
    case ErrorCode::RequestRefused:
        return Words::tr("Atlassian refused the request.", "@info");
    case ErrorCode::RateLimited:
        return Words::tr("Atlassian's limit of requests was reached.", "@info");
    case ErrorCode::ServerFailed:
        return Words::tr("Something failed at Atlassian.", "@info");
    case ErrorCode::PageRepeated:
        return Words::tr("The list that Atlassian sends does not come to an end.", "@info");
    default:
        return {};
    }
}

QString adviceOf(const core::Error &error)
{
    if (error.isEffectUnknown)
        return Words::tr("It may have been carried out nevertheless: look before it is tried again.", "@info");
    switch (error.code) {
    case ErrorCode::BadAddress:
        return Words::tr("Use https; plain http goes to this computer only.", "@info");
    case ErrorCode::KeyMissing:
        return Words::tr("Enter it in Settings, Connections.", "@info");
    case ErrorCode::HostNotReached:
        return Words::tr("Nothing was sent. Check the network, the proxy and the address.", "@info");
    case ErrorCode::TlsFailed:
        return Words::tr("Nothing was sent. Ask whoever runs your network whether a proxy opens connections.", "@info");
    case ErrorCode::ConnectionLost:
    case ErrorCode::AnswerTruncated:
    case ErrorCode::TimedOut:
    case ErrorCode::ServerFailed:
        return Words::tr("Try again later.", "@info");
    case ErrorCode::RedirectRefused:
        return Words::tr("Check the address: keys are never sent on to another one.", "@info");
    case ErrorCode::AnswerNotJson:
        return Words::tr(
            "Check the address, and whether a proxy or a sign-in page of the network answers instead.", "@info");
    case ErrorCode::AnswerTooLarge:
        return Words::tr("Nothing of it was used.", "@info");
    case ErrorCode::AnswerUnexpected:
        return Words::tr("Atlassian may have changed its interface: look for a newer Leanseat.", "@info");
    case ErrorCode::KeyRefused:
        return Words::tr("It may be wrong, expired or revoked: enter a new one.", "@info");
    case ErrorCode::NotAllowed:
        if (error.reason.contains(QLatin1String("insufficientScope")))
            return Words::tr("The key has scopes: this needs an organisation key without scopes.", "@info");
        return Words::tr("Test the connection to see which right is missing.", "@info");
    case ErrorCode::NotThere:
        return Words::tr("Check the ids of the connection; the account may be gone.", "@info");
    case ErrorCode::Conflict:
    case ErrorCode::RequestRefused:
        return Words::tr("Atlassian's own words are below.", "@info");
    case ErrorCode::RateLimited:
        return Words::tr("Nothing was carried out. Try again later.", "@info");
    case ErrorCode::PageRepeated:
        return Words::tr("Start the synchronisation anew.", "@info");
    default:
        return {};
    }
}

} // namespace

ConversationText conversationText(const core::Error &error)
{
    QStringList parts {error.subject};
    if (error.status > 0)
        parts.append(QString::number(error.status));
    parts << error.reason << error.detail << error.requestId;
    parts.removeAll(QString());
    return {whatOf(error.code), adviceOf(error), parts.join(QStringLiteral(" · "))};
}

} // namespace models
