// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/preflight.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace core {

namespace {

const QString kRules = QStringLiteral("rules");
const QString kLinks = QStringLiteral("scimLinks");
const QString kAllowed = QStringLiteral("allowed");
const QString kReason = QStringLiteral("reason");
const QString kDirectory = QStringLiteral("directoryId");
const QString kUser = QStringLiteral("scimUserId");

const PrivilegeRule *rule(const Preflight &preflight, const char *privilege)
{
    const auto found = preflight.rules.find(QLatin1String(privilege));
    return found == preflight.rules.end() ? nullptr : &found->second;
}

PreflightVerdict blocked(const QString &reason)
{
    return {Eligibility::Blocked, barrierOf(reason), reason};
}

bool isDirectory(Barrier barrier)
{
    return barrier == Barrier::Scim || barrier == Barrier::Google;
}

/// The directory that holds the account, by what it locks; null where nothing says so.
const PrivilegeRule *directoryLock(const Preflight &preflight)
{
    for (const char *privilege : {"email.set", "lifecycle.enablement", "lifecycle.delete"}) {
        const PrivilegeRule *one = rule(preflight, privilege);
        if (one && !one->isAllowed && isDirectory(barrierOf(one->reason)))
            return one;
    }
    return nullptr;
}

PreflightVerdict forPolicy(const Preflight &preflight)
{
    if (const PrivilegeRule *lock = directoryLock(preflight))
        return blocked(lock->reason);
    if (preflight.links && !preflight.links->empty())
        return {Eligibility::Blocked, Barrier::Scim, {}};
    // Whether the policy takes an account is not what the call answers; that nothing locks it is.
    return {rule(preflight, "email.set") && preflight.links ? Eligibility::Eligible : Eligibility::Unknown, Barrier::None, {}};
}

PreflightVerdict forSwitchingOff(const Preflight &preflight)
{
    const PrivilegeRule *enablement = rule(preflight, "lifecycle.enablement");
    if (enablement && !enablement->isAllowed)
        return blocked(enablement->reason);
    if (const PrivilegeRule *lock = directoryLock(preflight))
        return blocked(lock->reason);
    return {enablement ? Eligibility::Eligible : Eligibility::Unknown, Barrier::None, {}};
}

PreflightVerdict forReprovision(const Preflight &preflight)
{
    const PrivilegeRule *lock = directoryLock(preflight);
    if (lock && barrierOf(lock->reason) == Barrier::Google)
        return blocked(lock->reason);
    if (!preflight.links)
        return {};
    if (preflight.links->empty())
        return {Eligibility::Blocked, Barrier::NoLink, {}};
    return {Eligibility::Eligible, Barrier::None, {}};
}

} // namespace

QString preflightText(const Preflight &preflight)
{
    QJsonObject rules;
    for (const auto &[privilege, one] : preflight.rules) {
        QJsonObject told {{kAllowed, one.isAllowed}};
        if (!one.reason.isEmpty())
            told.insert(kReason, one.reason);
        rules.insert(privilege, told);
    }
    QJsonObject all {{kRules, rules}};
    if (preflight.links) {
        QJsonArray links;
        for (const ScimLink &link : *preflight.links)
            links.append(QJsonObject {{kDirectory, link.directoryId}, {kUser, link.scimUserId}});
        all.insert(kLinks, links);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

Result<Preflight> preflightFromText(const QString &text, const QString &accountId, const QDateTime &asked)
{
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject() || !document.object().value(kRules).isObject())
        return fail(ErrorCode::BadJson, accountId);
    Preflight preflight {accountId, asked, {}, {}};
    const QJsonObject rules = document.object().value(kRules).toObject();
    for (auto one = rules.begin(); one != rules.end(); ++one) {
        const QJsonObject told = one.value().toObject();
        preflight.rules.emplace(one.key(), PrivilegeRule {told.value(kAllowed).toBool(), told.value(kReason).toString()});
    }
    if (const QJsonValue links = document.object().value(kLinks); links.isArray()) {
        preflight.links.emplace();
        for (const QJsonValue &link : links.toArray())
            preflight.links->push_back({link.toObject().value(kDirectory).toString(), link.toObject().value(kUser).toString()});
    }
    return preflight;
}

QLatin1String barrierKey(Barrier barrier)
{
    static constexpr std::array<const char *, static_cast<std::size_t>(Barrier::Count)> kNames {"none", "scim", "google", "saml",
        "export-control", "other-organisation", "oneself", "administrative", "no-link", "other"};
    return QLatin1String(kNames[static_cast<std::size_t>(barrier)]);
}

Barrier barrierOf(const QString &reason)
{
    static constexpr std::array<std::pair<const char *, Barrier>, 8> kReasons {{{"externalDirectory.scim", Barrier::Scim},
        {"externalDirectory.google", Barrier::Google}, {"authPolicy.saml", Barrier::Saml}, {"blocked.exportControl", Barrier::ExportControl},
        {"managedAccount", Barrier::OtherOrganisation}, {"administrative", Barrier::Administrative},
        {"administrative.notMyself", Barrier::Oneself}, {"myselfOnly", Barrier::Oneself}}};
    const auto found = std::find_if(kReasons.begin(), kReasons.end(), [&reason](const auto &one) { return reason == QLatin1String(one.first); });
    return found == kReasons.end() ? Barrier::Other : found->second;
}

PreflightVerdict preflightVerdict(const Preflight &preflight, Option option)
{
    switch (option) {
    case Option::NonBillablePolicy:
        return forPolicy(preflight);
    case Option::DeactivateOrDelete:
        return forSwitchingOff(preflight);
    case Option::ScimReprovision:
        return forReprovision(preflight);
    case Option::ExcludeFromClaim:
    case Option::WorkspaceCleanup:
    case Option::SupportRequest:
    case Option::Count:
        break;
    }
    return {Eligibility::NotNeeded, Barrier::None, {}};
}

QString managerOf(const Preflight &preflight)
{
    if (const PrivilegeRule *lock = directoryLock(preflight))
        return barrierOf(lock->reason) == Barrier::Google ? QStringLiteral("google") : QStringLiteral("scim");
    if (preflight.links && !preflight.links->empty())
        return QStringLiteral("scim");
    return preflight.links && rule(preflight, "email.set") ? QStringLiteral("none") : QString();
}

} // namespace core
