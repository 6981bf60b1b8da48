// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/refusal.h"
#include "rehearsal/world.h"

#include <initializer_list>

namespace rehearsal {

/// What a fault does to the answer of a paged call.
struct PageFaults
{
    bool repeats = false; ///< the page before, once more
    bool cursorExpired = false;
};

/// One call that has passed its door and its limit.
struct Call
{
    World &world;
    const Request &request;
    Family family;
    QHash<QString, QString> path; ///< variables of the route
    QJsonValue body; ///< undefined where the route takes none
    PageFaults faults;
    QString trelloMember; ///< id of the token's owner

    QJsonObject object() const { return body.toObject(); }
    QString variable(const char *name) const { return path.value(QLatin1String(name)); }
    Answer refuse(int status, const QString &detail, const QString &code = {}) const
    {
        return rehearsal::refuse(family, status, detail, code);
    }
};

/// The first property of @p object that is none of @p allowed; empty where there is none.
QString unknownProperty(const QJsonObject &object, std::initializer_list<QLatin1String> allowed);
/// A whole number of the query within bounds; nothing where it is none. @p fallback where it is not given.
std::optional<qint64> numberOf(const Request &request, QLatin1String name, qint64 fallback, qint64 least, qint64 most);
/// Texts of an array; nothing where it is no array of texts.
std::optional<QStringList> textsOf(const QJsonValue &value);

} // namespace rehearsal
