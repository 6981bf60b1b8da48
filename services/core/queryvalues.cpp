// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query.h"

#include "core/queryfields.h"

#include <algorithm>
#include <map>

namespace core {

namespace {

/// Rows that are looked at to count values: enough to know the frequent ones, and quick.
constexpr Row kSampledRows = 65536;

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QStringList mostFrequent(const std::map<QString, qint64> &counts, int most)
{
    std::vector<std::pair<QString, qint64>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.second > b.second; });
    QStringList values;
    for (const auto &[value, count] : sorted) {
        if (values.size() >= most)
            break;
        if (!value.isEmpty())
            values.append(value);
    }
    return values;
}

QStringList cellValues(const CodeColumn &column, Row rows, int most, bool isList = false)
{
    std::vector<qint64> byCode(column.values.size(), 0);
    if (!column.narrow.isEmpty() || !column.wide.isEmpty()) {
        for (Row row = 0; row < std::min(rows, kSampledRows); ++row)
            ++byCode[column.code(row)];
    }
    // Values that the sample missed come last; of very many distinct ones not all are worth a list.
    std::map<QString, qint64> counts;
    for (std::size_t code = 1; code < std::min<std::size_t>(byCode.size(), 20000); ++code) {
        const QString cell = text(column.values[code]);
        if (!isList) {
            counts[cell] += byCode[code];
            continue;
        }
        for (const QString &part : cell.split(u','))
            counts[part.trimmed()] += byCode[code];
    }
    return mostFrequent(counts, most);
}

QStringList domains(const AccountTable &table, int most)
{
    std::map<QString, qint64> counts;
    const Row rows = std::min(table.rowCount(), kSampledRows / 8);
    for (Row row = 0; row < rows; ++row)
        ++counts[text(table.domain(row))];
    return mostFrequent(counts, most);
}

QStringList reasons(const Assessment *assessment, bool causesToo)
{
    QStringList values;
    for (int i = 1; causesToo && i < static_cast<int>(Cause::Count); ++i)
        values.append(causeKey(static_cast<Cause>(i)));
    if (!assessment)
        return values;
    for (const auto &[rule, accounts] : assessment->totals.byRule) {
        if (!values.contains(rule))
            values.append(rule);
    }
    for (const Rule &rule : assessment->rules.rules) {
        if (!values.contains(rule.id))
            values.append(rule.id);
    }
    return values;
}

} // namespace

QStringList queryValues(QueryField field, const Assessment *assessment, int most)
{
    const auto of = [&](const CodeColumn &column, bool isList = false) {
        return cellValues(column, assessment->rowCount(), most, isList);
    };
    const auto cells = [&](Field column, bool isList = false) {
        return assessment ? of(assessment->table().column(column), isList) : QStringList();
    };
    switch (field) {
    case QueryField::Status:
    case QueryField::Verdict:
    case QueryField::Intent:
    case QueryField::Certainty:
    case QueryField::Product:
    case QueryField::Plan:
    case QueryField::Flag:
    case QueryField::Idp:
    case QueryField::Recommended:
    case QueryField::Is:
    case QueryField::Sso:
    case QueryField::TwoStep:
        return closedValues(field).mid(0, most);
    case QueryField::Option:
        return QStringList {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
            QStringLiteral("5"), QStringLiteral("6"), QStringLiteral("2=blocked"), QStringLiteral("2=unknown")}
            .mid(0, most);
    case QueryField::Reason:
        return reasons(assessment, true).mid(0, most);
    case QueryField::Rule:
        return reasons(assessment, false).mid(0, most);
    case QueryField::Last:
    case QueryField::Added:
        return QStringList {
            QStringLiteral(">90d"), QStringLiteral("<30d"), QStringLiteral("never"), QStringLiteral("unknown")}
            .mid(0, most);
    case QueryField::Site: {
        QStringList sites;
        if (assessment) {
            for (const OwnSite &site : assessment->allSites)
                sites.append(site.host);
        }
        return sites.mid(0, most);
    }
    case QueryField::Domain:
        return assessment ? domains(assessment->table(), most) : QStringList();
    case QueryField::Policy:
        return cells(Field::PolicyName);
    case QueryField::PolicyType:
        return cells(Field::PolicyType);
    case QueryField::Department:
        return cells(Field::Department);
    case QueryField::OrgRole:
        return cells(Field::OrgRole, true);
    case QueryField::Group:
        return cells(Field::Groups, true);
    case QueryField::Note:
        return assessment ? of(assessment->annotations.note) : QStringList();
    case QueryField::Exception:
        return assessment ? of(assessment->annotations.exception) : QStringList();
    case QueryField::Text:
    case QueryField::Name:
    case QueryField::Mail:
    case QueryField::Id:
    case QueryField::Saves:
    case QueryField::Any:
    case QueryField::Count:
        break;
    }
    return {};
}

} // namespace core
