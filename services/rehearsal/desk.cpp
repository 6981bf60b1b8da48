// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/desk.h"

#include "rehearsal/control.h"
#include "rehearsal/spoiling.h"

#include <QJsonDocument>

#include <algorithm>

namespace rehearsal {

namespace {

constexpr qint64 kRetryAfter = 1; ///< seconds, of faults

bool asksForFurtherPage(const Request &request)
{
    for (const char *name : {"cursor", "nextPageToken", "startingAfter"}) {
        if (!request.value(QLatin1String(name)).isEmpty())
            return true;
    }
    if (request.value(QLatin1String("startIndex")).toLongLong() > 1
        || request.value(QLatin1String("start")).toLongLong() > 0
        || request.value(QLatin1String("startAt")).toLongLong() > 0)
        return true;
    if (request.body.isEmpty())
        return false;
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    return !body.value(QLatin1String("cursor")).toString().isEmpty()
        || !body.value(QLatin1String("nextPageToken")).toString().isEmpty();
}

bool isJson(const QString &type)
{
    const QString bare = type.section(u';', 0, 0).trimmed().toLower();
    return bare == QLatin1String("application/json") || bare == QLatin1String("application/scim+json");
}

} // namespace

Desk::Desk(std::function<World(qint64)> make, std::function<qint64()> clock)
    : m_make(std::move(make))
    , m_clock(std::move(clock))
    , m_world(m_make(m_clock()))
{
}

core::Result<void> Desk::setFaults(const QString &spec)
{
    auto faults = parseFaults(spec, callNames());
    if (!faults)
        return core::Unexpected(faults.error());
    m_firstFaults = *faults;
    m_faults.set(std::move(*faults));
    return {};
}

void Desk::advance(qint64 milliseconds)
{
    m_advanced += milliseconds;
    advanceTo(m_world, now());
}

void Desk::reset()
{
    m_advanced = 0;
    m_world = m_make(m_clock());
    m_limits.clear();
    m_faults.set(m_firstFaults);
    m_recorder.clear();
}

std::optional<Reply> Desk::failBefore(const Fault &fault, Family family)
{
    Reply reply;
    const auto tooMany = [&] { reply.answer = refuse(family, 429, QStringLiteral("Rate limit exceeded")); };
    switch (fault.kind) {
    case FaultKind::TooMany:
        tooMany();
        reply.answer.headers.emplaceBack("Retry-After", QByteArray::number(kRetryAfter));
        return reply;
    case FaultKind::TooManyBare:
        tooMany();
        return reply;
    case FaultKind::TooManySeconds:
        tooMany();
        reply.answer.headers.emplaceBack("X-RateLimit-Limit", "1");
        reply.answer.headers.emplaceBack("X-RateLimit-Remaining", "0");
        reply.answer.headers.emplaceBack("X-RateLimit-Reset", QByteArray::number(kRetryAfter));
        return reply;
    case FaultKind::Status:
        reply.answer = refuse(family, fault.number, QStringLiteral("A fault of the rehearsal."));
        return reply;
    case FaultKind::ResetBefore:
        reply.delivery = Delivery::ResetBefore;
        reply.answer.status = 0;
        return reply;
    case FaultKind::Revoked:
        m_world.keys.orgRevoked = true;
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

Answer Desk::carryOut(const Match &match, const Request &request, const Admission &admission, PageFaults faults)
{
    const Route &route = *match.route;
    QJsonValue body(QJsonValue::Undefined);
    const bool wantsBody
        = route.body == BodyRule::Required || (route.body == BodyRule::Optional && !request.body.isEmpty());
    if (wantsBody) {
        if (!isJson(request.header("content-type")))
            return refuse(route.family, 415, QStringLiteral("Content-Type has to be application/json."));
        // A bare JSON text (Jira, watchers) is no document for Qt.
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson('[' + request.body + ']', &error);
        if (error.error != QJsonParseError::NoError || document.array().size() != 1) {
            return refuse(route.family, 400, QStringLiteral("The body is no valid JSON."),
                route.family == Family::Scim ? QStringLiteral("invalidSyntax") : QString());
        }
        body = document.array().at(0);
    }
    Call call {m_world, request, route.family, match.path, body, faults, admission.trelloMember};
    return route.handle(call);
}

Reply Desk::answerCall(const Request &request, Record &record)
{
    const Match match = findRoute(request.method, request.segments);
    record.credential = credentialKind(m_world, request);
    if (!match.route) {
        record.route = u'/' % request.segments.join(u'/');
        const int status = match.isPathKnown ? 405 : 404;
        return {refuse(match.family, status,
            match.isPathKnown ? QStringLiteral("Method not supported") : QStringLiteral("Unknown resource"))};
    }
    const Route &route = *match.route;
    record.route = route.path();
    record.call = route.call;
    const std::vector<Fault> faults = m_faults.take(route.call, asksForFurtherPage(request));
    PageFaults pages;
    int delay = 0;
    for (const Fault &fault : faults) {
        pages.repeats |= fault.kind == FaultKind::DuplicatePage;
        pages.cursorExpired |= fault.kind == FaultKind::ExpiredCursor;
        delay += fault.kind == FaultKind::Delay ? fault.number : 0;
        record.fault += (record.fault.isEmpty() ? QString() : QStringLiteral(" ")) % faultText(fault);
    }
    for (const Fault &fault : faults) {
        if (auto failed = failBefore(fault, route.family)) {
            failed->delay = delay;
            return std::move(*failed);
        }
    }
    Reply reply;
    const Admission admission = admit(m_world, route, request, match.path);
    if (admission.refusal) {
        reply.answer = *admission.refusal;
        reply.delay = delay;
        return reply;
    }
    const LimitUse use = m_limits.count(route.limit, request.method, admission.who, record.route,
        match.path.value(QStringLiteral("issueIdOrKey")), request.value(QLatin1String("token")), m_world.now);
    reply.answer = use.isRefused
        ? refuse(route.family, 429, QStringLiteral("Rate limit exceeded"), use.reason.toString())
        : carryOut(match, request, admission, pages);
    addLimitHeaders(reply.answer, route.limit, use, m_world.now);
    for (const Fault &fault : faults)
        spoil(reply, fault);
    return reply;
}

Reply Desk::answer(const Request &request)
{
    advanceTo(m_world, now());
    if (isControl(request))
        return {answerControl(*this, request)};
    Record record;
    record.time = m_world.now;
    record.method = request.method;
    record.query = harmlessQuery(request);
    record.bodyBytes = request.body.size();
    Reply reply = answerCall(request, record);
    record.status = reply.answer.status;
    m_recorder.add(std::move(record));
    return reply;
}

} // namespace rehearsal
