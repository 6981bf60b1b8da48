// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/columnterm.h"

#include "core/matchcolumns.h"
#include "core/querydays.h"

#include <algorithm>

namespace core {

namespace {

/// Texts that read the same without quotes; everything else is put into them.
bool isPlain(const QString &value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u'_' || c == u'@';
    });
}

std::optional<QString> whole(QueryField field, const QString &value)
{
    const auto written = queryValue(value);
    if (!written)
        return std::nullopt;
    return QString(queryFieldKey(field) % (value.isEmpty() ? QLatin1String(":") : QLatin1String(":=")) % *written);
}

/// A key of a closed set, `unknown` included.
std::optional<QString> key(QueryField field, const QString &value)
{
    if (value.isEmpty())
        return std::nullopt;
    return QString(queryFieldKey(field) % u':' % value);
}

std::optional<QString> is(QLatin1String what, const QString &value)
{
    if (value != u"yes" && value != u"no")
        return std::nullopt;
    return QString((value == u"no" ? QLatin1String("-is:") : QLatin1String("is:")) % what);
}

std::optional<QString> day(QueryField field, const QString &value)
{
    if (!parseDayValue(value))
        return std::nullopt;
    return key(field, value);
}

/// A rule stands in the column only where there is no cause; `reason:` finds it behind a cause, too.
std::optional<QString> why(const Assessment &assessment, const QString &value)
{
    const bool isBehindCause = std::any_of(assessment.cases.begin(), assessment.cases.end(),
        [&value](const Case &c) { return c.rule == value && c.cause != Cause::None && causeKey(c.cause) != value; });
    if (!value.isEmpty() && isBehindCause)
        return QString(QLatin1String("rule:") % value % QLatin1String(" -intent:accidental"));
    return key(QueryField::Reason, value);
}

} // namespace

std::optional<QString> queryValue(const QString &value)
{
    if (std::any_of(value.begin(), value.end(), [](QChar c) {
            return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
        }))
        return std::nullopt;
    if (isPlain(value))
        return value;
    QString inside = value;
    inside.replace(u'"', QLatin1String("\"\""));
    return QString(u'"' % inside % u'"');
}

std::optional<QString> columnTerm(const Assessment &assessment, AccountColumn column, const QString &value)
{
    switch (column) {
    case AccountColumn::Name:
        return whole(QueryField::Name, value);
    case AccountColumn::Mail:
        return whole(QueryField::Mail, value);
    case AccountColumn::Id:
        return whole(QueryField::Id, value);
    case AccountColumn::Verdict:
        return key(QueryField::Verdict, value);
    case AccountColumn::Why:
        return why(assessment, value);
    case AccountColumn::Products:
        return key(QueryField::Product, value);
    case AccountColumn::Sites:
        return value.isEmpty() ? std::nullopt : whole(QueryField::Site, value);
    case AccountColumn::LastActive:
        return day(QueryField::Last, value);
    case AccountColumn::Added:
        return day(QueryField::Added, value);
    case AccountColumn::Saves:
        if (!Money::fromDecimal(value, assessment.year.perSeatAlone.currency()))
            return std::nullopt;
        return key(QueryField::Saves, u'=' % value);
    case AccountColumn::Recommendation:
        return key(QueryField::Recommended, value);
    case AccountColumn::Certainty:
        return key(QueryField::Certainty, value);
    case AccountColumn::Intent:
        return key(QueryField::Intent, value);
    case AccountColumn::Rule:
        return key(QueryField::Rule, value);
    case AccountColumn::Status:
        return key(QueryField::Status, value);
    case AccountColumn::BillableFlag:
        return key(QueryField::Flag, value);
    case AccountColumn::ManagedBy:
        return key(QueryField::Idp, value);
    case AccountColumn::Policy:
        return whole(QueryField::Policy, value);
    case AccountColumn::PolicyType:
        return whole(QueryField::PolicyType, value);
    case AccountColumn::Domain:
        return whole(QueryField::Domain, value);
    case AccountColumn::Department:
        return whole(QueryField::Department, value);
    case AccountColumn::SingleSignOn:
        return key(QueryField::Sso, value);
    case AccountColumn::TwoStep:
        return key(QueryField::TwoStep, value);
    case AccountColumn::Discrepancy:
        return is(QLatin1String("discrepancy"), value);
    case AccountColumn::Protected:
        return is(QLatin1String("protected"), value);
    case AccountColumn::Leaver:
        return is(QLatin1String("leaver"), value);
    case AccountColumn::OrgRole:
        return whole(QueryField::OrgRole, value);
    case AccountColumn::Groups:
        return whole(QueryField::Group, value);
    case AccountColumn::Note:
        return whole(QueryField::Note, value);
    case AccountColumn::Exception:
        return whole(QueryField::Exception, value);
    case AccountColumn::Option1:
    case AccountColumn::Option2:
    case AccountColumn::Option3:
    case AccountColumn::Option4:
    case AccountColumn::Option5:
    case AccountColumn::Option6:
        return key(QueryField::Option, QString::number(optionNumber(*optionOf(column))) % u'=' % value);
    case AccountColumn::Count:
        break;
    }
    return std::nullopt;
}

std::optional<QString> fileColumnTerm(const Assessment &assessment, const QString &header, const QString &value)
{
    const NamedColumns named = columnsByHeader(assessment.table(), header);
    const auto written = queryValue(value);
    if (named.isEmpty() || header.trimmed().isEmpty() || !written || !queryValue(header))
        return std::nullopt;
    if (!named.days.empty() && !parseDayValue(value))
        return std::nullopt;
    QString quoted = header;
    quoted.replace(u'"', QLatin1String("\"\""));
    const bool isWhole = named.days.empty() && !value.isEmpty();
    return QString(u'"' % quoted % QLatin1String("\":") % (isWhole ? QLatin1String("=") : QLatin1String()) % *written);
}

std::optional<QString> negatedTerm(const QString &term)
{
    const auto query = parseQuery(term);
    if (!query || query->anyOf.size() != 1 || query->anyOf.front().size() != 1)
        return std::nullopt;
    return query->anyOf.front().front().negated ? term.mid(1) : QString(u'-' % term);
}

QString withTerm(const Query &query, const QString &term)
{
    QStringList groups;
    for (const std::vector<QueryTerm> &group : query.anyOf) {
        QStringList terms;
        for (const QueryTerm &one : group)
            terms.append(query.text.mid(one.position - 1, one.length));
        if (!terms.contains(term))
            terms.append(term);
        groups.append(terms.join(u' '));
    }
    return groups.isEmpty() ? term : groups.join(QLatin1String(" or "));
}

} // namespace core
