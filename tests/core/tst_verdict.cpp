// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict.h"

#include <QTest>

using namespace core;

class VerdictTest final : public QObject
{
    Q_OBJECT

private slots:
    void keys();
    void status_data();
    void status();
    void tri_data();
    void tri();
    void managedBy_data();
    void managedBy();
};

namespace {

template <typename Enum, typename KeyOf>
QString keysOf(const KeyOf &keyOf)
{
    QStringList out;
    for (int i = 0; i < static_cast<int>(Enum::Count); ++i)
        out.append(keyOf(static_cast<Enum>(i)));
    return out.join(u' ');
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.data(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

void VerdictTest::keys()
{
    QCOMPARE(keysOf<Verdict>(verdictKey), QStringLiteral("not-billable billable unknown"));
    QCOMPARE(keysOf<Certainty>(certaintyKey), QStringLiteral("certain likely unknown"));
    QCOMPARE(keysOf<Intent>(intentKey), QStringLiteral("none intended accidental"));
    QCOMPARE(keysOf<Cause>(causeKey),
        QStringLiteral("none trello-only bitbucket-only guest-only sandbox-only foreign-site-only free-plan-only mixed "
                       "flag-only"));
    QCOMPARE(
        keysOf<AccountStatus>(statusKey), QStringLiteral("unknown active suspended deactivated closed for-deletion"));
    QCOMPARE(keysOf<ManagedBy>(managedByKey), QStringLiteral("unknown nobody scim google saml other"));
}

void VerdictTest::status_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<AccountStatus>("expected");
    const auto row = [](const char *text, AccountStatus status) { QTest::newRow(text) << QByteArray(text) << status; };
    for (const char *text : {"Active", "active", "ACTIVE", " Active ", "Yes", "TRUE"})
        row(text, AccountStatus::Active);
    for (const char *text : {"Suspended", "suspended"})
        row(text, AccountStatus::Suspended);
    for (const char *text : {"Deactivated", "deactivated", "inactive", "Inactive", "Disabled", "No", "false"})
        row(text, AccountStatus::Deactivated);
    row("closed", AccountStatus::Closed);
    for (const char *text : {"for_deletion", "For deletion", "FOR-DELETION"})
        row(text, AccountStatus::ForDeletion);
    for (const char *text : {"", " ", "Terminated", "activ", "Pending", "not set", "aktiv"})
        row(text, AccountStatus::Unknown);
}

void VerdictTest::status()
{
    QFETCH(QByteArray, text);
    QFETCH(AccountStatus, expected);
    QCOMPARE(statusFromText(view(text)), expected);
}

void VerdictTest::tri_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Tri>("expected");
    const auto row = [](const char *text, Tri tri) { QTest::newRow(text) << QByteArray(text) << tri; };
    for (const char *text :
        {"Yes", "yes", "YES", "TRUE", "True", "true", "1", "Billable", "billable", " Yes ", "Enabled", "Enforced"})
        row(text, Tri::Yes);
    for (const char *text : {"No", "FALSE", "false", "0", "Non-billable", "Non billable", "Nonbillable", "NON-BILLABLE",
             "non_billable", "Not billable", "not-billable", "Disabled",
             "Non\xE2\x80\xAF"
             "billable"})
        row(text, Tri::No);
    for (const char *text : {"", " ", "maybe", "2", "-1", "Standard", "yess", "null", "N/A", "-"})
        row(text, Tri::Unknown);
}

void VerdictTest::tri()
{
    QFETCH(QByteArray, text);
    QFETCH(Tri, expected);
    QCOMPARE(triFromText(view(text)), expected);
}

void VerdictTest::managedBy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ManagedBy>("expected");
    const auto row = [](const char *text, ManagedBy by) { QTest::newRow(text) << QByteArray(text) << by; };
    row("synced", ManagedBy::Scim);
    row("SCIM", ManagedBy::Scim);
    row("externalDirectory.scim", ManagedBy::Scim);
    row("google", ManagedBy::Google);
    row("Google Workspace", ManagedBy::Google);
    row("externalDirectory.google", ManagedBy::Google);
    row("SAML", ManagedBy::Saml);
    row("invited", ManagedBy::Nobody);
    row("local", ManagedBy::Nobody);
    row("No", ManagedBy::Nobody);
    row("None", ManagedBy::Nobody);
    row("Yes", ManagedBy::Other);
    row("", ManagedBy::Unknown);
    row("Okta 3", ManagedBy::Unknown);
    row("Jane Doe", ManagedBy::Unknown);
}

void VerdictTest::managedBy()
{
    QFETCH(QByteArray, text);
    QFETCH(ManagedBy, expected);
    QCOMPARE(managedByFromText(view(text)), expected);
}

QTEST_APPLESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
