// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/scimpatch.h"

#include <QRegularExpression>

namespace rehearsal {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kReadOnly[] {
    "schemas", "id", "meta", "groups", "urn:scim:schemas:extension:atlassian-external:1.0"};
const QString kEnterprise = u"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User"_s;

/// "name.givenName", "active", "emails[type eq \"work\"].value", "urn:…:User:department" as steps.
QStringList stepsOf(const QString &path)
{
    if (path.startsWith(kEnterprise % u':'))
        return {kEnterprise, path.mid(kEnterprise.size() + 1)};
    if (path.startsWith("urn:"_L1))
        return {path};
    QString plain = path;
    static const QRegularExpression filter(u"\\[[^\\]]*\\]"_s);
    plain.remove(filter);
    return plain.split(u'.');
}

/// Sets or takes away (undefined) what the steps lead to. Lists: their first element.
QJsonValue withValue(const QJsonValue &at, const QStringList &steps, const QJsonValue &value)
{
    if (steps.isEmpty())
        return value;
    if (at.isArray()) {
        QJsonArray array = at.toArray();
        const QJsonValue first = withValue(array.isEmpty() ? QJsonValue(QJsonObject()) : array.at(0), steps, value);
        if (array.isEmpty())
            array.append(first);
        else
            array.replace(0, first);
        return array;
    }
    QJsonObject object = at.toObject();
    const QJsonValue inner = withValue(object.value(steps.first()), steps.mid(1), value);
    if (inner.isUndefined())
        object.remove(steps.first());
    else
        object.insert(steps.first(), inner);
    return object;
}

Answer refusePatch(const Call &call, const QString &type, const QString &detail)
{
    return call.refuse(400, detail, type);
}

} // namespace

bool isReadOnlyAttribute(const QString &name)
{
    return std::any_of(
        std::begin(kReadOnly), std::end(kReadOnly), [&name](const char *one) { return name == QLatin1String(one); });
}

QString primaryMail(const QJsonObject &user)
{
    const QJsonArray mails = user.value(u"emails"_s).toArray();
    for (const QJsonValue &mail : mails) {
        if (mail.toObject().value(u"primary"_s).toBool())
            return mail.toObject().value(u"value"_s).toString();
    }
    return mails.at(0).toObject().value(u"value"_s).toString();
}

std::optional<Answer> patchUser(const Call &call, QJsonObject &user)
{
    const QJsonObject body = call.object();
    // RFC 7644 writes "Operations", Atlassian's document "operations": both are taken.
    const QJsonValue operations
        = body.contains(u"operations"_s) ? body.value(u"operations"_s) : body.value(u"Operations"_s);
    if (!operations.isArray() || operations.toArray().isEmpty())
        return refusePatch(call, u"invalidSyntax"_s, u"operations has to be a list"_s);
    const QJsonArray all = operations.toArray();
    for (const QJsonValue &one : all) {
        const QString op = one.toObject().value(u"op"_s).toString().toLower();
        const QString path = one.toObject().value(u"path"_s).toString();
        const QJsonValue value = one.toObject().value(u"value"_s);
        if (op != "add"_L1 && op != "replace"_L1 && op != "remove"_L1)
            return refusePatch(call, u"invalidSyntax"_s, u"op has to be add, replace or remove"_s);
        if (op == "remove"_L1 && path.isEmpty())
            return refusePatch(call, u"noTarget"_s, u"remove needs a path"_s);
        if (op != "remove"_L1 && value.isUndefined())
            return refusePatch(call, u"invalidValue"_s, u"value is missing"_s);
        if (path.isEmpty()) {
            if (!value.isObject())
                return refusePatch(call, u"invalidValue"_s, u"value has to be an object where there is no path"_s);
            const QJsonObject values = value.toObject();
            for (auto it = values.begin(); it != values.end(); ++it) {
                if (isReadOnlyAttribute(it.key()))
                    return refusePatch(call, u"mutability"_s, it.key() % u" can't be changed"_s);
                user.insert(it.key(), it.value());
            }
            continue;
        }
        const QStringList steps = stepsOf(path);
        if (isReadOnlyAttribute(steps.first()))
            return refusePatch(call, u"mutability"_s, steps.first() % u" can't be changed"_s);
        user = withValue(user, steps, op == "remove"_L1 ? QJsonValue(QJsonValue::Undefined) : value).toObject();
    }
    return std::nullopt;
}

} // namespace rehearsal
