// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matchcells.h"
#include "core/query.h"
#include "core/search.h"

#include <memory>

namespace core {

/// One term of a query, made ready for an assessment. Used from several threads at once.
class Matcher
{
public:
    Matcher() = default;
    virtual ~Matcher() = default;
    Q_DISABLE_COPY_MOVE(Matcher)

    /// Sets bit `row - begin` of @p words for rows in [begin, end) that match; @p begin is a multiple of 64.
    virtual void mark(Row begin, Row end, quint64 *words) const = 0;
};
using MatcherPtr = std::unique_ptr<const Matcher>;

/// Any of several; none where it has none.
class AnyMatcher final : public Matcher
{
public:
    void add(MatcherPtr matcher) { m_matchers.push_back(std::move(matcher)); }
    void mark(Row begin, Row end, quint64 *words) const override;

private:
    std::vector<MatcherPtr> m_matchers;
};

class EveryRowMatcher final : public Matcher
{
public:
    void mark(Row begin, Row end, quint64 *words) const override;
};

class TextMatcher final : public Matcher
{
public:
    explicit TextMatcher(TextSearch search)
        : m_search(std::move(search))
    {
    }
    void mark(Row begin, Row end, quint64 *words) const override { m_search.mark(begin, end, words); }

private:
    TextSearch m_search;
};

/// Rows whose code says yes. Codes of a column, or the cases of an assessment.
class CodeMatcher final : public Matcher
{
public:
    CodeMatcher(const CodeColumn &column, ByCode yes);
    CodeMatcher(const HugeArray<quint16> &codes, ByCode yes);
    void mark(Row begin, Row end, quint64 *words) const override;

private:
    const HugeArray<quint16> *m_narrow = nullptr;
    const HugeArray<quint32> *m_wide = nullptr;
    ByCode m_yes;
    bool m_never = false; ///< no code says yes
};

/// Rows whose day lies in a range, both ends included.
class DayMatcher final : public Matcher
{
public:
    DayMatcher(const HugeArray<Day> &days, Day first, Day last)
        : m_days(days)
        , m_first(first)
        , m_last(last)
    {
    }
    void mark(Row begin, Row end, quint64 *words) const override;

private:
    const HugeArray<Day> &m_days;
    Day m_first, m_last;
};

/// Makes a term ready; the assessment has to outlive it. Errors: UnknownField with the known headers in detail,
/// BadQuery.
Result<MatcherPtr> makeMatcher(const Assessment &assessment, const Query &query, const QueryTerm &term);

} // namespace core
