// SPDX-License-Identifier: GPL-3.0-or-later
#include "atlassian/jira/issues.h"

#include "atlassian/jira/siterequest.h"

namespace atlassian::jira {

namespace {

constexpr int kMostIds = 5000;
constexpr int kMostWithFields = 100;

Issue readIssue(ObjectReader &reader)
{
    Issue issue;
    issue.id = reader.need("id");
    issue.key = reader.text("key");
    issue.fields = reader.object("fields");
    issue.rest = reader.rest();
    return issue;
}

} // namespace

Call<Page<Issue>> search(const QString &site, const QString &jql, const QStringList &fields, const QString &cursor)
{
    const bool isIdsOnly = std::all_of(fields.begin(), fields.end(),
        [](const QString &field) { return field == QLatin1String("id") || field == QLatin1String("key"); });
    QJsonObject body {
        {QStringLiteral("jql"), jql}, {QStringLiteral("maxResults"), isIdsOnly ? kMostIds : kMostWithFields}};
    if (!fields.isEmpty())
        body.insert(QStringLiteral("fields"), QJsonArray::fromStringList(fields));
    if (!cursor.isEmpty())
        body.insert(QStringLiteral("nextPageToken"), cursor);
    Request request = siteRead(Method::Post, "/rest/api/3/search/jql", site);
    request.body = toJson(body);
    return {request, [](const QByteArray &answer) { return parsePage<Issue>(PageStyle::Token, answer, readIssue); }};
}

Call<qint64> approximateCount(const QString &site, const QString &jql)
{
    Request request = siteRead(Method::Post, "/rest/api/3/search/approximate-count", site);
    request.group = LimitGroup::JiraCount;
    request.body = toJson(QJsonObject {{QStringLiteral("jql"), jql}});
    return {request, [](const QByteArray &body) {
                return parseObject<qint64>(body, [](ObjectReader &reader) {
                    const std::optional<qint64> count = reader.number("count");
                    if (!count)
                        reader.setMissing(QStringLiteral("count"));
                    return count.value_or(0);
                });
            }};
}

Call<FetchedIssues> fetchIssues(const QString &site, const QStringList &idsOrKeys, const QStringList &fields)
{
    Request request = siteRead(Method::Post, "/rest/api/3/issue/bulkfetch", site);
    request.body = toJson(QJsonObject {{QStringLiteral("issueIdsOrKeys"), QJsonArray::fromStringList(idsOrKeys)},
        {QStringLiteral("fields"), QJsonArray::fromStringList(fields)}});
    return {request, [](const QByteArray &body) {
                return parseObject<FetchedIssues>(body, [](ObjectReader &reader) {
                    FetchedIssues fetched;
                    if (!reader.rest().value(QLatin1String("issues")).isArray())
                        reader.setMissing(QStringLiteral("issues"));
                    fetched.issues = reader.each<Issue>("issues", readIssue);
                    fetched.errors = reader.each<std::pair<QString, QString>>("issueErrors", [](ObjectReader &entry) {
                        const QString id = entry.text("id");
                        return std::pair(id, entry.text("errorMessage"));
                    });
                    return fetched;
                });
            }};
}

Call<Issue> issue(const QString &site, const QString &idOrKey, const QStringList &fields)
{
    Request request = siteRead(Method::Get, "/rest/api/3/issue/{issueIdOrKey}", site, {idOrKey});
    request.group = LimitGroup::JiraIssueGet;
    addEach(request, QStringLiteral("fields"), fields);
    return {request, [](const QByteArray &body) { return parseObject<Issue>(body, readIssue); }};
}

Call<Nothing> editIssue(const QString &site, const QString &idOrKey, const QJsonObject &fields)
{
    Request request = issueWrite(Method::Put, "/rest/api/3/issue/{issueIdOrKey}", site, idOrKey);
    request.query.emplace_back(QStringLiteral("notifyUsers"), QStringLiteral("false"));
    request.body = toJson(QJsonObject {{QStringLiteral("fields"), fields}});
    return {request, parseNothing};
}

Call<Nothing> assign(const QString &site, const QString &idOrKey, const QString &accountId)
{
    Request request = issueWrite(Method::Put, "/rest/api/3/issue/{issueIdOrKey}/assignee", site, idOrKey);
    request.body = toJson(QJsonObject {
        {QStringLiteral("accountId"), accountId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(accountId)}});
    return {request, parseNothing};
}

QJsonObject userValue(const QString &accountId)
{
    return {{QStringLiteral("accountId"), accountId}};
}

QJsonArray userValues(const QStringList &accountIds)
{
    QJsonArray values;
    for (const QString &accountId : accountIds)
        values.append(userValue(accountId));
    return values;
}

QString jqlEquals(const QString &field, const QString &value)
{
    QString escaped = value;
    escaped.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return field + QStringLiteral(" = \"") + escaped + u'"';
}

} // namespace atlassian::jira
