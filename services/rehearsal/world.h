// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/scim.h"

#include <QMultiHash>
#include <QStringList>

#include <memory>
#include <optional>

namespace rehearsal {

struct JiraSite;
struct TrelloWorld;

struct Policy
{
    QString id;
    QString name;
    bool isNonBillable = false;
    bool hasSingleSignOn = false;
};

struct Domain
{
    QString id;
    QString name;
    bool isVerified = true;
};

/// A move of accounts into an authentication policy: asynchronous, each address on its own.
struct PolicyTask
{
    struct Failure
    {
        QString mail;
        int status = 0;
        QString title;
        QString detail;
    };
    QString id;
    quint32 policy = 0;
    QStringList mails;
    std::size_t done = 0; ///< of the addresses, in order
    qint64 started = 0; ///< ms
    qint64 successes = 0;
    std::vector<Failure> failures;
};

/// What opens which door. Invented, worth nothing elsewhere.
struct Keys
{
    QString org; ///< without scopes
    QString orgScoped; ///< with every scope that there is
    QString siteMail;
    QString siteToken;
    QString trelloKey;
    quint64 trelloSalt = 0; ///< of the members' tokens
    bool orgRevoked = false; ///< by a fault: every key is refused from then on
};

/// The organisation, as plain state. Everything that happens to it is a free function of the other headers; the wire
/// is elsewhere. Not thread-safe.
struct World
{
    World();
    ~World();
    World(World &&) noexcept;
    World &operator=(World &&) noexcept;

    quint64 seed = 1;
    qint64 now = 0; ///< ms since 1970, set before each call
    QString name;
    QString orgId;
    QString directoryId; ///< of v2
    QString directoryName;
    QString siteName; ///< "acme"
    Keys keys;
    Index admin = kNobody; ///< whose site token it is, and who made the organisation's keys
    Index firstInvented = 0; ///< accounts from here on were not in the table
    Index firstOutsider = 0; ///< twelve people of other organisations

    std::vector<Place> places;
    std::vector<Grants> grantSets {Grants()};
    std::vector<Account> accounts;
    QHash<QString, Index> byId;
    QHash<QString, Index> byMail; ///< lower case; who holds an address, deleted accounts within their 14 days too
    std::vector<Domain> domains;
    std::vector<Policy> policies;
    std::vector<Directory> directories;
    QMultiHash<Index, ScimLink> links;
    std::vector<Index> deletions; ///< scheduled
    std::vector<PolicyTask> tasks;
    QHash<Index, QStringList> revokedTokens; ///< ids of API tokens that are gone
    QHash<Index, QJsonObject> profiles; ///< what PATCH profile changed

    bool providerPaused = false;
    qint64 providerRan = 0; ///< ms, of its last cycle

    std::unique_ptr<JiraSite> jira;
    std::unique_ptr<TrelloWorld> trello;

    const Grants &grantsOf(Index account) const { return grantSets[accounts[account].grants]; }
    void setGrants(Index account, Grants grants);
    std::optional<Index> find(const QString &accountId) const;
    std::optional<Index> findMail(const QString &mail) const;
    bool isOwnVerified(const QString &mail) const; ///< whether its domain is verified
    bool isNonBillable(Index account) const { return policies[accounts[account].policy].isNonBillable; }
};

/// Identity provider's interval: chosen.
inline constexpr qint64 kProviderCycle = 40 * 60 * 1000;
/// How long a deleted account keeps its address (User management, delete).
inline constexpr qint64 kDeletionGrace = qint64(14) * 24 * 3600 * 1000;

/// Adds an account; byId and byMail too.
Index addAccount(World &world, Account account);
/// Gives an account another address, or takes it away (empty).
void setMail(World &world, Index account, const QString &mail);
/// Makes `access_billable` anew from what the account may reach now.
void recount(World &world, Index account);
/// Whether an access counts by the documents' rules (decisions.md 1).
bool counts(const Place &place, core::AccessRole role);
/// Time has passed: deletions become final, the identity provider runs, tasks go on.
void advanceTo(World &world, qint64 now);

} // namespace rehearsal
