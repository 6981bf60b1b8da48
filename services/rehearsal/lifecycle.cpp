// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/lifecycle.h"

#include "rehearsal/dice.h"

#include <algorithm>

namespace rehearsal {

namespace {

constexpr std::array<const char *, static_cast<std::size_t>(Privilege::Count)> kPrivileges {"profile", "profile.write",
    "profile.read", "email.set", "lifecycle.enablement", "lifecycle.delete", "apiToken.read", "apiToken.delete"};

constexpr qint64 kDayMs = 24 * 3600 * qint64(1000);

} // namespace

bool isSynced(const World &world, Index account)
{
    return world.accounts[account].sync == Sync::Google || world.links.contains(account);
}

QLatin1String privilegeKey(Privilege privilege)
{
    return QLatin1String(kPrivileges[static_cast<std::size_t>(privilege)]);
}

std::optional<Privilege> privilegeFromKey(QStringView key)
{
    for (int i = 0; i < static_cast<int>(Privilege::Count); ++i) {
        if (key == privilegeKey(static_cast<Privilege>(i)))
            return static_cast<Privilege>(i);
    }
    return std::nullopt;
}

QLatin1String restriction(const World &world, Index index, Privilege privilege)
{
    const Account &account = world.accounts[index];
    if (!account.isManaged)
        return QLatin1String("managedAccount");
    const bool reads = privilege == Privilege::ProfileRead || privilege == Privilege::ApiTokenRead
        || privilege == Privilege::ApiTokenDelete;
    if (reads)
        return {};
    if (world.links.contains(index))
        return QLatin1String("externalDirectory.scim");
    if (account.sync == Sync::Google)
        return QLatin1String("externalDirectory.google");
    const bool lifecycle = privilege == Privilege::LifecycleEnablement || privilege == Privilege::LifecycleDelete;
    if (lifecycle && index == world.admin)
        return QLatin1String("administrative.notMyself");
    if (privilege == Privilege::LifecycleEnablement && account.isExportBlocked)
        return QLatin1String("blocked.exportControl");
    return {};
}

LifecycleRefusal disable(World &world, Index index)
{
    Account &account = world.accounts[index];
    if (account.life == Life::Closed)
        return LifecycleRefusal::Closed;
    if (account.life == Life::ForDeletion)
        return LifecycleRefusal::ForDeletion;
    if (account.life == Life::Inactive)
        return LifecycleRefusal::AlreadyInactive;
    account.life = Life::Inactive;
    account.deactivatedAt = world.now;
    recount(world, index);
    return LifecycleRefusal::None;
}

LifecycleRefusal enable(World &world, Index index)
{
    Account &account = world.accounts[index];
    if (account.life == Life::Closed)
        return LifecycleRefusal::Closed;
    if (account.life == Life::ForDeletion)
        return LifecycleRefusal::ForDeletion;
    if (account.life == Life::Active)
        return LifecycleRefusal::NotInactive;
    account.life = Life::Active;
    account.deactivatedAt = 0;
    recount(world, index);
    return LifecycleRefusal::None;
}

LifecycleRefusal scheduleDeletion(World &world, Index index)
{
    Account &account = world.accounts[index];
    if (account.life == Life::Closed)
        return LifecycleRefusal::Closed;
    if (account.life == Life::ForDeletion)
        return LifecycleRefusal::ForDeletion;
    account.life = Life::ForDeletion;
    account.deletedAt = world.now;
    account.deactivatedAt = world.now;
    world.deletions.push_back(index);
    recount(world, index);
    return LifecycleRefusal::None;
}

LifecycleRefusal cancelDeletion(World &world, Index index)
{
    Account &account = world.accounts[index];
    if (account.life != Life::ForDeletion)
        return LifecycleRefusal::NotForDeletion;
    account.life = Life::Active;
    account.deletedAt = 0;
    account.deactivatedAt = 0;
    recount(world, index);
    return LifecycleRefusal::None;
}

MailRefusal checkMail(const World &world, Index index, const QString &mail)
{
    const qsizetype at = mail.lastIndexOf(u'@');
    const bool hasControl = std::any_of(
        mail.begin(), mail.end(), [](QChar one) { return one.unicode() < 0x21 || one.unicode() == 0x7f; });
    if (at < 1 || at + 3 > mail.size() || at > 255 || hasControl || !mail.mid(at).contains(u'.'))
        return MailRefusal::Malformed;
    if (!world.isOwnVerified(mail))
        return MailRefusal::UnclaimedDomain;
    const auto holder = world.findMail(mail);
    return holder && *holder != index ? MailRefusal::Taken : MailRefusal::None;
}

MailRefusal changeMail(World &world, Index index, const QString &mail)
{
    const MailRefusal refusal = checkMail(world, index, mail);
    if (refusal == MailRefusal::None) {
        setMail(world, index, mail);
        world.accounts[index].isVerified = true;
    }
    return refusal;
}

std::vector<ApiToken> apiTokens(const World &world, Index index)
{
    std::vector<ApiToken> tokens;
    const quint64 dice = rolled(world.seed, Salt::ApiToken, index);
    const quint64 number = dice % 20 == 0 ? 1 + (dice >> 8) % 3 : 0;
    const QStringList revoked = world.revokedTokens.value(index);
    for (quint64 i = 0; i < number; ++i) {
        const quint64 which = index * quint64(8) + i;
        ApiToken token;
        token.id = hexOf(world.seed, Salt::ApiToken, which, 24);
        if (revoked.contains(token.id))
            continue;
        token.label = i == 0 ? QStringLiteral("backup script") : QStringLiteral("integration %1").arg(i + 1);
        token.created = world.now - static_cast<qint64>(30 + (dice >> 16) % 200) * kDayMs;
        token.lastUsed = (dice >> 24) % 3 == 0 ? 0 : world.now - static_cast<qint64>((dice >> 32) % 25) * kDayMs;
        token.expires = token.created + 365 * kDayMs;
        tokens.push_back(token);
    }
    return tokens;
}

} // namespace rehearsal
