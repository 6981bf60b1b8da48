// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessment.h"
#include "core/parallel.h"
#include "core/result.h"

#include <QString>

#include <memory>
#include <stop_token>
#include <vector>

namespace core {

/// The fields of the search language (English everywhere, decisions.md 4).
enum class QueryField : quint8 {
    Text,          ///< a bare word: name, e-mail or id contains it; a product's name means "has access to it"
    Name,
    Mail,
    Id,
    Domain,
    Status,
    Verdict,       ///< billable, not-billable, unknown
    Intent,        ///< intended, accidental
    Reason,        ///< a cause (`trello-only`) or a rule id
    Rule,
    Certainty,
    Product,
    Site,
    Plan,
    Last,          ///< last active: `>90d` more than 90 days ago, `never`, `unknown`, `<2026-01-01`
    Added,
    Saves,         ///< whole currency units a year
    Flag,          ///< Atlassian's own: yes, no, unknown
    Idp,           ///< scim, google, none, unknown
    Policy,
    PolicyType,
    Option,        ///< `option:2` eligible for it; `option:2=blocked`
    Recommended,
    Department,
    OrgRole,
    Group,
    Is,            ///< protected, leaver, discrepancy, masked, admin, active, claimed
    Sso,
    TwoStep,
    Any,           ///< a column of the file by its header: `"Cost centre":x`
    Count
};
QLatin1String queryFieldKey(QueryField field);
/// Fields with their keys, for `fields` and completion, in the order people want them.
const std::vector<QueryField> &queryFields();
/// The values that a field knows, where it is a closed set (`status`, `verdict` …); also what the data has, given an assessment.
QStringList queryValues(QueryField field, const Assessment *assessment, int most = 50);

enum class Comparison : quint8 { Contains, Equals, Less, LessOrEqual, Greater, GreaterOrEqual };

/// A parsed query: a disjunction of conjunctions of terms. Immutable.
struct QueryTerm
{
    QueryField field = QueryField::Text;
    Comparison comparison = Comparison::Contains;
    bool negated = false;
    QStringList values;    ///< any of these
    QString column;        ///< header, for Any
    int position = 0;      ///< 1-based character in the text, for errors and highlighting
    int length = 0;
};
struct Query
{
    std::vector<std::vector<QueryTerm>> anyOf; ///< empty = everything
    QString text;
};

/// Parses the search language: words (all must match), `-term`, `field:value`, `field:a,b` (any of), `field:>value` with
/// `< <= > >= =`, quotes for blanks, `or` between groups. Errors: BadQuery or UnknownField, column = 1-based
/// character, subject = the query, detail = the term. Never fails on an empty text. Values of closed sets and dates are checked here.
Result<Query> parseQuery(const QString &text);

/// A bit a row: rows that match. Runs on ranges of 64 rows; @p today decides `last:>90d`. A column that no file has
/// (Any) matches nothing; errors UnknownField with the known headers.
class RowBits final
{
public:
    explicit RowBits(Row rows = 0) : m_words((static_cast<std::size_t>(rows) + 63) / 64), m_rows(rows) { }
    bool test(Row row) const { return (m_words[row >> 6] >> (row & 63)) & 1; }
    void set(Row row) { m_words[row >> 6] |= quint64(1) << (row & 63); }
    std::vector<quint64> &words() { return m_words; }
    const std::vector<quint64> &words() const { return m_words; }
    Row rows() const { return m_rows; }
    qint64 count() const;

private:
    std::vector<quint64> m_words;
    Row m_rows = 0;
};
Result<RowBits> match(const Assessment &assessment, const Query &query, const Parallel &parallel = serial, std::stop_token stop = {});

} // namespace core
