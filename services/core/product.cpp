// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/product.h"

#include "core/wordkey.h"

#include <array>

namespace core {

namespace {

constexpr std::array<const char *, static_cast<std::size_t>(Product::Count)> kProductKeys {"jira", "confluence", "jsm",
    "bitbucket", "trello", "opsgenie", "statuspage", "loom", "jpd", "compass", "atlas", "rovo", "feedback", "other"};
constexpr std::array<const char *, static_cast<std::size_t>(AccessRole::Count)> kRoleKeys {
    "unspecified", "user", "agent", "customer", "guest", "page-admin", "team-member", "admin"};
constexpr std::array<const char *, static_cast<std::size_t>(Plan::Count)> kPlanKeys {
    "unknown", "free", "essentials", "standard", "premium", "enterprise"};

template <typename Enum, std::size_t Size>
std::optional<Enum> fromKey(const std::array<const char *, Size> &keys, QStringView key)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (key.compare(QLatin1String(keys[i]), Qt::CaseInsensitive) == 0)
            return static_cast<Enum>(i);
    }
    return {};
}

struct Known
{
    std::string_view key; ///< as WordKey makes it
    Product product;
    AccessRole role = AccessRole::Unspecified;
};

/// Names of columns (atlassian-api.md 12) and keys of the API (4.2), old and new.
constexpr Known kNames[] {
    {"jira", Product::Jira},
    {"jirasoftware", Product::Jira},
    {"jiracore", Product::Jira},
    {"jiraworkmanagement", Product::Jira},
    {"jwm", Product::Jira},
    {"confluence", Product::Confluence},
    {"confluenceguest", Product::Confluence, AccessRole::Guest},
    {"confluenceguests", Product::Confluence, AccessRole::Guest},
    {"guestconfluence", Product::Confluence, AccessRole::Guest},
    {"jiraservicemanagement", Product::ServiceManagement},
    {"jiraservicedesk", Product::ServiceManagement},
    {"servicemanagement", Product::ServiceManagement},
    {"servicedesk", Product::ServiceManagement},
    {"jsm", Product::ServiceManagement},
    {"jsd", Product::ServiceManagement},
    {"jiraservicemanagementagent", Product::ServiceManagement, AccessRole::Agent},
    {"jiraservicemanagementagents", Product::ServiceManagement, AccessRole::Agent},
    {"jiraservicemanagementcustomer", Product::ServiceManagement, AccessRole::Customer},
    {"jiraservicemanagementcustomers", Product::ServiceManagement, AccessRole::Customer},
    {"bitbucket", Product::Bitbucket},
    {"trello", Product::Trello},
    {"opsgenie", Product::Opsgenie},
    {"jiraops", Product::Opsgenie},
    {"statuspage", Product::Statuspage},
    {"loom", Product::Loom},
    {"jiraproductdiscovery", Product::ProductDiscovery},
    {"productdiscovery", Product::ProductDiscovery},
    {"jpd", Product::ProductDiscovery},
    {"compass", Product::Compass},
    {"atlas", Product::Atlas},
    {"goals", Product::Atlas},
    {"projects", Product::Atlas},
    {"home", Product::Atlas},
    {"rovo", Product::Rovo},
    {"feedback", Product::Feedback},
};

std::optional<ProductName> known(std::string_view key)
{
    for (const Known &name : kNames) {
        if (name.key == key)
            return ProductName {name.product, name.role};
    }
    return {};
}

} // namespace

QLatin1String productKey(Product product)
{
    return QLatin1String(kProductKeys[static_cast<std::size_t>(product)]);
}

std::optional<Product> productFromKey(QStringView key)
{
    return fromKey<Product>(kProductKeys, key);
}

QLatin1String roleKey(AccessRole role)
{
    return QLatin1String(kRoleKeys[static_cast<std::size_t>(role)]);
}

std::optional<AccessRole> roleFromKey(QStringView key)
{
    return fromKey<AccessRole>(kRoleKeys, key);
}

QLatin1String planKey(Plan plan)
{
    return QLatin1String(kPlanKeys[static_cast<std::size_t>(plan)]);
}

std::optional<Plan> planFromText(std::string_view text)
{
    const WordKey all(text);
    std::string_view key = all;
    if (key.ends_with("plan"))
        key.remove_suffix(4);
    // "Trello Enterprise", "Jira Cloud Premium": the app's name may stand before.
    for (std::size_t i = 1; i < kPlanKeys.size(); ++i) {
        const std::string_view plan = kPlanKeys[i];
        if (!key.ends_with(plan))
            continue;
        const std::string_view before = key.substr(0, key.size() - plan.size());
        if (before.empty() || before == "cloud" || before == "trello" || productFromName(before))
            return static_cast<Plan>(i);
    }
    return {};
}

std::optional<ProductName> productFromName(std::string_view name)
{
    const WordKey all(name);
    std::string_view key = all;
    if (const auto product = known(key))
        return product;
    if (key.starts_with("atlassian"))
        key.remove_prefix(9);
    if (key.ends_with("cloud"))
        key.remove_suffix(5);
    else if (const auto product = key.starts_with("cloud") ? known(key.substr(5)) : std::nullopt)
        return product;
    return known(key);
}

} // namespace core
