// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/asking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using asking::Asker;

/// User management, SCIM and policies: what may be done to an account, and what it does.
class AccountsTest final : public QObject
{
    Q_OBJECT

private slots:
    void preflightTellsTheLock();
    void preflightTellsOnlyWhatIsAsked();
    void lifecycle();
    void deletionHoldsTheAddress();
    void mailNeedsAVerifiedDomainAndNobodyElse();
    void scimDeleteDeactivates();
    void unlinkLeavesBothSides();
    void onlyDeleteLeavesTheAccount();
    void providerLinksAgainUnlessPaused();
    void providerMakesANewAccount();
    void scimLifeCycle();
    void scimRefusals();
    void scimPages();
    void groupsGiveAccess();
    void policyTaskGoesOnAddressByAddress();
    void apiTokensAreListedAndRevoked();
    void profileKnowsWhatSamlSets();
};

QString reasonOf(const asking::Told &told, const char *privilege)
{
    return told.json.value(QLatin1String(privilege))
        .toObject()
        .value(u"reason"_s)
        .toObject()
        .value(u"key"_s)
        .toString();
}

void AccountsTest::preflightTellsTheLock()
{
    Asker asker;
    QCOMPARE(reasonOf(asker.org("GET", asker.manage("557058:bob")), "email.set"), u"externalDirectory.scim"_s);
    QCOMPARE(
        reasonOf(asker.org("GET", asker.manage("557058:gus")), "lifecycle.enablement"), u"externalDirectory.google"_s);
    QCOMPARE(reasonOf(asker.org("GET", asker.manage("557058:eve")), "email.set"), QString());
    QCOMPARE(asker.org("GET", asker.manage("557058:eve")).json.size(), 8);
    const auto refused = asker.org("PUT", asker.manage("557058:bob") + u"/email"_s, R"({"email":"b@acme.example"})");
    QCOMPARE(refused.status, 403);
    QCOMPARE(asking::errorKey(refused), u"forbidden.action"_s);
    QCOMPARE(refused.json.value(u"context"_s).toObject().value(u"reason"_s).toObject().value(u"key"_s).toString(),
        u"externalDirectory.scim"_s);
    // Of another organisation.
    QCOMPARE(
        reasonOf(asker.org("GET", asker.manage(asker.world().accounts.back().id.toUtf8().constData())), "email.set"),
        u"managedAccount"_s);
    QCOMPARE(asker.org("GET", asker.manage("nobody")).status, 404);
    asker.world().admin = *asker.world().find(u"557058:eve"_s);
    QCOMPARE(reasonOf(asker.org("GET", asker.manage("557058:eve")), "lifecycle.delete"), u"administrative.notMyself"_s);
}

void AccountsTest::preflightTellsOnlyWhatIsAsked()
{
    Asker asker;
    const auto told
        = asker.org("GET", asker.manage("557058:eve") + u"?privileges=email.set&privileges=lifecycle.delete"_s);
    QCOMPARE(told.json.keys(), QStringList({u"email.set"_s, u"lifecycle.delete"_s}));
    QCOMPARE(asker.org("GET", asker.manage("557058:eve") + u"?privileges=nonsense"_s).status, 400);
}

void AccountsTest::lifecycle()
{
    Asker asker;
    const QString at = asker.manage("557058:fay") + u"/lifecycle/"_s;
    QCOMPARE(asker.org("POST", at + u"disable"_s, R"({"message":"gone"})").status, 204);
    QCOMPARE(asker.statusOf("557058:fay"), u"inactive"_s);
    const auto again = asker.org("POST", at + u"disable"_s, "{}");
    QCOMPARE(again.status, 409);
    QCOMPARE(asking::errorKey(again), u"conflict.lifecycleErrors"_s);
    QCOMPARE(asker.org("POST", at + u"enable"_s).status, 204);
    QCOMPARE(asker.org("POST", at + u"delete"_s).status, 200);
    QCOMPARE(asker.org("POST", at + u"enable"_s).status, 409);
    QCOMPARE(asker.org("POST", at + u"cancel-delete"_s).status, 200);
    QCOMPARE(asker.statusOf("557058:fay"), u"active"_s);
    QCOMPARE(asker.org("POST", at + u"cancel-delete"_s).status, 404);
    QCOMPARE(asker.org("POST", asker.manage("557058:bob") + u"/lifecycle/delete"_s).status, 403);
}

void AccountsTest::deletionHoldsTheAddress()
{
    Asker asker;
    QCOMPARE(asker.org("POST", asker.manage("557058:fay") + u"/lifecycle/delete"_s).status, 200);
    const auto take = [&asker] {
        return asker.org("PUT", asker.manage("557058:ivy") + u"/email"_s, R"({"email":"fay@acme.example"})").status;
    };
    QCOMPARE(take(), 400);
    asker.control("clock", R"({"advanceSeconds":1209000})");
    QCOMPARE(take(), 400);
    asker.control("clock", R"({"advanceSeconds":601})");
    QCOMPARE(take(), 204);
    QCOMPARE(asker.org("GET", asker.manage("557058:fay")).status, 404);
}

void AccountsTest::mailNeedsAVerifiedDomainAndNobodyElse()
{
    Asker asker;
    const QString at = asker.manage("557058:eve") + u"/email"_s;
    const auto unclaimed = asker.org("PUT", at, R"({"email":"eve@unverified.acme.example"})");
    QCOMPARE(unclaimed.status, 403);
    QCOMPARE(asking::errorKey(unclaimed), u"forbidden.unclaimedDomain"_s);
    QCOMPARE(unclaimed.json.value(u"context"_s).toObject().value(u"domain"_s).toString(), u"unverified.acme.example"_s);
    const auto taken = asker.org("PUT", at, R"({"email":"Fay@acme.example"})");
    QCOMPARE(taken.status, 400);
    QCOMPARE(asking::errorKey(taken), u"fieldConstraintsViolated"_s);
    QCOMPARE(asker.org("PUT", at, R"({"email":"no address"})").status, 400);
    QCOMPARE(asker.org("PUT", at, R"({"mail":"x"})").status, 400);
    QCOMPARE(asker.org("PUT", at, R"({"email":"eve+old@retired.acme.example"})").status, 204);
    QVERIFY(asker.world().findMail(u"eve+old@retired.acme.example"_s).has_value());
    QVERIFY(!asker.world().findMail(u"eve@acme.example"_s).has_value());
}

void AccountsTest::scimDeleteDeactivates()
{
    Asker asker;
    const auto [directory, id] = asker.recordOf("557058:bob");
    QCOMPARE(asker.scimAsk("DELETE", asker.scim(directory) + u"/Users/"_s + id, {}, directory).status, 204);
    QCOMPARE(asker.statusOf("557058:bob"), u"inactive"_s);
    QCOMPARE(asker.scimAsk("GET", asker.scim(directory) + u"/Users/"_s + id, {}, directory).status, 404);
    QCOMPARE(reasonOf(asker.org("GET", asker.manage("557058:bob")), "email.set"), QString());
    QCOMPARE(asker.org("POST", asker.manage("557058:bob") + u"/lifecycle/enable"_s).status, 204);
}

void AccountsTest::unlinkLeavesBothSides()
{
    Asker asker;
    const auto [directory, id] = asker.recordOf("557058:bob");
    const QString at = asker.provisioning() + u"/scimDirectoryId/"_s
        + asker.world().directories[static_cast<std::size_t>(directory)].id + u"/scimUserId/"_s + id + u"/unlink"_s;
    QCOMPARE(asker.org("PATCH", at, "{}").status, 204);
    QCOMPARE(asker.statusOf("557058:bob"), u"active"_s);
    const auto record = asker.scimAsk("GET", asker.scim(directory) + u"/Users/"_s + id, {}, directory);
    QCOMPARE(record.status, 200);
    QVERIFY(!record.json.contains(u"urn:scim:schemas:extension:atlassian-external:1.0"_s));
    const auto links
        = asker.org("POST", asker.provisioning() + u"/get-scim-links-for-email"_s, R"({"email":"bob@acme.example"})");
    const QJsonObject link = links.json.value(u"scimLinks"_s).toArray().at(0).toObject();
    QCOMPARE(link.value(u"scimUserId"_s).toString(), id);
    QVERIFY(link.value(u"atlassianAccountId"_s).isNull());
    QCOMPARE(
        asker.org("PUT", asker.manage("557058:bob") + u"/email"_s, R"({"email":"bob.old@acme.example"})").status, 204);
}

void AccountsTest::onlyDeleteLeavesTheAccount()
{
    Asker asker;
    const QString at = asker.provisioning() + u"/user/557058:bob/onlyDeleteUserInDB"_s;
    QCOMPARE(asker.org("DELETE", at).status, 204);
    QCOMPARE(asker.statusOf("557058:bob"), u"active"_s);
    QCOMPARE(asker.org("DELETE", at).status, 404);
    QCOMPARE(asker.recordOf("557058:bob").first, -1);
}

void AccountsTest::providerLinksAgainUnlessPaused()
{
    Asker asker;
    QCOMPARE(asker.control("identity-provider", R"({"paused":true})").status, 200);
    asker.org("DELETE", asker.provisioning() + u"/user/557058:bob/onlyDeleteUserInDB"_s);
    asker.control("clock", R"({"advanceSeconds":86400})");
    QCOMPARE(asker.recordOf("557058:bob").first, -1);
    // Resumed too early: the old account is locked again.
    asker.control("identity-provider", R"({"paused":false})");
    QVERIFY(asker.recordOf("557058:bob").first >= 0);
    QCOMPARE(reasonOf(asker.org("GET", asker.manage("557058:bob")), "email.set"), u"externalDirectory.scim"_s);
    // Not paused at all: at its next cycle.
    asker.org("DELETE", asker.provisioning() + u"/user/557058:cid/onlyDeleteUserInDB"_s);
    asker.control("clock", R"({"advanceSeconds":60})");
    QCOMPARE(asker.recordOf("557058:cid").first, -1);
    asker.control("clock", R"({"advanceSeconds":2400})");
    QVERIFY(asker.recordOf("557058:cid").first >= 0);
}

void AccountsTest::providerMakesANewAccount()
{
    Asker asker;
    asker.control("identity-provider", R"({"paused":true})");
    asker.org("DELETE", asker.provisioning() + u"/user/557058:ann/onlyDeleteUserInDB"_s);
    QCOMPARE(
        asker.org("PUT", asker.manage("557058:ann") + u"/email"_s, R"({"email":"ann.old@acme.example"})").status, 204);
    asker.control("identity-provider", R"({"paused":false})");
    const auto found = asker.world().findMail(u"ann@acme.example"_s);
    QVERIFY(found.has_value());
    const QString fresh = asker.world().accounts[*found].id;
    QVERIFY(fresh != u"557058:ann");
    QCOMPARE(asker.recordOf(fresh.toUtf8().constData()).first >= 0, true);
    // Its groups give it Jira again.
    QCOMPARE(asker.world().grantsOf(*found).size(), std::size_t(1));
    QCOMPARE(reasonOf(asker.org("GET", asker.manage("557058:ann")), "email.set"), QString());
}

void AccountsTest::scimLifeCycle()
{
    Asker asker;
    const QString users = asker.scim() + u"/Users"_s;
    const auto made = asker.scimAsk("POST", users,
        R"({"schemas":["urn:ietf:params:scim:schemas:core:2.0:User"],"userName":"new@acme.example","emails":[{"value":"new@acme.example","primary":true}],"displayName":"New One","active":true})");
    QCOMPARE(made.status, 201);
    QCOMPARE(made.type, QByteArray("application/scim+json"));
    const QString id = made.json.value(u"id"_s).toString();
    const QString account = made.json.value(u"urn:scim:schemas:extension:atlassian-external:1.0"_s)
                                .toObject()
                                .value(u"atlassianAccountId"_s)
                                .toString();
    QVERIFY(asker.world().find(account).has_value());
    const auto patched = asker.scimAsk("PATCH", users + u'/' + id,
        R"({"schemas":["urn:ietf:params:scim:api:messages:2.0:PatchOp"],"operations":[{"op":"replace","path":"active","value":false},{"op":"Add","path":"name.givenName","value":"New"}]})");
    QCOMPARE(patched.status, 200);
    QCOMPARE(patched.json.value(u"active"_s).toBool(), false);
    QCOMPARE(patched.json.value(u"name"_s).toObject().value(u"givenName"_s).toString(), u"New"_s);
    QCOMPARE(asker.statusOf(account.toUtf8().constData()), u"inactive"_s);
    // PUT: what is left out is cleared.
    const auto put = asker.scimAsk("PUT", users + u'/' + id,
        R"({"userName":"new@acme.example","emails":[{"value":"new@acme.example","primary":true}],"active":true})");
    QCOMPARE(put.status, 200);
    QVERIFY(!put.json.contains(u"name"_s) && !put.json.contains(u"displayName"_s));
    QCOMPARE(asker.statusOf(account.toUtf8().constData()), u"active"_s);
    const auto one
        = asker.scimAsk("GET", users + u"?filter=userName%20eq%20%22NEW%40acme.example%22&attributes=userName"_s);
    QCOMPARE(one.json.value(u"totalResults"_s).toInt(), 1);
    QCOMPARE(one.json.value(u"Resources"_s).toArray().at(0).toObject().keys(),
        QStringList({u"id"_s, u"schemas"_s, u"userName"_s}));
}

void AccountsTest::scimRefusals()
{
    Asker asker;
    const auto [directory, id] = asker.recordOf("557058:bob");
    const QString users = asker.scim(directory) + u"/Users"_s;
    const auto again = asker.scimAsk(
        "POST", users, R"({"userName":"bob@acme.example","emails":[{"value":"bob@acme.example"}]})", directory);
    QCOMPARE(again.status, 409);
    QCOMPARE(again.json.value(u"scimType"_s).toString(), u"uniqueness"_s);
    QCOMPARE(again.json.value(u"status"_s).toString(), u"409"_s);
    QCOMPARE(asker.scimAsk("POST", users, R"({"userName":"x","emails":[{"value":"x@elsewhere.example"}]})", directory)
                 .status,
        400);
    const auto filter = asker.scimAsk("GET", users + u"?filter=userName%20co%20%22a%22"_s, {}, directory);
    QCOMPARE(filter.status, 400);
    QCOMPARE(filter.json.value(u"scimType"_s).toString(), u"invalidFilter"_s);
    // A plus that is not encoded is a blank.
    asker.scimAsk(
        "POST", users, R"({"userName":"a+b@acme.example","emails":[{"value":"a+b@acme.example"}]})", directory);
    QCOMPARE(asker.scimAsk("GET", users + u"?filter=userName%20eq%20%22a+b%40acme.example%22"_s, {}, directory)
                 .json.value(u"totalResults"_s)
                 .toInt(),
        0);
    QCOMPARE(asker.scimAsk("GET", users + u"?filter=userName%20eq%20%22a%2Bb%40acme.example%22"_s, {}, directory)
                 .json.value(u"totalResults"_s)
                 .toInt(),
        1);
    const auto patch = asker.scimAsk(
        "PATCH", users + u'/' + id, R"({"operations":[{"op":"replace","path":"id","value":"x"}]})", directory);
    QCOMPARE(patch.status, 400);
    QCOMPARE(patch.json.value(u"scimType"_s).toString(), u"mutability"_s);
}

void AccountsTest::scimPages()
{
    rehearsal::WorldRequest request;
    core::SampleRequest sample;
    sample.kind = core::SampleKind::Rich;
    sample.accounts = 600;
    request.table = asking::sampleTable(sample);
    request.profile = core::sampleProfile(core::SampleKind::Rich);
    Asker asker(request);
    QSet<QString> seen;
    int start = 1;
    int total = 1;
    while (start <= total) {
        const auto told = asker.scimAsk("GET", asker.scim() + u"/Users?count=1000&startIndex=%1"_s.arg(start));
        total = told.json.value(u"totalResults"_s).toInt();
        const int size = told.json.value(u"itemsPerPage"_s).toInt();
        QVERIFY(size > 0 && size <= 100);
        const QJsonArray resources = told.json.value(u"Resources"_s).toArray();
        for (const QJsonValue &one : resources)
            seen.insert(one.toObject().value(u"id"_s).toString());
        start += size;
    }
    QVERIFY(total > 100);
    QCOMPARE(seen.size(), total);
    // Indexes of another size than the last one that was asked for.
    QCOMPARE(
        asker.scimAsk("GET", asker.scim() + u"/Users?startIndex=99999"_s).json.value(u"Resources"_s).toArray().size(),
        0);
}

void AccountsTest::groupsGiveAccess()
{
    Asker asker;
    const auto [directory, id] = asker.recordOf("557058:cid");
    const QString groups = asker.scim(directory) + u"/Groups"_s;
    const QJsonArray all = asker.scimAsk("GET", groups, {}, directory).json.value(u"Resources"_s).toArray();
    QString jira;
    for (const QJsonValue &group : all) {
        if (group.toObject().value(u"displayName"_s).toString().startsWith(u"jira"_s))
            jira = group.toObject().value(u"id"_s).toString();
    }
    QVERIFY(!jira.isEmpty());
    const QByteArray add
        = R"({"operations":[{"op":"add","path":"members","value":[{"value":")" + id.toUtf8() + R"("}]}]})";
    QCOMPARE(asker.scimAsk("PATCH", groups + u'/' + jira, add, directory).status, 200);
    const rehearsal::Index cid = *asker.world().find(u"557058:cid"_s);
    QCOMPARE(asker.world().accounts[cid].flag, core::Tri::Yes);
    const QByteArray remove
        = R"({"operations":[{"op":"remove","path":"members[value eq \")" + id.toUtf8() + R"(\"]"}]})";
    QCOMPARE(asker.scimAsk("PATCH", groups + u'/' + jira, remove, directory).status, 200);
    QCOMPARE(asker.world().accounts[cid].flag, core::Tri::No);
    QCOMPARE(asker.scimAsk("PUT", groups + u'/' + jira, R"({"displayName":"renamed"})", directory).status, 400);
    QCOMPARE(asker.scimAsk("POST", groups, R"({"displayName":"everybody"})", directory).status, 409);
    QCOMPARE(asker.scimAsk("POST", groups, R"({"displayName":"others"})", directory).status, 201);
}

void AccountsTest::policyTaskGoesOnAddressByAddress()
{
    Asker asker;
    QString target;
    for (const rehearsal::Policy &policy : asker.world().policies) {
        if (policy.isNonBillable)
            target = policy.id;
    }
    const QString at = asker.control() + u"/auth-policy/"_s + target + u"/add-users"_s;
    QCOMPARE(asker.org("POST", at, R"({"accountIds":["557058:eve"]})").status, 400);
    QCOMPARE(
        asker.org("POST", asker.control() + u"/auth-policy/nonsense/add-users"_s, R"({"users":["eve@acme.example"]})")
            .status,
        404);
    const auto begun
        = asker.org("POST", at, R"({"users":["eve@acme.example","bob@acme.example","nobody@acme.example"]})");
    QCOMPARE(begun.status, 202);
    const QString task = asker.control() + u"/auth-policy/task/"_s + begun.json.value(u"taskId"_s).toString();
    QCOMPARE(asker.org("GET", task).json.value(u"inProgressCount"_s).toInt(), 3);
    asker.control("clock", R"({"advanceSeconds":10})");
    const auto done = asker.org("GET", task);
    QCOMPARE(done.json.value(u"inProgressCount"_s).toInt(), 0);
    QCOMPARE(done.json.value(u"successCount"_s).toInt(), 1);
    QCOMPARE(done.json.value(u"failureCount"_s).toInt(), 2);
    QCOMPARE(done.json.value(u"failureReasons"_s).toArray().size(), 2);
    const rehearsal::Index eve = *asker.world().find(u"557058:eve"_s);
    QVERIFY(asker.world().isNonBillable(eve));
    QCOMPARE(asker.world().accounts[eve].flag, core::Tri::No);
    const auto fetched = asker.org(
        "POST", asker.control() + u"/users/auth-policies/bulk-fetch"_s, R"({"accountIds":["557058:eve","nobody"]})");
    QCOMPARE(fetched.list.size(), 1);
    QCOMPARE(fetched.list.at(0).toObject().value(u"email"_s).toString(), u"eve@acme.example"_s);
    QCOMPARE(asker.org("GET", asker.control() + u"/auth-policy/task/nonsense"_s).status, 404);
}

void AccountsTest::apiTokensAreListedAndRevoked()
{
    rehearsal::WorldRequest request;
    request.table = asking::sampleTable({core::SampleKind::Rich});
    request.profile = core::sampleProfile(core::SampleKind::Rich);
    Asker asker(request);
    for (rehearsal::Index i = 0; i < 400; ++i) {
        const QString at = u"/users/"_s + asker.world().accounts[i].id + u"/manage/api-tokens"_s;
        const auto told = asker.org("GET", at);
        QCOMPARE(told.status, 200);
        if (told.list.isEmpty())
            continue;
        const QString id = told.list.at(0).toObject().value(u"id"_s).toString();
        QCOMPARE(asker.org("DELETE", at + u'/' + id).status, 204);
        QCOMPARE(asker.org("DELETE", at + u'/' + id).status, 404);
        QCOMPARE(asker.org("GET", at).list.size(), told.list.size() - 1);
        return;
    }
    QFAIL("nobody has a token");
}

void AccountsTest::profileKnowsWhatSamlSets()
{
    Asker asker;
    asker.world().policies[asker.world().accounts[4].policy].hasSingleSignOn = true;
    const auto told = asker.org("PATCH", asker.manage("557058:eve") + u"/profile"_s, R"({"name":"Eve"})");
    QCOMPARE(told.status, 403);
    QCOMPARE(asking::errorKey(told), u"forbidden.fieldMutation"_s);
    const auto changed = asker.org("PATCH", asker.manage("557058:eve") + u"/profile"_s, R"({"nickname":"evie"})");
    QCOMPARE(changed.status, 200);
    QCOMPARE(changed.json.value(u"account"_s).toObject().value(u"nickname"_s).toString(), u"evie"_s);
}

QTEST_APPLESS_MAIN(AccountsTest)

#include "tst_accounts.moc"
