// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "core/ruleset.h"

#include <initializer_list>
#include <map>
#include <optional>

namespace core {

/// Turns a JSON tree into a rule set (parseRuleSet). The first error stays and everything behind it is skipped.
class RuleSetReader final
{
public:
    explicit RuleSetReader(QString file)
        : m_file(std::move(file))
    {
    }

    RuleSet read(const JsonValue &root);
    const std::optional<Error> &error() const { return m_error; }

private:
    using Keys = std::initializer_list<QLatin1String>;

    void fail(ErrorCode code, const JsonValue &at, const QString &path, const QString &detail);
    void failValue(const JsonValue &at, const QString &path);
    bool expect(const JsonValue &at, JsonValue::Kind kind, const QString &path);
    bool checkKeys(const JsonValue &object, const QString &path, Keys required, Keys optional);
    QString text(const JsonValue &object, const QString &path, QLatin1String key);
    QString id(const JsonValue &object, const QString &path);
    Day day(const JsonValue &object, const QString &path, QLatin1String key);
    std::optional<bool> flag(const JsonValue &object, const QString &path, QLatin1String key);

    /// Reads the value of @p key, one string or a list of them, through @p convert (nothing = not allowed there).
    template<typename Value, typename Convert>
    std::vector<Value> list(const JsonValue &object, const QString &path, QLatin1String key, Convert convert);
    /// One of a closed set.
    template<typename Value, typename Convert>
    Value word(const JsonValue &object, const QString &path, QLatin1String key, Convert convert);

    void readSources(const JsonValue &object, const QString &path);
    void readCounting(const JsonValue &array, RuleSet &set);
    RuleSource readSource(const JsonValue &rule, const QString &path);
    AccountCondition readAccount(const JsonValue &object, const QString &path);
    AccessCondition readAccess(const JsonValue &object, const QString &path);
    Rule readRule(const JsonValue &object, const QString &path);
    void checkRule(const JsonValue &object, const QString &path, const Rule &rule);

    QString m_file;
    std::optional<Error> m_error;
    std::map<QString, RuleSource> m_sources;
};

} // namespace core
