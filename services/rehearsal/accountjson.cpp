// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/accountjson.h"

#include "rehearsal/dice.h"
#include "rehearsal/lifecycle.h"

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 24 * 3600 * qint64(1000);

QString resourceId(const World &world, const Place &place)
{
    return u"ari:cloud:"_s % place.productKey % u"::site/"_s % (place.isOwn ? world.orgId.left(8) : u"foreign"_s) % u'-'
        % place.id;
}

QJsonArray productAccess(const World &world, Index index)
{
    const Account &account = world.accounts[index];
    QJsonArray all;
    for (const Grant &grant : world.grantsOf(index)) {
        const Place &place = world.places[grant.place];
        QJsonObject one {{u"key"_s, place.productKey}, {u"name"_s, place.productName}};
        if (!place.url.isEmpty())
            one.insert(u"url"_s, place.url);
        if (core::isDate(account.lastActive))
            one.insert(u"last_active"_s, isoTime(account.lastActive * kDayMs));
        all.append(one);
    }
    return all;
}

QString textOf(const QJsonObject &object, const QString &key, const QString &fallback)
{
    return object.contains(key) ? object.value(key).toString() : fallback;
}

} // namespace

QString statusText(Life life)
{
    return life == Life::Active ? u"active"_s : life == Life::Closed ? u"closed"_s : u"inactive"_s;
}

QString pictureOf(const Account &account)
{
    return u"https://avatar.example/"_s % QString::number(qHash(account.id, size_t(7)) % 1000) % u".png"_s;
}

QJsonObject userOfVersion1(const World &world, Index index, const QString &base)
{
    const Account &account = world.accounts[index];
    QJsonObject user {{u"account_id"_s, account.id}, {u"account_type"_s, u"atlassian"_s},
        {u"account_status"_s, statusText(account.life)}, {u"name"_s, account.name}, {u"picture"_s, pictureOf(account)},
        {u"product_access"_s, productAccess(world, index)},
        {u"links"_s, QJsonObject {{u"self"_s, whole(base % u"/users/"_s % account.id % u"/manage/profile"_s)}}}};
    if (!account.mail.isEmpty())
        user.insert(u"email"_s, account.mail);
    if (account.flag != core::Tri::Unknown)
        user.insert(u"access_billable"_s, account.flag == core::Tri::Yes);
    if (core::isDate(account.lastActive))
        user.insert(u"last_active"_s, isoTime(account.lastActive * kDayMs));
    return user;
}

QJsonObject profileOf(const World &world, Index index)
{
    const Account &account = world.accounts[index];
    const QJsonObject changed = world.profiles.value(index);
    QJsonObject profile {{u"account_id"_s, account.id}, {u"account_type"_s, u"atlassian"_s},
        {u"account_status"_s, statusText(account.life)}, {u"name"_s, account.name},
        {u"nickname"_s, textOf(changed, u"nickname"_s, account.name.left(30))}, {u"email"_s, account.mail},
        {u"picture"_s, pictureOf(account)}, {u"zoneinfo"_s, textOf(changed, u"zoneinfo"_s, u"Europe/Berlin"_s)},
        {u"locale"_s, textOf(changed, u"locale"_s, u"en-US"_s)},
        {u"characteristics"_s, QJsonObject {{u"not_mentionable"_s, false}}}};
    profile.insert(u"extended_profile"_s,
        changed.contains(u"extended_profile"_s)
            ? changed.value(u"extended_profile"_s).toObject()
            : QJsonObject {{u"job_title"_s, u"Colleague"_s}, {u"organization"_s, world.name},
                {u"department"_s, QString()}, {u"location"_s, QString()}});
    return profile;
}

QString membershipText(Membership membership)
{
    switch (membership) {
    case Membership::Active:
        return u"active"_s;
    case Membership::Suspended:
        return u"suspended"_s;
    case Membership::None:
        break;
    }
    return u"no_membership"_s;
}

QString directoryStatus(const Account &account)
{
    if (account.life == Life::ForDeletion)
        return u"for_deletion"_s;
    if (account.life != Life::Active)
        return u"deactivated"_s;
    if (account.membership == Membership::Suspended)
        return u"suspended"_s;
    return account.membership == Membership::None ? u"not_invited"_s : u"active"_s;
}

QJsonObject directoryUser(const World &world, Index index, const QStringList &expand)
{
    const Account &account = world.accounts[index];
    QJsonObject user {{u"accountId"_s, account.id}, {u"accountType"_s, u"atlassian"_s},
        {u"accountStatus"_s, statusText(account.life)}, {u"status"_s, directoryStatus(account)},
        {u"membershipStatus"_s, membershipText(account.membership)},
        {u"claimStatus"_s, account.isManaged ? u"managed"_s : u"unmanaged"_s}, {u"name"_s, account.name},
        {u"nickname"_s, account.name}, {u"email"_s, account.mail}, {u"emailVerified"_s, account.isVerified},
        {u"avatar"_s, pictureOf(account)}, {u"addedToOrg"_s, isoTime(account.added * kDayMs)},
        {u"mfaEnabled"_s, !oneIn(world.seed, Salt::Profile, index, 3)},
        {u"managementSource"_s, isSynced(world, index) ? u"synced"_s : u"invited"_s}};
    if (expand.contains(u"platformRoles"_s))
        user.insert(u"platformRoles"_s, index == world.admin ? QJsonArray {u"atlassian/org-admin"_s} : QJsonArray());
    if (expand.contains(u"counts.resources"_s)) {
        user.insert(u"counts"_s, QJsonObject {{u"resources"_s, static_cast<qint64>(world.grantsOf(index).size())}});
    }
    if (expand.contains(u"productAccess"_s)) {
        QJsonArray access;
        for (const Grant &grant : world.grantsOf(index)) {
            const Place &place = world.places[grant.place];
            QJsonObject one {{u"id"_s, resourceId(world, place)}, {u"key"_s, place.productKey}};
            if (core::isDate(account.lastActive))
                one.insert(u"lastActiveTimestamp"_s, isoTime(account.lastActive * kDayMs));
            access.append(one);
        }
        user.insert(u"productAccess"_s, access);
    }
    if (expand.contains(u"groups"_s)) {
        QJsonArray groups;
        for (const ScimLink link : world.links.values(index)) {
            const Directory &directory = world.directories[link.directory];
            for (const quint32 group : directory.users[link.user].groups) {
                groups.append(QJsonObject {{u"id"_s, directory.groups[group].id},
                    {u"name"_s, directory.groups[group].name}, {u"description"_s, QJsonValue()}});
            }
        }
        user.insert(u"groups"_s, groups);
    }
    return user;
}

} // namespace rehearsal
