// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/policies.h"

#include "rehearsal/dice.h"
#include "rehearsal/lifecycle.h"

namespace rehearsal {

namespace {

/// The reasons are the documents' (only managed accounts; synced ones are refused by a non-billable policy), the words
/// are chosen.
std::optional<PolicyTask::Failure> refusal(const World &world, const QString &mail, const Policy &policy)
{
    const auto account = world.findMail(mail);
    if (!account || !world.accounts[*account].isManaged) {
        return PolicyTask::Failure {mail, 404, QStringLiteral("User not found"),
            QStringLiteral("The user is not a managed account of this organization.")};
    }
    if (policy.isNonBillable && isSynced(world, *account)) {
        return PolicyTask::Failure {mail, 400, QStringLiteral("User is synced from an identity provider"),
            QStringLiteral(
                "Users who are synced from an identity provider can't be members of a non-billable policy.")};
    }
    return std::nullopt;
}

} // namespace

std::size_t startPolicyTask(World &world, quint32 policy, const QStringList &mails)
{
    PolicyTask task;
    task.id = uuidOf(world.seed, Salt::Task, world.tasks.size());
    task.policy = policy;
    task.mails = mails;
    task.started = world.now;
    world.tasks.push_back(std::move(task));
    return world.tasks.size() - 1;
}

void runTasks(World &world)
{
    for (PolicyTask &task : world.tasks) {
        const auto due
            = static_cast<std::size_t>(std::max<qint64>(0, (world.now - task.started - kTaskDelay) / kTaskPerAccount));
        for (; task.done < std::min(due, static_cast<std::size_t>(task.mails.size())); ++task.done) {
            const QString &mail = task.mails.at(static_cast<qsizetype>(task.done));
            if (auto failure = refusal(world, mail, world.policies[task.policy])) {
                task.failures.push_back(std::move(*failure));
                continue;
            }
            const Index account = *world.findMail(mail);
            world.accounts[account].policy = task.policy;
            recount(world, account);
            ++task.successes;
        }
    }
}

std::optional<quint32> findPolicy(const World &world, const QString &id)
{
    for (quint32 i = 0; i < world.policies.size(); ++i) {
        if (world.policies[i].id == id)
            return i;
    }
    return std::nullopt;
}

} // namespace rehearsal
