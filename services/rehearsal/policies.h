// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/world.h"

namespace rehearsal {

/// Chosen: a task waits half a second, then moves an account every two milliseconds.
inline constexpr qint64 kTaskDelay = 500;
inline constexpr qint64 kTaskPerAccount = 2;

/// Begins to move accounts into a policy (Control, add-users); gives the task's number.
std::size_t startPolicyTask(World &world, quint32 policy, const QStringList &mails);
/// Carries out what the tasks had time for until World::now.
void runTasks(World &world);
std::optional<quint32> findPolicy(const World &world, const QString &id);

} // namespace rehearsal
