// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/usersearch.h"

#include "rehearsal/accountjson.h"

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

struct List
{
    const char *name;
    QStringList UserSearch::*member;
    qsizetype most;
    QStringList values; ///< allowed; empty = any
};

const std::vector<List> &lists()
{
    static const std::vector<List> all {
        {"accountIds", &UserSearch::accountIds, 10, {}},
        {"emails", &UserSearch::emails, 100, {}},
        {"emailDomains", &UserSearch::emailDomains, 10, {}},
        {"accountStatus", &UserSearch::accountStatus, 3, {u"active"_s, u"inactive"_s, u"closed"_s}},
        {"membershipStatus", &UserSearch::membershipStatus, 3, {u"active"_s, u"suspended"_s, u"no_membership"_s}},
        {"status", &UserSearch::status, 4,
            {u"active"_s, u"suspended"_s, u"not_invited"_s, u"deactivated"_s, u"for_deletion"_s}},
        {"roleIds", &UserSearch::roleIds, 10, {}},
        {"directoryIds", &UserSearch::directoryIds, 10, {}},
        {"groupIds", &UserSearch::groupIds, 10, {}},
        {"resourceIds", &UserSearch::resourceIds, 20, {}},
        {"expand", &UserSearch::expand, 4,
            {u"platformRoles"_s, u"counts.resources"_s, u"productAccess"_s, u"groups"_s}},
    };
    return all;
}

bool fits(const World &world, Index index, const UserSearch &search)
{
    const Account &account = world.accounts[index];
    if (account.life == Life::Closed && !search.accountStatus.contains(u"closed"_s))
        return false;
    const QString domain = account.mail.mid(account.mail.lastIndexOf(u'@') + 1);
    return (search.directoryIds.isEmpty() || search.directoryIds.contains(world.directoryId))
        && (search.accountIds.isEmpty() || search.accountIds.contains(account.id))
        && (search.emails.isEmpty() || search.emails.contains(account.mail, Qt::CaseInsensitive))
        && (search.searchTerm.isEmpty() || account.name.contains(search.searchTerm, Qt::CaseInsensitive)
            || account.mail.contains(search.searchTerm, Qt::CaseInsensitive))
        && (search.emailDomains.isEmpty() || search.emailDomains.contains(domain, Qt::CaseInsensitive))
        && (search.claimStatus.isEmpty() || (search.claimStatus == "managed"_L1) == account.isManaged)
        && (search.accountStatus.isEmpty() || search.accountStatus.contains(statusText(account.life)))
        && (search.membershipStatus.isEmpty() || search.membershipStatus.contains(membershipText(account.membership)))
        && (search.status.isEmpty() || search.status.contains(directoryStatus(account)))
        && (search.roleIds.isEmpty() || search.roleIds.contains(u"atlassian/user"_s)
            || (index == world.admin && search.roleIds.contains(u"atlassian/org-admin"_s)))
        && (!search.mfaEnabled
            || directoryUser(world, index, {}).value(u"mfaEnabled"_s).toBool() == *search.mfaEnabled);
}

bool isInGroup(const World &world, Index index, const QStringList &groups)
{
    const auto links = world.links.values(index);
    return std::any_of(links.begin(), links.end(), [&](const ScimLink &link) {
        const Directory &directory = world.directories[link.directory];
        const std::vector<quint32> &own = directory.users[link.user].groups;
        return std::any_of(
            own.begin(), own.end(), [&](quint32 group) { return groups.contains(directory.groups[group].id); });
    });
}

bool reaches(const World &world, Index index, const QStringList &resources)
{
    const Grants &grants = world.grantsOf(index);
    return std::any_of(grants.begin(), grants.end(), [&](const Grant &grant) {
        const QString &id = world.places[grant.place].id;
        return std::any_of(resources.begin(), resources.end(), [&id](const QString &one) { return one.endsWith(id); });
    });
}

} // namespace

tl::expected<UserSearch, QString> readSearch(const QJsonObject &body)
{
    UserSearch search;
    for (const List &list : lists()) {
        const QJsonValue value = body.value(QLatin1String(list.name));
        if (value.isUndefined())
            continue;
        const auto texts = textsOf(value);
        const bool isExpand = list.member == &UserSearch::expand;
        if (!texts || texts->size() > list.most || (texts->isEmpty() && !isExpand))
            return tl::unexpected(QString(QLatin1String(list.name)));
        for (const QString &text : *texts) {
            if (!list.values.isEmpty() && !list.values.contains(text))
                return tl::unexpected(QString(QLatin1String(list.name)));
        }
        search.*list.member = *texts;
    }
    search.searchTerm = body.value(u"searchTerm"_s).toString();
    if (!search.emails.isEmpty() && body.contains(u"searchTerm"_s))
        return tl::unexpected(u"emails and searchTerm exclude each other"_s);
    search.claimStatus = body.value(u"claimStatus"_s).toString();
    if (!search.claimStatus.isEmpty() && search.claimStatus != "managed"_L1 && search.claimStatus != "unmanaged"_L1)
        return tl::unexpected(u"claimStatus"_s);
    if (body.contains(u"mfaEnabled"_s))
        search.mfaEnabled = body.value(u"mfaEnabled"_s).toBool();
    if (body.contains(u"sortBy"_s)) {
        const QJsonArray sort = body.value(u"sortBy"_s).toArray();
        const QJsonObject first = sort.at(0).toObject();
        const QString direction = first.value(u"direction"_s).toString();
        if (sort.size() != 1 || first.value(u"field"_s).toString() != "nick_name"_L1
            || (direction != "asc"_L1 && direction != "desc"_L1))
            return tl::unexpected(u"sortBy"_s);
        search.isSorted = true;
        search.isDescending = direction == "desc"_L1;
    }
    return search;
}

QJsonObject bodyOfQuery(const Request &request)
{
    QJsonObject body;
    for (const List &list : lists()) {
        const QLatin1String name(list.name);
        if (request.has(name))
            body.insert(name, QJsonArray::fromStringList(request.values(name)));
    }
    for (const QLatin1String name : {"searchTerm"_L1, "claimStatus"_L1}) {
        if (request.has(name))
            body.insert(name, request.value(name));
    }
    if (request.has("mfaEnabled"_L1))
        body.insert("mfaEnabled"_L1, request.value("mfaEnabled"_L1) == "true"_L1);
    return body;
}

std::vector<Index> findUsers(const World &world, const UserSearch &search)
{
    std::vector<Index> found;
    const auto look = [&](Index index) {
        if (fits(world, index, search) && (search.groupIds.isEmpty() || isInGroup(world, index, search.groupIds))
            && (search.resourceIds.isEmpty() || reaches(world, index, search.resourceIds)))
            found.push_back(index);
    };
    if (!search.emails.isEmpty() || !search.accountIds.isEmpty()) { // exact: no need to look at everybody
        const bool byMail = !search.emails.isEmpty();
        for (const QString &text : byMail ? search.emails : search.accountIds) {
            const auto index = byMail ? world.findMail(text) : world.find(text);
            if (index && std::find(found.begin(), found.end(), *index) == found.end())
                look(*index);
        }
        std::sort(found.begin(), found.end());
    } else {
        for (Index i = 0; i < world.accounts.size(); ++i)
            look(i);
    }
    if (search.isSorted) {
        std::stable_sort(found.begin(), found.end(), [&](Index a, Index b) {
            const int order = world.accounts[a].name.compare(world.accounts[b].name, Qt::CaseInsensitive);
            return search.isDescending ? order > 0 : order < 0;
        });
    }
    return found;
}

} // namespace rehearsal
