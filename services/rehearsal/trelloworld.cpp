// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/trelloworld.h"

#include "rehearsal/dice.h"

#include <algorithm>

namespace rehearsal {

namespace {

/// The plan of the account's Trello access; nothing where it has none.
std::optional<core::Plan> trelloPlan(const World &world, Index account)
{
    for (const Grant &grant : world.grantsOf(account)) {
        if (world.places[grant.place].product == core::Product::Trello)
            return world.places[grant.place].plan;
    }
    return std::nullopt;
}

class TrelloMaker final
{
public:
    explicit TrelloMaker(World &world)
        : m_world(world)
        , m_trello(std::make_unique<TrelloWorld>())
    {
    }

    std::unique_ptr<TrelloWorld> make()
    {
        m_trello->enterprise = hexOf(m_world.seed, Salt::Trello, 1, 24);
        m_trello->enterpriseAdmin = addMember(m_world.admin);
        for (Index i = 0; i < m_world.accounts.size(); ++i) {
            const auto plan = trelloPlan(m_world, i);
            if (plan && m_world.accounts[i].life != Life::Closed)
                settle(addMember(i), *plan);
        }
        return std::move(m_trello);
    }

private:
    quint64 dice(quint64 number) const { return rolled(m_world.seed, Salt::Trello, number); }

    quint32 addMember(Index account)
    {
        const auto known = m_trello->byAccount.constFind(account);
        if (known != m_trello->byAccount.cend())
            return *known;
        const auto number = static_cast<quint32>(m_trello->members.size());
        TrelloMember member;
        member.id = hexOf(m_world.seed, Salt::Trello, 1000 + account, 24);
        member.userName = QStringLiteral("member") + QString::number(account);
        member.account = account;
        m_trello->byId.insert(member.id, number);
        m_trello->byAccount.insert(account, number);
        m_trello->members.push_back(std::move(member));
        return number;
    }

    TrelloMembership membership(quint32 member, bool isAdmin)
    {
        return {hexOf(m_world.seed, Salt::Trello, (quint64(1) << 40) + m_memberships++, 24), member, isAdmin, false};
    }

    /// A workspace of his own for one in three, else a place in one that is being filled.
    void settle(quint32 member, core::Plan plan)
    {
        const quint64 roll = dice((quint64(1) << 32) + member);
        std::optional<quint32> &open = m_open[static_cast<std::size_t>(plan)];
        if (!open || roll % 3 == 0 || m_trello->workspaces[*open].members.size() >= 5) {
            const quint32 made = addWorkspace(plan);
            if (roll % 3 != 0 || !open)
                open = made;
            join(made, member);
        } else {
            join(*open, member);
        }
        if (roll % 7 == 0) // a second one
            join(addWorkspace(core::Plan::Free), member);
    }

    /// In a free workspace every member is an admin.
    void join(quint32 number, quint32 member)
    {
        TrelloWorkspace &workspace = m_trello->workspaces[number];
        workspace.members.push_back(
            membership(member, workspace.plan == core::Plan::Free || workspace.members.empty()));
        for (TrelloBoard &board : m_trello->boards) {
            if (board.workspace == static_cast<qint32>(number))
                board.members.push_back(membership(member, board.members.empty()));
        }
    }

    quint32 addWorkspace(core::Plan plan)
    {
        const auto number = static_cast<quint32>(m_trello->workspaces.size());
        const quint64 roll = dice((quint64(2) << 32) + number);
        TrelloWorkspace workspace;
        workspace.id = hexOf(m_world.seed, Salt::Trello, (quint64(3) << 32) + number, 24);
        workspace.name = QStringLiteral("workspace") + QString::number(number + 1);
        workspace.displayName = QStringLiteral("Workspace ") + QString::number(number + 1);
        workspace.plan = plan == core::Plan::Unknown ? core::Plan::Free : plan;
        workspace.isInEnterprise = plan == core::Plan::Enterprise;
        if (roll % 6 == 0) { // somebody from elsewhere
            const Index outsider = m_world.firstOutsider + static_cast<Index>((roll >> 8) % 12);
            if (outsider < m_world.accounts.size())
                workspace.members.push_back(membership(addMember(outsider), true));
        }
        m_trello->workspaceById.insert(workspace.id, number);
        m_trello->workspaces.push_back(std::move(workspace));
        for (quint64 i = 0; i < (roll >> 16) % 4; ++i) {
            TrelloBoard board;
            board.id = hexOf(m_world.seed, Salt::TrelloBoard, m_trello->boards.size(), 24);
            board.name = QStringLiteral("Board ") + QString::number(m_trello->boards.size() + 1);
            board.workspace = static_cast<qint32>(number);
            board.isClosed = (roll >> (24 + i)) % 5 == 0;
            m_trello->boardById.insert(board.id, static_cast<quint32>(m_trello->boards.size()));
            m_trello->boards.push_back(std::move(board));
        }
        return number;
    }

    World &m_world;
    std::unique_ptr<TrelloWorld> m_trello;
    std::array<std::optional<quint32>, static_cast<std::size_t>(core::Plan::Count)> m_open;
    quint64 m_memberships = 0;
};

} // namespace

TrelloWorld &trelloOf(World &world)
{
    if (!world.trello)
        world.trello = TrelloMaker(world).make();
    return *world.trello;
}

bool isActive(const World &world, const TrelloMembership &membership)
{
    const Index account = world.trello->members[membership.member].account;
    return !membership.isDeactivated && world.accounts[account].life == Life::Active;
}

TrelloMembership *findMembership(TrelloWorkspace &workspace, quint32 member)
{
    const auto found = std::find_if(workspace.members.begin(), workspace.members.end(),
        [member](const TrelloMembership &one) { return one.member == member; });
    return found == workspace.members.end() ? nullptr : &*found;
}

int activeAdmins(const World &world, const TrelloWorkspace &workspace)
{
    return static_cast<int>(std::count_if(workspace.members.begin(), workspace.members.end(),
        [&world](const TrelloMembership &one) { return one.isAdmin && isActive(world, one); }));
}

std::vector<quint32> workspacesOf(const TrelloWorld &trello, quint32 member)
{
    std::vector<quint32> found;
    for (quint32 i = 0; i < trello.workspaces.size(); ++i) {
        const TrelloWorkspace &workspace = trello.workspaces[i];
        const bool isIn = std::any_of(workspace.members.begin(), workspace.members.end(),
            [member](const TrelloMembership &one) { return one.member == member; });
        if (isIn && !workspace.isGone)
            found.push_back(i);
    }
    return found;
}

namespace {

/// Without a workspace Trello is no access that counts any more.
void settleGrants(World &world, quint32 member)
{
    if (!workspacesOf(*world.trello, member).empty())
        return;
    const Index account = world.trello->members[member].account;
    Grants grants = world.grantsOf(account);
    const auto removed = std::erase_if(
        grants, [&world](const Grant &grant) { return world.places[grant.place].product == core::Product::Trello; });
    if (removed == 0)
        return;
    world.setGrants(account, std::move(grants));
    recount(world, account);
}

} // namespace

LeaveRefusal leave(World &world, quint32 number, quint32 member, bool alsoBoards)
{
    TrelloWorld &trello = *world.trello;
    TrelloWorkspace &workspace = trello.workspaces[number];
    const TrelloMembership *own = findMembership(workspace, member);
    if (!own)
        return LeaveRefusal::NoMember;
    if (own->isAdmin && isActive(world, *own) && activeAdmins(world, workspace) == 1)
        return LeaveRefusal::LastAdmin;
    std::erase_if(workspace.members, [member](const TrelloMembership &one) { return one.member == member; });
    if (alsoBoards) {
        for (TrelloBoard &board : trello.boards) {
            if (board.workspace == static_cast<qint32>(number))
                std::erase_if(board.members, [member](const TrelloMembership &one) { return one.member == member; });
        }
    }
    settleGrants(world, member);
    return LeaveRefusal::None;
}

void deleteWorkspace(World &world, quint32 number)
{
    TrelloWorld &trello = *world.trello;
    TrelloWorkspace &workspace = trello.workspaces[number];
    workspace.isGone = true;
    const std::vector<TrelloMembership> members = std::exchange(workspace.members, {});
    for (TrelloBoard &board : trello.boards) {
        if (board.workspace == static_cast<qint32>(number))
            board.workspace = -1;
    }
    for (const TrelloMembership &one : members)
        settleGrants(world, one.member);
}

} // namespace rehearsal
