// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace rehearsal {

/// A request as it came, its target taken apart: segments and query are percent-decoded, `+` in a query is a blank.
struct Request
{
    QByteArray method;
    QStringList segments;
    QList<std::pair<QString, QString>> query;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
    QString base; ///< "http://127.0.0.1:4711", as the client sees it

    QString header(const char *name) const { return QString::fromUtf8(headers.value(QByteArray(name))); }
    bool has(QLatin1String name) const;
    QString value(QLatin1String name) const; ///< the first of that name, empty where there is none
    /// All of that name; a value with commas counts as several.
    QStringList values(QLatin1String name) const;
};

/// Takes path and query of a target (still percent-encoded) apart.
void setTarget(Request &request, const QByteArray &path, const QByteArray &query);

struct Answer
{
    int status = 200;
    QByteArray body; ///< empty and no type where there is none
    QByteArray type = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers;
};

Answer jsonAnswer(const QJsonObject &object, int status = 200);
Answer jsonAnswer(const QJsonArray &array, int status = 200);
Answer emptyAnswer(int status = 204);
Answer textAnswer(const QString &text, int status);

/// A text put together by `%`, as JSON wants it.
inline QString whole(const QString &text)
{
    return text;
}

/// ISO 8601 in UTC of ms since 1970, with milliseconds.
QString isoTime(qint64 milliseconds);
QString isoDay(qint64 milliseconds);

} // namespace rehearsal
