// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/dice.h"
#include "rehearsal/provisioning.h"
#include "rehearsal/scimcalls.h"
#include "rehearsal/scimjson.h"

#include <QRegularExpression>

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

struct GroupPlace
{
    quint32 directory = 0;
    quint32 group = 0;
};

std::optional<Answer> findGroup(const Call &call, GroupPlace &place)
{
    place.directory = directoryOf(call);
    const Directory &directory = call.world.directories[place.directory];
    const auto found = directory.byMember.constFind(call.variable("id"));
    if (found == directory.byMember.cend() || directory.groups[*found].isGone)
        return call.refuse(404, u"Resource [GROUP]: with id ["_s % call.variable("id") % u"] not found."_s);
    place.group = *found;
    return std::nullopt;
}

Answer shown(const Call &call, GroupPlace place, int status = 200)
{
    return scimAnswer(
        chosenAttributes(
            scimGroupJson(call.world.directories[place.directory], place.group, call.request.base), call.request),
        status);
}

/// Users of the directory out of `members`; nothing where one of them isn't there.
std::optional<std::vector<quint32>> membersOf(const Directory &directory, const QJsonValue &value)
{
    std::vector<quint32> members;
    const QJsonArray all = value.isObject() ? QJsonArray {value} : value.toArray();
    for (const QJsonValue &one : all) {
        const auto found = directory.byId.constFind(one.toObject().value(u"value"_s).toString());
        if (found == directory.byId.cend())
            return std::nullopt;
        members.push_back(*found);
    }
    return members;
}

Answer unknownMember(const Call &call)
{
    return call.refuse(400, u"members names a user who is not in this directory"_s, u"invalidValue"_s);
}

void setMembers(World &world, GroupPlace place, const std::vector<quint32> &members)
{
    const std::vector<quint32> before = world.directories[place.directory].groups[place.group].members;
    for (const quint32 member : before) {
        if (std::find(members.begin(), members.end(), member) == members.end())
            removeFromGroup(world, place.directory, place.group, member);
    }
    for (const quint32 member : members)
        addToGroup(world, place.directory, place.group, member);
}

Answer listGroups(Call &call)
{
    const Directory &directory = call.world.directories[directoryOf(call)];
    const auto filter = readFilter(call.request.value("filter"_L1));
    if (!filter
        || (!filter->attribute.isEmpty() && filter->attribute.compare("displayName"_L1, Qt::CaseInsensitive) != 0))
        return call.refuse(400, u"Only one eq on displayName is supported."_s, u"invalidFilter"_s);
    const auto page = readScimPage(call.request);
    if (!page)
        return call.refuse(400, u"startIndex and count have to be numbers"_s, u"invalidValue"_s);
    std::vector<quint32> found;
    for (quint32 i = 0; i < directory.groups.size(); ++i) {
        if (!directory.groups[i].isGone && (filter->attribute.isEmpty() || directory.groups[i].name == filter->value))
            found.push_back(i);
    }
    const auto total = static_cast<qint64>(found.size());
    QJsonArray resources;
    const qint64 begin = page->start - 1 - (call.faults.repeats ? std::min(page->count, page->start - 1) : 0);
    for (qint64 i = begin; i < std::min(total, begin + page->count); ++i) {
        resources.append(chosenAttributes(
            scimGroupJson(directory, found[static_cast<std::size_t>(i)], call.request.base), call.request));
    }
    return scimAnswer(scimList(resources, total, *page));
}

Answer getGroup(Call &call)
{
    GroupPlace place;
    if (auto missing = findGroup(call, place))
        return *missing;
    return shown(call, place);
}

Answer createGroup(Call &call)
{
    const quint32 number = directoryOf(call);
    Directory &directory = call.world.directories[number];
    const QString name = call.object().value(u"displayName"_s).toString();
    if (name.isEmpty())
        return call.refuse(400, u"displayName is required"_s, u"invalidValue"_s);
    const bool isTaken = std::any_of(directory.groups.begin(), directory.groups.end(),
        [&name](const ScimGroup &group) { return !group.isGone && group.name == name; });
    if (isTaken)
        return call.refuse(409, u"Resource [GROUP]: with name["_s % name % u"] already exists."_s, u"uniqueness"_s);
    const auto members = membersOf(directory, call.object().value(u"members"_s));
    if (!members)
        return unknownMember(call);
    const GroupPlace place {number, static_cast<quint32>(directory.groups.size())};
    ScimGroup group;
    group.id = uuidOf(call.world.seed ^ (quint64(number) << 32), Salt::ScimGroup, place.group);
    group.name = name;
    group.externalId = call.object().value(u"externalId"_s).toString();
    group.created = group.modified = call.world.now;
    directory.byMember.insert(group.id, place.group);
    directory.groups.push_back(std::move(group));
    setMembers(call.world, place, *members);
    return shown(call, place, 201);
}

Answer replaceGroup(Call &call)
{
    GroupPlace place;
    if (auto missing = findGroup(call, place))
        return *missing;
    Directory &directory = call.world.directories[place.directory];
    const QString name = call.object().value(u"displayName"_s).toString(directory.groups[place.group].name);
    if (name != directory.groups[place.group].name)
        return call.refuse(400, u"Groups can't be renamed."_s, u"mutability"_s);
    const auto members = membersOf(directory, call.object().value(u"members"_s));
    if (!members)
        return unknownMember(call);
    setMembers(call.world, place, *members);
    directory.groups[place.group].modified = call.world.now;
    return shown(call, place);
}

/// `members` and `members[value eq "…"]`: the only paths that a group is patched by.
Answer patchGroup(Call &call)
{
    GroupPlace place;
    if (auto missing = findGroup(call, place))
        return *missing;
    Directory &directory = call.world.directories[place.directory];
    const QJsonObject body = call.object();
    const QJsonArray operations
        = (body.contains(u"operations"_s) ? body.value(u"operations"_s) : body.value(u"Operations"_s)).toArray();
    if (operations.isEmpty())
        return call.refuse(400, u"operations has to be a list"_s, u"invalidSyntax"_s);
    static const QRegularExpression one(u"^members\\[value eq \"([^\"]+)\"\\]$"_s);
    for (const QJsonValue &operation : operations) {
        const QString op = operation.toObject().value(u"op"_s).toString().toLower();
        const QString path = operation.toObject().value(u"path"_s).toString();
        const QRegularExpressionMatch match = one.match(path);
        QJsonValue value = operation.toObject().value(u"value"_s);
        if (match.hasMatch())
            value = QJsonArray {QJsonObject {{u"value"_s, match.captured(1)}}};
        else if (path != "members"_L1)
            return call.refuse(400, u"Only members can be patched."_s, u"invalidPath"_s);
        const auto members = membersOf(directory, value);
        if (!members)
            return unknownMember(call);
        if (op == "replace"_L1)
            setMembers(call.world, place, *members);
        else if (op == "remove"_L1 && value.isUndefined())
            setMembers(call.world, place, {});
        for (const quint32 member : *members) {
            if (op == "add"_L1)
                addToGroup(call.world, place.directory, place.group, member);
            else if (op == "remove"_L1)
                removeFromGroup(call.world, place.directory, place.group, member);
        }
    }
    call.world.directories[place.directory].groups[place.group].modified = call.world.now;
    return shown(call, place);
}

Answer removeGroup(Call &call)
{
    GroupPlace place;
    if (auto missing = findGroup(call, place))
        return *missing;
    setMembers(call.world, place, {});
    call.world.directories[place.directory].groups[place.group].isGone = true;
    return emptyAnswer();
}

} // namespace

std::vector<Route> scimGroupRoutes()
{
    return {
        scimRoute("GET", "Groups", "scim-groups", listGroups),
        scimRoute("POST", "Groups", "scim-create-group", createGroup),
        scimRoute("GET", "Groups/{id}", "scim-group", getGroup),
        scimRoute("PUT", "Groups/{id}", "scim-replace-group", replaceGroup),
        scimRoute("PATCH", "Groups/{id}", "scim-patch-group", patchGroup),
        scimRoute("DELETE", "Groups/{id}", "scim-delete-group", removeGroup),
    };
}

} // namespace rehearsal
