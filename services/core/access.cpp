// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access.h"

#include "core/textscanner.h"
#include "core/wordkey.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <array>

namespace core {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isNone(std::string_view key, std::string_view part)
{
    static constexpr std::array<std::string_view, 14> kNone {"no", "false", "0", "none", "never", "neveraccessed",
        "neverloggedin", "noaccess", "notaccessed", "noroles", "norole", "na", "null", "n"};
    static constexpr std::array<std::string_view, 5> kDashes {"-", "--", "\xE2\x80\x93", "\xE2\x80\x94", "/"};
    if (std::find(kDashes.begin(), kDashes.end(), part) != kDashes.end())
        return true;
    return std::find(kNone.begin(), kNone.end(), key) != kNone.end();
}

/// The role that a word tells; Unspecified for words that only say "yes"; nothing for other texts.
std::optional<AccessRole> roleOf(std::string_view key)
{
    struct Word
    {
        std::string_view key;
        AccessRole role;
    };
    static constexpr Word kWords[] {
        {"yes", AccessRole::Unspecified},
        {"true", AccessRole::Unspecified},
        {"1", AccessRole::Unspecified},
        {"y", AccessRole::Unspecified},
        {"x", AccessRole::Unspecified},
        {"active", AccessRole::Unspecified},
        {"access", AccessRole::Unspecified},
        {"hasaccess", AccessRole::Unspecified},
        {"granted", AccessRole::Unspecified},
        {"enabled", AccessRole::Unspecified},
        {"member", AccessRole::Unspecified},
        {"contributor", AccessRole::Unspecified},
        {"basic", AccessRole::Unspecified},
        {"stakeholder", AccessRole::Unspecified},
        {"user", AccessRole::User},
        {"users", AccessRole::User},
        {"productaccess", AccessRole::User},
        {"agent", AccessRole::Agent},
        {"useragent", AccessRole::Agent},
        {"agentuser", AccessRole::Agent},
        {"customer", AccessRole::Customer},
        {"customers", AccessRole::Customer},
        {"portalonlycustomer", AccessRole::Customer},
        {"guest", AccessRole::Guest},
        {"guests", AccessRole::Guest},
        {"admin", AccessRole::Admin},
        {"productadmin", AccessRole::Admin},
        {"appadmin", AccessRole::Admin},
        {"siteadmin", AccessRole::Admin},
        {"orgadmin", AccessRole::Admin},
        {"organizationadmin", AccessRole::Admin},
        {"useraccessadmin", AccessRole::Admin},
        {"administrator", AccessRole::Admin},
        {"pageadmin", AccessRole::PageAdmin},
        {"pageadmins", AccessRole::PageAdmin},
        {"pageuser", AccessRole::PageAdmin}, // 13.2 names both in one breath
        {"pageusers", AccessRole::PageAdmin},
        {"teammember", AccessRole::TeamMember},
    };
    for (const Word &word : kWords) {
        if (word.key == key)
            return word.role;
    }
    return {};
}

bool isOutsideWorkspaces(std::string_view key)
{
    return key == "noworkspace" || key == "notinaworkspace" || key == "notinanyworkspace" || key == "noworkspaces";
}

void setSite(Access &access, std::string_view text)
{
    const QString written = fromUtf8(text);
    // An unknown app's cell need not hold sites: only what is written as a host is taken for one.
    const bool mayBeHost = livesOnSite(access.product) && (access.product != Product::Other || written.contains(u'.'));
    const QString host = mayBeHost ? siteHost(written) : QString();
    if (livesOnSite(access.product))
        access.site = host.isEmpty() ? written.toLower() : host;
    else if (access.product == Product::Trello || access.product == Product::Bitbucket)
        access.site = workspaceName(written);
    else
        access.site = written.contains(u"://") ? siteHost(written) : written.toLower();
    if (!host.isEmpty() && isSandboxHost(host))
        access.sandbox = Tri::Yes;
    if (access.product == Product::Trello && !access.site.isEmpty())
        access.inWorkspace = Tri::Yes;
}

void setHeaderSite(Access &access, const ProductColumn &column)
{
    if (!column.site.isEmpty())
        setSite(access, column.site.toUtf8().toStdString());
}

/// What stands in brackets behind a site: a plan, a role, "sandbox". False where it is a part of the name.
bool applyRemark(Access &access, std::string_view remark)
{
    const WordKey key(remark);
    if (const auto plan = planFromText(remark)) {
        access.plan = *plan;
        return true;
    }
    if (const auto role = roleOf(key)) {
        if (*role != AccessRole::Unspecified)
            access.role = *role;
        return true;
    }
    if (std::string_view(key) == "sandbox") {
        access.sandbox = Tri::Yes;
        return true;
    }
    return false;
}

std::optional<Access> parsePart(const ProductColumn &column, std::string_view part)
{
    const WordKey key(part);
    if (isNone(key, part) || part == kMissingCell)
        return {};
    Access access;
    access.product = column.product;
    access.role = column.role;
    access.column = column.header;
    access.cell = fromUtf8(part);

    // "jira-enterprise" and "free.atlassian.net" are sites, "Jira Enterprise" and "Free" are plans.
    const bool mayBePlan = part.find_first_of("-./:") == std::string_view::npos;
    if (const auto plan = mayBePlan ? planFromText(part) : std::nullopt) {
        access.plan = *plan;
        setHeaderSite(access, column);
        return access;
    }
    if (const auto role = roleOf(key)) {
        if (*role != AccessRole::Unspecified)
            access.role = *role;
        setHeaderSite(access, column);
        return access;
    }
    if (column.product == Product::Trello && isOutsideWorkspaces(key)) {
        access.inWorkspace = Tri::No;
        return access;
    }
    bool isDay = false;
    if (isDate(parseDay(part, DayOrder::YearFirst, &isDay)) && isDay) {
        access.onlyLastActive = true;
        setHeaderSite(access, column);
        return access;
    }
    std::string_view site = part;
    for (const auto &[open, close] : {std::pair('(', ')'), std::pair('[', ']')}) {
        const std::size_t at = site.rfind(open);
        if (at == std::string_view::npos || at == 0 || site.back() != close)
            continue;
        // "acme (Premium, User)"
        std::string_view remarks = site.substr(at + 1, site.size() - at - 2);
        Access remarked = access;
        bool understood = !trimmedText(remarks).empty();
        while (understood && !remarks.empty()) {
            const std::size_t comma = std::min(remarks.find_first_of(",;"), remarks.size());
            understood = applyRemark(remarked, trimmedText(remarks.substr(0, comma)));
            remarks.remove_prefix(std::min(comma + 1, remarks.size()));
        }
        if (understood) {
            access = remarked;
            site = trimmedText(site.substr(0, at));
        }
    }
    const Tri remarkedSandbox = access.sandbox;
    setSite(access, site);
    if (remarkedSandbox == Tri::Yes)
        access.sandbox = Tri::Yes;
    return access;
}

} // namespace

bool isSandboxHost(QStringView host)
{
    const QStringView label = host.first(std::max<qsizetype>(host.indexOf(u'.'), 0));
    if (label.endsWith(u"-sandbox"))
        return true;
    const qsizetype at = label.lastIndexOf(u"-sandbox-");
    if (at < 0)
        return false;
    const QStringView number = label.sliced(at + 9);
    return !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
}

bool livesOnSite(Product product)
{
    switch (product) {
    case Product::Trello:
    case Product::Bitbucket:
    case Product::Opsgenie:
    case Product::Statuspage:
    case Product::Loom:
        return false;
    case Product::Jira:
    case Product::Confluence:
    case Product::ServiceManagement:
    case Product::ProductDiscovery:
    case Product::Compass:
    case Product::Atlas:
    case Product::Rovo:
    case Product::Feedback:
    case Product::Other:
    case Product::Count:
        return true;
    }
    return true;
}

bool hasAccessColumn(const AccountTable &table, const ActivityColumn &activity)
{
    return std::any_of(table.products().begin(), table.products().end(), [&activity](const ProductColumn &column) {
        const bool samePlace = column.site.isEmpty() || activity.site.isEmpty() || column.site == activity.site;
        return column.product == activity.product && column.role != AccessRole::Guest && samePlace;
    });
}

Ownership ownershipOf(const Access &access, const Places &ownSites, const Places &ownWorkspaces)
{
    const bool onSite = livesOnSite(access.product);
    if (access.site.isEmpty())
        return onSite ? Ownership::Unknown : Ownership::NoSite;
    if (onSite) {
        if (ownSites.isEmpty())
            return Ownership::Unknown;
        return ownSites.contains(access.site) ? Ownership::Own : Ownership::Foreign;
    }
    if (ownWorkspaces.contains(access.site) || ownSites.contains(access.site))
        return Ownership::Own;
    return ownWorkspaces.isEmpty() ? Ownership::Unknown : Ownership::Foreign;
}

Access activityAccess(const ActivityColumn &activity)
{
    Access access;
    access.product = activity.product;
    access.onlyLastActive = true;
    access.column = activity.header;
    if (!activity.site.isEmpty())
        setSite(access, activity.site.toUtf8().toStdString());
    return access;
}

namespace {

/// Accesses of one cell, each once.
class DistinctAccesses final
{
public:
    void add(Access &&access)
    {
        if (m_out.size() < kFew) {
            if (std::none_of(m_out.begin(), m_out.end(), [&access](const Access &other) { return keyOf(other) == keyOf(access); }))
                m_out.push_back(std::move(access));
            return;
        }
        if (m_seen.empty()) {
            for (const Access &other : m_out)
                m_seen.insert(keyOf(other));
        }
        if (m_seen.insert(keyOf(access)).second)
            m_out.push_back(std::move(access));
    }
    std::vector<Access> take() { return std::move(m_out); }

private:
    static constexpr std::size_t kFew = 16;
    using Key = std::tuple<QString, AccessRole, Plan, Tri, bool>;
    static Key keyOf(const Access &access)
    {
        return {access.site, access.role, access.plan, access.inWorkspace, access.onlyLastActive};
    }

    std::vector<Access> m_out;
    std::set<Key> m_seen; ///< filled where there are many
};

/// Whether a bracket that is opened at @p at is closed again.
class Brackets final
{
public:
    explicit Brackets(std::string_view cell)
        : m_round(cell.rfind(')'))
        , m_square(cell.rfind(']'))
    {
    }
    bool isClosed(char open, std::size_t at) const
    {
        const std::size_t last = open == '(' ? m_round : m_square;
        return last != std::string_view::npos && last > at;
    }

private:
    std::size_t m_round;
    std::size_t m_square;
};

} // namespace

std::vector<Access> parseAccessCell(const ProductColumn &column, std::string_view cell)
{
    DistinctAccesses out;
    const Brackets brackets(cell);
    std::size_t begin = 0;
    int depth = 0; // brackets: what is in them belongs to the part before
    for (std::size_t i = 0; i <= cell.size(); ++i) {
        const char c = i < cell.size() ? cell[i] : '\n';
        if ((c == '(' || c == '[') && brackets.isClosed(c, i))
            ++depth;
        else if ((c == ')' || c == ']') && depth > 0)
            --depth;
        const bool isEnd = c == '\n' || c == '\r' || (depth == 0 && (c == ',' || c == ';'));
        if (!isEnd)
            continue;
        depth = 0;
        const std::string_view part = trimmedText(cell.substr(begin, i - begin));
        begin = i + 1;
        if (part.empty())
            continue;
        if (auto access = parsePart(column, part))
            out.add(std::move(*access));
    }
    return out.take();
}

std::vector<Access> accessesOf(const AccountTable &table, Row row, const Places &ownSites, const Places &ownWorkspaces)
{
    std::vector<Access> out;
    for (const ProductColumn &column : table.products()) {
        const std::string_view cell = column.cells.value(row);
        if (cell.empty())
            continue;
        std::vector<Access> parsed = parseAccessCell(column, cell);
        out.insert(out.end(), std::make_move_iterator(parsed.begin()), std::make_move_iterator(parsed.end()));
    }
    for (const ActivityColumn &activity : table.activity()) {
        if (activity.days.isEmpty() || !isDate(activity.days[row]) || hasAccessColumn(table, activity))
            continue;
        Access access = activityAccess(activity);
        access.cell = toDate(activity.days[row]).toString(Qt::ISODate);
        out.push_back(std::move(access));
    }
    for (Access &access : out)
        access.ownership = ownershipOf(access, ownSites, ownWorkspaces);
    return out;
}

} // namespace core
