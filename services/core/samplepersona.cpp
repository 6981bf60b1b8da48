// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/samplepersona.h"

#include "core/apportion.h"

#include <algorithm>

namespace core {

namespace {

using Activity = SampleActivity;

constexpr std::string_view kStaff = "Staff|Staff|Staff|Contractors";
constexpr std::string_view kCustomers = "Customers|Customers|Customers|Staff|Contractors";
constexpr std::string_view kOutside = "Not billable";

/// The article's table: 10,000 claimed accounts, 200 agents, 300 portal customers on Trello Free. The rest of life is
/// only on accounts that are not billable anyway.
const std::vector<SamplePersona> kArticle {
    {"agent", 0, 130, "Active", "Yes", Activity::Fresh, "Staff", "Jira Service Management=acme.atlassian.net"},
    {"agent-team", 0, 50, "Active", "Yes", Activity::Fresh, "Staff",
        "Jira Service Management=acme.atlassian.net;Jira=acme.atlassian.net;Confluence=acme.atlassian.net"
        "|Jira Service Management=acme.atlassian.net;Confluence=acme.atlassian.net"},
    {"agent-two-sites", 0, 20, "Active", "Yes", Activity::Fresh, "Staff",
        "Jira Service Management=acme.atlassian.net,acme-emea.atlassian.net"},
    {"trello-free", 1, 180, "Active", "Yes", Activity::Regular, kCustomers, "Trello=Free"},
    {"trello-free-stale", 1, 120, "Active", "Yes", Activity::Stale, kCustomers, "Trello=Free"},
    {"portal-customer", 2, 6950, "Active", "No", Activity::Mixed, kCustomers, ""},
    {"never-active", 2, 1240, "Active", "No", Activity::Never, kCustomers, ""},
    {"deactivated", 2, 760, "Deactivated", "No", Activity::Stale, kCustomers, ""},
    {"deactivated-trello", 2, 240, "Deactivated", "No", Activity::Stale, kCustomers, "Trello=Free"},
    {"deactivated-staff", 2, 160, "Deactivated", "No", Activity::Stale, kStaff,
        "Jira=acme.atlassian.net;Confluence=acme.atlassian.net|Jira Service Management=acme.atlassian.net"
        "|Bitbucket=acme-code|Jira=partner-example.atlassian.net|Confluence Guest=acme.atlassian.net"
        "|Jira=acme.atlassian.net,acme-emea.atlassian.net;Trello=Free"},
    {"policy-trello", 2, 90, "Active", "No", Activity::Regular, kOutside, "Trello=Free"},
    {"policy-none", 2, 60, "Active", "No", Activity::Mixed, kOutside, ""},
};

/// The whole of life. Groups only keep the size of what belongs together steady when the sample is scaled.
const std::vector<SamplePersona> kRich {
    // Meant to be paid for.
    {"agent", 0, 150, "Active", "Yes", Activity::Fresh, kStaff,
        "Jira Service Management=acme.atlassian.net;Managed by=SCIM"
        "|Jira Service Management=acme.atlassian.net,acme-emea.atlassian.net;Managed by=SCIM"},
    {"staff", 0, 610, "Active", "Yes", Activity::Fresh, kStaff,
        "Jira=acme.atlassian.net;Confluence=acme.atlassian.net;Managed by=SCIM"
        "|Jira=acme.atlassian.net;Confluence=acme.atlassian.net;Loom=acme;Managed by=SCIM"
        "|Confluence=acme.atlassian.net;Managed by=Google"
        "|Jira=acme-emea.atlassian.net;Confluence=acme-emea.atlassian.net;Managed by=SCIM"
        "|Jira=acme.atlassian.net,acme-emea.atlassian.net;"
        "Confluence=acme.atlassian.net,acme-emea.atlassian.net;Managed by=SCIM"},
    {"staff-elsewhere-too", 0, 40, "Active", "Yes", Activity::Regular, kStaff,
        "Jira=acme.atlassian.net,partner-example.atlassian.net;Managed by=SCIM"
        "|Jira=acme.atlassian.net,acme-sandbox-123.atlassian.net;Confluence=acme.atlassian.net;Managed by=SCIM"},
    {"staff-with-trello", 0, 60, "Active", "Yes", Activity::Fresh, kStaff,
        "Jira=acme.atlassian.net;Trello=Free;Managed "
        "by=SCIM|Jira=acme.atlassian.net;Bitbucket=acme-code;Trello=Premium;Managed by=SCIM"},
    {"organisation-admin", 0, 6, "Active", "Yes", Activity::Fresh, "Staff",
        "Jira=acme.atlassian.net;Confluence=acme.atlassian.net;Org role=Organization admin;Managed by=SCIM"},
    {"guest", 0, 35, "Active", "Yes", Activity::Regular, kCustomers,
        "Confluence Guest=acme.atlassian.net;Managed by=local|Confluence Guest=acme.atlassian.net"},
    {"suspended-staff", 0, 14, "Suspended", "Yes", Activity::Stale, kStaff, "Jira=acme.atlassian.net;Managed by=SCIM"},

    // Paid for by accident.
    {"trello-free", 1, 230, "Active", "Yes", Activity::Mixed, kCustomers,
        "Trello=Free;Managed by=SCIM|Trello=Free;Managed by=local|Trello=Free"},
    {"trello-paid", 1, 20, "Active", "Yes", Activity::Regular, kCustomers,
        "Trello=Standard;Managed by=local|Trello=Premium;Managed by=SCIM"},
    {"trello-leaver", 1, 40, "Active", "Yes", Activity::Stale, kCustomers,
        "Trello=Free;Leaver since={-40};Managed by=SCIM|Trello=Free;Leaver since={-75};Managed "
        "by=local|Trello=Free;Leaver since={-200}"},
    {"trello-suspended", 1, 8, "Suspended", "Yes", Activity::Stale, kCustomers, "Trello=Free;Managed by=SCIM"},
    {"bitbucket", 1, 60, "Active", "Yes", Activity::Mixed, kStaff,
        "Bitbucket=side-project-example;Managed by=local|Bitbucket=oss-example,hackathon-example;Managed "
        "by=SCIM|Bitbucket=acme-code"},
    {"guest-elsewhere", 1, 15, "Active", "Yes", Activity::Regular, kCustomers,
        "Confluence Guest=partner-example.atlassian.net;Managed by=local|Confluence "
        "Guest=agency-example.atlassian.net"},
    {"sandbox", 1, 40, "Active", "Yes", Activity::Mixed, kStaff,
        "Jira=acme-sandbox-123.atlassian.net;Managed by=SCIM"
        "|Jira=acme-sandbox-123.atlassian.net;Confluence=acme-sandbox-123.atlassian.net;Managed by=local"},
    {"foreign-site", 1, 50, "Active", "Yes", Activity::Mixed, kCustomers,
        "Jira=partner-example.atlassian.net;Managed by=SCIM|Confluence=agency-example.atlassian.net;Managed by=local"
        "|Jira=trial-example-4711.atlassian.net"},
    {"mixed", 1, 25, "Active", "Yes", Activity::Mixed, kCustomers,
        "Trello=Free;Jira=partner-example.atlassian.net;Managed "
        "by=SCIM|Trello=Free;Bitbucket=side-project-example;Managed by=local"},
    {"leaver-staff", 1, 15, "Active", "Yes", Activity::Stale, kStaff,
        "Jira=acme.atlassian.net;Confluence=acme.atlassian.net;Leaver since={-31};Managed by=SCIM"
        "|Jira=acme.atlassian.net;Leaver since={-62};Managed by=local"},

    // Service accounts: what a protected list is for.
    {"service-trello", 2, 8, "Active", "Yes", Activity::Fresh, "Service accounts", "Trello=Free;Managed by=local",
        true},
    {"service-code", 2, 7, "Active", "Yes", Activity::Fresh, "Service accounts", "Bitbucket=acme-code;Managed by=local",
        true},
    {"service-jira", 2, 7, "Active", "Yes", Activity::Fresh, "Service accounts",
        "Jira=acme.atlassian.net;Managed by=local", true},

    // Atlassian's flag and the rules differ.
    {"flag-no-trello", 3, 12, "Active", "No", Activity::Regular, kCustomers,
        "Trello=Free;Managed by=local|Trello=Free"},
    {"flag-no-jira", 3, 6, "Active", "No", Activity::Regular, kStaff, "Jira=partner-example.atlassian.net"},
    {"flag-yes-nothing", 3, 14, "Active", "Yes", Activity::Mixed, kCustomers, "Managed by=SCIM|"},
    {"flag-yes-deactivated", 3, 3, "Deactivated", "Yes", Activity::Stale, kCustomers, "Trello=Free"},

    // The documents don't tell, and here Atlassian's flag doesn't either.
    {"unknown-loom", 4, 18, "Active", "", Activity::Regular, kStaff, "Loom=acme;Managed by=SCIM"},
    {"unknown-discovery", 4, 14, "Active", "", Activity::Regular, kStaff,
        "Jira Product Discovery=acme.atlassian.net;Managed by=SCIM"},
    {"unknown-opsgenie", 4, 8, "Active", "", Activity::Regular, kStaff, "Opsgenie=acme"},
    {"unknown-statuspage", 4, 6, "Active", "", Activity::Regular, kStaff, "Statuspage=acme-status"},
    {"unknown-feedback", 4, 4, "Active", "", Activity::Mixed, kCustomers, "Feedback=acme.atlassian.net"},

    // The flag is missing, the rules know.
    {"blank-trello", 5, 10, "Active", "", Activity::Mixed, kCustomers, "Trello=Free"},
    {"blank-nothing", 5, 20, "Active", "", Activity::Mixed, kCustomers, ""},

    // Not billable.
    {"loom", 6, 25, "Active", "No", Activity::Regular, kStaff, "Loom=acme;Managed by=SCIM"},
    {"trello-enterprise", 6, 10, "Active", "No", Activity::Regular, kStaff, "Trello=Enterprise;Managed by=SCIM"},
    {"policy-trello", 6, 60, "Active", "No", Activity::Regular, kOutside, "Trello=Free;Managed by=local"},
    {"policy-site", 6, 12, "Active", "No", Activity::Regular, kOutside,
        "Jira=partner-example.atlassian.net|Confluence Guest=acme.atlassian.net"},
    {"portal-customer", 6, 430, "Active", "No", Activity::Mixed, kCustomers, "Managed by=SCIM|Managed by=local|"},
    {"never-active", 6, 118, "Active", "No", Activity::Never, kCustomers, "Managed by=SCIM|"},
    {"deactivated", 6, 110, "Deactivated", "No", Activity::Stale, kCustomers, ""},
    {"deactivated-with-cells", 6, 180, "Deactivated", "No", Activity::Stale, kStaff,
        "Jira=acme.atlassian.net;Confluence=acme.atlassian.net;Leaver since={-210};Managed "
        "by=SCIM|Trello=Free|Bitbucket=acme-code"
        "|Jira=partner-example.atlassian.net|Jira Service Management=acme.atlassian.net;Loom=acme;Leaver since={-95}"},
};

} // namespace

const std::vector<SamplePersona> &samplePersonas(SampleKind kind)
{
    return kind == SampleKind::Article ? kArticle : kRich;
}

std::vector<std::string_view> sampleColumns(SampleKind kind)
{
    std::vector<std::string_view> columns {"Jira", "Confluence", "Confluence Guest", "Jira Service Management",
        "Jira Product Discovery", "Bitbucket", "Trello", "Opsgenie", "Statuspage", "Loom"};
    if (kind == SampleKind::Rich)
        columns.insert(columns.end(), {"Feedback", "Org role", "Managed by", "Leaver since"});
    return columns;
}

std::vector<qint64> sampleCounts(SampleKind kind, qint64 accounts)
{
    const std::vector<SamplePersona> &personas = samplePersonas(kind);
    std::vector<qint64> groups;
    std::vector<std::vector<qint64>> weights;
    for (const SamplePersona &persona : personas) {
        const auto group = static_cast<std::size_t>(persona.group);
        groups.resize(std::max(groups.size(), group + 1));
        weights.resize(groups.size());
        groups[group] += persona.weight;
        weights[group].push_back(persona.weight);
    }
    std::vector<qint64> counts;
    const std::vector<qint64> sizes = apportion(accounts, groups);
    for (std::size_t group = 0; group < sizes.size(); ++group) {
        for (const qint64 count : apportion(sizes[group], weights[group]))
            counts.push_back(count);
    }
    return counts;
}

} // namespace core
