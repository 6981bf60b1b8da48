// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/view.h"

#include "core/groups.h"
#include "core/json.h"
#include "core/query.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

namespace {

constexpr int kVersion = 1;
constexpr int kMostFrozen = 1000;
constexpr QLatin1String kVersionKey("version");
constexpr QLatin1String kViews("views");
constexpr QLatin1String kName("name");
constexpr QLatin1String kSearch("search");
constexpr QLatin1String kSort("sort");
constexpr QLatin1String kColumn("column");
constexpr QLatin1String kDescending("descending");
constexpr QLatin1String kColumns("columns");
constexpr QLatin1String kFrozen("frozen");
constexpr QLatin1String kGroup("group");

/// What is compared of a columns' text: without widths where they follow the window, and only the order where what is
/// shown follows it, too.
QString comparable(const QString &columns)
{
    const bool fits = columns.startsWith(QLatin1String("fit"));
    if (!fits)
        return columns;
    const bool all = columns.startsWith(QLatin1String("fit all"));
    QStringList lines = columns.split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        qsizetype digits = 0;
        while (digits < lines[i].size() && lines[i][digits].isDigit())
            ++digits;
        lines[i].remove(0, all ? digits + 1 : digits);
    }
    return lines.join(u'\n');
}

const JsonValue *find(const JsonValue &object, QLatin1String key)
{
    return object.find(QString(key));
}

QJsonObject toJson(const View &view)
{
    QJsonObject object {{kName, view.name}};
    if (!view.search.isEmpty())
        object.insert(kSearch, view.search);
    QJsonArray sort;
    for (const ViewSort &key : view.sort)
        sort.append(QJsonObject {{kColumn, key.column}, {kDescending, key.descending}});
    if (!sort.isEmpty())
        object.insert(kSort, sort);
    if (!view.columns.isEmpty())
        object.insert(kColumns, view.columns);
    if (view.frozen > 0)
        object.insert(kFrozen, view.frozen);
    if (view.grouping)
        object.insert(kGroup, QString(columnKey(*view.grouping)));
    return object;
}

/// The first error stays; what is read behind it is worth nothing.
class ViewsReader final
{
public:
    explicit ViewsReader(QString file)
        : m_file(std::move(file))
    {
    }

    std::vector<View> read(const JsonValue &root)
    {
        std::vector<View> views;
        if (!expect(root, JsonValue::Kind::Object, {}) || !checkKeys(root, {}, {kVersionKey, kViews}, {}))
            return views;
        const JsonValue *version = find(root, kVersionKey);
        if (version->kind != JsonValue::Kind::Number || version->text != QString::number(kVersion))
            failValue(*version, kVersionKey);
        const JsonValue *list = find(root, kViews);
        if (!expect(*list, JsonValue::Kind::Array, kViews))
            return views;
        for (std::size_t i = 0; i < list->items.size() && !m_error; ++i) {
            const QString path = kViews % u'[' % QString::number(i) % u']';
            View view = readView(list->items[i], path);
            const bool isTaken = std::any_of(views.begin(), views.end(), [&view](const View &other) {
                return other.name.compare(view.name, Qt::CaseInsensitive) == 0;
            });
            if (isTaken)
                failValue(*find(list->items[i], kName), path % u'.' % kName);
            views.push_back(std::move(view));
        }
        return views;
    }
    const std::optional<Error> &error() const { return m_error; }

private:
    using Keys = std::initializer_list<QLatin1String>;

    void fail(ErrorCode code, const JsonValue &at, const QString &path, const QString &detail)
    {
        if (!m_error)
            m_error = Error {code, path.isEmpty() ? m_file : QString(m_file % QLatin1String(": ") % path), at.line, at.column, detail};
    }
    void failValue(const JsonValue &at, const QString &path) { fail(ErrorCode::BadValue, at, path, at.toMessage()); }
    bool expect(const JsonValue &at, JsonValue::Kind kind, const QString &path)
    {
        if (!m_error && at.kind != kind)
            failValue(at, path);
        return !m_error;
    }
    bool checkKeys(const JsonValue &object, const QString &path, Keys required, Keys optional)
    {
        const QString before = path.isEmpty() ? QString() : QString(path % u'.');
        const auto isKnown = [](const QString &key, Keys keys) {
            return std::any_of(keys.begin(), keys.end(), [&key](QLatin1String known) { return key == known; });
        };
        for (std::size_t i = 0; i < object.keys.size() && !m_error; ++i) {
            if (!isKnown(object.keys[i], required) && !isKnown(object.keys[i], optional))
                fail(ErrorCode::UnknownKey, object.items[i], before % object.keys[i], joinedKeys(required, optional));
        }
        for (const QLatin1String key : required) {
            if (!find(object, key))
                fail(ErrorCode::MissingKey, object, before % key, {});
        }
        return !m_error;
    }
    QString text(const JsonValue &object, const QString &path, QLatin1String key)
    {
        const JsonValue *value = find(object, key);
        if (!value || !expect(*value, JsonValue::Kind::String, path % u'.' % key))
            return {};
        return value->text;
    }

    View readView(const JsonValue &object, const QString &path)
    {
        View view;
        if (!expect(object, JsonValue::Kind::Object, path)
            || !checkKeys(object, path, {kName}, {kSearch, kSort, kColumns, kFrozen, kGroup}))
            return view;
        view.name = text(object, path, kName);
        if (view.name.trimmed().isEmpty() || view.name != view.name.trimmed() || view.name.size() > kLongestViewName)
            failValue(*find(object, kName), path % u'.' % kName);
        view.search = text(object, path, kSearch);
        if (!parseQuery(view.search))
            failValue(*find(object, kSearch), path % u'.' % kSearch);
        view.columns = text(object, path, kColumns);
        if (const JsonValue *sort = find(object, kSort))
            view.sort = readSort(*sort, path % u'.' % kSort);
        if (const JsonValue *frozen = find(object, kFrozen)) {
            bool ok = false;
            view.frozen = frozen->text.toInt(&ok);
            if (frozen->kind != JsonValue::Kind::Number || !ok || view.frozen < 0 || view.frozen > kMostFrozen)
                failValue(*frozen, path % u'.' % kFrozen);
        }
        if (const JsonValue *group = find(object, kGroup)) {
            view.grouping = columnFromKey(text(object, path, kGroup));
            if (!view.grouping || !canGroup(*view.grouping))
                failValue(*group, path % u'.' % kGroup);
        }
        return view;
    }

    std::vector<ViewSort> readSort(const JsonValue &array, const QString &path)
    {
        std::vector<ViewSort> sort;
        if (!expect(array, JsonValue::Kind::Array, path))
            return sort;
        for (std::size_t i = 0; i < array.items.size(); ++i) {
            const QString at = path % u'[' % QString::number(i) % u']';
            const JsonValue &object = array.items[i];
            if (!expect(object, JsonValue::Kind::Object, at) || !checkKeys(object, at, {kColumn}, {kDescending}))
                return sort;
            ViewSort key {text(object, at, kColumn), false};
            if (!key.column.startsWith(QLatin1String("column:")) && !columnFromKey(key.column))
                failValue(*find(object, kColumn), at % u'.' % kColumn);
            const JsonValue *descending = find(object, kDescending);
            if (descending && expect(*descending, JsonValue::Kind::Bool, at % u'.' % kDescending))
                key.descending = descending->flag;
            sort.push_back(std::move(key));
        }
        return sort;
    }

    QString m_file;
    std::optional<Error> m_error;
};

} // namespace

bool showTheSame(const View &a, const View &b)
{
    if (a.search.trimmed() != b.search.trimmed() || a.sort != b.sort)
        return false;
    if (a.grouping && b.grouping && a.grouping != b.grouping)
        return false;
    if (a.columns.isEmpty() || b.columns.isEmpty())
        return true;
    return a.frozen == b.frozen && comparable(a.columns) == comparable(b.columns);
}

QByteArray viewsToJson(const std::vector<View> &views)
{
    QJsonArray list;
    for (const View &view : views)
        list.append(toJson(view));
    return QJsonDocument(QJsonObject {{kVersionKey, kVersion}, {kViews, list}}).toJson(QJsonDocument::Compact);
}

Result<std::vector<View>> viewsFromJson(const QByteArray &json, const QString &file)
{
    const Result<JsonValue> root = parseJson(json, file);
    if (!root)
        return Unexpected(root.error());
    ViewsReader reader(file);
    std::vector<View> views = reader.read(*root);
    if (reader.error())
        return Unexpected(*reader.error());
    return views;
}

} // namespace core
