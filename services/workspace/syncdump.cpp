// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/syncdump.h"

#include "core/product.h"

#include <QJsonArray>
#include <QSaveFile>
#include <QUrl>

namespace workspace {

namespace {

using namespace atlassian::organizations;

const QString kId = QStringLiteral("id");
const QString kType = QStringLiteral("type");
const QString kStatus = QStringLiteral("status");
const QString kName = QStringLiteral("name");
const QString kMail = QStringLiteral("mail");
const QString kBillable = QStringLiteral("billable");
const QString kLastActive = QStringLiteral("lastActive");
const QString kProducts = QStringLiteral("products");
const QString kKey = QStringLiteral("key");
const QString kUrl = QStringLiteral("url");
const QString kSource = QStringLiteral("source");
const QString kSecondFactor = QStringLiteral("secondFactor");
const QString kVerified = QStringLiteral("verified");
const QString kAdded = QStringLiteral("added");
const QString kRoles = QStringLiteral("roles");

QString dayOf(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().date().toString(Qt::ISODate) : QString();
}

QString flagText(const QJsonValue &value)
{
    return !value.isBool() ? QString() : value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
}

QByteArray csvCell(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    if (!bytes.contains('"') && !bytes.contains(',') && !bytes.contains('\n') && !bytes.contains('\r'))
        return bytes;
    return '"' + bytes.replace('"', "\"\"") + '"';
}

QByteArray csvRow(const QStringList &cells)
{
    QByteArray row;
    for (const QString &cell : cells)
        row += csvCell(cell) + ',';
    row.back() = '\n';
    return row;
}

QString hostOf(const QString &url)
{
    const QString host = QUrl(url, QUrl::TolerantMode).host().toLower();
    return host.isEmpty() ? url.section(u'/', 0, 0).toLower() : host;
}

QString placeKey(const QString &product, const QString &host)
{
    const auto known = core::productFromName(product.toStdString());
    return (known ? QString(core::productKey(known->product)) : product.toLower()) + u'\n' + host;
}

/// The status that says most: the fourteen days of a deletion and a suspension are known to the directory only.
QString statusOf(const QJsonObject &account, const QJsonObject &user)
{
    const QString status = user.value(kStatus).toString();
    const bool saysMore = status == QLatin1String("for_deletion") || status == QLatin1String("suspended");
    return saysMore ? status : account.value(kStatus).toString();
}

} // namespace

QJsonObject keptAccount(const ManagedAccount &account)
{
    QJsonObject kept {{kId, account.accountId}, {kType, account.type}, {kStatus, account.status}, {kName, account.name}, {kMail, account.email}};
    if (account.isBillable)
        kept.insert(kBillable, *account.isBillable);
    if (account.lastActive.isValid())
        kept.insert(kLastActive, dayOf(account.lastActive));
    if (account.products) {
        QJsonArray products;
        for (const ProductAccess &product : *account.products)
            products.append(QJsonObject {{kKey, product.key}, {kName, product.name}, {kUrl, product.url}, {kLastActive, dayOf(product.lastActive)}});
        kept.insert(kProducts, products);
    }
    return kept;
}

QJsonObject keptUser(const DirectoryUser &user)
{
    QJsonObject kept {{kId, user.accountId}, {kSource, user.managementSource}, {kStatus, user.status}};
    if (user.hasSecondFactor)
        kept.insert(kSecondFactor, *user.hasSecondFactor);
    if (user.isEmailVerified)
        kept.insert(kVerified, *user.isEmailVerified);
    if (user.addedToOrganisation.isValid())
        kept.insert(kAdded, dayOf(user.addedToOrganisation));
    if (!user.platformRoles.isEmpty())
        kept.insert(kRoles, user.platformRoles.join(QStringLiteral(", ")));
    return kept;
}

void PlaceRemarks::add(const Workspace &workspace)
{
    const QString host = hostOf(workspace.hostUrl);
    if (host.isEmpty())
        return;
    if (host.endsWith(QLatin1String(".atlassian.net")) && workspace.isSandbox != true && !m_sites.contains(host))
        m_sites.append(host);
    QStringList remarks;
    for (const Entitlement &entitlement : workspace.entitlements) {
        const QString plan = entitlement.planKey.isEmpty() ? entitlement.plan : entitlement.planKey;
        if (core::planFromText(plan.toStdString()) && !remarks.contains(plan))
            remarks.append(plan);
    }
    if (remarks.size() > 1)
        remarks.clear(); // of several apps: which is whose isn't told
    if (workspace.isSandbox == true)
        remarks.append(QStringLiteral("sandbox"));
    if (remarks.isEmpty())
        return;
    for (const QString &product : {workspace.typeKey, workspace.type}) {
        if (!product.isEmpty())
            m_remarks.insert(placeKey(product, host), remarks.join(QStringLiteral(", ")));
    }
}

QString PlaceRemarks::cell(const QString &productKey, const QString &url) const
{
    if (url.isEmpty())
        return {};
    const QString host = hostOf(url);
    const QString remarks = m_remarks.value(placeKey(productKey, host));
    return remarks.isEmpty() ? url : host + QStringLiteral(" (") + remarks + u')';
}

core::Result<void> writeDump(const SyncDump &dump, const QString &path)
{
    QSaveFile file(path);
    const auto failure = [&file, &path] {
        return core::fail(file.error() == QFileDevice::ResourceError ? core::ErrorCode::DiskFull : core::ErrorCode::OutputNotWritable, path, file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return failure();
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write("account_id,name,email,account_type,account_status,access_billable,last_active,management_source,two_step_verification,email_verified,"
               "added_to_org,org_role,product_access_key,product_access_name,product_access_url,product_access_last_active\n");
    for (const QJsonObject &account : dump.accounts) {
        const QString id = account.value(kId).toString();
        const QJsonObject user = dump.users.value(id);
        QString lastActive = account.value(kLastActive).toString();
        if (const QDate asked = dump.lastActive.value(id); lastActive.isEmpty() && asked.isValid())
            lastActive = asked.toString(Qt::ISODate);
        const QStringList person {id, account.value(kName).toString(), account.value(kMail).toString(), account.value(kType).toString(),
            statusOf(account, user), flagText(account.value(kBillable)), lastActive, user.value(kSource).toString(), flagText(user.value(kSecondFactor)),
            flagText(user.value(kVerified)), user.value(kAdded).toString(), user.value(kRoles).toString()};
        // No list of apps is not an empty one.
        if (!account.contains(kProducts)) {
            file.write(csvRow(person + QStringList {{}, QStringLiteral("(not told by Atlassian)"), {}, {}}));
            continue;
        }
        const QJsonArray products = account.value(kProducts).toArray();
        if (products.isEmpty())
            file.write(csvRow(person + QStringList {{}, {}, {}, {}}));
        for (const QJsonValue &value : products) {
            const QJsonObject product = value.toObject();
            const QString key = product.value(kKey).toString();
            file.write(csvRow(person + QStringList {key, product.value(kName).toString(), dump.places.cell(key, product.value(kUrl).toString()), product.value(kLastActive).toString()}));
        }
    }
    return file.commit() ? core::Result<void>() : core::Result<void>(failure());
}

} // namespace workspace
