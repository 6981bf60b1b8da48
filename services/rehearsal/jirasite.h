// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/world.h"

namespace rehearsal {

struct JiraComponent
{
    QString id;
    QString name;
    Index lead = kNobody;
};

struct JiraProject
{
    QString id;
    QString key;
    QString name;
    Index lead = kNobody;
    bool isServiceDesk = false;
    std::vector<JiraComponent> components;
    std::vector<quint32> items; ///< by number, the first is 1
};

struct JiraItem
{
    Index reporter = kNobody;
    Index assignee = kNobody;
    Index creator = kNobody; ///< never changes
    quint32 number = 0; ///< within its project
    quint16 project = 0;
    quint16 age = 0; ///< days before the world's beginning
    bool isDone = false;
};

enum class Decision : quint8 { Pending, Approved, Declined };

/// What only some items have.
struct ItemExtras
{
    std::vector<Index> watchers;
    std::vector<Index> participants;
    std::vector<Index> approvers; ///< a field of users, and those of the approval
    std::vector<quint32> organisations;
    Index responsible = kNobody; ///< a field of one user
    bool hasApproval = false;
    Decision decision = Decision::Pending;
};

struct SavedFilter
{
    QString id;
    QString name;
    QString jql;
    Index owner = kNobody;
};

struct Dashboard
{
    QString id;
    QString name;
    Index owner = kNobody;
};

/// An edit of many items, asynchronous, each item on its own.
struct BulkTask
{
    QString id;
    std::vector<quint32> items;
    int inaccessible = 0;
    std::vector<std::pair<QString, std::vector<Index>>> edits; ///< field and its new users
    std::size_t done = 0;
    qint64 created = 0; ///< ms
    qint64 finished = 0; ///< ms, 0 = not yet
    std::vector<quint32> processed;
    std::vector<std::pair<quint32, QStringList>> failed;
};

struct CustomerOrganisation
{
    QString id;
    QString uuid;
    QString name;
    bool isScimManaged = false;
    std::vector<Index> members;
};

/// One site with Jira and Jira Service Management.
struct JiraSite
{
    qint64 made = 0; ///< ms; ages of items count from here
    std::vector<JiraProject> projects;
    std::vector<JiraItem> items;
    QHash<quint32, ItemExtras> extras;
    std::vector<SavedFilter> filters;
    std::vector<Dashboard> dashboards;
    std::vector<BulkTask> tasks;
    std::vector<CustomerOrganisation> organisations;
    std::vector<std::vector<Index>> customers; ///< of each project; only service desks have any
};

/// Ids of the fields that hold users or more.
inline const QString kParticipants = QStringLiteral("customfield_10010");
inline const QString kApprovers = QStringLiteral("customfield_10026");
inline const QString kResponsible = QStringLiteral("customfield_10041");
inline const QString kOrganisations = QStringLiteral("customfield_10002");

/// The site, invented: a few items an account, a few accounts with more than a thousand.
JiraSite &jiraOf(World &world);

QString itemKey(const JiraSite &site, quint32 item);
QString itemId(quint32 item);
/// By key or id.
std::optional<quint32> findItem(const JiraSite &site, const QString &idOrKey);
std::optional<quint32> findProject(const JiraSite &site, const QString &idOrKey);
/// Without extras an item has one watcher, who made it.
ItemExtras extrasOf(const JiraSite &site, quint32 item);
ItemExtras &extrasFor(JiraSite &site, quint32 item); ///< to change them

/// Whether the account may be seen on the site: an access of its own, or the portal.
bool isOnSite(const World &world, Index account);
/// Whether it may have items assigned: an access to Jira or Jira Service Management.
bool isAssignable(const World &world, Index account);

/// Why a field can't be given these users; empty = it can.
QString fieldRefusal(const World &world, const QString &field, const std::vector<Index> &users);
/// Gives a field of an item its users.
void setField(JiraSite &site, quint32 item, const QString &field, const std::vector<Index> &users);
/// Whether the field holds one user; many where it does not.
bool isSingleUser(const QString &field);
bool isUserField(const QString &field);

/// Adds an account to a service desk's customers, or takes it away. Who is a customer of none is none of the site.
void addCustomer(World &world, quint32 project, Index account);
void removeCustomer(World &world, quint32 project, Index account);

struct ItemComment
{
    QString id;
    Index author = kNobody;
    qint64 created = 0; ///< ms
};
/// Invented; they never change, as the author of a comment can't be changed either.
std::vector<ItemComment> commentsOf(const World &world, const JiraSite &site, quint32 item);

/// Chosen: a bulk task waits 300 ms, then edits an item every 3 ms. Kept for 14 days (Jira, bulk operations).
void runBulkTasks(World &world);

} // namespace rehearsal
