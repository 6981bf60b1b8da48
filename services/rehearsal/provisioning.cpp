// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/provisioning.h"

#include "rehearsal/dice.h"
#include "rehearsal/lifecycle.h"

#include <algorithm>

namespace rehearsal {

namespace {

void noticed(Directory &directory, const ScimUser &user)
{
    if (user.person < 0)
        return;
    const auto person = static_cast<quint32>(user.person);
    if (std::find(directory.pending.begin(), directory.pending.end(), person) == directory.pending.end())
        directory.pending.push_back(person);
}

void linkWith(World &world, ScimLink link, Index account)
{
    world.directories[link.directory].users[link.user].account = account;
    world.links.insert(account, link);
}

void grantPlace(World &world, Index account, qint32 place)
{
    if (place < 0 || account == kNobody)
        return;
    Grants grants = world.grantsOf(account);
    const Grant grant {static_cast<quint32>(place), core::AccessRole::Unspecified};
    if (std::find(grants.begin(), grants.end(), grant) != grants.end())
        return;
    grants.push_back(grant);
    world.setGrants(account, std::move(grants));
    recount(world, account);
}

Index newAccount(World &world, const QString &mail, const QString &name)
{
    Account account;
    account.id = QStringLiteral("712020:") % uuidOf(world.seed, Salt::AccountId, world.accounts.size());
    account.mail = mail;
    account.name = name.isEmpty() ? mail.left(mail.indexOf(u'@')) : name;
    account.added = static_cast<core::Day>(world.now / (24 * 3600 * qint64(1000)));
    account.lastActive = core::kNever;
    account.flag = core::Tri::No;
    return addAccount(world, std::move(account));
}

/// Pushes one person: makes the record, or links the one that was cut.
void push(World &world, quint32 number, quint32 personNumber)
{
    Directory &directory = world.directories[number];
    const Person person = directory.people[personNumber];
    if (!person.isAssigned)
        return;
    if (const auto found = directory.byUserName.constFind(person.userName.toLower());
        found != directory.byUserName.cend()) {
        ScimUser &user = directory.users[*found];
        if (user.account != kNobody)
            return;
        const auto holder = world.findMail(person.mail);
        if (holder && (!world.accounts[*holder].isManaged || world.accounts[*holder].life == Life::ForDeletion))
            return;
        const Index account = holder ? *holder : newAccount(world, person.mail, person.name);
        linkWith(world, {number, *found}, account);
        for (const quint32 group : user.groups)
            grantPlace(world, account, world.directories[number].groups[group].place);
        setActive(world, {number, *found}, true);
        return;
    }
    const Provisioned made = provision(world, number, person.userName, person.mail, person.name, true);
    if (made.refusal != ProvisionRefusal::None)
        return;
    ScimUser &user = world.directories[number].users[made.link.user];
    user.person = static_cast<qint32>(personNumber);
    user.externalId = person.externalId;
    for (const quint32 group : person.groups)
        addToGroup(world, number, group, made.link.user);
}

} // namespace

void unlink(World &world, ScimLink link)
{
    Directory &directory = world.directories[link.directory];
    ScimUser &user = directory.users[link.user];
    if (user.account == kNobody)
        return;
    world.links.remove(user.account, link);
    user.account = kNobody;
    user.modified = world.now;
    noticed(directory, user);
}

void forget(World &world, ScimLink link)
{
    unlink(world, link);
    Directory &directory = world.directories[link.directory];
    ScimUser &user = directory.users[link.user];
    if (user.isGone)
        return;
    for (const quint32 group : user.groups)
        std::erase(directory.groups[group].members, link.user);
    user.groups.clear();
    user.isGone = true;
    directory.byId.remove(user.id);
    directory.byUserName.remove(user.userName.toLower());
    noticed(directory, user);
}

void deleteScimUser(World &world, ScimLink link)
{
    const Index account = world.directories[link.directory].users[link.user].account;
    forget(world, link);
    if (account != kNobody && world.accounts[account].isManaged)
        (void)disable(world, account);
}

void setActive(World &world, ScimLink link, bool active)
{
    ScimUser &user = world.directories[link.directory].users[link.user];
    user.isActive = active;
    user.modified = world.now;
    if (user.account == kNobody)
        return;
    if (active)
        (void)enable(world, user.account);
    else
        (void)disable(world, user.account);
}

std::vector<ScimLink> linksOf(const World &world, Index account)
{
    const QList<ScimLink> links = world.links.values(account);
    return {links.begin(), links.end()};
}

void renameScimUser(Directory &directory, quint32 user, const QString &userName)
{
    ScimUser &one = directory.users[user];
    directory.byUserName.remove(one.userName.toLower());
    one.userName = userName;
    directory.byUserName.insert(userName.toLower(), user);
}

Provisioned provision(
    World &world, quint32 number, const QString &userName, const QString &mail, const QString &displayName, bool active)
{
    Directory &directory = world.directories[number];
    if (!world.isOwnVerified(mail))
        return {ProvisionRefusal::DomainNotVerified, {}};
    if (directory.byUserName.contains(userName.toLower()))
        return {ProvisionRefusal::UserNameTaken, {}};
    const auto holder = world.findMail(mail);
    if (holder && world.accounts[*holder].life == Life::ForDeletion)
        return {ProvisionRefusal::HeldByDeletion, {}};
    if (holder) {
        for (const ScimLink link : linksOf(world, *holder)) {
            if (link.directory == number)
                return {ProvisionRefusal::AlreadyLinked, {}};
        }
    }
    const auto place = static_cast<quint32>(directory.users.size());
    ScimUser user;
    user.id = uuidOf(world.seed ^ (quint64(number) << 32), Salt::ScimUser, place);
    user.userName = userName;
    user.mail = mail;
    user.created = user.modified = world.now;
    user.isActive = active;
    directory.byId.insert(user.id, place);
    directory.byUserName.insert(userName.toLower(), place);
    directory.users.push_back(std::move(user));
    const ScimLink link {number, place};
    linkWith(world, link, holder ? *holder : newAccount(world, mail, displayName));
    setActive(world, link, active);
    return {ProvisionRefusal::None, link};
}

void addToGroup(World &world, quint32 number, quint32 group, quint32 user)
{
    Directory &directory = world.directories[number];
    std::vector<quint32> &members = directory.groups[group].members;
    if (std::find(members.begin(), members.end(), user) != members.end())
        return;
    members.push_back(user);
    directory.users[user].groups.push_back(group);
    grantPlace(world, directory.users[user].account, directory.groups[group].place);
}

void removeFromGroup(World &world, quint32 number, quint32 group, quint32 user)
{
    Directory &directory = world.directories[number];
    std::erase(directory.groups[group].members, user);
    std::erase(directory.users[user].groups, group);
    const Index account = directory.users[user].account;
    const qint32 place = directory.groups[group].place;
    if (account == kNobody || place < 0)
        return;
    Grants grants = world.grantsOf(account);
    std::erase_if(grants, [place](const Grant &grant) { return grant.place == static_cast<quint32>(place); });
    world.setGrants(account, std::move(grants));
    recount(world, account);
}

void runProvider(World &world)
{
    world.providerRan = world.now;
    for (quint32 number = 0; number < world.directories.size(); ++number) {
        const std::vector<quint32> pending = std::exchange(world.directories[number].pending, {});
        for (const quint32 person : pending)
            push(world, number, person);
    }
}

} // namespace rehearsal
