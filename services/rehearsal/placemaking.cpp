// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/placemaking.h"

#include "rehearsal/dice.h"

namespace rehearsal {

namespace {

struct ProductWords
{
    QLatin1String key;
    QLatin1String name;
};

/// Keys of `product_access[].key` as far as Organizations v1 lists them; the later apps' keys are guessed.
ProductWords wordsOf(core::Product product)
{
    const auto words = [](const char *key, const char *name) {
        return ProductWords {QLatin1String(key), QLatin1String(name)};
    };
    switch (product) {
    case core::Product::Jira:
        return words("jira-software", "Jira");
    case core::Product::Confluence:
        return words("confluence", "Confluence");
    case core::Product::ServiceManagement:
        return words("jira-service-desk", "Jira Service Management");
    case core::Product::Bitbucket:
        return words("bitbucket", "Bitbucket");
    case core::Product::Trello:
        return words("trello", "Trello");
    case core::Product::Opsgenie:
        return words("opsgenie", "Opsgenie");
    case core::Product::Statuspage:
        return words("statuspage", "Statuspage");
    case core::Product::Loom:
        return words("loom", "Loom");
    case core::Product::ProductDiscovery:
        return words("jira-product-discovery", "Jira Product Discovery");
    case core::Product::Compass:
        return words("compass", "Compass");
    case core::Product::Atlas:
        return words("townsquare", "Atlas");
    case core::Product::Rovo:
        return words("rovo", "Rovo");
    case core::Product::Feedback:
        return words("feedback", "Feedback");
    case core::Product::Other:
    case core::Product::Count:
        break;
    }
    return words("other", "Other");
}

} // namespace

PlaceMaker::PlaceMaker(World &world)
    : m_world(world)
{
}

Grant PlaceMaker::grantFor(const core::Access &access)
{
    const QString key = QString::number(static_cast<int>(access.product)) % u'|'
        % QString::number(static_cast<int>(access.plan)) % u'|' % access.site;
    const auto found = m_places.constFind(key);
    if (found != m_places.cend())
        return {*found, access.role};
    const auto number = static_cast<quint32>(m_world.places.size());
    const ProductWords words = wordsOf(access.product);
    Place place;
    place.id = uuidOf(m_world.seed, Salt::Place, number);
    place.productKey = words.key;
    place.productName = words.name;
    place.product = access.product;
    place.plan = access.plan;
    place.isOwn = access.ownership == core::Ownership::Own;
    place.isSandbox = access.sandbox == core::Tri::Yes;
    const bool isSite = core::livesOnSite(access.product) && !access.site.isEmpty();
    place.name = access.site.isEmpty() ? QString(words.name) : access.site;
    if (isSite)
        place.url = QStringLiteral("https://") % place.name;
    else if (access.product == core::Product::Bitbucket && !access.site.isEmpty())
        place.url = QStringLiteral("https://bitbucket.org/") % place.name;
    if (place.plan == core::Plan::Unknown && !access.site.isEmpty())
        place.plan = place.isOwn ? core::Plan::Standard : core::Plan::Free;
    m_world.places.push_back(std::move(place));
    m_places.insert(key, number);
    return {number, access.role};
}

} // namespace rehearsal
