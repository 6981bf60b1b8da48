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
    Text, ///< a bare word: name, e-mail or id contains it; a product's name means "has access to it"
    Name,
    Mail,
    Id,
    Domain,
    Status,
    Verdict, ///< billable, not-billable, unknown
    Intent, ///< intended, accidental
    Reason, ///< a cause (`trello-only`) or a rule id
    Rule,
    Certainty,
    Product,
    Site,
    Plan,
    Last, ///< last active: `>90d` more than 90 days ago, `never`, `unknown`, `<2026-01-01`
    Added,
    Saves, ///< whole currency units a year
    Flag, ///< Atlassian's own: yes, no, unknown
    Idp, ///< scim, google, none, unknown
    Policy,
    PolicyType,
    Option, ///< `option:2` eligible for it; `option:2=blocked`
    Recommended,
    Department,
    OrgRole,
    Group,
    Is, ///< protected, leaver, discrepancy, masked, admin, active, claimed, premium (Guard Premium counts it)
    Sso,
    TwoStep,
    Note,
    Exception,
    Any, ///< a column of the file by its header: `"Cost centre":x`
    Count
};
QLatin1String queryFieldKey(QueryField field);
/// Fields with their keys, for `fields` and completion, in the order people want them.
const std::vector<QueryField> &queryFields();
/// The values that a field knows, where it is a closed set (`status`, `verdict` …); also what the data has, given an
/// assessment.
QStringList queryValues(QueryField field, const Assessment *assessment, int most = 50);

enum class Comparison : quint8 { Contains, Equals, Less, LessOrEqual, Greater, GreaterOrEqual };

/// A parsed query: a disjunction of conjunctions of terms. Immutable.
struct QueryTerm
{
    QueryField field = QueryField::Text;
    Comparison comparison = Comparison::Contains;
    bool negated = false;
    QStringList values; ///< any of these
    QString column; ///< header, for Any
    int position = 0; ///< 1-based character in the text, for errors and highlighting
    int length = 0;
};
struct Query
{
    std::vector<std::vector<QueryTerm>> anyOf; ///< empty = everything
    QString text;
};

/// Words that may have been meant: fields near to an unknown one, values near to a misspelt one (else all of a closed
/// set), `last:>90d` for `last>90d`. At most three where they are guesses; headers come in quotes. For errors of
/// parseQuery() and match().
QStringList queryHints(const Error &error, const Assessment *assessment = nullptr);

/// Parses the search language: words (all must match), `-term`, `field:value`, `field:a,b` (any of), `field:>value`
/// with
/// `< <= > >= =`, quotes for blanks (`""` is a quote inside), `or` between groups, `"Header":value` for a file's own
/// column.
/// - A bare word that is a product's key (`trello`) means "has access to it"; quoted, or as `text:trello`, it is
/// searched as text.
/// - Texts: any case; part of the text, with `=` the whole; `""` finds the empty one. `domain:` is whole once it has a
/// dot.
/// - Dates: `2026-01-31`, `2026-01`, `2026`, `90d` `6w` `3m` `1y` ago, `today`, `never`, `unknown`. `last:>90d` leaves
/// out `never`
///   and `unknown`; `last:>90d,never` is any of both.
/// Errors: BadQuery, detail = the value or term; UnknownField, detail = the field; column = 1-based UTF-16 position of
/// it, subject = the query. Never fails on an empty text, which is everything. Values of closed sets, dates and numbers
/// are checked here.
Result<Query> parseQuery(const QString &text);

/// A bit a row: rows that match.
class RowBits final
{
public:
    explicit RowBits(Row rows = 0)
        : m_words((static_cast<std::size_t>(rows) + 63) / 64)
        , m_rows(rows)
    {
    }
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

/// Rows that match; ages count from the assessment's today. Unknown facts match no value but `unknown`; `-` is
/// everything else, the unknown included. Access means a cell that tells of one, a deactivated account's masked ones
/// too (`-is:masked`). Errors: UnknownField for a header that no file has; BadQuery for a reason or rule that neither
/// the rules nor the cases know; Cancelled.
Result<RowBits> match(
    const Assessment &assessment, const Query &query, const Parallel &parallel = serial, std::stop_token stop = {});

} // namespace core
