// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/spoiling.h"

#include <QJsonDocument>

namespace rehearsal {

namespace {

QJsonValue withUnknownFields(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            out.append(withUnknownFields(item));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key(), withUnknownFields(it.value()));
    out.insert(
        QStringLiteral("xNewInThisVersion"), QJsonObject {{QStringLiteral("nested"), QJsonArray {1, QJsonValue()}}});
    return out;
}

} // namespace

void spoil(Reply &reply, const Fault &fault)
{
    Answer &answer = reply.answer;
    switch (fault.kind) {
    case FaultKind::ResetAfter:
        reply.delivery = Delivery::ResetAfter;
        break;
    case FaultKind::Trickle:
        reply.delivery = Delivery::Trickle;
        break;
    case FaultKind::Truncated:
        reply.delivery = Delivery::Truncated;
        break;
    case FaultKind::Html:
        answer.status = 200;
        answer.type = "text/html; charset=utf-8";
        answer.body
            = "<!DOCTYPE html><html><head><title>Log in</title></head><body><h1>Log in to continue</h1></body></html>";
        break;
    case FaultKind::WrongType:
        answer.type = "text/plain";
        break;
    case FaultKind::UnknownFields: {
        const QJsonDocument document = QJsonDocument::fromJson(answer.body);
        if (document.isObject())
            answer.body = QJsonDocument(withUnknownFields(document.object()).toObject()).toJson(QJsonDocument::Compact);
        else if (document.isArray())
            answer.body = QJsonDocument(withUnknownFields(document.array()).toArray()).toJson(QJsonDocument::Compact);
        break;
    }
    case FaultKind::Delay:
        reply.delay += fault.number;
        break;
    default:
        break;
    }
}

} // namespace rehearsal
