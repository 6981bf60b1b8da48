// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile.h"

#include <algorithm>
#include <array>

namespace core {

namespace {

template <typename Value>
struct Choice
{
    const char *key;
    Value value;
};

template <typename Value, std::size_t Size>
Result<void> choose(Value &out, QStringView key, QStringView value, const std::array<Choice<Value>, Size> &choices)
{
    QStringList allowed;
    for (const Choice<Value> &choice : choices) {
        if (value.compare(QLatin1String(choice.key), Qt::CaseInsensitive) == 0) {
            out = choice.value;
            return {};
        }
        allowed.append(QLatin1String(choice.key));
    }
    return fail(ErrorCode::BadOption, key.toString(), allowed.join(u'|'));
}

constexpr std::array<Choice<Edition>, 5> kEditions {
    {{"standard", Edition::Standard}, {"premium", Edition::Premium}, {"standard+premium", Edition::StandardAndPremium},
        {"enterprise", Edition::Enterprise}, {"unknown", Edition::Unknown}}};
constexpr std::array<Choice<Billing>, 3> kBillings {
    {{"monthly", Billing::Monthly}, {"annual", Billing::Annual}, {"unknown", Billing::Unknown}}};
constexpr std::array<Choice<Provider>, 6> kProviders {
    {{"none", Provider::None}, {"entra", Provider::Entra}, {"okta", Provider::Okta}, {"google", Provider::Google},
        {"other", Provider::Other}, {"unknown", Provider::Unknown}}};
constexpr std::array<Choice<Answer>, 3> kAnswers {
    {{"yes", Answer::Yes}, {"no", Answer::No}, {"unknown", Answer::Unknown}}};
constexpr std::array<Choice<CountBy>, 2> kCounts {{{"flag", CountBy::Flag}, {"rules", CountBy::Rules}}};

/// Decimal digits only: signs, blanks and separators are mistakes here.
std::optional<qint64> wholeNumber(QStringView text)
{
    const bool isDigits
        = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const qint64 number = isDigits ? text.toLongLong(&ok) : 0;
    return ok ? std::optional<qint64>(number) : std::nullopt;
}

Result<void> setCycleDay(Profile &profile, QStringView key, QStringView value)
{
    const auto day = wholeNumber(value);
    if (!day || *day < 1 || *day > 31)
        return fail(ErrorCode::BadOption, key.toString(), QStringLiteral("1…31"));
    profile.cycleDay = static_cast<int>(*day);
    return {};
}

Result<void> setRenewal(Profile &profile, QStringView key, QStringView value)
{
    const bool hasYear = value.size() == 10;
    if ((hasYear && value.at(4) == u'-') || value.size() == 5) {
        // Without a year 29 February is a day that exists, some year.
        const auto year = hasYear ? wholeNumber(value.first(4)) : std::optional<qint64>(2024);
        const QStringView tail = value.last(5);
        const auto month = wholeNumber(tail.first(2));
        const auto day = wholeNumber(tail.last(2));
        if (tail.at(2) == u'-' && year && month && day
            && QDate::isValid(static_cast<int>(*year), static_cast<int>(*month), static_cast<int>(*day))) {
            profile.renewalMonth = static_cast<int>(*month);
            profile.renewalDay = static_cast<int>(*day);
            profile.renewalYear = hasYear ? static_cast<int>(*year) : 0;
            return {};
        }
    }
    return fail(ErrorCode::BadOption, key.toString(), QStringLiteral("YYYY-MM-DD|MM-DD"));
}

Result<void> addNames(QStringList &list, QStringView key, QStringView value, bool areHosts)
{
    const QString allowed = areHosts ? QStringLiteral("HOST[,HOST…]") : QStringLiteral("NAME[,NAME…]");
    QStringList added = list;
    bool isEmpty = true;
    for (QStringView part : value.split(u',')) {
        part = part.trimmed();
        if (part.isEmpty())
            continue;
        isEmpty = false;
        const QString name = areHosts ? siteHost(part) : workspaceName(part);
        if (name.isEmpty())
            return fail(ErrorCode::BadOption, key.toString(), allowed);
        if (!added.contains(name))
            added.append(name);
    }
    if (isEmpty)
        return fail(ErrorCode::BadOption, key.toString(), allowed);
    list = added;
    return {};
}

Result<void> setInvoice(Profile &profile, QStringView key, QStringView value)
{
    const auto quantity = wholeNumber(value);
    if (!quantity)
        return fail(ErrorCode::BadOption, key.toString(), QStringLiteral("0…9223372036854775807"));
    profile.invoiceQuantity = *quantity;
    return {};
}

QString lastPathPart(QStringView path)
{
    QStringView out;
    for (QStringView part : path.split(u'/')) {
        if (!part.trimmed().isEmpty())
            out = part.trimmed();
    }
    return out.toString();
}

} // namespace

Result<void> applySetting(Profile &profile, QStringView rawKey, QStringView rawValue)
{
    const QStringView key = rawKey.trimmed();
    const QStringView value = rawValue.trimmed();
    if (key == u"edition")
        return choose(profile.edition, key, value, kEditions);
    if (key == u"billing")
        return choose(profile.billing, key, value, kBillings);
    if (key == u"cycle-day")
        return setCycleDay(profile, key, value);
    if (key == u"renewal")
        return setRenewal(profile, key, value);
    if (key == u"provider")
        return choose(profile.provider, key, value, kProviders);
    if (key == u"portal-sso")
        return choose(profile.portalSso, key, value, kAnswers);
    if (key == u"own-site")
        return addNames(profile.ownSites, key, value, true);
    if (key == u"own-workspace")
        return addNames(profile.ownWorkspaces, key, value, false);
    if (key == u"invoice-quantity")
        return setInvoice(profile, key, value);
    if (key == u"count-by")
        return choose(profile.countBy, key, value, kCounts);
    if (key == u"advice-order") {
        const Result<AdviceOrder> order = adviceOrderFromText(value);
        if (!order)
            return Unexpected(order.error());
        profile.adviceOrder = *order;
        return {};
    }
    if (key == u"name") {
        profile.name = value.toString();
        return {};
    }
    return fail(ErrorCode::BadOption, key.toString(),
        QStringLiteral("edition, billing, cycle-day, renewal, provider, portal-sso, own-site, own-workspace, "
                       "invoice-quantity, count-by, advice-order, name"));
}

QList<std::pair<QString, QString>> settingsOf(const Profile &profile)
{
    QList<std::pair<QString, QString>> settings;
    const auto add = [&settings](const char *key, const QString &value) {
        if (!value.isEmpty())
            settings.append({QLatin1String(key), value});
    };
    const auto chosen = [&add](const char *key, auto value, const auto &choices) {
        for (const auto &choice : choices) {
            if (choice.value == value && qstrcmp(choice.key, "unknown") != 0)
                add(key, QLatin1String(choice.key));
        }
    };
    add("name", profile.name);
    chosen("edition", profile.edition, kEditions);
    chosen("billing", profile.billing, kBillings);
    if (profile.cycleDay > 0)
        add("cycle-day", QString::number(profile.cycleDay));
    if (profile.renewalMonth > 0) {
        const QString day = QStringLiteral("%1-%2").arg(profile.renewalMonth, 2, 10, QLatin1Char('0')).arg(profile.renewalDay, 2, 10, QLatin1Char('0'));
        add("renewal", profile.renewalYear > 0 ? QStringLiteral("%1-%2").arg(profile.renewalYear, 4, 10, QLatin1Char('0')).arg(day) : day);
    }
    chosen("provider", profile.provider, kProviders);
    chosen("portal-sso", profile.portalSso, kAnswers);
    add("own-site", profile.ownSites.join(u','));
    add("own-workspace", profile.ownWorkspaces.join(u','));
    if (profile.invoiceQuantity)
        add("invoice-quantity", QString::number(*profile.invoiceQuantity));
    if (profile.countBy != CountBy::Flag)
        chosen("count-by", profile.countBy, kCounts);
    if (profile.adviceOrder != kDefaultAdviceOrder)
        add("advice-order", adviceOrderText(profile.adviceOrder));
    return settings;
}

QString siteHost(QStringView text)
{
    QStringView rest = text.trimmed();
    if (const qsizetype scheme = rest.indexOf(u"://"); scheme >= 0)
        rest = rest.sliced(scheme + 3);
    else if (rest.startsWith(u"//"))
        rest = rest.sliced(2);
    for (const QChar end : {u'/', u'?', u'#'}) {
        if (const qsizetype at = rest.indexOf(end); at >= 0)
            rest = rest.first(at);
    }
    if (const qsizetype colon = rest.lastIndexOf(u':'); colon >= 0) {
        if (colon + 1 < rest.size() && !wholeNumber(rest.sliced(colon + 1)))
            return {};
        rest = rest.first(colon);
    }
    if (rest.endsWith(u'.'))
        rest.chop(1);
    if (rest.isEmpty() || rest.size() > 253)
        return {};
    for (QStringView label : rest.split(u'.')) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
            return {};
        for (const QChar c : label) {
            if (!c.isLetterOrNumber() && c != u'-' && c != u'_')
                return {};
        }
    }
    const QString host = rest.toString().toLower();
    return host.contains(u'.') ? host : host + u".atlassian.net";
}

QString workspaceName(QStringView text)
{
    QStringView rest = text.trimmed();
    const qsizetype scheme = rest.indexOf(u"://");
    if (scheme >= 0)
        rest = rest.sliced(scheme + 3);
    for (const QChar end : {u'?', u'#'}) {
        if (const qsizetype at = rest.indexOf(end); at >= 0 && scheme >= 0)
            rest = rest.first(at);
    }
    const qsizetype slash = rest.indexOf(u'/');
    const QString host = (slash < 0 ? rest : rest.first(slash)).toString().toLower();
    const bool isVendor = host == u"trello.com" || host == u"www.trello.com" || host == u"bitbucket.org"
        || host == u"www.bitbucket.org";
    if (isVendor || scheme >= 0)
        return slash < 0 ? (isVendor ? QString() : host) : lastPathPart(rest.sliced(slash + 1)).toLower();
    return rest.toString().toLower();
}

} // namespace core
