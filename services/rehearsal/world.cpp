// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/world.h"

#include "rehearsal/jirasite.h"
#include "rehearsal/policies.h"
#include "rehearsal/provisioning.h"
#include "rehearsal/trelloworld.h"

#include <algorithm>

namespace rehearsal {

World::World() = default;
World::~World() = default;
World::World(World &&) noexcept = default;
World &World::operator=(World &&) noexcept = default;

void World::setGrants(Index account, Grants grants)
{
    const auto found = std::find(grantSets.begin(), grantSets.end(), grants);
    if (found == grantSets.end()) {
        accounts[account].grants = static_cast<quint32>(grantSets.size());
        grantSets.push_back(std::move(grants));
    } else {
        accounts[account].grants = static_cast<quint32>(found - grantSets.begin());
    }
}

std::optional<Index> World::find(const QString &accountId) const
{
    const auto found = byId.constFind(accountId);
    return found == byId.cend() ? std::nullopt : std::optional<Index>(*found);
}

std::optional<Index> World::findMail(const QString &mail) const
{
    const auto found = byMail.constFind(mail.toLower());
    return found == byMail.cend() ? std::nullopt : std::optional<Index>(*found);
}

bool World::isOwnVerified(const QString &mail) const
{
    const QString domain = mail.mid(mail.lastIndexOf(u'@') + 1).toLower();
    return std::any_of(
        domains.begin(), domains.end(), [&domain](const Domain &one) { return one.isVerified && one.name == domain; });
}

Index addAccount(World &world, Account account)
{
    const auto index = static_cast<Index>(world.accounts.size());
    world.byId.insert(account.id, index);
    if (!account.mail.isEmpty())
        world.byMail.insert(account.mail.toLower(), index);
    world.accounts.push_back(std::move(account));
    return index;
}

void setMail(World &world, Index account, const QString &mail)
{
    Account &one = world.accounts[account];
    if (const auto found = world.byMail.constFind(one.mail.toLower());
        found != world.byMail.cend() && *found == account)
        world.byMail.erase(found);
    one.mail = mail;
    if (!mail.isEmpty())
        world.byMail.insert(mail.toLower(), account);
}

bool counts(const Place &place, core::AccessRole role)
{
    using core::Product;
    if (place.plan == core::Plan::Enterprise || role == core::AccessRole::Customer)
        return false;
    return place.product == Product::Jira || place.product == Product::Confluence
        || place.product == Product::ServiceManagement || place.product == Product::Bitbucket
        || place.product == Product::Trello;
}

void recount(World &world, Index account)
{
    Account &one = world.accounts[account];
    bool billable = false;
    if (one.life == Life::Active && one.isManaged && !world.isNonBillable(account)) {
        for (const Grant &grant : world.grantsOf(account)) {
            const Place &place = world.places[grant.place];
            billable |= counts(place, grant.role) && (!place.isOwn || one.membership == Membership::Active);
        }
    }
    one.flag = billable ? core::Tri::Yes : core::Tri::No;
}

void advanceTo(World &world, qint64 now)
{
    world.now = std::max(world.now, now);
    std::erase_if(world.deletions, [&world](Index index) {
        Account &account = world.accounts[index];
        if (account.life != Life::ForDeletion)
            return true;
        if (world.now - account.deletedAt < kDeletionGrace)
            return false;
        account.life = Life::Closed;
        account.name = QStringLiteral("Former user");
        setMail(world, index, QString());
        world.setGrants(index, {});
        recount(world, index);
        return true;
    });
    runTasks(world);
    runBulkTasks(world);
    if (!world.providerPaused && world.now - world.providerRan >= kProviderCycle)
        runProvider(world);
}

} // namespace rehearsal
