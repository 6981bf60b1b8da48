// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/dice.h"
#include "rehearsal/jirasite.h"

#include <algorithm>

namespace rehearsal {

namespace {

class JiraMaker final
{
public:
    explicit JiraMaker(World &world)
        : m_world(world)
        , m_site(std::make_unique<JiraSite>())
    {
    }

    std::unique_ptr<JiraSite> make();

private:
    quint64 dice(Salt salt, quint64 number) const { return rolled(m_world.seed, salt, number); }
    /// Somebody who may have items assigned; the admin where there is nobody else.
    Index agent(quint64 roll) const { return m_agents.empty() ? m_world.admin : m_agents[roll % m_agents.size()]; }
    Index anybody(quint64 roll) const { return static_cast<Index>(roll % std::max<Index>(1, m_world.firstInvented)); }
    void makeProjects();
    void makeItems();
    void makeItem(Index reporter, bool isAgent);
    void makeExtras(quint32 item);
    void makeOwned();
    void makeOrganisations();

    World &m_world;
    std::unique_ptr<JiraSite> m_site;
    std::vector<Index> m_agents;
};

void JiraMaker::makeProjects()
{
    const struct
    {
        const char *key;
        const char *name;
        bool isServiceDesk;
    } projects[] {{"HELP", "Help desk", true}, {"HR", "People desk", true}, {"OPS", "Operations", false},
        {"WEB", "Website", false}, {"DOC", "Documents", false}};
    for (const auto &one : projects) {
        JiraProject project;
        const auto number = static_cast<quint64>(m_site->projects.size());
        project.id = QString::number(10000 + number);
        project.key = QLatin1String(one.key);
        project.name = QLatin1String(one.name);
        project.isServiceDesk = one.isServiceDesk;
        project.lead = agent(dice(Salt::Project, number));
        for (quint64 i = 0; i < 3; ++i) {
            project.components.push_back(
                {QString::number(10100 + number * 3 + i), QStringLiteral("Component %1").arg(i + 1),
                    i == 0 ? kNobody : agent(dice(Salt::Project, 100 + number * 3 + i))});
        }
        m_site->projects.push_back(std::move(project));
    }
    m_site->customers.resize(m_site->projects.size());
    for (Index i = 0; i < m_world.firstInvented; ++i) {
        const bool isAgent = std::binary_search(m_agents.begin(), m_agents.end(), i);
        if (!isAgent && m_world.accounts[i].isCustomer && m_world.accounts[i].life != Life::Closed) {
            m_site->customers[0].push_back(i);
            if (i % 5 == 0)
                m_site->customers[1].push_back(i);
        }
    }
}

void JiraMaker::makeItem(Index reporter, bool isAgent)
{
    const auto item = static_cast<quint32>(m_site->items.size());
    const quint64 roll = dice(Salt::Item, item);
    JiraItem one;
    one.project = static_cast<quint16>(isAgent ? roll % m_site->projects.size() : (roll % 5 == 0 ? 1 : 0));
    one.reporter = one.creator = reporter;
    one.assignee = (roll >> 8) % 5 == 0 ? kNobody : agent(roll >> 12);
    one.age = static_cast<quint16>((roll >> 20) % 900);
    one.isDone = (roll >> 32) % 3 != 0;
    JiraProject &project = m_site->projects[one.project];
    project.items.push_back(item);
    one.number = static_cast<quint32>(project.items.size());
    m_site->items.push_back(one);
    makeExtras(item);
}

void JiraMaker::makeExtras(quint32 item)
{
    const bool isRequest = m_site->projects[m_site->items[item].project].isServiceDesk;
    const bool isWatched = dice(Salt::Watcher, item) % 4 == 0;
    const bool hasParticipants = isRequest && dice(Salt::Participant, item) % 6 == 0;
    const bool hasApproval = isRequest && dice(Salt::Approval, item) % 9 == 0;
    const bool hasResponsible = dice(Salt::Approval, ~quint64(item)) % 10 == 0;
    if (!isWatched && !hasParticipants && !hasApproval && !hasResponsible)
        return;
    ItemExtras &extras = extrasFor(*m_site, item);
    if (isWatched && m_site->items[item].assignee != kNobody)
        extras.watchers.push_back(m_site->items[item].assignee);
    if (isWatched)
        extras.watchers.push_back(anybody(dice(Salt::Watcher, item) >> 8));
    if (hasParticipants)
        extras.participants.push_back(anybody(dice(Salt::Participant, item) >> 8));
    if (hasResponsible)
        extras.responsible = agent(dice(Salt::Approval, item) >> 8);
    if (hasApproval) {
        extras.hasApproval = true;
        extras.approvers.push_back(agent(dice(Salt::Approval, item) >> 16));
        extras.decision = static_cast<Decision>((dice(Salt::Approval, item) >> 24) % 3);
    }
    std::sort(extras.watchers.begin(), extras.watchers.end());
    extras.watchers.erase(std::unique(extras.watchers.begin(), extras.watchers.end()), extras.watchers.end());
}

void JiraMaker::makeItems()
{
    for (Index i = 0; i < m_world.firstInvented; ++i) {
        const Account &account = m_world.accounts[i];
        if (!account.isManaged || account.life == Life::Closed)
            continue;
        const quint64 roll = dice(Salt::Account, i);
        const bool isAgent = std::binary_search(m_agents.begin(), m_agents.end(), i);
        quint64 number = isAgent ? (roll >> 8) % 12 : (roll >> 8) % 4;
        if (roll % 150 == 0)
            number = isAgent ? 1100 : 30;
        for (; number > 0; --number)
            makeItem(i, isAgent);
    }
}

/// Filters and dashboards belong to agents.
void JiraMaker::makeOwned()
{
    const quint64 number = std::min<quint64>(m_agents.size(), 300);
    for (quint64 i = 0; i < number; ++i) {
        const Index owner = agent(dice(Salt::Project, 1000 + i));
        m_site->filters.push_back({QString::number(20000 + i), QStringLiteral("Filter %1").arg(i + 1),
            QStringLiteral("reporter = \"%1\" ORDER BY created").arg(m_world.accounts[owner].id), owner});
        if (i % 3 == 0)
            m_site->dashboards.push_back(
                {QString::number(30000 + i), QStringLiteral("Dashboard %1").arg(i + 1), owner});
    }
}

void JiraMaker::makeOrganisations()
{
    for (quint64 i = 0; i < 6; ++i) {
        CustomerOrganisation one;
        one.id = QString::number(i + 1);
        one.uuid = uuidOf(m_world.seed, Salt::Customer, i);
        one.name = QStringLiteral("Customer %1").arg(i + 1);
        one.isScimManaged = i == 5;
        m_site->organisations.push_back(std::move(one));
    }
    for (Index i = 0; i < m_world.firstInvented; ++i) {
        const quint64 roll = dice(Salt::Customer, 100 + i);
        if (m_world.accounts[i].isCustomer && roll % 4 == 0)
            m_site->organisations[(roll >> 8) % 6].members.push_back(i);
    }
}

std::unique_ptr<JiraSite> JiraMaker::make()
{
    m_site->made = m_world.now;
    for (Index i = 0; i < m_world.firstInvented; ++i) {
        if (isAssignable(m_world, i))
            m_agents.push_back(i);
    }
    makeProjects();
    makeItems();
    makeOwned();
    makeOrganisations();
    return std::move(m_site);
}

} // namespace

JiraSite &jiraOf(World &world)
{
    if (!world.jira)
        world.jira = JiraMaker(world).make();
    return *world.jira;
}

} // namespace rehearsal
