// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace atlassian {

/// Reads an object of an answer by its keys. What is read is taken out; the rest is kept as it came. Absent, null and
/// another type than expected are all "not there": Atlassian adds and drops fields without notice. A key that the
/// documents require is asked for by need(); the first that is missing makes the object unreadable.
class ObjectReader
{
public:
    explicit ObjectReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    QString text(const char *key);
    std::optional<bool> flag(const char *key);
    std::optional<qint64> number(const char *key);
    /// ISO date-time or date; invalid if it isn't there.
    QDateTime moment(const char *key);
    /// Milliseconds since 1970, or ISO.
    QDateTime epoch(const char *key);
    QStringList texts(const char *key);
    QJsonArray array(const char *key);
    QJsonObject object(const char *key);

    /// The same, required: a text that isn't empty (a number is taken as text).
    QString need(const char *key);

    /// Each object of the array by @p read, which gives its own missing key; others are kept in the rest.
    template <typename T>
    std::vector<T> each(const char *key, const std::function<T(ObjectReader &)> &read)
    {
        std::vector<T> values;
        const QJsonArray items = array(key);
        for (qsizetype i = 0; i < items.size(); ++i) {
            ObjectReader item(items.at(i).toObject());
            values.push_back(read(item));
            if (!item.m_missing.isEmpty() && m_missing.isEmpty())
                m_missing = QLatin1String(key) + u'[' + QString::number(i) + QStringLiteral("].") + item.m_missing;
        }
        return values;
    }

    /// Keys that nobody asked for.
    const QJsonObject &rest() const { return m_object; }
    const QString &missing() const { return m_missing; }
    void setMissing(const QString &place)
    {
        if (m_missing.isEmpty())
            m_missing = place;
    }

private:
    QJsonObject m_object;
    QString m_missing;
};

/// AnswerUnexpected with @p place as detail.
core::Unexpected unexpected(const QString &place);

/// The object of a body, or AnswerUnexpected.
[[nodiscard]] core::Result<QJsonObject> readObject(const QByteArray &body);
/// The array of a body, or AnswerUnexpected.
[[nodiscard]] core::Result<QJsonArray> readArray(const QByteArray &body);

/// A body that is one object, read by @p read.
template <typename T>
core::Result<T> parseObject(const QByteArray &body, const std::function<T(ObjectReader &)> &read)
{
    const core::Result<QJsonObject> object = readObject(body);
    if (!object)
        return core::Unexpected(object.error());
    ObjectReader reader(*object);
    T value = read(reader);
    if (!reader.missing().isEmpty())
        return unexpected(reader.missing());
    return value;
}

/// A body that is `{"data": {…}}`.
template <typename T>
core::Result<T> parseData(const QByteArray &body, const std::function<T(ObjectReader &)> &read)
{
    return parseObject<T>(body, [&read](ObjectReader &outer) {
        ObjectReader inner(outer.object("data"));
        T value = read(inner);
        if (!inner.missing().isEmpty())
            outer.setMissing(QStringLiteral("data.") + inner.missing());
        return value;
    });
}

/// A body that is an array of objects.
template <typename T>
core::Result<std::vector<T>> parseList(const QByteArray &body, const std::function<T(ObjectReader &)> &read)
{
    const core::Result<QJsonArray> array = readArray(body);
    if (!array)
        return core::Unexpected(array.error());
    ObjectReader outer(QJsonObject {{QStringLiteral("items"), *array}});
    std::vector<T> values = outer.each<T>("items", read);
    if (!outer.missing().isEmpty())
        return unexpected(outer.missing());
    return values;
}

} // namespace atlassian
