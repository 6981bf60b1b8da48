// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/usermanagement/profile.h"

#include "atlassian/usermanagement/managerequest.h"

namespace atlassian::usermanagement {

namespace {

Profile readProfile(ObjectReader &outer)
{
    ObjectReader reader(outer.object("account"));
    Profile profile;
    profile.accountId = reader.need("account_id");
    profile.type = reader.text("account_type");
    profile.status = reader.text("account_status");
    profile.name = reader.text("name");
    profile.nickname = reader.text("nickname");
    profile.email = reader.text("email");
    profile.picture = reader.text("picture");
    profile.zone = reader.text("zoneinfo");
    profile.locale = reader.text("locale");
    ObjectReader extended(reader.object("extended_profile"));
    profile.jobTitle = extended.text("job_title");
    profile.organization = extended.text("organization");
    profile.department = extended.text("department");
    profile.location = extended.text("location");
    ObjectReader characteristics(reader.object("characteristics"));
    profile.isNotMentionable = characteristics.flag("not_mentionable");
    profile.rest = reader.rest();
    if (!reader.missing().isEmpty())
        outer.setMissing(QStringLiteral("account.") + reader.missing());
    return profile;
}

core::Result<Profile> parse(const QByteArray &body)
{
    return parseObject<Profile>(body, readProfile);
}

} // namespace

Call<Profile> profile(const QString &orgId, const QString &accountId)
{
    return {manageRead("/users/{account_id}/manage/profile", orgId, accountId), parse};
}

Call<Profile> changeProfile(const QString &orgId, const QString &accountId, const QJsonObject &changes)
{
    Request request = manageWrite(Method::Patch, "/users/{account_id}/manage/profile", orgId, accountId);
    request.body = toJson(changes);
    return {request, parse};
}

Call<Nothing> setEmail(const QString &orgId, const QString &accountId, const QString &email)
{
    Request request = manageWrite(Method::Put, "/users/{account_id}/manage/email", orgId, accountId);
    request.body = toJson(QJsonObject {{QStringLiteral("email"), email}});
    return {request, parseNothing};
}

} // namespace atlassian::usermanagement
