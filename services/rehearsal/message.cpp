// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/message.h"

#include <QDateTime>
#include <QJsonDocument>

namespace rehearsal {

namespace {

QString decoded(QByteArray text, bool blanks)
{
    if (blanks)
        text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

} // namespace

bool Request::has(QLatin1String name) const
{
    return std::any_of(query.begin(), query.end(), [name](const auto &item) { return item.first == name; });
}

QString Request::value(QLatin1String name) const
{
    const auto found
        = std::find_if(query.begin(), query.end(), [name](const auto &item) { return item.first == name; });
    return found == query.end() ? QString() : found->second;
}

QStringList Request::values(QLatin1String name) const
{
    QStringList all;
    for (const auto &[key, value] : query) {
        if (key == name)
            all += value.split(u',', Qt::SkipEmptyParts);
    }
    return all;
}

void setTarget(Request &request, const QByteArray &path, const QByteArray &query)
{
    request.segments.clear();
    request.query.clear();
    const QList<QByteArray> segments = path.split('/');
    for (qsizetype i = 1; i < segments.size(); ++i)
        request.segments.append(decoded(segments[i], false));
    if (query.isEmpty())
        return;
    const QList<QByteArray> items = query.split('&');
    for (const QByteArray &item : items) {
        const qsizetype equals = item.indexOf('=');
        if (!item.isEmpty()) {
            request.query.emplaceBack(decoded(item.left(equals < 0 ? item.size() : equals), true),
                equals < 0 ? QString() : decoded(item.mid(equals + 1), true));
        }
    }
}

Answer jsonAnswer(const QJsonObject &object, int status)
{
    Answer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

Answer jsonAnswer(const QJsonArray &array, int status)
{
    Answer answer;
    answer.status = status;
    answer.body = QJsonDocument(array).toJson(QJsonDocument::Compact);
    return answer;
}

Answer emptyAnswer(int status)
{
    Answer answer;
    answer.status = status;
    answer.type.clear();
    return answer;
}

Answer textAnswer(const QString &text, int status)
{
    Answer answer;
    answer.status = status;
    answer.body = text.toUtf8();
    answer.type = "text/plain; charset=utf-8";
    return answer;
}

QString isoTime(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString isoDay(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).date().toString(Qt::ISODate);
}

} // namespace rehearsal
