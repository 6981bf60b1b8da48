// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace rehearsal {

/// What is invented is invented by hash: the same seed, kind and number give the same on every machine and in any
/// order of asking.
enum class Salt : quint64 {
    Organisation = 1,
    Key,
    Directory,
    Policy,
    Place,
    Account,
    AccountId,
    ScimUser,
    ScimGroup,
    Sync,
    ExportControl,
    ApiToken,
    Task,
    Item,
    Project,
    Watcher,
    Participant,
    Approval,
    Comment,
    Customer,
    Trello,
    TrelloBoard,
    Event,
    Domain,
    Profile,
};

quint64 rolled(quint64 seed, Salt salt, quint64 number);
/// 0 … below - 1
inline quint64 rolled(quint64 seed, Salt salt, quint64 number, quint64 below)
{
    return rolled(seed, salt, number) % below;
}
/// Whether one of @p times, by chance, is this one.
inline bool oneIn(quint64 seed, Salt salt, quint64 number, quint64 times)
{
    return rolled(seed, salt, number, times) == 0;
}
QString uuidOf(quint64 seed, Salt salt, quint64 number); ///< version 4 by its looks
QString hexOf(quint64 seed, Salt salt, quint64 number, int digits);

} // namespace rehearsal
