// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/call.h"

#include <algorithm>

namespace rehearsal {

QString unknownProperty(const QJsonObject &object, std::initializer_list<QLatin1String> allowed)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (std::none_of(allowed.begin(), allowed.end(), [&it](QLatin1String name) { return it.key() == name; }))
            return it.key();
    }
    return {};
}

std::optional<qint64> numberOf(const Request &request, QLatin1String name, qint64 fallback, qint64 least, qint64 most)
{
    if (!request.has(name))
        return fallback;
    bool isNumber = false;
    const qint64 number = request.value(name).toLongLong(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional<qint64>(number) : std::nullopt;
}

std::optional<QStringList> textsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array) {
        if (!item.isString())
            return std::nullopt;
        texts.append(item.toString());
    }
    return texts;
}

} // namespace rehearsal
