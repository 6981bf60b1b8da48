// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/world.h"

namespace rehearsal {

/// SCIM: what a directory's records do to accounts (User provisioning; the "Admin APIs").

/// Cuts a record from its account; neither is deleted.
void unlink(World &world, ScimLink link);
/// Takes a record out of the store. The account is not touched.
void forget(World &world, ScimLink link);
/// SCIM DELETE: cuts, deactivates the account where it is managed, and takes the record out for good.
void deleteScimUser(World &world, ScimLink link);
/// The account becomes what the record's `active` says.
void setActive(World &world, ScimLink link, bool active);
/// All links of an account.
std::vector<ScimLink> linksOf(const World &world, Index account);

enum class ProvisionRefusal : quint8 { None, DomainNotVerified, UserNameTaken, HeldByDeletion, AlreadyLinked };
struct Provisioned
{
    ProvisionRefusal refusal = ProvisionRefusal::None;
    ScimLink link;
};
/// A new record: linked with the managed account of that address, or with a new account where there is none.
Provisioned provision(World &world, quint32 directory, const QString &userName, const QString &mail,
    const QString &displayName, bool active);
/// Puts a record into its directory's indexes under another user name.
void renameScimUser(Directory &directory, quint32 user, const QString &userName);

void addToGroup(World &world, quint32 directory, quint32 group, quint32 user);
void removeFromGroup(World &world, quint32 directory, quint32 group, quint32 user);

/// One cycle of the identity provider: people whose record is gone, cut, or under another address are pushed again.
void runProvider(World &world);

} // namespace rehearsal
