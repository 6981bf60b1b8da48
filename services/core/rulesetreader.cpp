// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulesetreader.h"

#include <algorithm>

namespace core {

namespace {

using Kind = JsonValue::Kind;

QString below(const QString &path, QLatin1String key)
{
    return path.isEmpty() ? QString(key) : path % u'.' % key;
}

const JsonValue *find(const JsonValue &object, QLatin1String key)
{
    return object.find(QString(key));
}

QString at(const QString &path, std::size_t index)
{
    return path % u'[' % QString::number(index) % u']';
}

/// The value of an enumeration by its key; @p keyOf gives the key of each.
template<typename Enum>
std::optional<Enum> byKey(QStringView text, QLatin1String (*keyOf)(Enum))
{
    for (int i = 0; i < static_cast<int>(Enum::Count); ++i) {
        if (text == keyOf(static_cast<Enum>(i)))
            return static_cast<Enum>(i);
    }
    return {};
}

QLatin1String missingName(Missing missing)
{
    switch (missing) {
    case Missing::AccessColumns:
        return QLatin1String("access-columns");
    case Missing::ProductColumn:
        return QLatin1String("product-column");
    case Missing::PlanOfProduct:
        return QLatin1String("plan");
    case Missing::RoleInProduct:
        return QLatin1String("role");
    case Missing::SiteStatus:
        return QLatin1String("site-status");
    case Missing::AccountKind:
        return QLatin1String("account-kind");
    case Missing::Flag:
        return QLatin1String("flag");
    case Missing::None:
    case Missing::FlagUnreadable: // found by the engine, not by a rule
    case Missing::Count:
        break;
    }
    return QLatin1String("none");
}

std::optional<AccessOutcome> outcomeFromKey(QStringView key)
{
    if (key == u"counts")
        return AccessOutcome::Counts;
    if (key == u"does-not-count")
        return AccessOutcome::DoesNotCount;
    if (key == u"undecided")
        return AccessOutcome::Undecided;
    return {};
}

bool isId(QStringView text)
{
    return !text.isEmpty() && text.size() <= 100 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

constexpr QLatin1String kId("id");
constexpr QLatin1String kTitle("title");
constexpr QLatin1String kFrom("from");
constexpr QLatin1String kTo("to");
constexpr QLatin1String kSource("source");
constexpr QLatin1String kSources("sources");
constexpr QLatin1String kCounting("counting");
constexpr QLatin1String kFlag("flag");
constexpr QLatin1String kRules("rules");
constexpr QLatin1String kProduct("product");
constexpr QLatin1String kSince("since");
constexpr QLatin1String kAccount("account");
constexpr QLatin1String kAccess("access");
constexpr QLatin1String kVerdict("verdict");
constexpr QLatin1String kOutcome("outcome");
constexpr QLatin1String kCertainty("certainty");
constexpr QLatin1String kMissing("missing");
constexpr QLatin1String kUrl("url");
constexpr QLatin1String kDate("date");
constexpr QLatin1String kTag("tag");

} // namespace

void RuleSetReader::fail(ErrorCode code, const JsonValue &where, const QString &path, const QString &detail)
{
    if (!m_error)
        m_error = Error {code, path.isEmpty() ? m_file : m_file % QLatin1String(": ") % path, where.line, where.column, detail};
}

void RuleSetReader::failValue(const JsonValue &where, const QString &path)
{
    fail(ErrorCode::BadValue, where, path, where.toMessage());
}

bool RuleSetReader::expect(const JsonValue &where, Kind kind, const QString &path)
{
    if (m_error)
        return false;
    if (where.kind != kind)
        failValue(where, path);
    return where.kind == kind;
}

bool RuleSetReader::checkKeys(const JsonValue &object, const QString &path, Keys required, Keys optional)
{
    if (!expect(object, Kind::Object, path))
        return false;
    for (std::size_t i = 0; i < object.keys.size(); ++i) {
        const auto isKey = [&key = object.keys[i]](QLatin1String known) { return key == known; };
        if (std::none_of(required.begin(), required.end(), isKey) && std::none_of(optional.begin(), optional.end(), isKey)) {
            fail(ErrorCode::UnknownKey, object.items[i], path.isEmpty() ? object.keys[i] : path % u'.' % object.keys[i],
                joinedKeys(required, optional));
            return false;
        }
    }
    for (const QLatin1String key : required) {
        if (!find(object, key)) {
            fail(ErrorCode::MissingKey, object, below(path, key), key);
            return false;
        }
    }
    return true;
}

QString RuleSetReader::text(const JsonValue &object, const QString &path, QLatin1String key)
{
    const JsonValue *value = find(object, key);
    if (!value || !expect(*value, Kind::String, below(path, key)))
        return {};
    if (value->text.trimmed().isEmpty())
        failValue(*value, below(path, key));
    return value->text;
}

QString RuleSetReader::id(const JsonValue &object, const QString &path)
{
    const QString found = text(object, path, kId);
    if (!m_error && !isId(found))
        failValue(*find(object, kId), below(path, kId));
    return found;
}

Day RuleSetReader::day(const JsonValue &object, const QString &path, QLatin1String key)
{
    const JsonValue *value = find(object, key);
    if (!value || !expect(*value, Kind::String, below(path, key)))
        return kNoDay;
    const QDate date = QDate::fromString(value->text, Qt::ISODate);
    if (!date.isValid() || value->text.size() != 10) {
        failValue(*value, below(path, key));
        return kNoDay;
    }
    return toDay(date);
}

std::optional<bool> RuleSetReader::flag(const JsonValue &object, const QString &path, QLatin1String key)
{
    const JsonValue *value = find(object, key);
    if (!value || !expect(*value, Kind::Bool, below(path, key)))
        return {};
    return value->flag;
}

template<typename Value, typename Convert>
std::vector<Value> RuleSetReader::list(const JsonValue &object, const QString &path, QLatin1String key, Convert convert)
{
    std::vector<Value> out;
    const JsonValue *value = find(object, key);
    if (!value || m_error)
        return out;
    const bool isOne = value->kind == Kind::String;
    // An empty list would match anything, which nobody means who writes one.
    if (!isOne && (!expect(*value, Kind::Array, below(path, key)) || value->items.empty())) {
        failValue(*value, below(path, key));
        return out;
    }
    for (std::size_t i = 0; i < (isOne ? 1 : value->items.size()); ++i) {
        const JsonValue &item = isOne ? *value : value->items[i];
        const QString place = isOne ? below(path, key) : at(below(path, key), i);
        if (!expect(item, Kind::String, place))
            return out;
        const std::optional<Value> converted = convert(item.text);
        if (!converted) {
            failValue(item, place);
            return out;
        }
        out.push_back(*converted);
    }
    return out;
}

template<typename Value, typename Convert>
Value RuleSetReader::word(const JsonValue &object, const QString &path, QLatin1String key, Convert convert)
{
    const JsonValue *value = find(object, key);
    if (!value || !expect(*value, Kind::String, below(path, key)))
        return Value();
    const std::optional<Value> converted = convert(value->text);
    if (!converted)
        failValue(*value, below(path, key));
    return converted.value_or(Value());
}

RuleSet RuleSetReader::read(const JsonValue &root)
{
    RuleSet set;
    if (!checkKeys(root, {}, {kId, kTitle, kCounting, kRules}, {kFrom, kTo, kSources, kFlag}))
        return set;
    set.id = id(root, {});
    set.title = text(root, {}, kTitle);
    set.from = day(root, {}, kFrom);
    set.to = day(root, {}, kTo);
    if (!m_error && set.to != kNoDay && set.to < set.from)
        failValue(*find(root, kTo), kTo);
    if (const JsonValue *sources = find(root, kSources))
        readSources(*sources, kSources);
    readCounting(*find(root, kCounting), set);
    if (const JsonValue *flag = find(root, kFlag); flag && !m_error && checkKeys(*flag, kFlag, {kSource}, {}))
        set.flag = readSource(*flag, kFlag);
    const JsonValue &rules = *find(root, kRules);
    if (!expect(rules, Kind::Array, kRules))
        return set;
    if (rules.items.empty() || rules.items.size() > 10'000)
        failValue(rules, kRules);
    for (std::size_t i = 0; i < rules.items.size() && !m_error; ++i) {
        const QString path = at(kRules, i);
        Rule rule = readRule(rules.items[i], path);
        const auto isSame = [&rule](const Rule &other) { return other.id == rule.id; };
        if (!m_error && std::any_of(set.rules.begin(), set.rules.end(), isSame))
            failValue(*find(rules.items[i], kId), below(path, kId));
        set.rules.push_back(std::move(rule));
    }
    return set;
}

void RuleSetReader::readSources(const JsonValue &object, const QString &path)
{
    if (!expect(object, Kind::Object, path))
        return;
    for (std::size_t i = 0; i < object.keys.size() && !m_error; ++i) {
        const JsonValue &item = object.items[i];
        const QString place = path % u'.' % object.keys[i];
        if (!checkKeys(item, place, {kTitle, kUrl}, {kDate}))
            return;
        RuleSource source;
        source.title = text(item, place, kTitle);
        source.url = text(item, place, kUrl);
        if (const Day date = day(item, place, kDate); isDate(date))
            source.date = toDate(date);
        m_sources.emplace(object.keys[i], source);
    }
}

void RuleSetReader::readCounting(const JsonValue &array, RuleSet &set)
{
    if (!expect(array, Kind::Array, kCounting))
        return;
    for (std::size_t i = 0; i < array.items.size() && !m_error; ++i) {
        const QString path = at(kCounting, i);
        if (!checkKeys(array.items[i], path, {kProduct}, {kSince}))
            return;
        CountingProduct counting;
        counting.product = word<Product>(array.items[i], path, kProduct, productFromKey);
        counting.since = day(array.items[i], path, kSince);
        set.counting.push_back(counting);
    }
}

RuleSource RuleSetReader::readSource(const JsonValue &rule, const QString &path)
{
    const JsonValue &value = *find(rule, kSource);
    const QString place = below(path, kSource);
    if (!checkKeys(value, place, {kTag}, {kId, kTitle, kUrl, kDate}))
        return {};
    RuleSource source;
    if (find(value, kId)) {
        const auto found = m_sources.find(text(value, place, kId));
        if (found == m_sources.end()) {
            failValue(*find(value, kId), below(place, kId));
            return {};
        }
        source = found->second;
    } else if (!find(value, kTitle) || !find(value, kUrl)) {
        fail(ErrorCode::MissingKey, value, below(place, find(value, kTitle) ? kUrl : kTitle), kSource);
        return {};
    }
    if (find(value, kTitle))
        source.title = text(value, place, kTitle);
    if (find(value, kUrl))
        source.url = text(value, place, kUrl);
    if (const Day date = day(value, place, kDate); isDate(date))
        source.date = toDate(date);
    source.tag = word<QString>(value, place, kTag, [](const QString &tag) -> std::optional<QString> {
        const bool isKnown = tag == u"documented" || tag == u"inference" || tag == u"undocumented";
        return isKnown ? std::optional(tag) : std::nullopt;
    });
    return source;
}

AccountCondition RuleSetReader::readAccount(const JsonValue &object, const QString &path)
{
    constexpr QLatin1String status("status"), type("accountType"), claimed("claimed"), policy("nonBillablePolicy"),
        fresh("policyFresh"), columns("hasAccessColumns"), any("hasAnyAccess"), covered("allCountingProductsCovered");
    AccountCondition out;
    if (!checkKeys(object, path, {}, {status, type, claimed, policy, fresh, columns, any, covered}))
        return out;
    out.status = list<AccountStatus>(object, path, status, [](const QString &key) { return byKey(key, statusKey); });
    out.accountType = list<QString>(object, path, type, [](const QString &key) -> std::optional<QString> {
        return key.isEmpty() || key != key.toLower() ? std::nullopt : std::optional(key);
    });
    out.claimed = flag(object, path, claimed);
    out.nonBillablePolicy = flag(object, path, policy);
    out.policyFresh = flag(object, path, fresh);
    out.hasAccessColumns = flag(object, path, columns);
    out.hasAnyAccess = flag(object, path, any);
    out.allCountingProductsCovered = flag(object, path, covered);
    return out;
}

AccessCondition RuleSetReader::readAccess(const JsonValue &object, const QString &path)
{
    constexpr QLatin1String role("role"), plan("plan"), workspace("inWorkspace"), sandbox("sandbox"),
        lastActive("onlyLastActive"), enterprise("enterpriseSite"), online("siteOnline");
    AccessCondition out;
    if (!checkKeys(object, path, {}, {kProduct, role, plan, workspace, sandbox, lastActive, enterprise, online}))
        return out;
    out.product = list<Product>(object, path, kProduct, productFromKey);
    out.role = list<AccessRole>(object, path, role, roleFromKey);
    out.plan = list<Plan>(object, path, plan, [](const QString &key) { return byKey(key, planKey); });
    out.inWorkspace = flag(object, path, workspace);
    out.sandbox = flag(object, path, sandbox);
    out.onlyLastActive = flag(object, path, lastActive);
    out.enterpriseSite = flag(object, path, enterprise);
    out.siteOnline = flag(object, path, online);
    return out;
}

Rule RuleSetReader::readRule(const JsonValue &object, const QString &path)
{
    Rule rule;
    if (!checkKeys(object, path, {kId, kCertainty, kSource}, {kAccount, kAccess, kVerdict, kOutcome, kMissing}))
        return rule;
    rule.id = id(object, path);
    const JsonValue *account = find(object, kAccount);
    const JsonValue *access = find(object, kAccess);
    if (!account == !access) {
        fail(account ? ErrorCode::BadValue : ErrorCode::MissingKey, object, below(path, kAccess), kAccess);
        return rule;
    }
    rule.perAccess = access;
    if (account)
        rule.account = readAccount(*account, below(path, kAccount));
    else
        rule.access = readAccess(*access, below(path, kAccess));
    rule.verdict = word<Verdict>(object, path, kVerdict, [](const QString &key) { return byKey(key, verdictKey); });
    rule.outcome = word<AccessOutcome>(object, path, kOutcome, outcomeFromKey);
    rule.certainty = word<Certainty>(object, path, kCertainty, [](const QString &key) { return byKey(key, certaintyKey); });
    rule.missing = word<Missing>(object, path, kMissing, [](const QString &key) { return byKey(key, missingName); });
    if (!m_error)
        checkRule(object, path, rule);
    if (!m_error)
        rule.source = readSource(object, path);
    return rule;
}

void RuleSetReader::checkRule(const JsonValue &object, const QString &path, const Rule &rule)
{
    const QLatin1String needed = rule.perAccess ? kOutcome : kVerdict;
    const QLatin1String foreign = rule.perAccess ? kVerdict : kOutcome;
    if (!find(object, needed))
        fail(ErrorCode::MissingKey, object, below(path, needed), needed);
    else if (const JsonValue *value = find(object, foreign))
        failValue(*value, below(path, foreign));
    else {
        const bool leavesUnknown = rule.perAccess ? rule.outcome == AccessOutcome::Undecided : rule.verdict == Verdict::Unknown;
        // "Certainly unknown" and "unknown, but billable" are both nonsense.
        if (leavesUnknown != (rule.certainty == Certainty::Unknown))
            failValue(*find(object, kCertainty), below(path, kCertainty));
        else if (leavesUnknown && rule.missing == Missing::None)
            fail(ErrorCode::MissingKey, object, below(path, kMissing), kMissing);
        else if (!leavesUnknown && rule.missing != Missing::None)
            failValue(*find(object, kMissing), below(path, kMissing));
    }
}

Result<RuleSet> parseRuleSet(const QByteArray &json, const QString &file)
{
    const Result<JsonValue> root = parseJson(json, file);
    if (!root)
        return Unexpected(root.error());
    RuleSetReader reader(file);
    RuleSet set = reader.read(*root);
    if (reader.error())
        return Unexpected(*reader.error());
    return set;
}

} // namespace core
