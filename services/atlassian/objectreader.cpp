// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/objectreader.h"

#include <QJsonDocument>

#include <cmath>

namespace atlassian {

QString ObjectReader::text(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isString())
        return {};
    m_object.remove(QLatin1String(key));
    return value.toString();
}

std::optional<bool> ObjectReader::flag(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isBool())
        return std::nullopt;
    m_object.remove(QLatin1String(key));
    return value.toBool();
}

std::optional<qint64> ObjectReader::number(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isDouble() || !(std::abs(value.toDouble()) < 9.2e18))
        return std::nullopt;
    m_object.remove(QLatin1String(key));
    return value.toInteger(static_cast<qint64>(value.toDouble()));
}

QDateTime ObjectReader::moment(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    QString text = value.toString();
    // Jira writes the zone without a colon: 2023-06-24T19:24:50.000+0000
    if (text.size() > 5 && (text.at(text.size() - 5) == u'+' || text.at(text.size() - 5) == u'-')
        && text.contains(u'T'))
        text.insert(text.size() - 2, u':');
    QDateTime moment = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!moment.isValid())
        return {};
    if (moment.timeSpec() == Qt::LocalTime) // no zone written: Atlassian's times are UTC
        moment.setTimeSpec(Qt::UTC);
    m_object.remove(QLatin1String(key));
    return moment.toUTC();
}

QDateTime ObjectReader::epoch(const char *key)
{
    if (const std::optional<qint64> milliseconds = number(key))
        return QDateTime::fromMSecsSinceEpoch(milliseconds.value(), Qt::UTC);
    return moment(key);
}

QStringList ObjectReader::texts(const char *key)
{
    QStringList texts;
    for (const QJsonValue value : array(key)) {
        if (value.isString())
            texts.append(value.toString());
        else if (value.isDouble())
            texts.append(QString::number(value.toInteger()));
    }
    return texts;
}

QJsonArray ObjectReader::array(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isArray())
        return {};
    m_object.remove(QLatin1String(key));
    return value.toArray();
}

QJsonObject ObjectReader::object(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isObject())
        return {};
    m_object.remove(QLatin1String(key));
    return value.toObject();
}

QString ObjectReader::need(const char *key)
{
    QString value = text(key);
    if (value.isEmpty()) {
        if (const std::optional<qint64> whole = number(key))
            value = QString::number(whole.value());
    }
    if (value.isEmpty())
        setMissing(QLatin1String(key));
    return value;
}

core::Unexpected unexpected(const QString &place)
{
    return core::fail(core::ErrorCode::AnswerUnexpected, {}, place);
}

core::Result<QJsonObject> readObject(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return unexpected(QStringLiteral("{}"));
    return document.object();
}

core::Result<QJsonArray> readArray(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isArray())
        return unexpected(QStringLiteral("[]"));
    return document.array();
}

} // namespace atlassian
