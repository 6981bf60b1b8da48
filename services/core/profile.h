// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adviceorder.h"
#include "core/day.h"
#include "core/result.h"

#include <QString>
#include <QStringList>

#include <QList>

#include <optional>
#include <utility>

namespace core {

enum class Edition : quint8 { Unknown, Standard, Premium, StandardAndPremium, Enterprise };
enum class Billing : quint8 { Unknown, Monthly, Annual };
enum class Provider : quint8 { Unknown, None, Entra, Okta, Google, Other };
enum class Answer : quint8 { Unknown, No, Yes };
enum class CountBy : quint8 { Flag, Rules };

/// What we know about the organisation; what is not known stays Unknown (design.md 3). Keys and values of
/// `key=value`: edition=standard|premium|standard+premium|enterprise|unknown, billing=monthly|annual|unknown, cycle-day=1…31,
/// renewal=YYYY-MM-DD or MM-DD, provider=none|entra|okta|google|other|unknown, portal-sso=yes|no|unknown,
/// own-site=HOST[,HOST…] (adds), own-workspace=NAME[,NAME…] (Trello and Bitbucket; adds), invoice-quantity=N,
/// count-by=flag|rules, name=TEXT, advice-order=KEY,… (adviceorder.h).
struct Profile
{
    QString name;
    Edition edition = Edition::Unknown;
    Billing billing = Billing::Unknown;
    int cycleDay = 0;                 ///< 0 = not known
    int renewalMonth = 0;             ///< 0 = not known
    int renewalDay = 0;
    int renewalYear = 0;              ///< of the next renewal, where it was told (contracts of several years); 0 = the next such day
    Provider provider = Provider::Unknown;
    Answer portalSso = Answer::Unknown;
    QStringList ownSites;             ///< host names, lower case; empty = use the proposal
    QStringList ownWorkspaces;        ///< Trello and Bitbucket workspaces, lower case
    std::optional<qint64> invoiceQuantity;
    CountBy countBy = CountBy::Flag;
    AdviceOrder adviceOrder = kDefaultAdviceOrder;

    friend bool operator==(const Profile &, const Profile &) = default;
};

/// Applies one `key=value`; errors BadOption with the key as subject and what is allowed in detail.
Result<void> applySetting(Profile &profile, QStringView key, QStringView value);
/// The same way back: every setting that is not as in a profile that nothing is known of, in the order above; lists as one text
/// joined by commas.
QList<std::pair<QString, QString>> settingsOf(const Profile &profile);
/// Host name of a site as people type it: scheme, path, port and blanks off, lower case; "acme" becomes
/// "acme.atlassian.net". Empty where it is no host.
QString siteHost(QStringView text);
/// Name of a Trello or Bitbucket workspace, lower case: as typed, or the last part of its address
/// (`https://trello.com/w/acme` → "acme"). Empty for the vendor's bare address, which names no workspace.
QString workspaceName(QStringView text);

} // namespace core
