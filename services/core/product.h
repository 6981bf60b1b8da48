// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace core {

/// Atlassian's apps as far as Guard's rules name them; every older name is folded into the present one
/// (atlassian-api.md 1, 4.2, 12). `Other` = an app whose column or key we do not know: kept, undecided.
enum class Product : quint8 {
    Jira,              ///< also Jira Core, Jira Work Management, Jira Software
    Confluence,
    ServiceManagement, ///< also Jira Service Desk
    Bitbucket,
    Trello,
    Opsgenie,
    Statuspage,
    Loom,
    ProductDiscovery,
    Compass,
    Atlas,             ///< also Goals, Projects, Home
    Rovo,
    Feedback,
    Other,
    Count
};

/// The stable key of rules, queries and JSON: `jira`, `confluence`, `jsm`, `bitbucket`, `trello`, `opsgenie`,
/// `statuspage`, `loom`, `jpd`, `compass`, `atlas`, `rovo`, `feedback`, `other`.
QLatin1String productKey(Product product);
std::optional<Product> productFromKey(QStringView key);

/// The role that a column or cell tells about. A plain cell of a CSV tells none.
enum class AccessRole : quint8 { Unspecified, User, Agent, Customer, Guest, PageAdmin, TeamMember, Admin, Count };
QLatin1String roleKey(AccessRole role);
std::optional<AccessRole> roleFromKey(QStringView key);

/// Plans that the rules tell apart. `Unknown` is the rule in CSV files.
enum class Plan : quint8 { Unknown, Free, Essentials, Standard, Premium, Enterprise, Count };
QLatin1String planKey(Plan plan);
std::optional<Plan> planFromText(std::string_view text); ///< any case, e.g. "Free", "Trello Enterprise"

/// What a product column's header names.
struct ProductName
{
    Product product = Product::Other;
    AccessRole role = AccessRole::Unspecified; ///< Guest for "Confluence Guest"
};
/// Names of columns (`Jira Work Management`, `Confluence Guest`) and API keys (`jira-software`), any case and
/// spacing; nothing for a name that is no known app. Bytes are UTF-8.
std::optional<ProductName> productFromName(std::string_view name);

} // namespace core
