// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/jirasite.h"

#include "rehearsal/dice.h"

#include <algorithm>

namespace rehearsal {

namespace {

constexpr qint64 kTaskDelay = 300;
constexpr qint64 kTaskPerItem = 3;
constexpr quint32 kFirstId = 10001;

bool hasOwnAccess(const World &world, Index account, bool onlyAssignable)
{
    if (world.accounts[account].membership != Membership::Active)
        return false;
    const Grants &grants = world.grantsOf(account);
    return std::any_of(grants.begin(), grants.end(), [&](const Grant &grant) {
        const Place &place = world.places[grant.place];
        const bool isJira = place.product == core::Product::Jira || place.product == core::Product::ServiceManagement;
        return place.isOwn && (isJira || (!onlyAssignable && place.product == core::Product::Confluence));
    });
}

} // namespace

QString itemKey(const JiraSite &site, quint32 item)
{
    const JiraItem &one = site.items[item];
    return site.projects[one.project].key % u'-' % QString::number(one.number);
}

QString itemId(quint32 item)
{
    return QString::number(kFirstId + item);
}

std::optional<quint32> findItem(const JiraSite &site, const QString &idOrKey)
{
    const qsizetype dash = idOrKey.lastIndexOf(u'-');
    bool isNumber = false;
    const quint32 number = idOrKey.mid(dash + 1).toUInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    if (dash < 0) {
        return number >= kFirstId && number - kFirstId < site.items.size() ? std::optional<quint32>(number - kFirstId)
                                                                           : std::nullopt;
    }
    for (const JiraProject &project : site.projects) {
        if (project.key.compare(idOrKey.left(dash), Qt::CaseInsensitive) == 0)
            return number >= 1 && number <= project.items.size() ? std::optional<quint32>(project.items[number - 1])
                                                                 : std::nullopt;
    }
    return std::nullopt;
}

std::optional<quint32> findProject(const JiraSite &site, const QString &idOrKey)
{
    for (quint32 i = 0; i < site.projects.size(); ++i) {
        const JiraProject &project = site.projects[i];
        if (project.id == idOrKey || project.key.compare(idOrKey, Qt::CaseInsensitive) == 0
            || project.name.compare(idOrKey, Qt::CaseInsensitive) == 0)
            return i;
    }
    return std::nullopt;
}

ItemExtras extrasOf(const JiraSite &site, quint32 item)
{
    const auto found = site.extras.constFind(item);
    if (found != site.extras.cend())
        return *found;
    ItemExtras extras;
    extras.watchers = {site.items[item].creator};
    return extras;
}

ItemExtras &extrasFor(JiraSite &site, quint32 item)
{
    const auto found = site.extras.find(item);
    return found != site.extras.end() ? *found : *site.extras.insert(item, extrasOf(site, item));
}

bool isOnSite(const World &world, Index account)
{
    const Account &one = world.accounts[account];
    return one.life == Life::Active && (one.isCustomer || hasOwnAccess(world, account, false));
}

bool isAssignable(const World &world, Index account)
{
    return world.accounts[account].life == Life::Active && hasOwnAccess(world, account, true);
}

void addCustomer(World &world, quint32 project, Index account)
{
    std::vector<Index> &all = jiraOf(world).customers[project];
    if (std::find(all.begin(), all.end(), account) == all.end())
        all.push_back(account);
    world.accounts[account].isCustomer = true;
}

void removeCustomer(World &world, quint32 project, Index account)
{
    JiraSite &site = jiraOf(world);
    std::erase(site.customers[project], account);
    world.accounts[account].isCustomer = std::any_of(site.customers.begin(), site.customers.end(),
        [account](const auto &all) { return std::find(all.begin(), all.end(), account) != all.end(); });
}

std::vector<ItemComment> commentsOf(const World &world, const JiraSite &site, quint32 item)
{
    std::vector<ItemComment> comments;
    const quint64 roll = rolled(world.seed, Salt::Comment, item);
    const auto number = static_cast<quint32>(roll % 5);
    const JiraItem &one = site.items[item];
    for (quint32 i = 0; i < number; ++i) {
        const bool isReporter = i % 2 == 0;
        const Index author = isReporter ? one.creator : site.projects[one.project].lead;
        comments.push_back({QString::number(500000 + quint64(item) * 5 + i), author,
            site.made - qint64(one.age) * 24 * 3600 * 1000 + (i + 1) * 3600 * qint64(1000)});
    }
    return comments;
}

bool isSingleUser(const QString &field)
{
    return field == QLatin1String("reporter") || field == QLatin1String("assignee") || field == kResponsible;
}

bool isUserField(const QString &field)
{
    return isSingleUser(field) || field == kParticipants || field == kApprovers;
}

QString fieldRefusal(const World &world, const QString &field, const std::vector<Index> &users)
{
    if (!isUserField(field))
        return QStringLiteral("Field '%1' cannot be set. It is not on the appropriate screen, or unknown.").arg(field);
    if (isSingleUser(field) && users.size() > 1)
        return QStringLiteral("data was not an object");
    if (field == QLatin1String("reporter") && users.empty())
        return QStringLiteral("Reporter is required.");
    for (const Index user : users) {
        const QString &id = world.accounts[user].id;
        if (field == QLatin1String("assignee") && !isAssignable(world, user))
            return QStringLiteral("User '%1' cannot be assigned issues.").arg(id);
        if (!isOnSite(world, user)) {
            return field == QLatin1String("reporter") ? QStringLiteral("The reporter specified is not a user.")
                                                      : QStringLiteral("User '%1' does not exist.").arg(id);
        }
    }
    return {};
}

void setField(JiraSite &site, quint32 item, const QString &field, const std::vector<Index> &users)
{
    const Index first = users.empty() ? kNobody : users.front();
    if (field == QLatin1String("reporter"))
        site.items[item].reporter = first;
    else if (field == QLatin1String("assignee"))
        site.items[item].assignee = first;
    else if (field == kResponsible)
        extrasFor(site, item).responsible = first;
    else if (field == kParticipants)
        extrasFor(site, item).participants = users;
    else if (field == kApprovers)
        extrasFor(site, item).approvers = users;
}

void runBulkTasks(World &world)
{
    if (!world.jira)
        return;
    JiraSite &site = *world.jira;
    for (BulkTask &task : site.tasks) {
        const auto due
            = static_cast<std::size_t>(std::max<qint64>(0, (world.now - task.created - kTaskDelay) / kTaskPerItem));
        for (; task.done < std::min(due, task.items.size()); ++task.done) {
            const quint32 item = task.items[task.done];
            QStringList reasons;
            for (const auto &[field, users] : task.edits) {
                if (const QString reason = fieldRefusal(world, field, users); !reason.isEmpty())
                    reasons.append(reason);
            }
            if (!reasons.isEmpty()) {
                task.failed.emplace_back(item, reasons);
                continue;
            }
            for (const auto &[field, users] : task.edits)
                setField(site, item, field, users);
            task.processed.push_back(item);
        }
        const bool isDue = world.now - task.created >= kTaskDelay;
        if (task.finished == 0 && isDue && task.done == task.items.size())
            task.finished = world.now;
    }
}

} // namespace rehearsal
