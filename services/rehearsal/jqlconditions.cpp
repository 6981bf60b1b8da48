// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/jqlconditions.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

using Condition = std::function<bool(const World &, const JiraSite &, quint32)>;
using Users = std::function<std::vector<Index>(const JiraSite &, quint32)>;

std::vector<Index> listed(Index user)
{
    return user == kNobody ? std::vector<Index>() : std::vector<Index> {user};
}

/// The users that a field holds; null where it is none of users.
Users usersOf(const QString &name)
{
    const QString field = name.toLower();
    if (field == "reporter"_L1)
        return [](const JiraSite &site, quint32 item) { return listed(site.items[item].reporter); };
    if (field == "assignee"_L1)
        return [](const JiraSite &site, quint32 item) { return listed(site.items[item].assignee); };
    if (field == "creator"_L1)
        return [](const JiraSite &site, quint32 item) { return listed(site.items[item].creator); };
    if (field == "watcher"_L1)
        return [](const JiraSite &site, quint32 item) { return extrasOf(site, item).watchers; };
    if (field == "voter"_L1)
        return [](const JiraSite &, quint32) { return std::vector<Index>(); };
    if (field == "request participants"_L1 || field == "participants"_L1 || field == "cf[10010]"_L1
        || field == kParticipants)
        return [](const JiraSite &site, quint32 item) { return extrasOf(site, item).participants; };
    if (field == "approvers"_L1 || field == "cf[10026]"_L1 || field == kApprovers)
        return [](const JiraSite &site, quint32 item) { return extrasOf(site, item).approvers; };
    if (field == "responsible"_L1 || field == "cf[10041]"_L1 || field == kResponsible)
        return [](const JiraSite &site, quint32 item) { return listed(extrasOf(site, item).responsible); };
    return {};
}

Condition userCondition(const Users &users, const JqlClause &clause)
{
    const bool isNot = clause.compare == JqlCompare::NotEqual;
    if (clause.isEmptiness) {
        return [users, isNot](
                   const World &, const JiraSite &site, quint32 item) { return users(site, item).empty() != isNot; };
    }
    QStringList ids;
    bool isMe = false;
    for (const JqlValue &value : clause.values) {
        isMe |= value.isFunction && value.text.compare("currentUser"_L1, Qt::CaseInsensitive) == 0;
        ids.append(value.text);
    }
    return [users, ids, isNot, isMe](const World &world, const JiraSite &site, quint32 item) {
        const std::vector<Index> all = users(site, item);
        if (all.empty())
            return false; // an empty field is not unequal either
        const bool isIn = std::any_of(all.begin(), all.end(),
            [&](Index user) { return (isMe && user == world.admin) || ids.contains(world.accounts[user].id); });
        return isIn != isNot;
    };
}

Condition textCondition(const std::function<QStringList(const JiraSite &, quint32)> &texts, const JqlClause &clause)
{
    QStringList wanted;
    for (const JqlValue &value : clause.values)
        wanted.append(value.text);
    const bool isNot = clause.compare == JqlCompare::NotEqual;
    return [texts, wanted, isNot](const World &, const JiraSite &site, quint32 item) {
        const QStringList all = texts(site, item);
        const bool isIn = std::any_of(
            all.begin(), all.end(), [&](const QString &one) { return wanted.contains(one, Qt::CaseInsensitive); });
        return isIn != isNot;
    };
}

/// "2026-01-31" or "-30d", as days before the world's beginning; nothing for others.
std::optional<qint64> daysOf(const QString &text, const JiraSite &site)
{
    static const QRegularExpression relative(u"^-(\\d+)([dw])$"_s);
    if (const auto match = relative.match(text); match.hasMatch())
        return match.captured(1).toLongLong() * (match.captured(2) == "w"_L1 ? 7 : 1);
    const QDate date = QDate::fromString(QString(text).replace(u'/', u'-').left(10), Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return QDate(1970, 1, 1).addDays(site.made / (24 * 3600 * qint64(1000))).toJulianDay() - date.toJulianDay();
}

bool compared(qint64 left, JqlCompare compare, qint64 right)
{
    switch (compare) {
    case JqlCompare::Equal:
        return left == right;
    case JqlCompare::NotEqual:
        return left != right;
    case JqlCompare::Less:
        return left < right;
    case JqlCompare::LessEqual:
        return left <= right;
    case JqlCompare::Greater:
        return left > right;
    case JqlCompare::GreaterEqual:
        return left >= right;
    }
    return false;
}

/// Older items have a greater age, so that both sides change their sign.
Condition dateCondition(const JqlClause &clause)
{
    return [clause](const World &, const JiraSite &site, quint32 item) {
        return std::any_of(clause.values.begin(), clause.values.end(), [&](const JqlValue &value) {
            const auto days = daysOf(value.text, site);
            return days && compared(-qint64(site.items[item].age), clause.compare, -*days);
        });
    };
}

/// `approvals = approver("…")`, `pendingBy("…")`, `approved()`, `pending()`.
tl::expected<Condition, QString> approvalCondition(const JqlClause &clause)
{
    if (clause.values.size() != 1 || !clause.values.front().isFunction)
        return tl::unexpected(u"The field 'approvals' wants a function."_s);
    const JqlValue function = clause.values.front();
    const QString name = function.text.toLower();
    const bool isPending = name.contains("pending"_L1);
    if (name != "approver"_L1 && name != "pendingby"_L1 && name != "approved"_L1 && name != "pending"_L1
        && name != "myapproval"_L1 && name != "mypending"_L1)
        return tl::unexpected(u"Unable to find JQL function '"_s % function.text % u"()'."_s);
    return Condition([function, name, isPending](const World &world, const JiraSite &site, quint32 item) {
        const ItemExtras extras = extrasOf(site, item);
        if (!extras.hasApproval || (isPending && extras.decision != Decision::Pending))
            return false;
        if (name == "approved"_L1)
            return extras.decision == Decision::Approved;
        if (name == "pending"_L1)
            return true;
        return std::any_of(extras.approvers.begin(), extras.approvers.end(), [&](Index user) {
            return name.startsWith("my"_L1) ? user == world.admin
                                            : function.arguments.contains(world.accounts[user].id);
        });
    });
}

} // namespace

std::optional<JqlCompare> compareOf(const QString &sign)
{
    if (sign == "="_L1)
        return JqlCompare::Equal;
    if (sign == "!="_L1)
        return JqlCompare::NotEqual;
    if (sign == "<"_L1)
        return JqlCompare::Less;
    if (sign == "<="_L1)
        return JqlCompare::LessEqual;
    if (sign == ">"_L1)
        return JqlCompare::Greater;
    if (sign == ">="_L1)
        return JqlCompare::GreaterEqual;
    return std::nullopt;
}

tl::expected<Condition, QString> conditionOf(const JqlClause &clause)
{
    if (const Users users = usersOf(clause.field)) {
        if (clause.compare != JqlCompare::Equal && clause.compare != JqlCompare::NotEqual)
            return tl::unexpected(u"The operator is not supported by the '"_s % clause.field % u"' field."_s);
        return userCondition(users, clause);
    }
    const QString field = clause.field.toLower();
    if (field == "project"_L1) {
        return textCondition(
            [](const JiraSite &site, quint32 item) {
                const JiraProject &project = site.projects[site.items[item].project];
                return QStringList {project.key, project.id, project.name};
            },
            clause);
    }
    if (field == "key"_L1 || field == "issuekey"_L1 || field == "id"_L1 || field == "issue"_L1) {
        if (clause.compare != JqlCompare::Equal && clause.compare != JqlCompare::NotEqual) {
            return Condition([clause](const World &, const JiraSite &site, quint32 item) {
                const auto other = findItem(site, clause.values.front().text);
                return other && compared(item, clause.compare, *other);
            });
        }
        return textCondition(
            [](const JiraSite &site, quint32 item) {
                return QStringList {itemKey(site, item), itemId(item)};
            },
            clause);
    }
    if (field == "status"_L1 || field == "statuscategory"_L1 || field == "resolution"_L1) {
        if (clause.isEmptiness) {
            return Condition([isNot = clause.compare == JqlCompare::NotEqual](const World &, const JiraSite &site,
                                 quint32 item) { return site.items[item].isDone == isNot; });
        }
        return textCondition(
            [](const JiraSite &site, quint32 item) {
                return QStringList {site.items[item].isDone ? u"Done"_s : u"To Do"_s};
            },
            clause);
    }
    if (field == "created"_L1 || field == "updated"_L1)
        return dateCondition(clause);
    if (field == "approvals"_L1 || field == "approval"_L1)
        return approvalCondition(clause);
    return tl::unexpected(
        u"Field '"_s % clause.field % u"' does not exist or you do not have permission to view it."_s);
}

} // namespace rehearsal
