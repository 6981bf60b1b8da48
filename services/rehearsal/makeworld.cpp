// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/makeworld.h"

#include "rehearsal/dice.h"
#include "rehearsal/jirasite.h"
#include "rehearsal/placemaking.h"
#include "rehearsal/provisioning.h"
#include "rehearsal/trelloworld.h"

#include "core/access.h"
#include "core/ownsites.h"

#include <algorithm>

namespace rehearsal {

namespace {

using core::Field;
using core::Row;

constexpr qint64 kDayMs = 24 * 3600 * qint64(1000);

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

quint32 policyOf(World &world, const QString &name, core::Tri billable, bool singleSignOn)
{
    const QString shown = name.isEmpty() ? QStringLiteral("Default policy") : name;
    for (quint32 i = 0; i < world.policies.size(); ++i) {
        if (world.policies[i].name == shown)
            return i;
    }
    world.policies.push_back(
        {uuidOf(world.seed, Salt::Policy, world.policies.size()), shown, billable == core::Tri::No, singleSignOn});
    return static_cast<quint32>(world.policies.size() - 1);
}

Account accountOf(World &world, const core::AccountTable &table, Row row)
{
    Account account;
    account.mail = text(table.mail(row));
    account.name = text(table.name(row));
    account.id = text(table.id(row));
    if (account.id.isEmpty() || world.byId.contains(account.id))
        account.id = QStringLiteral("712020:") % uuidOf(world.seed, Salt::AccountId, row);
    if (account.name.isEmpty())
        account.name = account.mail.left(account.mail.indexOf(u'@'));
    account.lastActive = table.lastActive(row);
    account.added = table.added(row);
    if (!core::isDate(account.added))
        account.added = static_cast<core::Day>(
            world.now / kDayMs - 200 - static_cast<qint64>(rolled(world.seed, Salt::Account, row, 1500)));
    account.flag = core::triFromText(table.value(Field::Billable, row));
    account.isManaged = core::triFromText(table.value(Field::Claimed, row)) != core::Tri::No;
    switch (core::statusFromText(table.value(Field::Status, row))) {
    case core::AccountStatus::Suspended:
        account.membership = Membership::Suspended;
        break;
    case core::AccountStatus::Deactivated:
        account.life = Life::Inactive;
        account.deactivatedAt
            = world.now - static_cast<qint64>(20 + rolled(world.seed, Salt::Account, row, 300)) * kDayMs;
        account.isExportBlocked = oneIn(world.seed, Salt::ExportControl, row, 997);
        break;
    case core::AccountStatus::Closed:
        account.life = Life::Closed;
        break;
    case core::AccountStatus::ForDeletion:
        account.life = Life::ForDeletion;
        account.deletedAt = account.deactivatedAt
            = world.now - static_cast<qint64>(rolled(world.seed, Salt::Account, row, 13)) * kDayMs;
        break;
    default:
        break;
    }
    account.policy = policyOf(world, text(table.value(Field::PolicyName, row)),
        core::triFromText(table.value(Field::PolicyType, row)),
        core::triFromText(table.value(Field::SingleSignOn, row)) == core::Tri::Yes);
    return account;
}

/// Whether an identity provider keeps it. Where the table doesn't tell, most are synced, but no member of a
/// non-billable policy.
core::ManagedBy managedBy(const World &world, const core::AccountTable &table, const core::Profile &profile, Row row)
{
    const core::ManagedBy told = core::managedByFromText(table.value(Field::ManagedBy, row));
    if (told != core::ManagedBy::Unknown)
        return told;
    if (profile.provider == core::Provider::None || world.policies[world.accounts[row].policy].isNonBillable)
        return core::ManagedBy::Nobody;
    if (rolled(world.seed, Salt::Sync, row, 10) >= 6)
        return core::ManagedBy::Nobody;
    return profile.provider == core::Provider::Google ? core::ManagedBy::Google : core::ManagedBy::Scim;
}

void makeDirectories(World &world, const core::Profile &profile, quint64 keySalt)
{
    const QString first
        = profile.provider == core::Provider::Okta ? QStringLiteral("Okta") : QStringLiteral("Entra ID");
    for (quint64 i = 0; i < 2; ++i) {
        Directory directory;
        directory.id = uuidOf(world.seed, Salt::Directory, 10 + i);
        directory.name = i == 0 ? first : QStringLiteral("Subsidiary");
        directory.key = QStringLiteral("rehearsal-directory-") % hexOf(world.seed, Salt::Key, (10 + i) ^ keySalt, 40);
        world.directories.push_back(std::move(directory));
    }
    for (quint32 number = 0; number < world.directories.size(); ++number) {
        Directory &directory = world.directories[number];
        const auto addGroup = [&](const QString &name, qint32 place) {
            ScimGroup group;
            group.id = uuidOf(world.seed ^ (quint64(number) << 32), Salt::ScimGroup, directory.groups.size());
            group.name = name;
            group.place = place;
            group.created = group.modified = world.now - 400 * kDayMs;
            directory.byMember.insert(group.id, static_cast<quint32>(directory.groups.size()));
            directory.groups.push_back(std::move(group));
        };
        addGroup(QStringLiteral("everybody"), -1);
        for (quint32 place = 0; place < world.places.size(); ++place) {
            const Place &one = world.places[place];
            if (one.isOwn && core::livesOnSite(one.product) && !one.isSandbox)
                addGroup(one.productKey % u'-' % one.name.section(u'.', 0, 0), static_cast<qint32>(place));
        }
    }
}

void addScimUser(World &world, Index index)
{
    const quint32 number = rolled(world.seed, Salt::Directory, index, 8) == 0 ? 1 : 0;
    Directory &directory = world.directories[number];
    const Account &account = world.accounts[index];
    const auto place = static_cast<quint32>(directory.users.size());
    ScimUser user;
    user.id = uuidOf(world.seed ^ (quint64(number) << 32), Salt::ScimUser, place);
    user.mail = user.userName = account.mail;
    if (oneIn(world.seed, Salt::ScimUser, index, 12)) // as with a provider whose sign-in names are no addresses
        user.userName = account.mail.section(u'@', 0, 0) % u"@corp." % account.mail.section(u'@', 1);
    user.externalId = hexOf(world.seed, Salt::ScimUser, index, 20);
    user.account = index;
    user.person = static_cast<qint32>(directory.people.size());
    user.created = account.added * kDayMs;
    user.modified = std::max(
        user.created, world.now - static_cast<qint64>(rolled(world.seed, Salt::ScimUser, index, 200)) * kDayMs);
    user.isActive = account.life == Life::Active;
    const auto join = [&](quint32 group) {
        user.groups.push_back(group);
        directory.groups[group].members.push_back(place);
    };
    join(0);
    for (const Grant &grant : world.grantsOf(index)) {
        for (quint32 group = 1; group < directory.groups.size(); ++group) {
            if (directory.groups[group].place == static_cast<qint32>(grant.place))
                join(group);
        }
    }
    directory.people.push_back(
        {user.userName, account.mail, account.name, user.externalId, user.groups, user.isActive});
    directory.byId.insert(user.id, place);
    directory.byUserName.insert(user.userName.toLower(), place);
    directory.users.push_back(std::move(user));
    world.links.insert(index, {number, place});
}

/// Domains of the managed accounts, most members first, are the verified ones; one more is not verified.
void makeDomains(World &world)
{
    QHash<QString, qint64> members;
    for (const Account &account : world.accounts) {
        if (account.isManaged && account.mail.contains(u'@'))
            ++members[account.mail.mid(account.mail.lastIndexOf(u'@') + 1).toLower()];
    }
    QStringList names = members.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return members.value(a) != members.value(b) ? members.value(a) > members.value(b) : a < b;
    });
    const QString first = names.isEmpty() ? QStringLiteral("acme.example") : names.first();
    if (names.isEmpty())
        names.append(first);
    // Where changed addresses can go to.
    const QString spare = QStringLiteral("retired.") % first;
    if (!names.contains(spare))
        names.append(spare);
    for (const QString &name : names)
        world.domains.push_back({hexOf(world.seed, Salt::Domain, world.domains.size(), 32), name, true});
    world.domains.push_back(
        {hexOf(world.seed, Salt::Domain, world.domains.size(), 32), QStringLiteral("unverified.") % first, false});
}

void makeKeys(World &world, quint64 keySalt)
{
    const auto key = [&world, keySalt](const char *kind, quint64 number) -> QString {
        return QStringLiteral("rehearsal-") % QLatin1String(kind) % u'-'
            % hexOf(world.seed, Salt::Key, number ^ keySalt, 40);
    };
    world.keys.org = key("org", 1);
    world.keys.orgScoped = key("scoped", 2);
    world.keys.siteToken = key("site", 3);
    world.keys.trelloSalt = keySalt;
    world.keys.trelloKey = hexOf(world.seed, Salt::Key, 4 ^ keySalt, 32);
}

void chooseAdmin(World &world, const core::AccountTable &table)
{
    for (Index i = 0; i < world.accounts.size(); ++i) {
        if (world.accounts[i].life != Life::Active || world.isNonBillable(i))
            continue;
        if (!table.value(Field::OrgRole, i).empty()) {
            world.admin = i;
            break;
        }
        if (world.admin == kNobody && !world.grantsOf(i).empty())
            world.admin = i;
    }
    if (world.admin == kNobody) {
        Account admin;
        admin.id = QStringLiteral("712020:") % uuidOf(world.seed, Salt::AccountId, world.accounts.size());
        admin.mail = QStringLiteral("admin@") % world.domains.front().name;
        admin.name = QStringLiteral("Rehearsal Admin");
        world.admin = addAccount(world, std::move(admin));
    }
    world.keys.siteMail = world.accounts[world.admin].mail;
}

/// People of other organisations: seen in searches for unmanaged accounts and in Trello workspaces.
void addOutsiders(World &world)
{
    world.firstOutsider = static_cast<Index>(world.accounts.size());
    for (int i = 1; i <= 12; ++i) {
        Account account;
        account.id = QStringLiteral("557058:") % uuidOf(world.seed, Salt::AccountId, world.accounts.size());
        account.name = QStringLiteral("Outside Person %1").arg(i);
        account.mail = QStringLiteral("outside.person%1@partner.example").arg(i);
        account.isManaged = false;
        account.added = static_cast<core::Day>(world.now / kDayMs - 100 - i);
        addAccount(world, std::move(account));
    }
}

} // namespace

World makeWorld(const WorldRequest &request)
{
    World world;
    world.seed = request.seed;
    world.now = world.providerRan = request.now;
    world.name = request.profile.name.isEmpty() ? QStringLiteral("Acme (rehearsal)") : request.profile.name;
    world.orgId = uuidOf(world.seed, Salt::Organisation, 1);
    world.directoryId = uuidOf(world.seed, Salt::Organisation, 2);
    world.directoryName = world.name;
    const core::AccountTable &table = *request.table;
    const core::Row rows = table.rowCount();
    QStringList sites = request.profile.ownSites;
    if (sites.isEmpty()) {
        for (const core::OwnSite &site : core::proposeOwnSites(core::sitesByAccounts(table)))
            sites.append(site.host);
    }
    const core::Places ownSites(sites);
    const core::Places ownWorkspaces(request.profile.ownWorkspaces);
    world.siteName = sites.isEmpty() ? QStringLiteral("acme") : sites.first().section(u'.', 0, 0);
    world.accounts.reserve(rows + 64);
    world.byId.reserve(rows + 64);
    world.byMail.reserve(rows + 64);
    policyOf(world, QString(), core::Tri::Yes, false);
    PlaceMaker places(world);
    QHash<QString, quint32> sets;
    for (Row row = 0; row < rows; ++row) {
        const Index index = addAccount(world, accountOf(world, table, row));
        Grants grants;
        QString key;
        for (const core::Access &access : core::accessesOf(table, row, ownSites, ownWorkspaces)) {
            const Grant grant = places.grantFor(access);
            if (std::find(grants.begin(), grants.end(), grant) != grants.end())
                continue;
            grants.push_back(grant);
            key += QString::number(grant.place) % u',' % QString::number(static_cast<int>(grant.role)) % u';';
        }
        if (const auto found = sets.constFind(key); found != sets.cend()) {
            world.accounts[index].grants = *found;
        } else {
            world.setGrants(index, std::move(grants));
            sets.insert(key, world.accounts[index].grants);
        }
        world.accounts[index].isCustomer = world.accounts[index].isManaged;
        if (world.accounts[index].life == Life::ForDeletion)
            world.deletions.push_back(index);
    }
    if (std::none_of(world.policies.begin(), world.policies.end(), [](const Policy &one) { return one.isNonBillable; }))
        policyOf(world, QStringLiteral("Not billable"), core::Tri::No, false);
    makeDomains(world);
    makeDirectories(world, request.profile, request.keySalt);
    for (Index i = 0; i < rows; ++i) {
        if (!world.accounts[i].isManaged || world.accounts[i].mail.isEmpty())
            continue;
        const core::ManagedBy who = managedBy(world, table, request.profile, i);
        if (who == core::ManagedBy::Scim)
            addScimUser(world, i);
        else if (who == core::ManagedBy::Google)
            world.accounts[i].sync = Sync::Google;
    }
    makeKeys(world, request.keySalt);
    chooseAdmin(world, table);
    world.firstInvented = static_cast<Index>(rows);
    addOutsiders(world);
    for (Place &place : world.places)
        place.owner = place.isOwn ? world.admin : kNobody;
    jiraOf(world);
    trelloOf(world);
    return world;
}

QStringList inventedParts()
{
    return QStringLiteral(
        "ids and keys of the organisation|who is synced, where the accounts don't tell|plans of sites|"
        "API tokens|audit events|Jira items, watchers, approvals, filters and dashboards|"
        "customer organisations|Trello workspaces and boards")
        .split(u'|');
}

} // namespace rehearsal
